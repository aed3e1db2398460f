import HanmoGraphics

extension FigurePainter {
    private var lowerColor: Color { outfit.lowerColor ?? second }

    func legJoints(isNear: Bool) -> (Point, Point, Point) {
        let hips = rig.hips
        return isNear
            ? (hips.near, rig[.nearKnee], rig[.nearFoot]) : (hips.far, rig[.farKnee], rig[.farFoot])
    }

    func drawLower(on sketch: inout Sketch) {
        let drape = look.pose.drape
        switch outfit.lower {
        case .trousers, .shorts, .bloused:
            drawLeg(isNear: false, on: &sketch)
            drawLeg(isNear: true, on: &sketch)
            drawSeat(on: &sketch)
        case .skirt(let length):
            let isLong = length > 0.8
            if drape == .falls || !isLong {
                drawBareLegs(shoesOnly: isLong, on: &sketch)
            }
            drawSkirt(length, on: &sketch)
        case .gown:
            if drape == .falls || drape == .follows { drawBareLegs(shoesOnly: true, on: &sketch) }
            drawSkirt(1, on: &sketch)
        }
    }

    private func drawLeg(isNear: Bool, on sketch: inout Sketch) {
        let (hip, knee, ankle) = legJoints(isNear: isNear)
        let (root, end) = build.limb
        let ease = (outfit.ease - 1) * 0.8 + 1
        let tone = isNear ? lowerColor : Hues.dark(lowerColor, isTurned ? 0.16 : 0.08)
        let skin = isNear || !isTurned ? look.skin : Hues.dark(look.skin, 0.06)
        let isBoot = outfit.shoe == .boot || outfit.shoe == .heavy
        if !isBoot { drawFoot(knee, ankle, isNear: isNear, on: &sketch) }
        switch outfit.lower {
        case .shorts:
            sketch.area(
                Contours.limb(hip, knee, ankle, widths: (root, root * 0.7, end), swell: 1.1), skin, .flat, of: .skin)
            let reach = hip.towards(knee, 0.66)
            sketch.area(
                Contours.limb(
                    hip, hip.towards(reach, 0.5), reach, widths: (root * 1.2, root * 1.2, root * 1.16), roundEnd: false),
                tone, .upright, of: .cloth)
        case .bloused:
            sketch.area(
                Contours.limb(hip, knee, ankle, widths: (root * 1.1, root * 0.8, end * 1.1), swell: 0.6), Hues.white,
                .flat, of: .cloth)
            let reach = knee.towards(ankle, 0.34)
            sketch.area(
                Contours.limb(hip, knee, reach, widths: (root * 1.3, root * 1.36, root * 0.95), swell: 1.2), tone,
                .flat, of: .cloth)
        default:
            let hem = isBoot ? ankle : ankle + (ankle - knee) * 0.04
            sketch.area(
                Contours.limb(
                    hip, knee, hem, widths: (root * 1.12 * ease, root * 0.86 * ease, end * 1.3 * ease),
                    swell: 0.4, roundEnd: false), tone, .flat, of: .cloth)
            foldAtKnee(hip, knee, ankle, tone, on: &sketch)
        }
        if isBoot {
            let top = knee.towards(ankle, outfit.shoe == .heavy ? 0.62 : 0.42)
            let leather = bootColor
            sketch.area(
                Contours.limb(
                    top, top.towards(ankle, 0.5), ankle, widths: (end * 1.7, end * 1.5, end * 1.36), roundEnd: true),
                leather, .upright, of: .plain)
            drawFoot(knee, ankle, isNear: isNear, on: &sketch)
            cuff(
                top, ankle - knee, end * 1.75,
                outfit == .firefighter ? Hues.yellow : outfit.isAncient ? Hues.gold : Hues.dark(leather, 0.2),
                on: &sketch)
        }
        if outfit.details.contains(.reflective) {
            cuff(knee.towards(ankle, 0.3), ankle - knee, root * 0.86 * ease, Hues.yellow, on: &sketch)
        }
        if outfit.details.contains(.stripes), outfit.lower == .trousers {
            sketch.curve([(hip.x, hip.y), (knee.x, knee.y), (ankle.x, ankle.y)], width: 1, Hues.white, taper: .none)
        }
        if outfit.details.contains(.plates) {
            sketch.ellipse(knee.x, knee.y, root * 0.44, root * 0.5, Hues.silver, .round, edge: .inner, of: .metal)
        }
    }

