import HanmoBrief
import HanmoGraphics
import HanmoSource
import Testing

@testable import HanmoComposition

@Suite struct ScreenKindTests {
    private static let kinds: [Brief.Kind] = [
        .dashboard, .webPage, .slide, .socialPost, .code, .caption, .dialogue, .infographic,
    ]

    private func blocks(_ brief: Brief, width: Int = 2048, height: Int = 2048) -> [TextBlock] {
        let canvas = Canvas(width: width, height: height)
        return Composers().composition(for: brief, canvas: canvas, seed: 3).regions.compactMap {
            if case .text(let block) = $0 { block } else { nil }
        }
    }

    private func brief(_ kind: Brief.Kind) -> Brief {
        Brief(
            kind: kind,
            wordings: [
                SampleBriefs.wording(1, "十月经营看板\n江畔店", place: Place(.top, .center)),
                SampleBriefs.wording(2, "本月营业额\n¥128.6万\n环比+8.2%  同比+21.5%", place: Place(.middle, .left)),
                SampleBriefs.wording(3, "门店排行\n1. 江畔店 ¥38.2万\n2. 植物园店 ¥31.7万", place: Place(.middle, .right)),
                SampleBriefs.wording(4, "阿哲：来了吗\n小林：到门口了", place: Place(.bottom, .left), size: .small),
            ])
    }

    /// The parts of each text come in its order, are all of it, stay on the page and apart.
    @Test(arguments: kinds)
    func textsAreWholeAndApart(kind: Brief.Kind) {
        for (width, height) in [(2048, 2048), (1536, 2048), (2048, 1152)] {
            let brief = brief(kind)
            let blocks = blocks(brief, width: width, height: height)
            for wording in brief.wordings {
                let drawn = blocks.filter { $0.id == wording.id }.map(\.text).joined()
                #expect(
                    drawn.filter { !$0.isWhitespace } == wording.text.filter { !$0.isWhitespace },
                    "\(kind) \(wording.id) \(width)")
            }
            let page = Rect(x: 0, y: 0, width: Double(width), height: Double(height))
            for (index, block) in blocks.enumerated() {
                #expect(page.contains(block.box), "\(kind) \(block.text)")
                for other in blocks[(index + 1)...] where other.id != block.id {
                    #expect(!block.box.intersects(other.box), "\(kind) \(block.text) \(other.text)")
                }
            }
        }
    }

    @Test func aFigureOnALineOfItsOwnIsLarge() throws {
        var brief = brief(.dashboard)
        brief.wordings = Array(brief.wordings.prefix(2))
        brief.wordings[1].place = Place(.middle, .center)
        let blocks = blocks(brief)
        let figure = try #require(blocks.first { $0.text == "¥128.6万" })
        let name = try #require(blocks.first { $0.text == "同比" })
        #expect(figure.maximumSize > 2 * name.maximumSize)
    }

    @Test func figuresAreRead() throws {
        #expect(try #require(ChartFigure(prefixOf: "¥2,856万")).value == 28_560_000)
        #expect(try #require(ChartFigure(prefixOf: "-3.2pp vs. May")).sign == -1)
        #expect(try #require(ChartFigure(prefixOf: "4.9/5.0")).best == 5)
        #expect(try #require(ChartFigure(prefixOf: "1,286家（活跃）")).unit == "家")
        for text in ["2024-12-20", "09:30", "3D", "8.2%→9.5%", "2024年12月"] {
            #expect(ChartFigure(prefixOf: text) == nil, "\(text)")
        }
    }

    /// Bars are as long as what they stand for.
    @Test func barsAreProportional() {
        let text = "排行\n甲 ¥100万\n乙 ¥50万\n丙 ¥25万"
        var style = StructureStyle(face: "hei", ink: .black, muted: .black, accent: .black)
        style.figures = ChartLook(colors: [.black], track: .white)
        let wording = SampleBriefs.wording(1, text)
        let piece = StructuredText(wording, style: style, language: "zh-Hans", ruler: .estimate).set(
            width: 400, size: 20)
        let bars = piece.regions.compactMap { region -> Double? in
            guard case .shape(let path, .linear) = region else { return nil }
            return path.controlBounds?.width
        }
        #expect(bars == [400, 200, 100])
    }

    @Test func codeKeepsItsIndentationAndBreaksLongLines() throws {
        let code = "def f(x):\n    return x\n\nprint(f(1))"
        var wording = SampleBriefs.wording(1, code)
        wording.role = .code
        let text = CodeText(wording, isColored: true)
        let rows = text.rows(width: 2000)
        #expect(rows.count == 4 && rows[2] == nil)
        #expect(try #require(rows[1]).indent == 24)
        let narrow = text.rows(width: 60)
        #expect(narrow.contains { $0?.isContinued == true })
        let spans = CodeColoring("let x = \"a\" // b").spans.map(\.sort)
        #expect(spans == [.keyword, .string, .comment])
    }

    @Test func chatsAreReadLineByLine() {
        let lines = DialogueText("老张：来吗\n我：来！\n14:22  已读").lines
        #expect(lines.map(\.sort) == [.message, .message, .time])
        #expect(lines.map(\.speaker) == ["老张", "我", nil])
        let english = DialogueText("Ana (2:34 PM): Dinner at 8:00? | Read by Bo").lines
        #expect(english.map(\.sort) == [.message, .receipt])
        #expect(english[0].speaker == "Ana")
    }

    @Test func ownMessagesStandOnTheRight() throws {
        let brief = Brief(kind: .dialogue, wordings: [SampleBriefs.wording(1, "妈妈：到家了吗\n我：到了")])
        let blocks = blocks(brief)
        let other = try #require(blocks.first { $0.text.contains("到家了吗") })
        let own = try #require(blocks.first { $0.text.hasSuffix("到了") })
        #expect(other.box.midX < 1024 && own.box.midX > 1024 && own.box.minY > other.box.maxY)
    }

    @Test func aColumnKeepsPlacesOrSaysThatItCannot() throws {
        let piece = PlacedColumn.Piece(height: 100, middle: 400...600, gap: 10)
        let tops = try #require(PlacedColumn(pieces: [piece, piece]).tops(from: 0, to: 1000))
        #expect(tops[0] >= 350 && tops[1] >= tops[0] + 110 && tops[1] <= 550)
        #expect(PlacedColumn(pieces: [piece, piece, piece, piece]).tops(from: 0, to: 1000) == nil)
    }
}
