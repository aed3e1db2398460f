import HanmoBrief
import HanmoComposition
import HanmoGraphics
import Testing

@Suite struct DocumentKindTests {
    private func composition(_ brief: Brief, width: Int = 2048, height: Int = 2048) -> Composition {
        Composers().composition(for: brief, canvas: Canvas(width: width, height: height), seed: 7)
    }

    private func blocks(_ composition: Composition) -> [TextBlock] {
        composition.regions.compactMap { if case .text(let block) = $0 { block } else { nil } }
    }

    private func words(of id: String, in blocks: [TextBlock]) -> String {
        blocks.filter { $0.id == id }.map(\.text).joined().filter { !$0.isWhitespace }
    }

    private static let kinds: [Brief.Kind] = [
        .receipt, .invoice, .menu, .schedule, .form, .certificate, .letter, .resume, .calendar,
    ]

    private static let texts = [
        "春水文具行\n临河路十二号", "09:00-09:30  签到\n09:30-10:15  主旨演讲\n             沈青", "宣纸 ¥38.00\n狼毫笔 ¥56.00\n合计：¥94.00",
        "姓名：林溪\n电话：\n地址：河堤路八号", "谢谢惠顾",
    ]

    private func brief(_ kind: Brief.Kind, places: [Place?] = []) -> Brief {
        Brief(
            kind: kind,
            wordings: Self.texts.enumerated().map { index, text in
                SampleBriefs.wording(index + 1, text, place: places.isEmpty ? nil : places[index])
            })
    }

    @Test(arguments: kinds, [(2048, 2048), (1024, 2048), (2400, 1200)])
    func everyWordIsSetOnceInsideThePage(kind: Brief.Kind, size: (Int, Int)) {
        let brief = brief(kind)
        let composition = composition(brief, width: size.0, height: size.1)
        let blocks = blocks(composition)
        for wording in brief.wordings {
            #expect(words(of: wording.id, in: blocks) == wording.text.filter { !$0.isWhitespace })
        }
        let page = composition.canvas.bounds
        for (index, block) in blocks.enumerated() {
            #expect(page.contains(block.box), "\(block.text)")
            for other in blocks[(index + 1)...] where other.id != block.id {
                #expect(!other.box.intersects(block.box), "\(kind) \(block.text) \(other.text)")
            }
        }
        #expect(composition.findings.isEmpty)
    }

    @Test(arguments: kinds)
    func placesThatAreAskedForAreKept(kind: Brief.Kind) {
        let places = [
            Place(.top, .center), Place(.middle, .left), Place(.middle, .right), Place(.bottom, .left),
            Place(.bottom, .right),
        ]
        let brief = brief(kind, places: places)
        let composition = composition(brief)
        let blocks = blocks(composition)
        for (wording, place) in zip(brief.wordings, places) {
            let boxes = blocks.filter { $0.id == wording.id }.map(\.box)
            guard let first = boxes.first else {
                Issue.record("\(wording.id) is missing")
                continue
            }
            let middle = boxes.reduce(first) { $0.union($1) }.center
            func near(_ share: Double, _ index: Int) -> Bool {
                share >= Double(index) / 3 - 0.05 && share <= Double(index + 1) / 3 + 0.05
            }
            let column = place.column == .left ? 0 : place.column == .center ? 1 : 2
            let row = place.row == .top ? 0 : place.row == .middle ? 1 : 2
            #expect(near(middle.x / 2048, column) && near(middle.y / 2048, row), "\(kind) \(wording.id) \(middle)")
        }
    }

    @Test func aReceiptStandsOnOneSlipInTheOrderOfItsTexts() {
        let places = [
            Place(.top, .center), Place(.middle, .left), Place(.middle, .left), Place(.bottom, .center),
            Place(.bottom, .center),
        ]
        let blocks = blocks(composition(brief(.receipt, places: places)))
        let tops = (1...5).compactMap { number in blocks.filter { $0.id == "t\(number)" }.map(\.box.minY).min() }
        #expect(tops == tops.sorted() && tops.count == 5)
        let left = blocks.map(\.box.minX).min() ?? 0
        let right = blocks.map(\.box.maxX).max() ?? 0
        #expect(right - left < 0.62 * 2048)
        // Amounts end at one line, and the sum is larger.
        let amounts = blocks.filter { $0.text.hasPrefix("¥") }
        #expect(amounts.count == 3)
        #expect(amounts.allSatisfy { abs($0.box.maxX - amounts[0].box.maxX) < 1 })
        #expect(amounts[2].maximumSize > 1.2 * amounts[0].maximumSize)
    }

    @Test func aMonthIsAGridOfSevenColumns() throws {
        let text = "日 一 二 三 四 五 六\n1 2 3\n4 5 6 7 8 9 10\n11 12 13 14 15 16 17\n18 19 20 21 22 23 24\n25 26 27 28 29 30"
        let brief = Brief(
            kind: .calendar,
            wordings: [SampleBriefs.wording(1, "四月", role: .title, size: .large), SampleBriefs.wording(2, text)])
        let cells = blocks(composition(brief)).filter { $0.id == "t2" }
        #expect(cells.count == 37)
        func cell(_ words: String) throws -> TextBlock { try #require(cells.first { $0.text == words }) }
        // The first week ends on Saturday, the last one begins on Sunday.
        #expect(try cell("1").box.minX == cell("四").box.minX)
        #expect(try cell("10").box.minX == cell("六").box.minX)
        #expect(try cell("25").box.minX == cell("日").box.minX)
        #expect(Set(cells.map(\.box.minX)).count == 7)
    }

    @Test func aLetterSetsInItsParagraphsAndSignsAtTheRight() throws {
        let text = "亲爱的外婆：\n\(SampleBriefs.chinese(90))\n\(SampleBriefs.chinese(60))\n此致\n敬礼\n孙女 小禾\n二〇二六年六月三日"
        let blocks = blocks(composition(Brief(kind: .letter, wordings: [SampleBriefs.wording(1, text)])))
        try #require(blocks.count == 7)
        #expect(blocks[0].indent == 0 && blocks[1].indent == 2 && blocks[2].indent == 2)
        #expect(blocks[3].indent == 2 && blocks[4].indent == 0)
        #expect(blocks[6].alignment == .end && abs(blocks[6].box.maxX - blocks[1].box.maxX) < 1)
        #expect(zip(blocks, blocks.dropFirst()).allSatisfy { $0.box.maxY <= $1.box.minY })
    }

    @Test func spansOfYearsAreEntries() {
        let lines = ["2021-至今 山行设计工作室", "2019.07-2022.03 平台工程师", "2019 – Present Institute", "2026 年度报告"].map {
            blocks(
                composition(
                    Brief(
                        kind: .resume,
                        wordings: [
                            SampleBriefs.wording(1, "顾清扬", role: .title, size: .large),
                            SampleBriefs.wording(2, "\($0)\n\($0)"),
                        ]))
            ).filter { $0.id == "t2" }.count
        }
        #expect(lines == [4, 4, 4, 2])
    }
}
