import ArgumentParser
import Hanmo
import HanmoSource

/// A prompt from a file, or from standard input as `-`.
struct PromptArgument: ParsableArguments {
    @Argument(help: "A file with the prompt, or - for standard input.", completion: .file())
    var prompt: String

    func read() throws -> Prompt {
        let bytes =
            prompt == "-"
            ? try InputFile.standardInput(limit: Prompt.maximumByteCount)
            : try InputFile.read(prompt, limit: Prompt.maximumByteCount)
        return try Prompt(name: prompt == "-" ? "<stdin>" : prompt, bytes: bytes)
    }

    /// The input's name with another ending, in the current folder for standard input.
    func output(ending: String) -> String {
        guard prompt != "-" else { return "hanmo.\(ending)" }
        let slash = prompt.lastIndex(of: "/") ?? prompt.startIndex
        guard let dot = prompt.lastIndex(of: "."), dot > slash else { return "\(prompt).\(ending)" }
        return "\(prompt[..<dot]).\(ending)"
    }
}
