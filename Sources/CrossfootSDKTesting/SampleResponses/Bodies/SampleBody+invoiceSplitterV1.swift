// Written by scripts/make-sample-responses.
extension SampleBody {
    static let invoiceSplitterV1 =
        #"""
        {"api_request":{"error":{},"resources":["document","job"],"status":"success","status_code":200,"url":"http\#
        ://127.0.0.1:8080/v1/products/mindee/invoice_splitter/v1/documents/5b1d3a5e-2f0c-4d6a-9a37-0c8f6e1b7a42"},\#
        "document":{"annotations":{"labels":{}},"id":"5b1d3a5e-2f0c-4d6a-9a37-0c8f6e1b7a42","inference":{"extras":\#
        {},"finished_at":"2026-02-03T09:15:27.406250","is_rotation_applied":null,"pages":[{"extras":{},"id":0,"ori\#
        entation":{"value":null},"prediction":{}},{"extras":{},"id":1,"orientation":{"value":null},"prediction":{}\#
        },{"extras":{},"id":2,"orientation":{"value":null},"prediction":{}},{"extras":{},"id":3,"orientation":{"va\#
        lue":null},"prediction":{}},{"extras":{},"id":4,"orientation":{"value":null},"prediction":{}},{"extras":{}\#
        ,"id":5,"orientation":{"value":null},"prediction":{}},{"extras":{},"id":6,"orientation":{"value":null},"pr\#
        ediction":{}}],"prediction":{"invoice_page_groups":[{"confidence":1,"page_indexes":[0]},{"confidence":1,"p\#
        age_indexes":[1,2]},{"confidence":1,"page_indexes":[3,4]},{"confidence":1,"page_indexes":[5]},{"confidence\#
        ":1,"page_indexes":[6]}]},"processing_time":0.125,"product":{"features":["invoice_page_groups"],"name":"mi\#
        ndee/invoice_splitter","type":"standard","version":"1.2"},"started_at":"2026-02-03T09:15:27.281250"},"n_pa\#
        ges":7,"name":"mixed.pdf"},"job":{"available_at":"2026-02-03T09:15:27.406250","error":{},"id":"c2a7f0d4-91\#
        be-4f53-8f0e-3d5b6a9c1e70","issued_at":"2026-02-03T09:15:27.250000","status":"completed"}}
        """#
}
