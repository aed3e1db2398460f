package import HanmoBrief
package import HanmoFonts
package import HanmoGraphics
package import HanmoSource

/// Follows instructions on a picture of which nothing is known but its pixels, and the texts that earlier edits set.
package struct Retoucher {
    let catalog: FontCatalog
    /// What the user lets change; nil is all of it.
    private(set) var area: PixelMask?
    package private(set) var picture: Bitmap
    /// Texts that are known to stand in the picture as it is now.
    package private(set) var texts: [SetText]
    /// What was done, a line each.
    package private(set) var done: [String] = []
    package private(set) var findings: [Diagnostic] = []
    /// Texts that were looked for and found.
    package private(set) var found: [TextMatch] = []
    /// What the last deed set: 再移动到左下角 is of it.
    private(set) var latest: [SetText] = []
    /// What the deeds so far may change; nil before the first.
    package private(set) var touched: PixelMask?
    /// Whether a deed was of the whole picture.
    package private(set) var isWhole = false

    package init(picture: Bitmap, texts: [SetText], area: PixelMask?, catalog: FontCatalog) {
        self.picture = picture
        self.texts = texts
        self.area = area
        self.catalog = catalog
    }

    package mutating func follow(_ instruction: Instruction) async throws {
        switch instruction.deed {
        case .change(let target, let value): try change(target, to: value)
        case .remove(let target): try remove(target)
        case .add(let wish): try await add(wish)
        case .move(let target, let place): try move(target, to: place)
        case .swap(let first, let second): try swap(first, second)
        case .crop(let wish): try crop(wish, instruction.source)
        case .extend(let wish): try extend(wish, instruction.source)
        }
    }

    // MARK: - What is meant

    /// Texts that a target names by their words, or that an earlier edit set within the area.
    mutating func matches(_ target: TargetWish) throws -> [TextMatch] {
        guard let quote = target.quote else {
            let latest = target.isEmpty ? latest.compactMap { TextMatch($0, catalog: catalog) } : []
            if !latest.isEmpty { return latest }
            let set = texts.filter { text in area.map { $0.box.intersects(text.box) } ?? false }
            if set.count == 1, let match = TextMatch(set[0], catalog: catalog) { return [match] }
            throw unknown(target)
        }
        if quote.contains("\n") {
            // Each line stands by itself in a picture.
            return try quote.split(separator: "\n").flatMap { line in
                var target = target
                target.quote = String(line)
                return try self.matches(target)
            }
        }
        var matches = texts.filter { text in
            text.text == quote && area.map { $0.box.intersects(text.box) } ?? true
        }.compactMap { TextMatch($0, catalog: catalog) }
        if matches.isEmpty {
            matches = try TextFinder(catalog: catalog).matches(of: quote, in: picture, within: area?.box)
            // What is told from it by far is another text that looks like it.
            if let best = matches.map(\.score).max() { matches.removeAll { $0.score < best - 0.15 } }
        }
        matches.sort { ($0.box.midY, $0.box.midX) < ($1.box.midY, $1.box.midX) }
        let places = matches.filter { isAt(target.place, $0.box) }
        if !places.isEmpty { matches = places }
        if let ordinal = target.ordinal, matches.count > 1 {
            let index = ordinal < 0 ? matches.count + ordinal : ordinal - 1
            if matches.indices.contains(index) { matches = [matches[index]] }
        }
        guard matches.count == 1 || target.isAll else {
            throw InstructionError(
                "“\(quote.cut)” stands at \(matches.count) places: "
                    + matches.map(\.box.short).joined(separator: "; "),
                hint: "say which with --region X,Y,W,H or with its place (右上角的“…”), or say 所有 for all",
                span: target.source)
        }
        found += matches
        return matches
    }

    func unknown(_ target: TargetWish) -> InstructionError {
        InstructionError(
            "the picture has no recipe, so nothing tells what “\(target.words)” is",
            hint: "name the text by its words, “…”, or give --region", span: target.source)
    }

    func needsGenerator(_ words: String, _ span: SourceSpan) -> InstructionError {
        InstructionError(
            "“\(words)” takes a generator: a picture without a recipe is pixels, not things",
            hint:
                "of such a picture texts, tones, its size and its edges can be changed, and a --region erased or tinted",
            span: span, status: .failed)
    }

    private func isAt(_ place: PlaceWish, _ box: Rect) -> Bool {
        func third(_ value: Double, _ length: Int) -> Int { min(2, max(0, Int(3 * value / Double(length)))) }
        let row = place.row.map { Place.Row.allCases.firstIndex(of: $0) == third(box.midY, picture.height) } ?? true
        return row
            && place.column.map { Place.Column.allCases.firstIndex(of: $0) == third(box.midX, picture.width) } ?? true
    }

    // MARK: - Keeping count

    mutating func note(_ words: String) { done.append(words) }

    /// Takes what a deed made of the picture, which kept its size.
    mutating func take(_ result: Retouched) {
        picture = result.picture
        findings += result.findings
        if let region = result.region {
            touched = touched?.union(region) ?? region
            texts.removeAll { $0.box.intersects(region.box) }
        } else {
            isWhole = true
            texts = []
        }
        texts += result.texts
        latest = result.texts
    }

    /// Takes a picture of another size. What the user allowed counted in the pixels of the one before.
    /// - Parameter offset: where the old corner is now; nil when the pixels are others.
    mutating func take(resized: Bitmap, offset: Point?) {
        picture = resized
        isWhole = true
        area = nil
        latest = []
        let bounds = Rect(x: 0, y: 0, width: Double(resized.width), height: Double(resized.height))
        texts =
            offset.map { offset in
                texts.map { text in
                    var text = text
                    text.pose.origin = text.pose.origin + offset
                    text.box = text.box.offset(dx: offset.x, dy: offset.y)
                    return text
                }.filter { bounds.contains($0.box) }
            } ?? []
    }
}
