import Foundation
import InvoiceWire
import Testing

@testable import InvoiceTables

struct InvoiceTablesTests {
    private static func tables() throws -> InvoiceTables {
        var tables = InvoiceTables()
        tables.add(try SampleAnswer.document(), file: "in/a.pdf")
        tables.add(failure: "The file is no document.", file: "in/b.txt")
        return tables
    }

    private static func cell(_ table: Table, _ row: Int, _ column: String) throws -> TableCell {
        table.rows[row][try #require(table.columns.firstIndex { $0.name == column })]
    }

    @Test(
        arguments: [
            ("file", .text("in/a.pdf")), ("document_type", .text("INVOICE")), ("invoice_number", .text("00042")),
            ("po_number", .empty), ("date", .day(CalendarDay("2024-03-05")!)),
            ("due_date", .day(CalendarDay("2024-04-04")!)),
            ("due_date_is_computed", .flag(true)), ("payment_date", .empty), ("total_net", .number(1000, .amount)),
            ("total_amount", .number(Decimal(string: "-1190.1")!, .amount)), ("currency", .text("EUR")),
            ("taxes", .text("19 % of 1000: 190.1; ECO: 3")), ("supplier_name", .text("Ahorn & Co")),
            ("supplier_company_registrations", .text("VAT NUMBER DE1; SIRET 2")),
            ("supplier_iban", .text("DE89; FR14")),
            ("supplier_swift", .text("X")), ("customer_name", .empty),
            ("total_net_confidence", .number(Decimal(string: "0.29")!, .share)), ("customer_name_confidence", .empty),
            ("pages", .number(2, .plain)), ("line_items", .number(2, .plain)), ("checks_passed", .number(1, .plain)),
            ("checks_failed", .number(1, .plain)), ("contradictions", .text("Net and tax give 1190.10.")),
            ("warnings", .text("Page 2 is blank.")), ("error", .empty),
        ] as [(String, TableCell)])
    func `an invoice is a row`(column: String, cell: TableCell) throws {
        #expect(try Self.cell(try Self.tables().invoices, 0, column) == cell)
    }

    @Test func `a file that could not be read is a row with its name and the reason`() throws {
        let row = try Self.tables().invoices.rows[1]
        #expect(row.filter { $0 != .empty } == [.text("in/b.txt"), .text("The file is no document.")])
        #expect(try Self.cell(try Self.tables().invoices, 1, "error") == .text("The file is no document."))
    }

    @Test func `line items name their file and position`() throws {
        let table = try Self.tables().lineItems
        #expect(table.rows.count == 2)
        #expect(try Self.cell(table, 1, "position") == .number(2, .plain))
        #expect(try Self.cell(table, 1, "invoice_number") == .text("00042"))
        #expect(try Self.cell(table, 0, "unit_price") == .number(Decimal(string: "0.0125")!, .amount))
        #expect(try Self.cell(table, 0, "page") == .number(2, .plain))
        #expect(try Self.cell(table, 1, "page") == .empty)
    }

    @Test func `the table has a column for each field of version 4`() throws {
        // Parts of a field that is an object, and fields that are tables of their own.
        let others = ["locale": "currency", "supplier_payment_details": "supplier_iban", "orientation": "file"]
        let keys = try #require(
            JSONSerialization.jsonObject(with: Data(WireJSON.bytes(of: InvoiceV4()))) as? [String: Any]
        ).keys
        let columns = Set(try Self.tables().invoices.columns.map(\.name))
        #expect(keys.count >= 29)
        for key in keys { #expect(columns.contains(others[key] ?? key), "\(key)") }
    }

    @Test func `without proofs their columns are empty`() throws {
        var document = try SampleAnswer.document()
        document.crossfoot = nil
        var tables = InvoiceTables()
        tables.add(document, file: "a")
        #expect(try Self.cell(tables.invoices, 0, "checks_passed") == .empty)
        #expect(try Self.cell(tables.invoices, 0, "contradictions") == .empty)
    }

    @Test(arguments: ["2024-02-30", "05.03.2024", "2024-3-5", "0000-01-01", "２０２４-03-05", ""])
    func `what is no day stays text`(text: String) {
        #expect(CalendarDay(text) == nil)
        #expect(TableCell.day(text) == (text.isEmpty ? .empty : .text(text)))
    }
}
