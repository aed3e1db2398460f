import HanmoBrief
import HanmoGraphics
import HanmoPage

/// The texts that words mean. What could be several is an error that lists them, and so is what is not there.
struct TargetFinder {
    let page: EditedPage
    /// Texts that an earlier deed of the same instruction took away.
    var gone: [String] = []
    /// Only what stands in it is meant.
    var region: Rect?

    /// A text, and which part of it, in UTF-8, if not all is meant.
    struct Found {
        var text: PlacedText
        var part: Range<Int>?
    }

    private var texts: [PlacedText] {
        page.texts.filter { text in
            !gone.contains(text.id) && region.map { $0.intersects(page.box(of: text)) } ?? true
        }
    }

    func texts(_ wish: TargetWish) throws(InstructionError) -> [Found] {
        var found = texts.map { Found(text: $0, part: nil) }
        guard !found.isEmpty else { throw nothing(wish, "the page shows no text\(region == nil ? "" : " there")") }
        if let quote = wish.quote { found = try quoted(quote, wish, found) }
        try narrow(&found, wish, wish.panel.map { "in panel \($0 < 0 ? "last" : "\($0)")" }) {
            isIn($0.text, panel: wish.panel)
        }
        if let speaker = speaker(in: wish) {
            try narrow(&found, wish, "said by \(speaker)") { $0.text.speaker == speaker }
        }
        let called = called(found, wish)
        if !called.isEmpty { found = called }
        if let role = wish.role, wish.quote == nil, called.count != 1 {
            // A name that the prompt gave may be of another sort of text than the word by itself.
            let isSort = called.isEmpty || called.contains { $0.text.role == role.rawValue }
            if isSort { found = try texts(found, as: role, wish) }
        }
        if let color = wish.color.flatMap({ Color($0) }), wish.quote == nil { found = try coloured(found, color, wish) }
        if !wish.place.isEmpty { found = try placed(found, wish) }
        if let carrier = wish.carrierKind, wish.role == nil, called.isEmpty, found.count > 1 {
            found = try carried(found, carrier, wish)
        }
        if let ordinal = wish.ordinal { found = [try counted(found, ordinal, wish)] }
        if found.count > 1, !wish.isAll { throw ambiguous(found, wish) }
        return found
    }

    // MARK: - Marks

    private func quoted(_ quote: String, _ wish: TargetWish, _ found: [Found]) throws(InstructionError) -> [Found] {
        let wanted = Self.compared(quote)
        let whole = found.filter { Self.compared($0.text.text) == wanted }
        if !whole.isEmpty { return whole }
        let parts = found.compactMap { candidate -> Found? in
            let bytes = Array(candidate.text.text.utf8)
            guard let range = Self.range(of: Array(quote.utf8), in: bytes) else { return nil }
            return Found(text: candidate.text, part: range)
        }
        if !parts.isEmpty { return parts }
        let near = found.min { distance(wanted, $0.text.text) < distance(wanted, $1.text.text) }
        let nearest = near.map { page.name($0.text) } ?? ""
        throw InstructionError(
            "“\(quote)” is not on the page\(region == nil ? "" : " there")",
            hint: "the nearest is \(nearest)\(listing(without: near?.text.id))",
            span: wish.source)
    }

    /// Texts that the words call as the prompt did, by the longest name. Empty: all are called so, or none.
    private func called(_ found: [Found], _ wish: TargetWish) -> [Found] {
        guard wish.quote == nil, found.count > 1 else { return [] }
        let words = " \(wish.plain) "
        let named = found.map { candidate in
            page.calls(candidate.text).filter { name in
                guard name.unicodeScalars.count > 1 else { return false }
                return words.contains(name.unicodeScalars.allSatisfy(\.isASCII) ? " \(name) " : name)
            }.map(\.count).max() ?? 0
        }
        guard let longest = named.max(), longest > 0 else { return [] }
        let called = zip(found, named).filter { $0.1 == longest }.map(\.0)
        return called.count < found.count ? called : []
    }

    /// White space and the shape of quotes aside.
    private static func compared(_ text: String) -> String {
        String(
            text.lowercased().unicodeScalars.filter {
                !$0.properties.isWhitespace && !"“”\"‘’'「」".unicodeScalars.contains($0)
            }
            .map(Character.init))
    }

