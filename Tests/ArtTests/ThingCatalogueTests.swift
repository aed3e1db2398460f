import HanmoBrief
import HanmoGraphics
import Testing

@testable import HanmoArt

/// Objects and interiors: each is drawn, within the size that the catalogue says, and never twice the same.
struct ThingCatalogueTests {
    static let kinds = (ObjectSubjects.all + InteriorSubjects.all).map(\.kind)

    private func motif(_ kind: String, seed: UInt64 = 1, _ appearance: Appearance = Appearance()) throws -> Motif {
        let subject = try #require(Catalogue.subject(kind))
        var sketch = Sketch(transform: .scale(1, 1), random: SeededRandom(seed: seed))
        subject.draw(&sketch, appearance)
        return Motif(kind: kind, marks: sketch.marks, depth: 0, layer: .figures)
    }

    @Test(arguments: kinds)
    func isDrawnInItsSize(kind: String) throws {
        let subject = try #require(Catalogue.subject(kind))
        #expect(subject.kind == kind)
        let motif = try motif(kind)
        #expect(motif.marks.count >= 3)
        let bounds = motif.bounds
        for side in [bounds.minX, bounds.minY, bounds.maxX, bounds.maxY] { #expect(side.isFinite) }
        #expect(bounds.minY > -120 && bounds.minY < -78, "top \(bounds.minY)")
        // Bounds are those of control points, which lie a little outside.
        #expect(bounds.maxY > -10 && bounds.maxY < 17, "foot \(bounds.maxY)")
        let width = bounds.width / (100 * subject.aspect)
        #expect(width > 0.75 && width < 1.25, "width \(bounds.width), said \(100 * subject.aspect)")
    }

    @Test(arguments: kinds)
    func twoDiffer(kind: String) throws {
        let first = try motif(kind, seed: 3)
        let again = try motif(kind, seed: 3)
        let other = try motif(kind, seed: 4)
        #expect("\(first.marks)" == "\(again.marks)")
        #expect("\(first.marks)" != "\(other.marks)")
    }

    @Test(arguments: ["umbrella", "chair/sofa", "tea", "balloon", "clothes/hanfu", "lantern", "sword/shield"])
    func takesTheColorAskedFor(kind: String) throws {
        let asked = Appearance(looks: Looks(color: "#12AB34"))
        let colors = try motif(kind, asked).marks.compactMap { mark -> Color? in
            if case .area(let area) = mark { area.color } else { nil }
        }
        #expect(colors.contains(Color(hex: 0x12AB34)))
    }

    /// What stands on a table stands on its top, not in the air above it.
    @Test(arguments: ["table", "chair", "chair/sofa", "chair/bench", "bed"])
    func seatsAreOnTheThing(kind: String) throws {
        let subject = try #require(Catalogue.subject(kind))
        let seat = try #require(subject.seat)
        let bounds = try motif(kind).bounds
        #expect(seat.y > bounds.minY && seat.y < bounds.maxY)
        #expect(seat.x - seat.width / 2 > bounds.minX && seat.x + seat.width / 2 < bounds.maxX)
    }
}
