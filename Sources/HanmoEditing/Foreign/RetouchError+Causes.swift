import HanmoGraphics
import HanmoSource

extension RetouchError {
    static func outside(_ area: Rect, of picture: Bitmap) -> RetouchError {
        RetouchError(
            "the region \(area.short) lies outside of the picture, which has \(picture.width)×\(picture.height) pixels",
            hint: "a region is X,Y,W,H in pixels from the upper left corner")
    }

    static func noFace(for text: String) -> RetouchError {
        RetouchError(
            "no installed face has all characters of \"\(text)\"", hint: "see `hanmo fonts list`",
            status: .configuration)
    }
}

extension Rect {
    /// `X,Y,W,H` in whole pixels, as the command line takes it.
    var short: String {
        [minX.rounded(.down), minY.rounded(.down), width.rounded(.up), height.rounded(.up)]
            .map { abs($0) < 1e15 ? "\(Int($0))" : "\($0)" }.joined(separator: ",")
    }
}

extension Double {
    /// Two decimals.
    var short: String {
        let hundredths = Int((self * 100).rounded())
        let rest = abs(hundredths % 100)
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
