import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoSource
import Testing

@Suite struct CalligraphyTests {
    private func composition(_ wordings: [Wording], width: Int = 2048, height: Int = 2048) -> Composition {
        Composers().composition(
            for: Brief(kind: .calligraphy, wordings: wordings), canvas: Canvas(width: width, height: height), seed: 1)
    }

    private var preface: [Wording] {
        [
            SampleBriefs.wording(1, SampleBriefs.chinese(389)),
            SampleBriefs.wording(2, "永和九年暮春 王羲之书", role: .signature),
            SampleBriefs.wording(3, "羲之之印", role: .seal),
        ]
    }

    @Test func aLongTextFillsTheUpperPart() throws {
        let regions = composition(preface).regions
        guard case .picture(let picture)? = regions.first, case .text(let text)? = regions.dropFirst().first,
            case .text(let signature)? = regions.dropFirst(2).first, case .seal(let seal)? = regions.last
        else {
            Issue.record("picture, text, signature and seal are wanted")
            return
        }
        #expect(picture.style == "ink")
        #expect(picture.quiet.count == 1)
        #expect(picture.quiet.allSatisfy { $0.contains(text.box) && $0.contains(seal.box) })
        #expect(text.vertical && text.fillsBox && text.grid && text.face == "kai")
        #expect((50...58).contains(text.maximumSize), "\(text.maximumSize)")
        #expect(text.box.maxY <= 0.59 * 2048 && text.box.minY >= 0.07 * 2048)
        #expect(text.box.maxX <= 0.93 * 2048 && text.box.minX >= 0.08 * 2048)
        #expect(signature.box.maxX < text.box.minX && signature.box.minY > text.box.midY - text.box.height / 4)
        #expect(signature.maximumSize < text.maximumSize)
        #expect(seal.box.minY > signature.box.maxY && abs(seal.box.midX - signature.box.midX) < 1)
        #expect(seal.box.maxX < text.box.minX && seal.box.width == seal.box.height && seal.relief)
    }

    @Test(arguments: [(2048, 2048), (1200, 2400), (2560, 1080)])
    func partsAreApart(width: Int, height: Int) {
        let title = SampleBriefs.wording(4, "兰亭集序", role: .title, size: .large)
        let note = SampleBriefs.wording(5, "天朗气清，惠风和畅", size: .small)
        let composition = composition(preface + [title, note], width: width, height: height)
        let boxes = composition.regions.compactMap { region -> Rect? in
            switch region {
            case .text(let block): block.box
            case .seal(let seal): seal.box
            default: nil
            }
        }
        #expect(boxes.count == 5)
        for (index, box) in boxes.enumerated() {
            #expect(composition.canvas.bounds.inset(by: 20).contains(box))
            for other in boxes[(index + 1)...] { #expect(!box.intersects(other)) }
        }
    }

    @Test func aPoemKeepsItsColumns() throws {
        let poem = SampleBriefs.wording(1, "白日依山尽\n黄河入海流\n欲穷千里目\n更上一层楼")
        guard case .text(let text)? = composition([poem]).regions.dropFirst().first else {
            Issue.record("no text")
            return
        }
        #expect(text.box.height >= 5 * text.maximumSize && text.box.height < 6 * text.maximumSize)
        #expect(text.maximumSize > 120)
    }

    @Test func canvasWishesHaveDefaults() {
        #expect(Canvas(wish: CanvasWish()) == Canvas(width: 2048, height: 2048, dpi: 300))
        #expect(Canvas(wish: CanvasWish(width: 800)) == Canvas(width: 800, height: 800, dpi: 300))
        #expect(Canvas(wish: CanvasWish(width: 800, height: 600), dpi: 72) == Canvas(width: 800, height: 600, dpi: 72))
    }
}
