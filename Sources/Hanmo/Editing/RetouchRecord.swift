import HanmoEditing
import HanmoGraphics
import HanmoPNG
import HanmoPage
import HanmoSource

/// What Hanmo did to a picture of others: it travels in the file instead of a recipe. The texts make the next edit of
/// them exact, the patches undo what was done.
struct RetouchRecord: Sendable {
    static let keyword = "hanmo:foreign"
    /// The highest form that is read.
    private static let form = 1
    /// Characters of patches; older steps give theirs up beyond it.
    private static let budget = 40 << 20

    struct Step: Sendable {
        var instruction: String
        var done: [String]
        /// The texts that were known before it.
        var texts: [SetText]
        /// The pixels before it; nil where they became too many to keep.
        var patch: PixelPatch?
    }

    var texts: [SetText] = []
    private(set) var steps: [Step] = []

    mutating func append(_ step: Step) {
        steps.append(step)
        var size = 0
        for index in steps.indices.reversed() {
            size += steps[index].patch?.png.count ?? 0
            if size > Self.budget { steps[index].patch = nil }
        }
    }

    /// Takes the last step back.
    mutating func removeLast() -> Step? {
        guard let step = steps.popLast() else { return nil }
        texts = step.texts
        return step
    }

    var json: JSONValue {
        .object([
            ("version", .integer(Self.form)), ("hanmo", .string(HanmoVersion.current)),
            ("texts", .array(texts.map(\.json))),
            (
                "steps",
                .array(
                    steps.map { step in
                        .object([
                            ("instruction", .string(step.instruction)), ("done", .array(step.done.map { .string($0) })),
                            ("texts", .array(step.texts.map(\.json))), ("patch", step.patch?.json ?? .null),
                        ])
                    })
            ),
        ])
    }

    init() {}

    init(reading text: String) throws(PipelineError) {
        let broken = PipelineError(
            "the record of edits in the file cannot be read", hint: "the file was changed after it was made",
            status: .badInput)
        guard let root = try? JSONValue(parsing: Array(text.utf8)), let form = root["version"]?.integer else {
            throw broken
        }
        guard form <= Self.form else {
            throw PipelineError(
                "the record of edits in the file has form \(form), and this Hanmo reads up to \(Self.form)",
                hint: "it was made by a newer Hanmo: use that one", status: .badInput)
        }
        func texts(_ value: JSONValue) throws(PipelineError) -> [SetText] {
            var texts: [SetText] = []
            for entry in value["texts"]?.array ?? [] {
                guard let text = SetText(entry) else { throw broken }
                texts.append(text)
            }
            return texts
        }
        self.texts = try texts(root)
        for entry in root["steps"]?.array ?? [] {
            guard let instruction = entry["instruction"]?.string, let patch = entry["patch"] else { throw broken }
            let pixels = PixelPatch(patch)
            guard pixels != nil || patch == .null else { throw broken }
            steps.append(
                Step(
                    instruction: instruction, done: (entry["done"]?.array ?? []).compactMap(\.string),
                    texts: try texts(entry), patch: pixels))
        }
    }
}

/// Pixels of a picture before an edit, at their place; as a PNG in Base64.
struct PixelPatch: Sendable {
    let x: Int
    let y: Int
    /// Whether it is the whole picture, of another size than the one after.
    let isWhole: Bool
    let png: String

    /// All pixels that differ; nil when none does.
    init?(before: Bitmap, after: Bitmap) throws {
        guard before.width == after.width, before.height == after.height else {
            (x, y, isWhole) = (0, 0, true)
            png = Base64.text(of: try PNGEncoder().encode(before, dpi: 72, texts: []))
            return
        }
        var (left, top, right, bottom) = (Int.max, Int.max, -1, -1)
        for row in 0..<before.height {
            for column in 0..<before.width {
                let index = row * before.width + column
                guard before.pixels[index] != after.pixels[index] else { continue }
                (left, right) = (min(left, column), max(right, column))
                (top, bottom) = (min(top, row), max(bottom, row))
            }
        }
        guard right >= 0 else { return nil }
        (x, y, isWhole) = (left, top, false)
        let box = Rect(
            x: Double(left), y: Double(top), width: Double(right - left + 1), height: Double(bottom - top + 1))
        png = Base64.text(of: try PNGEncoder().encode(try before.cropped(to: box), dpi: 72, texts: []))
    }

