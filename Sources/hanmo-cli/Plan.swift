import ArgumentParser
import Hanmo
import HanmoBrief
import HanmoSource

struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what a prompt was understood as, with the words that said so.")

    @OptionGroup var input: PromptArgument
    @OptionGroup var planner: PlannerOption
    @Option(
        name: .shortAndLong, help: "Write the plan (JSON); render it with `hanmo render --from`.", completion: .file())
    var output: String?
    @Flag(help: "Print the plan as JSON.")
    var json = false

    func run() throws {
        let prompt = try input.read()
        let brief = try planner.brief(from: prompt)
        let plan = PlanFile(brief: brief, prompt: prompt.text)
        if let output { try AtomicFile(path: output).write(Array((plan.json.text(indent: 1) + "\n").utf8)) }
        if json { return Console.result(plan.json.text(indent: 1)) }
        guard output == nil else { return }
        Console.result(BriefTree(brief: brief, prompt: prompt).text, newline: false)
        for finding in brief.findings { Console.complain(finding, in: prompt) }
    }
}
