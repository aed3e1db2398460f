import Foundation
import Hanmo
import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource
import HanmoVerification
import Testing

/// Small pages: each NAME.prompt.txt of golden/pages has a listing of every glyph's place, and a picture.
@Suite struct PageTests {
    private static let names = ((try? Golden.stems(in: "pages", ending: ".prompt.txt")) ?? []).sorted()

    @Test(arguments: names) func pageStandsAsItStood(name: String) async throws {
        let file = Golden.folder.appendingPathComponent("pages/\(name).prompt.txt")
        let prompt = try Prompt(name: name, bytes: Array(Data(contentsOf: file)))
        let rendering = try await Pipeline(catalog: FontCatalog(folders: [])).rendering(
            of: prompt, options: RenderOptions(backend: "plain"))
        #expect(rendering.isProved, "\(rendering.report.findings.map(\.message))")
        try Golden.compare(PageListing(of: rendering.page).text, with: "pages/\(name).listing.txt")
        try Golden.compare(rendering.bitmap, with: "pages/\(name).png")
    }

    @Test func everyReferenceHasItsPrompt() throws {
        #expect(Self.names.count >= 6)
        #expect(try Golden.stems(in: "pages", ending: ".listing.txt") == Set(Self.names))
        #expect(try Golden.stems(in: "pages", ending: ".png") == Set(Self.names))
    }
}
