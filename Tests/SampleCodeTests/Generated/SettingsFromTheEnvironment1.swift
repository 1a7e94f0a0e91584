// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/SettingsFromTheEnvironment.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func settingsFromTheEnvironment1() async throws {
    let fromEnvironment = try InvoiceClient()
    let here = try InvoiceClient(apiKey: "my key", baseURL: URL(string: "http://127.0.0.1:8080")!, timeout: .seconds(60))
    print(fromEnvironment.settings.baseURL, here.settings.baseURL)
    do {
        let variables = ["MINDEE_API_KEY": "test key", "MINDEE_REQUEST_TIMEOUT": "5"]
        let tested = try InvoiceClient(environment: variables)
        print(tested.settings.timeout)
        do {
            let noted = try InvoiceClient(log: { line in print(line) })
            print(noted.settings.apiKey.isEmpty)
            _ = noted
        }
        _ = variables
        _ = tested
    }
    _ = fromEnvironment
    _ = here
}
