// Written by scripts/make-sample-responses.
extension SampleBody {
    static let jobCompleted =
        #"""
        {"api_request":{"error":{},"resources":["job"],"status":"success","status_code":302,"url":"http://127.0.0.\#
        1:8080/v1/products/mindee/invoices/v4/documents/queue/c2a7f0d4-91be-4f53-8f0e-3d5b6a9c1e70"},"job":{"avail\#
        able_at":"2026-02-03T09:15:27.406250","error":{},"id":"c2a7f0d4-91be-4f53-8f0e-3d5b6a9c1e70","issued_at":"\#
        2026-02-03T09:15:27.250000","status":"completed"}}
        """#
}
