import Foundation
import HanmoGenerators
import HanmoGraphics
import HanmoHTTP
import HanmoPNG
import Testing

private enum RealServer {
    static let url = ProcessInfo.processInfo.environment["HANMO_IMAGE_SERVER"]
    static let dialects = (ProcessInfo.processInfo.environment["HANMO_IMAGE_DIALECTS"] ?? "")
        .split(separator: ",").map(String.init)
}

/// Against servers that others wrote: `scripts/judges/openai-images.py` starts them and says where they are. Skipped
/// without.
@Suite(.enabled(if: RealServer.url != nil, "no server is given: scripts/judges/openai-images.py starts one"))
struct RealServerTests {
    private func painter(_ dialect: String) throws -> OpenAIGenerator {
        try OpenAIGenerator(
            name: "painter", url: HTTPURL("\(RealServer.url ?? "")/\(dialect)/v1"), model: "gpt-image-1",
            dialect: OpenAIDialect.named(dialect))
    }

    @Test(arguments: RealServer.dialects) func paints(_ dialect: String) async throws {
        let painter = try painter(dialect)
        let request = GenerationRequest.hill.with {
            $0.prompt = "一座山 \"; | <b> \u{1F3D4}"
            if !painter.abilities.takesNegativePrompt { $0.negativePrompt = nil }
        }
        let picture = try await painter.generate(request) { _ in }
        let bitmap = try PNGDecoder().decode(picture.bytes).bitmap
        #expect((bitmap.width, bitmap.height) == (1024, 1024))
        #expect(Set(bitmap.pixels.prefix(100_000)).count > 1 || Set(bitmap.pixels).count > 1)
    }

    /// The right half changes, the left one does not where the server takes a mask.
    @Test(arguments: RealServer.dialects) func changesInsideTheMask(_ dialect: String) async throws {
        let painter = try painter(dialect)
        let picture = try await painter.edit(.house) { _ in }
        let bitmap = try PNGDecoder().decode(picture.bytes).bitmap
        #expect((bitmap.width, bitmap.height) == (256, 256))
        let red = Color(200, 0, 0)
        let left = (0..<256).filter { bitmap.color(x: 64, y: $0) == red }.count
        let right = (0..<256).filter { bitmap.color(x: 192, y: $0) == red }.count
        #expect(right < 256)
        if painter.abilities.edits == .mask { #expect(left == 256) }
    }
}
