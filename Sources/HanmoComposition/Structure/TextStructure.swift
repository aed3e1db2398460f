/// What the lines of a text are: prices with what they are for, keys with values, rows of a table, points of a list.
/// Structure changes where words stand, never what they say: the cells of all lines, joined, are the text, white space
/// aside.
struct TextStructure: Equatable {
    struct Line: Equatable {
        var sort: Sort
        var cells: [Cell]
        /// Whether two spaces or more set it in: it tells more about the line above.
        var isSetIn = false

        /// A bar stands in a column of its own beside prices and values; running text takes it along.
        mutating func close(with bar: Range<Int>) {
            if sort == .paragraph || sort == .heading {
                cells[0].range = cells[0].range.lowerBound..<bar.upperBound
            } else {
                cells.append(Cell(range: bar, role: .bar))
            }
        }
    }

    enum Sort: Equatable {
        /// One cell.
        case paragraph
        /// Names what follows.
        case heading
        /// A name, perhaps what it is made of, and a price at its end.
        case item
        /// A key with its colon, and a value.
        case pair
        /// When, and what then.
        case entry
        /// Cells of a table.
        case row
        /// A sign or a number, and what it stands before.
        case point
        /// A figure on a line of its own, shown large.
        case figure
        /// A name and its figure.
        case stat
    }

    struct Cell: Equatable {
        enum Role: Equatable { case text, name, detail, amount, key, value, mark, bar, figure }

        /// UTF-8 offsets into the text.
        var range: Range<Int>
        var role: Role
    }

    var lines: [Line]

    /// - Parameter splitsBars: whether what stands between bars (a | b | c) comes on lines of its own.
    init(_ text: String, splitsBars: Bool) {
        lines = []
        let scanner = LineScanner(text)
        for line in scanner.lines {
            let segments = scanner.segments(of: line)
            guard splitsBars, segments.count > 2 else {
                if var set = scanner.line(line) {
                    set.isSetIn = scanner.isSetIn(line)
                    lines.append(set)
                }
                continue
            }
            var first = segments[0]
            // 今日新出炉：a | b | c: what stands before the colon heads the list.
            // Where every part has a key of its own, the first one heads nothing; but a figure is headed.
            if let key = scanner.key(in: first.words), key.upperBound < first.words.upperBound,
                case let value = scanner.trimmed(key.upperBound..<first.words.upperBound),
                !segments.dropFirst().allSatisfy({ scanner.key(in: $0.words) != nil })
                    || ChartFigure(prefixOf: scanner.string(value)) != nil || scanner.key(in: value) != nil
                    || scanner.string(key).allSatisfy({ $0.isUppercase || $0 == ":" })
            {
                lines.append(Line(sort: .heading, cells: [Cell(range: key, role: .text)]))
                first.words = scanner.trimmed(key.upperBound..<first.words.upperBound)
            }
            for segment in [first] + segments.dropFirst() {
                guard var line = scanner.line(segment.words) else {
                    // Nothing between two bars: the second one stays.
                    if let bar = segment.bar {
                        lines.append(Line(sort: .paragraph, cells: [Cell(range: bar, role: .text)]))
                    }
                    continue
                }
                if let bar = segment.bar { line.close(with: bar) }
                lines.append(line)
            }
        }
        settleHeadings(but: settleTables())
    }

    /// One row alone is no table: its words stay together.
    /// - Returns: the lines that are such rows.
    private mutating func settleTables() -> Set<Int> {
        var joined: Set<Int> = []
        for index in lines.indices where lines[index].sort == .row {
            let count = lines[index].cells.count
            func isMate(_ other: Int) -> Bool {
                lines.indices.contains(other) && lines[other].sort == .row && lines[other].cells.count == count
            }
            guard !isMate(index - 1), !isMate(index + 1), let first = lines[index].cells.first,
                let last = lines[index].cells.last
            else { continue }
            lines[index] = Line(
                sort: .paragraph,
                cells: [Cell(range: first.range.lowerBound..<last.range.upperBound, role: .text)])
            joined.insert(index)
        }
        return joined
    }

