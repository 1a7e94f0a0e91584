import CPDFium
import DocumentModel

/// Draws one loaded page into pixels. The caller holds the lock of ``PDFLibrary``.
struct PageRasterizer {
    let functions: CFPDFium
    let page: CFPDFPage

    /// Constants of fpdfview.h: 24 bits a pixel, blue first; draw annotations; red first after all.
    private static let bitmapFormat: Int32 = 2
    private static let renderFlags: Int32 = 0x01 | 0x10
    /// What `FPDF_RenderPageBitmap_Start` answers when everything is drawn.
    private static let isDone: Int32 = 2

    func draw(dotsPerInch: Double, quarterTurns: Int, maximumPixels: Int, within limit: Duration) throws -> PDFPageImage
    {
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
            // PDFium asks after every hundred objects or so.
            var deadline = ContinuousClock.now + limit
            let status = withUnsafeMutablePointer(to: &deadline) { deadline in
                var pause = CFPDFPause(version: 1, needToPauseNow: PageRasterizer.isOver, user: deadline)
                return functions.renderPageStart(
                    bitmap, page, 0, 0, width, height, Int32(turns), PageRasterizer.renderFlags, &pause)
            }
            functions.renderPageClose(page)
            guard status == PageRasterizer.isDone else {
                throw PDFError(.pageTooLarge, "A page of the PDF takes more than \(limit) to draw.")
            }
        }
        return PDFPageImage(image: image, dotsPerInch: size.dotsPerInch)
    }

    private static let isOver: @convention(c) (UnsafeMutablePointer<CFPDFPause>?) -> Int32 = { pause in
        guard let deadline = pause?.pointee.user?.assumingMemoryBound(to: ContinuousClock.Instant.self) else {
            return 1
        }
        return ContinuousClock.now >= deadline.pointee ? 1 : 0
    }
}
