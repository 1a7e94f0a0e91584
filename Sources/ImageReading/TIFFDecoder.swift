import CImageCodecs

/// The pages of a TIFF, by the places of their directories.
struct TIFFDecoder: PageDecoder {
    private let places: [UInt64]
    var pageCount: Int { places.count }

    /// - Throws: ``ImageError`` where the list of pages is damaged, empty or too long.
    init(bytes: [UInt8], maximumPages: Int) throws {
        var found: [UInt64] = []
        try ImageError.check { failure in
            var result = CICResult.OK
            found = .init(unsafeUninitializedCapacity: maximumPages) { places, count in
                result = bytes.withUnsafeBufferPointer {
                    cic_tiff_pages(
                        CICFile(bytes: $0.baseAddress, count: $0.count), maximumPages, places.baseAddress, &count,
                        &failure)
                }
            }
            return result
        }
        places = found
    }

    func open(
        _ file: CICFile, page: Int, limits: CICLimits, picture: inout CICPicture, failure: inout CICFailure
    ) -> CICResult {
        cic_tiff_open(file, places[page], limits, &picture, &failure)
    }

    func decode(
        _ file: CICFile, page: Int, limits: CICLimits, target: CICTarget, failure: inout CICFailure
    ) -> CICResult {
        cic_tiff_decode(file, places[page], limits, target, &failure)
    }
}
