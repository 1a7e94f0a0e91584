#if Server
import DocumentStoreS3
import Testing

@Suite struct ListPageTests {
    @Test func keysAndTheNextPageAreFound() {
        let page = ListPage(
            xml: """
                <?xml version="1.0" encoding="UTF-8"?>
                <ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name><Prefix>p</Prefix>
                <NextContinuationToken>1/a&amp;b==</NextContinuationToken><KeyCount>2</KeyCount>
                <IsTruncated>true</IsTruncated><Contents><Key>p1</Key><ETag>&quot;x&quot;</ETag></Contents>
                <Contents><Key>p&lt;2&gt;&amp;lt;</Key></Contents></ListBucketResult>
                """)
        #expect(page.keys == ["p1", "p<2>&lt;"])
        #expect(page.continuation == "1/a&b==")
    }

    @Test func theLastPageHasNoNext() {
        #expect(ListPage(xml: "<a><IsTruncated>false</IsTruncated></a>") == ListPage(xml: ""))
    }
}
#endif
