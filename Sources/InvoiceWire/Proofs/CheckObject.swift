/// One check that a value passed or failed.
public struct CheckObject: Sendable, Hashable, Codable {
    /// `net_plus_tax_equals_total`, `checksum`, …; unknown checks are kept as they are.
    public var check: String
    /// Whether the figures agree.
    public var passed: Bool
    /// The figures, for a person: `1000.00 + 190.00 = 1190.00`.
    public var detail: String

    /// A check by its name, with its result and figures.
    public init(check: String, passed: Bool, detail: String) {
        self.check = check
        self.passed = passed
        self.detail = detail
    }
}
