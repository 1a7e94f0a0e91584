/// The buffer into which `COnnxRuntime` writes why a call failed.
struct Reason {
    private var bytes = [CChar](repeating: 0, count: 512)

    /// What the last failed call said.
    var text: String {
        String(decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Whether `call`, which gets the buffer and its length, returned 1.
    mutating func hold(_ call: (UnsafeMutablePointer<CChar>, Int) -> Int32) -> Bool {
        bytes.withUnsafeMutableBufferPointer { call($0.baseAddress!, $0.count) == 1 }
    }
}
