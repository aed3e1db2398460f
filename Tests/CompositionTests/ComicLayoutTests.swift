import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoSource
import Testing

@Suite struct ComicLayoutTests {
    private let square = Canvas(width: 2048, height: 2048)

    private func sheet(_ brief: Brief, on canvas: Canvas? = nil, weights: [Double] = []) -> ComicSheet {
        ComicLayout(brief: brief, canvas: canvas ?? Canvas(wish: brief.sheetWish)).sheet(weights: weights)
    }

    // MARK: What holds for every page

    @Test(arguments: 0..<250)
    func panelsNeitherOverlapNorLeaveThePage(seed: Int) throws {
        let (brief, canvas, weights) = ComicBriefs.random(seed: UInt64(seed))
        let sheet = sheet(brief, on: canvas, weights: weights)
        #expect(sheet.frames.map(\.number) == brief.panels.map(\.number))
        #expect(sheet.canvas.width == canvas.width)
        let flow = sheet.frames.filter { !$0.isInset }
        for (index, frame) in flow.enumerated() {
            #expect(sheet.canvas.bounds.contains(frame.box), "\(frame)")
            #expect(!frame.box.isEmpty && frame.box.contains(frame.live), "\(frame)")
            for side in [frame.box.minX, frame.box.minY, frame.box.maxX, frame.box.maxY] {
                #expect(side == side.rounded(), "\(frame)")
            }
            for other in flow[(index + 1)...] { #expect(!frame.box.intersects(other.box), "\(frame) \(other)") }
            for band in [sheet.title, sheet.footer].compactMap({ $0 }) {
                #expect(!band.intersects(frame.box) && sheet.canvas.bounds.contains(band))
            }
        }
    }

    @Test(arguments: 0..<250)
    func tiersAreReadInOrder(seed: Int) {
        let (brief, canvas, weights) = ComicBriefs.random(seed: UInt64(seed))
        let sheet = sheet(brief, on: canvas, weights: weights)
        let insets = sheet.frames.filter(\.isInset).map(\.number)
        #expect(sheet.tiers.flatMap { $0 }.sorted() == brief.panels.map(\.number).filter { !insets.contains($0) })
        guard !sheet.findings.contains(where: { $0.code == "panel-order" }) else { return }
        #expect(sheet.tiers.flatMap { $0 } == brief.panels.map(\.number).filter { !insets.contains($0) })
        let boxes = sheet.tiers.map { $0.compactMap { sheet.frame(of: $0)?.box } }
        for (upper, lower) in zip(boxes, boxes.dropFirst()) {
            #expect((upper.map(\.maxY).max() ?? 0) <= (lower.map(\.minY).min() ?? 0))
        }
        for tier in boxes {
            for (box, next) in zip(tier, tier.dropFirst()) {
                let isBeside = sheet.isRightToLeft ? next.maxX <= box.minX : next.minX >= box.maxX
                #expect(isBeside || next.minY >= box.maxY)
            }
        }
    }

    @Test(arguments: 0..<250)
    func insetsLieInACornerAndLeaveTheMiddle(seed: Int) throws {
        let (brief, canvas, weights) = ComicBriefs.random(seed: UInt64(seed))
        let sheet = sheet(brief, on: canvas, weights: weights)
        let boxes = sheet.frames.filter(\.isInset).map(\.box)
        for frame in sheet.frames {
            // What a panel says of its insets is so.
            let own = boxes.filter { box in frame.covered.contains { $0.contains(box) } }
            #expect(own.count == frame.covered.count)
            guard !own.isEmpty else { continue }
            for box in own {
                #expect(frame.box.contains(box) && !frame.live.intersects(box))
                #expect(!box.contains(frame.box.center) && box.area < 0.25 * frame.box.area)
            }
            #expect(frame.live.area > 0.4 * frame.box.area)
        }
        #expect(sheet.frames.flatMap(\.covered).count == boxes.count)
        for (index, box) in boxes.enumerated() {
            #expect(!boxes[(index + 1)...].contains { $0.intersects(box) })
        }
    }

    // MARK: Sizes

    @Test(arguments: [[], [4, 4, 4, 4, 4, 4], [6, 6, 6, 6]])
    func twentyFourPanelsCanBeRead(tiers: [Int]) {
        let sheet = sheet(ComicBriefs.comic(24, tiers: tiers), on: square)
        #expect(sheet.findings.isEmpty)
        #expect(sheet.frames.allSatisfy { min($0.live.width, $0.live.height) >= 280 }, "\(sheet.frames.map(\.live))")
    }

    @Test(arguments: 1...60)
    func anyNumberOfPanelsIsLaidOut(count: Int) {
        for direction in ComicWish.Direction.allCases {
            let brief = ComicBriefs.comic((1...count).map { ComicBriefs.panel($0) }, direction: direction)
            let sheet = sheet(brief, on: square)
            #expect(sheet.frames.count == count && sheet.findings.isEmpty)
            for frame in sheet.frames {
                let shape = frame.box.width / frame.box.height
                #expect(shape > 0.5 && shape < 3.4, "\(count) \(direction) \(frame.box)")
                #expect(min(frame.box.width, frame.box.height) >= 190)
            }
        }
    }

    @Test func noCanvasIsTooSmallAndNoComicTooLong() {
        for canvas in [(1, 1), (16, 16), (40, 2000), (2000, 40)] {
            let canvas = Canvas(width: canvas.0, height: canvas.1)
            for count in [0, 1, 7, 60] {
                let sheet = sheet(ComicBriefs.comic(count), on: canvas)
                #expect(sheet.frames.count == count)
                #expect(sheet.frames.allSatisfy { canvas.bounds.contains($0.box) })
            }
        }
        #expect(sheet(ComicBriefs.comic(1_000), on: square).frames.count == 1_000)
    }

    @Test func theHeavierPanelIsTheLarger() throws {
        let brief = ComicBriefs.comic(4)
        let even = sheet(brief, on: square).frames.map(\.box.area)
        for heavy in 0..<4 {
            let areas = [1.3, 1.8, 2.6].map { weight in
                sheet(brief, on: square, weights: (0..<4).map { $0 == heavy ? weight : 1 }).frames.map(\.box.area)
            }
            #expect(areas.allSatisfy { $0[heavy] > 1.1 * even[heavy] && $0[heavy] == $0.max() })
            #expect(areas[2][heavy] >= areas[0][heavy])
        }
    }

    @Test func aSplashTakesMoreThanHalf() {
        let panels = [ComicBriefs.panel(1), ComicBriefs.panel(2, .splash), ComicBriefs.panel(3)]
        for count in 2...3 {
            let sheet = sheet(ComicBriefs.comic(Array(panels.prefix(count))), on: square)
            let part = sheet.frames[1].box.area / square.bounds.area
            #expect((0.45...0.7).contains(part) && sheet.tiers.contains([2]), "\(part)")
        }
        let alone = sheet(ComicBriefs.comic([ComicBriefs.panel(1, .splash)]), on: square)
        #expect(alone.frames[0].box.area > 0.8 * square.bounds.area)
    }

    // MARK: Tiers and places

    @Test func tiersAreHonoured() {
        #expect(sheet(ComicBriefs.comic(5, tiers: [2, 1, 2]), on: square).tiers == [[1, 2], [3], [4, 5]])
        let grid = sheet(ComicBriefs.comic(6, tiers: [3, 3]), on: square, weights: [1.2, 1, 0.9, 1, 1.1, 1])
        #expect(Set(grid.frames.map(\.box.height)).count == 1)
        let widths = grid.frames.map(\.box.width)
        #expect((widths.max() ?? 0) - (widths.min() ?? 0) <= 1)
    }

    @Test func tiersThatDoNotAddUpAreTold() throws {
        for (count, tiers, shown, laid) in [
            (5, [2, 1], "2-1 places 3", [[1, 2], [3], [4, 5]]), (2, [2, 2], "2-2 places 4", [[1, 2]]),
            (7, [3, 1], "3-1 places 4", [[1, 2, 3], [4], [5, 6, 7]]), (1, [3], "3 places 3", [[1]]),
        ] {
            let sheet = sheet(ComicBriefs.comic(count, tiers: tiers), on: square)
            #expect(sheet.tiers == laid)
            let finding = try #require(sheet.findings.first)
            #expect(finding.severity == .warning && finding.code == "panel-tiers")
            #expect(
                finding.message == "page 1 has \(count) \(count == 1 ? "panel" : "panels"), but its layout \(shown)")
            #expect(finding.hint == "write tiers that add up to \(count), or leave the layout out")
        }
    }

