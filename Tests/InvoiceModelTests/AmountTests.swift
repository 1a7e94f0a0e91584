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
            (1_234_567, 6, 1_234_567), (1_234_565, 5, 1_234_570), (1_234_567, 3, 1_235_000), (0, 2, 0),
        ] as [(Int64, Int, Int64)])
    func rounding(micros: Int64, places: Int, expected: Int64) {
        #expect(Amount(micros: micros).rounded(places: places).micros == expected)
    }

    @Test("The ends of the range are rounded without a trap", arguments: [Int64.max, .min, .max - 1, .min + 1])
    func roundingAtTheEnds(micros: Int64) {
        let rounded = Amount(micros: micros).rounded()
        #expect(rounded.isNegative == (micros < 0))
        #expect(Amount(micros: micros).magnitude.micros >= Int64.max - 1)
    }

    @Test("Ways to write the same amount")
    func construction() {
        #expect(Amount(12) == Amount(micros: 12_000_000))
        #expect(Amount(cents: 12_345) == Amount(micros: 123_450_000))
        #expect(Amount(cents: -1).micros == -10_000)
        #expect(Amount(cents: 12_345).doubleValue == 123.45)
        #expect(Amount.zero == Amount(0))
    }

    @Test("Tenths add up, as they do not in binary")
    func sums() {
        let tenth = Amount(cents: 10)
        let sum = (0..<10).reduce(Amount.zero) { result, _ in result + tenth }
        #expect(sum == Amount(1))
        #expect(Amount(cents: 30) - tenth - tenth - tenth == .zero)
        #expect(-tenth == Amount(cents: -10))
        #expect((-tenth).magnitude == tenth)
        #expect((-tenth).isNegative && !tenth.isNegative && !Amount.zero.isNegative)
    }

    @Test(
        "Products are rounded half away from zero to the sixth place",
        arguments: [
            (2_000_000, 3_500_000, 7_000_000), (333_333, 3_000_000, 999_999), (1, 500_000, 1), (1, 499_999, 0),
            (-1, 500_000, -1), (-2_500_000, -4_000_000, 10_000_000), (1_234_560_000, 0, 0),
            (9_000_000_000_000_000, 1_000_000, 9_000_000_000_000_000),
        ] as [(Int64, Int64, Int64)])
    func products(left: Int64, right: Int64, expected: Int64) {
        #expect((Amount(micros: left) * Amount(micros: right)).micros == expected)
        #expect((Amount(micros: right) * Amount(micros: left)).micros == expected)
    }

    @Test("A result out of range is the end of the range")
    func overflow() {
        let huge = Amount(micros: .max)
        #expect(huge * huge == huge)
        #expect(huge * -huge == Amount(micros: .min + 1))
        #expect(huge + Amount(1) == huge)
        #expect(-huge - Amount(1) == -huge)
        #expect(Amount(micros: .min).magnitude == huge)
        #expect(-Amount(micros: .min) == huge)
    }

    @Test(
        "A percentage of an amount",
        arguments: [
            (100_00, 19_000_000, 19_000_000), (100_00, 7_700_000, 7_700_000), (99_99, 20_000_000, 19_998_000),
            (-100_00, 19_000_000, -19_000_000), (1, 5_500_000, 550), (100_00, 0, 0), (33_33, 9_975_000, 3_324_668),
        ] as [(Int64, Int64, Int64)])
    func percentage(cents: Int64, percent: Int64, expected: Int64) {
        #expect(Amount(cents: cents).percentage(Amount(micros: percent)).micros == expected)
    }

    @Test("A quotient is the product's way back; by zero there is none")
    func quotients() {
        #expect(Amount(10).divided(by: Amount(4)) == Amount(micros: 2_500_000))
        #expect(Amount(1).divided(by: Amount(3)) == Amount(micros: 333_333))
        #expect(Amount(2).divided(by: Amount(3)) == Amount(micros: 666_667))
        #expect(Amount(-2).divided(by: Amount(3)) == Amount(micros: -666_667))
        #expect(Amount(-2).divided(by: Amount(-3)) == Amount(micros: 666_667))
        #expect(Amount(1).divided(by: .zero) == nil)
        #expect(Amount.zero.divided(by: Amount(7)) == .zero)
    }

    @Test("Close means at most the tolerance apart, a cent unless told otherwise")
    func closeness() {
        #expect(Amount(cents: 100).isClose(to: Amount(cents: 101)))
        #expect(!Amount(cents: 100).isClose(to: Amount(cents: 102)))
        #expect(!Amount(cents: 100).isClose(to: Amount(micros: 1_010_001)))
        #expect(Amount(cents: 100).isClose(to: Amount(cents: 98), within: Amount(cents: 2)))
        #expect(Amount(cents: 100).isClose(to: Amount(cents: 100), within: .zero))
    }

    @Test("Ordered by value, below zero too")
    func order() {
        let amounts = [Amount(3), Amount(-5), Amount(cents: -1), .zero, Amount(cents: 299)]
        #expect(amounts.sorted() == [Amount(-5), Amount(cents: -1), .zero, Amount(cents: 299), Amount(3)])
    }
}
