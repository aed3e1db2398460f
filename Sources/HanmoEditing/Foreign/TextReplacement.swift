package import HanmoFonts
package import HanmoGraphics
import HanmoPage
import HanmoRaster
import HanmoSource

/// Which point of a line stays where it is when its text changes.
package enum TextAnchor: String, Sendable, CaseIterable {
    case start, center, end
}

/// How a text is to be set instead of another.
package struct ReplacementStyle: Sendable {
    /// Nil is told from what lies about the line.
    package var anchor: TextAnchor?
    /// Nil keeps the colour.
    package var color: Color?
    /// Nil keeps the face.
    package var family: String?
    package var style: String?
    /// Times the size.
    package var scale: Double

    package init(
        anchor: TextAnchor? = nil, color: Color? = nil, family: String? = nil, style: String? = nil, scale: Double = 1
    ) {
        self.anchor = anchor
        self.color = color
        self.family = family
        self.style = style
        self.scale = scale
    }
}

/// Sets a text in place of another: on its line, from its anchor, in its face, weight, size and colour.
package struct TextReplacement: Sendable {
    /// How much smaller a text may become to fit.
    static let leastScale = 0.85

    private let catalog: FontCatalog
    private let language: String
    private let seed: UInt64

    package init(catalog: FontCatalog, language: String = "zh-Hans", seed: UInt64 = 1) {
        self.catalog = catalog
        self.language = language
        self.seed = seed
    }

    /// - Parameter text: empty only erases.
    package func replacing(
        _ match: TextMatch, with text: String, in picture: Bitmap, style: ReplacementStyle = ReplacementStyle()
    ) throws(RetouchError) -> Retouched {
        guard let (ink, isDecorated) = InkMask.ink(of: match, in: picture) else {
            throw .outside(match.box, of: picture)
        }
        var painted = picture
        let ground = Inpainter(seed: seed).erase(ink, from: &painted)
        let decoration = isDecorated ? match.decoration(in: picture, on: painted) : nil
        var lines: [PlacedLine] = []
        if text.contains(where: { !$0.isWhitespace }) {
            // A line that runs aslant is set as a level one in the picture turned.
            let turn = Turn(angle: match.pose.angle, of: picture)
            let (level, ground) = turn.angle == 0 ? (match, painted) : (match.level(turn), turn.level(painted))
            let setting = LineSetting(match: level, style: style, room: LineRoom(about: level, in: ground))
            lines = try setting.lines(
                of: text,
                template: { text throws(RetouchError) in
                    try self.template(text, match, style)
                })
            if turn.angle != 0 {
                lines = lines.map { PlacedLine(template: $0.template, pose: turn.back($0.pose)) }
            }
        }
        var region = ink
        let inkColor = style.color.map { SIMD4<Float>($0.premultiplied) } ?? match.ink
        let lettered = lines.map { line in
            LetteredLine(
                template: line.template, pose: line.pose, ink: inkColor,
                decoration: decoration?.scaled(by: line.pose.size / match.pose.size))
        }
        for line in lettered {
            if let touched = line.paint(on: &painted) { region = region.union(touched) }
        }
        var result = Retouched(before: picture, painted: painted, region: region)
        result.texts = lettered.map { line in
            SetText(
                text: line.template.text, font: line.template.face.font, isVertical: match.isVertical, pose: line.pose,
                color: style.color ?? match.color, box: line.template.ink(line.pose), decoration: line.decoration)
        }
        result.findings = findings(match, ground, lines, isLeftPlain: isDecorated && decoration == nil)
        return result
    }

    private func template(
        _ text: String, _ match: TextMatch, _ style: ReplacementStyle
    ) throws(RetouchError) -> TextTemplate {
        let face: Face
        do throws(FontError) {
            face =
                try style.family == nil && style.style == nil
                ? catalog.face(for: match.font)
                : catalog.face(family: style.family ?? match.font.family, style: style.style ?? match.font.style)
        } catch {
            throw RetouchError(error.message, hint: error.hint, status: error.status)
        }
        if let template = TextTemplate(text, in: face, isVertical: match.isVertical, language: language) {
            return template
        }
        let lacking = text.unicodeScalars.filter { !$0.properties.isWhitespace && !face.covers($0) }
        throw RetouchError(
            "\(face.font.family) \(face.font.style), the face of \"\(match.text)\", has no \""
                + String(String.UnicodeScalarView(lacking)) + "\"", hint: "name another face for the new text",
            status: .failed)
    }

    private func findings(
        _ match: TextMatch, _ ground: GroundKind, _ lines: [PlacedLine], isLeftPlain: Bool
    ) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if !match.isCertain {
            findings.append(
                Diagnostic(
                    .warning, "nearest-face",
                    "the face of \"\(match.text)\" is not known for certain: \(match.font.family) \(match.font.style) is "
                        + "the nearest, with \(match.score.short) of \(Double(TextFinder.certain(size: match.pose.size)).short)"
                ))
        }
        if let line = lines.first, lines.count == 1, line.pose.size < match.pose.size * 0.995 {
            let percent = Int((100 * line.pose.size / match.pose.size).rounded())
            findings.append(
                Diagnostic(.note, "smaller", "\"\(line.template.text)\" is set at \(percent) % of the size, to fit"))
        }
        if lines.count > 1 {
            findings.append(Diagnostic(.note, "wrapped", "the new text takes \(lines.count) lines"))
        }
        if isLeftPlain, !lines.isEmpty {
            findings.append(
                Diagnostic(
                    .warning, "plain-letters",
                    "\"\(match.text)\" has something about its letters that is neither an outline nor a shadow, and the new text has not"
                ))
        }
        if ground == .structured {
            findings.append(
                Diagnostic(
                    .note, "structured-ground",
                    "the ground below \"\(match.text)\" is continued from patches about it: look at it"))
        }
        return findings
    }
}

extension Bitmap {
    /// Lays a colour on the covered part of each pixel of a frame.
    mutating func paint(_ coverage: [Float], in frame: PixelFrame, color: SIMD4<Float>) {
        for index in coverage.indices where coverage[index] > 0 {
            let place = (frame.top + index / frame.width) * width + frame.left + index % frame.width
            let below = SIMD4<Float>(pixels[place])
            let source = color * coverage[index]
            pixels[place] = (source + below * (1 - source.w / 255)).pixel
        }
    }
}
