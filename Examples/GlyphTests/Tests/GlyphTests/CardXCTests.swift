import Hanmo
import HanmoFonts
import HanmoSource
import HanmoTesting
import XCTest

/// The same functions in XCTest.
final class CardXCTests: XCTestCase {
    func testShowsItsWords() async throws {
        let page = try await Pipeline(catalog: FontCatalog()).rendering(
            of: Prompt(text: "一张卡片，写着“花好月圆”"), options: RenderOptions(width: 320, height: 200, backend: "plain"))
        expectText("花好月圆", isShownIn: page)
        expectImage(page, matchesGolden: "card")
    }
}