    private var bootColor: Color {
        switch outfit.name {
        case "astronaut": Hues.silver
        case "firefighter": Hues.black
        case "knight": Hues.silver
        default: outfit.isAncient ? Hues.charcoal : Hues.darkWood
        }
    }

    private func foldAtKnee(_ hip: Point, _ knee: Point, _ ankle: Point, _ tone: Color, on sketch: inout Sketch) {
        let fold = Hues.dark(tone, 0.3)
        let w = build.limb.root * 0.4
        let low = knee.towards(ankle, 0.86)
        sketch.curve([(low.x - w * 0.7, low.y), (low.x + w * 0.1, low.y + 1)], width: 0.4, fold, taper: .both)
        sketch.curve([(knee.x - w * 0.8, knee.y + 0.4), (knee.x, knee.y + 1.2)], width: 0.4, fold, taper: .both)
    }

    /// Hips and the seat of trousers.
    private func drawSeat(on sketch: inout Sketch) {
        let tone = lowerColor
        let ease = (outfit.ease - 1) * 0.6 + 1
        let (w, p, t) = (build.waist * breadth * ease, build.hip * breadth * ease, build.torso)
        inTorso(&sketch) {
            $0.blob(
                [
                    (-w * 0.9, -t * 0.32), (-p * 0.94, -t * 0.12), (-p * 1.02, build.limb.root * 0.2),
                    (-p * 0.4, build.limb.root * 0.34), (p * 0.4, build.limb.root * 0.34),
                    (p * 1.02, build.limb.root * 0.2), (p * 0.94, -t * 0.12), (w * 0.9, -t * 0.32),
                ],
                tone, edge: .none, of: .cloth)
            if look.pose.drape == .falls {
                $0.curve(
                    [(isTurned ? p * 0.3 : 0, -t * 0.1), (isTurned ? p * 0.26 : 0, build.limb.root * 0.34)],
                    width: 0.45, Hues.dark(tone, 0.3))
            }
        }
    }

    private func drawBareLegs(shoesOnly: Bool, on sketch: inout Sketch) {
        let (root, end) = build.limb
        for isNear in [false, true] {
            let (hip, knee, ankle) = legJoints(isNear: isNear)
            if !shoesOnly {
                let isStocking = outfit == .school
                let skin = isNear || !isTurned ? look.skin : Hues.dark(look.skin, 0.06)
                sketch.area(
                    Contours.limb(hip, knee, ankle, widths: (root, root * 0.68, end * 0.86), swell: 1), skin, .flat,
                    of: .skin)
                if isStocking {
                    let top = knee.towards(ankle, 0.4)
                    sketch.area(
                        Contours.limb(
                            top, top.towards(ankle, 0.5), ankle, widths: (root * 0.74, root * 0.64, end * 0.95)),
                        Hues.white, .flat, edge: .inner, of: .cloth)
                }
            } else if look.pose.drape == .falls, look.pose.lift == 0 {
                sketch.area(
                    Contours.limb(
                        knee.towards(ankle, 0.6), knee.towards(ankle, 0.8), ankle,
                        widths: (end * 1.5, end * 1.5, end * 1.4)), Hues.white,
                    .flat, of: .cloth)
            }
            drawFoot(knee, ankle, isNear: isNear, on: &sketch)
        }
    }

    // MARK: Skirts

