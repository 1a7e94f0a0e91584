import CSandbox
import Foundation
import InvoiceEngine

/// The life of a reader's process: it shuts itself in, loads the engine, and reads one document after the other until
/// the connection ends.
package enum ReaderChild {
    package struct Answer {
        package var json: Data
        package var pageCount: Int

        package init(json: Data, pageCount: Int) {
            self.json = json
            self.pageCount = pageCount
        }
    }

    /// Reads a document. Errors other than ``EngineError`` are those of the engine.
    package typealias Work = (ReadingTask, [UInt8]) throws -> Answer

    /// Runs the engine. Never returns; the exit code is 64 when a person has started it.
    package static func run() -> Never { run(EngineWork.make) }

    /// As ``run()``, with other work: for tests.
    package static func run(_ make: (ReaderSettings) throws -> Work) -> Never {
        var kind = stat()
        guard fstat(Socket.ofReader, &kind) == 0, kind.st_mode & S_IFMT == S_IFSOCK else {
            FileHandle.standardError.write(Data("A reader is started by the server, not by hand.\n".utf8))
            exit(64)
        }
        csandbox_close_from(Socket.ofReader + 1)
        let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
        let link = ReaderLink(socket: Socket(descriptor: Socket.ofReader))
        do {
            let settings = try link.settings()
            guard csandbox_die_with(settings.parent) == 0 else { exit(1) }
            csandbox_be_first_victim()
            do {
                let report = try Sandbox.enter(settings)
                endWithConnection()
                let work = try make(settings)
                // Libraries print what they find wrong in a document, and nobody may read that.
                dup2(nowhere, 2)
                close(nowhere)
                try link.ready(report)
                try serve(link, settings, work)
            } catch let lost as Socket.Lost {
                throw lost
            } catch {
                try link.fail(failure(of: error))
                exit(1)
            }
        } catch {
            exit(1)
        }
    }

    /// Until the connection ends.
    private static func serve(_ link: ReaderLink, _ settings: ReaderSettings, _ work: Work) throws -> Never {
        while let request = try link.request() {
            let outcome = Result {
                try work(request.task, OpenFile.read(request.file, maximum: settings.maximumBytes))
            }
            close(request.file)
            switch outcome {
            case .success(let answer) where answer.json.count <= settings.answerBytes - 4:
                try link.answer(answer)
            case .success:
                try link.fail(
                    ReaderFailure(
                        isOfDocument: true, code: EngineError.Code.tooLarge.description,
                        message: "What was read has more than \(settings.answerBytes) bytes."))
            case .failure(let error):
                try link.fail(failure(of: error))
            }
        }
        exit(0)
    }

    /// The main thread notices the end only between documents.
    private static func endWithConnection() {
        Thread.detachNewThread {
            var entry = pollfd(fd: Socket.ofReader, events: 0, revents: 0)
            while poll(&entry, 1, -1) <= 0 {}
            _exit(1)
        }
    }

    private static func failure(of error: any Error) -> ReaderFailure {
        switch error {
        case let error as EngineError:
            return ReaderFailure(
                isOfDocument: error.isOfDocument, code: error.code.description, message: error.message)
        case let error as ReadingError:
            if case .engine(let code) = error.code {
                return ReaderFailure(isOfDocument: false, code: code, message: error.message)
            }
            return ReaderFailure(isOfDocument: false, code: "reader_failed", message: error.message)
        default:
            return ReaderFailure(isOfDocument: false, code: "reader_failed", message: "The reader failed.")
        }
    }
}
