import HanmoGraphics

/// A screen made ready: the grid as a map from pixels to cells, edges softened over one pixel.
struct ScreenColors: PixelColors {
    private enum Course {
        case linear(dx: Float, dy: Float, origin: Float)
        case radial(x: Float, y: Float, perPixel: Float)
    }

    private let mesh: Screen.Mesh
    /// Cells a pixel along x and y of the page.
    private let across: (u: Float, v: Float)
    private let pitch: Float
    private let start: Float
    private let range: Float
    private let course: Course
    /// From paper to ink.
    private let ramp: [UInt32]

    let isOpaque: Bool

    /// A pitch that is not a size of pixels is cut to one, tones to 0…1; a course without length has the tone of its end.
    init(_ screen: Screen) {
        mesh = screen.mesh
        pitch = Float(screen.pitch > 2 ? min(screen.pitch, 4096) : 2)
        let degrees = screen.angle.isFinite ? screen.angle.truncatingRemainder(dividingBy: 360) : 45
        let radians = degrees * (.pi / 180)
        across = (Float(Trigonometry.cos(radians)) / pitch, Float(Trigonometry.sin(radians)) / pitch)
        func tone(_ value: Double) -> Float { value > 0 ? Float(min(value, 1)) : 0 }
        (start, range) = (tone(screen.start), tone(screen.end) - tone(screen.start))
        let ended = Course.linear(dx: 0, dy: 0, origin: 1)
        switch screen.course {
        case .linear(let from, let to):
            let along = to - from
            let square = along.x * along.x + along.y * along.y
            guard square > 1e-9, square < 1e18, from.x.isFinite, from.y.isFinite else {
                course = ended
                break
            }
            let (dx, dy) = (along.x / square, along.y / square)
            course = .linear(dx: Float(dx), dy: Float(dy), origin: Float(-from.x * dx - from.y * dy))
        case .radial(let center, let radius):
            guard radius > 1e-6, radius < 1e9, center.x.isFinite, center.y.isFinite else {
                course = ended
                break
            }
            course = .radial(x: Float(center.x), y: Float(center.y), perPixel: Float(1 / radius))
        }
        let (paper, ink) = (screen.paper, screen.ink)
        // A clear paper is the ink thinned out, so that no edge has another hue.
        let between = paper.alpha == 0 ? Color(ink.red, ink.green, ink.blue, 0) : paper
        ramp = (0...255).map { between.mixed(with: ink, Double($0) / 255).premultiplied }
        isOpaque = paper.alpha == 255 && ink.alpha == 255
    }

    @inline(__always)
    func colors(x: Int, y: Int, count: Int, _ body: (_ index: Int, _ pixel: UInt32) -> Void) {
        let (px, py) = (Float(x) + 0.5, Float(y) + 0.5)
        // Added up from the row's start, a place would depend on where a run begins; it is multiplied out instead.
        ramp.withUnsafeBufferPointer { ramp in
            for index in 0..<count {
                let x = px + Float(index)
                let u = x * across.u + py * across.v
                let v = py * across.u - x * across.v
                let part = ink(Self.fromCentre(u), Self.fromCentre(v), tone(x, py))
                body(index, ramp[Int(part * 255 + 0.5)])
            }
        }
    }

    /// -½…½ from the middle of a cell.
    @inline(__always)
    private static func fromCentre(_ place: Float) -> Float { place - place.rounded(.down) - 0.5 }

    @inline(__always)
    private func tone(_ x: Float, _ y: Float) -> Float {
        let along: Float
        switch course {
        case .linear(let dx, let dy, let origin): along = x * dx + y * dy + origin
        case .radial(let centerX, let centerY, let perPixel):
            let (dx, dy) = (x - centerX, y - centerY)
            along = (dx * dx + dy * dy).squareRoot() * perPixel
        }
        return start + range * min(max(along, 0), 1)
    }

    /// How much of a pixel is inked, by its distance from the edge of the mark.
    @inline(__always)
    private func ink(_ u: Float, _ v: Float, _ tone: Float) -> Float {
        guard tone > 0.004 else { return 0 }
        guard tone < 0.996 else { return 1 }
        switch mesh {
        case .dots:
            guard tone > 0.5 else {
                return softened((tone * (1 / Float.pi)).squareRoot() - (u * u + v * v).squareRoot())
            }
            // From half on, what is left of the paper is a dot about the cell's corner.
            let (cu, cv) = (0.5 - abs(u), 0.5 - abs(v))
            return softened((cu * cu + cv * cv).squareRoot() - ((1 - tone) * (1 / Float.pi)).squareRoot())
        case .lines: return softened(tone / 2 - abs(v))
        case .crosses:
            let half = (1 - (1 - tone).squareRoot()) / 2
            return max(softened(half - abs(v)), softened(half - abs(u)))
        }
    }

    @inline(__always)
    private func softened(_ inside: Float) -> Float { min(max(inside * pitch + 0.5, 0), 1) }
}
