import Hanmo
import HanmoBatch
import HanmoBrief
import HanmoDigest
import HanmoPlanFiles
import HanmoSource

/// What a case is rendered from.
struct GoldenInput {
    private static let optionsLimit = 1 << 20
    private static let keys = ["size", "aspect", "page", "seed", "style", "lang", "backend", "tolerance"]

    let brief: Brief
    let prompt: Prompt?
    let options: RenderOptions
    /// The difference of a channel that is let pass, 0…255.
    let tolerance: Int
    /// Of the file's bytes.
    let digest: String

    init(_ golden: GoldenCase, in folder: GoldenFolder) throws {
        let path = folder.place(golden.file)
        if PlanFormat(named: golden.file) != nil {
            let bytes = try InputFile.read(path, limit: PlanFile.maximumByteCount)
            let plan = try PlanFile(file: bytes, named: path)
            brief = plan.brief
            prompt = try plan.prompt.map { try Prompt(name: path, text: $0) }
            digest = SHA256.hexDigest(of: bytes)
        } else {
            let bytes = try InputFile.read(path, limit: Prompt.maximumByteCount)
            let read = try Prompt(name: path, bytes: bytes)
            brief = PromptReader().brief(from: read)
            prompt = read
            digest = SHA256.hexDigest(of: bytes)
        }
        (options, tolerance) = try golden.optionsFile.map { try Self.options(from: folder.place($0)) } ?? (.init(), 0)
    }

    /// The keys of a batch's jobs, and `tolerance`.
    private static func options(from path: String) throws -> (RenderOptions, Int) {
        let bytes = try InputFile.read(path, limit: optionsLimit)
        let value: JSONValue
        do {
            value = try JSONValue(parsing: bytes)
        } catch {
            throw GoldenError("\(path):\(error.position): not JSON: \(error.message)", hint: error.hint)
        }
        guard let members = value.members else {
            throw GoldenError(
                "\(path): expected an object, got \(value.typeName)", hint: "such as {\"size\": \"800x600\"}")
        }
        for (key, _) in members where !keys.contains(key) {
            throw GoldenError(
                "\(path): unknown key \"\(key.shown(limit: 40))\"", hint: "keys: \(keys.joined(separator: ", "))")
        }
        var tolerance = 0
        if let given = value["tolerance"], given != .null {
            guard let number = given.integer, (0...255).contains(number) else {
                throw GoldenError("\(path): tolerance: expected a whole number from 0 to 255")
            }
            tolerance = number
        }
        do {
            return (try JobReader().options(of: value), tolerance)
        } catch {
            throw GoldenError("\(path): \(error.message)", hint: error.hint)
        }
    }

    /// A page of each number; one page has none.
    var pages: [Int?] {
        let numbers = brief.pageNumbers
        return numbers.count > 1 ? numbers : [nil]
    }
}
