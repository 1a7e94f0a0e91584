/// The version of this package, which all that names one takes from here.
public enum SDKVersion {
    /// Of Semantic Versioning 2.0.0: `0.1.0`.
    public static let current = "0.1.0"
}
