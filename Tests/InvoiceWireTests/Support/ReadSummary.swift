import Foundation

/// A summary of version 4, read back into an answer that prints so.
struct ReadSummary {
    /// As `JSONSerialization` writes it.
    let answer: [String: Any]

    init(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        func head(_ label: String) -> String {
            lines.first { $0.hasPrefix(":\(label): ") }.map { String($0.dropFirst(label.count + 3)) } ?? ""
        }
        let sections = lines.split { $0 == "Prediction" || $0 == "Page Predictions" }
        let pages = sections[2].split { $0.hasPrefix("Page ") }.dropFirst()
        let product = head("Product").components(separatedBy: " v")
        answer = [
            "document": [
                "id": head("Mindee ID"), "name": head("Filename"), "n_pages": pages.count,
                "inference": [
                    "product": ["name": product[0], "version": product[1]],
                    "is_rotation_applied": head("Rotation applied") == "Yes",
                    "prediction": Self.prediction(sections[1]),
                    "pages": pages.enumerated().map { ["id": $0, "prediction": Self.prediction($1)] },
                ],
            ]
        ]
    }

    /// The fields of one prediction; what stands on lines of its own belongs to the label before it.
    private static func prediction(_ lines: ArraySlice<String>) -> [String: Any] {
        var fields: [String: Any] = [:]
        var label = ""
        var blocks: [String: [String]] = [:]
        for line in lines {
            if line.hasPrefix(":"), let end = line.dropFirst().firstIndex(of: ":") {
                label = String(line[line.index(after: line.startIndex)..<end])
                blocks[label, default: []].append(String(line[line.index(after: end)...]))
            } else if !label.isEmpty, line.hasPrefix("  ") {
                blocks[label, default: []].append(line)
            }
        }
        for (label, block) in blocks {
            let values = block.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
            fields[names[label] ?? label] = field(label, values)
        }
        return fields
    }

    private static func field(_ label: String, _ values: [String]) -> Any {
        switch label {
        case "Locale":
            return locale(parts(of: values.first ?? ""))
        case "Total Net", "Total Amount", "Total Tax":
            return ["value": number(values.first ?? "")]
        case "Reference Numbers":
            return values.map { ["value": $0] }
        case "Supplier Payment Details":
            return values.map { ["iban": parts(of: $0)[0]] }
        case "Supplier Company Registrations", "Customer Company Registrations":
            return values.map { line in
                let parts = line.dropFirst("Type: ".count).components(separatedBy: ", Value: ")
                return ["type": parts[0], "value": parts[1]]
            }
        case "Taxes":
            return rows(values, ["base", "code", "rate", "value"], numbers: ["base", "rate", "value"])
        case "Line Items":
            return rows(
                values,
                [
                    "description", "product_code", "quantity", "tax_amount", "tax_rate", "total_amount",
                    "unit_measure", "unit_price",
                ], numbers: ["quantity", "tax_amount", "tax_rate", "total_amount", "unit_price"])
        default:
            return ["value": values.first.map { $0 as Any } ?? NSNull()]
        }
    }

    private static func parts(of text: String) -> [String] {
        text.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private static func locale(_ parts: [String]) -> [String: Any] {
        let names =
            parts.count == 4 ? ["value", "language", "country", "currency"] : ["value", "language", "currency"]
        return Dictionary(uniqueKeysWithValues: zip(names, parts.map { $0 as Any }))
    }

    private static func number(_ text: String) -> Any {
        text.isEmpty ? NSNull() : NSDecimalNumber(string: text)
    }

    /// The rows of a table below its head.
    private static func rows(_ lines: [String], _ names: [String], numbers: Set<String>) -> [[String: Any]] {
        lines.filter { $0.hasPrefix("|") }.dropFirst().map { line in
            let cells = line.dropFirst().dropLast().components(separatedBy: "|")
                .map { $0.trimmingCharacters(in: .whitespaces) }
            let values = zip(names, cells).map { name, cell -> (String, Any) in
                (name, numbers.contains(name) || cell.isEmpty ? number(cell) : cell)
            }
            return Dictionary(uniqueKeysWithValues: values)
        }
    }

    /// Labels whose field has another name than the label in small letters.
    private static let names: [String: String] = {
        let labels = [
            "Locale", "Invoice Number", "Reference Numbers", "Due Date", "Payment Date", "Total Net", "Total Amount",
            "Total Tax", "Taxes", "Supplier Payment Details", "Supplier Name", "Supplier Company Registrations",
            "Supplier Address", "Supplier Phone Number", "Supplier Website", "Supplier Email", "Customer Name",
            "Customer Company Registrations", "Customer Address", "Customer ID", "Shipping Address", "Billing Address",
            "Document Type", "Document Type Extended", "Line Items",
        ]
        var names = Dictionary(
            uniqueKeysWithValues: labels.map { ($0, $0.lowercased().replacingOccurrences(of: " ", with: "_")) })
        names["Purchase Order Number"] = "po_number"
        names["Purchase Date"] = "date"
        names["Purchase Subcategory"] = "subcategory"
        names["Purchase Category"] = "category"
        return names
    }()
}
