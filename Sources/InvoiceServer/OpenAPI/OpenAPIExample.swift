#if Server
/// A document to try the service with.
enum OpenAPIExample {
    /// A PDF of one page in base64: "Invoice No. A-1", a date and a total.
    static let document = """
        JVBERi0xLjQKMSAwIG9iago8PC9UeXBlL0NhdGFsb2cvUGFnZXMgMiAwIFI+PgplbmRvYmoKMiAwIG9iago8PC9UeXBlL1BhZ2Vz\
        L0tpZHNbMyAwIFJdL0NvdW50IDE+PgplbmRvYmoKMyAwIG9iago8PC9UeXBlL1BhZ2UvUGFyZW50IDIgMCBSL01lZGlhQm94WzAg\
        MCA1OTUgODQyXS9Db250ZW50cyA0IDAgUi9SZXNvdXJjZXM8PC9Gb250PDwvRjw8L1R5cGUvRm9udC9TdWJ0eXBlL1R5cGUxL0Jh\
        c2VGb250L0hlbHZldGljYT4+Pj4+Pj4+CmVuZG9iago0IDAgb2JqCjw8L0xlbmd0aCAxMDc+PnN0cmVhbQpCVCAvRiAxMiBUZiA3\
        MiA3NjAgVGQgKEludm9pY2UgTm8uIEEtMSkgVGogMCAtMjAgVGQgKERhdGU6IDIwMjYtMDEtMzEpIFRqIDAgLTIwIFRkIChUb3Rh\
        bDogRVVSIDEyLjAwKSBUaiBFVAplbmRzdHJlYW0KZW5kb2JqCnhyZWYKMCA1CjAwMDAwMDAwMDAgNjU1MzUgZiAKMDAwMDAwMDAw\
        OSAwMDAwMCBuIAowMDAwMDAwMDU0IDAwMDAwIG4gCjAwMDAwMDAxMDUgMDAwMDAgbiAKMDAwMDAwMDI1NyAwMDAwMCBuIAp0cmFp\
        bGVyPDwvU2l6ZSA1L1Jvb3QgMSAwIFI+PgpzdGFydHhyZWYKNDEyCiUlRU9GCg==
        """
}
#endif
