import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoSource
import Testing

@Suite struct ComicLetteringTests {
    private static let canvases = [
        Canvas(width: 2048, height: 2048), Canvas(width: 1024, height: 1448), Canvas(width: 1654, height: 2339),
    ]

    private func composition(_ brief: Brief, width: Int = 2048, height: Int = 2048) -> Composition {
        Composers(gauge: LetteringBriefs.gauge).composition(
            for: brief, canvas: Canvas(width: width, height: height), seed: 1)
    }

    private func blocks(_ composition: Composition) -> [TextBlock] {
        composition.regions.compactMap { if case .text(let block) = $0 { block } else { nil } }
    }

    @Test(arguments: 0..<200)
    func generatedPagesHaveNoFault(seed: Int) {
        let brief = LetteringBriefs.random(seed: UInt64(seed))
        let canvas = Self.canvases[seed % 3]
        let gauge = seed % 4 == 3 ? StageGauge.none : LetteringBriefs.gauge
        let faults = ComicAudit(gauge: gauge).faults(of: brief, canvas: canvas, seed: UInt64(seed))
        #expect(faults.isEmpty, "\(faults.prefix(6))")
        let composition = Composers(gauge: gauge).composition(for: brief, canvas: canvas, seed: UInt64(seed))
        let errors = composition.findings.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.map(\.message))")
    }

    @Test func onePageHasOneSizeOfLettering() {
        let brief = LetteringBriefs.speeches(["你好。", "今天的风真大啊，我们快点回家吧！", "好。", "不然要下雨了。"], in: 4)
        let sizes = Set(blocks(composition(brief)).map(\.maximumSize))
        #expect(sizes.count == 1)
        #expect(sizes.first ?? 0 >= 30)
    }

    @Test func aLineOfTwoThousandCharactersIsShownWhole() {
        let text = SampleBriefs.chinese(2000)
        let composition = composition(LetteringBriefs.speeches([text]))
        #expect(blocks(composition).map(\.text).joined() == text)
        #expect(composition.findings.allSatisfy { $0.severity != .error })
    }

    @Test func whatFindsNoRoomIsAnErrorThatSaysWhatToShorten() throws {
        let texts = (0..<30).map { _ in SampleBriefs.chinese(120) }
        let composition = composition(LetteringBriefs.speeches(texts), width: 512, height: 512)
        #expect(blocks(composition).map(\.text).joined() == texts.joined())
        let finding = try #require(composition.findings.first { $0.code == "overflow" })
        #expect(finding.severity == .error)
        #expect(finding.message.hasPrefix("panel 1 has no room for its "))
        #expect(finding.hint?.hasPrefix("shorten them by about ") == true)
    }

    @Test func thirtyBalloonsInAPanelAreReadInOrder() {
        let texts = (1...30).map { "第\($0)句话。" }
        let brief = LetteringBriefs.speeches(texts)
        #expect(ComicAudit().faults(of: brief, canvas: Canvas(width: 2048, height: 2048), seed: 1).isEmpty)
        #expect(composition(brief).findings.allSatisfy { $0.severity != .error })
    }

    @Test func aComicFromTheRightIsSetInColumns() {
        var brief = LetteringBriefs.speeches(["今天的风真大啊。", "好。", "Go!"], in: 1)
        brief.comic.direction = .rightToLeft
        let blocks = blocks(composition(brief))
        #expect(blocks.map(\.vertical) == [true, true, false])
        #expect(blocks[0].box.minX > blocks[1].box.maxX || blocks[0].box.maxY < blocks[1].box.minY)
    }
}
