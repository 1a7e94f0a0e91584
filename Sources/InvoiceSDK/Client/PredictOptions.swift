/// What a prediction is asked for beside the fields.
public struct PredictOptions: Sendable {
    /// Instead of the product's own.
    public var endpoint: Endpoint?
    /// Every word with its place (`include_mvision`).
    public var includesWords: Bool
    /// The text of each page as a person reads it (`full_text_ocr`).
    public var includesFullText: Bool
    /// The outlines of the papers on each page (`cropper`).
    public var includesCropper: Bool
    /// Which pages of a PDF are sent.
    public var pageOptions: PageOptions?
    /// Names the request, so that it can be repeated without being counted twice (IETF draft *The Idempotency-Key
    /// HTTP Header Field*); nil: the client makes one for queued requests.
    public var idempotencyKey: String?
    /// Called as the document leaves, on any thread.
    public var onProgress: (@Sendable (UploadProgress) -> Void)?

    /// What to ask for; without arguments the fields alone.
    public init(
        endpoint: Endpoint? = nil, includesWords: Bool = false, includesFullText: Bool = false,
        includesCropper: Bool = false, pageOptions: PageOptions? = nil, idempotencyKey: String? = nil,
        onProgress: (@Sendable (UploadProgress) -> Void)? = nil
    ) {
        self.endpoint = endpoint
        self.includesWords = includesWords
        self.includesFullText = includesFullText
        self.includesCropper = includesCropper
        self.pageOptions = pageOptions
        self.idempotencyKey = idempotencyKey
        self.onProgress = onProgress
    }
}
