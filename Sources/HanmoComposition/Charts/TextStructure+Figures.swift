/// Finds the figures that a screen shows large, and what each of them is the figure of.
extension TextStructure {
    mutating func liftFigures(of text: String, _ look: ChartLook) {
        let reader = FigureReader(text: text, splitsClauses: look.splitsClauses)
        switch look.lifts {
        case .all: lines = lines.flatMap { reader.lines($0) }
        case .alone:
            lines = lines.flatMap { line in
                let lifted = reader.lines(line)
                return lifted.allSatisfy { $0.sort == .figure } ? lifted : [line]
            }
        case .lists:
            let lifted = lines.flatMap { reader.lines($0) }
            let count = lifted.count { $0.sort == .stat || $0.sort == .figure }
            if Double(count) >= 0.75 * Double(lifted.count) { lines = lifted }
        }
    }
}

struct FigureReader {
    private let bytes: [UInt8]
    private let scanner: LineScanner
    private let splitsClauses: Bool

    init(text: String, splitsClauses: Bool) {
        bytes = Array(text.utf8)
        scanner = LineScanner(text)
        self.splitsClauses = splitsClauses
    }

    private typealias Cell = TextStructure.Cell
    private typealias Line = TextStructure.Line

    func lines(_ line: TextStructure.Line) -> [TextStructure.Line] {
        switch line.sort {
        case .entry, .row, .figure, .stat: return [line]
        case .item: return [item(line)]
        case .pair: return [pair(line)]
        case .point: return [point(line)]
        case .paragraph, .heading: return line.cells.count == 1 ? free(line) : [line]
        }
    }

    // MARK: Lines that have parts already

    private func item(_ line: TextStructure.Line) -> TextStructure.Line {
        guard line.cells.count >= 2, line.cells[0].role == .name, line.cells[1].role == .amount,
            ChartFigure(prefixOf: string(line.cells[1].range)) != nil
        else { return line }
        guard isName(line.cells[0].range) else {
            // June Target: $275,000 — exceeded by $9,500.
            let whole = line.cells[0].range.lowerBound..<line.cells[1].range.upperBound
            guard let key = scanner.key(in: whole), let cells = value(trimmed(key.upperBound..<whole.upperBound)) else {
                return Line(sort: .paragraph, cells: [Cell(range: whole, role: .text)]).closed(line.cells.dropFirst(2))
            }
            return Line(sort: .stat, cells: [Cell(range: key, role: .key)] + cells + line.cells.dropFirst(2))
        }
        var copy = line
        copy.sort = .stat
        copy.cells[1].role = .figure
        return copy
    }

    private func pair(_ line: TextStructure.Line) -> TextStructure.Line {
        guard line.cells.count >= 2, line.cells[1].role == .value, let cells = value(line.cells[1].range) else {
            return line
        }
        return Line(sort: .stat, cells: [line.cells[0]] + cells + line.cells.dropFirst(2))
    }

    private func point(_ line: TextStructure.Line) -> TextStructure.Line {
        guard line.cells.count >= 2, line.cells[0].role == .mark, let cells = named(line.cells[1].range) else {
            return line
        }
        var parts = cells
        parts[0].range = line.cells[0].range.lowerBound..<parts[0].range.upperBound
        return Line(sort: .stat, cells: parts + line.cells.dropFirst(2))
    }

    // MARK: Running text

    private func free(_ line: TextStructure.Line) -> [TextStructure.Line] {
        let (words, bar) = withoutBar(line.cells[0].range)
        let end = bar.map { [Cell(range: $0, role: .bar)] } ?? []
        if let cells = value(words) { return [Line(sort: .figure, cells: cells + end)] }
        if let lines = several(words) {
            var lines = lines
            lines[lines.count - 1].cells += end
            return lines
        }
        if let cells = named(words) { return [Line(sort: .stat, cells: cells + end)] }
        return [line]
    }

    private func withoutBar(_ range: Range<Int>) -> (Range<Int>, Range<Int>?) {
        if range.count > 1, bytes[range.upperBound - 1] == 0x7C {
            return (trimmed(range.lowerBound..<range.upperBound - 1), range.upperBound - 1..<range.upperBound)
        }
        if range.count > 3, bytes[(range.upperBound - 3)..<range.upperBound].elementsEqual([0xEF, 0xBD, 0x9C]) {
            return (trimmed(range.lowerBound..<range.upperBound - 3), range.upperBound - 3..<range.upperBound)
        }
        return (range, nil)
    }

    /// A figure, perhaps with a few words behind it.
    private func value(_ range: Range<Int>) -> [TextStructure.Cell]? {
        guard let figure = ChartFigure(prefixOf: string(range)) else { return nil }
        let end = range.lowerBound + figure.length
        let rest = trimmed(end..<range.upperBound)
        guard !rest.isEmpty else { return [Cell(range: range.lowerBound..<end, role: .figure)] }
        let words = string(rest)
        let isBracket =
            (words.hasPrefix("(") || words.hasPrefix("（")) && (words.hasSuffix(")") || words.hasSuffix("）"))
        let hasDigits = rest.contains { (0x30...0x39).contains(bytes[$0]) }
        // ¥18/月.
        let isPer = words.hasPrefix("/") && rest.count <= 9
        let goesOn = words.hasPrefix("—") || words.hasPrefix("vs") || words.hasPrefix("=") || words.hasPrefix("at ")
        // 19:00 – 21:00, 2024 12 20 and running text are no figures with a remark.
        guard
            isBracket || isPer
                || (bytes[end] == 0x20 && rest.count <= 30
                    && (goesOn || (!hasDigits && bytes[rest.lowerBound] < 0x80))),
            rest.count <= 72
        else { return nil }
        return [Cell(range: range.lowerBound..<end, role: .figure), Cell(range: rest, role: .detail)]
    }

