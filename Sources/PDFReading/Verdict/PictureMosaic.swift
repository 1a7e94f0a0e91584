import DocumentModel

/// Pictures that together show one: scanners and printer drivers cut pages into strips and tiles.
struct PictureMosaic {
    var box: Box
    var dotsPerInch: Double
    var isOverText: Bool

    /// Room between two tiles that comes from rounding, in points.
    static let seam = 1.0
    /// More pictures than this on a page are decoration; the largest are kept.
    static let most = 200

    init(_ picture: PagePicture) {
        box = picture.box
        dotsPerInch = picture.dotsPerInch
        isOverText = picture.isOverText
    }

    static func joined(_ pictures: [PagePicture]) -> [PictureMosaic] {
        // In drawing order most tiles follow their neighbour.
        var rows: [PictureMosaic] = []
        for picture in pictures {
            let tile = PictureMosaic(picture)
            if let last = rows.indices.last, rows[last].isContinued(by: tile) {
                rows[last].add(tile)
            } else {
                rows.append(tile)
            }
        }
        rows.sort { $0.box.area > $1.box.area }
        var result: [PictureMosaic] = []
        for var next in rows.prefix(most) {
            while let index = result.firstIndex(where: { $0.isContinued(by: next) }) {
                next.add(result.remove(at: index))
            }
            result.append(next)
        }
        return result
    }

    /// Side by side with edges in line, or one within the other.
    private func isContinued(by other: PictureMosaic) -> Bool {
        let touching = Box(
            minX: box.minX - PictureMosaic.seam, minY: box.minY - PictureMosaic.seam,
            maxX: box.maxX + PictureMosaic.seam, maxY: box.maxY + PictureMosaic.seam)
        guard touching.intersects(other.box) else { return false }
        let filled = box.area + other.box.area - box.sharedArea(other.box)
        return filled >= 0.9 * box.union(other.box).area
    }

    private mutating func add(_ other: PictureMosaic) {
        if other.box.area > box.area { dotsPerInch = other.dotsPerInch }
        box = box.union(other.box)
        isOverText = isOverText || other.isOverText
    }
}
