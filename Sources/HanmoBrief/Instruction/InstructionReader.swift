public import HanmoSource

/// What a user says about a picture → the deeds that it asks for, in order. Chinese and English, several at once.
public struct InstructionReader: Sendable {
    public init() {}

    /// - Throws: ``InstructionError`` that names the words that nothing can be made of.
    public func instructions(from prompt: Prompt) throws(InstructionError) -> [Instruction] {
        var instructions: [Instruction] = []
        for clause in try clauses(of: prompt) { instructions.append(try clause.reading.get()) }
        return instructions
    }

    /// The same for those who have a use for words that nothing can be made of: a generator may know them.
    public func clauses(of prompt: Prompt) throws(InstructionError) -> [InstructionClause] {
        let text = InstructionText(prompt.text)
        var clauses: [InstructionClause] = []
        var previous: Instruction?
        for range in InstructionClauses(text: text).ranges {
            let parser = ClauseParser(text: text, range: range, previous: previous)
            let reading = Result { () throws(InstructionError) in try parser.instruction() }
            if case .success(let instruction) = reading { previous = instruction }
            let isOfScene =
                switch reading {
                case .success(let instruction): instruction.isOfScene
                case .failure: parser.maySayAScene
                }
            clauses.append(
                InstructionClause(words: text.source.text(range), reading: reading, isOfScene: isOfScene))
        }
        guard !clauses.isEmpty else {
            throw InstructionError("the instruction says nothing", hint: InstructionError.examples)
        }
        return clauses
    }
}

/// A part of an instruction with one deed.
public struct InstructionClause: Sendable {
    /// As the user says it.
    public var words: String
    public var reading: Result<Instruction, InstructionError>
    /// Whether a painter could follow its words: they are of what a picture shows, or might be.
    public var isOfScene: Bool
}

extension InstructionError {
    static let examples =
        "say for example: 把标题改成“…”, 将“A”替换为“B”, 删除右下角的文字, 在底部加一行小字“…”, make the title red, remove \"…\""
}

/// Cuts an instruction into clauses of one deed each.
struct InstructionClauses {
    let text: InstructionText

    var ranges: [Range<Int>] {
        let plain = text.plain
        var clauses: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < plain.count {
            if let end = boundary(at: index, from: start) {
                add(start..<index, to: &clauses)
                start = end
                index = max(end, index + 1)
            } else {
                index += 1
            }
        }
        add(start..<plain.count, to: &clauses)
        return clauses
    }

    private func add(_ range: Range<Int>, to clauses: inout [Range<Int>]) {
        var range = text.plain.trimmed(range)
        let stops = "。.；;！!，,、".unicodeScalars
        while let last = range.last, stops.contains(text.plain.scalars[last]) { range = range.lowerBound..<last }
        range = withoutConjunction(text.plain.trimmed(range))
        if !range.isEmpty { clauses.append(range) }
    }

    private static let conjunctions = [
        "然后再", "然后", "并且", "同时", "另外", "还有", "最后", "接着", "以及", "并", "再", "请帮我", "请你", "请", "麻烦", "帮我", "and then ",
        "and also ",
        "and ", "then ", "also ", "please ", "can you ", "could you ", "finally ", "next, ",
    ]

    private func withoutConjunction(_ range: Range<Int>) -> Range<Int> {
        var range = range
        var again = true
        while again {
            again = false
            for word in Self.conjunctions where text.plain.hasFolded(word, at: range.lowerBound) {
                // 最后一行 is no conjunction.
                if word == "最后", text.plain.has("最后一", at: range.lowerBound) { continue }
                let start = min(range.upperBound, range.lowerBound + word.unicodeScalars.count)
                range = text.plain.trimmed(start..<range.upperBound)
                while let first = range.first, "，,".unicodeScalars.contains(text.plain.scalars[first]) {
                    range = text.plain.trimmed(first + 1..<range.upperBound)
                }
                again = true
                break
            }
        }
        return range
    }

    /// Where the next clause begins, if one ends at an index.
    private func boundary(at index: Int, from start: Int) -> Int? {
        let scalar = text.plain.scalars[index]
        if text.plain.endsSentence(index) { return index + 1 }
        if scalar == "，" || scalar == ",", hasDeed(in: start..<index), beginsDeed(at: index + 1) { return index + 1 }
        for word in [" and ", " then ", "并且", "然后", "同时", "并"] where text.plain.hasFolded(word, at: index) {
            let next = index + word.unicodeScalars.count
            if hasDeed(in: start..<index), startsWithVerb(at: next) { return next }
        }
        return nil
    }

    private func hasDeed(in range: Range<Int>) -> Bool {
        text.verbs.contains { range.contains($0.range.lowerBound) }
    }

    private func partEnd(from index: Int) -> Int {
        var end = index
        while end < text.plain.count, !"，,。；;\n".unicodeScalars.contains(text.plain.scalars[end]) { end += 1 }
        return end
    }

    /// A part has a deed of its own if a verb stands in it; in English at its beginning.
    private func beginsDeed(at index: Int) -> Bool {
        let range = text.plain.trimmed(index..<partEnd(from: index))
        if startsWithVerb(at: range.lowerBound) { return true }
        return text.verbs.contains { hit in
            range.contains(hit.range.lowerBound) && text.plain.scalars[hit.range.lowerBound].isHan
        }
    }

    private func startsWithVerb(at index: Int) -> Bool {
        let range = withoutConjunction(text.plain.trimmed(index..<partEnd(from: index)))
        if ["把", "将", "给"].contains(where: { text.plain.has($0, at: range.lowerBound) }) { return true }
        return text.verbs.contains { $0.range.lowerBound == range.lowerBound }
    }
}
