import HanmoBrief
import HanmoGraphics
import HanmoPage
import HanmoSource
import Testing

@testable import HanmoTypesetting

/// What stands beside a text: readings, dots, lines.
@Suite struct AnnotationTests {
    @Test func pinyinStandsOverItsCharactersAndMakesRoom() throws {
        let page = try Setting("双唇", "双唇") { $0.ruby = "shuāng chún" }.page()
        let readings = try #require(page.texts.first).readings
        #expect(readings.map(\.text) == ["shuāng", "chún"])
        #expect(readings.map(\.base) == ["双", "唇"])
        #expect(readings[0].box.maxX < readings[1].box.minX, "readings of neighbours stay apart")
        let line = try #require(page.texts.first?.lines.first).box
        #expect(readings.allSatisfy { $0.box.maxY < line.minY + 4 }, "above the line")
        #expect(readings.allSatisfy { $0.box.minY >= 0 }, "inside the box")
    }

    @Test func aReadingIsCentredOverItsBase() throws {
        let page = try Setting("大", "大") { $0.ruby = "dà" }.page()
        let text = try #require(page.texts.first)
        let (base, reading) = (try #require(text.lines.first).box, try #require(text.readings.first).box)
        #expect(abs(base.midX - reading.midX) < 2)
    }

    @Test func groupsOfKanaAreSpreadAndNotParted() throws {
        var setting = Setting("一二三四五六風鈴", "風鈴") { $0.ruby = "ふうりん" }
        setting.language = "ja"
        setting.box = Rect(x: 0, y: 0, width: 290, height: 400)
        let page = try setting.page()
        #expect(page.texts.first?.lines.map(\.text) == ["一二三四五六", "風鈴"])
    }

    @Test func bopomofoStandsAtTheRightInBothDirections() throws {
        for vertical in [false, true] {
            var setting = Setting("讀書", "讀書") { $0.ruby = "ㄉㄨˊ ㄕㄨ" }
            (setting.language, setting.vertical) = ("zh-Hant", vertical)
            let page = try setting.page()
            let readings = try #require(page.texts.first).readings
            #expect(readings.map(\.base) == ["讀", "書"])
            for (glyph, reading) in zip(try setting.glyphs(), readings) {
                // Horizontal origins stand at the left of the cell, vertical ones too: the glyph is set upright.
                #expect(reading.box.minX >= glyph.origin.x + 40 * 0.95, "\(vertical)")
                #expect(reading.box.width > 5 && reading.box.width < 24)
                #expect(reading.box.height > reading.box.width * 0.9, "letters stand one below the other")
            }
        }
    }

    @Test func aReadingTooManyIsAnError() throws {
        let page = try Setting("讀書", "讀書") { $0.ruby = "ㄉㄨˊ ㄕㄨ ㄅㄞˇ" }.page()
        #expect(page.findings.map(\.code) == ["ruby-mismatch"])
        #expect(page.findings.first?.message == "t has 3 readings “ㄉㄨˊ ㄕㄨ ㄅㄞˇ” for 2 characters")
    }

    /// The fills of a page, as boxes.
    private func marks(_ setting: Setting) throws -> [Rect] {
        try setting.page().items.compactMap { item in
            guard case .fill(let fill) = item else { return nil }
            return fill.path.controlBounds
        }
    }

    @Test func dotsSkipPunctuationAndStandOnTheRightSide() throws {
        var setting = Setting("重点，在此", "重点，在此") { $0.emphasis = .dot }
        let below = try marks(setting)
        #expect(below.count == 4)
        let line = try #require(setting.page().texts.first?.lines.first).box
        #expect(below.allSatisfy { $0.minY > line.maxY - 2 })
        setting.vertical = true
        let beside = try marks(setting)
        let column = try #require(setting.page().texts.first?.lines.first).box
        #expect(beside.count == 4)
        #expect(beside.allSatisfy { $0.minX > column.maxX - 2 })
        setting.vertical = false
        setting.lettering.parts[0].style.language = "ja"
        let japanese = try marks(setting)
        let top = try #require(setting.page().texts.first?.lines.first).box
        #expect(japanese.allSatisfy { $0.maxY < top.minY + 2 }, "above Japanese")
    }

    @Test func linesOfNeighbouringNamesDoNotJoin() throws {
        var setting = Setting("甲国乙国", "甲国") { $0.mark = .name }
        setting.annotate("乙国") { $0.mark = .name }
        let lines = try marks(setting)
        #expect(lines.count == 2)
        #expect(lines[1].minX - lines[0].maxX > 40 * 0.1)
        #expect(lines.allSatisfy { $0.height < 4 && $0.width > 70 })
    }

    @Test func titlesHaveWavesAndPricesAreStruck() throws {
        var setting = Setting("史记一九九", "史记") { $0.mark = .title }
        setting.annotate("一九九") { $0.strike = true }
        let lines = try marks(setting)
        #expect(lines.count == 2)
        let text = try #require(setting.page().texts.first?.lines.first).box
        #expect(lines[0].minY > text.maxY - 1)
        #expect(lines[0].height > 4, "a wave is deeper than a line")
        #expect(abs(lines[1].midY - text.midY) < 6)
    }

    @Test func linesBreakWithTheirText() throws {
        var setting = Setting("一二三四五六", "二三四五六") { $0.underline = true }
        setting.box = Rect(x: 0, y: 0, width: 130, height: 400)
        let lines = try marks(setting)
        #expect(lines.count == 2)
        #expect(lines[0].minX > 35 && lines[1].minX < 1)
    }

    @Test func raisedFiguresAreSmallAndHigh() throws {
        var setting = Setting("m2H2", "2") { $0.position = .superscript }
        setting.lettering.parts.append(
            StyledPart(
                range: 3..<4,
                style: {
                    var style = PartStyle(); style.position = .subscript; return style
                }()))
        let glyphs = try setting.glyphs()
        #expect(glyphs.map(\.text) == ["m", "2", "H", "2"])
        #expect(glyphs[1].origin.y < glyphs[0].origin.y - 8)
        #expect(glyphs[3].origin.y > glyphs[0].origin.y + 3)
    }

    @Test func partsHaveTheirOwnLook() throws {
        var setting = Setting("原价399元", "399") {
            $0.color = Color(hex: 0xC00000)
            $0.weight = .bold
            $0.scale = 1.5
        }
        setting.size = 40
        let page = try setting.page()
        let runs = page.items.compactMap { item -> GlyphRun? in if case .glyphs(let run) = item { run } else { nil } }
        #expect(runs.map { $0.glyphs.map(\.text).joined() } == ["原价", "399", "元"])
        #expect(runs[1].size == 60)
        #expect(runs[1].paint == .solid(Color(hex: 0xC00000)))
        #expect(page.fonts[runs[1].font].style == "Bold")
        #expect(runs[0].glyphs[0].origin.y == runs[1].glyphs[0].origin.y, "one baseline")
        #expect(page.texts[0].text == "原价399元")
    }
}
