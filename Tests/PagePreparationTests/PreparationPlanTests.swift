import DocumentModel
import PagePreparation
import Testing

private let size = PageSize(width: 600, height: 800)

private func flow(
    skew: Double = 0, convergence: Double = 0, shear: Double = 0, spread: Double = 0, lines: Int = 20
) -> TextFlow {
    var flow = TextFlow.straight(size, lineCount: lines)
    (flow.skew, flow.convergence, flow.shear, flow.spread) = (skew, convergence, shear, spread)
    if skew != 0 || convergence != 0 { flow.flattening.b = 0.01 }
    return flow
}

private let paper = PaperOutline(
    corners: Quadrilateral(
        topLeft: .init(x: 100, y: 50), topRight: .init(x: 500, y: 50), bottomRight: .init(x: 580, y: 780),
        bottomLeft: .init(x: 20, y: 780)), support: 0.9)

@Suite struct PreparationPlanTests {
    @Test(arguments: [
        (flow(), nil, PreparationPlan.Geometry.none),
        (flow(skew: 2), nil, .straightenLayout),
        (flow(skew: 2), paper, .straightenLayout),
        (flow(skew: 1, convergence: 1), paper, .straightenLayout),
        (flow(skew: 1, convergence: -3), paper, .warpByPaper),
        (flow(skew: 1, convergence: 3), nil, .warpByText),
        (flow(skew: 1, shear: 6), nil, .warpByText),
        (flow(skew: 1, spread: 1.5), paper, .warpByPaper),
        (flow(skew: 1, spread: 1.5), nil, .straightenLayout),
        (flow(lines: 0), paper, .warpByPaper),
        (flow(lines: 0), nil, .none),
    ]) func theAnglesOfTheTextDecide(flow: TextFlow, paper: PaperOutline?, geometry: PreparationPlan.Geometry) {
        let plan = PreparationPlan.decide(
            flow: flow, paper: paper, textInPaper: 1, unevenness: 0, mayBePhoto: true)
        #expect(plan == PreparationPlan(geometry: geometry, evensLight: false))
        #expect(plan.makesPixels == (geometry == .warpByPaper || geometry == .warpByText))
    }

    @Test func aScanIsNeverWarpedNorLit() {
        let plan = PreparationPlan.decide(
            flow: flow(skew: 1, convergence: 5), paper: paper, textInPaper: 1, unevenness: 0.6, mayBePhoto: false)
        #expect(plan == PreparationPlan(geometry: .straightenLayout, evensLight: false))
    }

    @Test func anOutlineWithTextOutsideIsABoxOnThePage() {
        let plan = PreparationPlan.decide(
            flow: flow(skew: 1, convergence: 3), paper: paper, textInPaper: 0.7, unevenness: 0, mayBePhoto: true)
        #expect(plan.geometry == .warpByText)
    }

    @Test func shadeIsEvenedOut() {
        let plan = PreparationPlan.decide(
            flow: flow(), paper: nil, textInPaper: 1, unevenness: 0.4, mayBePhoto: true)
        #expect(plan == PreparationPlan(geometry: .none, evensLight: true))
    }

    @Test func textCountsByItsLength() {
        let inside = Quadrilateral(Box(minX: 200, minY: 300, maxX: 500, maxY: 320))
        let outside = Quadrilateral(Box(minX: 0, minY: 10, maxX: 100, maxY: 20))
        #expect(paper.share(of: [inside, outside]) == 0.75)
        #expect(paper.share(of: []) == 1)
    }
}
