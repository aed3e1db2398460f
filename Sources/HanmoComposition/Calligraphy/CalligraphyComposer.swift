public import HanmoBrief
import HanmoGraphics

/// A page of calligraphy: the text runs in columns from right to left in the clear part of a painting, the title to
/// its right, the signature and the seal at its lower left.
public struct CalligraphyComposer: Composer {
    public let kind = Brief.Kind.calligraphy

    public init() {}

    public func composition(for brief: Brief, canvas: Canvas, seed: UInt64) -> Composition {
        let theme = ThemeChoice.calligraphy(for: brief)
        var composition = Composition(canvas: canvas, language: brief.language, theme: theme)
        let parts = CalligraphyParts(brief.wordings)
        let texts = parts.main.map { main in
            CalligraphyPage(parts: parts, main: main, area: area(of: canvas), canvas: canvas).regions()
        }
        let quiet = CalligraphyPage.bounds(of: texts ?? []).map { [$0.inset(by: -0.02 * canvas.shortSide)] } ?? []
        composition.regions = [
            .picture(
                PictureRegion(
                    background: brief, canvas: canvas, style: brief.style ?? "ink", seed: seed, quiet: quiet,
                    theme: theme))
        ]
        composition.regions += texts ?? []
        return composition
    }

    /// The quiet part: sky above the landscape, or the right side of a wide canvas.
    private func area(of canvas: Canvas) -> Rect {
        let (width, height) = (Double(canvas.width), Double(canvas.height))
        let share: Rect =
            if width > 1.3 * height {
                Rect(minX: 0.36, minY: 0.11, maxX: 0.94, maxY: 0.8)
            } else if height > 1.3 * width {
                Rect(minX: 0.1, minY: 0.07, maxX: 0.9, maxY: 0.56)
            } else {
                Rect(minX: 0.08, minY: 0.08, maxX: 0.92, maxY: 0.58)
            }
        return Rect(
            x: share.x * width, y: share.y * height, width: share.width * width, height: share.height * height)
    }
}

/// What each wording is on a page of calligraphy.
struct CalligraphyParts {
    var main: Wording?
    var title: Wording?
    var signature: Wording?
    var seal: Wording?
    var notes: [Wording] = []

    /// The longest wording is the text; among equals the first.
    init(_ wordings: [Wording]) {
        let running = wordings.filter { $0.role != .seal && $0.role != .signature }
        let candidates = running.isEmpty ? wordings.filter { $0.role != .seal } : running
        main = candidates.reduce(nil as Wording?) { best, next in
            guard let best, best.text.count >= next.text.count else { return next }
            return best
        }
        for wording in wordings where wording.id != main?.id {
            switch wording.role {
            case .title where title == nil && wording.text.count <= 24: title = wording
            case .signature where signature == nil: signature = wording
            case .seal where seal == nil: seal = wording
            default: notes.append(wording)
            }
        }
        if main == nil, let seal {
            main = seal
            self.seal = nil
        }
    }
}
