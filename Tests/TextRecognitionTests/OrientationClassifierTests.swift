import DocumentModel
import Inference
import Testing

@testable import TextRecognition

@Suite("Which way up a page lies")
struct OrientationClassifierTests {
    private static let page = PageImage.drawn(300, 400) { _, _ in 255 }

    private func classify(_ outputs: [Float], shape: [Int]? = nil) throws -> OrientationClassifier.Answer {
        let model = FakeModel { _, _ in (outputs, shape ?? [1, outputs.count]) }
        return try OrientationClassifier(model: model).classify(Self.page)
    }

    @Test("A page that was turned by some quarters is turned back by the rest", arguments: 0..<4)
    func turns(turned: Int) throws {
        var outputs: [Float] = [0.05, 0.05, 0.05, 0.05]
        outputs[turned] = 0.85
        let answer = try classify(outputs)
        #expect(answer.quarterTurns == (4 - turned) % 4)
        #expect(abs(answer.confidence - 0.85) < 1e-6)
        #expect(answer.probabilities[answer.quarterTurns] == answer.confidence)
    }

    @Test("Outputs that are no probabilities are made some")
    func softmax() throws {
        let answer = try classify([-3, 9, 1, 2])
        #expect(answer.quarterTurns == 3)
        #expect(abs(answer.probabilities.reduce(0, +) - 1) < 1e-9)
        #expect(answer.confidence > 0.99)
    }

    @Test(
        "The network sees the middle square, whatever the picture's shape", arguments: [(300, 400), (900, 60), (5, 9)])
    func input(width: Int, height: Int) throws {
        let image = PageImage.drawn(width, height) { x, _ in x * 2 < width ? 0 : 255 }
        let model = FakeModel { input, shape in
            #expect(shape == [1, 3, 224, 224])
            let (left, right) = (input[112 * 224 + 4], input[112 * 224 + 219])
            #expect(left < right)
            return ([1, 0, 0, 0], [1, 4])
        }
        #expect(try OrientationClassifier(model: model).classify(image).quarterTurns == 0)
    }

    @Test("A picture of one pixel's width costs no more than another", arguments: [(1, 150_000), (150_000, 1)])
    func narrow(width: Int, height: Int) throws {
        let image = PageImage.drawn(width, height) { _, _ in 255 }
        let start = ContinuousClock.now
        let model = FakeModel { _, _ in ([1, 0, 0, 0], [1, 4]) }
        #expect(try OrientationClassifier(model: model).classify(image).quarterTurns == 0)
        #expect(ContinuousClock.now - start < .seconds(5))
    }

    @Test("An answer of another shape is an error")
    func wrongShape() {
        #expect(throws: InferenceError.self) { try classify([0.5, 0.5]) }
    }
}
