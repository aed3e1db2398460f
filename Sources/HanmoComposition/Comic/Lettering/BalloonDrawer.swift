import HanmoBrief
import HanmoGraphics

/// Balloons as regions: ink under paper, so that body, tail and neck unite.
struct BalloonDrawer {
    let panel: LetteredPanel
    /// Of the balloons' outlines, in pixels; thinner than the panel's border.
    let line: Double
    let seed: UInt64
    /// A page in black and white has no coloured letters.
    let isPrinted: Bool

    private static let paper = Color.white
    private static let ink = Color(hex: 0x17181C)

    private var size: Double { panel.size }

    func regions() -> [Region] {
        guard !panel.isCrammed else { return crammed() }
        var regions: [Region] = []
        for sound in panel.placedSounds { regions.append(letters(of: sound)) }
        // Balloons that hang together are drawn at once, so that no outline crosses their necks.
        var index = 0
        while index < panel.balloons.count {
            var end = index + 1
            while end < panel.balloons.count, panel.balloons[end].joinsTo != nil { end += 1 }
            regions += cluster(Array(index..<end))
            index = end
        }
        return regions
    }

    // MARK: - Balloons

    private func cluster(_ indices: [Int]) -> [Region] {
        // What is only dashed around stands on paper of its own, to be seen on dark pictures.
        var (rim, under, over) = (Path(), Path(), Path())
        var regions: [Region] = []
        for index in indices {
            let balloon = panel.balloons[index]
            let outline = BalloonOutline(balloon: balloon, size: size, seed: seed).line
            if balloon.style.kind == .borderless {
                regions += lineTail(of: balloon)
                continue
            }
            let isWhisper = balloon.style.kind == .whisper
            over.append(outline.path)
            if isWhisper { rim.append(outline.outset(by: 2.6 * line).path) }
            under.append(isWhisper ? dashes(along: outline) : outline.outset(by: line).path)
            for part in tail(of: balloon) {
                over.append(part.path)
                if isWhisper { rim.append(part.outset(by: 2.6 * line).path) }
                under.append(isWhisper ? dashes(along: part, closed: false) : part.outset(by: line).path)
            }
            if let first = balloon.joinsTo {
                let neck = neck(from: panel.balloons[first], to: balloon)
                over.append(neck.path)
                under.append(neck.outset(by: line).path)
            }
        }
        if !under.isEmpty {
            let kind = panel.balloons[indices[0]].style.kind
            if !rim.isEmpty { regions.append(.shape(rim, .solid(paper(of: kind)))) }
            regions += [.shape(under, .solid(Self.ink)), .shape(over, .solid(paper(of: kind)))]
        }
        for index in indices {
            let balloon = panel.balloons[index]
            let text = panel.texts[balloon.text]
            let paper = paper(of: balloon.style.kind)
            let asked =
                text.wording.color.flatMap { Color($0) } ?? (balloon.style.kind == .whisper ? Self.faint : Self.ink)
            var block = text.block(
                text.shape(of: balloon), center: balloon.body.center, size: size,
                color: ThemeChoice.readable(asked, on: paper, contrast: 4.6))
            if balloon.style.kind == .borderless {
                block.lettering.outline = Lettering.Outline(width: 0.14, color: Self.paper)
            }
            regions.append(.text(block))
        }
        return regions
    }

    private static let faint = Color(hex: 0x3C4048)

    private func paper(of kind: Balloon) -> Color {
        switch kind {
        case .caption: Color(hex: 0xFFF4CF)
        default: Self.paper
        }
    }

    private func tail(of balloon: PlacedBalloon) -> [ClosedLine] {
        guard let tail = balloon.tail else { return [] }
        let width = min(size * 0.72, max(size * 0.42, tail.segment.length * 0.36), balloon.body.width * 0.3)
        let depth = size * 0.4
        switch balloon.style.tail {
        case .none, .line: return []
        case .pointed: return [tail.pointed(width: width, depth: depth)]
        case .border: return [tail.pointed(width: width, depth: depth)]
        case .bolt: return [tail.bolt(width: width * 1.3, depth: depth)]
        case .bubbles:
            // Beyond the cloud's bumps.
            var beyond = tail
            beyond.root = tail.root + tail.out * (size * balloon.style.reach * 0.7)
            return beyond.bubbles(em: size).map {
                ClosedLine(Superellipse(in: $0, pull: Superellipse.ellipse).points(step: size * 0.08))
            }
        }
    }

