import ArgumentParser
import HanmoBrief
import HanmoPlanner
import HanmoSource

/// Reading a prompt, with a language model's help if the user names one.
struct PlannerOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Let a language model look over what was understood: the URL of an OpenAI-compatible server, or none.",
            discussion: "HANMO_PLANNER_URL says it too, HANMO_PLANNER_MODEL the model, HANMO_PLANNER_KEY the key."))
    var planner: String?

    func brief(from prompt: Prompt, seed: UInt64 = 1) throws -> Brief {
        let endpoint = try endpoint()
        let brief = PromptReader().brief(from: prompt)
        // Markdown and scripts say their structure themselves.
        guard let endpoint, !PromptReader.isStructured(prompt) else { return brief }
        return Planner(endpoint).brief(refining: brief, of: prompt, seed: seed)
    }

    private func endpoint() throws -> PlannerEndpoint? {
        guard let url = planner ?? Environment.variable("HANMO_PLANNER_URL"), url != "none" else { return nil }
        return try PlannerEndpoint(
            url: url, model: Environment.variable("HANMO_PLANNER_MODEL"), key: Environment.variable("HANMO_PLANNER_KEY")
        )
    }
}
