import HanmoArt
import HanmoGraphics
import HanmoPage
import Testing

struct PainterTests {
    static let ground = Color(hex: 0xF1E8D3)
    static let box = Rect(x: 0, y: 0, width: 1024, height: 1024)

    private func picture(_ text: String, seed: UInt64 = 1, quiet: [Rect] = [], box: Rect = Self.box) -> Picture {
        Painter().picture(
            for: SceneRequest(
                box: box, description: text, seed: seed, quiet: quiet, ground: Self.ground, ink: Color(hex: 0x2A2622),
                accent: Color(hex: 0xB5402F)))
    }

    @Test(arguments: ["水墨山水，松竹，亭子，文人抚琴", "夜晚的城市", "一张桌子"])
    func seedDecides(text: String) {
        let first = ItemDigest.of(picture(text, seed: 7).items)
        #expect(first == ItemDigest.of(picture(text, seed: 7).items))
        #expect(first != ItemDigest.of(picture(text, seed: 8).items))
    }

    @Test func namesWhatItCannotDraw() {
        let landscape = picture("山水间一位诗人与一只熊猫，瀑布，青松")
        #expect(landscape.drawn == ["scholar", "pine"])
        #expect(landscape.undrawn == ["bear", "waterfall"])
        let page = picture("桌上一杯咖啡")
        #expect(page.drawn == [])
        #expect(page.undrawn == ["table", "coffee"])
    }

    @Test func drawsWhatIsNamed() {
        let bare = picture("水墨").items
        let full = picture("水墨，兰亭，小舟，翠竹，明月，飞雁，文人抚琴，杨柳")
        #expect(full.undrawn == [])
        #expect(ItemDigest.count(full.items) > ItemDigest.count(bare) + 400)
    }

    @Test(arguments: [
        Rect(x: 102, y: 92, width: 820, height: 502), Rect(x: 80, y: 80, width: 300, height: 860),
        Rect(x: 640, y: 80, width: 300, height: 860), Rect(x: 100, y: 620, width: 824, height: 320),
    ])
    func textStandsOnCalmGround(quiet: Rect) {
        for text in ["水墨山水，兰亭，小舟，翠竹青松，杨柳，文人抚琴", "夜晚的城市", "森林"] {
            let darkest = ItemDigest.darkest(picture(text, quiet: [quiet]).items, inside: quiet, over: Self.ground)
            #expect(darkest > Self.ground.luminance - 0.1)
        }
    }

    @Test func staysInItsBudget() {
        let items = picture("水墨山水，兰亭，小舟，翠竹青松，杨柳，文人抚琴，曲水流觞，飞雁").items
        #expect(ItemDigest.count(items) < 30_000)
        #expect(ItemDigest.groups(items) <= 24)
    }

    @Test func everyPlaceIsInReach() {
        for box in [Rect(x: 50, y: 30, width: 600, height: 1400), Rect(x: 0, y: 0, width: 1600, height: 500)] {
            #expect(ItemDigest.isFinite(picture("山水，亭，松，竹，文人", box: box).items))
        }
    }
}
