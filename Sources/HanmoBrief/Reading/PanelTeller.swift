import HanmoSource

/// The panels of a comic: where each stands, what it shows.
struct PanelTeller {
    let source: ScalarText
    let cues: Cues
    let free: FreeText
    let finder: PanelFinder

    func panels(_ findings: inout [Diagnostic]) -> [PanelWish] {
        var panels: [PanelWish] = []
        for (index, mark) in finder.marks.enumerated()
        where mark.number <= 64 && !panels.contains(where: { $0.number == mark.number }) {
            guard panels.count < 64 else { break }
            let next = finder.marks.dropFirst(index + 1).first { $0.number != mark.number }?.range.lowerBound
            let end = min(next ?? source.count, mark.range.upperBound + 2_000)
            let range = mark.range.upperBound..<max(mark.range.upperBound, end)
            let parts = free.parts.compactMap { part -> Range<Int>? in
                let cut = part.clamped(to: range)
                return cut.isEmpty ? nil : cut
            }
            let description = parts.map { source.text($0) }.joined(separator: "…").split { $0.isWhitespace }
                .joined(separator: " ").drop { "，：:,. —-".contains($0) }
            let head = mark.range.upperBound..<min(end, mark.range.upperBound + 40)
            var panel = PanelWish(
                number: mark.number, place: place(in: head), description: String(description),
                shot: parts.lazy.compactMap { cues.first(.shots, in: $0)?.value }.first,
                source: source.span(mark.range.lowerBound..<range.upperBound))
            for part in parts { panel.take(cues.all(.panels, in: part)) }
            panels.append(panel)
        }
        panels.sort { $0.number < $1.number }
        settlePlaces(&panels, &findings)
        return panels
    }

    /// Named in brackets or right after the panel's number: Panel 3 (bottom-left, wide), 第三格（左下）.
    private func place(in range: Range<Int>) -> Place? {
        var end = range.lowerBound
        while end < range.upperBound, !source.endsSentence(end), source.scalars[end] != "：", source.scalars[end] != ":"
        { end += 1 }
        let named = cues.all(.places, in: range.lowerBound..<end).prefix(2).map { PlaceReader.parts($0.value) }
        guard var parts = named.first else { return nil }
        // At the bottom left: two words of one place.
        if let more = named.dropFirst().first {
            if parts.column == nil, more.row == nil { parts.column = more.column }
            if parts.row == nil, more.column == nil { parts.row = more.row }
        }
        return Place(parts.row ?? .middle, parts.column ?? .center)
    }

    /// Where two panels claim one place, the order of reading wins. Where nothing is said of places, none is named: what
    /// the panels hold decides.
    private func settlePlaces(_ panels: inout [PanelWish], _ findings: inout [Diagnostic]) {
        let count = panels.map(\.number).max() ?? 0
        let asked = askedGrid(for: count)
        guard asked != nil || panels.contains(where: { $0.place != nil }) else { return }
        let grid = asked ?? Self.usualGrid(for: count)
        var claimed: [Place] = []
        for index in panels.indices {
            let flow = grid.place(of: panels[index].number - 1)
            if let place = panels[index].place, claimed.contains(place), panels.count <= 9 {
                findings.append(
                    Diagnostic(
                        .warning, "contradictory-place",
                        "two panels are both \(place); the order of reading places panel \(panels[index].number)",
                        hint: "give each panel its own place", source: panels[index].source))
                panels[index].place = flow
            }
            panels[index].place = panels[index].place ?? flow
            if let place = panels[index].place { claimed.append(place) }
        }
    }

    private func askedGrid(for count: Int) -> Grid? {
        for part in free.parts {
            if let grid = GridReader(source: source).grid(in: part), grid.rows * grid.columns >= count { return grid }
        }
        return nil
    }

    private static func usualGrid(for count: Int) -> Grid {
        switch count {
        case ...1: return Grid(rows: 1, columns: 1, range: 0..<0)
        case 2: return Grid(rows: 1, columns: 2, range: 0..<0)
        case 3: return Grid(rows: 3, columns: 1, range: 0..<0)
        case 4: return Grid(rows: 2, columns: 2, range: 0..<0)
        case 5, 6: return Grid(rows: 3, columns: 2, range: 0..<0)
        default: return Grid(rows: (count + 2) / 3, columns: 3, range: 0..<0)
        }
    }
}

extension PanelWish {
    /// Takes what words of the panels' lexicon say of it; the first of a sort counts.
    mutating func take(_ words: [Cue]) {
        for word in words {
            let parts = word.value.split(separator: " ").map(String.init)
            guard parts.count == 2 else { continue }
            switch parts[0] {
            case "extent": extent = extent ?? Extent(rawValue: parts[1])
            case "frame": frame = frame ?? Frame(rawValue: parts[1])
            case "effect": if !effects.contains(parts[1]) { effects.append(parts[1]) }
            default: break
            }
        }
    }
}