    /// The picture as it was; nil when the patch does not belong to it.
    func undoing(_ picture: Bitmap) -> Bitmap? {
        guard let bytes = Base64.bytes(of: png), let patch = try? PNGDecoder().decode(bytes).bitmap else { return nil }
        if isWhole { return patch }
        guard x >= 0, y >= 0, x + patch.width <= picture.width, y + patch.height <= picture.height else { return nil }
        var result = picture
        for row in 0..<patch.height {
            let start = (y + row) * picture.width + x
            result.pixels.replaceSubrange(
                start..<start + patch.width, with: patch.pixels[row * patch.width..<(row + 1) * patch.width])
        }
        return result
    }

    var json: JSONValue {
        .object([("x", .integer(x)), ("y", .integer(y)), ("whole", .bool(isWhole)), ("png", .string(png))])
    }

    init?(_ value: JSONValue) {
        guard let x = value["x"]?.integer, let y = value["y"]?.integer, let isWhole = value["whole"]?.bool,
            let png = value["png"]?.string, x >= 0, y >= 0, x < 1 << 20, y < 1 << 20
        else { return nil }
        (self.x, self.y, self.isWhole, self.png) = (x, y, isWhole, png)
    }
}

extension SetText {
    var json: JSONValue {
        .object(
            [
                ("text", .string(text)), ("family", .string(font.family)), ("style", .string(font.style)),
                ("file", .string(font.file)), ("index", .integer(font.index)), ("sha256", .string(font.digest)),
                ("vertical", .bool(isVertical)), ("x", .number(pose.origin.x)), ("y", .number(pose.origin.y)),
                ("size", .number(pose.size)), ("tracking", .number(pose.tracking)),
                ("spacing", .string(pose.spacing.rawValue)), ("angle", .number(pose.angle)), ("color", .string(color)),
                ("box", .array([box.x, box.y, box.width, box.height].map { .number($0) })),
            ] + (decoration.map { [("decoration", $0.json)] } ?? []))
    }

    init?(_ value: JSONValue) {
        func number(_ key: String) -> Double? { value[key]?.number.flatMap { abs($0) < 1e6 ? $0 : nil } }
        guard let text = value["text"]?.string, let family = value["family"]?.string,
            let style = value["style"]?.string, let file = value["file"]?.string, let index = value["index"]?.integer,
            let digest = value["sha256"]?.string, let isVertical = value["vertical"]?.bool, let x = number("x"),
            let y = number("y"), let size = number("size"), size > 0, let tracking = number("tracking"),
            let spacing = value["spacing"]?.string.flatMap(TextPose.Spacing.init), let angle = number("angle"),
            let color = value["color"]?.string.flatMap({ Color($0) }),
            case let box = (value["box"]?.array ?? []).compactMap(\.number), box.count == 4,
            box.allSatisfy({ abs($0) < 1e6 })
        else { return nil }
        self.init(
            text: text, font: PageFont(family: family, style: style, file: file, index: index, digest: digest),
            isVertical: isVertical,
            pose: TextPose(origin: Point(x, y), size: size, tracking: tracking, spacing: spacing, angle: angle),
            color: color, box: Rect(x: box[0], y: box[1], width: box[2], height: box[3]),
            decoration: value["decoration"].flatMap { Decoration($0) })
    }
}

extension Decoration {
    fileprivate var json: JSONValue {
        let outline = outline.map { JSONValue.object([("width", .number($0.width)), ("color", .string($0.color))]) }
        let shadow = shadow.map {
            JSONValue.object([
                ("x", .integer($0.x)), ("y", .integer($0.y)), ("blur", .integer($0.blur)), ("color", .string($0.color)),
            ])
        }
        return .object([("outline", outline ?? .null), ("shadow", shadow ?? .null)])
    }

    fileprivate init?(_ value: JSONValue) {
        self.init()
        if let outline = value["outline"], outline != .null {
            guard let width = outline["width"]?.number, (0...100).contains(width),
                let color = outline["color"]?.string, Color(color) != nil
            else { return nil }
            self.outline = Outline(width: width, color: color)
        }
        if let shadow = value["shadow"], shadow != .null {
            guard let x = shadow["x"]?.integer, let y = shadow["y"]?.integer, let blur = shadow["blur"]?.integer,
                abs(x) <= 200, abs(y) <= 200, (0...100).contains(blur), let color = shadow["color"]?.string,
                Color(color) != nil
            else { return nil }
            self.shadow = Shadow(x: x, y: y, blur: blur, color: color)
        }
    }
}
