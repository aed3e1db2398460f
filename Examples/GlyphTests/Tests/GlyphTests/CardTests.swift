import Hanmo
import HanmoFonts
import HanmoSource
import HanmoTesting
import Testing

/// A card, tested in three ways: its words, its glyphs, its looks.
@Suite struct CardTests {
    private func card(_ words: String) async throws -> Rendering {
        let prompt = try Prompt(text: "一张卡片，写着“\(words)”")
        return try await Pipeline(catalog: FontCatalog()).rendering(
            of: prompt, options: RenderOptions(width: 320, height: 200, backend: "plain"))
    }

    @Test func showsItsWords() async throws {
        expectText("花好月圆", isShownIn: try await card("花好月圆"))
    }

    @Test func looksAsItLooked() async throws {
        expectImage(try await card("花好月圆"), matchesGolden: "card")
    }

    /// 骨 and 直 have another shape in Taiwan than on the mainland.
    @Test func shapesAreThoseOfTheRegion() {
        expectGlyphs("[45133=0+1000|27874=3+1000]", of: "骨直", in: "Noto Sans CJK SC")
        expectGlyphs("[45134=0+1000|27874=3+1000]", of: "骨直", in: "Noto Sans CJK SC", language: "zh-Hant")
    }

    /// What fails says why.
    @Test func failuresNameTheCharacter() async throws {
        let page = try await card("未来之事")
        withKnownIssue {
            expectText("末来之事", isShownIn: page)
        } matching: { issue in
            issue.comments.contains {
                $0.rawValue.contains("character 1 should be 末 (U+672B) and is 未 (U+672A)")
            }
        }
        withKnownIssue {
            expectImage(page, matchesGolden: "card")
        } matching: { issue in
            issue.comments.contains { $0.rawValue.contains("(U+672A) of t1") }
        }
        withKnownIssue {
            expectGlyphs("[1=0+1000]", of: "骨", in: "Noto Sans CJK SC")
        } matching: { issue in
            issue.comments.contains { $0.rawValue.contains("glyph 1 should be 1=0+1000 and is 45133=0+1000") }
        }
        withKnownIssue {
            expectImage(page, matchesGolden: "none")
        } matching: { issue in
            issue.comments.contains { $0.rawValue.contains("there is no golden Goldens/none.png") }
        }
    }
}
