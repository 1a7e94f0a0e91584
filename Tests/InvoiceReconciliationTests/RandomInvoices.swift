import InvoiceModel

/// Invoices of few, small figures, so that many of them nearly or fully add up. The same seed gives the same ones.
struct RandomInvoices {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> Invoice {
        let net = Int64(pick(40)) * 50_00 - (pick(8) == 0 ? 1_000_00 : 0)
        let rate = [0, 5, 7, 19, 20, 25][pick(6)]
        let tax = net * Int64(rate) / 100
        let shipping: Int64 = pick(4) == 0 ? 5_00 : 0
        let total = net + tax + shipping + noise()
        let half = (net / 2, net - net / 2)
        return InvoiceFixture.invoice(
            net: pick(3) == 0 ? nil : net, tax: pick(3) == 0 ? nil : tax + noise(),
            total: pick(3) == 0 ? nil : total, taxes: taxes(rate, tax, net),
            adjustments: adjustments(shipping, total),
            lines: pick(2) == 0
                ? [] : [InvoiceFixture.line(half.0, quantity: 1, price: half.0), InvoiceFixture.line(half.1)],
            confidence: Double(5 + pick(94)) / 100)
    }

    private mutating func taxes(_ rate: Int, _ tax: Int64, _ net: Int64) -> [TaxLine] {
        switch pick(4) {
        case 0: []
        case 1: [InvoiceFixture.taxLine(rate, tax + noise(), base: pick(2) == 0 ? nil : net)]
        case 2: [InvoiceFixture.taxLine(rate, tax / 2), InvoiceFixture.taxLine(nil, tax - tax / 2)]
        default:
            [
                InvoiceFixture.taxLine(rate, tax / 2, base: net / 2),
                InvoiceFixture.taxLine(rate, tax / 2, base: net / 2),
            ]
        }
    }

    private mutating func adjustments(_ shipping: Int64, _ total: Int64) -> [Adjustment] {
        var result: [Adjustment] = []
        if shipping != 0 { result.append(InvoiceFixture.adjustment(.shipping, shipping)) }
        if pick(6) == 0 { result.append(InvoiceFixture.adjustment(.discount, Int64(pick(3)) * 50_00)) }
        if pick(5) == 0 {
            result.append(InvoiceFixture.adjustment(.prepaid, 20_00))
            result.append(InvoiceFixture.adjustment(.amountDue, total - 20_00 + noise()))
        }
        return result
    }

    /// Nothing in two cases of three; else a cent, or a sum that contradicts.
    private mutating func noise() -> Int64 { pick(3) == 0 ? [1, -1, 3_00, -50_00][pick(4)] : 0 }

    private mutating func pick(_ count: Int) -> Int {
        // SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014).
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(count))
    }
}
