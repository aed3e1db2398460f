package import HanmoAudit
import HanmoBrief
import HanmoPNG
import HanmoSource

/// What an audit needs of a PNG that Hanmo made: its glyph ledger, and the languages that its recipe names.
package struct AuditedPage: Sendable {
    package let ledger: Ledger
    /// Of the page. In one of English and the like Chinese words take the forms of zh-Hans.
    package let language: AuditLanguage
    /// Those of its parts.
    package let languages: Set<AuditLanguage>

    package init(path: String) throws {
        let file = try PNGDecoder().decode(InputFile.read(path, limit: 1 << 30))
        func text(_ keyword: String) -> String? { file.texts.first { $0.keyword == keyword }?.text }
        guard let recipe = text(Recipe.keyword), let ledger = text(Recipe.ledgerKeyword) else {
            throw PipelineError(
                "\(path) has no glyph ledger of Hanmo",
                hint: "it was made by another program, or its ledger was stripped",
                status: .failed)
        }
        self.ledger = try Ledger(ledger, name: path)
        let read = try Recipe(reading: recipe)
        language = AuditLanguage(rawValue: read.options.language ?? read.plan.brief.language) ?? .simplified
        languages = Set(Self.languages(in: read.json).compactMap(AuditLanguage.init))
    }

    private static func languages(in value: JSONValue) -> [String] {
        switch value {
        case .object(let members):
            members.flatMap { key, value in
                (key == "language" ? [value.string].compactMap { $0 } : []) + languages(in: value)
            }
        case .array(let values): values.flatMap(languages)
        case .null, .bool, .number, .string: []
        }
    }
}
