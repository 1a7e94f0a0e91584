/// How cells look. Raw values are positions among the cell formats of the workbook's styles.
enum CellStyle: Int, CaseIterable {
    case general, heading, day, amount, share

    init(_ cell: TableCell) {
        self =
            switch cell {
            case .empty, .text, .flag, .number(_, .plain): .general
            case .number(_, .amount): .amount
            case .number(_, .share): .share
            case .day(let day): SerialDay(day) == nil ? .general : .day
            }
    }

    /// Number formats below 164 are built in: 0 general, 2 two decimals (ECMA-376 part 1, 18.8.30).
    private var numberFormat: Int {
        switch self {
        case .general, .heading: 0
        case .share: 2
        case .day: 164
        case .amount: 165
        }
    }

    /// The part `xl/styles.xml`: what must be there (ECMA-376 part 1, 18.8), and the formats.
    static let sheet =
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
        + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00####\"/></numFmts>"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"\(allCases.count)\">\(allCases.map(\.format).joined())</cellXfs>"
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"

    private var format: String {
        let font = self == .heading ? 1 : 0
        return "<xf numFmtId=\"\(numberFormat)\" fontId=\"\(font)\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
            + (numberFormat == 0 ? "" : " applyNumberFormat=\"1\"") + (font == 0 ? "" : " applyFont=\"1\"") + "/>"
    }
}
