public import HanmoBrief
public import HanmoSource

/// A language model that looks over what the reader understood: any server with OpenAI's chat completions. It may say
/// what role, place, size, carrier, speaker and panel a text has, by the numbers of the prompt's spans; it can neither
/// add nor change nor drop a text. Where it fails, the reader's own brief stands, with a finding that says why.
public struct Planner: Sendable {
    /// Larger prompts are not sent.
    static let maximumPrompt = 64 << 10

    private let endpoint: PlannerEndpoint

    public init(_ endpoint: PlannerEndpoint) { self.endpoint = endpoint }

    /// Blocks until the server has answered or the time is over.
    public func brief(refining brief: Brief, of prompt: Prompt, seed: UInt64) -> Brief {
        guard !brief.wordings.isEmpty else { return brief }
        guard prompt.bytes.count <= Self.maximumPrompt else {
            return finding(in: brief, "the prompt has more than \(Self.maximumPrompt) bytes")
        }
        let spans = PlannerSpans(of: prompt, brief: brief)
        var question = PlannerQuestion(brief: brief, spans: spans, model: endpoint.model, seed: seed)
        do {
            return try refined(brief, spans, &question)
        } catch {
            switch error {
            case .unanswered(let reason): return finding(in: brief, reason)
            case .wrong(let reason): return finding(in: brief, "its answer is refused: \(reason)")
            }
        }
    }

    private func refined(
        _ brief: Brief, _ spans: PlannerSpans, _ question: inout PlannerQuestion
    ) throws(PlannerRefusal) -> Brief {
        let transport = PlannerTransport(endpoint: endpoint)
        var content = try PlannerAnswer.content(of: transport.answer(to: question.json), from: endpoint.host)
        var answer: PlannerAnswer
        do {
            answer = try PlannerAnswer(content, brief: brief, spans: spans)
        } catch {
            // It is told once what was wrong.
            question.repair = (String(content.unicodeScalars.prefix(20_000)), error.reason)
            content = try PlannerAnswer.content(of: transport.answer(to: question.json), from: endpoint.host)
            answer = try PlannerAnswer(content, brief: brief, spans: spans)
        }
        var (refined, changed) = answer.refining(brief)
        refined.findings.append(
            Diagnostic(
                .note, "planner", "the planner at \(endpoint.host) changed \(changed) of \(brief.wordings.count) texts")
        )
        return refined
    }

    private func finding(in brief: Brief, _ reason: String) -> Brief {
        var brief = brief
        brief.findings.append(
            Diagnostic(
                .warning, "planner", "the planner was not used: \(reason)",
                hint: "the built-in reader has read the prompt; take away --planner and HANMO_PLANNER_URL to do without"
            ))
        return brief
    }
}
