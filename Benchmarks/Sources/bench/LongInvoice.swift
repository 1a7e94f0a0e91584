/// Draws one invoice over any number of pages: a letterhead, thirty lines a page, a carried-over sum, totals at the end.
///
/// All names are invented. Every page has a content stream of its own, so nothing is cheaper for being repeated.
enum LongInvoice {
    static let linesPerPage = 30

    /// - Returns: A PDF with one font and no compression.
    static func pdf(pages: Int) -> [UInt8] {
        // Objects: 1 catalogue, 2 page tree, 3 and 4 fonts, then two for each page.
        let kids = (0..<pages).map { "\(5 + 2 * $0) 0 R" }.joined(separator: " ")
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count \(pages) /Kids [\(kids)] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        ]
        var sum = 0
        for page in 0..<pages {
            let content = content(page: page, of: pages, sum: &sum)
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(6 + 2 * page) 0 R "
                    + "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>")
            objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
        }
        return file(objects)
    }

    /// - Parameter sum: Cents of all lines so far.
    private static func content(page: Int, of pages: Int, sum: inout Int) -> String {
        var sheet = Sheet()
        if page == 0 { letterhead(&sheet) }
        var y = page == 0 ? 610 : 780
        sheet.bold(50, y, "Article")
        sheet.bold(110, y, "Description")
        sheet.bold(330, y, "Quantity")
        sheet.bold(400, y, "Unit price")
        sheet.bold(490, y, "Amount")
        if page > 0 {
            y -= 17
            sheet.text(110, y, "Carried over")
            sheet.text(490, y, money(sum))
        }
        for row in 0..<linesPerPage {
            y -= 17
            let number = page * linesPerPage + row
            let quantity = 1 + number % 7
            let price = 250 + number * 37 % 9_000
            sheet.text(50, y, "A-\(10_000 + number)")
            sheet.text(110, y, "\(goods[number % goods.count]), size \(1 + number % 40)")
            sheet.text(330, y, "\(quantity)")
            sheet.text(400, y, money(price))
            sheet.text(490, y, money(quantity * price))
            sum += quantity * price
        }
        if page == pages - 1 {
            let tax = (sum * 20 + 50) / 100
            sheet.text(330, 84, "Net total")
            sheet.text(490, 84, money(sum))
            sheet.text(330, 68, "VAT 20%")
            sheet.text(490, 68, money(tax))
            sheet.bold(330, 52, "Total GBP")
            sheet.bold(490, 52, money(sum + tax))
        }
        sheet.text(270, 24, "Page \(page + 1) of \(pages)")
        return sheet.operators
    }

    private static func letterhead(_ sheet: inout Sheet) {
        sheet.bold(50, 790, "Harbour Fastenings Ltd")
        sheet.text(50, 776, "14 Quay Road, Bristol BS1 4QA")
        sheet.text(50, 762, "VAT No GB 293 8471 23")
        sheet.text(50, 710, "Millpond Boatyard Ltd")
        sheet.text(50, 696, "3 Sluice Lane")
        sheet.text(50, 682, "Exeter EX2 8DN")
        sheet.bold(380, 710, "INVOICE")
        sheet.text(380, 696, "Invoice number: HF-20418")
        sheet.text(380, 682, "Invoice date: 3 March 2025")
        sheet.text(380, 668, "Due date: 2 April 2025")
    }

    private static let goods = ["Coach bolt", "Hex nut", "Washer", "Threaded rod", "Wood screw", "Anchor", "Split pin"]

    private static func money(_ cents: Int) -> String {
        var whole = "\(cents / 100)"
        var position = whole.count - 3
        while position > 0 {
            whole.insert(",", at: whole.index(whole.startIndex, offsetBy: position))
            position -= 3
        }
        return whole + (cents % 100 < 10 ? ".0" : ".") + "\(cents % 100)"
    }

    /// Joins numbered objects to a file with its cross-reference table (ISO 32000-1, 7.5).
    private static func file(_ objects: [String]) -> [UInt8] {
        var bytes = Array("%PDF-1.4\n".utf8)
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(bytes.count)
            bytes += "\(index + 1) 0 obj\n\(object)\nendobj\n".utf8
        }
        let table = bytes.count
        bytes += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8
        for offset in offsets {
            let digits = "\(offset)"
            bytes += (String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8
        }
        bytes += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n".utf8
        return bytes
    }
}

/// Text operators of one page; the texts here have no character that a PDF string escapes.
private struct Sheet {
    private(set) var operators = ""

    mutating func text(_ x: Int, _ y: Int, _ text: String) { show("F1", x, y, text) }
    mutating func bold(_ x: Int, _ y: Int, _ text: String) { show("F2", x, y, text) }

    private mutating func show(_ font: String, _ x: Int, _ y: Int, _ text: String) {
        operators += "BT /\(font) 9 Tf \(x) \(y) Td (\(text)) Tj ET\n"
    }
}
