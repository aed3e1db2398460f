package import HanmoAudit
import HanmoBrief
import HanmoEditing
import HanmoPNG
import HanmoSource

/// What an audit needs of a PNG that Hanmo made: its glyph ledger, and the languages that its recipe names.
package struct AuditedPage: Sendable {
    package let ledger: Ledger
    /// Of the page. In one of English and the like Chinese words take the forms of zh-Hans.
    package let language: AuditLanguage
    /// Those of its parts.
    package let languages: Set<AuditLanguage>

    /// - Parameters:
    ///   - bytes: of a PNG.
    ///   - name: of the file, for errors.
    package init(bytes: [UInt8], name: String) throws {
        let file = try PNGDecoder().decode(bytes)
        func text(_ keyword: String) -> String? { file.texts.first { $0.keyword == keyword }?.text }
        guard let recipe = text(Recipe.keyword), let ledger = text(Recipe.ledgerKeyword) else {
            throw PipelineError(
                "\(name) has no glyph ledger of Hanmo",
                hint: "it was made by another program, or its ledger was stripped",
                status: .failed)
        }
        self.ledger = try Ledger(ledger, name: name)
        let read = try Recipe(reading: recipe)
        language = AuditLanguage(rawValue: read.options.language ?? read.plan.brief.language) ?? .simplified
        let parts = (read.plan.json.members ?? []).filter { $0.key != "language" }.map(\.value) + read.edits.map(\.json)
        languages = Set(parts.flatMap(Self.languages).compactMap(AuditLanguage.init))
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
