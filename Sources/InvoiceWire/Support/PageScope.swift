/// The page whose prediction is being decoded, so that its fields know where they stand.
///
/// The wire names no page inside the prediction of a page; the page object around it does.
enum PageScope {
    @TaskLocal static var page: Int?
}
