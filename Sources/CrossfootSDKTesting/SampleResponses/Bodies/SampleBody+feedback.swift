extension SampleBody {
    static let feedback = ""
}
