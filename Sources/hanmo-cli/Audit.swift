import ArgumentParser
import Hanmo
import HanmoAudit
import HanmoFonts
import HanmoPNG
import HanmoSource

struct Audit: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check that a font, a text or a page has every character, and the right glyph for each.",
        discussion: """
            hanmo audit --font "LXGW WenKai" --set tgscc --proof
            hanmo audit --font ./MyFont.otf --set jisx0208 --sheet glyphs.png
            hanmo audit --text poem.txt --set gb2312
            hanmo audit --page OUT.png

            Without fonts the usual ones of the language are audited, without a set the usual one. Exit status 0: all \
            right; 1: gaps or wrong glyphs. Warnings and notes leave it 0.
            """)

    @Option(help: "A family, or a font file such as ./MyFont.ttc#2 for its third face; repeatable.")
    var font: [String] = []
    @Option(help: "Style of the families, such as Bold.")
    var style: String?
    @Option(
        help: "\(CharacterSetName.allCases.map(\.rawValue).joined(separator: ", ")), or a file with the characters.")
    var set: String?
    @Option(help: "Only this level of the set; repeatable. Those of GB 18030 hold the lower ones.")
    var level: [Int] = []
    @Option(help: "A text, or the file that it is in: which characters the fonts lack, and where.")
    var text: String?
    @Option(help: "A PNG that Hanmo made: is each glyph on it right?", completion: .file())
    var page: String?
    @Option(help: "\(AuditLanguage.allCases.map(\.rawValue).joined(separator: ", ")); by default that of set or page.")
    var lang: String?
    @Flag(help: "Take the fonts for one: a gap is what none of them has.")
    var together = false
    @Flag(help: "Let the program hb-shape shape every character too, horizontally and vertically.")
    var proof = false
    @Option(help: "Write contact sheets of all glyphs; with several they are numbered.", completion: .file())
    var sheet: String?
    @Flag(help: "Print the result as JSON.")
    var json = false

    func validate() throws {
        if page != nil, text != nil || !font.isEmpty {
            throw ValidationError("--page brings its own text and fonts.")
        }
        if page != nil || (text != nil && font.isEmpty), sheet != nil || proof {
            throw ValidationError("--sheet and --proof are for fonts; name one with --font.")
        }
        if !level.isEmpty, set == nil, page != nil || text != nil {
            throw ValidationError("--level goes with --set.")
        }
        if let lang, AuditLanguage(rawValue: lang) == nil {
            throw ValidationError("--lang \(lang): expected one of \(Self.languages).")
        }
        if let set, !Self.isFile(set), !set.contains("/"), !set.contains("."), Self.setName(set) == nil {
            let names = CharacterSetName.allCases.map(\.rawValue)
            let guess = set.nearest(of: names).map { "; did you mean \($0)?" } ?? ""
            throw ValidationError("--set \(set): expected one of \(names.joined(separator: ", ")), or a file\(guess)")
        }
    }

    private static var languages: String { AuditLanguage.allCases.map(\.rawValue).joined(separator: ", ") }

    private static func setName(_ text: String) -> CharacterSetName? { CharacterSetName(rawValue: text.lowercased()) }

    private static func isFile(_ path: String) -> Bool { InputFile.exists(path) }

    func run() throws {
        let catalog = FontCatalog()
        let report = try report(catalog)
        if let sheet { try write(sheet, of: report, catalog) }
        Console.result(json ? report.json.text(indent: 1) : report.lines.joined(separator: "\n"))
        guard report.isRight else { throw ExitStatus.failed.exit }
    }

    private func report(_ catalog: FontCatalog) throws -> AuditReport {
        if let page { return try report(onPage: page, catalog) }
        if let text { return try report(onText: text, catalog) }
        return try report(onFonts: catalog)
    }

    private func report(onFonts catalog: FontCatalog) throws -> AuditReport {
        let wished = lang.flatMap(AuditLanguage.init)
        let named = set.flatMap { Self.isFile($0) ? nil : Self.setName($0) }
        let language = wished ?? named?.language ?? .simplified
        let repertoire = try repertoire() ?? levels(of: Repertoire(language.usualSet))
        let faces = font.isEmpty ? try language.usualFaces(in: catalog) : try faces(catalog)
        let audits = try faces.map { try FaceAudit(of: $0, for: repertoire, language: language, proof: proof) }
        return AuditReport(language: language, repertoire: repertoire, faces: audits, isTogether: together)
    }

    private func report(onText argument: String, _ catalog: FontCatalog) throws -> AuditReport {
        let language = lang.flatMap(AuditLanguage.init) ?? .simplified
        let repertoire = try repertoire()
        let text = try contents(of: argument)
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw AuditError("the text is empty", hint: "give a text, or a file with one")
        }
        guard !font.isEmpty else {
            let chain = try catalog.chain(role: "hei", weight: "Regular", language: language.rawValue)
            return AuditReport(
                language: language, repertoire: repertoire, faces: [],
                text: TextAudit(of: text, faces: chain, set: repertoire))
        }
        let faces = try faces(catalog)
        let own = try Repertoire(name: "the text", text: text)
        let audits = try faces.map { try FaceAudit(of: $0, for: own, language: language, proof: proof) }
        return AuditReport(
            language: language, repertoire: repertoire ?? own, faces: audits, isTogether: true,
            text: TextAudit(of: text, faces: faces, set: repertoire))
    }

    private func report(onPage path: String, _ catalog: FontCatalog) throws -> AuditReport {
        let page = try AuditedPage(bytes: InputFile.read(path, limit: 1 << 30), name: path)
        let language = lang.flatMap(AuditLanguage.init) ?? page.language
        let repertoire = try repertoire()
        return AuditReport(
            language: language, repertoire: repertoire, faces: [],
            page: try LedgerAudit(
                of: page.ledger, language: language, others: page.languages.subtracting([page.language]),
                set: repertoire, catalog: catalog))
    }

    private func repertoire() throws -> Repertoire? {
        guard let set else { return nil }
        if !Self.isFile(set), let name = Self.setName(set) { return try levels(of: Repertoire(name)) }
        let text = try contents(of: set, isFile: true)
        return try levels(of: Repertoire(name: set, text: text))
    }

    private func levels(of repertoire: Repertoire) throws -> Repertoire {
        level.isEmpty ? repertoire : try repertoire.levels(level)
    }

    /// What stands in a file, or an argument that is none. One that looks like a path has to be there.
    private func contents(of argument: String, isFile: Bool = false) throws -> String {
        let limit = 4 << 20
        let looksLikePath = argument.contains("/") || [".txt", ".md"].contains { argument.hasSuffix($0) }
        guard isFile || argument == "-" || looksLikePath || Self.isFile(argument) else { return argument }
        let bytes =
            argument == "-" ? try InputFile.standardInput(limit: limit) : try InputFile.read(argument, limit: limit)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw AuditError("\(argument) is not UTF-8 text", hint: "convert it to UTF-8")
        }
        return text
    }

    private func faces(_ catalog: FontCatalog) throws -> [Face] {
        try font.map { name in
            var (path, index) = (name, 0)
            if !Self.isFile(name), let hash = name.lastIndex(of: "#"),
                let number = Int(name[name.index(after: hash)...])
            {
                (path, index) = (String(name[..<hash]), number)
            }
            return FontCatalog.isPath(path) || Self.isFile(path)
                ? try catalog.face(path: path, index: index) : try catalog.face(family: name, style: style)
        }
    }

    private func write(_ path: String, of report: AuditReport, _ catalog: FontCatalog) throws {
        let sheets = try report.faces.flatMap { try AuditSheet.sheets(of: $0, catalog: catalog) }
        let stem = path.hasSuffix(".png") ? String(path.dropLast(4)) : path
        for (index, sheet) in sheets.enumerated() {
            let name = sheets.count > 1 ? "\(stem)-\(index + 1).png" : "\(stem).png"
            try AtomicFile(path: name).write(try PNGEncoder().encode(sheet.bitmap(), dpi: 150, texts: []))
            Console.say("\(name): \(sheet.title)")
        }
    }
}
