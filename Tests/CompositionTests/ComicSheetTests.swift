import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoSource
import Testing

/// Formats, direction, frames and dress of a comic's sheets.
@Suite struct ComicSheetTests {
    private let square = Canvas(width: 2048, height: 2048)

    private func sheet(_ brief: Brief, on canvas: Canvas? = nil, weights: [Double] = []) -> ComicSheet {
        ComicLayout(brief: brief, canvas: canvas ?? Canvas(wish: brief.sheetWish)).sheet(weights: weights)
    }

    // MARK: Direction

    @Test(arguments: 0..<200)
    func readingFromTheRightMirrorsThePage(seed: Int) {
        var (brief, canvas, weights) = ComicBriefs.random(seed: UInt64(seed))
        // Places are those of the page, whoever reads it.
        for index in brief.panels.indices { brief.panels[index].place = nil }
        var mirrored = brief
        brief.comic.direction = .leftToRight
        mirrored.comic.direction = .rightToLeft
        for convention in [SheetMeasures.Convention.western, .manga] {
            let left = ComicLayout(brief: brief, canvas: canvas, convention: convention).sheet(weights: weights)
            let right = ComicLayout(brief: mirrored, canvas: canvas, convention: convention).sheet(weights: weights)
            #expect(left.mirrored == right)
            #expect(right.mirrored == left && right.isRightToLeft)
        }
    }

    @Test func tiersOfMangaStandApart() {
        func gaps(_ direction: ComicWish.Direction) -> (inside: Double, between: Double) {
            let panels = (1...4).map { ComicBriefs.panel($0) }
            let boxes = sheet(ComicBriefs.comic(panels, tiers: [2, 2], direction: direction), on: square).frames
                .map(\.box)
            let inside = max(boxes[1].minX - boxes[0].maxX, boxes[0].minX - boxes[1].maxX)
            return (inside, boxes[2].minY - boxes[0].maxY)
        }
        let western = gaps(.leftToRight)
        #expect(western.inside == western.between && western.inside >= 16)
        let manga = gaps(.rightToLeft)
        #expect(manga.between >= 2 * manga.inside && manga.between <= 3 * manga.inside && manga.inside >= 12)
    }

    @Test func guttersOfMangaDoNotStandInLine() {
        let panels = (1...6).map { ComicBriefs.panel($0) }
        let sheet = sheet(ComicBriefs.comic(panels, direction: .rightToLeft), on: Canvas(width: 1448, height: 2048))
        #expect(sheet.tiers == [[1, 2], [3, 4], [5, 6]])
        let edges = sheet.tiers.compactMap { sheet.frame(of: $0[0])?.box.minX }
        #expect(zip(edges, edges.dropFirst()).allSatisfy { abs($0 - $1) > 60 }, "\(edges)")
    }

    // MARK: Formats

    @Test func sheetsHaveTheirUsualSizes() {
        func canvas(_ brief: Brief) -> [Int] {
            let canvas = Canvas(wish: brief.sheetWish)
            return [canvas.width, canvas.height]
        }
        #expect(canvas(ComicBriefs.comic(4)) == [2048, 2048])
        #expect(canvas(ComicBriefs.comic(24, format: .page)) == [2048, 2048])
        #expect(canvas(ComicBriefs.comic(4, format: .strip)) == [1080, 3175])
        #expect(canvas(ComicBriefs.comic(4, format: .webtoon)) == [800, 800])
        var asked = ComicBriefs.comic(4, format: .strip)
        asked.canvas.width = 900
        #expect(canvas(asked) == [900, 2646])
        asked.canvas = CanvasWish(height: 3175)
        #expect(canvas(asked) == [1080, 3175])
        asked.canvas = CanvasWish(width: 2150, height: 3035, dpi: 300)
        #expect(canvas(asked) == [2150, 3035])
        var poster = asked
        (poster.kind, poster.canvas) = (.poster, CanvasWish())
        #expect(canvas(poster) == [2048, 2048])
        #expect(canvas(ComicBriefs.comic(400, format: .strip))[1] <= 16_384)
    }

    @Test func aStripIsAColumnOfEqualPanels() {
        let strip = sheet(ComicBriefs.comic(4, format: .strip))
        #expect(strip.tiers == [[1], [2], [3], [4]])
        let boxes = strip.frames.map(\.box)
        #expect((boxes.map(\.height).max() ?? 0) - (boxes.map(\.height).min() ?? 0) <= 1)
        #expect(boxes.allSatisfy { (1.2...1.4).contains($0.width / $0.height) }, "\(boxes)")
        let row = sheet(ComicBriefs.comic(4, format: .strip), on: Canvas(width: 2048, height: 640))
        #expect(row.tiers == [[1, 2, 3, 4]])
        // As many as no column can hold.
        let many = sheet(ComicBriefs.comic(60, format: .strip))
        #expect(many.frames.allSatisfy { $0.box.width / $0.box.height < 3.4 })
    }

