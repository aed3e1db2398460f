import HanmoGraphics

/// Where a scene plays: what is behind and around the subjects, and the ground that they stand on.
protocol Setting: Sendable {
    /// - Parameter main: pixels that the scene's main subject shall be high, and how many metres that is.
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet
}

/// A setting that has been built.
struct StageSet: Sendable {
    /// The background in paint order; the other layers are sorted by depth among the subjects.
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
    /// Where clouds, birds and the moon are: the sky outdoors, a window indoors.
    var sky: Rect?
    /// How far into the depth there is ground to stand on: the shore, the quay.
    var deepest = 1.0
    /// A thing by itself: it fills the picture.
    var isPortrait = false
    /// Small things are what it is about, in rows about the middle.
    var isStillLife = false

    struct Surface: Sendable {
        var left: Point
        var right: Point
        var depth: Double
        /// Page pixels a metre of what stands here.
        var scale: Double
    }
}
