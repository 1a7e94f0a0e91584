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
    private init(
        _ image: PageImage, seenFlat shape: Flattening, _ detector: TextDetector, paper: Quadrilateral?
    ) throws {
        let long = Double(max(shape.width, shape.height))
        let scale = min(1, Double(detector.settings.longSide) * detector.settings.closestLook / long)
        let enlarging = Homography.scale(x: 1 / scale, y: 1 / scale)
        toUpright = enlarging.followed(by: shape.toPhoto)
        let flat = image.warped(
            by: toUpright, width: max(32, Int((Double(shape.width) * scale).rounded())),
            height: max(32, Int((Double(shape.height) * scale).rounded())))
        let detection = try detector.detect(flat)
        let rest = TextFlow.estimate(lines: detection.regions.map(\.outline), pageSize: flat.size)
        self.image = image
        self.detection = detection
        flattening = shape.toPage.followed(by: .scale(x: scale, y: scale)).followed(by: rest.flattening)
            .followed(by: enlarging)
        flatSize = PageSize(width: rest.flatSize.width / scale, height: rest.flatSize.height / scale)
        self.paper = paper
    }

    /// Looks for text, and for what stands in the way of reading it.
    ///
    /// - Throws: `InferenceError`.
    static func prepare(_ upright: PageImage, _ detector: TextDetector, mayBePhoto: Bool) throws -> PreparedPage {
        let detection = try detector.detect(upright)
        let lines = detection.regions.map(\.outline)
        let flow = TextFlow.estimate(lines: lines, pageSize: upright.size)
        guard mayBePhoto else { return PreparedPage(upright, detection, flow: flow) }
        let light = LightField(of: upright)
        let paper = flow.asksForPaper ? PaperFinder.find(in: upright) : nil
        let plan = PreparationPlan.decide(
            flow: flow, paper: paper, textInPaper: paper?.share(of: lines) ?? 0, unevenness: light.unevenness,
            mayBePhoto: true)
        let image = plan.evensLight ? light.evened(upright) : upright
        switch plan.geometry {
        case .warpByPaper:
            guard let paper,
                let shape = Flattening.of(
                    paper: paper, pictureWidth: upright.width, pictureHeight: upright.height, keeping: lines)
            else { break }
            return try PreparedPage(image, seenFlat: shape, detector, paper: paper.corners)
        case .warpByText:
            guard let shape = Flattening(of: flow) else { break }
            return try PreparedPage(image, seenFlat: shape, detector, paper: nil)
        case .none, .straightenLayout: break
        }
        guard plan.evensLight else { return PreparedPage(upright, detection, flow: flow) }
        return PreparedPage(image, try detector.detect(image), flow: flow)
    }
}

extension PageImage {
    /// In pixels.
    var size: PageSize { PageSize(width: Double(width), height: Double(height)) }
}

extension TextFlow {
    /// Whether the text runs as on a photo, or there is too little of it to tell.
    fileprivate var asksForPaper: Bool {
        lineCount == 0 || abs(convergence) >= 1.5 || abs(shear) >= 3 || spread >= 0.8
    }
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