    @Test func aWebtoonIsAsHighAsItsPanels() throws {
        let panels = [
            ComicBriefs.panel(1, shot: "wide"), ComicBriefs.panel(2), ComicBriefs.panel(3, .small),
            ComicBriefs.panel(4, .small), ComicBriefs.panel(5, .splash), ComicBriefs.panel(6, shot: "close-up"),
            ComicBriefs.panel(7, shot: "close-up"),
        ]
        let brief = ComicBriefs.comic(panels, format: .webtoon, wordings: [ComicBriefs.title])
        let sheet = sheet(brief)
        #expect(sheet.canvas.width == 800 && sheet.canvas.height > 4_000)
        let boxes = sheet.frames.map(\.box)
        let gaps = zip(boxes, boxes.dropFirst()).map { $1.minY - $0.maxY }
        #expect(gaps.allSatisfy { $0 >= 20 } && gaps[5] < gaps[1] && gaps[3] > 2 * gaps[1], "\(gaps)")
        #expect(boxes[4].minX == 0 && boxes[4].width == 800 && boxes[4].height > 1_000)
        #expect(boxes[2].width < boxes[1].width && boxes[3].maxX == boxes[1].maxX)
        #expect(try #require(sheet.title).maxY < boxes[0].minY)
        #expect(Double(sheet.canvas.height) - boxes[6].maxY < 60)
        // More words, more height.
        let talkative = ComicLayout(brief: brief, canvas: Canvas(wish: brief.sheetWish))
            .sheet(weights: [1, 3, 1, 1, 1, 1, 1])
        #expect(talkative.frames[1].box.height > 1.4 * boxes[1].height)
        // A height that is asked for is kept.
        var asked = brief
        asked.canvas = CanvasWish(width: 800, height: 3_000)
        #expect(ComicLayout(brief: asked, canvas: Canvas(wish: asked.sheetWish)).sheet().canvas.height == 3_000)
    }

    @Test func aPausePartsScenes() {
        var brief = ComicBriefs.comic(3, format: .webtoon)
        brief.pictures = [(1, "street"), (2, "street"), (3, "room")].map { number, setting in
            var picture = PictureWish(id: "p\(number)", description: "", source: ComicBriefs.span, panel: number)
            picture.scene.setting = setting
            return picture
        }
        let boxes = sheet(brief).frames.map(\.box)
        #expect(boxes[2].minY - boxes[1].maxY > 3 * (boxes[1].minY - boxes[0].maxY))
    }

    // MARK: Frames

    @Test func aPanelBleedsOverTheEdgesThatItStandsAt() throws {
        let panels = (1...4).map { ComicBriefs.panel($0, frame: $0 == 2 ? .bleed : nil) }
        let sheet = sheet(ComicBriefs.comic(panels, tiers: [2, 2]), on: square)
        let frame = sheet.frames[1]
        #expect(frame.bleeds == [.top, .right] && frame.box.maxX == 2048 && frame.box.minY == 0)
        // Words keep off the edge that is trimmed; the border runs out of the page.
        #expect(frame.live.maxX < 2000 && frame.live.minY > 40)
        #expect(frame.outline.maxX > 2048 && frame.outline.minY < 0 && frame.outline.minX == frame.box.minX)
        let inner = (1...9).map { ComicBriefs.panel($0, frame: $0 == 5 ? .bleed : nil) }
        let finding = try #require(self.sheet(ComicBriefs.comic(inner, tiers: [3, 3, 3]), on: square).findings.first)
        #expect(finding.message == "panel 5 stands at no edge of the page over which it could reach")
        // Under a title is no edge.
        let titled = self.sheet(
            ComicBriefs.comic(panels, tiers: [2, 2], wordings: [ComicBriefs.title]), on: square)
        #expect(titled.frames[1].bleeds == [.right])
    }

