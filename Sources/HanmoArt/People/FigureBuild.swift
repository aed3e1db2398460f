/// The measures of a body in its own units: 100 from the ground to the crown.
struct FigureBuild: Sendable {
    /// How many heads high.
    let heads: Double
    /// From the ground to the hip.
    let leg: Double
    /// Half widths of the torso, and of the neck.
    var shoulder: Double
    var chest: Double
    var waist: Double
    var hip: Double
    var neck: Double
    /// Widths of the limbs at their root and at wrist and ankle.
    var arm: (root: Double, end: Double)
    var limb: (root: Double, end: Double)
    /// How much neck shows, in heads.
    let nape: Double

    static let man = FigureBuild(
        heads: 4.9, leg: 46, shoulder: 9.6, chest: 8.8, waist: 7.4, hip: 7.3, neck: 2.8, arm: (6, 4), limb: (8.8, 5),
        nape: 0.15)
    static let woman = FigureBuild(
        heads: 4.8, leg: 46, shoulder: 7.5, chest: 6.7, waist: 5.1, hip: 7.3, neck: 2, arm: (4.7, 3.3),
        limb: (7.8, 4), nape: 0.16)
    static let elder = FigureBuild(
        heads: 4.5, leg: 43, shoulder: 8.4, chest: 8.2, waist: 8.2, hip: 7.8, neck: 2.6, arm: (5.6, 4),
        limb: (8.2, 5), nape: 0.1)
    static let boy = FigureBuild(
        heads: 4, leg: 41.5, shoulder: 7.8, chest: 7, waist: 6.4, hip: 6.5, neck: 2.2, arm: (5.2, 4), limb: (7.6, 5.2),
        nape: 0.12)
    static let girl = FigureBuild(
        heads: 4, leg: 41.5, shoulder: 7, chest: 6.2, waist: 5.4, hip: 6.6, neck: 2, arm: (4.6, 3.6), limb: (7.2, 4.6),
        nape: 0.12)
    static let child = FigureBuild(
        heads: 3.3, leg: 35, shoulder: 7.5, chest: 7.2, waist: 7.2, hip: 7.4, neck: 2.1, arm: (5.8, 4.8),
        limb: (8.2, 6.2), nape: 0.08)
    static let chibi = FigureBuild(
        heads: 2.5, leg: 25, shoulder: 8, chest: 7.8, waist: 7.6, hip: 8.2, neck: 2.4, arm: (6.6, 5.4), limb: (9, 7),
        nape: 0.02)

    /// Broader or narrower, the head as it is.
    func scaled(_ girth: Double, limbs: Double) -> FigureBuild {
        var build = self
        build.chest *= girth
        build.waist *= girth * girth
        build.hip *= girth
        build.shoulder *= (1 + girth) / 2
        build.arm = (arm.root * limbs, arm.end * limbs)
        build.limb = (limb.root * limbs, limb.end * limbs)
        return build
    }

    /// From chin to crown.
    var head: Double { 100 / heads }
    /// From the hip to the pit of the neck.
    var torso: Double { 100 - leg - head * (1 + nape) }
    /// From the sole to the ankle.
    var ankle: Double { 3.6 }
    var thigh: Double { (leg - ankle) * 0.5 }
    var shin: Double { (leg - ankle) * 0.5 }
    var upperArm: Double { torso * 0.5 }
    var forearm: Double { torso * 0.45 }
    /// From wrist to fingertips.
    var hand: Double { 1.8 + head * 0.245 }
}
