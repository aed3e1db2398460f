import HanmoSource

/// `--size`, `--aspect` and `--page`, and the keys of a job that are called so, as pixels.
package enum CanvasOption {
    private static let papers: [String: (width: Double, height: Double)] = [
        "A2": (420, 594), "A3": (297, 420), "A4": (210, 297), "A5": (148, 210), "B4": (257, 364), "B5": (182, 257),
    ]

    package static func canvas(
        size: String?, aspect: String?, page: String?
    ) throws(PipelineError) -> (width: Int, height: Int, dpi: Double?)? {
        if let size {
            guard let (width, height) = pair(size, dividedBy: "x×*") else {
                throw failure("size \(size): expected width and height such as 2048x2048")
            }
            return (width, height, nil)
        }
        if let aspect {
            guard let (width, height) = pair(aspect, dividedBy: ":"), width > 0, height > 0, width <= 10_000,
                height <= 10_000
            else { throw failure("aspect \(aspect): expected a ratio such as 16:9") }
            let long = max(width, height)
            return (max(1, 2048 * width / long), max(1, 2048 * height / long), nil)
        }
        guard let page else { return nil }
        return try paper(page)
    }

    private static func paper(_ text: String) throws(PipelineError) -> (width: Int, height: Int, dpi: Double?) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let dpi = parts.count == 2 ? Double(parts[1]) : 300
        guard parts.count <= 2, let paper = papers[parts[0].uppercased()], let dpi, dpi >= 36, dpi <= 2400 else {
            throw failure(
                "page \(text): expected \(papers.keys.sorted().joined(separator: ", ")), or with dots an inch as A4@150"
            )
        }
        return (Int((paper.width / 25.4 * dpi).rounded()), Int((paper.height / 25.4 * dpi).rounded()), dpi)
    }

    private static func failure(_ message: String) -> PipelineError { PipelineError(message, status: .usage) }

    private static func pair(_ text: String, dividedBy marks: String) -> (Int, Int)? {
        let parts = text.split(omittingEmptySubsequences: false) { marks.contains($0) }
        guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1]) else { return nil }
        return (first, second)
    }
}
