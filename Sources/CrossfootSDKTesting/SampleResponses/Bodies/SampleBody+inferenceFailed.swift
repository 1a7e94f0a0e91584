// Written by scripts/make-sample-responses.
extension SampleBody {
    static let inferenceFailed =
        #"""
        {"api_request":{"error":{"code":"failure","details":"Can not run prediction: the document needs more memor\#
        y than it may have","message":"Inference failed"},"resources":[],"status":"failure","status_code":500,"url\#
        ":"http://127.0.0.1:8080/v1/products/mindee/invoices/v4/predict"}}
        """#
}
