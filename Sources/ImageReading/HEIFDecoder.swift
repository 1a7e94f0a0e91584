import CImageCodecs

/// The installed libheif, or why there is none.
struct HEIFLibrary: Sendable {
    let functions: Result<HEIFFunctions, ImageError>

    /// The system's, opened when the first HEIF file comes.
    static let installed = HEIFLibrary(name: String(cString: cic_heif_library_name))

    init(name: String) {
        var found: OpaquePointer?
        functions = Result {
            try ImageError.check { failure in
                found = cic_heif_library(name, &failure)
                return found == nil ? .libraryUnavailable : .OK
            }
            return HEIFFunctions(table: found!)
        }.mapError { $0 as! ImageError }
    }
}

/// The functions of libheif.
struct HEIFFunctions: @unchecked Sendable {
    // Sendable by hand: the table is filled before it is returned and never changes or goes away.
    let table: OpaquePointer
}

/// The main picture of a HEIF file.
struct HEIFDecoder: PageDecoder {
    let library: HEIFFunctions
    var pageCount: Int { 1 }

    func open(
        _ file: CICFile, page: Int, limits: CICLimits, picture: inout CICPicture, failure: inout CICFailure
    ) -> CICResult {
        cic_heif_open(library.table, file, limits, &picture, &failure)
    }

    func decode(
        _ file: CICFile, page: Int, limits: CICLimits, target: CICTarget, failure: inout CICFailure
    ) -> CICResult {
        cic_heif_decode(library.table, file, limits, target, &failure)
    }
}
