// Written by scripts/make-sample-responses.
extension SampleBody {
    static let notFound =
        #"""
        {"api_request":{"error":{"code":"NotFound","details":"There is no such document.","message":"Resource not \#
        found"},"resources":[],"status":"failure","status_code":404,"url":"http://127.0.0.1:8080/v1/products/minde\#
        e/invoices/v4/documents/5b1d3a5e-2f0c-4d6a-9a37-0c8f6e1b7a42"}}
        """#
}