    /// A name and a figure at its end: Conversion Rate 3.8%, 先进制造13场（31.0%）, Headphones ($47,200).
    private func named(_ range: Range<Int>) -> [TextStructure.Cell]? {
        figures(in: range).lazy.compactMap { named(range, figureAt: $0) }.first
    }

    private func named(_ range: Range<Int>, figureAt start: Int) -> [TextStructure.Cell]? {
        guard start > range.lowerBound else { return nil }
        var figureStart = start
        let opens: Int? =
            bytes[start - 1] == 0x28
            ? 1
            : start >= range.lowerBound + 3 && bytes[(start - 3)..<start].elementsEqual([0xEF, 0xBC, 0x88]) ? 3 : nil
        if let opens { figureStart -= opens }
        let name = trimmed(range.lowerBound..<figureStart)
        guard isName(name), let figure = ChartFigure(prefixOf: string(start..<range.upperBound)) else { return nil }
        if opens != nil {
            let close = start + figure.length
            let isWhole = close < range.upperBound && (range.upperBound - close == 1 || range.upperBound - close == 3)
            guard isWhole, bytes[close] == 0x29 || bytes[close] == 0xEF else { return nil }
            return [Cell(range: name, role: .name), Cell(range: figureStart..<range.upperBound, role: .figure)]
        }
        guard let cells = value(start..<range.upperBound) else { return nil }
        return [Cell(range: name, role: .name)] + cells
    }

    private func isName(_ range: Range<Int>) -> Bool {
        let name = string(range)
        let width = name.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 1 : 0.5) }
        guard width >= 1, width <= 16 else { return false }
        return !name.unicodeScalars.contains { "，。；;!！?？=→%$¥￥€£".unicodeScalars.contains($0) }
    }

    /// Where figures begin, with sign and currency.
    private func figures(in range: Range<Int>) -> [Int] {
        var found: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            let isDigit = (0x30...0x39).contains(byte)
            let opens =
                isDigit || byte == 0x24 || byte == 0x2B || byte == 0x7E
                || ["¥", "￥", "€", "£"].contains { starts($0, at: index) }
            let before = index > range.lowerBound ? bytes[index - 1] : 0x20
            let isStart = before == 0x20 || before == 0x28 || before >= 0x80 || byte == 0x2B
            guard opens, isStart, let figure = ChartFigure(prefixOf: string(index..<range.upperBound)) else {
                if isDigit {
                    while index < range.upperBound, (0x30...0x39).contains(bytes[index]) { index += 1 }
                } else {
                    index += 1
                }
                continue
            }
            found.append(index)
            index += figure.length
        }
        return found
    }

    private func starts(_ mark: String, at index: Int) -> Bool { bytes[index...].starts(with: Array(mark.utf8)) }

    /// Names with figures side by side: 环比+12.3%  同比+28.7%; where clauses are split, also with commas between.
    private func several(_ range: Range<Int>) -> [TextStructure.Line]? {
        var lines: [TextStructure.Line] = []
        var start = range.lowerBound
        var index = start
        func close(_ end: Int, _ mark: Range<Int>?) -> Bool {
            guard let cells = named(trimmed(start..<end)) else { return false }
            lines.append(Line(sort: .stat, cells: cells + (mark.map { [Cell(range: $0, role: .bar)] } ?? [])))
            return true
        }
        while index < range.upperBound {
            let isBar = bytes[index] == 0x7C && index > start && bytes[index - 1] == 0x20
            if isBar || starts("｜", at: index) {
                let end = index + (isBar ? 1 : 3)
                guard close(index, index..<end) else { return nil }
                index = end
                start = end
            } else if bytes[index] == 0x20, index > start, bytes[index - 1] == 0x25, index + 1 < range.upperBound,
                bytes[index + 1] >= 0xE3, named(trimmed(start..<index)) != nil
            {
                // 线上占比60% 现场占比40%
                guard close(index, nil) else { return nil }
                index += 1
                start = index
            } else if bytes[index] == 0x20, index + 1 < range.upperBound, bytes[index + 1] == 0x20 {
                guard close(index, nil) else { return nil }
                while bytes[index] == 0x20 { index += 1 }
                start = index
            } else if splitsClauses, starts("，", at: index) || starts("、", at: index) {
                guard close(index, index..<index + 3) else { return nil }
                index += 3
                start = index
            } else {
                index += 1
            }
        }
        guard !lines.isEmpty, start < range.upperBound, close(range.upperBound, nil) else { return nil }
        return lines
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> { LineScanner.trimmed(range, in: bytes) }
    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension TextStructure.Line {
    fileprivate func closed(_ cells: ArraySlice<TextStructure.Cell>) -> Self {
        var copy = self
        for cell in cells where cell.role == .bar { copy.close(with: cell.range) }
        return copy
    }
}
