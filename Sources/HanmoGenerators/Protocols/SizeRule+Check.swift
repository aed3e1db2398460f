extension SizeRule {
    package func allows(_ size: PixelSize) -> Bool {
        switch self {
        case .any: return size.width > 0 && size.height > 0
        case .listed(let sizes): return sizes.contains(size)
        case .free(let step, let side, let pixels, let ratio):
            let (width, height) = (size.width, size.height)
            return side.contains(width) && side.contains(height) && width % step == 0 && height % step == 0
                && pixels.contains(width * height)
                && Double(max(width, height)) <= ratio * Double(min(width, height))
        }
    }

    /// What it allows, for hints.
    package var words: String {
        switch self {
        case .any: "any size will do"
        case .listed(let sizes): "its sizes are " + sizes.map { "\($0.width)×\($0.height)" }.joined(separator: ", ")
        case .free(let step, let side, let pixels, let ratio):
            "its sides are multiples of \(step) within \(side.lowerBound)–\(side.upperBound), "
                + "\(pixels.lowerBound)–\(pixels.upperBound) pixels in all, at most \(Int(ratio)):1"
        }
    }
}
