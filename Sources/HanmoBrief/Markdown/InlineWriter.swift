/// Pieces → text, and the ranges that their styles reach over.
struct InlineWriter {
    let nodes: [InlineNode]
    let reaches: [InlineReach]

    func write(to result: inout InlineText) {
        var text: [UInt8] = []
        var starts: [Int] = []
        var ends: [Int] = []
        var isBroken = false
        for node in nodes {
            var bytes = node.bytes
            if case .marks(let mark, let count, _, _) = node.sort { bytes = Array(repeating: mark, count: count) }
            if node.sort == .softBreak { isBroken = true }
            if isBroken, !bytes.isEmpty {
                if text.isEmpty || text.last == 0x0A || bytes.first == 0x0A {
                    isBroken = false
                } else if needsSpace(text, bytes) {
                    text.append(0x20)
                }
                isBroken = false
            }
            starts.append(text.count)
            text += bytes
            ends.append(text.count)
        }
        result.text = text
        result.styles = reaches.compactMap { reach in
            let (start, end) = (ends[reach.from], starts[reach.to])
            return start < end ? (start..<end, reach.style) : nil
        }
        .enumerated()
        // Of two marks around the same words, the inner one was found first.
        .sorted {
            ($0.element.0.lowerBound, -$0.element.0.upperBound, -$0.offset)
                < ($1.element.0.lowerBound, -$1.element.0.upperBound, -$1.offset)
        }
        .map(\.element)
    }

    private func needsSpace(_ text: [UInt8], _ next: [UInt8]) -> Bool {
        let tail = String(decoding: text.suffix(4), as: UTF8.self).unicodeScalars.last
        let head = String(decoding: next.prefix(4), as: UTF8.self).unicodeScalars.first
        guard let tail, let head else { return true }
        let (left, right) = (WideText.isWide(tail), WideText.isWide(head))
        return !(left && right || left && WideText.isShared(head) || right && WideText.isShared(tail))
    }
}
