import HanmoBrief
import HanmoComposition
import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource
import Testing

@testable import HanmoTypesetting

/// Rooms that are no plain box: curves, round shapes, columns, grids, surfaces seen aslant.
@Suite struct ShapeTests {
    private let story = "白日依山尽，黄河入海流。欲穷千里目，更上一层楼。床前明月光，疑是地上霜。举头望明月，低头思故乡。"

    @Test func anArchIsEvenAndInsideItsBox() throws {
        var setting = Setting("字沿弧线而行首尾相齐")
        setting.lettering.course = .arc(degrees: 120)
        (setting.size, setting.minimumSize) = (80, 10)
        let page = try setting.page()
        let text = try #require(page.texts.first)
        #expect(page.bounds.contains(try #require(text.box)))
        var angles: [Double] = []
        for case .glyphs(let run) in page.items { angles += run.glyphs.map { _ in run.angle } }
        #expect(angles == angles.sorted() && angles.count == 10)
        #expect(abs(angles[0] + angles[9]) < 1, "as far to the left as to the right")
        #expect(angles[9] - angles[0] > 90)
        let glyphs = try setting.glyphs()
        #expect(glyphs.map(\.text).joined() == setting.text)
        setting.lettering.course = .arc(degrees: -120)
        let below = try setting.glyphs()
        #expect(below[0].origin.y < below[4].origin.y, "arched downwards")
        #expect(glyphs[0].origin.y > glyphs[4].origin.y, "arched upwards")
    }

    @Test func aPathIsFollowedAndTooLongATextShrinks() throws {
        var setting = Setting("随波逐流随波逐流随波逐流")
        setting.lettering.course = .path([Point(0, 0.2), Point(0.5, 0.8), Point(1, 0.2)])
        (setting.size, setting.minimumSize) = (90, 8)
        let page = try setting.page()
        #expect(page.texts[0].size < 60)
        #expect(page.findings.isEmpty)
        let glyphs = try setting.glyphs()
        #expect(glyphs[5].origin.y > glyphs[0].origin.y && glyphs[5].origin.y > glyphs[11].origin.y)
    }

    @Test func roundShapesHoldTheirText() throws {
        for shape in [Lettering.Shape.ellipse, .superellipse] {
            var setting = Setting(story)
            setting.lettering.shape = shape
            (setting.size, setting.minimumSize) = (60, 6)
            let text = try #require(setting.page().texts.first)
            #expect(text.lines.map(\.text).joined() == story)
            let box = setting.box
            for line in text.lines {
                for y in [line.box.minY, line.box.maxY] {
                    let height = abs((y - box.midY) / (box.height / 2))
                    let share =
                        shape == .ellipse
                        ? (1 - height * height).squareRoot()
                        : (1 - height * height * height * height).squareRoot().squareRoot()
                    #expect(line.box.width <= box.width * share + 1, "\(shape)")
                }
            }
            let widths = text.lines.map(\.box.width)
            #expect(try widths[widths.count / 2] > #require(widths.first) && text.lines.count > 3)
        }
    }

    @Test func columnsAreBalancedAndLeaveNoLineAlone() throws {
        var setting = Setting(story + "\n" + story + "\n" + story)
        setting.lettering.columns = 2
        setting.box = Rect(x: 0, y: 0, width: 400, height: 700)
        (setting.size, setting.indent) = (18, 2)
        let text = try #require(setting.page().texts.first)
        let left = text.lines.filter { $0.box.midX < 200 }, right = text.lines.filter { $0.box.midX > 200 }
        #expect(left.count + right.count == text.lines.count)
        #expect(abs(left.count - right.count) <= 2, "\(left.count) and \(right.count)")
        #expect(left.allSatisfy { $0.box.maxX < 191 } && right.allSatisfy { $0.box.minX > 209 }, "a gap of two em")
        // Neither the last line of a paragraph above a column nor the first of one below.
        let first = try #require(right.first), last = try #require(left.last)
        #expect(!first.text.hasSuffix("故乡。"))
        #expect(!last.text.hasPrefix("白日依山"))
    }

    @Test func columnFlowMovesLonelyLines() {
        func line(_ paragraph: Int, last: Bool) -> Line {
            Line(
                paragraph: paragraph, clusters: 0..<1, visible: 0..<1, length: 1, give: 0, isLast: last, trimStart: 0,
                indent: 0)
        }
        // Three lines, then one of two lines: cut in the middle it would stand alone on both sides.
        let lines = [
            line(0, last: false), line(0, last: false), line(0, last: true), line(1, last: false), line(1, last: true),
        ]
        let flow = ColumnFlow(lines, gap: 0, capacity: 9, columns: 2)
        #expect(flow.places.map(\.column) == [0, 0, 0, 1, 1])
        #expect(flow.isWhole)
        #expect(!ColumnFlow(lines, gap: 0, capacity: 1, columns: 2).isWhole)
    }

    @Test func aGridKeepsItsCells() throws {
        var setting = Setting("永和九年，岁在ab癸丑。“暮春”之初")
        setting.lettering.grid = true
        setting.size = 40
        setting.box = Rect(x: 0, y: 0, width: 240, height: 400)
        let glyphs = try setting.glyphs()
        for glyph in glyphs where "永和九年岁在癸丑暮春之初".contains(glyph.text) {
            let cell = glyph.origin.x / 40
            #expect(abs(cell - cell.rounded()) < 1e-6, "\(glyph.text) at \(glyph.origin.x)")
        }
    }

