package import HanmoBrief

/// An instruction, cut into what Hanmo does itself and what a generator is asked for.
package struct PaintedWishes: Sendable {
    package private(set) var own: [Instruction] = []
    /// For the generator, in the user's words.
    package private(set) var words: [String] = []
    /// The panel of a comic that they are of, counted from 1; −1 is the last.
    package private(set) var panel: Int?

    /// - Parameter hasGenerator: without one every clause is ours, and words that nothing can be made of are an error.
    package init(_ clauses: [InstructionClause], hasGenerator: Bool) throws(InstructionError) {
        for clause in clauses {
            guard hasGenerator, clause.isOfScene else {
                own.append(try clause.reading.get())
                continue
            }
            words.append(clause.words)
            if panel == nil, case .success(let instruction) = clause.reading { panel = instruction.panel }
        }
    }

    /// Nil asks nobody.
    package var request: String? {
        guard let first = words.first else { return nil }
        return words.joined(separator: first.unicodeScalars.contains { $0.properties.isIdeographic } ? "，" : ", ")
    }
}
