import Testing
import TextRecognition

@Test func errorPrintsItsSentence() {
    #expect("\(RecognitionError(.failed, "The reason."))" == "The reason.")
}
