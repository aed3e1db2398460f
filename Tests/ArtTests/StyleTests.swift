@testable import HanmoArt
import HanmoBrief
import HanmoGraphics
import HanmoPage
import HanmoSource
import Testing

@Suite("styles")
struct StyleTests {
    private static let box = Rect(x: 0, y: 0, width: 600, height: 450)
    private static let quiet = Rect(x: 60, y: 40, width: 260, height: 110)

    private func picture(_ style: String?, _ text: String = "草地上一只猫，大树", quiet: [Rect] = []) throws -> Picture {
        let scene = PictureReader().brief(from: try Prompt(text: text)).pictures[0].scene
        return Painter().picture(
            for: SceneRequest(
                box: Self.box, scene: scene, style: style, seed: 3, quiet: quiet, ground: PainterTests.ground,
                ink: Color(hex: 0x2A2622), accent: Color(hex: 0xB5402F)))
    }

    @Test func everyStylePaintsInItsOwnWay() throws {
        let digests = try Painter.styles.map { ItemDigest.of(try picture($0).items) }
        #expect(Painter.styles.count >= 13)
        #expect(Set(digests).count == digests.count)
    }

    @Test(arguments: Painter.styles) func paintsTheSameAgain(style: String) throws {
        let text = "夜晚，暴雨，街道上一只猫，月亮"
        let first = try picture(style, text).items
        #expect(ItemDigest.of(first) == ItemDigest.of(try picture(style, text).items))
        #expect(ItemDigest.isFinite(first))
        #expect(ItemDigest.count(first) < 30_000)
    }

    /// The veil lies under whatever stands nearer, covers the text's place and is nearly opaque there.
    @Test(arguments: Painter.styles) func textStandsOnCalmGround(style: String) throws {
        let layers = try picture(style, quiet: [Self.quiet]).layers
        let background = try #require(layers.first { $0.name == "background" })
        guard case .group(let veil) = try #require(background.items.last), case .fill(let fill) = veil.items[0]
        else {
            Issue.record("no veil ends the background")
            return
        }
        #expect(fill.paint == .solid(PainterTests.ground))
        #expect(veil.opacity >= 0.45 && veil.blur > 0)
        let cover = try #require(fill.path.controlBounds)
        #expect(cover.contains(Self.quiet.inset(by: -1.9 * veil.blur)))
    }

    /// Grain, weather and browned edges come last; the text's place is veiled once more after them.
    @Test(arguments: Painter.styles) func nothingIsLaidOverTheLastVeil(style: String) throws {
        let wide = Rect(x: 40, y: 30, width: 520, height: 110)
        guard case .fill(let veil) = try #require(try picture(style, "暴雨，草地上一只猫", quiet: [wide]).items.last),
            case .linear(_, _, let stops) = veil.paint
        else {
            Issue.record("no bank of mist comes last")
            return
        }
        #expect(try #require(veil.path.controlBounds).contains(wide))
        #expect((stops.map(\.color.alpha).max() ?? 0) > 80)
    }

    @Test(arguments: ["大雪，草地上一只猫", "暴雨，草地上一只猫"]) func weatherKeepsOutOfTheText(text: String) throws {
        let layers = try picture("flat", text, quiet: [Self.quiet]).layers
        let front = try #require(layers.last { $0.name == "foreground" })
        #expect(ItemDigest.count(front.items) > 60)
        let lightest = ItemDigest.darkest(front.items, inside: Self.quiet, over: PainterTests.ground)
        #expect(lightest > PainterTests.ground.luminance - 0.02)
    }

    @Test(arguments: [
        ("photo", "flat"), ("3d", "cartoon"), ("oil", "watercolour"), ("pop", "retro"), ("watercolor", "watercolour"),
        ("mangaa", "manga"), ("sketchy", "sketch"), ("no such thing", "flat"),
    ]) func aStrangeWordIsTheNearestStyle(word: String, style: String) {
        #expect(Styles.style(named: word).name == style)
    }

    /// Words of the lexicon all have an answer.
    @Test func stylesWithTheirOwnHandKeepTheirNames() {
        for name in Painter.styles { #expect(Styles.style(named: name).name == name) }
        #expect(Styles.style(named: nil).name == "flat")
    }

    @Test func mangaIsBlackAndWhite() throws {
        let colors = ItemDigest.solids(try picture("manga").items)
        #expect(!colors.isEmpty)
        #expect(colors.allSatisfy { max($0.red, $0.green, $0.blue) - min($0.red, $0.green, $0.blue) < 12 })
    }
}
