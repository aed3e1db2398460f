import Foundation
import HanmoArt
import HanmoGraphics
import HanmoPage
import Testing

struct CarrierTests {
    /// The ids of the lexicon.
    private static let kinds: [String] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/HanmoBrief/Lexicons/carriers.tsv")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("# ") }
            .compactMap { $0.split(separator: "\t").first.map(String.init) }
    }()

    private static let faces = [
        Rect(x: 700, y: 700, width: 80, height: 40), Rect(x: 2000, y: 1500, width: 2000, height: 1000),
        Rect(x: 2000, y: 900, width: 900, height: 150), Rect(x: 900, y: 2000, width: 150, height: 900),
    ]

    private func items(
        _ kind: String, face: Rect = Rect(x: 900, y: 700, width: 420, height: 260), seed: UInt64 = 1,
        isNight: Bool = false
    ) -> [PageItem] {
        CarrierPainter().picture(
            for: CarrierRequest(
                kind: kind, face: face, ground: Color(hex: 0xF4EBD8), accent: Color(hex: 0xA8392B), seed: seed,
                isNight: isNight)
        ).items
    }

    @Test func theLexiconIsRead() { #expect(Self.kinds.count >= 55) }

    @Test(arguments: kinds) func isDrawn(kind: String) {
        #expect(CarrierPainter.kinds.contains(kind))
        #expect(ItemDigest.count(items(kind)) >= 3)
    }

    @Test(arguments: kinds) func seedDecides(kind: String) {
        let first = ItemDigest.of(items(kind, seed: 7))
        #expect(first == ItemDigest.of(items(kind, seed: 7)))
        #expect(ItemDigest.of(items("wood-plank", seed: 7)) != ItemDigest.of(items("wood-plank", seed: 8)))
    }

    @Test(arguments: kinds) func staysNearItsFace(kind: String) throws {
        for face in Self.faces {
            let items = items(kind, face: face, isNight: true)
            #expect(ItemDigest.isFinite(items))
            let reach = (0.5 * max(face.width, face.height)).rounded(.up)
            let extent = try #require(Self.extent(of: items))
            #expect(face.inset(by: -reach).contains(extent), "\(kind) at \(face): \(extent)")
            #expect(ItemDigest.count(items) < 900)
        }
    }

    @Test(arguments: ["neon-tube", "light-box", "led-panel"]) func shinesByNight(kind: String) {
        #expect(ItemDigest.of(items(kind)) != ItemDigest.of(items(kind, isNight: true)))
    }

    /// What is painted, as far as groups let it be seen. A blur may spread a little over this.
    private static func extent(of items: [PageItem]) -> Rect? {
        items.reduce(nil as Rect?) { extent, item in
            var own: Rect?
            switch item {
            case .fill(let fill): own = fill.path.controlBounds
            case .group(let group):
                own = Self.extent(of: group.items).map { $0.intersection(group.bounds) }
                if let clip = group.clip?.controlBounds { own = own.map { $0.intersection(clip) } }
            case .glyphs, .image, .grain, .slot: own = nil
            }
            guard let own, !own.isEmpty else { return extent }
            return extent.map { $0.union(own) } ?? own
        }
    }
}
