import HanmoBrief
import HanmoGraphics
package import HanmoSource

extension EditStep {
    /// As the recipe keeps it. Values of the brief have the form that they have in plans.
    package var json: JSONValue {
        var plan = Brief()
        plan.wordings = wordings
        plan.pictures = pictures
        plan.comic.cast = cast
        plan.style = style
        plan.ground = ground
        if let canvas { plan.canvas = canvas }
        return .object(
            [
                ("instruction", .string(instruction)), ("done", .array(done.map { .string($0) })),
                ("relayout", .bool(isRelayout)), ("width", .integer(width)), ("height", .integer(height)),
                ("removed", .array(removed.map { .string($0) })),
                ("removedBearers", .array(removedBearers.map { .string($0) })), ("dressesPage", .bool(dressesPage)),
                ("canvas", .bool(canvas != nil)),
                (
                    "sizes",
                    .array(sizes.map { .object([("id", .string($0.id)), ("size", .number($0.size))]) })
                ), ("finishes", .array(finishes.map(\.json))), ("plan", PlanFile(brief: plan, prompt: nil).json),
            ] + (paintings.isEmpty ? [] : [("paintings", .array(paintings.map(\.json)))]))
    }

    /// Reads what ``json`` writes; nil if it is something else.
    package init?(_ value: JSONValue) {
        guard let instruction = value["instruction"]?.string, let width = value["width"]?.integer, width > 0,
            let height = value["height"]?.integer, height > 0, let plan = value["plan"],
            let brief = try? PlanFile(plan).brief, let finishes = value["finishes"]?.array?.map(Finish.init)
        else { return nil }
        func strings(_ key: String) -> [String] { (value[key]?.array ?? []).compactMap(\.string) }
        self.init(instruction: instruction, width: width, height: height)
        done = strings("done")
        isRelayout = value["relayout"] == .bool(true)
        removed = strings("removed")
        removedBearers = strings("removedBearers")
        dressesPage = value["dressesPage"] == .bool(true)
        wordings = brief.wordings
        pictures = brief.pictures
        cast = brief.comic.cast
        style = brief.style
        ground = brief.ground
        if value["canvas"] == .bool(true) { canvas = brief.canvas }
        for entry in value["sizes"]?.array ?? [] {
            guard let id = entry["id"]?.string, let size = entry["size"]?.number else { return nil }
            sizes.append(TextSize(id: id, size: size))
        }
        for finish in finishes {
            guard let finish else { return nil }
            self.finishes.append(finish)
        }
        for entry in value["paintings"]?.array ?? [] {
            guard let painting = Painting(entry) else { return nil }
            paintings.append(painting)
        }
    }
}

extension EditStep.Painting {
    fileprivate var json: JSONValue {
        .object([
            ("picture", .string(picture)),
            ("frame", .array([frame.x, frame.y, frame.width, frame.height].map { .number($0) })), ("x", .integer(x)),
            ("y", .integer(y)), ("png", .string(pixels)),
        ])
    }

    fileprivate init?(_ value: JSONValue) {
        guard let picture = value["picture"]?.string, let x = value["x"]?.integer, let y = value["y"]?.integer,
            let pixels = value["png"]?.string, x >= 0, y >= 0, x < 1 << 20, y < 1 << 20,
            case let frame = (value["frame"]?.array ?? []).compactMap(\.number), frame.count == 4,
            frame.allSatisfy({ abs($0) < 1e6 })
        else { return nil }
        self.init(
            picture: picture, frame: Rect(x: frame[0], y: frame[1], width: frame[2], height: frame[3]), x: x, y: y,
            pixels: pixels)
    }
}

extension Finish {
    fileprivate var json: JSONValue {
        switch self {
        case .crop(let box):
            .object([("crop", .array([box.x, box.y, box.width, box.height].map { .integer($0) }))])
        case .extend(let top, let left, let bottom, let right):
            .object([("extend", .array([top, left, bottom, right].map { .integer($0) }))])
        case .tone(let tone): .object([("tone", .string(tone.rawValue))])
        }
    }

    fileprivate init?(_ value: JSONValue) {
        func numbers(_ key: String) -> [Int]? {
            let numbers = value[key]?.array?.compactMap(\.integer)
            return numbers?.count == 4 && numbers?.allSatisfy { abs($0) < 1 << 20 } == true ? numbers : nil
        }
        if let box = numbers("crop") {
            self = .crop(PixelBox(x: box[0], y: box[1], width: box[2], height: box[3]))
        } else if let sides = numbers("extend"), sides.allSatisfy({ $0 >= 0 }) {
            self = .extend(top: sides[0], left: sides[1], bottom: sides[2], right: sides[3])
        } else if let tone = value["tone"]?.string.flatMap(ValueWish.Tone.init) {
            self = .tone(tone)
        } else {
            return nil
        }
    }
}
