import HanmoBrief
import HanmoGraphics

/// A calendar: a picture above, the name of the month, and its days in a grid of seven columns. Days come from the
/// prompt's texts alone.
struct CalendarComposer: Composer {
    let kind = Brief.Kind.calendar

    private let ruler: TextRuler

    init(ruler: TextRuler) { self.ruler = ruler }

    func composition(for brief: Brief, canvas: Canvas, seed: UInt64) -> Composition {
        let months = brief.wordings.map { $0.lettering.isPlain ? CalendarMonth($0.text) : nil }
        let page = CalendarPage(brief, canvas: canvas, seed: seed, hasGrid: months.contains { $0 != nil })
        let setter = CalendarSetter(brief: brief, months: months, canvas: canvas, page: page, ruler: ruler)
        guard !brief.wordings.isEmpty, let texts = setter.set() else {
            return DesignComposer(PosterDesign(), ruler: ruler).composition(for: brief, canvas: canvas, seed: seed)
        }
        var composition = Composition(canvas: canvas, language: brief.language, theme: page.theme)
        composition.regions = page.regions(brief, seed: seed) + texts
        return composition
    }
}

/// Lines of up to seven short words: names of weekdays, then days.
struct CalendarMonth: Equatable {
    struct Cell: Equatable {
        var range: Range<Int>
        var row: Int
        var column: Int
        var isHead: Bool
    }

    /// What stands above the grid in the same text.
    var titles: [Range<Int>] = []
    var cells: [Cell] = []
    var rows = 0
    /// Columns of the days of rest.
    var rest: [Int] = []

    init?(_ text: String) {
        let bytes = Array(text.utf8)
        for line in LineScanner(text).lines {
            let words = Self.words(of: line, in: bytes)
            let isGrid =
                words.count <= 7 && words.allSatisfy { $0.count <= 12 }
                && (rows > 0 || words.count == 7 || Self.areDays(words, in: bytes))
            guard isGrid else {
                // Notes after the days are no part of a grid.
                guard cells.isEmpty else { return nil }
                titles.append(line)
                continue
            }
            let names = words.map { String(decoding: bytes[$0], as: UTF8.self) }
            let isHead = rows == 0 && !names.contains { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
            if isHead {
                rest = names.indices.filter { KnownWords(names[$0]).isAll("weekend") }
            }
            // The first week ends at the right, the last begins at the left.
            let isFirst = names.first.map { Int($0.prefix { $0.isNumber }) == 1 } ?? false
            let start = isFirst ? 7 - words.count : 0
            for (index, word) in words.enumerated() {
                cells.append(Cell(range: word, row: rows, column: start + index, isHead: isHead))
            }
            rows += 1
        }
        guard rows >= 4, cells.count >= 28 else { return nil }
    }

    private static func areDays(_ words: [Range<Int>], in bytes: [UInt8]) -> Bool {
        words.first.map { bytes[$0].elementsEqual([0x31]) } ?? false
    }

    private static func words(of line: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for index in line {
            if bytes[index] == 0x20 || bytes[index] == 0x09 {
                if let from = start { words.append(from..<index) }
                start = nil
            } else if start == nil {
                start = index
            }
        }
        if let from = start { words.append(from..<line.upperBound) }
        return words
    }
}
