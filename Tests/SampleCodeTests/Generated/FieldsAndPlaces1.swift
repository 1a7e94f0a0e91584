// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/FieldsAndPlaces.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func fieldsAndPlaces1(result: PredictResult<InvoiceV4>) async throws {
    let total = result.prediction.totalAmount
    print(total.value ?? 0, total.confidence, total.page ?? 0, total.isReconstructed)
    do {
        let address = result.prediction.supplierAddress
        print(address.value ?? "", address.postalCode ?? "", address.city ?? "", address.country ?? "")
        print(result.prediction.supplierName.rawValue ?? "")
        do {
            if total.confidence >= 0.9, let amount = total.value {
                print("book", amount)
            } else {
                print("ask a person")
            }
            do {
                let width = 1240.0
                let height = 1754.0
                if let box = total.boundingBox?.scaled(toWidth: width, height: height) {
                    print("x \(box.minX) y \(box.minY) width \(box.width) height \(box.height)")
                }
                let outline = total.polygon.scaled(toWidth: width, height: height)
                print(outline.points.map { ($0.x, $0.y) })
                do {
                    let polygons = [result.prediction.totalNet, result.prediction.totalTax, total].map(\.polygon)
                    if let all = WirePolygon.merging(polygons) { print(all.area) }
                    if let middle = total.polygon.centroid { print(middle.x, middle.y) }
                    do {
                        if case .field(let proof)? = result.document.crossfoot?.fields["total_amount"] {
                            print(proof.text ?? "computed", proof.checks.map(\.detail))
                        }
                        for finding in result.document.crossfoot?.findings ?? [] {
                            print(finding.severity, finding.message)
                        }
                    }
                    _ = polygons
                }
                _ = width
                _ = height
                _ = outline
            }
        }
        _ = address
    }
    _ = total
}
