import Foundation
import HanmoBrief
import HanmoGraphics
import HanmoSource
import Testing

@testable import HanmoComposition

struct CarrierTableTests {
    private static let kinds: [String] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/HanmoBrief/Lexicons/carriers.tsv")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("# ") }
            .compactMap { $0.split(separator: "\t").first.map(String.init) }
    }()

    private static let theme = Theme(ground: .white, ink: .black, muted: .black, accent: .black)

    private func wording(_ text: String = "春风", change: (inout Wording) -> Void = { _ in }) -> Wording {
        var wording = Wording(id: "t1", text: text, source: SourceSpan(start: 0, end: 0))
        change(&wording)
        return wording
    }

    @Test func everyCarrierHasARow() {
        #expect(Self.kinds.count >= 55)
        #expect(Set(CarrierTable.rows.map(\.kind)) == Set(Self.kinds))
        #expect(CarrierTable.rows.count == Self.kinds.count)
    }

    @Test func inksAreReadOnTheirGrounds() {
        for row in CarrierTable.rows {
            for ground in row.grounds {
                #expect(row.inks.contains { $0.contrast(with: ground) >= 4.5 }, "\(row.kind) \(ground.hexText)")
                #expect(row.ink(on: ground).contrast(with: ground) >= 4.5)
            }
        }
    }

    @Test(arguments: kinds) func everyPartIsRead(kind: String) {
        let bearer = CarrierTable.bearer(kind, for: wording(), sort: .body)
        for path in [\StructureStyle.body, \.heading, \.name, \.detail, \.amount, \.key, \.mark] {
            #expect(bearer.style[keyPath: path].color.contrast(with: bearer.ground) >= 4.5)
        }
    }

    @Test func aColourAskedForWins() {
        let gold = wording {
            ($0.carrierKind, $0.carrier, $0.color) = ("wood-plank", "橡木铭牌", "#C9A14A")
        }
        let bearer = CarrierTable.bearer(for: gold, sort: .body, theme: Self.theme)
        #expect(bearer.style.body.color == Color(hex: 0xC9A14A))
        #expect(bearer.ground.contrast(with: bearer.style.body.color) >= 4.5)
        // Still wood, not a dark blue card.
        #expect(bearer.ground.red > bearer.ground.blue)
    }

    @Test func wordsTellTheMaterial() {
        let sign = wording {
            ($0.carrierKind, $0.carrier) = ("enamel-sign", "白底红字搪瓷牌")
            $0.tagBearer()
        }
        let bearer = CarrierTable.bearer(for: sign, sort: .body, theme: Self.theme)
        #expect(bearer.ground.luminance > 0.8)
        #expect(bearer.style.body.color.red > 2 * bearer.style.body.color.green)
        #expect(
            CarrierTable.kind(of: wording { ($0.carrierKind, $0.material) = ("generic", "brass") }) == "brass-plate")
    }

    @Test func oneMentionIsOneThing() {
        var (first, second) = (wording(), wording())
        (first.id, second.id) = ("t1", "t2")
        for text in [first, second] { #expect(text.cues.isEmpty) }
        #expect(name(first) != name(second))
        first.cues["carrier"] = SourceSpan(start: 4, end: 9)
        second.cues["carrier"] = SourceSpan(start: 4, end: 9)
        #expect(name(first) == name(second))
    }

    private func name(_ wording: Wording) -> String {
        CarrierTable.bearer(for: wording, sort: .body, theme: Self.theme).name
    }
}
