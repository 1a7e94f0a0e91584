import Foundation
import InvoiceWire

/// An answer of our own making with what tables have to show.
enum SampleAnswer {
    static func document() throws -> DocumentObject<InvoiceV4> {
        let response = try WireJSON.decode(PredictResponse<InvoiceV4>.self, from: Array(json.utf8))
        guard let document = response.document else { throw CocoaError(.coderValueNotFound) }
        return document
    }

    static let json = """
        {"document": {"id": "0", "name": "a.pdf", "n_pages": 2, "inference": {
          "started_at": "2024-03-06T10:00:00", "finished_at": "2024-03-06T10:00:01", "processing_time": 1,
          "is_rotation_applied": true, "extras": {}, "pages": [],
          "product": {"name": "mindee/invoices", "version": "4.1", "type": "standard", "features": []},
          "prediction": {
            "locale": {"value": "de", "language": "de", "country": "DE", "currency": "EUR", "confidence": 0.95},
            "document_type": {"value": "INVOICE"},
            "invoice_number": {"value": "00042", "confidence": 0.99, "polygon": [], "page_id": 0},
            "date": {"value": "2024-03-05", "confidence": 0.97, "polygon": [], "page_id": 0},
            "due_date": {"value": "2024-04-04", "is_computed": true, "confidence": 0.6, "polygon": [], "page_id": 0},
            "total_net": {"value": 1000, "confidence": 0.29, "polygon": [], "page_id": 0},
            "total_tax": {"value": 190.10, "confidence": 0.9, "polygon": [], "page_id": 0},
            "total_amount": {"value": -1190.1, "confidence": 0.9, "polygon": [], "page_id": 0},
            "taxes": [{"value": 190.1, "rate": 19, "base": 1000, "confidence": 0.9, "polygon": []},
                      {"value": 3, "rate": null, "base": null, "code": "ECO", "confidence": 0.9, "polygon": []}],
            "supplier_name": {"value": "AHORN & CO", "raw_value": "Ahorn & Co", "confidence": 0.8, "polygon": []},
            "supplier_address": {"value": "Waldweg 3, \\"Hof\\"\\n12345 Birkenau", "confidence": 0.8, "polygon": []},
            "supplier_phone_number": {"value": "+49 30 123", "confidence": 0.8, "polygon": []},
            "supplier_company_registrations": [{"type": "VAT NUMBER", "value": "DE1", "confidence": 1, "polygon": []},
                                               {"type": "SIRET", "value": "2", "confidence": 1, "polygon": []}],
            "supplier_payment_details": [{"iban": "DE89", "swift": "X", "confidence": 1, "polygon": []},
                                         {"iban": "FR14", "swift": "X", "confidence": 1, "polygon": []}],
            "line_items": [
              {"description": "=HYPERLINK(\\"x\\")", "quantity": 2.5, "unit_price": 0.0125, "total_amount": 800,
               "confidence": 0.7, "polygon": [], "page_id": 1},
              {"description": "Montage", "tax_rate": 19, "tax_amount": 38, "confidence": 0.5, "polygon": []}]
          }},
          "crossfoot": {"schema": 1, "adjustments": [], "pages": [],
            "findings": [{"severity": "contradiction", "check": null, "message": "Net and tax give 1190.10.",
                          "fields": [], "page": null},
                         {"severity": "warning", "check": null, "message": "Page 2 is blank.", "fields": [], "page": 1}],
            "fields": {
              "total_net": {"page": 0, "words": [], "text": "1000", "is_computed": false, "checks": [
                {"check": "net_plus_tax_equals_total", "passed": false, "detail": "1000 + 190.10 = -1190.10"},
                {"check": "rate_times_base_equals_tax", "passed": true, "detail": "19 % of 1000"}]},
              "taxes": [{"page": 0, "words": [], "text": "190.10", "is_computed": false, "checks": [
                {"check": "rate_times_base_equals_tax", "passed": true, "detail": "19 % of 1000"}]}]}}}}
        """
}