    private func drawSkirt(_ length: Double, on sketch: inout Sketch) {
        let tone = outfit.lower == .gown ? color : skirtColor
        let t = build.torso
        let ease = (outfit.ease - 1) * 0.7 + 1
        let isLong = length > 0.8
        let isAncient = outfit.isAncient
        let waist = build.waist * breadth * ease * (outfit.lower == .gown ? 1.06 : 1.02)
        let high = outfit == .hanfuWoman ? -t * 0.56 : -t * 0.34
        let (left, right) = (fromTorso(-waist, high), fromTorso(waist, high))
        let hips = rig.hips
        let knees = (rig[.nearKnee], rig[.farKnee])
        let feet = (rig[.nearFoot], rig[.farFoot])
        switch look.pose.drape {
        case .falls where look.pose.turn == 0:
            let low = hips.near.y
            let bottom =
                isLong
                ? max(feet.0.y, feet.1.y) + build.ankle * (isAncient ? 0.75 : 0)
                : low + (max(feet.0.y, feet.1.y) - low) * length
            let share = isLong ? 1 : length * 1.1
            let mid = hips.near.towards(hips.far, 0.5)
            func spread(_ knee: Point, _ foot: Point) -> Double {
                // Where the leg is at the hem.
                let y = min(bottom, foot.y)
                let at =
                    y < knee.y
                    ? mid.towards(knee, (y - mid.y) / max(knee.y - mid.y, 1))
                    : knee.towards(foot, (y - knee.y) / max(foot.y - knee.y, 1))
                return at.x
            }
            let flare =
                build.hip
                * (outfit == .qipao
                    ? 0.55 : isLong ? (outfit.lower == .gown ? 1.3 : 1.35) : outfit == .dress ? 1.35 : 0.8)
                * max(share, 0.6)
            let xs = [spread(knees.0, feet.0), spread(knees.1, feet.1)]
            let hemLeft = min(xs.min() ?? 0, mid.x - build.hip * 0.3) - flare
            let hemRight = max(xs.max() ?? 0, mid.x + build.hip * 0.3) + flare
            let hipLeft = fromTorso(-build.hip * 1.1 * breadth * ease, -t * 0.04)
            let hipRight = fromTorso(build.hip * 1.1 * breadth * ease, -t * 0.04)
            let sag = isLong ? 1.6 : 1.2
            let path = Contours.joined([
                [
                    left, hipLeft, Point((hipLeft.x + hemLeft) / 2 - (isLong ? 0.4 : 0), (hipLeft.y + bottom) / 2),
                    Point(hemLeft, bottom - 0.6),
                ],
                [
                    Point(hemLeft, bottom - 0.6), Point(hemLeft * 0.6 + hemRight * 0.4, bottom + sag),
                    Point(hemLeft * 0.3 + hemRight * 0.7, bottom + sag * 0.8), Point(hemRight, bottom - 0.6),
                ],
                [
                    Point(hemRight, bottom - 0.6),
                    Point((hipRight.x + hemRight) / 2 + (isLong ? 0.4 : 0), (hipRight.y + bottom) / 2), hipRight, right,
                ],
            ])
            sketch.area(path, tone, .upright, of: .cloth)
            drawSkirtFolds(
                tone, left: left, right: right, hemLeft: hemLeft, hemRight: hemRight, bottom: bottom, isLong: isLong,
                on: &sketch)
            sketch.clip(to: path) { hem in
                guard isLong || outfit == .school || outfit == .dress else { return }
                let band = isLong ? 2.2 : 1.3
                hem.curve(
                    [
                        (hemLeft - 1, bottom - band * 0.75),
                        (hemLeft * 0.6 + hemRight * 0.4, bottom + sag - band * 0.5),
                        (hemLeft * 0.3 + hemRight * 0.7, bottom + sag * 0.8 - band * 0.5),
                        (hemRight + 1, bottom - band * 0.75),
                    ],
                    width: band, isLong ? second : outfit == .school ? Hues.white : Hues.dark(tone, 0.18), taper: .none)
            }
        case .spreads:
            let ground = max(max(feet.0.y, feet.1.y) + build.ankle * 0.6, 0)
            let minX = min(min(knees.0.x, knees.1.x), rig[.hip].x) - build.hip * 0.6
            let maxX = max(max(knees.0.x, knees.1.x), rig[.hip].x) + build.hip * 0.6
            let top = min(knees.0.y, knees.1.y)
            sketch.area(
                Contours.joined([
                    [
                        left, Point((left.x + minX) / 2 - 1, (left.y + top) / 2), Point(minX, min(top + 1, ground - 4)),
                        Point(minX - 1.5, ground),
                    ],
                    [Point(minX - 1.5, ground), Point((minX + maxX) / 2, ground + 0.8), Point(maxX + 1.5, ground)],
                    [
                        Point(maxX + 1.5, ground), Point(maxX, min(top + 1, ground - 4)),
                        Point((right.x + maxX) / 2 + 1, (right.y + top) / 2), right,
                    ],
                ]), tone, .level, of: .cloth)
            let fold = Hues.dark(tone, 0.28)
            for t in [0.24, 0.5, 0.76] {
                let x = minX + (maxX - minX) * t
                let start = left.towards(right, t)
                sketch.curve(
                    [(start.x, start.y + 5), ((start.x + x) / 2, (start.y + ground) / 2 + 1), (x, ground - 1)],
                    width: 0.5, fold, taper: .both)
            }
        default:
            // Along the legs: a band over both.
            let knee = knees.0.towards(knees.1, 0.5)
            let foot = feet.0.towards(feet.1, 0.5)
            let apart = abs(knees.0.y - knees.1.y) + abs(knees.0.x - knees.1.x)
            let end =
                isLong
                ? foot + (foot - knee) * (isAncient ? 0.12 : 0) : knee.towards(foot, max(0.04, (length - 0.5) * 1.4))
            let p = build.hip * ease
            let root = hips.near.towards(hips.far, 0.5)
            sketch.area(
                Contours.limb(
                    root, knee, end, widths: (p * 2.1, p * 1.75 + apart * 0.5, p * (isLong ? 2.4 : 1.9) + apart * 0.4),
                    roundEnd: false), tone,
                .upright, of: .cloth)
            let waistband = [
                left, right, fromTorso(build.hip * breadth * ease, 1), fromTorso(-build.hip * breadth * ease, 1),
            ]
            sketch.area(.polygon(waistband), tone, edge: .none, of: .cloth)
            let fold = Hues.dark(tone, 0.28)
            sketch.curve(
                [(root.x, root.y - 1), (knee.x * 0.8 + root.x * 0.2, knee.y + 0.5), (end.x - 1, end.y - 2)], width: 0.5,
                fold, taper: .both)
            sketch.curve([(knee.x + 2, knee.y + 3), (end.x + p * 0.6, end.y - 1)], width: 0.5, fold, taper: .both)
            if isLong { cuff(end, end - knee, p * 2.4 + apart * 0.4, second, on: &sketch) }
        }
    }

