extension SampleResponse {
    /// 400: a file that cannot be read.
    public static let badRequest = SampleResponse(statusCode: 400, json: SampleBody.badRequest)

    /// 401: a key that is not known.
    public static let unauthorized = SampleResponse(
        statusCode: 401, headers: ["WWW-Authenticate": "Token"], json: SampleBody.unauthorized)

    /// 403: the splitter was asked for an answer at once.
    public static let forbidden = SampleResponse(statusCode: 403, json: SampleBody.forbidden)

    /// 404: a document that is not there.
    public static let notFound = SampleResponse(statusCode: 404, json: SampleBody.notFound)

    /// 429: the rate of the key is used up for two seconds.
    public static let tooManyRequests = SampleResponse(
        statusCode: 429, headers: ["Retry-After": "2"], json: SampleBody.tooManyRequests)

    /// 500: the engine broke.
    public static let inferenceFailed = SampleResponse(statusCode: 500, json: SampleBody.inferenceFailed)
}
