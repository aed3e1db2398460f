import HanmoGraphics
import HanmoSource

/// A composition as text, one line a region: for tests and for looking at a plan.
package struct CompositionListing: CustomStringConvertible, Sendable {
    package let description: String

    package init(_ composition: Composition) {
        let canvas = composition.canvas
        let theme = composition.theme
        var lines = [
            "canvas \(canvas.width)×\(canvas.height) \(Self.text(canvas.dpi)) dpi \(composition.language)",
            "theme ground \(theme.ground.hexText) ink \(theme.ink.hexText) muted \(theme.muted.hexText) "
                + "accent \(theme.accent.hexText)",
        ]
        lines += composition.regions.map(Self.line)
        lines += composition.findings.map { "\($0.severity.rawValue) \($0.code): \($0.message)" }
        description = lines.joined(separator: "\n") + "\n"
    }

    private static func line(_ region: Region) -> String {
        switch region {
        case .text(let block):
            "text \(block.id) \(text(block.box)) \(block.face)/\(block.weight) "
                + "\(text(block.minimumSize))–\(text(block.maximumSize)) px leading \(text(block.leading)) "
                + "\(block.vertical ? "vertical " : "")\(block.alignment.rawValue) \(block.color.hexText) "
                + (block.sizeGroup.map { "group \($0) " } ?? "") + "“\(excerpt(block.text))”"
        case .picture(let picture):
            "picture \(picture.id) \(text(picture.box)) style \(picture.style ?? "-") quiet "
                + picture.quiet.map(text).joined(separator: " ")
        case .shape(let path, _): "shape \(path.controlBounds.map(text) ?? "empty")"
        case .carrier(let carrier):
            "carrier \(carrier.id) \(carrier.kind) \(text(carrier.box))"
        case .seal(let seal): "seal \(seal.id) \(text(seal.box)) \(seal.color.hexText) “\(excerpt(seal.text))”"
        }
    }

    private static func excerpt(_ text: String) -> String {
        let line = text.replacing("\n", with: "⏎")
        return line.count > 24 ? line.prefix(23) + "…" : line
    }

    private static func text(_ box: Rect) -> String {
        "[\(text(box.minX)) \(text(box.minY)) \(text(box.width))×\(text(box.height))]"
    }

    /// Two decimals at most.
    private static func text(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        guard hundredths % 100 != 0 else { return "\(hundredths / 100)" }
        let digits = String(abs(hundredths) % 100)
        let sign = hundredths < 0 ? "-" : ""
        return "\(sign)\(abs(hundredths) / 100).\(digits.count == 1 ? "0" : "")\(digits)"
    }
}
