import CImageCodecs

/// The functions of one format, by page.
protocol PageDecoder: Sendable {
    /// At least 1.
    var pageCount: Int { get }
    func open(
        _ file: CICFile, page: Int, limits: CICLimits, picture: inout CICPicture, failure: inout CICFailure
    ) -> CICResult
    func decode(
        _ file: CICFile, page: Int, limits: CICLimits, target: CICTarget, failure: inout CICFailure
    ) -> CICResult
}

/// Formats whose files hold one page, and whose library is linked.
struct SinglePageDecoder: PageDecoder {
    typealias Open =
        @Sendable (
            CICFile, CICLimits, UnsafeMutablePointer<CICPicture>?, UnsafeMutablePointer<CICFailure>?
        ) -> CICResult
    typealias Decode = @Sendable (CICFile, CICLimits, CICTarget, UnsafeMutablePointer<CICFailure>?) -> CICResult

    let open: Open
    let decode: Decode
    var pageCount: Int { 1 }

    func open(
        _ file: CICFile, page: Int, limits: CICLimits, picture: inout CICPicture, failure: inout CICFailure
    ) -> CICResult {
        open(file, limits, &picture, &failure)
    }

    func decode(
        _ file: CICFile, page: Int, limits: CICLimits, target: CICTarget, failure: inout CICFailure
    ) -> CICResult {
        decode(file, limits, target, &failure)
    }
}
