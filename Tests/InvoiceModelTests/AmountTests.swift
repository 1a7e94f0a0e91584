import InvoiceModel
import Testing

@Suite("Amounts are exact decimals")
struct AmountTests {
    @Test(
        "Printed with a point and two to six places",
        arguments: [
            (0, "0.00"), (1_000_000, "1.00"), (1_234_500_000, "1234.50"), (12_500, "0.0125"), (1, "0.000001"),
            (-500_000, "-0.50"), (-1, "-0.000001"), (1_200_030, "1.20003"), (100_000, "0.10"),
            (Int64.max, "9223372036854.775807"), (Int64.min, "-9223372036854.775808"),
        ] as [(Int64, String)])
    func description(micros: Int64, text: String) {
        #expect(Amount(micros: micros).description == text)
    }

    @Test(
        "Rounded half away from zero",
        arguments: [
            (1_005_000, 2, 1_010_000), (1_004_999, 2, 1_000_000), (-1_005_000, 2, -1_010_000),
            (-1_004_999, 2, -1_000_000), (1_500_000, 0, 2_000_000), (-1_500_000, 0, -2_000_000),
            (1_234_567, 6, 1_234_567), (1_234_565, 5, 1_234_570), (1_234_567, 3, 1_235_000),
        ] as [(Int64, Int, Int64)])
    func rounding(micros: Int64, places: Int, expected: Int64) {
        #expect(Amount(micros: micros).rounded(places: places).micros == expected)
    }
}
