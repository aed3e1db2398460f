import HanmoBrief
import HanmoGraphics
import HanmoSource
import Testing

@testable import HanmoComposition

/// Wordings that a plan gives boxes by hand.
@Suite struct HandPlacedTests {
    private func wording(_ id: String, _ text: String, box: Rect? = nil) -> Wording {
        Wording(id: id, text: text, source: SourceSpan(start: 0, end: 0), box: box)
    }

    private func blocks(_ brief: Brief, width: Int = 1000, height: Int = 1000) -> [TextBlock] {
        Composers().composition(for: brief, canvas: Canvas(width: width, height: height), seed: 1).regions.compactMap {
            if case .text(let block) = $0 { block } else { nil }
        }
    }

    private let canvas = CanvasWish(width: 1000, height: 1000)

    @Test func boxesStandAsTheyAre() throws {
        let box = Rect(x: 100, y: 200, width: 300, height: 50)
        let brief = Brief(canvas: canvas, wordings: [wording("t1", "甲", box: box)])
        #expect(blocks(brief).map(\.box) == [box])
    }

    @Test func anotherCanvasScalesThem() throws {
        var brief = Brief(
            canvas: canvas, wordings: [wording("t1", "甲", box: Rect(x: 100, y: 200, width: 300, height: 50))])
        brief.wordings[0].lettering.size = 40
        let block = try #require(blocks(brief, width: 2000, height: 500).first)
        #expect(block.box == Rect(x: 200, y: 100, width: 600, height: 25))
        #expect(block.maximumSize == 20)
    }

    @Test func theRestIsComposedAsEver() throws {
        var brief = Brief(canvas: canvas, wordings: [wording("t1", "标题"), wording("t2", "正文在此")])
        let before = blocks(brief).map(\.box)
        brief.wordings.append(wording("t3", "角注", box: Rect(x: 900, y: 950, width: 90, height: 40)))
        #expect(blocks(brief).map(\.id) == ["t1", "t2", "t3"])
        #expect(Array(blocks(brief).map(\.box).prefix(2)) == before)
    }

    @Test func cornersSayTheirOwnSize() throws {
        var brief = Brief(canvas: canvas, wordings: [wording("t1", "墙上")])
        brief.wordings[0].lettering.course = .corners([
            Point(100, 100), Point(300, 100), Point(300, 200), Point(100, 200),
        ])
        #expect(blocks(brief).map(\.box) == [Rect(x: 100, y: 100, width: 200, height: 100)])
    }

    @Test func aPlaceSaysWhereInTheBox() throws {
        var text = wording("t1", "甲", box: Rect(x: 0, y: 0, width: 300, height: 300))
        text.place = Place(.bottom, .center)
        let block = try #require(blocks(Brief(canvas: canvas, wordings: [text])).first)
        #expect(block.alignment == .center && block.placement == 1)
    }

    @Test func letteringWinsOverThePage() throws {
        var text = wording("t1", "甲", box: Rect(x: 0, y: 0, width: 300, height: 300))
        text.lettering.size = 24
        text.lettering.weight = .black
        text.lettering.leading = 2
        text.lettering.tracking = 0.3
        text.lettering.alignment = .end
        text.lettering.indent = 2
        let block = try #require(blocks(Brief(canvas: canvas, wordings: [text])).first)
        #expect(block.maximumSize == 24 && block.weight == "black" && block.leading == 2)
        #expect(block.tracking == 0.3 && block.alignment == .end && block.indent == 2)
    }
}
