// Written by scripts/make-sample-responses.
extension SampleBody {
    static let tooManyRequests =
        #"""
        {"api_request":{"error":{"code":"TooManyRequests","details":"Too Many Requests.","message":"Too many reque\#
        sts"},"resources":[],"status":"failure","status_code":429,"url":"http://127.0.0.1:8080/v1/products/mindee/\#
        invoices/v4/predict"}}
        """#
}
