import Foundation
import InvoiceWire

/// Asks a server to read invoices: Crossfoot, or any server with the same protocol.
///
/// A value that can be used by many tasks at once.
public struct InvoiceClient: Sendable {
    public let settings: ClientSettings
    let transport: any ClientTransport

    /// - Parameters:
    ///   - settings: where the server is and how it is asked.
    ///   - transport: what carries the requests.
    public init(settings: ClientSettings, transport: any ClientTransport) {
        self.settings = settings
        self.transport = transport
    }
}
