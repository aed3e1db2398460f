import HanmoGraphics

extension FigurePainter {
    /// The arm with what is on it; the hand comes later, over what it holds.
    func drawSleeve(isNear: Bool, on sketch: inout Sketch) {
        let (shoulder, elbow, wrist) = armJoints(isNear: isNear)
        let tone = isTurned && !isNear ? Hues.dark(sleeveColor, 0.1) : sleeveColor
        let (root, end) = build.arm
        let middle = (root + end) / 2
        let ease = outfit.ease
        shadeUnder(shoulder, elbow, wrist, isNear: isNear, on: &sketch)
        let bare = Contours.limb(shoulder, elbow, wrist, widths: (root, middle, end), swell: 0.3)
        switch outfit.sleeve {
        case .none:
            sketch.area(bare, look.skin, .flat, of: .skin)
        case .short, .puff:
            sketch.area(bare, look.skin, .flat, of: .skin)
            let reach = shoulder.towards(elbow, outfit.sleeve == .puff ? 0.56 : 0.66)
            let wide = outfit.sleeve == .puff ? 3.4 : 1.7
            sketch.area(
                Contours.limb(
                    shoulder, shoulder.towards(reach, 0.5), reach,
                    widths: (
                        root * ease + wide * 0.7, root * ease + wide,
                        root * ease + wide * (outfit.sleeve == .puff ? 0.3 : 1)
                    ), roundEnd: false),
                tone, .flat, of: .cloth)
            if outfit == .school || outfit == .sport {
                cuff(reach, elbow - shoulder, root * ease + wide, second, on: &sketch)
            }
        case .long:
            sketch.area(
                Contours.limb(
                    shoulder, elbow, wrist,
                    widths: (root * ease + 1.2, middle * ease + 1.3, end * ease + 1.3), swell: 0.2, roundEnd: false),
                tone, .flat, of: .cloth)
            foldAtElbow(shoulder, elbow, wrist, width: middle * ease, tone, on: &sketch)
            cuff(wrist, wrist - elbow, end * ease + 1.5, cuffColor, on: &sketch)
        case .wide, .vast:
            drawWideSleeve(shoulder, elbow, wrist, isNear: isNear, tone, on: &sketch)
        }
        if outfit.details.contains(.scales) || outfit.details.contains(.plates) {
            let way = elbow - shoulder
            let length = max(way.length, 1e-6)
            let aside = Point(way.y, -way.x) * (1 / length)
            let metal = outfit.details.contains(.plates) ? Hues.silver : color
            for step in 0..<3 {
                let place = shoulder + way * (0.02 + Double(step) * 0.17)
                let half = root * (0.92 - Double(step) * 0.06)
                let low = place + way * (4.4 / length)
                sketch.area(
                    Contours.joined([
                        [place - aside * half, place + way * (-2 / length), place + aside * half],
                        [
                            place + aside * half, low + aside * half * 0.8, low + way * (1 / length),
                            low - aside * half * 0.8, place - aside * half,
                        ],
                    ]), Hues.dark(metal, 0.05 * Double(step)), .upright, edge: .inner, of: .metal)
            }
        }
        if outfit.details.contains(.stripes), outfit.sleeve == .long {
            sketch.curve(
                [shoulder, shoulder.towards(elbow, 0.6), elbow, wrist].map { ($0.x, $0.y) }, width: 1, Hues.white,
                taper: .none)
        }
        if outfit.details.contains(.reflective), outfit.sleeve == .long {
            cuff(elbow.towards(wrist, 0.35), wrist - elbow, middle * ease + 1.6, Hues.yellow, on: &sketch)
        }
    }

    /// The shadow that an arm before the body casts on it.
    private func shadeUnder(
        _ shoulder: Point, _ elbow: Point, _ wrist: Point, isNear: Bool, on sketch: inout Sketch
    ) {
        guard !(isTurned && !isNear && isFarBehind) else { return }
        let (root, end) = build.arm
        let shift = Point(0.8, 1.1)
        let wide = outfit.ease + 0.3
        sketch.clip(to: torsoOutline) {
            $0.area(
                Contours.limb(
                    shoulder + shift, elbow + shift, wrist + shift,
                    widths: (root * wide, (root + end) / 2 * wide, end * wide)), Hues.dark(color, 0.22), .flat,
                edge: .none,
                of: .cloth)
        }
    }

    private var sleeveColor: Color {
        if outfit.details.contains(.vestRobe) || outfit.details.contains(.plates) {
            return outfit == .knight ? Hues.grey : color
        }
        if outfit == .general { return second }
        return outfit.details.contains(.apron) || outfit.details.contains(.bib) ? color : color
    }

    private var cuffColor: Color? {
        switch outfit.name {
        case "suit", "coat", "overcoat": Hues.white
        case "general", "knight", "swordsman": Hues.darkWood
        case "hoodie", "jacket", "cardigan": Hues.dark(color, 0.14)
        case "chef", "king": second
        case "astronaut": Hues.blue
        default: nil
        }
    }

