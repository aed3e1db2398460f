import HanmoGraphics

/// Leads a tail from a balloon to a mouth, round what is in the way.
struct TailRouter {
    /// Everything that a tail must not run over: other balloons, sound effects.
    var obstacles: [Rect]
    /// Of everybody.
    var faces: [Rect]
    /// Faces with their hair: a tail ends before the head that it means.
    var heads: [Rect]
    var tails: [Tail]
    /// Between balloons that hang together.
    var necks: [Segment]
    /// Pixels an em.
    let size: Double

    /// How far a tail goes towards the mouth.
    private static let reach = 0.55
    /// Where no shorter one is free: a hint of a tail, which never leaves the gap around its balloon.
    private static let stub = 0.28

    /// - Parameters:
    ///   - body: the balloon's body on the page.
    ///   - knows: whether somebody is known to be at the target; otherwise the tail only points that way.
    /// - Returns: the tail, and what speaks against it; nil where not even a hint of one has room.
    func tail(from body: Superellipse, to target: Point, knows: Bool) -> (tail: Tail, cost: Double)? {
        var best: (tail: Tail, cost: Double)?
        let roots = roots(of: body, towards: target)
        for (root, out) in roots {
            let whole = Segment(start: root, end: target)
            let length = whole.length
            guard length > 1 else { continue }
            let direction = (target - root) * (1 / length)
            let cosine = direction.x * out.x + direction.y * out.y
            guard cosine > 0.1 else { continue }
            // Beyond 45° from straight out it looks bent.
            var cost = cosine < 0.7071 ? 2 * (0.7071 - cosine) + 0.2 : 0.1 * (1 - cosine)
            cost += 0.05 * (root - body.box.center).length / max(body.box.width, body.box.height)
            for share in [1.0, 0.75, 0.5, 0] {
                let tail = tail(root, out, target, share: share, length: length, knows: knows)
                guard isFree(tail) else { continue }
                let total = cost + (1 - share) * 1.2
                if total < best?.cost ?? .infinity { best = (tail, total) }
                break
            }
        }
        if let best { return best }
        // Nothing is free: a hint towards the target.
        return roots.lazy
            .map { Tail(root: $0.0, tip: $0.0 + $0.1 * (size * Self.stub), target: target, out: $0.1) }
            .first(where: isFree).map { ($0, 4) }
    }

    private func tail(
        _ root: Point, _ out: Point, _ target: Point, share: Double, length: Double, knows: Bool
    ) -> Tail {
        let direction = (target - root) * (1 / length)
        let stub = Self.stub * size
        var reach = max(stub, Self.reach * length * share)
        if !knows { reach = min(reach, max(stub, 1.9 * size * share)) }
        // It ends before the head that it means.
        let line = Segment(start: root, end: target)
        for head in heads where head.contains(target) {
            if let entry = line.entry(into: head.inset(by: -0.15 * size)), entry > 0 {
                reach = min(reach, max(stub * 0.7, entry * length))
            }
        }
        for face in faces where face.contains(target) {
            if let entry = line.entry(into: face.inset(by: -0.2 * size)) {
                reach = min(reach, max(stub * 0.7, entry * length))
            }
        }
        return Tail(root: root, tip: root + direction * reach, target: target, out: out)
    }

    /// Whether it runs over nothing.
    func isFree(_ tail: Tail) -> Bool {
        tail.segments.allSatisfy { segment in
            !obstacles.contains { segment.meets($0.inset(by: -0.12 * size)) }
                && !faces.contains { segment.meets($0) }
                && !tails.contains { $0.segments.contains { $0.crosses(segment) } }
                && !necks.contains { $0.crosses(segment) }
        }
            && !tails.contains { other in
                // Tips that touch are as bad as tails that cross.
                (other.tip - tail.tip).length < 0.4 * size
            }
    }

    /// Places on the edge from which a tail could start, with the direction out of the balloon there.
    private func roots(of body: Superellipse, towards target: Point) -> [(Point, Point)] {
        let box = body.box
        var roots: [(Point, Point)] = []
        func across(_ x: Double, _ side: Double) {
            let share = (x - box.midX) / (box.width / 2)
            let y = box.midY + side * box.height / 2 * Superellipse.chord(at: share, pull: body.pull)
            roots.append((Point(x, y), Point(0, side)))
        }
        func along(_ y: Double, _ side: Double) {
            let share = (y - box.midY) / (box.height / 2)
            let x = box.midX + side * box.width / 2 * Superellipse.chord(at: share, pull: body.pull)
            roots.append((Point(x, y), Point(side, 0)))
        }
        func clamped(_ value: Double, _ middle: Double, _ span: Double) -> Double {
            min(max(value, middle - span), middle + span)
        }
        let side: Double = target.y >= box.midY ? 1 : -1
        if target.y > box.maxY || target.y < box.minY {
            across(clamped(target.x, box.midX, box.width * 0.2), side)
            across(clamped(target.x, box.midX, box.width * 0.08), side)
            across(box.midX + (target.x < box.midX ? 1 : -1) * box.width * 0.2, side)
        }
        if target.x > box.maxX || target.x < box.minX {
            along(clamped(target.y, box.midY, box.height * 0.12), target.x > box.midX ? 1 : -1)
        }
        if roots.isEmpty { across(box.midX, side) }
        return roots
    }
}
