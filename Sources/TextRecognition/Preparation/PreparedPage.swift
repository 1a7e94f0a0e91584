import DocumentModel
import Inference
import PagePreparation

/// A picture made ready for reading: its text found, its light evened and its perspective taken out where they asked
/// for it.
struct PreparedPage {
    /// The upright picture to cut lines from. It is never warped: each resampling costs sharpness.
    let image: PageImage
    /// Of text on the upright picture, or on a smaller one that shows the flat page.
    let detection: Detection
    /// From pixels of the picture that the detector was given to pixels of the upright one.
    let toUpright: Homography
    /// From pixels of the upright picture to pixels of the flat page.
    let flattening: Homography
    /// Of the flat page in pixels.
    let flatSize: PageSize
    /// Outline of the paper in pixels of the upright picture, where the picture was flattened by it.
    let paper: Quadrilateral?

    /// A page that is read as it stands.
    init(asItStands image: PageImage, _ detection: Detection) {
        self.init(image, detection, flow: .straight(image.size))
    }

    /// A page whose layout is straightened while its pixels stay.
    init(_ image: PageImage, _ detection: Detection, flow: TextFlow) {
        self.image = image
        self.detection = detection
        toUpright = .identity
        flattening = flow.flattening
        flatSize = flow.flatSize
        paper = nil
    }

    /// A page whose text is found on a flat copy of it; what is still not straight there is straightened by geometry.
    ///
    /// - Parameter print: Median height of the regions on `image` in pixels, where it is known.
    private init(
        _ image: PageImage, seenFlat shape: Flattening, _ detector: TextDetector, light: LightField?,
        paper: Quadrilateral?, print: Double?
    ) throws {
        let long = Double(max(shape.width, shape.height))
        let scale = min(1, detector.neededSide(longSide: long, print: print) / long)
        let enlarging = Homography.scale(x: 1 / scale, y: 1 / scale)
        toUpright = enlarging.followed(by: shape.toPhoto)
        let lit = light.map { $0.evened(image.shrunk(longSide: Self.mostLit)) } ?? image
        let toLit = Homography.scale(
            x: Double(lit.width) / Double(image.width), y: Double(lit.height) / Double(image.height))
        let flat = lit.warped(
            by: toUpright.followed(by: toLit), width: max(32, Int((Double(shape.width) * scale).rounded())),
            height: max(32, Int((Double(shape.height) * scale).rounded())))
        let detection = try detector.detect(flat, print: print.map { $0 * scale })
        let rest = TextFlow.estimate(lines: detection.regions.map(\.outline), pageSize: flat.size)
        self.image = image
        self.detection = detection
        flattening = shape.toPage.followed(by: .scale(x: scale, y: scale)).followed(by: rest.flattening)
            .followed(by: enlarging)
        flatSize = PageSize(width: rest.flatSize.width / scale, height: rest.flatSize.height / scale)
        self.paper = paper
    }

    /// Longer side of the copy that is evened out before it is warped, in pixels.
    private static let mostLit = 2_048

    /// Looks for text, and for what stands in the way of reading it.
    ///
    /// Light is evened out for the detector only: the recogniser looks at single lines, within which it hardly changes.
    ///
    /// - Throws: `InferenceError`.
    static func prepare(_ upright: PageImage, _ detector: TextDetector, mayBePhoto: Bool) throws -> PreparedPage {
        guard mayBePhoto else { return try straightened(upright, detector.detect(upright)) }
        let reduced = upright.shrunk(longSide: PaperFinder.searchedSide)
        let field = LightField(of: reduced)
        let light = field.unevenness >= LightField.leastUnevenness ? field : nil
        // Scans have no outline of a paper. Where there is one that looks distorted, a quick look at its text says
        // whether it is to be flattened, and text is found once, on the flat copy.
        let paper = PaperFinder.find(in: upright, reduced: reduced)
        let isQuick = paper?.looksDistorted ?? false
        let first = try isQuick ? detector.glance(upright, light: light) : detector.detect(upright, light: light)
        let lines = first.regions.map(\.outline)
        let flow = TextFlow.estimate(lines: lines, pageSize: upright.size)
        let plan = PreparationPlan.decide(
            flow: flow, paper: paper, textInPaper: paper?.share(of: lines) ?? 0, unevenness: field.unevenness,
            mayBePhoto: true)
        if let shape = shape(for: plan, paper, flow, lines, upright) {
            return try PreparedPage(
                upright, seenFlat: shape, detector, light: light,
                paper: plan.geometry == .warpByPaper ? paper?.corners : nil,
                print: first.medianThickness.map { $0 * first.scaleY })
        }
        if isQuick { return straightened(upright, try detector.detect(upright, light: light)) }
        return PreparedPage(upright, first, flow: flow)
    }

    private static func straightened(_ image: PageImage, _ detection: Detection) -> PreparedPage {
        let flow = TextFlow.estimate(lines: detection.regions.map(\.outline), pageSize: image.size)
        return PreparedPage(image, detection, flow: flow)
    }

    /// The flat page that the plan asks for; nil when it asks for none, or there is none.
    private static func shape(
        for plan: PreparationPlan, _ paper: PaperOutline?, _ flow: TextFlow, _ lines: [Quadrilateral],
        _ picture: PageImage
    ) -> Flattening? {
        switch plan.geometry {
        case .warpByPaper:
            paper.flatMap {
                .of(paper: $0, pictureWidth: picture.width, pictureHeight: picture.height, keeping: lines)
            }
        case .warpByText: Flattening(of: flow)
        case .none, .straightenLayout: nil
        }
    }
}

extension PageImage {
    /// In pixels.
    var size: PageSize { PageSize(width: Double(width), height: Double(height)) }
}

extension PaperOutline {
    /// Whether opposite sides run together or corners are not right ones, by the least that a warp is made for.
    fileprivate var looksDistorted: Bool { corners.angles.contains { abs($0 - 90) >= 1.5 } }
}

extension Flattening {
    /// The page as its text alone tells; nil when that has no size.
    fileprivate init?(of flow: TextFlow) {
        guard let toPhoto = flow.flattening.inverse, flow.flatSize.width >= 1, flow.flatSize.height >= 1,
            flow.flatSize.width < 100_000, flow.flatSize.height < 100_000
        else { return nil }
        self.init(
            toPhoto: toPhoto, toPage: flow.flattening, width: Int(flow.flatSize.width),
            height: Int(flow.flatSize.height))
    }
}
