extension Double {
    /// `5` or `0.5`, for messages.
    var formattedSeconds: String { self == rounded() && abs(self) < 1e9 ? String(Int(self)) : String(self) }
}
