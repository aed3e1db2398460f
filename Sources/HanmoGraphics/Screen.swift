/// Tone made of one ink: dots, lines or crossed lines on a turned grid whose thickness follows the tone.
public struct Screen: Hashable, Sendable {
    public enum Mesh: String, Sendable, CaseIterable {
        /// Round dots that grow until they leave round holes.
        case dots
        /// Lines that thicken.
        case lines
        /// Lines in two directions.
        case crosses
    }

    /// Along what the tone changes.
    public enum Course: Hashable, Sendable {
        case linear(from: Point, to: Point)
        case radial(center: Point, radius: Double)
    }

    public var mesh: Mesh
    public var ink: Color
    /// What lies between; may be clear.
    public var paper: Color
    /// Pixels from one dot or line to the next.
    public var pitch: Double
    /// Degrees clockwise by which the grid is turned.
    public var angle: Double
    /// The part that is inked, 0…1, where the course starts and where it ends.
    public var start: Double
    public var end: Double
    public var course: Course

    public init(
        _ mesh: Mesh, ink: Color, paper: Color = .clear, pitch: Double, angle: Double = 45, from start: Double,
        to end: Double, along course: Course
    ) {
        self.mesh = mesh
        self.ink = ink
        self.paper = paper
        self.pitch = pitch
        self.angle = angle
        self.start = start
        self.end = end
        self.course = course
    }

    /// The same tone everywhere.
    public init(
        _ mesh: Mesh, ink: Color, paper: Color = .clear, pitch: Double, angle: Double = 45, tone: Double
    ) {
        self.init(
            mesh, ink: ink, paper: paper, pitch: pitch, angle: angle, from: tone, to: tone,
            along: .linear(from: .zero, to: Point(1, 0)))
    }
}
