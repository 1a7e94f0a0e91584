import ImageReading
import Testing

@Test func errorPrintsItsSentence() {
    #expect("\(ImageError(.damaged, "The reason."))" == "The reason.")
}