    @Test func surfacesAslantKeepTheWords() throws {
        var setting = Setting("墙上的字")
        let corners = [Point(50, 50), Point(350, 100), Point(350, 200), Point(50, 240)]
        setting.lettering.course = .corners(corners)
        setting.box = Rect(x: 0, y: 0, width: 400, height: 400)
        let page = try setting.page()
        let box = try #require(page.texts[0].box)
        #expect(box.minX >= 50 && box.maxX <= 350 && box.minY >= 50 && box.maxY <= 240)
        for case .glyphs(let run) in page.items { #expect(run.projection != nil) }
    }

    @Test func effectsDrawCopiesThatAreNoText() throws {
        var setting = Setting("霓虹")
        setting.lettering.shadow = .init(dx: 0.1, dy: 0.1, blur: 0.1, color: .black)
        setting.lettering.glow = .init(radius: 0.2, color: .white)
        setting.lettering.outline = .init(width: 0.05, color: .white)
        setting.lettering.fill = .gradient([.black, .white], degrees: 90)
        let page = try setting.page()
        let groups = page.items.filter { if case .group = $0 { true } else { false } }
        #expect(groups.count == 3)
        #expect(try setting.glyphs().map(\.text) == ["霓", "虹"])
        for case .glyphs(let run) in page.items {
            #expect(run.outline?.width == 2)
            guard case .linear = run.paint else {
                Issue.record("no gradient")
                continue
            }
            #expect(run.text == 0)
        }
    }

    @Test func marksHangOnlyWhenTheyMay() throws {
        // Six characters and a comma in six em: it hangs with the option, else two characters go down with it.
        var setting = Setting("一二三四五六，七八九十")
        setting.box = Rect(x: 0, y: 0, width: 240, height: 400)
        #expect(try setting.page().texts[0].lines.map(\.text) == ["一二三四五", "六，七八九十"])
        setting.lettering.hangs = true
        #expect(try setting.page().texts[0].lines.map(\.text) == ["一二三四五六，", "七八九十"])
        // Centred marks of traditional Chinese do not hang.
        setting.language = "zh-Hant"
        #expect(try setting.page().texts[0].lines.map(\.text) == ["一二三四五", "六，七八九十"])
    }

    @Test func overflowSaysHowMuch() throws {
        var setting = Setting(String(repeating: "字", count: 900))
        setting.box = Rect(x: 0, y: 0, width: 40, height: 40)
        (setting.size, setting.minimumSize) = (12, 12)
        let findings = try setting.page().findings
        #expect(findings.map(\.code) == ["overflow"])
        #expect(
            findings.first?.message
                == "t does not fit its room even at 4.0 px: 840 of its 900 characters find no place",
            "\(findings.first?.message ?? "")")
        #expect(findings.first?.hint == "shorten it by about 840 characters, or give it a larger canvas")
    }

    @Test func wordsAreCutOnlyWhereNoSizeSparesThem() throws {
        var setting = Setting("incomprehensibilities")
        setting.box = Rect(x: 0, y: 0, width: 200, height: 200)
        (setting.size, setting.minimumSize) = (60, 8)
        #expect(try setting.page().texts[0].lines.count == 1)
        setting.minimumSize = 40
        #expect(try setting.page().texts[0].lines.count > 1)
    }
}

/// Text in rooms that a composer has measured, as balloons have them.
@Suite struct MeasuredLineTests {
    private let text = "今天的风真大啊，我们快点回家吧，不然要下雨了！"

    private func block(_ measures: [Double]) -> TextBlock {
        var block = Setting(text).block
        block.alignment = .center
        block.measures = measures
        block.box.width = 9 * 40 + 0.02
        return block
    }

    private func page(_ block: TextBlock) throws -> Page {
        let theme = Theme(ground: .white, ink: .black, muted: .black, accent: .black)
        let canvas = Canvas(width: 600, height: 600)
        let composition = Composition(canvas: canvas, language: "zh-Hans", theme: theme, regions: [.text(block)])
        return try Typesetter(catalog: FontCatalog(folders: [])).page(for: composition)
    }

    @Test func theRulerTellsTheLinesThatAreSet() throws {
        let measures = [6.0, 9, 9]
        let ruler = Typesetter(catalog: FontCatalog(folders: [])).ruler(language: "zh-Hans")
        let told = try #require(ruler.measured(block(measures)).lines(in: measures))
        let set = try page(block(measures)).texts[0]
        #expect(set.lines.map(\.text) == ["今天的风真大", "啊，我们快点回家", "吧，不然要下雨了！"])
        #expect(set.size == 40)
        #expect(told.lengths.count == set.lines.count)
        #expect(told.pauses == 0)
        #expect(ruler.measured(block(measures)).lines(in: [6, 6]) == nil)
    }

    @Test func linesStandInTheMiddleOfTheirRooms() throws {
        let lines = try page(block([6, 9, 9])).texts[0].lines
        for line in lines { #expect(abs(line.box.midX - 180) < 16, "\(line)") }
    }

    @Test func whatDoesNotFitItsRoomsIsSetSmallerAndSaid() throws {
        var small = block([6, 6])
        small.minimumSize = 40
        #expect(try page(small).findings.contains { $0.code == "small-text" || $0.code == "overflow" })
    }
}