    /// A short line without an end mark before items, pairs, rows or points heads them.
    private mutating func settleHeadings(but rows: Set<Int>) {
        for index in lines.indices.dropLast()
        where lines[index].sort == .paragraph && !lines[index].isSetIn && !rows.contains(index) {
            guard lines[index].cells.count == 1, let cell = lines[index].cells.first, cell.range.count <= 48 else {
                continue
            }
            let isFirst = index == 0 || lines[index - 1].sort != .paragraph
            switch lines[index + 1].sort {
            case .item, .row, .point, .entry: if isFirst { lines[index].sort = .heading }
            case .pair, .heading, .paragraph, .figure, .stat: break
            }
        }
    }

    mutating func headFirstLine(of text: String) {
        guard let first = lines.first else { return }
        if lines.count > 1, isSection(first, in: text), !isSection(lines[1], in: text), let last = first.cells.last {
            let whole = first.cells[0].range.lowerBound..<last.range.upperBound
            lines[0] = Line(sort: .heading, cells: [Cell(range: whole, role: .text)])
            return
        }
        if lines.count > 1, first.sort == .paragraph, first.cells.count == 1, first.cells[0].range.count <= 48 {
            lines[0].sort = .heading
        } else if lines.count == 1, first.sort == .pair, first.cells.count == 2, first.cells[1].range.count > 40 {
            lines = [
                Line(sort: .heading, cells: [Cell(range: first.cells[0].range, role: .text)]),
                Line(sort: .paragraph, cells: [Cell(range: first.cells[1].range, role: .text)]),
            ]
        }
    }

    /// 一、基本信息: numbers of this form count sections, not the points of a list.
    private func isSection(_ line: Line, in text: String) -> Bool {
        guard line.sort == .point, let mark = line.cells.first, let last = line.cells.last,
            last.range.upperBound - mark.range.lowerBound <= 60
        else { return false }
        let number = Array(text.utf8)[mark.range].prefix(3)
        return "一二三四五六七八九十".contains(String(decoding: number, as: UTF8.self))
    }
}

/// A title and what is said after it: 每日鲜面包 — 手工烘焙坊 · 法式糕点. A middle dot joins: 同心 · 破浪 is one name.
struct TitleStructure: Equatable {
    /// UTF-8 offsets into the text; nil where the title is one.
    var main: Range<Int>
    var rest: Range<Int>?

    /// - Parameter splitsLines: whether all lines but the first are said after the title, however long it is.
    init(_ text: String, splitsLines: Bool = false) {
        let bytes = Array(text.utf8)
        let whole = 0..<bytes.count
        main = whole
        if splitsLines, let end = bytes.firstIndex(of: 0x0A) {
            main = LineScanner.trimmed(0..<end, in: bytes)
            rest = LineScanner.trimmed(end..<bytes.count, in: bytes)
            return
        }
        // The break must leave a name before it and a longer line after it.
        for mark in [" — ", " —— ", " – ", " - ", "——", " | ", " ｜ ", "｜", "\n", "：", ": "] {
            let pattern = Array(mark.utf8)
            guard let at = Self.first(pattern, in: bytes), at > 0 else { continue }
            let name = String(decoding: bytes[..<at], as: UTF8.self)
            let tail = String(decoding: bytes[(at + pattern.count)...], as: UTF8.self)
            let width = Self.width(name)
            guard width >= 2, width <= (mark == "\n" ? 22 : 15), Self.width(tail) >= 3, Self.width(tail) >= width * 0.6
            else { continue }
            // 17:30 – 24:00 is one span.
            if Self.isDigit(bytes[at - 1]), Self.isDigit(bytes[at + pattern.count]) { continue }
            // A colon stays with what it ends; every other mark opens what follows.
            let keeps = mark == "：" || mark == ": "
            let split = keeps ? at + (mark == "：" ? 3 : 1) : at
            main = LineScanner.trimmed(0..<split, in: bytes)
            rest = LineScanner.trimmed(split..<bytes.count, in: bytes)
            return
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func first(_ pattern: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= pattern.count else { return nil }
        return (0...(bytes.count - pattern.count)).first { bytes[$0..<($0 + pattern.count)].elementsEqual(pattern) }
    }

    /// In em, near enough.
    private static func width(_ text: String) -> Double {
        text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 1 : 0.55) }
    }
}
