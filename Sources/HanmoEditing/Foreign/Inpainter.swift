package import HanmoGraphics

/// Erases: fills holes of a picture with what goes on from about them.
package struct Inpainter: Sendable {
    private let seed: UInt64

    package init(seed: UInt64 = 1) { self.seed = seed }

    /// - Parameter mask: what is to vanish; pixels covered in part are filled whole.
    /// - Returns: the kind of ground that was found.
    @discardableResult
    package func erase(_ mask: PixelMask, from picture: inout Bitmap) -> GroundKind {
        let margin = min(96, max(24, min(mask.width, mask.height)))
        guard let frame = mask.frame.outset(by: margin).intersection(PixelFrame(of: picture)) else { return .flat }
        let window = PixelWindow(frame, of: picture)
        var isHole = [Bool](repeating: false, count: window.pixels.count)
        for y in 0..<frame.height {
            for x in 0..<frame.width {
                let index = y * frame.width + x
                let (column, row) = (frame.left + x, frame.top + y)
                isHole[index] = mask[column, row] > 0
            }
        }
        let ground = Ground(of: window, isHole: isHole, isKnown: isHole.map { !$0 })
        let filled = self.filled(window, isHole: isHole, ground)
        for y in 0..<frame.height {
            for x in 0..<frame.width where isHole[y * frame.width + x] {
                picture.pixels[(frame.top + y) * picture.width + frame.left + x] = filled[y * frame.width + x].pixel
            }
        }
        return ground.kind
    }

    private func filled(
        _ window: PixelWindow, isHole: [Bool], _ ground: Ground
    ) -> [SIMD4<Float>] {
        var pixels = window.pixels
        switch ground.kind {
        case .flat: for index in pixels.indices where isHole[index] { pixels[index] = ground.color }
        case .gradient: HarmonicFill.fill(&pixels, isKnown: ground.isKnown, width: window.width)
        case .grain: pixels = GrainFill(window, isKnown: ground.isKnown).filled(isHole)
        case .periodic:
            pixels = PeriodFill(window, isKnown: ground.isKnown, period: ground.period ?? (0, 0)).filled(isHole)
        case .structured: pixels = PatchFill(window, isHole: isHole, isKnown: ground.isKnown, seed: seed).filled()
        }
        return pixels
    }
}

/// What a ground is like, and so how it is continued.
package enum GroundKind: String, Sendable, CaseIterable {
    /// One colour: exact.
    case flat
    /// Colours that change evenly: the smoothest surface.
    case gradient
    /// Fine noise on soft colours, as of paper or a wash: the smoothest surface with the noise of its surroundings.
    case grain
    /// A pattern that repeats: copied a period away.
    case periodic
    /// Anything else: patches of the surroundings.
    case structured
}
