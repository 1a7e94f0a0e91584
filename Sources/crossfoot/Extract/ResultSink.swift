#if Server
import Foundation

/// Where results go.
protocol ResultSink {
    /// A progress bar does not get between the results.
    var showsProgress: Bool { get }
    /// - Parameter index: position of the file among the inputs.
    func take(_ text: [UInt8], index: Int) throws
}

/// One result after the other on standard output.
struct StandardOutputSink: ResultSink {
    let showsProgress = false

    func take(_ text: [UInt8], index: Int) throws { try Console.write(text) }
}

/// One file for each result.
struct FolderSink: ResultSink {
    let showsProgress = true
    private let folder: URL
    private let names: [String]

    /// Makes the folder. Inputs with the same stem get numbered names, which is said on standard error.
    init(folder: String, inputs: [String], suffix: String) throws {
        self.folder = URL(fileURLWithPath: folder, isDirectory: true)
        try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
        let stems = OutputNames.stems(for: inputs)
        for (input, stem) in zip(inputs, stems) where stem != OutputNames.stem(of: input) {
            Console.complain("\(input): another file has this name; the result is \(stem).\(suffix)")
        }
        names = stems.map { "\($0).\(suffix)" }
    }

    func take(_ text: [UInt8], index: Int) throws {
        try Data(text).write(to: folder.appendingPathComponent(names[index]), options: .atomic)
    }
}
#endif
