import HanmoBrief
import HanmoGraphics
import HanmoSource
import Testing

@testable import HanmoArt

/// Where the stager puts things, asked of the motifs before any style has painted them.
struct StagingTests {
    private static let square = Rect(x: 0, y: 0, width: 1200, height: 900)

    private func subject(
        _ number: Int, _ kind: String, count: Int? = nil, _ relation: String? = nil, to other: Int? = nil,
        looks: Looks = Looks()
    ) -> SubjectWish {
        SubjectWish(
            id: "s\(number)", kind: kind, name: "\(kind)\(number)", count: count, looks: looks, relation: relation,
            relatedTo: other.map { "s\($0)" }, source: SourceSpan(start: 0, end: 0))
    }

    private func staged(
        _ subjects: [SubjectWish], setting: String? = "nature", box: Rect = Self.square, quiet: [Rect] = [],
        seed: UInt64 = 1
    ) -> (motifs: [Motif], drawn: [String]) {
        var wish = SceneWish()
        wish.subjects = subjects
        wish.setting = setting
        let request = SceneRequest(
            box: box, scene: wish, seed: seed, quiet: quiet, ground: Color(hex: 0xF1E8D3), ink: Color(hex: 0x2A2622),
            accent: Color(hex: 0xB5402F))
        return Stager(stage: Stage(for: request)).motifs(for: Scene(wish))
    }

    private func bounds(_ kind: String, in motifs: [Motif]) -> [Rect] {
        motifs.filter { $0.kind == kind }.map(\.bounds)
    }

    @Test(arguments: ["left-of", "right-of", "under", "behind", "in-front-of", "beside"], [1, 2, 3] as [UInt64])
    func relationsHold(relation: String, seed: UInt64) throws {
        let (motifs, drawn) = staged([subject(1, "tree"), subject(2, "cat", relation, to: 1)], seed: seed)
        #expect(drawn == ["tree", "cat"])
        let tree = try #require(motifs.first { $0.kind == "tree" })
        let cat = try #require(motifs.first { $0.kind == "cat" })
        switch relation {
        case "left-of": #expect(cat.bounds.midX < tree.bounds.midX)
        case "right-of": #expect(cat.bounds.midX > tree.bounds.midX)
        case "under":
            #expect(cat.bounds.midX > tree.bounds.minX && cat.bounds.midX < tree.bounds.maxX)
            #expect(cat.bounds.minY > tree.bounds.midY)
        case "behind": #expect(cat.depth > tree.depth)
        case "in-front-of": #expect(cat.depth < tree.depth)
        default:
            let gap = max(cat.bounds.minX, tree.bounds.minX) - min(cat.bounds.maxX, tree.bounds.maxX)
            #expect(gap < tree.bounds.width * 0.5)
        }
    }

    @Test(arguments: ["left", "center", "right"])
    func sidesHold(side: String) throws {
        for seed in 1...4 as ClosedRange<UInt64> {
            let (motifs, _) = staged([subject(1, "cat", looks: Looks(side: side))], seed: seed)
            let x = try #require(bounds("cat", in: motifs).first).midX / Self.square.width
            switch side {
            case "left": #expect(x < 0.4)
            case "right": #expect(x > 0.6)
            default: #expect(x > 0.4 && x < 0.6)
            }
        }
    }

    @Test func sizeAndDistanceShow() throws {
        func height(_ looks: Looks) throws -> Double {
            let (motifs, _) = staged([subject(1, "tree"), subject(2, "cat"), subject(3, "cat", looks: looks)])
            return try #require(bounds("cat", in: motifs).map(\.height).min())
        }
        #expect(try height(Looks(distance: "far")) < height(Looks()) * 0.8)
        #expect(try height(Looks(size: "small")) < height(Looks()) * 0.8)
    }

    @Test(arguments: [2, 5, 12])
    func countsAreKept(count: Int) {
        let (motifs, drawn) = staged([subject(1, "cat", count: count)])
        #expect(drawn == ["cat"])
        let cats = bounds("cat", in: motifs)
        #expect(cats.count == count)
        // A group, not a row of stamps: feet at several heights, sizes apart.
        #expect(Swift.Set(cats.map { Int($0.maxY) }).count > 1)
        #expect(Swift.Set(cats.map { Int($0.height) }).count > 1)
    }

