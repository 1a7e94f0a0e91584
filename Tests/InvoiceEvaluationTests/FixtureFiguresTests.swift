import Foundation
import Testing

@testable import InvoiceEvaluation

/// Three invoices of our own, small enough to count by hand.
struct FixtureFiguresTests {
    private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures").path

    private static func evaluation(_ selection: Evaluation.Selection = .init()) throws -> Evaluation {
        Evaluation(
            truths: try DocumentFolder(path: fixtures + "/truth").documents,
            answers: try DocumentFolder(path: fixtures + "/answers").documents, selection: selection)
    }

    /// Documents, right, wrong, missed, documents with the whole field right.
    @Test(arguments: [
        ("invoice_number", [2, 1, 0, 0, 2]), ("date", [3, 2, 0, 1, 2]), ("due_date", [1, 0, 1, 0, 0]),
        ("total_incl", [3, 2, 0, 1, 2]), ("total_tax", [1, 0, 1, 1, 0]), ("locale.currency", [2, 1, 0, 1, 1]),
        ("supplier.name", [2, 1, 0, 1, 1]), ("supplier.name exact", [2, 0, 1, 2, 0]),
        ("supplier.company_registrations", [1, 1, 0, 0, 1]), ("customer.company_registrations", [1, 0, 0, 0, 1]),
        ("payment.swift", [1, 1, 0, 0, 1]), ("taxes", [1, 1, 0, 0, 1]), ("taxes.base", [1, 0, 0, 1, 0]),
        ("line_items", [1, 2, 1, 0, 0]), ("line_items full", [1, 1, 2, 1, 0]),
    ])
    func `each field is counted`(name: String, counts: [Int]) throws {
        let report = try Self.evaluation().report
        let field = try #require(report.fields.first { $0.name == name })
        #expect([field.documents, field.found, field.wrong, field.missed] == counts.dropLast())
        #expect(field.accuracy == Double(counts[4]) / Double(counts[0]))
    }

    @Test func `fields that no truth knows are not in the report`() throws {
        let names = try Self.evaluation().report.fields.map(\.name)
        #expect(!names.contains("customer.address"))
        #expect(!names.contains("payment.account_number"))
    }

    @Test func `the summaries follow`() throws {
        let report = try Self.evaluation().report
        #expect(report.documents == 3)
        #expect(report.missing == 1)
        // 6 right of the joinery's nine with 2 wrong and 2 missed, 2 of the bakery's two, none of the garden's four
        // (a fifth may be missing): 2 · 8 / (2 · 8 + 2 + 6).
        #expect(report.core.f1 == 16.0 / 24)
        #expect(report.core.allCorrect == 1.0 / 3)
        #expect(report.headline.hasSuffix("core_f1=0.667 core_all_correct=0.333 docs=3 missing=1"))
    }

    @Test func `groups are named by the truth, None where it does not say`() throws {
        let groupings = try Self.evaluation().report.groupings
        #expect(groupings.map(\.name) == ["kind", "country", "language"])
        #expect(
            groupings.map { $0.groups.map(\.name) } == [
                ["pdf-digital", "photo"], ["DE", "FR", "None"], ["de", "fr"],
            ])
        #expect(groupings[0].groups[1].header.documents == 2)
    }

    @Test(arguments: [
        (Evaluation.Selection(kind: "photo"), ["bakery", "garden"]), (.init(prefix: "g"), ["garden"]),
        (.init(excludedPrefix: "g"), ["bakery", "joinery"]), (.init(kind: "fax"), []),
    ])
    func `documents are chosen by kind and name`(selection: Evaluation.Selection, names: [String]) throws {
        #expect(try Self.evaluation(selection).scores.map(\.name) == names)
    }

    @Test func `the worst come first, those without a mistake not at all`() throws {
        let worst = try Self.evaluation().worst(5)
        #expect(worst.map(\.name) == ["garden", "joinery"])
        #expect(worst[0].isMissing)
        #expect(worst[1].wrongFields.map(\.name) == ["due_date", "total_tax", "customer.name"])
        #expect(worst[1].text.contains("want '190.0'  got '109.0'"))
    }

    @Test func `the JSON has null where there is nothing to measure`() throws {
        let json = try JSONValue(bytes: try Self.evaluation().report.json())
        #expect(json["fields"]?["customer.name"]?["precision"] == .null)
        #expect(json["fields"]?["customer.name"]?["recall"]?.numeric == 0)
        #expect(json["groups"]?["country"]?["FR"]?["core"]?["docs"] == .integer(1))
        #expect(json["confidence"]?["n"] == .integer(17))
    }

    @Test func `truths as answers are all right`() throws {
        let truths = try DocumentFolder(path: Self.fixtures + "/truth").documents
        let report = Evaluation(truths: truths, answers: truths).report
        #expect(report.header.f1 == 1)
        #expect(report.fields.allSatisfy { $0.accuracy == 1 })
    }
}
