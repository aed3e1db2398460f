import HanmoGraphics
import HanmoSource

/// Two listings of a page, compared: which characters changed and how, before which lines did.
struct ListingDifference {
    /// How many things are said.
    private static let limit = 8

    /// One sentence each; empty where the listings are the same.
    let words: [String]

    init(expected: String, actual: String) {
        guard expected != actual else {
            words = []
            return
        }
        let (old, new) = (ListedPage(expected), ListedPage(actual))
        let glyphs = Self.glyphs(old.glyphs, new.glyphs)
        let lines = Self.lines(old.lines, new.lines)
        let all = glyphs + lines
        words = all.count > Self.limit ? Array(all.prefix(Self.limit)) + ["and \(all.count - Self.limit) more"] : all
    }

    // MARK: - Characters

    private static func glyphs(_ old: [ListedGlyph], _ new: [ListedGlyph]) -> [String] {
        let (oldTexts, newTexts) = (old.map(\.text), new.map(\.text))
        guard oldTexts.count == newTexts.count else { return [replaced(old, new)] }
        let changes = zip(old, new).compactMap { GlyphChange($0, $1) }
        return GlyphChange.Kind.allCases.flatMap { kind in words(changes.filter { $0.kind == kind }, of: old.count) }
    }

    /// What happened to more than a few glyphs alike is told once.
    private static func words(_ changes: [GlyphChange], of count: Int) -> [String] {
        var groups: [(words: String, changes: [GlyphChange])] = []
        for change in changes {
            if let index = groups.firstIndex(where: { $0.words == change.words }) {
                groups[index].changes.append(change)
            } else {
                groups.append((change.words, [change]))
            }
        }
        // Each somewhere else: a line that was set anew.
        if groups.count > 4, let first = changes.first, first.kind == .place {
            return [
                "\(changes.count) of \(count) glyphs stand elsewhere: \(first.glyph.words) \(first.words), and so on"
            ]
        }
        return groups.flatMap { words, changes -> [String] in
            guard changes.count > 2, let first = changes.first else {
                return changes.map { "\($0.glyph.words) \(words)" }
            }
            let which =
                changes.count == count
                ? "all \(count) glyphs" : "\(changes.count) of \(count) glyphs from \(first.glyph.words) on"
            return ["\(which): each \(words)"]
        }
    }

    /// What stands between what both begin and end with.
    private static func replaced(_ old: [ListedGlyph], _ new: [ListedGlyph]) -> String {
        let head = zip(old, new).prefix { $0.text == $1.text }.count
        let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0.text == $1.text }
            .count
        let (gone, come) = (old.dropFirst(head).dropLast(tail), new.dropFirst(head).dropLast(tail))
        func text(_ glyphs: ArraySlice<ListedGlyph>) -> String {
            "\"\(glyphs.map(\.text).joined().shown(limit: 24))\" (\(glyphs.count) glyphs)"
        }
        let place = gone.first ?? come.first
        let at = place.map { " at \(Int($0.x)),\(Int($0.y))" } ?? ""
        if gone.isEmpty { return "\(text(come)) came in\(at)" }
        return come.isEmpty ? "\(text(gone)) is gone\(at)" : "\(text(gone)) became \(text(come))\(at)"
    }

    // MARK: - Other lines

    private static func lines(_ old: [String], _ new: [String]) -> [String] {
        let head = zip(old, new).prefix { $0 == $1 }.count
        let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
        let (gone, come) = (old.dropFirst(head).dropLast(tail), new.dropFirst(head).dropLast(tail))
        guard let first = gone.first ?? come.first else { return [] }
        if gone.count == come.count {
            return zip(gone, come).filter { $0 != $1 }.map { "\($0.shown(limit: 70)) became \($1.shown(limit: 70))" }
        }
        return ["\(gone.count) other lines became \(come.count), from \(first.shown(limit: 70)) on"]
    }
}

/// What became of a glyph that is still there.
private struct GlyphChange {
    /// The gravest first.
    enum Kind: CaseIterable { case text, font, form, size, place }

    let glyph: ListedGlyph
    let kind: Kind
    let words: String

    /// - Returns: nil when nothing did.
    init?(_ old: ListedGlyph, _ new: ListedGlyph) {
        guard old != new else { return nil }
        glyph = old
        if old.text != new.text {
            (kind, words) = (.text, "became \(new.name)")
        } else if old.font != new.font {
            (kind, words) = (.font, "is set in \(new.font) instead of \(old.font)")
        } else if old.id != new.id {
            (kind, words) = (.form, "has glyph \(new.id) instead of \(old.id)")
        } else if old.size != new.size {
            (kind, words) = (.size, "has \(new.size) px an em instead of \(old.size)")
        } else {
            (kind, words) = (.place, "moved \(Self.move(new.x - old.x, new.y - old.y))")
        }
    }

    private static func move(_ dx: Double, _ dy: Double) -> String {
        var parts: [String] = []
        if dx != 0 { parts.append("\(abs(dx)) px \(dx > 0 ? "to the right" : "to the left")") }
        if dy != 0 { parts.append("\(abs(dy)) px \(dy > 0 ? "down" : "up")") }
        return parts.joined(separator: " and ")
    }
}

/// A glyph of a listing, with the face and size of its run.
private struct ListedGlyph: Equatable {
    let id: String
    let x: Double
    let y: Double
    let text: String
    let font: String
    let size: String

    var name: String {
        guard !text.isEmpty else { return "glyph \(id)" }
        return "\(text.shown(limit: 8)) (\(text.unicodeScalars.map(\.codePointName).joined(separator: " ")))"
    }

    var words: String { "\(name) at \(Int(x)),\(Int(y))" }
}

/// A listing, its glyphs apart from all other lines.
private struct ListedPage {
    var glyphs: [ListedGlyph] = []
    var lines: [String] = []

    init(_ text: String) {
        var fonts: [String] = []
        var run: (font: String, size: String)?
        for line in text.split(separator: "\n") {
            let body = line.drop { $0 == " " }
            let fields = body.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
            if let run, line.first == " ", let glyph = Self.glyph(fields, run) {
                glyphs.append(glyph)
                continue
            }
            if fields[0] == "font", fields.count == 3 { fonts.append(String(fields[2])) }
            run = nil
            if fields[0] == "glyphs", fields.count == 3, let number = Int(fields[1]), fonts.indices.contains(number) {
                run = (fonts[number], String(fields[2].prefix { $0 != " " }))
            }
            lines.append(String(line))
        }
    }

    private static func glyph(_ fields: [Substring], _ run: (font: String, size: String)) -> ListedGlyph? {
        guard fields.count == 3, Int(fields[0]) != nil else { return nil }
        let place = fields[1].split(separator: ",").compactMap { Double($0) }
        guard place.count == 2 else { return nil }
        return ListedGlyph(
            id: String(fields[0]), x: place[0], y: place[1], text: String(fields[2]), font: run.font, size: run.size)
    }
}
