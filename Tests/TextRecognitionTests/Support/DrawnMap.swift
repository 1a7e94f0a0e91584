@testable import TextRecognition

/// A map of the detector drawn with letters: `#` is 0.9, a digit its tenth, anything else 0.
struct DrawnMap: Sendable, CustomStringConvertible {
    let width: Int
    let height: Int
    let values: [Float]
    let description: String

    init(_ rows: String...) {
        description = rows.joined(separator: "/")
        width = rows[0].count
        height = rows.count
        values = rows.joined().map { $0 == "#" ? 0.9 : Float($0.wholeNumberValue ?? 0) / 10 }
    }

    /// The pixels of each component as (column, row), sorted.
    func components(above threshold: Float = 0.3) -> [[[Int]]] {
        RunLabelling.components(of: values, width: width, height: height, above: threshold).map { runs in
            runs.flatMap { run in (run.from...run.to).map { [Int(run.row), Int($0)] } }
                .sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
        }
    }

    func regions(_ settings: DetectionSettings = DetectionSettings()) -> [RegionFinder.Region] {
        values.withUnsafeBufferPointer {
            RegionFinder(map: $0.baseAddress!, width: width, height: height, settings: settings).regions()
        }
    }
}
