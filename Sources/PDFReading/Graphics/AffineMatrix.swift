import CPDFium

/// x' = ax + cy + e, y' = bx + dy + f (ISO 32000-1, 8.3.3).
struct AffineMatrix {
    var a = 1.0
    var b = 0.0
    var c = 0.0
    var d = 1.0
    var e = 0.0
    var f = 0.0

    static let identity = AffineMatrix()

    init() {}

    init(_ matrix: CFPDFMatrix) {
        (a, b, c) = (Double(matrix.a), Double(matrix.b), Double(matrix.c))
        (d, e, f) = (Double(matrix.d), Double(matrix.e), Double(matrix.f))
    }

    func point(_ x: Double, _ y: Double) -> (x: Double, y: Double) { (a * x + c * y + e, b * x + d * y + f) }

    /// This one first, then `outer`.
    func then(_ outer: AffineMatrix) -> AffineMatrix {
        var result = AffineMatrix()
        result.a = a * outer.a + b * outer.c
        result.b = a * outer.b + b * outer.d
        result.c = c * outer.a + d * outer.c
        result.d = c * outer.b + d * outer.d
        (result.e, result.f) = outer.point(e, f)
        return result
    }
}
