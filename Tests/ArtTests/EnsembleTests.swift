import HanmoBrief
import HanmoGraphics
import HanmoPage
import HanmoRaster
import HanmoSource
import Testing

@testable import HanmoArt

/// Where panels put their people, and whether the painter's gauge knows it.
struct EnsembleTests {
    private static let box = Rect(x: 40, y: 30, width: 480, height: 360)

    private func person(_ number: Int, _ kind: String = "man", looks: Looks = Looks(facing: "right")) -> SubjectWish {
        SubjectWish(
            id: "s\(number)", kind: kind, name: "\(kind)\(number)", looks: looks, source: SourceSpan(start: 0, end: 0))
    }

    private func request(
        _ subjects: [SubjectWish], _ shot: Framing.Shot, headroom: Double = 0.35, setting: String? = "room",
        effects: [String] = [], style: String? = "flat", box: Rect = Self.box
    ) -> SceneRequest {
        var scene = SceneWish()
        scene.subjects = subjects
        scene.setting = setting
        scene.framing = Framing(
            shot: shot, players: subjects.map { Framing.Player(subject: $0.id) }, headroom: headroom, effects: effects)
        return SceneRequest(
            box: box, scene: scene, style: style, seed: 3, ground: .white, ink: .black, accent: Color(hex: 0xB5402F))
    }

    private func people(_ request: SceneRequest) -> [Standing] { Painter().people(in: request) }

    /// Heads are whole, under the texts, above the lower edge with a neck, and in the order of the players.
    @Test(arguments: Framing.Shot.allCases, [1, 2, 3, 5])
    func headsAreWholeAndBelowTheTexts(shot: Framing.Shot, count: Int) {
        let kinds = ["man", "child", "woman", "cat", "robot"]
        for box in [Self.box, Rect(x: 0, y: 0, width: 300, height: 600), Rect(x: 5, y: 9, width: 900, height: 260)] {
            let standing = people(
                request((0..<count).map { person($0 + 1, kinds[$0]) }, shot, box: box))
            #expect(standing.map(\.subject) == (1...count).map { "s\($0)" })
            for one in standing {
                #expect(one.head.minX >= box.minX && one.head.maxX <= box.maxX, "\(shot) \(one.name)")
                #expect(one.head.maxY <= box.maxY, "\(shot) \(one.name)")
                #expect(one.head.minY >= box.minY + box.height * 0.35 - 1, "\(shot) \(one.name)")
                #expect(one.head.contains(one.mouth))
                #expect(one.hands.allSatisfy(box.contains))
            }
            #expect(zip(standing, standing.dropFirst()).allSatisfy { $0.head.midX < $1.head.midX })
        }
    }

    @Test func shotsComeCloser() {
        let heights = [Framing.Shot.establishing, .long, .full, .medium, .close, .extreme].map {
            people(request([person(1)], $0))[0].head.height
        }
        #expect(heights == heights.sorted())
        #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 > $0 * 1.2 })
    }

    @Test func overTheShoulderIsNearer() {
        let standing = people(
            request([person(1), person(2, looks: Looks(facing: "back"))], .overShoulder))
        #expect(standing[1].head.height > standing[0].head.height * 1.2)
    }

    @Test func balloonsMoveNobody() {
        var crowded = request([person(1), person(2, "woman")], .medium)
        let free = people(crowded)
        crowded.quiet = [Rect(x: 60, y: 40, width: 200, height: 90)]
        crowded.covered = [Rect(x: 300, y: 40, width: 160, height: 200)]
        #expect(people(crowded) == free)
    }

    @Test func placesHaveNobody() {
        #expect(people(request([], .establishing)) == [])
        #expect(!Painter().picture(for: request([], .establishing, setting: "sea")).layers.isEmpty)
    }

    /// Who rides is staged in full, and the gauge asks the stage.
    @Test func ridersAreKnownToo() throws {
        var rider = person(1, looks: Looks(pose: "ride", facing: "right"))
        (rider.relation, rider.relatedTo) = ("on", "s2")
        let standing = people(request([rider, person(2, "horse")], .full, setting: "nature"))
        #expect(standing.map(\.subject) == ["s1"])
    }

    // MARK: Pixels

    private func bitmap(_ request: SceneRequest) throws -> Bitmap {
        var page = Page(width: 560, height: 420)
        page.items = Painter().picture(for: request).layers.flatMap(\.items)
        return try Rasterizer(glyphs: GlyphSource(outline: { _, _ in Path() })).bitmap(of: page)
    }

    /// The same picture with somebody else's head on it differs in the head and nowhere above it.
    @Test(arguments: [Framing.Shot.full, .medium, .close, .extreme])
    func theHeadIsWhereTheGaugeSays(shot: Framing.Shot) throws {
        func look(_ hair: String) -> Looks {
            Looks(color: "#3366AA", hair: "short", hairColor: hair, clothes: "shirt", emotion: "calm", facing: "right")
        }
        let (dark, red) = (
            request([person(1, looks: look("#000000"))], shot), request([person(1, looks: look("#FF0000"))], shot)
        )
        let head = try #require(people(dark).first).head
        let (a, b) = (try bitmap(dark), try bitmap(red))
        var found: Rect?
        for y in 0..<a.height {
            for x in 0..<a.width where a.pixels[y * a.width + x] != b.pixels[y * b.width + x] {
                let pixel = Rect(x: Double(x), y: Double(y), width: 1, height: 1)
                found = found?.union(pixel) ?? pixel
            }
        }
        let hair = try #require(found)
        let slack = head.height * 0.12 + 2
        #expect(head.inset(by: -slack).contains(hair))
        // The hair reaches the crown and both sides of the head.
        #expect(hair.minY < head.minY + head.height * 0.2)
        #expect(hair.width > head.width * 0.6)
    }

    @Test(arguments: ["speed-lines", "focus-lines"])
    func effectsLeaveFacesFree(effect: String) throws {
        let (plain, lined) = (
            request([person(1)], .medium), request([person(1)], .medium, effects: [effect])
        )
        let head = try #require(people(plain).first).head.inset(by: 4)
        let (a, b) = (try bitmap(plain), try bitmap(lined))
        var changed = 0
        var inside = 0
        for y in 0..<a.height {
            for x in 0..<a.width where a.pixels[y * a.width + x] != b.pixels[y * b.width + x] {
                changed += 1
                if head.contains(Point(Double(x), Double(y))) { inside += 1 }
            }
        }
        #expect(changed > 2_000)
        #expect(inside == 0)
    }

    @Test(arguments: ["question", "exclamation", "sweat", "gloom", "sparkles", "anger"])
    func marksAreDrawn(mark: String) {
        var marked = request([person(1)], .medium)
        let plain = ItemDigest.count(Painter().picture(for: marked).layers.flatMap(\.items))
        marked.scene.framing?.players[0].mark = mark
        #expect(ItemDigest.count(Painter().picture(for: marked).layers.flatMap(\.items)) > plain)
    }
}
