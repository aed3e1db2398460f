import HanmoGraphics
import HanmoPNG
import HanmoSource
import HanmoVerification
import Testing

@testable import HanmoGolden

/// Reports of more than anybody wants to see.
@Suite struct GoldenReportTests {
    /// A hundred pages of noise, which no compression makes small.
    @Test func aHundredDifferencesFitIntoFiveMegabytes() throws {
        var random = SeededRandom(seed: 1)
        var noise = Bitmap(width: 80, height: 80)
        noise.pixels = noise.pixels.map { _ in UInt32(truncatingIfNeeded: random.next()) | 0xFF00_0000 }
        let bytes = try PNGEncoder(effort: .small).encode(noise, dpi: 144, texts: [])
        #expect(bytes.count > 19_000)
        let outcomes = (0..<100).map { number in
            var outcome = GoldenOutcome("case \(number)")
            outcome.status = .differs
            outcome.findings = (0..<8).map { .init(layer: "listing", page: nil, words: "永 (U+6C38) at \($0),0 moved") }
            outcome.looks = [
                GoldenOutcome.Look(
                    page: nil, expected: bytes, actual: bytes, width: 80, height: 80,
                    places: [Rect(x: 10, y: 10, width: 20, height: 20)])
            ]
            return outcome
        }
        let summary = GoldenSummary(folder: "g", outcomes: outcomes, unused: [])
        let html = HTMLReport(summary).text
        #expect(html.utf8.count < 5_000_000)
        #expect(html.count(of: "<image id=") == 200)
        #expect(summary.status == .failed && summary.words == "100 cases: 100 differ")
    }

    @Test func oneCauseStandsForAllItsCases() {
        let outcomes = ["a", "b"].map { name in
            var outcome = GoldenOutcome(name)
            outcome.status = .differs
            outcome.causes = ["HarfBuzz is 8 and was 6"]
            return outcome
        }
        let causes = GoldenSummary(folder: "g", outcomes: outcomes, unused: []).causes
        #expect(causes.count == 1 && causes.first?.cases == ["a", "b"])
    }

    @Test func tilesSayWhereAPageDiffers() throws {
        let page = Bitmap(width: 300, height: 130, fill: .white)
        var other = page
        other.pixels[129 * 300 + 299] = 0
        let (old, new) = (PixelLayer(page), PixelLayer(other))
        #expect(try #require(PixelLayer(old.text)) == old)
        #expect(new.differingTiles(from: old) == [Rect(x: 256, y: 128, width: 44, height: 2)])
        #expect(PixelLayer(String(old.text.dropLast(12))) == nil)
    }

    /// Whatever is on a page, its picture takes 20 KiB.
    @Test func picturesAreSmall() throws {
        var random = SeededRandom(seed: 1)
        var noise = Bitmap(width: 640, height: 480)
        noise.pixels = noise.pixels.map { _ in UInt32(truncatingIfNeeded: random.next()) | 0xFF00_0000 }
        let picture = try PictureLayer(noise)
        #expect(picture.bytes.count <= PictureLayer.limit && picture.reduction > 1)
        #expect(try PNGDecoder().decode(picture.bytes).bitmap == noise.reduced(by: picture.reduction))
        #expect(try PictureLayer(Bitmap(width: 640, height: 480, fill: .white)).reduction == 1)
    }
}

extension String {
    fileprivate func count(of part: String) -> Int {
        split(separator: part, omittingEmptySubsequences: false).count - 1
    }
}
