import DocumentModel
import Foundation
import InvoiceModel
import InvoiceWire

extension ProofObject {
    init<Value>(projecting field: Field<Value>) {
        self.init(
            page: field.page, words: field.words.map { [$0.page, $0.word] }, text: field.text,
            isComputed: field.isComputed,
            checks: field.checks.map {
                CheckObject(check: $0.kind.rawValue, passed: $0.passed, detail: $0.detail)
            })
    }
}

extension AdjustmentObject {
    init(projecting field: Field<Adjustment>) {
        self.init(
            kind: field.value.kind.rawValue, amount: Decimal(field.value.amount),
            confidence: WireFraction.confidence(field.confidence), polygon: WirePolygon(projecting: field.polygon),
            proof: ProofObject(projecting: field))
    }
}
