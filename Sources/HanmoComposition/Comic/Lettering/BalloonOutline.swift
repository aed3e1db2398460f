import HanmoBrief
import HanmoGraphics

/// The outline of a balloon's body, drawn by its kind.
struct BalloonOutline {
    let balloon: PlacedBalloon
    /// Pixels an em.
    let size: Double
    let seed: UInt64

    private var form: Superellipse { balloon.form }

    var line: ClosedLine {
        switch balloon.style.kind {
        case .shout: burst
        case .thought: cloud
        case .weak: wave
        case .electronic: jags
        case .caption, .narration, .soundEffect: ClosedLine(balloon.body.corners)
        case .speech, .whisper, .joined, .offPanel, .borderless: ClosedLine(form.points(step: size * 0.16))
        }
    }

    /// Points evenly along the body's edge, with the direction outwards.
    private func ring(spacing: Double, multipleOf multiple: Int = 1) -> [(point: Point, out: Point)] {
        let fine = ClosedLine(form.points(step: size * 0.1))
        let normals = fine.normals
        let count = fine.points.count
        var sums = [0.0]
        for index in 0..<count {
            sums.append(sums[index] + (fine.points[(index + 1) % count] - fine.points[index]).length)
        }
        let whole = sums[count]
        let wanted = max(multiple * 4, Int((whole / spacing).rounded()) / multiple * multiple)
        var index = 0
        return (0..<wanted).map { number in
            let place = whole * Double(number) / Double(wanted)
            while index + 1 < count, sums[index + 1] <= place { index += 1 }
            return (fine.points[index], normals[index])
        }
    }

    /// Spikes of uneven length.
    private var burst: ClosedLine {
        var random = SeededRandom(seed: seed, for: "burst \(balloon.text)")
        let ring = ring(spacing: size * 0.52, multipleOf: 2)
        var points: [Point] = []
        for (index, place) in ring.enumerated() {
            guard index % 2 == 0 else {
                points.append(place.point + place.out * (size * 0.02))
                continue
            }
            let reach =
                size * balloon.style.reach * (index % 4 == 0 ? random.uniform(0.78, 1) : random.uniform(0.45, 0.7))
            points.append(place.point + place.out * reach)
        }
        return ClosedLine(points)
    }

    /// Round bumps.
    private var cloud: ClosedLine {
        let ring = ring(spacing: size * 1.15)
        var points: [Point] = []
        for (index, place) in ring.enumerated() {
            let next = ring[(index + 1) % ring.count]
            let chord = next.point - place.point
            let out = (place.out + next.out) * (1 / max(1e-9, (place.out + next.out).length))
            let middle = place.point.towards(next.point, 0.5)
            // A bump is a bit more than half a round.
            let height = min(chord.length * 0.42, size * balloon.style.reach)
            for step in 0..<9 {
                let t = Double(step) / 9
                let angle = Double.pi * t
                let along = -Trigonometry.cos(angle) * 0.5
                let bulge = Trigonometry.sin(angle)
                let side = bulge.squareRoot()
                points.append(
                    middle + chord * (along * (0.9 + 0.1 * side)) + out * (height * (0.35 * bulge + 0.65 * side)))
            }
        }
        return ClosedLine(points)
    }

    /// A trembling line.
    private var wave: ClosedLine {
        let ring = ring(spacing: size * 0.46, multipleOf: 2)
        var points: [Point] = []
        for (index, place) in ring.enumerated() {
            let next = ring[(index + 1) % ring.count]
            for step in 0..<4 {
                let t = Double(step) / 4
                let height = Trigonometry.sin((Double(index % 2) + t) * .pi) * size * balloon.style.reach
                let out = place.out.towards(next.out, t)
                points.append(place.point.towards(next.point, t) + out * height)
            }
        }
        return ClosedLine(points)
    }

    /// Small sharp teeth.
    private var jags: ClosedLine {
        let ring = ring(spacing: size * 0.34, multipleOf: 2)
        return ClosedLine(
            ring.enumerated().map { index, place in
                place.point + place.out * (index % 2 == 0 ? size * balloon.style.reach : -size * 0.02)
            })
    }
}
