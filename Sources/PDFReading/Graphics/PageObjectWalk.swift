import CPDFium

/// Visits the objects of a page in drawing order and goes into its forms.
struct PageObjectWalk {
    /// Object types of fpdf_edit.h.
    enum Kind: Int32 {
        case text = 1
        case path = 2
        case image = 3
        case shading = 4
        case form = 5
    }

    let functions: CFPDFium
    /// Pages of drawings hold more; what comes after is not looked at.
    private var remaining = 20_000
    private static let deepest = 8

    init(functions: CFPDFium) {
        self.functions = functions
    }

    /// - Parameter body: gets each object that is no form, and the matrix from the space of the object's bounds to page
    ///   space.
    mutating func visit(_ page: CFPDFPage, _ body: (CFPDFObject, Kind, AffineMatrix) -> Void) {
        for index in 0..<max(0, functions.pageCountObjects(page)) {
            guard remaining > 0 else { return }
            guard let object = functions.pageGetObject(page, index) else { continue }
            visit(object, space: .identity, depth: 0, body)
        }
    }

    private mutating func visit(
        _ object: CFPDFObject, space: AffineMatrix, depth: Int, _ body: (CFPDFObject, Kind, AffineMatrix) -> Void
    ) {
        remaining -= 1
        guard let kind = Kind(rawValue: functions.objectGetType(object)) else { return }
        guard kind == .form else {
            body(object, kind, space)
            return
        }
        var matrix = CFPDFMatrix()
        guard depth < PageObjectWalk.deepest, functions.objectGetMatrix(object, &matrix) != 0 else { return }
        let inner = AffineMatrix(matrix).then(space)
        for index in 0..<max(0, functions.formCountObjects(object)) {
            guard remaining > 0 else { return }
            guard let part = functions.formGetObject(object, UInt(index)) else { continue }
            visit(part, space: inner, depth: depth + 1, body)
        }
    }
}
