import HanmoBrief
import HanmoGraphics

/// People who stand together, drawn as one.
struct FigureGroup {
    struct Member {
        var figure: Figure
        var x: Double
        /// Up from the ground: further back.
        var back = 0.0
        var scale = 1.0
    }

    /// Back to front.
    let members: [Member]

    func draw(on sketch: inout Sketch) {
        for member in members {
            sketch.moved(member.x, -member.back, scaled: member.scale) { member.figure.draw(on: &$0) }
        }
    }

    /// A couple, or parents with a child.
    static func family(_ appearance: Appearance) -> FigureGroup {
        let name = appearance.name
        let couples = ["情侣", "夫妻", "恋人", "couple", "lovers"]
        let isCouple = couples.contains(where: name.contains) || appearance.count == 2
        func one(_ kind: String, _ part: String, _ facing: String) -> Figure {
            var looks = appearance.looks
            looks.facing = looks.facing ?? facing
            looks.emotion = looks.emotion ?? "smile"
            looks.sex = nil
            looks.age = part == "child" ? "child" : looks.age
            return Figure(
                kind,
                Appearance(name: name + part, looks: looks, season: appearance.season, isNight: appearance.isNight))
        }
        let (man, woman) = (one("man", "man", "right"), one("woman", "woman", "left"))
        if isCouple {
            return FigureGroup(members: [Member(figure: man, x: -12.5), Member(figure: woman, x: 13, scale: 0.94)])
        }
        return FigureGroup(members: [
            Member(figure: man, x: -19, back: 1), Member(figure: woman, x: 19, back: 1, scale: 0.94),
            Member(figure: one("child", "child", "front"), x: 0.5, scale: 0.6),
        ])
    }

    /// So many of a kind, each with a face of their own, in rows.
    static func crowd(_ kind: String, _ appearance: Appearance) -> FigureGroup {
        let count = min(appearance.count, 9)
        let rows = count > 4 ? 2 : 1
        var members: [Member] = []
        for index in 0..<count {
            var looks = appearance.looks
            if looks.facing == nil { looks.facing = ["right", "front", "left"][index % 3] }
            let row = rows == 2 && index < count / 2 ? 1 : 0
            let inRow = rows == 1 ? count : row == 1 ? count / 2 : count - count / 2
            let place = row == 1 || rows == 1 ? index : index - count / 2
            let x = (Double(place) - Double(inRow - 1) / 2) * 30
            let figure = Figure(
                kind,
                Appearance(
                    name: appearance.name + "#\(index)", variant: appearance.variant, looks: looks,
                    identity: appearance.identity == 0 ? 0 : appearance.identity &+ UInt64(index) &* 0x9E37_79B9))
            members.append(
                Member(figure: figure, x: x, back: Double(row) * 9, scale: row == 1 ? 0.93 : 1))
        }
        return FigureGroup(members: members)
    }
}
