import DocumentModel
import PagePreparation
import Testing

@Test func outlineKeepsItsCorners() {
    let box = Box(minX: 1, minY: 2, maxX: 30, maxY: 40)
    #expect(PaperOutline(corners: Quadrilateral(box), support: 0.5).corners.box == box)
}
