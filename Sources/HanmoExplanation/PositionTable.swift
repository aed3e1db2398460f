import HanmoBrief
import HanmoSource

/// Lines and columns of many places, counted in one pass: ten thousand texts in a prompt of one line would else take
/// quadratic time.
struct PositionTable {
    private var positions: [Int: SourcePosition] = [:]

    init(of brief: Brief, in prompt: Prompt?) {
        guard let prompt else { return }
        let spans =
            brief.wordings.map(\.source) + brief.pictures.map(\.source) + brief.panels.map(\.source)
            + brief.comic.cast.map(\.source) + brief.unused.map(\.source) + brief.findings.compactMap(\.source)
        var wanted = spans.filter { !$0.isEmpty }.map(\.start).sorted()[...]
        var (offset, line, column) = (0, 1, 1)
        for character in prompt.text {
            guard !wanted.isEmpty else { return }
            let end = offset + character.utf8.count
            while let next = wanted.first, next < end {
                positions[next] = SourcePosition(line: line, column: column)
                wanted.removeFirst()
            }
            if character.isNewline, character.utf8.last == 0x0A {
                (line, column) = (line + 1, 1)
            } else {
                column += 1
            }
            offset = end
        }
    }

    /// Nil for what stands nowhere in the prompt, as in a plan written by hand.
    func position(of span: SourceSpan) -> SourcePosition? { span.isEmpty ? nil : positions[span.start] }
}
