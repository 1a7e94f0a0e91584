import Testing

@testable import InvoiceEvaluation

struct CalibrationTests {
    @Test func `the error is the mean distance of confidence and truth over the bins`() throws {
        let judged = [(0.92, true), (0.98, false), (1.0, true), (0.3, false)].map(JudgedConfidence.init)
        let calibration = Calibration(judged)
        // Three of four in the bin from 0.9 with mean 2.9/3 and share 2/3, one in the bin from 0.3.
        let expected = ((2.9 / 3 - 2.0 / 3) * 3 + 0.3) / 4
        #expect(abs(try #require(calibration.expectedError) - expected) < 1e-12)
        #expect(calibration.meanOfRight == 0.96)
        #expect(calibration.count == 4)
    }

    @Test func `nothing to judge has no error`() {
        #expect(Calibration([]) == Calibration([]))
        #expect(Calibration([]).expectedError == nil)
        #expect(Calibration([]).meanOfWrong == nil)
    }
}