    /// Letters without an outline have a thin line for a tail.
    private func lineTail(of balloon: PlacedBalloon) -> [Region] {
        guard let tail = balloon.tail else { return [] }
        let bend = tail.bend
        let points = (0...8).map { step in
            let t = Double(step) / 8
            return tail.root.towards(bend, t).towards(bend.towards(tail.tip, t), t)
        }
        return [
            .shape(.stroke(points, width: line * 3.4), .solid(Self.paper)),
            .shape(.stroke(points, width: line * 1.3), .solid(Self.ink)),
        ]
    }

    /// Waisted, from one balloon's middle to the other's.
    private func neck(from first: PlacedBalloon, to second: PlacedBalloon) -> ClosedLine {
        let (a, b) = (first.body.center, second.body.center)
        let along = (b - a) * (1 / max(1e-9, (b - a).length))
        let side = Point(-along.y, along.x) * (size * 0.62)
        // From edge to edge it narrows in the middle.
        let (root, foot) = (first.form.edge(towards: b), second.form.edge(towards: a))
        let waist = root.towards(foot, 0.5)
        func edge(_ sign: Double) -> [Point] {
            let (start, end, middle) = (root + side * sign, foot + side * sign, waist + side * (sign * 0.35))
            return (0...8).map { step in
                let t = Double(step) / 8
                return start.towards(middle, t).towards(middle.towards(end, t), t)
            }
        }
        return ClosedLine([a - side] + edge(-1) + [b - side, b + side] + edge(1).reversed() + [a + side]).clockwise
    }

    /// Short strokes along an outline.
    private func dashes(along outline: ClosedLine, closed: Bool = true) -> Path {
        // Half of each stroke lies under the paper.
        let width = 2 * line
        let points = closed ? outline.points + [outline.points[0]] : Array(outline.points.dropFirst().dropLast())
        let (dash, space) = (size * 0.34, size * 0.22)
        var path = Path()
        var (current, walked) = ([Point](), 0.0)
        var isOn = true
        for (start, end) in zip(points, points.dropFirst()) {
            let piece = Segment(start: start, end: end)
            var done = 0.0
            if isOn, current.isEmpty { current = [start] }
            while done < piece.length {
                let rest = (isOn ? dash : space) - walked
                let step = min(rest, piece.length - done)
                done += step
                walked += step
                let place = piece.point(at: done / piece.length)
                if isOn { current.append(place) }
                guard walked >= (isOn ? dash : space) - 1e-9 else { continue }
                if isOn { path.append(.stroke(current, width: width)) }
                isOn.toggle()
                walked = 0
                current = isOn ? [place] : []
            }
        }
        if isOn, current.count > 1 { path.append(.stroke(current, width: width)) }
        return path
    }

    // MARK: - Sounds

    private func letters(of sound: PlacedSound) -> Region {
        let text = panel.sounds[sound.text]
        let chosen = Self.soundColors[Int(seed % 3 + UInt64(sound.text)) % 3]
        let fill = text.wording.color.flatMap { Color($0) } ?? (isPrinted ? Self.paper : chosen)
        let isDark = fill.luminance < 0.18
        var block = text.block(sound.shape, center: sound.box.center, size: sound.size, color: fill)
        block.lettering.course = .corners(sound.corners)
        block.box = sound.box
        block.lettering.outline =
            text.wording.lettering.outline
            ?? Lettering.Outline(width: isPrinted ? 0.065 : 0.05, color: isDark ? Self.paper : Self.ink)
        return .text(block)
    }

    private static let soundColors = [Color(hex: 0xFFD23F), Color(hex: 0xFF8A1F), Color(hex: 0xF2513B)]

    // MARK: - What found no room

    private func crammed() -> [Region] {
        zip(panel.texts + panel.sounds, panel.crammed).flatMap { text, box -> [Region] in
            [
                .shape(.rectangle(box), .solid(Self.paper)),
                .text(
                    text.block(
                        in: box.inset(by: min(size * 0.15, box.height * 0.1)), size: size, least: 4, color: Self.ink)),
            ]
        }
    }
}