    static func range(of needle: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
        guard !needle.isEmpty, needle.count <= bytes.count else { return nil }
        return (0...bytes.count - needle.count).first { bytes[$0..<$0 + needle.count].elementsEqual(needle) }
            .map { $0..<$0 + needle.count }
    }

    /// How little two texts share: for naming what was probably meant.
    private func distance(_ wanted: String, _ text: String) -> Int {
        let other = Self.compared(text)
        let shared = wanted.reduce(0) { other.contains($1) ? $0 + 1 : $0 }
        return wanted.count - shared + abs(other.count - wanted.count) / 8
    }

    private func isIn(_ text: PlacedText, panel: Int?) -> Bool {
        guard let panel else { return true }
        let wanted = panel < 0 ? page.brief.panels.map(\.number).max() ?? panel : panel
        return text.panel == wanted
    }

    private func speaker(in wish: TargetWish) -> String? {
        guard wish.quote == nil else { return nil }
        return texts.compactMap(\.speaker).first { wish.plain.contains($0.lowercased()) }
    }

    private func texts(
        _ found: [Found], as role: Wording.Role, _ wish: TargetWish
    ) throws(InstructionError) -> [Found] {
        let matching = found.filter { $0.text.role == role.rawValue }
        if matching.count == 1 { return matching }
        // The title is what looks like one.
        if role == .title {
            let ranked = (matching.isEmpty ? found.filter(\.mayBeATitle) : matching)
                .sorted { ($0.text.size, page.box(of: $1.text).minY) > ($1.text.size, page.box(of: $0.text).minY) }
            if let first = ranked.first, ranked.count == 1 || first.text.size >= 1.15 * ranked[1].text.size {
                return [first]
            }
            if !matching.isEmpty { return matching }
        }
        if role == .speech, matching.isEmpty {
            let said = found.filter { $0.text.speaker != nil || ["thought", "narration"].contains($0.text.role) }
            if !said.isEmpty { return said }
            if wish.panel != nil { return found }
        }
        guard !matching.isEmpty else { throw nothing(wish, "no text of the page is a \(role.rawValue)") }
        return matching
    }

    /// Within what the eye takes for one colour; the nearest where several are.
    private func coloured(_ found: [Found], _ color: Color, _ wish: TargetWish) throws(InstructionError) -> [Found] {
        let ranked = found.map { candidate in
            (candidate, page.color(of: candidate.text.id).map { $0.hueDistance(to: color) } ?? .infinity)
        }.filter { $0.1 < 0.35 }
        guard !ranked.isEmpty else { throw nothing(wish, "no text of the page has that colour") }
        return ranked.map(\.0)
    }

    private func placed(_ found: [Found], _ wish: TargetWish) throws(InstructionError) -> [Found] {
        let (width, height) = page.size
        func matches(_ candidate: Found) -> Bool {
            let zone = Zone(of: page.box(of: candidate.text), width: width, height: height)
            return (wish.place.row.map { $0 == zone.row } ?? true)
                && (wish.place.column.map { $0 == zone.column } ?? true)
        }
        /// A place that the prompt asked for is known by its name, wherever its ninth ends.
        func isAsked(_ candidate: Found) -> Bool {
            guard let place = page.wording(candidate.text.id)?.place else { return false }
            return (wish.place.row.map { $0 == place.row } ?? true)
                && (wish.place.column.map { $0 == place.column } ?? true)
        }
        let exact = found.filter(matches)
        if exact.count == 1 { return exact }
        let asked = (exact.isEmpty ? found : exact).filter(isAsked)
        if !asked.isEmpty { return asked }
        if !exact.isEmpty { return exact }
        // A row without its column or a column without its row: wide texts stand in the middle of both.
        let loose = found.filter { candidate in
            let zone = Zone(of: page.box(of: candidate.text), width: width, height: height)
            return wish.place.row == zone.row || (wish.place.row == nil && wish.place.column == zone.column)
        }
        guard loose.count == 1 else {
            let place = [wish.place.row?.rawValue, wish.place.column?.rawValue].compactMap { $0 }.joined(separator: " ")
            throw nothing(wish, "no text stands at the \(place)")
        }
        return loose
    }

