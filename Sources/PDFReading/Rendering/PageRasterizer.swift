import CPDFium
import DocumentModel

/// Draws one loaded page into pixels. The caller holds the lock of ``PDFLibrary``.
struct PageRasterizer {
    let functions: CFPDFium
    let page: CFPDFPage

    /// Constants of fpdfview.h: 24 bits a pixel, blue first; draw annotations; red first after all.
    private static let bitmapFormat: Int32 = 2
    private static let renderFlags: Int32 = 0x01 | 0x10

    func draw(dotsPerInch: Double, quarterTurns: Int, maximumPixels: Int) throws -> PDFPageImage {
        let turns = ((quarterTurns % 4) + 4) % 4
        let geometry = PageGeometry(page: page, functions: functions).turned(by: turns)
        let size = RasterSize(geometry.size, dotsPerInch: dotsPerInch, maximumPixels: maximumPixels)
        let image = try PageImage(width: size.width, height: size.height) { pixels in
            pixels.update(repeating: 0xFF)
            let (width, height) = (Int32(size.width), Int32(size.height))
            guard
                let bitmap = functions.bitmapCreate(
                    width, height, PageRasterizer.bitmapFormat, pixels.baseAddress, width * Int32(PageImage.channels))
            else { throw PDFError(.outOfMemory, "There is no memory for a picture of \(width) x \(height) pixels.") }
            defer { functions.bitmapDestroy(bitmap) }
            functions.renderPageBitmap(bitmap, page, 0, 0, width, height, Int32(turns), PageRasterizer.renderFlags)
        }
        return PDFPageImage(image: image, dotsPerInch: size.dotsPerInch)
    }
}
