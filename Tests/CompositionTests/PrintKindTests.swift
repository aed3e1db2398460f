import HanmoBrief
import HanmoComposition
import HanmoGraphics
import Testing

@Suite struct PrintKindTests {
    private static let kinds: [Brief.Kind] = [
        .poster, .billboard, .label, .packaging, .newspaper, .card, .bookCover,
    ]

    private func composition(_ brief: Brief, width: Int = 2048, height: Int = 2048, seed: UInt64 = 7) -> Composition {
        Composers().composition(for: brief, canvas: Canvas(width: width, height: height), seed: seed)
    }

    private func blocks(_ composition: Composition) -> [TextBlock] {
        composition.regions.compactMap { if case .text(let block) = $0 { block } else { nil } }
    }

    private func picture(_ composition: Composition) -> PictureRegion? {
        composition.regions.lazy.compactMap { if case .picture(let picture) = $0 { picture } else { nil } }.first
    }

    private func brief(_ kind: Brief.Kind, isPainted: Bool = false) -> Brief {
        var brief = Brief(
            kind: kind,
            wordings: [
                SampleBriefs.wording(1, "桂花冬酿", role: .title, size: .large),
                SampleBriefs.wording(2, "古法米酒，桂花风味", role: .subtitle),
                SampleBriefs.wording(3, "云溪镇青石巷作坊，手工酿制", size: .small),
            ])
        var wish = SampleBriefs.picture("海边的猫")
        if isPainted {
            wish.scene.setting = "seaside"
            wish.scene.subjects = [SubjectWish(id: "s1", kind: "cat", name: "猫", source: SampleBriefs.span)]
        }
        brief.pictures = [wish]
        return brief
    }

    @Test(arguments: kinds, [(2048, 2048), (1536, 2048), (2048, 1024), (1024, 2048)])
    func everyTextHasItsRoom(kind: Brief.Kind, size: (Int, Int)) {
        for isPainted in [false, true] {
            for seed in 0..<4 {
                let composition = composition(
                    brief(kind, isPainted: isPainted), width: size.0, height: size.1, seed: UInt64(seed))
                let blocks = blocks(composition)
                #expect(composition.findings.isEmpty)
                #expect(blocks.map(\.id).sorted() == ["t1", "t2", "t3"])
                for (index, block) in blocks.enumerated() {
                    #expect(composition.canvas.bounds.inset(by: 20).contains(block.box))
                    for other in blocks[(index + 1)...] { #expect(!block.box.intersects(other.box)) }
                }
            }
        }
    }

    /// Hills that nobody asked for are no picture.
    @Test(arguments: kinds)
    func onlyWhatIsToldIsPainted(kind: Brief.Kind) {
        #expect(picture(composition(brief(kind))) == nil)
        let painted = (0..<4).filter { picture(composition(brief(kind, isPainted: true), seed: $0)) != nil }
        #expect(painted.isEmpty == (kind == .label))
    }

    /// Behind its texts or beside them, a poster shows at least a third of its picture.
    @Test func aPosterShowsItsPicture() throws {
        var boxes: Set<Rect> = []
        for seed in 0..<12 {
            let composition = composition(brief(.poster, isPainted: true), seed: UInt64(seed))
            let shown = try #require(picture(composition)).box
            let covered = blocks(composition).map { $0.box.intersection(shown).area }.reduce(0, +)
            #expect(shown.area - covered > 0.33 * composition.canvas.bounds.area)
            boxes.insert(shown)
        }
        #expect(boxes.count >= 2)
    }

    @Test func aLongArticleIsSetInColumns() throws {
        let paper = Brief(
            kind: .newspaper,
            wordings: [
                SampleBriefs.wording(1, "青山晚报", role: .title, size: .large),
                SampleBriefs.wording(2, SampleBriefs.chinese(600)),
            ])
        let article = try #require(blocks(composition(paper)).first { $0.id == "t2" })
        #expect(article.lettering.columns == 3)
        #expect(article.box.width > 1600)
    }

    @Test func theFirstLineOfACoupletHangsAtTheRight() throws {
        var brief = Brief(
            wordings: ["春入千门添秀色", "福临小院沐和风", "万象更新"].enumerated().map {
                SampleBriefs.wording($0.offset + 1, $0.element)
            })
        for index in brief.wordings.indices { brief.wordings[index].carrierKind = "couplet" }
        brief.wordings[0].place = Place(.middle, .right)
        brief.wordings[1].place = Place(.middle, .left)
        brief.wordings[2].place = Place(.top, .center)
        for (width, height) in [(2048, 2048), (1536, 2048), (2048, 1152)] {
            let composition = composition(brief, width: width, height: height)
            let texts = blocks(composition)
            let first = try #require(texts.first { $0.id == "t1" })
            let second = try #require(texts.first { $0.id == "t2" })
            let above = try #require(texts.first { $0.id == "t3" })
            #expect(first.vertical && second.vertical && !above.vertical)
            #expect(first.box.midX > 0.62 * Double(width) && second.box.midX < 0.38 * Double(width))
            #expect(first.maximumSize == second.maximumSize)
            #expect(above.box.maxY < first.box.minY && composition.canvas.bounds.contains(above.box))
        }
    }

    @Test func columnsOfAFanAreTheWholeText() {
        let text = "清风徐来，水波不兴。举酒属客，诵明月之诗，歌窈窕之章。"
        var brief = Brief(kind: .calligraphy, wordings: [SampleBriefs.wording(1, text)])
        brief.wordings[0].carrierKind = "fan"
        let columns = blocks(composition(brief))
        #expect(columns.count >= 4)
        #expect(columns.map(\.text).joined() == text)
        let places = columns.compactMap { block -> Point? in
            guard case .corners(let corners)? = block.lettering.course else { return nil }
            return corners[0].towards(corners[2], 0.5)
        }
        #expect(places.count == columns.count)
        // From the right to the left, and down each rib.
        #expect(places[0].x > places[places.count - 1].x + 400)
        #expect(places[1].y > places[0].y)
    }

    @Test func whoSignsSignsBelow() throws {
        var signature = SampleBriefs.wording(3, "林晚 敬贺", place: Place(.bottom, .right))
        signature.role = .signature
        let brief = Brief(
            kind: .card,
            wordings: [
                SampleBriefs.wording(1, "花好月圆", place: Place(.middle, .center), size: .large),
                SampleBriefs.wording(2, "愿你所念之人，皆在灯火可亲处；\n愿你所行之路，皆有明月来照。", place: Place(.bottom, .left)),
                signature,
            ])
        let blocks = Composers().composition(for: brief, canvas: Canvas(width: 2048, height: 2048), seed: 1).regions
            .compactMap { if case .text(let block) = $0 { block } else { nil } }
        let poem = try #require(blocks.first { $0.id == "t2" })
        let signed = try #require(blocks.first { $0.id == "t3" })
        #expect(signed.box.minY > poem.box.minY + 20)
    }
}
