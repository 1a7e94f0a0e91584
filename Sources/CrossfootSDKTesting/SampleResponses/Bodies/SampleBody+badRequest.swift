// Written by scripts/make-sample-responses.
extension SampleBody {
    static let badRequest =
        #"""
        {"api_request":{"error":{"code":"BadRequest","details":{"document":["Invalid file type"]},"message":"Inval\#
        id fields in form"},"resources":[],"status":"failure","status_code":400,"url":"http://127.0.0.1:8080/v1/pr\#
        oducts/mindee/invoices/v4/predict"}}
        """#
}
