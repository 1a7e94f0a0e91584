// Written by scripts/make-sample-responses.
extension SampleBody {
    static let feedback =
        #"""
        {"api_request":{"error":{},"resources":["feedback"],"status":"success","status_code":200,"url":"http://127\#
        .0.0.1:8080/v1/documents/5b1d3a5e-2f0c-4d6a-9a37-0c8f6e1b7a42/feedback"},"feedback":{"billing_address":nul\#
        l,"category":null,"customer_address":null,"customer_company_registrations":null,"customer_id":null,"custom\#
        er_name":null,"date":null,"document_type":null,"document_type_extended":null,"due_date":null,"invoice_numb\#
        er":null,"line_items":null,"locale":null,"payment_date":null,"po_number":null,"reference_numbers":null,"sh\#
        ipping_address":null,"subcategory":null,"supplier_address":null,"supplier_company_registrations":null,"sup\#
        plier_email":null,"supplier_name":null,"supplier_payment_details":null,"supplier_phone_number":null,"suppl\#
        ier_website":null,"taxes":null,"total_amount":{"value":1814.75},"total_net":null,"total_tax":null}}
        """#
}