    /// A band across an end of a limb.
    func cuff(_ end: Point, _ way: Point, _ width: Double, _ tone: Color?, on sketch: inout Sketch) {
        guard let tone else { return }
        let unit = way * (1 / max(way.length, 1e-6))
        let aside = Point(unit.y, -unit.x) * (width / 2 + 0.15)
        let long = unit * 1.5
        sketch.area(
            .polygon([end - long + aside, end + long * 0.3 + aside, end + long * 0.3 - aside, end - long - aside]),
            tone,
            .upright, edge: .inner, of: .cloth)
    }

    private func foldAtElbow(
        _ shoulder: Point, _ elbow: Point, _ wrist: Point, width: Double, _ tone: Color, on sketch: inout Sketch
    ) {
        let inner = (shoulder.towards(wrist, 0.5) - elbow)
        guard inner.length > 1 else { return }
        let unit = inner * (1 / inner.length)
        let start = elbow + unit * (width * 0.62)
        for way in [shoulder, wrist] {
            let end = elbow.towards(way, 0.16)
            sketch.curve(
                [(start.x, start.y), ((start.x + end.x) / 2, (start.y + end.y) / 2), (end.x, end.y)], width: 0.45,
                Hues.dark(tone, 0.3), taper: .tail)
        }
    }

    /// Hangs from the forearm by its weight.
    private func drawWideSleeve(
        _ shoulder: Point, _ elbow: Point, _ wrist: Point, isNear: Bool, _ tone: Color, on sketch: inout Sketch
    ) {
        let root = build.arm.root * outfit.ease
        let drop = build.torso * (outfit.sleeve == .vast ? 0.85 : 0.56) * (look.pose.turn != 0 ? 0.4 : 1)
        let fore = wrist - elbow
        let unit = fore * (1 / max(fore.length, 1e-6))
        // Across the forearm, to the side that is lower or, when it hangs, away from the body.
        var across = Point(unit.y, -unit.x)
        if abs(across.y) > 0.25 ? across.y < 0 : (across.x > 0) == isNear { across = across * -1 }
        let fall = across * 0.55 + Point(0, 0.62)
        let cuffTop = wrist - across * (build.arm.end * 0.75)
        let hang = max(0.55, 1 - max(0, unit.y) * 0.5)
        let cuffLow = wrist + fall * (drop * hang) - unit * (drop * 0.1)
        let upper = elbow - shoulder
        let upperUnit = upper * (1 / max(upper.length, 1e-6))
        var outer = Point(upperUnit.y, -upperUnit.x)
        // The outer side of the arm is the one away from the sleeve's fall.
        if outer.x * across.x + outer.y * across.y > 0 { outer = outer * -1 }
        let shoulderTop = shoulder + outer * (root * 0.5) - upperUnit * (root * 0.2)
        let elbowOut = elbow + outer * (root * 0.42) - across * (root * 0.2)
        let pit = shoulder - outer * (root * 0.52) + upperUnit * (root * 0.55)
        let elbowLow = elbow.towards(wrist, 0.25) + fall * (drop * hang * 0.62)
        let path = Contours.joined([
            [pit, shoulderTop, elbowOut, elbow.towards(wrist, 0.5) - across * (root * 0.44), cuffTop],
            [cuffTop, cuffTop.towards(cuffLow, 0.5) + unit * 0.9, cuffLow],
            [cuffLow, elbowLow, pit],
        ])
        let mouthEnd = cuffTop.towards(cuffLow, 0.94)
        sketch.area(path, tone, .flat, of: .cloth)
        // Dark inside, a border round the opening.
        sketch.area(
            Contours.joined([
                [cuffTop, cuffTop.towards(cuffLow, 0.5) + unit * 1.6, mouthEnd],
                [mouthEnd, cuffTop.towards(cuffLow, 0.5) - unit * 0.9, cuffTop],
            ]), Hues.dark(tone, 0.42), edge: .inner, of: .cloth)
        sketch.area(
            Contours.joined([
                [cuffTop - unit * 2.1, cuffTop.towards(cuffLow, 0.5) - unit * 2.6, cuffLow - unit * 1.6],
                [cuffLow - unit * 1.6, cuffLow],
                [cuffLow, cuffTop.towards(cuffLow, 0.5) - unit * 0.9, cuffTop], [cuffTop, cuffTop - unit * 2.1],
            ]), second, edge: .inner, of: .cloth)
        let fold = Hues.dark(tone, 0.26)
        for t in [0.35, 0.65] {
            let start = elbow.towards(wrist, t * 0.4)
            let end = start.towards(elbowLow.towards(cuffLow, t), 0.8)
            let middle = start.towards(end, 0.5) + unit * 0.5
            sketch.curve([(start.x, start.y), (middle.x, middle.y), (end.x, end.y)], width: 0.5, fold, taper: .both)
        }
    }
}
