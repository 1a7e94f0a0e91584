// swift-tools-version:6.2
import PackageDescription

// `CROSSFOOT_STRICT=1` (set by `.ci/run`) turns every warning of our own targets into an error. It is off
// otherwise, so that a newer compiler's new warning never stops somebody from building.
let strict = Context.environment["CROSSFOOT_STRICT"] == "1"

let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (strict ? [.treatAllWarnings(as: .error)] : [])

let serverTrait: TargetDependencyCondition? = .when(traits: ["Server"])

let package = Package(
    name: "crossfoot",
    platforms: [.macOS(.v15), .iOS(.v18)],
    products: [
        .library(name: "CrossfootSDK", targets: ["CrossfootSDK", "InvoiceSDK", "InvoiceWire"]),
        .library(name: "CrossfootSDKTesting", targets: ["CrossfootSDKTesting"]),
        .library(name: "CrossfootImages", targets: ["CrossfootImages"]),
        .library(name: "CrossfootEmbedded", targets: ["CrossfootEmbedded"]),
        .library(
            name: "InvoiceEngine", targets: ["InvoiceEngine", "InvoiceModel", "DocumentModel", "TextRecognition"]),
        .library(name: "InvoiceWire", targets: ["InvoiceWire"]),
        .executable(name: "crossfoot", targets: ["crossfoot"]),
    ],
    traits: [
        // Off by default: who depends on the SDK or the engine fetches nothing of the server's.
        .trait(name: "Server", description: "The program `crossfoot`: its commands and the HTTP server.")
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: ["JSON", "YAML"]),
    ],
    targets: [
        // The rooms, in the order in which a document flows (docs/architecture.md).
        .target(name: "DocumentModel", swiftSettings: settings),
        .target(name: "InvoiceModel", dependencies: ["DocumentModel"], swiftSettings: settings),
        // Pictures as PDFs; needs no library.
        .target(name: "PDFWriting", swiftSettings: settings),
        .target(name: "CPDFium"),
        .target(name: "PDFReading", dependencies: ["CPDFium", "DocumentModel"], swiftSettings: settings),
        .target(
            name: "CImageCodecs",
            linkerSettings: ["jpeg", "png16", "tiff", "webp"].map { .linkedLibrary($0) }),
        .target(
            name: "ImageReading", dependencies: ["CImageCodecs", "DocumentModel", "PDFWriting"], swiftSettings: settings
        ),
        .target(name: "PagePreparation", dependencies: ["DocumentModel"], swiftSettings: settings),
        .target(name: "COnnxRuntime"),
        .target(name: "Inference", dependencies: ["COnnxRuntime"], swiftSettings: settings),
        .target(
            name: "TextRecognition", dependencies: ["Inference", "PagePreparation", "DocumentModel"],
            swiftSettings: settings),
        .target(name: "LayoutAnalysis", dependencies: ["DocumentModel"], swiftSettings: settings),
        .target(
            name: "InvoiceExtraction", dependencies: ["DocumentModel", "InvoiceModel", "LayoutAnalysis"],
            swiftSettings: settings),
        .target(
            name: "InvoiceReconciliation", dependencies: ["DocumentModel", "InvoiceModel"], swiftSettings: settings),
        .target(
            name: "PageGrouping",
            dependencies: ["DocumentModel", "InvoiceModel", "LayoutAnalysis", "InvoiceExtraction"],
            swiftSettings: settings),
        .target(
            name: "InvoiceEngine",
            dependencies: [
                "DocumentModel", "InvoiceModel", "PDFReading", "PDFWriting", "ImageReading", "PagePreparation",
                "Inference",
                "TextRecognition", "LayoutAnalysis", "InvoiceExtraction", "InvoiceReconciliation", "PageGrouping",
            ], swiftSettings: settings),
        // Documents in processes of their own, each in a sandbox.
        .target(name: "CSandbox"),
        .target(
            name: "ReaderProcesses", dependencies: ["CSandbox", "DocumentModel", "InvoiceModel", "InvoiceEngine"],
            swiftSettings: settings),
        .target(name: "InvoiceWire", swiftSettings: settings),
        .target(
            name: "InvoiceProjection", dependencies: ["DocumentModel", "InvoiceModel", "InvoiceWire"],
            swiftSettings: settings),
        // The SDK: the client without a network, then what carries its requests.
        .target(
            name: "InvoiceSDK",
            dependencies: [
                "InvoiceWire", "PDFReading", "PDFWriting", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .target(name: "CrossfootSDK", dependencies: ["InvoiceSDK", "InvoiceWire"], swiftSettings: settings),
        .target(name: "CrossfootSDKTesting", dependencies: ["InvoiceSDK", "InvoiceWire"], swiftSettings: settings),
        .target(
            name: "CrossfootImages",
            dependencies: ["InvoiceSDK", "InvoiceWire", "ImageReading", "PDFReading", "PDFWriting", "DocumentModel"],
            swiftSettings: settings),
        .target(
            name: "CrossfootEmbedded",
            dependencies: ["InvoiceSDK", "InvoiceWire", "InvoiceEngine", "InvoiceModel", "InvoiceProjection"],
            swiftSettings: settings),
        .target(
            name: "AsyncHTTPTransport",
            dependencies: [
                "InvoiceSDK",
                .product(name: "AsyncHTTPClient", package: "async-http-client", condition: serverTrait),
                .product(name: "NIOCore", package: "swift-nio", condition: serverTrait),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: serverTrait),
            ], swiftSettings: settings),
        // What commands make of many answers.
        .target(name: "InvoiceEvaluation", swiftSettings: settings),
        .target(name: "InvoiceTables", dependencies: ["InvoiceWire"], swiftSettings: settings),
        // What the service keeps: values and protocols, then one room for each place to keep it in.
        .target(name: "ServiceStore", swiftSettings: settings),
        .target(
            name: "ServiceStoreSQLite",
            dependencies: [
                "ServiceStore",
                .product(name: "GRDB", package: "GRDB.swift", condition: serverTrait),
            ], swiftSettings: settings),
        .target(name: "CPostgres"),
        .target(name: "ServiceStorePostgres", dependencies: ["ServiceStore", "CPostgres"], swiftSettings: settings),
        .target(
            name: "DocumentStoreS3",
            dependencies: [
                "ServiceStore",
                .product(name: "AsyncHTTPClient", package: "async-http-client", condition: serverTrait),
                .product(name: "NIOCore", package: "swift-nio", condition: serverTrait),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: serverTrait),
                .product(name: "Crypto", package: "swift-crypto", condition: serverTrait),
            ], swiftSettings: settings),
        .target(
            name: "InvoiceServer",
            dependencies: [
                "DocumentModel", "InvoiceModel", "InvoiceEngine", "InvoiceProjection", "InvoiceWire",
                "ReaderProcesses", "ServiceStore", "ServiceStoreSQLite", "ServiceStorePostgres", "DocumentStoreS3",
                .product(name: "Hummingbird", package: "hummingbird", condition: serverTrait),
                .product(name: "HummingbirdCore", package: "hummingbird", condition: serverTrait),
                .product(name: "HummingbirdTLS", package: "hummingbird", condition: serverTrait),
                .product(name: "HummingbirdHTTP2", package: "hummingbird", condition: serverTrait),
                .product(name: "AsyncHTTPClient", package: "async-http-client", condition: serverTrait),
                .product(name: "NIOSSL", package: "swift-nio-ssl", condition: serverTrait),
                .product(name: "Configuration", package: "swift-configuration", condition: serverTrait),
                .product(name: "HTTPTypes", package: "swift-http-types", condition: serverTrait),
                .product(name: "NIOCore", package: "swift-nio", condition: serverTrait),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: serverTrait),
                .product(name: "NIOPosix", package: "swift-nio", condition: serverTrait),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras", condition: serverTrait),
                .product(name: "GRDB", package: "GRDB.swift", condition: serverTrait),
                .product(name: "Crypto", package: "swift-crypto", condition: serverTrait),
                .product(name: "Logging", package: "swift-log", condition: serverTrait),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: serverTrait),
                .product(name: "UnixSignals", package: "swift-service-lifecycle", condition: serverTrait),
            ], swiftSettings: settings),
        .executableTarget(
            name: "crossfoot",
            dependencies: [
                "DocumentModel", "InvoiceModel", "InvoiceEngine", "InvoiceProjection", "InvoiceWire",
                "ReaderProcesses", "ServiceStore", "InvoiceServer", "InvoiceSDK", "AsyncHTTPTransport",
                "InvoiceEvaluation", "InvoiceTables",
                .product(name: "Configuration", package: "swift-configuration", condition: serverTrait),
                .product(name: "Crypto", package: "swift-crypto", condition: serverTrait),
                .product(name: "ArgumentParser", package: "swift-argument-parser", condition: serverTrait),
            ], swiftSettings: settings),

        .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel"], swiftSettings: settings),
        .testTarget(
            name: "InvoiceModelTests", dependencies: ["InvoiceModel", "DocumentModel"], swiftSettings: settings),
        .testTarget(
            name: "PDFReadingTests", dependencies: ["PDFReading", "DocumentModel"], swiftSettings: settings),
        .testTarget(
            name: "ImageReadingTests", dependencies: ["ImageReading", "CImageCodecs", "PDFWriting", "DocumentModel"],
            swiftSettings: settings),
        .testTarget(
            name: "PagePreparationTests", dependencies: ["PagePreparation", "DocumentModel"],
            swiftSettings: settings),
        .testTarget(name: "InferenceTests", dependencies: ["Inference"], swiftSettings: settings),
        .testTarget(
            name: "TextRecognitionTests",
            dependencies: ["TextRecognition", "Inference", "ImageReading", "PagePreparation", "DocumentModel"],
            exclude: ["Fixtures"],
            swiftSettings: settings),
        .testTarget(
            name: "LayoutAnalysisTests", dependencies: ["LayoutAnalysis", "DocumentModel"], swiftSettings: settings),
        .testTarget(
            name: "InvoiceExtractionTests",
            dependencies: ["InvoiceExtraction", "InvoiceModel", "LayoutAnalysis", "DocumentModel"],
            swiftSettings: settings),
        .testTarget(
            name: "InvoiceReconciliationTests",
            dependencies: ["InvoiceReconciliation", "InvoiceModel", "DocumentModel"], swiftSettings: settings),
        .testTarget(
            name: "InvoiceEngineTests",
            dependencies: [
                "InvoiceEngine", "InvoiceModel", "DocumentModel", "InvoiceProjection", "InvoiceWire", "PDFReading",
                "ImageReading", "TextRecognition",
            ], swiftSettings: settings),
        .testTarget(
            name: "InvoiceProjectionTests",
            dependencies: ["InvoiceProjection", "InvoiceWire", "InvoiceModel", "DocumentModel"],
            exclude: ["Golden"], swiftSettings: settings),
        .testTarget(
            name: "InvoiceWireTests", dependencies: ["InvoiceWire"], exclude: ["Golden"], swiftSettings: settings),
        .testTarget(
            name: "PageGroupingTests",
            dependencies: ["PageGrouping", "LayoutAnalysis", "InvoiceModel", "DocumentModel"], swiftSettings: settings),
        // A reader that does what a document tells it, good or bad.
        .executableTarget(
            name: "FaultyReader", dependencies: ["CSandbox", "ReaderProcesses", "InvoiceEngine"],
            path: "Tests/FaultyReader", swiftSettings: settings),
        .testTarget(
            name: "ReaderProcessesTests",
            dependencies: ["FaultyReader", "ReaderProcesses", "InvoiceEngine", "InvoiceModel", "DocumentModel"],
            swiftSettings: settings),
        .testTarget(
            name: "InvoiceSDKTests",
            dependencies: [
                "InvoiceSDK", "CrossfootSDK", "CrossfootSDKTesting", "InvoiceWire", "PDFReading", "PDFWriting",
                "DocumentModel", "AsyncHTTPTransport",
            ], swiftSettings: settings),
        .testTarget(
            name: "CrossfootImagesTests",
            dependencies: [
                "CrossfootImages", "InvoiceSDK", "InvoiceWire", "ImageReading", "PDFReading", "PDFWriting",
                "DocumentModel",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CrossfootEmbeddedTests",
            dependencies: [
                "CrossfootEmbedded", "CrossfootSDKTesting", "InvoiceSDK", "InvoiceWire", "InvoiceEngine",
                "InvoiceModel",
                "InvoiceProjection",
            ], swiftSettings: settings),
        .testTarget(
            name: "InvoiceEvaluationTests", dependencies: ["InvoiceEvaluation"], exclude: ["Fixtures"],
            swiftSettings: settings),
        .testTarget(
            name: "InvoiceTablesTests", dependencies: ["InvoiceTables", "InvoiceWire"], swiftSettings: settings),
        // The code of README and of the documentation, as scripts/sample-code takes it from there.
        .testTarget(
            name: "SampleCodeTests",
            dependencies: [
                "CrossfootSDK", "CrossfootSDKTesting", "CrossfootImages", "CrossfootEmbedded", "InvoiceSDK",
                "InvoiceWire", "InvoiceEngine", "InvoiceModel",
            ], swiftSettings: settings),
        // The SDK against our server, through real sockets.
        .testTarget(
            name: "ServedSDKTests",
            dependencies: [
                "CrossfootSDK", "InvoiceSDK", "InvoiceWire", "AsyncHTTPTransport", "InvoiceServer", "InvoiceEngine",
                "InvoiceModel", "ReaderProcesses", "ServiceStore", "ServiceStoreSQLite",
                .product(name: "Hummingbird", package: "hummingbird", condition: serverTrait),
                .product(name: "HummingbirdTesting", package: "hummingbird", condition: serverTrait),
                .product(name: "Logging", package: "swift-log", condition: serverTrait),
                .product(name: "NIOCore", package: "swift-nio", condition: serverTrait),
            ], swiftSettings: settings),
        .testTarget(name: "ServiceStoreTests", dependencies: ["ServiceStore"], swiftSettings: settings),
        .testTarget(
            name: "StoreConformanceTests",
            dependencies: [
                "ServiceStore", "ServiceStoreSQLite", "ServiceStorePostgres", "DocumentStoreS3",
                .product(name: "GRDB", package: "GRDB.swift", condition: serverTrait),
            ], swiftSettings: settings),
        .testTarget(
            name: "InvoiceServerTests",
            dependencies: [
                "InvoiceServer", "InvoiceEngine", "InvoiceWire", "InvoiceModel", "DocumentModel", "InvoiceProjection",
                "ReaderProcesses", "ServiceStore", "ServiceStoreSQLite", "DocumentStoreS3",
                .product(name: "AsyncHTTPClient", package: "async-http-client", condition: serverTrait),
                .product(name: "Hummingbird", package: "hummingbird", condition: serverTrait),
                .product(name: "HummingbirdTesting", package: "hummingbird", condition: serverTrait),
                .product(name: "HummingbirdTLS", package: "hummingbird", condition: serverTrait),
                .product(name: "NIOSSL", package: "swift-nio-ssl", condition: serverTrait),
                .product(name: "HTTPTypes", package: "swift-http-types", condition: serverTrait),
                .product(name: "NIOCore", package: "swift-nio", condition: serverTrait),
                .product(name: "Logging", package: "swift-log", condition: serverTrait),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: serverTrait),
            ], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
