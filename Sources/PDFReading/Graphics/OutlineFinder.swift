import DocumentModel

/// Gathers letter-like shapes that stand close together.
enum OutlineFinder {
    /// Fewer are ornaments, bullets and icons.
    static let fewestShapes = 8
    /// Of the letters of any alphabet most have a curve; codes of squares and tables of lines have none.
    static let curvedShare = 0.2
    /// Side of the squares in which shapes are gathered, in points: an empty line of 8 points divides.
    private static let cell = 12.0

    private struct Cell: Hashable {
        var column: Int
        var row: Int
    }

    static func areas(of shapes: [DrawnShape]) -> [OutlineArea] {
        guard shapes.count >= fewestShapes else { return [] }
        var open: [Cell: [DrawnShape]] = [:]
        var order: [Cell] = []
        for shape in shapes where abs(shape.box.midX) < 1e6 && abs(shape.box.midY) < 1e6 {
            let key = Cell(column: Int(shape.box.midX / cell), row: Int(shape.box.midY / cell))
            if open[key] == nil { order.append(key) }
            open[key, default: []].append(shape)
        }
        var result: [OutlineArea] = []
        for start in order where open[start] != nil {
            let members = component(from: start, &open)
            let curved = members.count { $0.hasCurve }
            guard members.count >= fewestShapes, Double(curved) >= curvedShare * Double(members.count),
                let box = members.lazy.map(\.box).enclosing()
            else { continue }
            result.append(OutlineArea(box: box, shapeCount: members.count))
        }
        return result
    }

    /// Takes the shapes of all cells that hang together, corners included, one empty cell to the side allowed.
    private static func component(from start: Cell, _ open: inout [Cell: [DrawnShape]]) -> [DrawnShape] {
        var members = open.removeValue(forKey: start) ?? []
        var waiting = [start]
        while let cell = waiting.popLast() {
            for row in (cell.row - 1)...(cell.row + 1) {
                for column in (cell.column - 2)...(cell.column + 2) {
                    let neighbour = Cell(column: column, row: row)
                    guard let found = open.removeValue(forKey: neighbour) else { continue }
                    members += found
                    waiting.append(neighbour)
                }
            }
        }
        return members
    }
}
