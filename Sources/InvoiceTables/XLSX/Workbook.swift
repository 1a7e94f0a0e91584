import Foundation

/// Tables as an Office Open XML workbook (ECMA-376), one sheet each: what the file name ending xlsx stands for.
///
/// Numbers and days are cells of their kinds; the row of names stays in sight. Text is never a formula here, whatever
/// its first sign.
package struct Workbook {
    let tables: [Table]

    package init(_ tables: [Table]) {
        self.tables = tables
    }

    /// - Throws: ``WorkbookError`` when a table has more rows than a sheet.
    package func bytes() throws -> [UInt8] {
        var archive = ZIPArchive()
        try archive.add("[Content_Types].xml", Self.xml(contentTypes))
        try archive.add("_rels/.rels", Self.xml(Self.packageRelationships))
        try archive.add("xl/workbook.xml", Self.xml(workbook))
        try archive.add("xl/_rels/workbook.xml.rels", Self.xml(workbookRelationships))
        try archive.add("xl/styles.xml", Self.xml(CellStyle.sheet))
        for (index, table) in tables.enumerated() {
            try archive.add(
                "xl/worksheets/sheet\(index + 1).xml", Self.xml(try SheetText(table, isFirst: index == 0).xml()))
        }
        return try archive.bytes()
    }

    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let packages = "http://schemas.openxmlformats.org/package/2006"
    private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private static func xml(_ root: String) -> [UInt8] {
        Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\(root)".utf8)
    }

    private var contentTypes: String {
        let sheets = tables.indices.map {
            "<Override PartName=\"/xl/worksheets/sheet\($0 + 1).xml\" ContentType=\"\(Self.types).worksheet+xml\"/>"
        }
        return "<Types xmlns=\"\(Self.packages)/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(Self.types).sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(Self.types).styles+xml\"/>"
            + sheets.joined() + "</Types>"
    }

    private static let packageRelationships =
        "<Relationships xmlns=\"\(packages)/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"\(relationships)/officeDocument\" Target=\"xl/workbook.xml\"/>"
        + "</Relationships>"

    private var workbook: String {
        let sheets = tables.enumerated().map { index, table in
            "<sheet name=\"\(XMLText.attribute(table.name))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
        }
        return "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.relationships)\"><sheets>\(sheets.joined())</sheets>"
            + "</workbook>"
    }

    private var workbookRelationships: String {
        let sheets = tables.indices.map {
            "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(Self.relationships)/worksheet\" "
                + "Target=\"worksheets/sheet\($0 + 1).xml\"/>"
        }
        return "<Relationships xmlns=\"\(Self.packages)/relationships\">" + sheets.joined()
            + "<Relationship Id=\"rId\(tables.count + 1)\" Type=\"\(Self.relationships)/styles\" Target=\"styles.xml\"/>"
            + "</Relationships>"
    }
}

/// Why there is no workbook, as one sentence.
package struct WorkbookError: Error, CustomStringConvertible {
    package var message: String
    package var description: String { message }
}
