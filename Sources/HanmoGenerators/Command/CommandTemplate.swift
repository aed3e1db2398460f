public import HanmoSource

/// The arguments of a program with slots for what a request says. A slot is filled inside its argument and never split,
/// quoted or looked at by a shell; what fills it is not searched for slots again.
///
///     ["sd-cli", "-m", "model.gguf", "-p", "{prompt}", "-o", "{output}", ["-n", "{negative_prompt}"], ["-r", "{reference}"]]
///
/// A list inside the list is left out where one of its slots has nothing to say, and stands once for each reference.
public struct CommandTemplate: Sendable, Equatable {
    enum Slot: String, CaseIterable {
        case prompt, width, height, seed, id, output, picture, mask, reference
        case negativePrompt = "negative_prompt"

        /// Whether there may be none; then it must stand in a list of its own.
        var isOptional: Bool { [.picture, .mask, .reference].contains(self) }
    }

    private enum Piece: Equatable {
        case text(String)
        case slot(Slot)
    }

    private struct Group: Equatable {
        var arguments: [[Piece]]
        var isOptional: Bool

        var slots: Set<Slot> {
            Set(arguments.joined().compactMap { if case .slot(let slot) = $0 { slot } else { nil } })
        }
    }

    /// A name that is looked for in PATH, or a path.
    public let program: String
    private let groups: [Group]
    /// Everything as it was written, for a digest.
    let text: String

    /// - Parameter value: a list of strings and of lists of strings.
    public init(_ value: JSONValue) throws(GeneratorError) {
        guard let list = value.array else {
            throw Self.wrong("a command is a list of arguments, not \(value.typeName)")
        }
        guard let program = list.first?.string, !program.isEmpty else {
            throw Self.wrong("a command begins with the name of a program")
        }
        self.program = program
        text = value.text()
        var groups: [Group] = []
        for part in list.dropFirst() {
            if let text = Self.text(part) {
                groups.append(Group(arguments: [try Self.pieces(text)], isOptional: false))
            } else if let inner = part.array {
                var arguments: [[Piece]] = []
                for argument in inner {
                    guard let text = Self.text(argument) else {
                        throw Self.wrong("an argument is a string, not \(argument.typeName)")
                    }
                    arguments.append(try Self.pieces(text))
                }
                groups.append(Group(arguments: arguments, isOptional: true))
            } else {
                throw Self.wrong("an argument is a string or a list of strings, not \(part.typeName)")
            }
        }
        for group in groups where !group.isOptional {
            guard let slot = group.slots.first(where: \.isOptional) else { continue }
            throw GeneratorError(
                .configuration, "there may be no {\(slot.rawValue)} in the command",
                hint: "put it into a list with its option, [\"--\(slot.rawValue)\", \"{\(slot.rawValue)}\"], which is "
                    + "left out when there is none")
        }
        self.groups = groups
    }

    /// Numbers and truths may stand without quotes.
    private static func text(_ value: JSONValue) -> String? {
        switch value {
        case .string(let text): text
        case .number, .bool: value.text()
        default: nil
        }
    }

    func names(_ slot: Slot) -> Bool { groups.contains { $0.slots.contains(slot) } }

    /// - Parameter references: paths.
    func filled(_ values: [Slot: String], references: [String]) -> [String] {
        [program]
            + groups.flatMap { group -> [String] in
                let rounds = group.slots.contains(.reference) ? references : [""]
                return rounds.flatMap { reference -> [String] in
                    var values = values
                    values[.reference] = reference
                    if group.isOptional, group.slots.contains(where: { values[$0, default: ""].isEmpty }) { return [] }
                    return group.arguments.map { Self.filled($0, values) }
                }
            }
    }

    private static func filled(_ pieces: [Piece], _ values: [Slot: String]) -> String {
        pieces.reduce(into: "") { result, piece in
            switch piece {
            case .text(let text): result += text
            case .slot(let slot): result += values[slot] ?? ""
            }
        }
    }

    /// Cuts `--size={width}x{height}` at its slots. Braces around anything but a word of small letters are text.
    private static func pieces(_ text: String) throws(GeneratorError) -> [Piece] {
        guard !text.utf8.contains(0) else { throw wrong("an argument with a character U+0000") }
        var pieces: [Piece] = []
        var plain = ""
        var rest = text[...]
        while let brace = rest.firstIndex(of: "{") {
            plain += rest[..<brace]
            let inner = rest[rest.index(after: brace)...].prefix { $0.isASCII && $0.isLowercase || $0 == "_" }
            guard !inner.isEmpty, inner.endIndex < rest.endIndex, rest[inner.endIndex] == "}" else {
                plain += "{"
                rest = rest[rest.index(after: brace)...]
                continue
            }
            guard let slot = Slot(rawValue: String(inner)) else {
                let names = Slot.allCases.map(\.rawValue)
                let near = String(inner).nearest(of: names).map { "write {\($0)}" }
                throw GeneratorError(
                    .configuration, "the command has an unknown slot {\(String(inner).shown())}",
                    hint: near ?? "the slots are {\(names.joined(separator: "}, {"))}")
            }
            if !plain.isEmpty { pieces.append(.text(plain)) }
            plain = ""
            pieces.append(.slot(slot))
            rest = rest[rest.index(after: inner.endIndex)...]
        }
        plain += rest
        if !plain.isEmpty { pieces.append(.text(plain)) }
        return pieces
    }

    private static func wrong(_ message: String) -> GeneratorError {
        GeneratorError(.configuration, message, hint: "such as [\"paint\", \"--prompt\", \"{prompt}\"]")
    }
}