    @Test func insetsWithoutAPanelBeforeThemAreTold() throws {
        let first = ComicBriefs.comic([ComicBriefs.panel(1, frame: .inset), ComicBriefs.panel(2)])
        let sheet = sheet(first, on: square)
        #expect(sheet.frames.allSatisfy { !$0.isInset })
        #expect(
            sheet.findings.map(\.message) == ["panel 1 is an inset, but no panel stands before it on its page"])
        let three = [ComicBriefs.panel(1)] + (2...4).map { ComicBriefs.panel($0, frame: .inset) }
        let crowded = self.sheet(ComicBriefs.comic(three), on: square)
        #expect(crowded.frames.map(\.isInset) == [false, true, true, false])
        #expect(crowded.findings.map(\.message) == ["panel 4 stands beside panel 1, which holds 2 insets already"])
        let tiny = self.sheet(
            ComicBriefs.comic((1...40).map { ComicBriefs.panel($0, frame: $0 == 9 ? .inset : nil) }), on: square)
        #expect(!tiny.frames[8].isInset)
        #expect(
            tiny.findings.map(\.message) == ["panel 9 stands beside panel 8, which is too small to hold an inset"])
        #expect(tiny.findings[0].hint == "make panel 8 large")
    }

    @Test func aTierCountsWithOrWithoutItsInset() {
        let panels = (1...4).map { ComicBriefs.panel($0, frame: $0 == 2 ? .inset : nil) }
        for tiers in [[1, 2], [2, 2]] {
            let sheet = sheet(ComicBriefs.comic(panels, tiers: tiers), on: square)
            #expect(sheet.tiers == [[1], [3, 4]] && sheet.findings.isEmpty && sheet.frames[1].isInset)
        }
    }

    @Test func tooSmallAPageIsTold() throws {
        let sheet = sheet(ComicBriefs.comic(60), on: Canvas(width: 256, height: 256))
        let finding = try #require(sheet.findings.first)
        #expect(
            finding.code == "panel-size" && finding.message.hasPrefix("60 panels of page 1 are too small for texts"))
        #expect(finding.message.hasSuffix("px on 256×256"))
    }

    // MARK: Title, footer, dress

    @Test func titleAndFooterStandInTheirRooms() throws {
        let top = ComicBriefs.wording(1, "第4页", role: .caption, place: Place(.top, .right))
        let left = ComicBriefs.wording(2, "编绘：林澄", role: .caption, place: Place(.bottom, .left))
        let right = ComicBriefs.wording(3, "未完待续", role: .caption, place: Place(.bottom, .right))
        let brief = ComicBriefs.comic(
            (1...4).map { ComicBriefs.panel($0) }, wordings: [ComicBriefs.title, top, left, right])
        let sheet = sheet(brief, on: square)
        let (title, footer) = (ComicTitle(brief: brief, canvas: square), ComicFooter(brief: brief, canvas: square))
        #expect(title.wordings.map(\.id) == ["t90", "t1"] && footer.wordings.map(\.id) == ["t2", "t3"])
        for (room, regions) in [
            (try #require(sheet.title), title.regions(in: try #require(sheet.title))),
            (try #require(sheet.footer), footer.regions(in: try #require(sheet.footer))),
        ] {
            let blocks = regions.compactMap { if case .text(let block) = $0 { block } else { nil } }
            #expect(blocks.count == 2)
            for block in blocks {
                #expect(room.inset(by: -1).contains(block.box), "\(room) \(block.box)")
                #expect(!sheet.frames.contains { $0.box.intersects(block.box) })
            }
        }
        #expect(ComicTitle(brief: ComicBriefs.comic(4), canvas: square).height == 0)
    }

    @Test func longTitlesLeaveThePageToThePanels() throws {
        for text in [SampleBriefs.chinese(60), SampleBriefs.chinese(400), String(repeating: "W", count: 300)] {
            let title = ComicBriefs.wording(1, text, role: .title)
            let sheet = sheet(
                ComicBriefs.comic([ComicBriefs.panel(1), ComicBriefs.panel(2)], wordings: [title]), on: square)
            #expect(try #require(sheet.title).height <= 0.3 * 2048)
            #expect(sheet.frames.allSatisfy { $0.box.height > 600 })
        }
    }

    @Test func pagesOfOneComicHaveOnePaper() {
        var first = ComicBriefs.comic(2)
        first.wordings = [ComicBriefs.wording(1, "春节快乐", role: .speech)]
        var second = first
        second.wordings = [ComicBriefs.wording(1, "星空之下", role: .speech)]
        second.pictures = [PictureWish(id: "p1", description: "夜空", source: ComicBriefs.span, panel: 1)]
        for seed in 0..<20 {
            let papers = [first, second].map { ComicDress(brief: $0, seed: UInt64(seed)).theme }
            #expect(papers[0] == papers[1])
            // No poster's ground: the pictures are the page.
            #expect(papers[0].ground.luminance >= 0.75 && papers[0].ink.contrast(with: papers[0].ground) >= 10)
        }
        first.style = "manga"
        #expect(ComicDress(brief: first, seed: 3).theme.ground == .white)
        first.ground = "#20304A"
        let night = ComicDress(brief: first, seed: 3)
        #expect(night.theme.ground == Color("#20304A") && night.rule.contrast(with: night.theme.ground) > 4)
    }

    @Test func bordersAreFramesOfWholePixels() throws {
        let frame = PanelFrame(
            number: 1, box: Rect(x: 80, y: 80, width: 400, height: 300),
            live: .init(x: 90, y: 90, width: 380, height: 280),
            border: 5)
        let dress = ComicDress(brief: ComicBriefs.comic(1), seed: 1)
        guard case .shape(let path, .solid(let color)) = try #require(dress.border(of: frame).first) else {
            Issue.record("no shape")
            return
        }
        #expect(path.controlBounds == Rect(x: 78, y: 78, width: 404, height: 304) && color == dress.rule)
        var bare = frame
        bare.border = 0
        #expect(dress.border(of: bare).isEmpty && dress.ground(under: frame, gutter: 20).isEmpty)
        var inset = frame
        inset.isInset = true
        #expect(dress.ground(under: inset, gutter: 20).count == 1)
    }
}
