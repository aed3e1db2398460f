import HanmoBrief
import HanmoGraphics

/// Letters sound effects into what the balloons of a panel leave free, as large as there is room.
struct SoundPlacer {
    let scene: PanelScene
    let sounds: [LetteredText]
    let balloons: [PlacedBalloon]
    /// Of the balloons' lettering; sounds are no smaller.
    let size: Double

    /// Times the lettering's size, at most.
    private static let largest = 5.0
    private static let slant = 8.0

    /// Nil where one of them finds no room.
    func placement() -> [PlacedSound]? {
        var placed: [PlacedSound] = []
        for index in sounds.indices {
            guard let sound = place(index, after: placed) else { return nil }
            placed.append(sound)
        }
        return placed
    }

    private func place(_ index: Int, after placed: [PlacedSound]) -> PlacedSound? {
        let text = sounds[index]
        let most: Double =
            switch text.wording.size {
            case .large: Self.largest * 1.3
            case .medium: Self.largest
            case .small: Self.largest * 0.5
            }
        // One line as large as it can be; lines only where that would make it small.
        for (count, least) in [(1, 1.8), (3, 1), (Int.max, 1)] {
            var size = self.size * most
            while size > self.size * least {
                let whole = (size * 2).rounded(.down) / 2
                if let sound = best(index, text, whole, placed, lines: count) { return sound }
                size *= 0.84
            }
        }
        return best(index, text, self.size, placed, lines: .max)
    }

    private func best(
        _ index: Int, _ text: LetteredText, _ size: Double, _ placed: [PlacedSound], lines: Int
    ) -> PlacedSound? {
        let live = scene.live
        // Up to the right, as sounds are lettered; columns lean the other way.
        let slant = text.isVertical ? Self.slant * 0.75 : -Self.slant
        var best: (PlacedSound, Double)?
        for shape in text.shapes where shape.lengths.count <= lines {
            let room = (shape.measures.max() ?? 0) * size + 0.02
            let (along, across) = (room, shape.across * size + 0.02)
            let (width, height) = text.isVertical ? (across, along) : (along, across)
            let padding = size * 0.1
            var sound = PlacedSound(
                text: index, shape: shape, size: size, box: Rect(x: 0, y: 0, width: width, height: height), slant: slant
            )
            let reach = sound.bounds.inset(by: -padding)
            // A sound is no wall of letters.
            guard reach.width <= live.width * 0.72, reach.height <= live.height * 0.6 || size <= self.size else {
                continue
            }
            guard reach.width <= live.width, reach.height <= live.height else { continue }
            for row in 0...8 {
                for column in 0...8 {
                    let x = live.minX + (live.width - reach.width) * Double(column) / 8
                    let y = live.minY + (live.height - reach.height) * Double(row) / 8
                    let bounds = Rect(x: x, y: y, width: reach.width, height: reach.height)
                    guard isFree(bounds, placed) else { continue }
                    let cost = cost(of: bounds, shape)
                    guard cost < best?.1 ?? .infinity else { continue }
                    sound.box = Rect(
                        x: (x - reach.minX).rounded(), y: (y - reach.minY).rounded(), width: width, height: height)
                    best = (sound, cost)
                }
            }
        }
        return best?.0
    }

    private func isFree(_ bounds: Rect, _ placed: [PlacedSound]) -> Bool {
        let near = bounds.inset(by: -0.3 * size)
        return !scene.shielded.contains(where: near.intersects) && !scene.blocked.contains(where: near.intersects)
            && !balloons.contains { balloon in
                balloon.bounds.intersects(near)
                    || balloon.tail?.segments.contains { $0.meets(near) } ?? false
                    || balloon.joinsTo.map {
                        Segment(start: balloons[$0].bounds.center, end: balloon.bounds.center).meets(near)
                    } ?? false
            } && !placed.contains { $0.bounds.intersects(near) }
    }

    /// Beside the people rather than over them, low rather than among the balloons.
    private func cost(of bounds: Rect, _ shape: BalloonShape) -> Double {
        var cost = shape.blemish + 0.15 * Double(shape.lengths.count)
        for person in scene.people {
            cost += 2 * bounds.intersection(person.head).area / bounds.area
            cost += 1.5 * bounds.intersection(person.body).area / bounds.area
        }
        cost += 0.5 * abs((bounds.midY - scene.live.minY) / scene.live.height - 0.6)
        return cost
    }
}