    @Test func placesAreHonoured() {
        let places = [Place(.top, .left), Place(.top, .right), Place(.bottom, .left), Place(.bottom, .right)]
        func boxes(_ order: [Int], _ direction: ComicWish.Direction) -> ComicSheet {
            let panels = order.enumerated().map { ComicBriefs.panel($0.offset + 1, place: places[$0.element]) }
            return sheet(ComicBriefs.comic(panels, direction: direction), on: square)
        }
        for (order, direction, isInOrder) in [
            ([0, 1, 2, 3], ComicWish.Direction.leftToRight, true), ([1, 0, 3, 2], .rightToLeft, true),
            ([0, 2, 1, 3], .leftToRight, false), ([1, 0, 3, 2], .leftToRight, false),
        ] {
            let sheet = boxes(order, direction)
            for (frame, place) in zip(sheet.frames, order) {
                #expect((frame.box.midX < 1024) == (places[place].column == .left), "\(order)")
                #expect((frame.box.midY < 1024) == (places[place].row == .top), "\(order)")
            }
            // The same panels in another order are read otherwise: that is told.
            let isTold = sheet.findings.map(\.code) == ["panel-order"]
            #expect(isTold != isInOrder && sheet.findings.count == (isInOrder ? 0 : 1), "\(order) \(direction)")
        }
    }

