import HanmoGraphics

/// Where a scene plays: what is behind and around the subjects, and the ground that they stand on.
protocol Setting: Sendable {
    /// - Parameter size: pixels that the scene's main subject shall be high, and how many metres that is.
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet
}

/// A setting that has been built.
struct StageSet: Sendable {
    /// Back to front; subjects are sorted in by depth.
    var motifs: [Motif] = []
    var floor: Floor
    /// Kinds that the setting itself shows: the street shows `street`, `shop`, `city`.
    var shown: Set<String> = []
    /// Where small things stand: table tops, counters, sills.
    var surfaces: [Surface] = []
    /// Where things hang, if there is a wall.
    var wall: Rect?
    /// Where boats float and fish swim, if there is water.
    var water: Rect?
    /// Where clouds, birds and the moon are.
    var sky: Rect?

    struct Surface: Sendable {
        var left: Point
        var right: Point
        var depth: Double
    }
}