    private var skirtColor: Color {
        switch outfit.name {
        case "dress", "nurse", "qipao": color
        case "hanfu-woman", "queen": outfit == .queen ? color : second
        default: second
        }
    }

    private func drawSkirtFolds(
        _ tone: Color, left: Point, right: Point, hemLeft: Double, hemRight: Double, bottom: Double, isLong: Bool,
        on sketch: inout Sketch
    ) {
        let fold = Hues.dark(tone, 0.26)
        let places = isLong || outfit == .school ? [0.2, 0.42, 0.62, 0.82] : [0.3, 0.68]
        for (index, t) in places.enumerated() {
            let top = left.towards(right, 0.2 + t * 0.6)
            let x = hemLeft + (hemRight - hemLeft) * t
            let begin = outfit == .school ? 0.1 : index % 2 == 0 ? 0.3 : 0.5
            let start = Point(top.x + (x - top.x) * begin * 0.8, top.y + (bottom - top.y) * begin)
            sketch.curve(
                [
                    (start.x, start.y), ((start.x + x) / 2 - (x - top.x) * 0.06, (start.y + bottom) / 2),
                    (x, bottom - 1),
                ],
                width: 0.55, fold, taper: .both)
        }
        if outfit == .qipao {
            sketch.line(
                [(hemRight - 2.2, bottom), (hemRight - 2.6, bottom - (bottom - left.y) * 0.34)], width: 0.6, fold)
        }
    }

    // MARK: Shoes

    private func drawFoot(_ knee: Point, _ ankle: Point, isNear: Bool, on sketch: inout Sketch) {
        let shin = ankle - knee
        let bend = Trigonometry.atan2(-shin.x, shin.y)
        let isSide = isTurned
        // Feet stay flat unless the shin is far from upright.
        let steep = max(-1.4, min(1.4, bend))
        let lifted = ankle.y + build.ankle < -1.2 || look.pose.turn != 0
        let angle = lifted ? steep * 0.9 : 0
        let size = build.ankle / 3.6 * (0.86 + build.limb.end * 0.04)
        let way = isSide ? 1.0 : (isNear ? -0.62 : 0.62)
        sketch.moved(ankle.x, ankle.y, turned: angle, scaled: size * way, size) { foot in
            Shoes(kind: outfit.shoe, color: shoeColor, isSide: isSide, isBack: isBack).draw(on: &foot)
        }
    }

