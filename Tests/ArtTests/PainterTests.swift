import HanmoArt
import HanmoBrief
import HanmoGraphics
import HanmoPage
import HanmoSource
import Testing

struct PainterTests {
    static let ground = Color(hex: 0xF1E8D3)
    static let box = Rect(x: 0, y: 0, width: 1024, height: 1024)

    private func picture(
        _ text: String, seed: UInt64 = 1, quiet: [Rect] = [], box: Rect = Self.box
    ) throws -> Picture {
        let brief = PictureReader().brief(from: try Prompt(text: text))
        return Painter().picture(
            for: SceneRequest(
                box: box, scene: brief.pictures[0].scene, style: brief.style, seed: seed, quiet: quiet,
                ground: Self.ground, ink: Color(hex: 0x2A2622),
                accent: Color(hex: 0xB5402F)))
    }

    @Test(arguments: ["水墨山水，松竹，亭子，文人抚琴", "夜晚的城市", "一张桌子"])
    func seedDecides(text: String) throws {
        let first = ItemDigest.of(try picture(text, seed: 7).items)
        #expect(first == ItemDigest.of(try picture(text, seed: 7).items))
        #expect(first != ItemDigest.of(try picture(text, seed: 8).items))
    }

    @Test func namesWhatItCannotDraw() throws {
        let landscape = try picture("水墨山水，一位诗人与一只熊猫，瀑布，青松")
        #expect(landscape.drawn == ["scholar", "pine"])
        #expect(landscape.undrawn == ["bear", "waterfall"])
        let table = try picture("桌上一杯咖啡")
        #expect(table.drawn == ["table", "coffee"])
        #expect(table.undrawn == [])
    }

    @Test func drawsWhatIsNamed() throws {
        let bare = try picture("水墨").items
        let full = try picture("水墨，兰亭，小舟，翠竹，明月，飞雁，文人抚琴，杨柳")
        #expect(full.undrawn == [])
        #expect(ItemDigest.count(full.items) > ItemDigest.count(bare) + 400)
    }

    @Test(arguments: [
        Rect(x: 102, y: 92, width: 820, height: 502), Rect(x: 80, y: 80, width: 300, height: 860),
        Rect(x: 640, y: 80, width: 300, height: 860), Rect(x: 100, y: 620, width: 824, height: 320),
    ])
    func textStandsOnCalmGround(quiet: Rect) throws {
        for text in ["水墨山水，兰亭，小舟，翠竹青松，杨柳，文人抚琴", "一份会议纪要"] {
            let darkest = ItemDigest.darkest(try picture(text, quiet: [quiet]).items, inside: quiet, over: Self.ground)
            #expect(darkest > Self.ground.luminance - 0.1)
        }
    }

    @Test func staysInItsBudget() throws {
        let items = try picture("水墨山水，兰亭，小舟，翠竹青松，杨柳，文人抚琴，曲水流觞，飞雁").items
        #expect(ItemDigest.count(items) < 30_000)
        #expect(ItemDigest.groups(items) <= 24)
    }

    @Test func layersAreTheItemsInOrder() throws {
        let picture = try picture("黄昏草地上一只橘猫，大树")
        #expect(
            picture.layers.map(\.name)
                == ["background", "middle", "figures", "foreground"].filter { name in
                    picture.layers.contains { $0.name == name }
                })
        #expect(picture.layers.count > 1)
        #expect(ItemDigest.of(picture.layers.flatMap(\.items)) == ItemDigest.of(picture.items))
        #expect(Picture(items: []).layers.isEmpty)
    }

    @Test func everyPlaceIsInReach() throws {
        for box in [Rect(x: 50, y: 30, width: 600, height: 1400), Rect(x: 0, y: 0, width: 1600, height: 500)] {
            #expect(ItemDigest.isFinite(try picture("山水，亭，松，竹，文人", box: box).items))
        }
    }
}
