// Written by scripts/make-sample-responses.
extension SampleBody {
    static let forbidden =
        #"""
        {"api_request":{"error":{"code":"Forbidden","details":"mindee/invoice_splitter does not support sync mode"\#
        ,"message":"This product does not support synchronous mode"},"resources":[],"status":"failure","status_cod\#
        e":403,"url":"http://127.0.0.1:8080/v1/products/mindee/invoice_splitter/v1/predict"}}
        """#
}
