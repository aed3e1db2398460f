import HanmoBrief
import HanmoSource

/// The prompt as numbered spans: the texts that the reader found, by their ids (`t1` …), and the clauses around them
/// (`c1` …). A model names these and nothing else.
struct PlannerSpans {
    struct Clause {
        var id: String
        var span: SourceSpan
        var text: String
    }

    /// Clauses that are longer bear no text and speak none.
    static let maximumName = 24
    private static let maximumClauses = 1000

    private(set) var clauses: [Clause] = []

    init(of prompt: Prompt, brief: Brief) {
        // Where the reader saw a cue, a clause is parted: a carrier's or a speaker's name is then a span of its own.
        var edges: Set<Int> = []
        for wording in brief.wordings {
            for name in wording.cues.keys.sorted() {
                guard let cue = wording.cues[name] else { continue }
                edges.formUnion([cue.start, cue.end])
            }
        }
        let texts = brief.wordings.map(\.source).sorted { $0.start < $1.start }
        var next = 0
        var (start, at) = (0, 0)
        for scalar in prompt.text.unicodeScalars {
            let length = UTF8.width(scalar)
            while next < texts.count, texts[next].end <= at { next += 1 }
            let isText = next < texts.count && texts[next].start <= at
            if isText || Self.parts(scalar) || edges.contains(at) {
                add(start..<at, of: prompt)
                start = isText || Self.parts(scalar) ? at + length : at
            }
            at += length
        }
        add(start..<at, of: prompt)
    }

    subscript(id: String) -> Clause? { clauses.first { $0.id == id } }

    private mutating func add(_ range: Range<Int>, of prompt: Prompt) {
        guard clauses.count < Self.maximumClauses else { return }
        var range = range
        while !range.isEmpty, prompt.bytes[range.lowerBound] <= 0x20 { range = range.lowerBound + 1..<range.upperBound }
        while !range.isEmpty, prompt.bytes[range.upperBound - 1] <= 0x20 {
            range = range.lowerBound..<range.upperBound - 1
        }
        guard !range.isEmpty else { return }
        let span = SourceSpan(start: range.lowerBound, end: range.upperBound)
        clauses.append(Clause(id: "c\(clauses.count + 1)", span: span, text: prompt.text(of: span)))
    }

    /// Marks end a clause, but for those within words.
    private static func parts(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\n" || scalar == "\r" || scalar == "\t" { return true }
        if scalar == "-" || scalar == "'" || scalar == "’" || scalar == "·" || scalar == "&" || scalar == "/" {
            return false
        }
        switch scalar.properties.generalCategory {
        case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation: return true
        default: return scalar == "`" || scalar == "|"
        }
    }
}
