#if Server
import InvoiceSDK
import NIOCore

/// A body in pieces of 64 KiB. The next piece is taken when the connection can take more, so that one that has been
/// taken counts the pieces before it as sent.
struct BodyPieces: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    private static let pieceSize = 65_536

    let buffer: ByteBuffer
    let activity: TransferActivity

    func makeAsyncIterator() -> Iterator { Iterator(rest: buffer, total: buffer.readableBytes, activity: activity) }

    struct Iterator: AsyncIteratorProtocol {
        var rest: ByteBuffer
        let total: Int
        let activity: TransferActivity

        mutating func next() async -> ByteBuffer? {
            activity.sent(total - rest.readableBytes)
            return rest.readSlice(length: Swift.min(BodyPieces.pieceSize, rest.readableBytes)).flatMap {
                $0.readableBytes > 0 ? $0 : nil
            }
        }
    }
}
#endif
