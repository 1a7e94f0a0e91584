// Written by scripts/make-sample-responses.
extension SampleBody {
    static let unauthorized =
        #"""
        {"api_request":{"error":{"code":"Unauthorized","details":"Invalid token provided","message":"Authorization\#
         required"},"resources":[],"status":"failure","status_code":401,"url":"http://127.0.0.1:8080/v1/products/m\#
        indee/invoices/v4/predict"}}
        """#
}