    private func carried(_ found: [Found], _ carrier: String, _ wish: TargetWish) throws(InstructionError) -> [Found] {
        let matching = found.filter { page.wording($0.text.id)?.carrierKind == carrier }
        if matching.isEmpty {
            // 招牌 may be what the prompt called a plaque.
            let borne = found.filter { page.wording($0.text.id)?.carrierKind != nil }
            if borne.count == 1 { return borne }
        }
        guard !matching.isEmpty else { throw nothing(wish, "no text stands on a \(carrier)") }
        return matching
    }

    /// In reading order.
    private func counted(_ found: [Found], _ ordinal: Int, _ wish: TargetWish) throws(InstructionError) -> Found {
        let ordered = found.enumerated().sorted { left, right in
            let (a, b) = (page.box(of: left.element.text), page.box(of: right.element.text))
            return abs(a.midY - b.midY) > 0.01 * page.size.height ? a.midY < b.midY : left.offset < right.offset
        }.map(\.element)
        let index = ordinal < 0 ? ordered.count - 1 : ordinal - 1
        guard ordered.indices.contains(index) else {
            throw nothing(wish, "there are only \(ordered.count) texts to count")
        }
        return ordered[index]
    }

    private func narrow(
        _ found: inout [Found], _ wish: TargetWish, _ mark: String?, _ isMeant: (Found) -> Bool
    ) throws(InstructionError) {
        guard let mark else { return }
        let rest = found.filter(isMeant)
        guard !rest.isEmpty else { throw nothing(wish, "no text of the page is \(mark)") }
        found = rest
    }

    // MARK: - Errors

    private func nothing(_ wish: TargetWish, _ why: String) -> InstructionError {
        InstructionError(
            "“\(wish.words)”: \(why)", hint: texts.isEmpty ? nil : "there is\(listing(without: nil))", span: wish.source
        )
    }

    private func ambiguous(_ found: [Found], _ wish: TargetWish) -> InstructionError {
        let names = found.prefix(8).map { page.name($0.text) }.joined(separator: "; ")
        let words = wish.words.isEmpty ? "the instruction" : "“\(wish.words)”"
        return InstructionError(
            "\(words) can mean \(found.count) texts: \(names)\(found.count > 8 ? " …" : "")",
            hint: "quote its words, or name its place, its number or all of them (所有, all)", span: wish.source)
    }

    private func listing(without id: String?) -> String {
        let others = texts.filter { $0.id != id }
        guard !others.isEmpty else { return "" }
        return (id == nil ? " " : "; there is also ") + others.prefix(8).map { page.name($0) }.joined(separator: "; ")
            + (others.count > 8 ? " …" : "")
    }
}

extension Color {
    /// 0 for the same colour to the eye, 1 for opposites: hue where both have one, lightness where not.
    func hueDistance(to other: Color) -> Double {
        func parts(_ color: Color) -> (r: Double, g: Double, b: Double, chroma: Double) {
            let (r, g, b) = (Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
            return (r, g, b, max(r, g, b) - min(r, g, b))
        }
        let (a, b) = (parts(self), parts(other))
        if a.chroma < 0.15 || b.chroma < 0.15 {
            return abs(a.chroma - b.chroma) + abs((a.r + a.g + a.b) - (b.r + b.g + b.b)) / 3
        }
        func mean(_ value: (r: Double, g: Double, b: Double, chroma: Double)) -> (Double, Double, Double) {
            let low = min(value.r, value.g, value.b)
            return ((value.r - low) / value.chroma, (value.g - low) / value.chroma, (value.b - low) / value.chroma)
        }
        let (p, q) = (mean(a), mean(b))
        return (abs(p.0 - q.0) + abs(p.1 - q.1) + abs(p.2 - q.2)) / 3
    }
}

extension TargetFinder.Found {
    /// A text of hundreds of characters, a signature and a seal are none, however large.
    fileprivate var mayBeATitle: Bool { text.text.count <= 40 && !["seal", "signature"].contains(text.role) }
}
