import Foundation
import Testing

@testable import InvoiceSDK

@Suite("When a request is repeated")
struct RetryAfterTests {
    /// 784 111 777 is the second of the example of RFC 9110, section 5.6.7.
    private static let now = Date(timeIntervalSince1970: 784_111_777)

    @Test(
        "Seconds and dates are taken, anything else is not there",
        arguments: [
            ("0", 0.0),
            ("120", 120),
            (" 7 ", 7),
            ("Sun, 06 Nov 1994 08:49:47 GMT", 10),
            ("Sunday, 06-Nov-94 08:50:37 GMT", 60),
            ("Sun Nov  6 08:49:38 1994", 1),
            ("Sun, 06 Nov 1994 08:49:00 GMT", 0),
            ("Mon, 07 Nov 1994 08:49:37 GMT", 86_400),
            ("", nil),
            ("-1", nil),
            ("1.5", nil),
            ("soon", nil),
            ("Sun, 06 Foo 1994 08:49:37 GMT", nil),
            ("Sun, 06 Nov 1994 08:49:37 CET", nil),
            ("Sun, 06 Nov 1994 25:49:37 GMT", nil),
            ("Sun, 32 Nov 1994 08:49:37 GMT", nil),
            ("Sun, 06 Nov 1994 08:49 GMT", nil),
        ])
    func secondsDatesAreTakenAnything(field: String, seconds: Double?) {
        #expect(RetryAfter.seconds(in: ["Retry-After": field], now: Self.now) == seconds)
    }

    @Test("A date counts from the answer's own clock")
    func dateCountsFromAnswerOwn() {
        let headers: HTTPHeaders = [
            "Retry-After": "Fri, 31 Dec 1999 23:59:59 GMT", "Date": "Fri, 31 Dec 1999 23:59:54 GMT",
        ]
        #expect(RetryAfter.seconds(in: headers, now: Self.now) == 5)
    }

    @Test(
        "Dates are those of the Gregorian calendar",
        arguments: [
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0), ("Tue, 29 Feb 2000 00:00:00 GMT", 951_782_400),
            ("Wed, 01 Mar 2000 00:00:00 GMT", 951_868_800), ("Thu, 31 Dec 2099 23:59:59 GMT", 4_102_444_799),
        ])
    func datesAreThoseGregorianCalendar(text: String, seconds: Double) {
        #expect(HTTPDate.seconds(of: text) == seconds)
    }

    @Test("Chance spreads the waits between nothing and a bound that doubles")
    func chanceSpreadsWaitsBetweenNothing() {
        for fraction in [0, 0.25, 0.999] {
            var state = RetryState(policy: RetryPolicy(maximumRetries: 8), isRepeatable: false)
            var bound = Duration.milliseconds(500)
            for _ in 0..<8 {
                let step = state.afterAnswer(statusCode: 503, retryAfter: nil, fraction: fraction)
                #expect(step == .wait(min(bound, .seconds(60)) * fraction))
                bound *= 2
            }
            #expect(state.afterAnswer(statusCode: 503, retryAfter: nil, fraction: fraction) == .finish)
        }
    }

    @Test(
        "A conflict is waited out where the server says when and the request has a name",
        arguments: [(2.0, true, true), (nil, true, false), (2.0, false, false)] as [(Double?, Bool, Bool)])
    func conflictIsWaitedOut(retryAfter: Double?, isRepeatable: Bool, isSentAgain: Bool) {
        var state = RetryState(policy: RetryPolicy(), isRepeatable: isRepeatable)
        let step = state.afterAnswer(statusCode: 409, retryAfter: retryAfter, fraction: 0.5)
        #expect(step == (isSentAgain ? .wait(.seconds(2)) : .finish))
    }
}
