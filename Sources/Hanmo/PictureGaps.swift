import HanmoGeneration
import HanmoGraphics
import HanmoPage
import HanmoSource
import HanmoVerification

/// Pictures of a page that cannot be painted again, and what can be proved all the same.
struct PictureGaps {
    let findings: [String]
    private let boxes: [Rect]
    private let size: (width: Int, height: Int)

    init(_ rendering: Rendering) {
        let gaps = rendering.recipe.pictures.filter(\.value.isGap)
        findings = gaps.sorted { $0.key < $1.key }.flatMap { $0.value.findings.map(\.message) }
        boxes = rendering.report.pictures.filter { gaps[$0.id] != nil }.map(\.box)
        size = (rendering.page.width, rendering.page.height)
    }

    var isEmpty: Bool { findings.isEmpty }
    /// Why the glyphs may be elsewhere.
    var excuse: String { isEmpty ? "" : " (signs may hang in what a missing picture shows)" }

    /// The rows of a page with the missing pictures as the file has them, so that all else can be compared.
    /// - Returns: the page; nil where the file does not lie on it.
    func filled(_ page: Bitmap, rows: Range<Int>, from file: Bitmap) -> Bitmap? {
        guard page.width == size.width, page.height == size.height, file.width == page.width, file.height == rows.count
        else { return nil }
        var page = page
        for box in boxes {
            let (left, right) = (max(0, Int(box.minX.rounded(.down))), min(page.width, Int(box.maxX.rounded(.up))))
            let top = max(rows.lowerBound, Int(box.minY.rounded(.down)))
            let bottom = min(rows.upperBound, Int(box.maxY.rounded(.up)))
            guard left < right, top < bottom else { continue }
            for y in top..<bottom {
                let start = (y - rows.lowerBound) * page.width
                page.pixels.replaceSubrange(
                    y * page.width + left..<y * page.width + right, with: file.pixels[start + left..<start + right])
            }
        }
        return page
    }
}
