/// The bodies of ``SampleResponse``, one in each file of `Bodies`; `scripts/make-sample-responses` writes them.
enum SampleBody {}
