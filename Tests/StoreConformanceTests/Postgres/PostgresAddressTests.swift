#if Server
import Foundation
import ServiceStore
import Testing

@testable import ServiceStorePostgres

/// Whether libpq is installed: nothing else of PostgreSQL is needed here.
private let hasLibrary = (try? PostgresLibrary.load()) != nil

struct PostgresAddressTests {
    @Test(
        .enabled(if: hasLibrary),
        arguments: [
            "postgres://crossfoot:hunter22@db.example:5433/service?sslmode=require",
            "postgresql://crossfoot@db.example:5433/service?password=hunter22",
        ])
    func nothingThatIsPrintedHasThePassword(_ text: String) throws {
        let settings = try PostgresSettings(address: text)
        let texts = [
            "\(settings)", "\(settings.address)", String(reflecting: settings), String(reflecting: settings.address),
        ]
        for text in texts { #expect(!text.contains("hunter22"), "\(text)") }
        #expect("\(settings.address)" == "postgres://db.example:5433/service")
        var dumped = ""
        dump(settings, to: &dumped)
        #expect(!dumped.contains("hunter22"))
    }

    /// Each has a password in which a character that has a meaning of its own was not escaped.
    @Test(
        .enabled(if: hasLibrary),
        arguments: [
            "postgres://u:hunter@22@db/service", "postgres://u:hunter/22@db/service",
            "postgres://u:hunter?@22@db/service", "postgres://u:hunter%2@db/service", "mysql://u:hunter22@db/service",
            "postgres://u:hunter22@db/service?no_such_option=1",
        ])
    func anAddressThatCannotBeReadIsRefusedWithoutQuotingIt(_ text: String) throws {
        let error = try #require(throws: StoreError.self) { _ = try PostgresSettings(address: text) }
        #expect(error.code == .invalid)
        #expect(!"\(error)".contains("hunter") && !"\(error)".contains("22"))
    }

    @Test(.enabled(if: hasLibrary))
    func aServerThatIsNotThereIsUnavailableAndThePasswordStaysOutOfTheError() async throws {
        // Port 1 is that of a service nobody runs.
        var settings = try PostgresSettings(address: "postgres://crossfoot:hunter22@127.0.0.1:1/service")
        settings.patience = 0.1
        let error = try #require(
            await #expect(throws: StoreError.self) { _ = try await PostgresServiceDatabase.open(settings) })
        #expect(error.code == .unavailable)
        #expect("\(error)".contains("127.0.0.1"))
        #expect(!"\(error)".contains("hunter22"))
    }

    @Test func withoutTheLibraryTheErrorNamesThePackage() throws {
        let error = try #require(throws: StoreError.self) {
            _ = try PostgresLibrary.open(["libpq-that-is-not-there.so"])
        }
        #expect(error.code == .unavailable)
        #expect("\(error)".contains("libpq5"))
    }
}
#endif
