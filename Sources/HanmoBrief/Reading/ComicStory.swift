import HanmoSource

/// A comic whose panels have no heads: a story between whose sentences it is cut, 六格漫画 or as many as the talk needs.
struct ComicStory {
    let source: ScalarText
    let cues: Cues
    let free: FreeText
    /// How many panels are asked for, with the words that say so.
    let count: (value: Int, range: Range<Int>)?
    /// Where the story begins.
    private(set) var start: Int
    /// Its sentences with the texts that they tell, by index.
    private(set) var units: [Unit] = []

    struct Unit {
        var range: Range<Int>
        var texts: [Int] = []
        /// Characters of its texts.
        var weight = 0
        var beginsParagraph: Bool
    }

    init(source: ScalarText, cues: Cues, free: FreeText, wordings: [Wording]) {
        (self.source, self.cues, self.free) = (source, cues, free)
        count = PanelCount(source: source).count(in: free)
        start = Self.start(source, free, count?.range)
        let ranges = wordings.map { source.range(of: $0.source) }
        start = begin(atFirstOf: wordings, ranges)
        readUnits(wordings, ranges)
    }

    /// 四格漫画，公园里，小女孩问：“…” begins with what is said in its first sentence.
    private func begin(atFirstOf wordings: [Wording], _ ranges: [Range<Int>]) -> Int {
        guard let head = count?.range.upperBound else { return start }
        let first = wordings.indices.first { !Self.isOfPage(wordings[$0]) && ranges[$0].lowerBound >= head }
        guard let first, ranges[first].lowerBound < start else { return start }
        let isComma = { (at: Int) in "，,".unicodeScalars.contains(source.scalars[at]) }
        return (head..<ranges[first].lowerBound).last(where: isComma).map { $0 + 1 } ?? start
    }

    /// Texts of the page as a whole, which stand in no panel.
    private static func isOfPage(_ wording: Wording) -> Bool {
        [.title, .subtitle, .signature, .seal].contains(wording.role)
    }

    /// Behind the sentence that asks for the comic, or behind its colon.
    private static func start(_ source: ScalarText, _ free: FreeText, _ count: Range<Int>?) -> Int {
        let head = count ?? free.all(.kinds).first { $0.value.hasPrefix("comic") }?.range
        guard let head else { return 0 }
        var at = head.upperBound
        while at < source.count, !source.endsSentence(at) {
            if source.scalars[at] == "："
                || (source.scalars[at] == ":" && at + 1 < source.count && source.scalars[at + 1].isSpace)
            {
                let before = source.foldedText(max(0, at - 12)..<at)
                if ["故事", "内容", "情节", "剧情", "story", "plot", "comic", "漫画"].contains(where: before.hasSuffix) {
                    return at + 1
                }
            }
            at += 1
        }
        return min(source.count, at + 1)
    }

    /// Sentences of what is free, from the start on; a text belongs to the sentence that it ends or stands in.
    private mutating func readUnits(_ wordings: [Wording], _ ranges: [Range<Int>]) {
        var begin = start
        var paragraph = true
        var found: [Unit] = []
        var next = 0
        func end(_ at: Int) {
            let range = source.trimmed(begin..<at)
            begin = at
            guard !range.isEmpty else { return }
            // Texts stand in order: those before this sentence have had theirs.
            while next < ranges.count, ranges[next].lowerBound < range.lowerBound { next += 1 }
            let told = next..<(ranges[next...].firstIndex { $0.lowerBound >= range.upperBound } ?? ranges.count)
            let texts = told.filter { !Self.isOfPage(wordings[$0]) }
            let onlyPage = texts.isEmpty && !told.isEmpty
            let isNegative = texts.isEmpty && cues.first(.negatives, in: range) != nil
            guard !onlyPage, !isNegative,
                range.contains(where: { source.scalars[$0].properties.isAlphabetic })
            else { return }
            found.append(
                Unit(
                    range: range, texts: texts, weight: texts.reduce(0) { $0 + ranges[$1].count },
                    beginsParagraph: paragraph))
            paragraph = false
        }
        for part in free.parts where part.upperBound > start {
            for at in max(start, part.lowerBound)..<part.upperBound {
                if source.scalars[at] == "\n" {
                    end(at + 1)
                    paragraph = true
                } else if source.endsSentence(at) {
                    end(at + 1)
                }
            }
        }
        end(source.count)
        units = found
        splitBehindTexts(ranges)
    }

    /// “去哪儿？”小明问。“回家。” has no mark between its sentences: what ends with a mark inside of its quotes ends.
    private mutating func splitBehindTexts(_ ranges: [Range<Int>]) {
        var result: [Unit] = []
        for unit in units {
            var rest = unit
            for text in unit.texts.dropLast() {
                let close = min(unit.range.upperBound, ranges[text].upperBound + 1)
                guard let last = source.scalars[ranges[text]].last, "。！？!?.…".unicodeScalars.contains(last),
                    close > rest.range.lowerBound, close < rest.range.upperBound,
                    !startsTelling(close, to: unit.range.upperBound)
                else { continue }
                let first = rest.texts.filter { ranges[$0].lowerBound < close }
                result.append(
                    Unit(
                        range: source.trimmed(rest.range.lowerBound..<close), texts: first,
                        weight: first.reduce(0) { $0 + ranges[$1].count }, beginsParagraph: rest.beginsParagraph))
                rest.range = source.trimmed(close..<rest.range.upperBound)
                rest.texts.removeAll { first.contains($0) }
                rest.weight = rest.texts.reduce(0) { $0 + ranges[$1].count }
                rest.beginsParagraph = false
            }
            result.append(rest)
        }
        units = result
    }

