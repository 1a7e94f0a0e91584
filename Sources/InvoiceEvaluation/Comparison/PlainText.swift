import Foundation

/// Text without case and accents, which two readers of one paper may write differently.
struct PlainText: Hashable {
    let text: String

    init(_ raw: String) {
        var replaced = String.UnicodeScalarView()
        for scalar in raw.unicodeScalars {
            // Letters that do not fall apart into a base letter and an accent.
            switch scalar {
            case "ß": replaced.append(contentsOf: "ss".unicodeScalars)
            case "ø": replaced.append("o")
            case "ł", "Ł": replaced.append("l")
            default: replaced.append(scalar)
            }
        }
        let decomposed = String(replaced).decomposedStringWithCompatibilityMapping.unicodeScalars
            .filter { $0.properties.canonicalCombiningClass == .notReordered }
        text = String(String.UnicodeScalarView(decomposed)).lowercased()
    }

    /// Only a to z and 0 to 9.
    var squeezed: String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.isLowercaseLetter || $0.isASCIIDigit }))
    }
}
