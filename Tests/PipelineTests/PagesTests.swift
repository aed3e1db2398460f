import Hanmo
import HanmoBrief
import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoSource
import Testing

/// Pages of comics and slices of long pages.
@Suite struct PagesTests {
    private let catalog = FontCatalog(folders: [])

    /// Texts at these rows of a page of 400 pixels, whose slices are 640 high.
    private func brief(_ texts: [Range<Int>], height: Int) -> Brief {
        Brief(
            canvas: CanvasWish(width: 400, height: height),
            wordings: texts.enumerated().map { index, rows in
                Wording(
                    id: "t\(index + 1)", text: "一二三四", source: SourceSpan(start: 0, end: 0),
                    box: Rect(x: 20, y: Double(rows.lowerBound), width: 360, height: Double(rows.count)))
            })
    }

    private func slices(_ texts: [Range<Int>], height: Int) async throws -> [Range<Int>] {
        try await Pipeline(catalog: catalog).rendering(
            of: brief(texts, height: height), prompt: nil, options: RenderOptions(backend: "plain", slices: true)
        ).slices
    }

    @Test func cutsFallIntoGaps() async throws {
        // The middle of the lowest gap within reach, the limit where there is no text, the last slice as it comes.
        #expect(try await slices([100..<200, 500..<600, 700..<900], height: 1000) == [0..<620, 620..<1000])
        #expect(try await slices([100..<400, 500..<900], height: 1000) == [0..<450, 450..<1000])
        #expect(try await slices([100..<900], height: 1500).first == 0..<640)
        #expect(try await slices([100..<200], height: 640) == [0..<640])
    }

    @Test(arguments: 0..<12) func slicesTileThePage(seed: UInt64) async throws {
        var random = SeededRandom(seed: seed, for: "slices")
        var texts: [Range<Int>] = []
        var y = 20
        for _ in 0..<10 {
            let height = 60 + Int(random.next() % 200)
            texts.append(y..<y + height)
            y += height + 10 + Int(random.next() % 120)
        }
        let slices = try await slices(texts, height: y)
        #expect(slices.first?.lowerBound == 0 && slices.last?.upperBound == y)
        for (slice, next) in zip(slices, slices.dropFirst()) {
            #expect(slice.upperBound == next.lowerBound && (320...640).contains(slice.count))
            #expect(!texts.contains { $0.lowerBound < slice.upperBound && slice.upperBound < $0.upperBound })
        }
        #expect((1...640).contains(slices.last?.count ?? 0))
    }

    @Test func slicesJoinedAreThePageAndEachIsProved() async throws {
        let brief = brief([100..<200, 500..<600, 700..<900], height: 1000)
        let pipeline = Pipeline(catalog: catalog)
        let options = RenderOptions(backend: "plain", slices: true)
        let whole = try await pipeline.rendering(of: brief, prompt: nil, options: options)
        let pages = try await pipeline.pages(of: brief, prompt: nil, options: options)
        #expect(pages.files.map { $0.name("w") } == ["w-1.png", "w-2.png"])
        var pixels: [UInt32] = []
        for file in pages.files {
            pixels += try PNGDecoder().decode(file.bytes).bitmap.pixels
            let verdict = try await FileVerifier(catalog: catalog).verdict(on: file.bytes, name: "w")
            #expect(verdict.isProved, "\(verdict.findings)")
        }
        #expect(pixels == whole.bitmap.pixels)
    }

    /// Every panel and text of a comic is on one page; what is in no panel is on the first.
    @Test func pagesShareOutAComic() throws {
        let here = SourceSpan(start: 0, end: 0)
        let panels = [(1, 1), (2, 1), (3, 4), (4, 2)].map {
            PanelWish(number: $0.0, page: $0.1, description: "", source: here)
        }
        let texts = [nil, 1, 3, 4].enumerated().map {
            Wording(id: "t\($0.offset)", text: "字", source: here, panel: $0.element)
        }
        let comic = Brief(kind: .comic, wordings: texts, panels: panels)
        #expect(comic.pageNumbers == [1, 2, 4])
        #expect(comic.pageNumbers.map { comic.page($0).wordings.map(\.id) } == [["t0", "t1"], ["t3"], ["t2"]])
        #expect(comic.pageNumbers.map { comic.page($0).panels.map(\.number) } == [[1, 2], [4], [3]])
    }
}
