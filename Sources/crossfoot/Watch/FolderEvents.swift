#if Server
import Foundation

/// What the system tells of files in one folder; nothing where it has no such service, or for folders of other machines.
final class FolderEvents {
    enum Event: Equatable {
        case changed(String)
        /// Closed after writing, or moved here.
        case closed(String)
    }

    #if canImport(Glibc)
    private let descriptor: CInt
    private var buffer = [UInt8](repeating: 0, count: 64 * 1024)

    init(folder: String) {
        descriptor = inotify_init1(CInt(IN_NONBLOCK) | CInt(IN_CLOEXEC))
        if descriptor >= 0 {
            _ = inotify_add_watch(descriptor, folder, UInt32(IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_TO))
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// What happened since the last call. Does not wait.
    func take() -> [Event] {
        var events: [Event] = []
        guard descriptor >= 0 else { return events }
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return events }
            buffer.withUnsafeBytes { bytes in
                var offset = 0
                let head = MemoryLayout<inotify_event>.size
                while offset + head <= count {
                    let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                    let text = bytes[(offset + head)..<(offset + head + Int(event.len))].prefix { $0 != 0 }
                    let name = String(decoding: text, as: UTF8.self)
                    let isClosed = event.mask & UInt32(IN_CLOSE_WRITE | IN_MOVED_TO) != 0
                    if !name.isEmpty { events.append(isClosed ? .closed(name) : .changed(name)) }
                    offset += head + Int(event.len)
                }
            }
        }
    }
    #else
    init(folder: String) {}

    func take() -> [Event] { [] }
    #endif
}
#endif
