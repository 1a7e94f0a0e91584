/// Names of uploads: 1 to 128 letters of ASCII, digits and `-`. None leads out of a folder or is hidden in one.
package enum DocumentName {
    package static func isValid(_ name: String) -> Bool {
        (1...128).contains(name.utf8.count) && name.utf8.allSatisfy(isAllowed)
    }

    /// - Throws: ``StoreError`` with ``StoreError/Code/invalid``.
    package static func check(_ name: String) throws {
        guard isValid(name) else { throw StoreError(.invalid, "An upload cannot be stored under that name.") }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
