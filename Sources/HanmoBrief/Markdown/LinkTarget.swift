import HanmoSource

/// What stands after a link's words: `(address "title")`, `[label]`, or nothing where the words are a label.
struct LinkTarget {
    var address: Range<Int>?
    var title: Range<Int>?
    /// After all of it.
    let end: Int

    /// - Parameters:
    ///   - close: the closing bracket of the words.
    ///   - start: their opening one.
    init?(_ bytes: [UInt8], after close: Int, start: Int, isPicture: Bool, _ labels: MarkdownLabels) {
        let limit = min(bytes.count, close + 1 + InlineParser.maximumAddress)
        if close + 1 < limit, bytes[close + 1] == 0x28,
            let (address, title, end) = Self.inParentheses(bytes, close + 2, limit)
        {
            (self.address, self.title, self.end) = (address, title, end)
            return
        }
        guard !labels.isEmpty else { return nil }
        let words = start + (isPicture ? 2 : 1)..<close
        if close + 1 < limit, bytes[close + 1] == 0x5B,
            let end = bytes[(close + 2)..<min(bytes.count, close + 1000)].firstIndex(of: 0x5D)
        {
            let label = end > close + 2 ? close + 2..<end : words
            guard label.count < 1000, labels.contains(MarkdownLabel.key(bytes[label])) else { return nil }
            self.end = end + 1
        } else {
            guard words.count < 1000, labels.contains(MarkdownLabel.key(bytes[words])) else { return nil }
            end = close + 1
        }
    }

    private static func inParentheses(
        _ bytes: [UInt8], _ start: Int, _ limit: Int
    ) -> (Range<Int>?, Range<Int>?, Int)? {
        var at = start
        func skip() { while at < limit, [0x20, 0x09, 0x0A].contains(bytes[at]) { at += 1 } }
        skip()
        guard at < limit else { return nil }
        var address: Range<Int>
        if bytes[at] == 0x3C {
            guard let end = bytes[at..<limit].firstIndex(of: 0x3E) else { return nil }
            address = at + 1..<end
            at = end + 1
        } else {
            var depth = 0
            let from = at
            loop: while at < limit {
                switch bytes[at] {
                case 0x5C: at += 1
                case 0x28: depth += 1
                case 0x29:
                    guard depth > 0 else { break loop }
                    depth -= 1
                case 0...0x20: break loop
                default: break
                }
                at += 1
            }
            address = from..<min(at, limit)
        }
        skip()
        var title: Range<Int>?
        if at < limit, [0x22, 0x27].contains(bytes[at]) {
            guard let end = bytes[(at + 1)..<limit].firstIndex(of: bytes[at]) else { return nil }
            title = at + 1..<end
            at = end + 1
            skip()
        }
        guard at < limit, bytes[at] == 0x29 else { return nil }
        return (address.isEmpty ? nil : address, title, at + 1)
    }
}

/// Runs of backticks by their length, so that the closing one is found without looking twice.
struct BacktickRuns {
    private var runs: [Int: [Int]] = [:]
    private var used: [Int: Int] = [:]

    init(_ bytes: [UInt8]) {
        var at = 0
        while at < bytes.count {
            guard bytes[at] == 0x60 else {
                at += 1
                continue
            }
            let run = length(at: at, in: bytes)
            runs[run, default: []].append(at)
            at += run
        }
    }

    func length(at start: Int, in bytes: [UInt8]) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == 0x60 { end += 1 }
        return end - start
    }

    /// Offsets asked from never fall.
    mutating func next(length: Int, from start: Int) -> Int? {
        guard let places = runs[length] else { return nil }
        var index = used[length] ?? 0
        while index < places.count, places[index] < start { index += 1 }
        used[length] = index
        return index < places.count ? places[index] : nil
    }
}