    @Test func aPanelForTheMiddleStandsThere() {
        let title = ComicBriefs.wording(9, "MIDNIGHT WOLVES — Chapter 8: The Ambush — Page 14", role: .title)
        let panels = [
            ComicBriefs.panel(1, place: Place(.middle, .left)), ComicBriefs.panel(2, place: Place(.middle, .right)),
            ComicBriefs.panel(3, place: Place(.middle, .center)), ComicBriefs.panel(4, place: Place(.bottom, .left)),
        ]
        let sheet = sheet(ComicBriefs.comic(panels, wordings: [title]), on: square)
        #expect(sheet.tiers == [[1, 2], [3], [4]] && sheet.findings.isEmpty)
        let middles = sheet.frames.map { $0.box.midY / 2048 }
        #expect(middles[0] > 0.283 && middles[2] < 0.71 && middles[3] > 0.63, "\(middles)")
    }

    @Test func aTallPanelBesideTwoIsReadAsItIsNumbered() {
        let tall = [
            ComicBriefs.panel(1, place: Place(.middle, .left)), ComicBriefs.panel(2, place: Place(.top, .right)),
            ComicBriefs.panel(3, place: Place(.bottom, .right)),
        ]
        let first = sheet(ComicBriefs.comic(tall), on: square)
        #expect(first.findings.isEmpty && first.frames[0].box.height > 1.8 * first.frames[1].box.height)
        // A stack before a tall panel is a blockage: the gap beside the stack is wider than that in it.
        let stack = [
            ComicBriefs.panel(1, place: Place(.top, .left)), ComicBriefs.panel(2, place: Place(.bottom, .left)),
            ComicBriefs.panel(3, place: Place(.middle, .right)),
        ]
        let last = sheet(ComicBriefs.comic(stack), on: square)
        let boxes = last.frames.map(\.box)
        #expect(last.findings.isEmpty)
        #expect(boxes[2].minX - boxes[0].maxX >= 2 * (boxes[1].minY - boxes[0].maxY))
    }

    @Test func aLargePanelLeadsTwoSmallOnes() {
        // A tall one first, then two over each other, cannot be misread; the layout makes no stack before another panel.
        let panels = [ComicBriefs.panel(1, .large), ComicBriefs.panel(2, .small), ComicBriefs.panel(3, .small)]
        let sheet = sheet(ComicBriefs.comic(panels), on: Canvas(width: 2048, height: 1400))
        #expect(sheet.frames[0].box.area > sheet.frames[1].box.area + sheet.frames[2].box.area)
        #expect(sheet.tiers == [[1, 2, 3]] || sheet.tiers == [[1], [2, 3]])
    }

    @Test(arguments: 0..<200)
    func noStackStandsBeforeAnotherPanel(seed: Int) {
        var (brief, canvas, weights) = ComicBriefs.random(seed: UInt64(seed))
        for index in brief.panels.indices { brief.panels[index].place = nil }
        if brief.comic.direction == .rightToLeft { brief.comic.direction = nil }
        let sheet = sheet(brief, on: canvas, weights: weights)
        for tier in sheet.tiers {
            let boxes = tier.compactMap { sheet.frame(of: $0)?.box }
            for (index, box) in boxes.enumerated() {
                let isStacked = boxes.contains { $0.minX < box.maxX && box.minX < $0.maxX && $0.minY > box.minY }
                #expect(!isStacked || !boxes[(index + 1)...].contains { $0.minX >= box.maxX })
            }
        }
    }
}
