import Foundation
import Testing

@testable import InvoiceProjection

@Suite("Timestamps")
struct TimestampTests {
    @Test(
        "are in UTC, with whole seconds and an offset in versions 2 and 3, with microseconds and none in version 4",
        arguments: [
            (0, "1970-01-01T00:00:00+00:00", "1970-01-01T00:00:00.000000"),
            (1_621_001_929.5, "2021-05-14T14:18:49+00:00", "2021-05-14T14:18:49.500000"),
            (951_782_399.000001, "2000-02-28T23:59:59+00:00", "2000-02-28T23:59:59.000001"),
            (951_782_400, "2000-02-29T00:00:00+00:00", "2000-02-29T00:00:00.000000"),
            (1_767_225_599.999_999_9, "2026-01-01T00:00:00+00:00", "2026-01-01T00:00:00.000000"),
            (-0.25, "1969-12-31T23:59:59+00:00", "1969-12-31T23:59:59.750000"),
        ] as [(Double, String, String)])
    func forms(seconds: Double, whole: String, micro: String) {
        let date = Date(timeIntervalSince1970: seconds)
        #expect(Timestamp.wholeSeconds(date) == whole)
        #expect(Timestamp.microseconds(date) == micro)
    }
}