    /// Whether words behind a text tell who said it: “…”他笑道。 but not “…”她说：“…”
    private func startsTelling(_ at: Int, to end: Int) -> Bool {
        var stop = at
        while stop < end, stop < at + 24, !source.endsPart(stop), !"“「『\"".unicodeScalars.contains(source.scalars[stop])
        {
            stop += 1
        }
        guard stop == end || !"：:“「『\"".unicodeScalars.contains(source.scalars[stop]) else { return false }
        return cues.first(.speech, in: at..<stop) != nil
    }

    // MARK: Panels

    mutating func cut(into brief: inout Brief) {
        let texts = brief.wordings.indices.filter { !Self.isOfPage(brief.wordings[$0]) }
        let placed = texts.filter { brief.wordings[$0].cues["place"] != nil && brief.wordings[$0].place != nil }
        if let count, placed.count * 2 > texts.count, placed.count > 1 {
            place(&brief, texts, count.value)
            return
        }
        let groups = count.map { StoryCut.groups(units, into: min(64, $0.value)) } ?? turns(brief)
        guard !groups.isEmpty else { return }
        let total = max(groups.count, min(64, count?.value ?? 0))
        for number in 1...total {
            let group = number <= groups.count ? groups[number - 1] : []
            let range = group.first.flatMap { first in group.last.map { first.range.lowerBound..<$0.range.upperBound } }
            brief.panels.append(panel(number, range, total, free))
            for text in group.flatMap(\.texts) { brief.wordings[text].panel = number }
        }
    }

    private func panel(_ number: Int, _ range: Range<Int>?, _ total: Int, _ free: FreeText) -> PanelWish {
        guard let range else {
            return PanelWish(
                number: number, description: "", source: count.map { source.span($0.range) } ?? source.span(0..<0))
        }
        var panel = PanelWish(
            number: number, description: free.text(of: range, in: source), source: source.span(range))
        for part in free.parts(in: range) {
            panel.shot = panel.shot ?? cues.first(.shots, in: part)?.value
            panel.take(cues.all(.panels, in: part))
        }
        return panel
    }

    /// Texts with places of their own: a panel at each place, in the order of reading; further panels where there is room.
    private mutating func place(_ brief: inout Brief, _ texts: [Int], _ count: Int) {
        // What stands before the first text tells of all of them.
        if let first = units.first(where: { !$0.texts.isEmpty }) { start = first.range.lowerBound }
        var places: [Place] = []
        for text in texts {
            if let place = brief.wordings[text].place, !places.contains(place) { places.append(place) }
        }
        let rows = Place.Row.allCases
        let used = rows.filter { row in places.contains { $0.row == row } }
        while places.count < min(count, 9) {
            let open = used.map { row in (row, places.count { $0.row == row }) }.filter { $0.1 < 3 }
            guard let row = open.min(by: { $0.1 < $1.1 })?.0,
                let column = [Place.Column.center, .left, .right].first(where: { !places.contains(Place(row, $0)) })
            else { break }
            places.append(Place(row, column))
        }
        func rank(_ place: Place) -> Int {
            (rows.firstIndex(of: place.row) ?? 0) * 3 + (Place.Column.allCases.firstIndex(of: place.column) ?? 0)
        }
        places.sort { rank($0) < rank($1) }
        var last = 1
        for text in texts {
            if let place = brief.wordings[text].place, let index = places.firstIndex(of: place) { last = index + 1 }
            brief.wordings[text].panel = last
        }
        for (index, place) in places.enumerated() {
            let told = units.filter { $0.texts.contains { brief.wordings[$0].panel == index + 1 } }.map(\.range)
            var panel = panel(index + 1, told.first, places.count, free)
            panel.description = told.map { free.text(of: $0, in: source) }.joined(separator: " ")
            panel.place = place
            brief.panels.append(panel)
        }
    }

    /// Without a number: a panel for each paragraph that says something, or for each turn of the talk. Comic Chat's rule: a
    /// new panel where somebody speaks again, the teller speaks, or three texts stand in the last.
    private func turns(_ brief: Brief) -> [[Unit]] {
        guard units.contains(where: { !$0.texts.isEmpty }) else { return [] }
        var groups: [[Unit]] = []
        let paragraphs = units.reduce(into: [[Unit]]()) { all, unit in
            if unit.beginsParagraph || all.isEmpty { all.append([unit]) } else { all[all.count - 1].append(unit) }
        }.filter { $0.contains { !$0.texts.isEmpty } }
        if (2...24).contains(paragraphs.count) { return paragraphs }
        var speakers: [String] = []
        var texts = 0
        var waiting: [Unit] = []
        for unit in units {
            guard let first = unit.texts.first else {
                waiting.append(unit)
                continue
            }
            let wording = brief.wordings[first]
            let isAgain = wording.speaker.map(speakers.contains) ?? false
            if groups.isEmpty || groups.count < 24 && (isAgain || texts >= 3 || wording.role == .narration) {
                groups.append([])
                (speakers, texts) = ([], 0)
            }
            groups[groups.count - 1] += waiting + [unit]
            waiting = []
            texts += unit.texts.count
            speakers += unit.texts.compactMap { brief.wordings[$0].speaker }
        }
        if !groups.isEmpty { groups[groups.count - 1] += waiting }
        return groups
    }
}
