import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoSource
import Testing

/// Pages that are asked to hold more than they can, and less.
@Suite struct CrowdedPageTests {
    private let square = Canvas(width: 2048, height: 2048)
    private let tallest = 16_384

    private func grown(_ brief: Brief, on canvas: Canvas? = nil, upTo tallest: Int?) -> Composition {
        PageGrowth(Composers(), brief: brief, seed: 7).composition(on: canvas ?? square, upTo: tallest)
    }

    private func blocks(_ composition: Composition) -> [TextBlock] {
        composition.regions.compactMap { if case .text(let block) = $0 { block } else { nil } }
    }

    private func receipt(lines: Int) -> Brief {
        let items = (1...lines).map { "拿铁咖啡（第\($0)单） ¥32.00" }.joined(separator: "\n")
        return Brief(
            kind: .receipt,
            wordings: [
                SampleBriefs.wording(1, "拾光超市", role: .title, size: .large),
                SampleBriefs.wording(2, items, size: .small),
                SampleBriefs.wording(3, "谢谢光临", size: .small),
            ])
    }

    private func words(_ composition: Composition, of id: String) -> String {
        blocks(composition).filter { $0.id == id }.sorted { $0.whole?.start ?? 0 < $1.whole?.start ?? 0 }
            .map(\.text).joined().filter { !$0.isWhitespace }
    }

    /// A lone word is never wider than the box that is cut for it.
    @Test(arguments: [("24H NOODLES", "Lane 52"), ("NOODLES", "Lane"), ("OPEN", "W")])
    func twoSignsOfAStreetHaveRoom(left: String, right: String) {
        var brief = Brief(
            language: "en", kind: .sign,
            wordings: [
                SampleBriefs.wording(1, left, place: Place(.middle, .left)),
                SampleBriefs.wording(2, right, place: Place(.middle, .right)),
            ], pictures: [SampleBriefs.picture("a street at night")])
        (brief.wordings[0].carrierKind, brief.wordings[1].carrierKind) = ("neon-tube", "road-sign")
        let street = grown(brief, upTo: nil)
        #expect(street.findings.isEmpty)
        #expect(blocks(street).allSatisfy { $0.maximumSize > 60 })
    }

    @Test func aReceiptIsAsLongAsItsText() throws {
        let short = grown(receipt(lines: 5), upTo: tallest)
        #expect(short.canvas == square)
        let brief = receipt(lines: 160)
        let long = grown(brief, upTo: tallest)
        #expect(long.canvas.width == 2048 && (2049...tallest).contains(long.canvas.height))
        #expect(long.findings.isEmpty)
        #expect(blocks(long).allSatisfy { $0.maximumSize >= 20 && long.canvas.bounds.contains($0.box) })
        #expect(words(long, of: "t2") == brief.wordings[1].text.filter { !$0.isWhitespace })
    }

    @Test func twentyThousandCharactersSayWhatTheyTake() throws {
        let brief = receipt(lines: 1_100)
        // At the usual limit they are small but can be read.
        #expect(grown(brief, upTo: tallest).findings.isEmpty)
        let tallest = tallest / 2
        let page = grown(brief, upTo: tallest)
        #expect(page.canvas.height <= tallest)
        let finding = try #require(page.findings.first { $0.severity == .error })
        #expect(finding.code == "crowded")
        let needed = try #require(finding.message.split(separator: " ").last.flatMap { Int($0) })
        #expect(needed > tallest)
        #expect(finding.hint?.contains("--max-side") == true)
        // What it says is so.
        let held = grown(brief, upTo: needed)
        #expect(held.findings.isEmpty && blocks(held).allSatisfy { $0.maximumSize >= 10 })
    }

