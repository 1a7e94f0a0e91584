#if Server
/// Fetches the document at a URL that a caller gave, without letting the caller reach what only this machine can.
///
/// A name is looked up here, every address found is checked, and the connection goes to an address that was checked
/// and to no other; a name that changes its address in between (DNS rebinding) gains nothing. Each redirection starts
/// over. Documented in `docs/decisions/0018-addresses-of-documents.md`.
package struct RemoteDocumentFetcher: Sendable {
    /// Addresses of one name that are tried before the host counts as unreachable.
    private static let mostAddresses = 3

    package let settings: RemoteDocumentSettings
    private let fetches: Slots
    private let lookup: @Sendable (String) async throws -> [IPAddress]

    /// - Parameter lookup: in place of the system's resolver; for tests.
    package init(
        settings: RemoteDocumentSettings, lookup: (@Sendable (String) async throws -> [IPAddress])? = nil
    ) {
        self.settings = settings
        fetches = Slots(limit: settings.concurrentFetches)
        // Threads of the resolver outlive a fetch that has given up, so they are counted by themselves.
        let lookups = Slots(limit: settings.concurrentFetches * 2)
        self.lookup =
            lookup ?? { name in
                guard lookups.take() else { throw RemoteDocumentError(.busy, "Too many lookups are under way.") }
                return await NameLookup.addresses(of: name) { lookups.release() }
            }
    }

    /// Fetches the document; its bytes go to `write` as they come.
    ///
    /// - Parameter mostBytes: a longer document is refused, at its announcement where there is one.
    /// - Throws: ``RemoteDocumentError``, or what `write` throws.
    package func fetch(
        _ address: RemoteAddress, mostBytes: Int, write: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        guard settings.isEnabled else {
            throw RemoteDocumentError(.switchedOff, "This server does not fetch documents.")
        }
        guard fetches.take() else { throw RemoteDocumentError(.busy, "Too many documents are being fetched.") }
        defer { fetches.release() }
        let tooSlow = RemoteDocumentError(.tooSlow, "It took longer than \(settings.totalTimeout) seconds.")
        try await withDeadline(seconds: settings.totalTimeout, failure: tooSlow) {
            try await follow(address, mostBytes: mostBytes, write: write)
        }
    }

    private func follow(
        _ first: RemoteAddress, mostBytes: Int, write: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        var address = first
        for _ in 0...settings.mostRedirects {
            switch try await request(address, mostBytes: mostBytes, write: write) {
            case .document: return
            case .redirection(let location): address = try address.following(location)
            }
        }
        throw RemoteDocumentError(.tooManyRedirects, "It redirects more than \(settings.mostRedirects) times.")
    }

    private func request(
        _ address: RemoteAddress, mostBytes: Int, write: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws -> RemoteRequest.Outcome {
        for candidate in try await checkedAddresses(of: address.host).prefix(Self.mostAddresses) {
            let request = RemoteRequest(
                address: address, connectingTo: candidate, settings: settings, mostBytes: mostBytes)
            do {
                return try await request.run(write: write)
            } catch let error as RemoteDocumentError where error.code == .unreachable {
                continue
            }
        }
        throw RemoteDocumentError.unreachable
    }

    /// The addresses to connect to. One that is not public spoils them all: an honest name has no such mixture.
    private func checkedAddresses(of host: RemoteAddress.Host) async throws -> [IPAddress] {
        let addresses: [IPAddress]
        switch host {
        case .address(let address):
            addresses = [address]
        case .name(let name):
            let lookup = lookup
            addresses = try await withDeadline(
                seconds: settings.connectTimeout, failure: RemoteDocumentError.unreachable
            ) { try await lookup(name) }
        }
        guard settings.allowsPrivateAddresses || addresses.allSatisfy(\.isPublic) else {
            throw RemoteDocumentError.unreachable
        }
        return addresses
    }
}
#endif
