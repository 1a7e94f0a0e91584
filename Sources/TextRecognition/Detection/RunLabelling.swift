/// A stretch of pixels of one row.
struct PixelRun {
    var row: Int32
    var from: Int32
    /// Last column, included.
    var to: Int32
    /// Of the values of its pixels.
    var sum: Float
}

/// Groups the pixels above a threshold into connected components.
///
/// Components are joined run by run, row by row, with eight neighbours (two-pass labelling with union-find; Rosenfeld
/// and Pfaltz 1966), so the cost is one look at each pixel.
struct RunLabelling {
    private var runs: [PixelRun] = []
    private var parents: [Int32] = []

    /// The runs of each component, in the order of the components' first pixels.
    static func components(
        of map: UnsafePointer<Float>, width: Int, height: Int, above threshold: Float
    ) -> [[PixelRun]] {
        var labelling = RunLabelling()
        labelling.scan(map, width, height, threshold)
        var places: [Int32: Int] = [:]
        var result: [[PixelRun]] = []
        for index in labelling.runs.indices {
            let root = labelling.root(Int32(index))
            if let place = places[root] {
                result[place].append(labelling.runs[index])
            } else {
                places[root] = result.count
                result.append([labelling.runs[index]])
            }
        }
        return result
    }

    private mutating func scan(_ map: UnsafePointer<Float>, _ width: Int, _ height: Int, _ threshold: Float) {
        var previous = 0..<0
        for y in 0..<height {
            let row = map + y * width
            let first = runs.count
            var above = previous.lowerBound
            var x = 0
            while x < width {
                guard row[x] > threshold else {
                    x += 1
                    continue
                }
                let from = x
                var sum: Float = 0
                while x < width, row[x] > threshold {
                    sum += row[x]
                    x += 1
                }
                let index = Int32(runs.count)
                runs.append(PixelRun(row: Int32(y), from: Int32(from), to: Int32(x - 1), sum: sum))
                parents.append(index)
                // Runs above that end left of this one touch nothing further right either.
                while above < previous.upperBound, Int(runs[above].to) < from - 1 { above += 1 }
                var touching = above
                while touching < previous.upperBound, Int(runs[touching].from) <= x {
                    join(Int32(touching), index)
                    touching += 1
                }
            }
            previous = first..<runs.count
        }
    }

    private mutating func root(_ index: Int32) -> Int32 {
        var index = index
        while parents[Int(index)] != index {
            parents[Int(index)] = parents[Int(parents[Int(index)])]
            index = parents[Int(index)]
        }
        return index
    }

    private mutating func join(_ one: Int32, _ other: Int32) {
        let first = root(one)
        let second = root(other)
        if first != second { parents[Int(max(first, second))] = min(first, second) }
    }
}