    @Test func aSizeThatIsAskedForIsKept() throws {
        let page = grown(receipt(lines: 400), on: Canvas(width: 1080, height: 1080), upTo: nil)
        #expect(page.canvas == Canvas(width: 1080, height: 1080))
        let finding = try #require(page.findings.first { $0.severity == .error })
        #expect(finding.message.hasPrefix("the texts do not fit on 1080×1080 pixels"))
        #expect(grown(receipt(lines: 12), on: Canvas(width: 1080, height: 1080), upTo: nil).findings.isEmpty)
    }

    @Test func aLongChatIsScrolledOut() {
        let wordings = (1...40).map { number in
            var wording = SampleBriefs.wording(number, "今天下班一起吃饭吗？老地方见（\(number)）")
            wording.speaker = number % 2 == 0 ? "小林" : "阿哲"
            return wording
        }
        let page = grown(Brief(kind: .dialogue, wordings: wordings), upTo: tallest)
        #expect(page.canvas.height > 2048 && page.findings.isEmpty)
        #expect(blocks(page).count == 40 && blocks(page).allSatisfy { $0.maximumSize >= 30 })
        let tops = blocks(page).map(\.box.minY)
        #expect(tops == tops.sorted())
    }

    @Test func sixtyNotesForOneCornerGoOnBesideIt() throws {
        let wordings = (1...60).map {
            SampleBriefs.wording($0, "第\($0)条 春江潮水，海上明月", place: Place(.top, .left))
        }
        let page = grown(Brief(wordings: wordings), upTo: tallest)
        #expect(page.canvas == square)
        #expect(page.findings.map(\.code) == ["crowded-cell"])
        let blocks = blocks(page)
        #expect(blocks.count == 60 && blocks.allSatisfy { $0.maximumSize >= 16 })
        for (index, block) in blocks.enumerated() {
            #expect(page.canvas.bounds.contains(block.box))
            #expect(!blocks[(index + 1)...].contains { $0.box.intersects(block.box) })
        }
        let first = try #require(blocks.first { $0.id == "t1" }).box
        let last = try #require(blocks.first { $0.id == "t60" }).box
        #expect(first.midX < 0.4 * 2048 && first.midY < 0.4 * 2048 && last.midY > first.midY)
    }

    @Test(arguments: Brief.Kind.allCases)
    func everyKindStandsOnAnyCanvas(kind: Brief.Kind) {
        let texts = [
            SampleBriefs.wording(1, "晨光日报", role: .title, size: .large),
            SampleBriefs.wording(2, SampleBriefs.chinese(60)), SampleBriefs.wording(3, "地址：梧桐路88号", size: .small),
        ]
        for (width, height) in [(2048, 512), (512, 2048), (240, 240), (1, 1)] {
            let page = grown(
                Brief(kind: kind, wordings: texts), on: Canvas(width: width, height: height), upTo: nil)
            for text in texts {
                #expect(words(page, of: text.id) == text.text.filter { !$0.isWhitespace }, "\(kind) \(width)×\(height)")
            }
            guard width > 1 else { continue }
            let bounds = page.canvas.bounds.inset(by: -1)
            #expect(blocks(page).allSatisfy { bounds.contains($0.box) }, "\(kind) \(width)×\(height)")
        }
    }

    @Test(arguments: Brief.Kind.allCases)
    func nothingToSayAndOneEndlessWordDoNotStopAPage(kind: Brief.Kind) {
        let empty = [SampleBriefs.wording(1, "", role: .title), SampleBriefs.wording(2, "你好")]
        #expect(words(grown(Brief(kind: kind, wordings: empty), upTo: tallest), of: "t2") == "你好")
        _ = grown(Brief(kind: kind), upTo: tallest)
        let word = String(repeating: "abcdefghij", count: 30)
        let page = grown(Brief(kind: kind, wordings: [SampleBriefs.wording(1, word)]), upTo: tallest)
        #expect(words(page, of: "t1") == word)
        #expect(blocks(page).allSatisfy { page.canvas.bounds.inset(by: -1).contains($0.box) }, "\(kind)")
    }
}
