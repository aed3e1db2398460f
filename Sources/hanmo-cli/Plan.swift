import ArgumentParser
import Hanmo
import HanmoBrief
import HanmoExplanation
import HanmoPlanFiles
import HanmoSource

struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what a prompt was understood as, with the words that said so.",
        discussion: "Without an option for its output, the plan is printed as a tree.")

    @Argument(help: "A file with the prompt, or - for standard input.", completion: .file())
    var prompt: String?
    @Option(help: "Show this plan (JSON or YAML) instead of a prompt's.", completion: .file())
    var from: String?
    @OptionGroup var planner: PlannerOption
    @Option(
        name: .shortAndLong,
        help: "Write the plan, as YAML if the name ends with .yaml; render it with `hanmo render --from`.",
        completion: .file())
    var output: String?
    @Option(help: "Write a page (HTML) that shows which words of the prompt became what.", completion: .file())
    var annotate: String?
    @Flag(help: "Print the plan as JSON.")
    var json = false
    @Flag(help: "Print the plan as YAML.")
    var yaml = false
    @Flag(help: "Print the JSON Schema of plans.")
    var schema = false

    func validate() throws {
        guard schema || (prompt == nil) != (from == nil) else {
            throw ValidationError("Give a prompt, or a plan with --from.")
        }
        guard !(json && yaml) else { throw ValidationError("Give one of --json and --yaml.") }
    }

    func run() throws {
        if schema { return Console.result(PlanFile.schema.text(indent: 2)) }
        let (plan, source) = try input()
        if let output {
            let text = plan.text(as: PlanFormat(named: output) ?? .json, named: output)
            try AtomicFile(path: output).write(Array(text.utf8))
        }
        if let annotate {
            let page = AnnotatedPage(brief: plan.brief, prompt: source, name: prompt ?? from ?? "")
            try AtomicFile(path: annotate).write(Array(page.html.utf8))
        }
        if json { return Console.result(plan.text(as: .json), newline: false) }
        if yaml { return Console.result(plan.text(as: .yaml), newline: false) }
        guard output == nil, annotate == nil else { return }
        let tree = BriefTree(brief: plan.brief, prompt: source, width: Console.width)
        Console.styled { tree.text(colored: $0) }
        for finding in plan.brief.findings { Console.complain(finding, in: source) }
    }

    /// The plan, and the prompt that its spans count in.
    private func input() throws -> (PlanFile, Prompt?) {
        if let file = PlanArgument.file(prompt: prompt, from: from) { return try PlanArgument.read(file) }
        let read = try PromptArgument.parse([prompt ?? "-"]).read()
        return (PlanFile(brief: try planner.brief(from: read), prompt: read.text), read)
    }
}

/// A plan from a file, or from standard input as `-`.
enum PlanArgument {
    /// The plan's file: given with `--from`, or told from a prompt by its ending (.json, .yaml).
    static func file(prompt: String?, from: String?) -> String? {
        from ?? prompt.flatMap { PlanFormat(named: $0) == nil ? nil : $0 }
    }

    static func read(_ path: String) throws -> (PlanFile, Prompt?) {
        let bytes =
            path == "-"
            ? try InputFile.standardInput(limit: PlanFile.maximumByteCount)
            : try InputFile.read(path, limit: PlanFile.maximumByteCount)
        let plan = try PlanFile(file: bytes, named: path == "-" ? "<stdin>" : path)
        return (plan, try plan.prompt.map { try Prompt(name: path, text: $0) })
    }
}
