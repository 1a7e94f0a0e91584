#if Server
import ArgumentParser
import ReaderProcesses

/// `crossfoot reader`: one of the processes in which the server reads documents. It is not for people.
struct ReaderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reader", abstract: "Read documents for a server, in a process of its own.",
        discussion: """
            The server starts it and speaks with it over descriptor 3.

            Examples:
              crossfoot serve --readers 2    # starts two of them
            """, shouldDisplay: false)

    func run() throws { ReaderChild.run() }
}
#endif
