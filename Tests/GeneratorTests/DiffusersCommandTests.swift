import Foundation
import HanmoGenerators
import HanmoGraphics
import HanmoSource
import Synchronization
import Testing

private enum Diffusers {
    private static let environment = ProcessInfo.processInfo.environment
    static let python = environment["HANMO_DIFFUSERS_PYTHON"]
    static let script = environment["HANMO_DIFFUSERS_SCRIPT"] ?? ""
    static let model = environment["HANMO_DIFFUSERS_MODEL"] ?? ""
    static let variables = environment.filter { ["PATH", "HOME", "TMPDIR"].contains($0.key) }
}

/// A real pipeline of diffusers behind the `command` back end: `scripts/judges/diffusers-command.py` makes one and says
/// where it is. Skipped without.
@Suite(.enabled(if: Diffusers.python != nil, "no pipeline is given: scripts/judges/diffusers-command.py makes one"))
struct DiffusersCommandTests {
    private func generator(_ more: [String] = []) throws -> CommandGenerator {
        let arguments = [Diffusers.python ?? "", Diffusers.script, "--model", Diffusers.model, "--steps", "4"] + more
        var settings = CommandGenerator.Settings(
            command: try CommandTemplate(.array(arguments.map { .string($0) })), environment: Diffusers.variables)
        settings.edits = .mask
        settings.seconds = 120
        return CommandGenerator(settings)
    }

    private func request(seed: UInt64) -> GenerationRequest {
        GenerationRequest(
            id: "p1", prompt: "雨夜, a \"hill\"; $(id)", negativePrompt: "text", size: PixelSize(300, 200), seed: seed)
    }

    @Test("a picture of the size, the same for the same seed, with progress")
    func generation() async throws {
        let steps = Mutex<[Double]>([])
        let first = try await generator().generate(request(seed: 5)) { step in
            if case .working(let part?) = step { steps.withLock { $0.append(part) } }
        }
        let bitmap = try PictureDecoder().decode(first.bytes)
        #expect(bitmap.width == 300 && bitmap.height == 200)
        #expect(Set(bitmap.pixels).count > 100)
        #expect(steps.withLock { $0 } == [0.25, 0.5, 0.75, 1])
        let again = try PictureDecoder().decode(try await generator().generate(request(seed: 5)) { _ in }.bytes)
        #expect(again == bitmap)
        let other = try PictureDecoder().decode(try await generator().generate(request(seed: 6)) { _ in }.bytes)
        #expect(other != bitmap)
    }

    @Test("an edit inside a mask, and one by words")
    func edit() async throws {
        let picture = Bitmap(width: 96, height: 64, fill: Color(200, 80, 40))
        let mask = EditMask(width: 96, height: 64, values: (0..<96 * 64).map { $0 % 96 < 48 ? 255 : 0 })
        for mask in [mask, nil] {
            let edit = EditRequest(id: "p1", instruction: "night", picture: picture, mask: mask, seed: 3)
            let edited = try PictureDecoder().decode(try await generator().edit(edit) { _ in }.bytes)
            #expect(edited.width == 96 && edited.height == 64 && edited != picture)
        }
    }

    @Test("a model that is not there")
    func missing() async throws {
        let arguments = [Diffusers.python ?? "", Diffusers.script, "--model", "/nowhere/model"].map {
            JSONValue.string($0)
        }
        var variables = Diffusers.variables
        variables["HF_HUB_OFFLINE"] = "1"
        let settings = CommandGenerator.Settings(
            command: try CommandTemplate(.array(arguments)), environment: variables)
        let error = try #require(
            await generatorError { try await CommandGenerator(settings).generate(request(seed: 1)) { _ in } })
        #expect(error.status.rawValue == 69 && error.message.contains("ended with status 69"), "\(error)")
    }
}
