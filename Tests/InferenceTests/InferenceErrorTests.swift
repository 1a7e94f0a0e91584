import Inference
import Testing

@Test func errorPrintsItsSentence() {
    #expect("\(InferenceError(.failed, "The reason."))" == "The reason.")
}
