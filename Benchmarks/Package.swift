// swift-tools-version:6.2
import PackageDescription

// A package of its own, so that building crossfoot never builds its benchmarks. Without the Server trait nothing of
// the server is fetched.
let package = Package(
    name: "crossfoot-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "crossfoot", path: "..", traits: [])],
    targets: [
        .executableTarget(
            name: "bench", dependencies: [.product(name: "InvoiceEngine", package: "crossfoot")],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("MemberImportVisibility"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
