import CrossfootSDK
import InvoiceSDK
import Testing

#if Server
import AsyncHTTPTransport
#endif

/// The transports that keep the same promises.
enum TestedTransport: String, CaseIterable, CustomTestStringConvertible {
    case urlSession
    #if Server
    case asyncHTTP
    #endif

    func make() -> any ClientTransport {
        switch self {
        case .urlSession: URLSessionTransport()
        #if Server
        case .asyncHTTP: AsyncHTTPTransport()
        #endif
        }
    }

    var testDescription: String { rawValue }
}
