/// One page and what was read of it, taken by itself.
public struct PageObject<Prediction: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
    /// Position in the document, from 0.
    public var id: Int
    public var prediction: Prediction
    /// Missing in version 2 of 2021.
    public var extras: Extras?
    /// Missing in answers of 2021 and early 2022.
    public var orientation: PageOrientation?

    public init(
        id: Int, prediction: Prediction, extras: Extras? = Extras(), orientation: PageOrientation? = nil
    ) {
        self.id = id
        self.prediction = prediction
        self.extras = extras
        self.orientation = orientation
    }
}
