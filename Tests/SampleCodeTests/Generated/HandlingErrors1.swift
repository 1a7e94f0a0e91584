// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/HandlingErrors.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func handlingErrors1(client: InvoiceClient, document: InputSource) async throws {
    do {
        let result = try await client.parse(InvoiceV4.self, document)
        print(result.prediction.totalAmount.value ?? 0)
    } catch ClientError.http(let error) where error.statusCode == 401 {
        print("the key is not valid:", error.details)
    } catch ClientError.http(let error) {
        print(error.statusCode, error.code, error.message, error.details)
    } catch ClientError.connection(let error) {
        print(error.reason, error.message)
    } catch let error as ClientError {
        print(error)
    }
    do {
        let patient = try InvoiceClient(retry: RetryPolicy(maximumRetries: 8, longestDelay: .seconds(120)))
        let strict = try InvoiceClient(timeout: .seconds(20), retry: .never)
        print(patient.settings.retry, strict.settings.timeout)
        do {
            let reading = Task { try await client.enqueueAndParse(InvoiceV4.self, document) }
            reading.cancel()
            do {
                _ = try await reading.value
            } catch is CancellationError {
                print("stopped")
            }
            _ = reading
        }
        _ = patient
        _ = strict
    }
}
