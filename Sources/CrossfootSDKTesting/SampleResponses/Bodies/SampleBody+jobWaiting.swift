// Written by scripts/make-sample-responses.
extension SampleBody {
    static let jobWaiting =
        #"""
        {"api_request":{"error":{},"resources":["job"],"status":"success","status_code":202,"url":"http://127.0.0.\#
        1:8080/v1/products/mindee/invoices/v4/predict_async"},"job":{"available_at":null,"error":{},"id":"c2a7f0d4\#
        -91be-4f53-8f0e-3d5b6a9c1e70","issued_at":"2026-02-03T09:15:27.250000","status":"waiting"}}
        """#
}