    @Test(arguments: [
        Rect(x: 60, y: 60, width: 1080, height: 300), Rect(x: 60, y: 600, width: 1080, height: 260),
        Rect(x: 60, y: 60, width: 420, height: 780), Rect(x: 700, y: 60, width: 440, height: 780),
    ])
    func textIsLeftAlone(quiet: Rect) {
        let wishes = [
            subject(1, "tree"), subject(2, "cat", count: 3), subject(3, "tree"), subject(4, "cat", "on", to: 3),
        ]
        for setting in ["nature", "street", "room", "sea", "plain", "mountain-water", "classroom"] {
            let (motifs, drawn) = staged(wishes, setting: setting, quiet: [quiet])
            #expect(drawn.contains("cat"))
            for motif in motifs where motif.kind == "cat" || motif.kind == "tree" {
                #expect(!motif.bounds.inset(by: 1).intersects(quiet))
            }
        }
    }

    @Test(arguments: [
        (16, 16), (2048, 2048), (512, 2048), (2048, 512), (64, 256), (256, 64), (1024, 300), (300, 1024),
    ])
    func allStaysInside(width: Int, height: Int) {
        let box = Rect(x: 30, y: 50, width: Double(width), height: Double(height))
        for setting in ["nature", "street", "room", "palace", "space", "stage"] {
            let (motifs, drawn) = staged(
                [subject(1, "cat"), subject(2, "tree", count: 2), subject(3, "cat", "under", to: 2)], setting: setting,
                box: box)
            #expect(drawn == ["cat", "tree"])
            for motif in motifs where motif.kind == "cat" || motif.kind == "tree" {
                #expect(box.inset(by: -1).contains(motif.bounds))
                #expect(motif.bounds.height > Double(min(width, height)) * 0.03)
            }
        }
    }

    @Test func manySubjectsFit() {
        let wishes = (1...80).map { subject($0, $0 % 3 == 0 ? "tree" : "cat") }
        let (motifs, drawn) = staged(wishes)
        #expect(drawn == ["cat", "tree"])
        #expect(bounds("cat", in: motifs).count + bounds("tree", in: motifs).count > 50)
        let more = staged((1...200).map { subject($0, "cat", count: 12) })
        #expect(bounds("cat", in: more.motifs).count <= Cast.limit)
    }

    @Test func contradictionsEnd() {
        let circle = [
            subject(1, "cat", "on", to: 2), subject(2, "tree", "on", to: 3), subject(3, "cat", "under", to: 1),
            subject(4, "cat", "left-of", to: 4), subject(5, "tree", "behind", to: 9),
        ]
        let (_, drawn) = staged(circle)
        #expect(drawn == ["cat", "tree"])
        let opposite = staged([subject(1, "cat", "left-of", to: 2), subject(2, "tree", "left-of", to: 1)])
        #expect(opposite.drawn == ["cat", "tree"])
    }

    @Test func drawnIsWhatIsThere() {
        let (motifs, drawn) = staged([subject(1, "cat"), subject(2, "unicycle"), subject(3, "grass")])
        #expect(drawn == ["cat", "grass"])
        #expect(!motifs.contains { $0.kind == "unicycle" })
        // Text everywhere leaves nothing a place.
        let none = staged([subject(1, "cat")], quiet: [Self.square])
        #expect(none.drawn == [])
        #expect(bounds("cat", in: none.motifs) == [])
    }

    @Test func seedsDiffer() throws {
        let wishes = [subject(1, "cat"), subject(2, "tree", count: 3)]
        func places(_ seed: UInt64) -> [Rect] {
            let motifs = staged(wishes, seed: seed).motifs
            return bounds("cat", in: motifs) + bounds("tree", in: motifs)
        }
        #expect(places(5) == places(5))
        #expect(Swift.Set((1...6).map { places($0) }).count == 6)
    }

    @Test func layersComeInOrder() {
        let (motifs, _) = staged([subject(1, "cat"), subject(2, "tree")], setting: "street")
        let order = motifs.map(\.layer.rawValue)
        #expect(order == order.sorted())
        let middle = motifs.filter { $0.layer == .middle }.map(\.depth)
        #expect(middle == middle.sorted(by: >))
    }

    @Test func aLoneSubjectFillsItsCell() throws {
        let (motifs, _) = staged([subject(1, "cat")], setting: "plain", box: Rect(x: 0, y: 0, width: 300, height: 300))
        let cat = try #require(bounds("cat", in: motifs).first)
        #expect(max(cat.width, cat.height) > 220)
        #expect(max(cat.width, cat.height) < 270)
    }

    @Test(arguments: [
        ("cat", "nature"), ("blackboard", "classroom"), ("table", "room"), ("boat", "mountain-water"),
        ("moon", "night-sky"),
        ("sea", "sea"), ("car", "street"), ("coffee", "still-life"), ("man", "plain"), ("bamboo", "forest"),
    ])
    func subjectsSuggestASetting(kind: String, setting: String) {
        var wish = SceneWish()
        wish.subjects = [subject(1, kind)]
        #expect(Settings.word(for: Scene(wish)) == setting)
    }
}