    private var shoeColor: Color {
        switch outfit.shoe {
        case .sneaker: outfit.palettes.count > 2 ? Hues.white : Hues.light(second, 0.5)
        case .leather: Hues.darkWood
        case .boot, .heavy: bootColor
        case .cloth: outfit == .monk ? Hues.stone : Hues.charcoal
        case .heel: outfit == .nurse ? Hues.white : Hues.crimson
        }
    }
}

/// A shoe by its ankle (0, 0), the sole at y = 3.6, the toes towards +x.
struct Shoes {
    let kind: Outfit.Shoe
    let color: Color
    let isSide: Bool
    let isBack: Bool

    func draw(on sketch: inout Sketch) {
        let sole = Hues.dark(color, 0.4)
        let toe = isBack ? 3.0 : isSide ? 6.6 : 4.6
        switch kind {
        case .sneaker:
            sketch.shape(
                [
                    [(-2.6, -1), (-2.9, 1.6), (-2.7, 3)], [(-2.7, 3), (toe, 3)],
                    [(toe, 3), (toe - 0.1, 1.4), (toe * 0.62, 0.5), (2.2, -1)], [(2.2, -1), (-2.6, -1)],
                ], color, of: .plain)
            sketch.box(
                -2.8, 2.5, toe + 3, 1.2, radius: 0.6, color.luminance > 0.6 ? Hues.silver : Hues.white, edge: .inner)
            sketch.line([(1.4, 0.6), (toe * 0.55, 0.9)], width: 0.5, sole)
        case .leather:
            sketch.shape(
                [
                    [(-2.4, -0.8), (-2.6, 1.6), (-2.4, 3)], [(-2.4, 3), (toe, 3)],
                    [(toe, 3), (toe - 0.2, 1.8), (toe * 0.6, 1.1), (2, -0.8)], [(2, -0.8), (-2.4, -0.8)],
                ], color, of: .plain)
            sketch.box(-2.5, 2.7, toe + 2.6, 0.9, radius: 0.3, sole, edge: .none)
        case .boot, .heavy:
            let w = kind == .heavy ? 1.22 : 1
            sketch.shape(
                [
                    [(-2.9 * w, -2), (-3 * w, 1.6), (-2.8 * w, 3)], [(-2.8 * w, 3), (toe * w, 3)],
                    [(toe * w, 3), ((toe - 0.2) * w, 1), (toe * 0.6, 0), (2.8 * w, -2)],
                    [(2.8 * w, -2), (-2.9 * w, -2)],
                ], color, edge: .inner, of: .plain)
            sketch.box(-2.9 * w, 2.6, (toe + 2.9) * w, 1.1, radius: 0.3, sole, edge: .none)
        case .cloth:
            sketch.shape(
                [
                    [(-2.3, 0.4), (-2.6, 2), (-2.4, 3.2)], [(-2.4, 3.2), (toe, 3.2)],
                    [(toe, 3.2), (toe + 0.1, 1.4), (toe * 0.6, 1), (2, 0.4)], [(2, 0.4), (-2.3, 0.4)],
                ], color, of: .cloth)
            sketch.box(-2.4, 2.8, toe + 2.4, 0.9, radius: 0.3, Hues.white, edge: .inner)
        case .heel:
            sketch.shape(
                [
                    [(-2.1, 0.2), (-2.3, 1.4), (-2.1, 3.5)], [(-2.1, 3.5), (-1.2, 3.5)],
                    [(-1.2, 3.5), (-0.6, 2.2), (2, 2.9), (toe * 0.86, 3.4)],
                    [(toe * 0.86, 3.4), (toe * 0.84, 2.4), (toe * 0.5, 1.8), (1.4, 1.4)],
                    [(1.4, 1.4), (-0.4, 1.2), (-2.1, 0.2)],
                ], color, of: .plain)
        }
    }
}
