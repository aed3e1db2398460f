import HanmoBrief
import HanmoGraphics
import Testing

@testable import HanmoArt

struct LivingCatalogueTests {
    static let kinds = (AnimalSubjects.all + PlantSubjects.all).map(\.kind)

    private func motif(
        _ kind: String, seed: UInt64 = 1, pose: String? = nil, season: String? = nil, facing: String? = nil
    ) throws -> Motif {
        let subject = try #require(Catalogue.subject(kind))
        var sketch = Sketch(transform: .identity, random: SeededRandom(seed: seed, for: kind))
        let variant = kind.split(separator: "/").dropFirst().first.map(String.init)
        subject.draw(
            &sketch,
            Appearance(name: kind, variant: variant, looks: Looks(pose: pose, facing: facing), season: season))
        return Motif(kind: kind, marks: sketch.marks, depth: 0, layer: .figures)
    }

    private func isFinite(_ mark: Mark) -> Bool {
        switch mark {
        case .area(let area):
            area.path.controlBounds.map { ($0.minX + $0.minY + $0.maxX + $0.maxY).isFinite } ?? false
        case .line(let line): line.points.allSatisfy { ($0.x + $0.y).isFinite } && line.width.isFinite
        case .glow(let center, let radius, _): (center.x + center.y + radius).isFinite
        case .clipped(let marks, _): marks.allSatisfy(isFinite)
        }
    }

    @Test(arguments: kinds)
    func isDrawnInItsMeasure(kind: String) throws {
        let subject = try #require(Catalogue.subject(kind))
        for seed in [1, 2, 3] as [UInt64] {
            let motif = try motif(kind, seed: seed)
            #expect(motif.marks.count >= 10)
            #expect(motif.marks.allSatisfy(isFinite))
            let box = motif.bounds
            #expect((-135 ... -70).contains(box.minY), "top at \(box.minY)")
            #expect((-30...20).contains(box.maxY), "bottom at \(box.maxY)")
            #expect((0.7...1.35).contains(box.width / (100 * subject.aspect)), "width \(box.width)")
            #expect(abs(box.midX) < 22 * max(1, subject.aspect), "middle at \(box.midX)")
        }
    }

    @Test(arguments: kinds)
    func twoOfAKindDiffer(kind: String) throws {
        let drawn = try (1...6).map { digest(try motif(kind, seed: UInt64($0)).marks) }
        #expect(drawn[0] == digest(try motif(kind, seed: 1).marks))
        #expect(Set(drawn).count > 1)
    }

    @Test(arguments: ["cat", "dog", "horse", "tiger", "bird", "crane"])
    func posesDiffer(kind: String) throws {
        let still = digest(try motif(kind).marks)
        #expect(digest(try motif(kind, pose: kind == "bird" || kind == "crane" ? "fly" : "run").marks) != still)
    }

    @Test(arguments: ["tree", "willow", "forest"])
    func seasonsDiffer(kind: String) throws {
        let seasons = try ["spring", "summer", "autumn", "winter"].map { digest(try motif(kind, season: $0).marks) }
        #expect(Set(seasons).count == 4)
    }

    @Test func looksTheOtherWay() throws {
        let right = try motif("horse").bounds
        let left = try motif("horse", facing: "left").bounds
        #expect(abs(left.minX + right.maxX) < 1e-9)
    }

    /// Where and in which colour all is drawn.
    private func digest(_ marks: [Mark]) -> [Double] {
        marks.flatMap { mark -> [Double] in
            switch mark {
            case .area(let area):
                let box = area.path.controlBounds ?? Rect(x: 0, y: 0, width: 0, height: 0)
                return [box.minX, box.minY, box.maxX, box.maxY, area.color.luminance]
            case .line(let line): return line.points.flatMap { [$0.x, $0.y] } + [line.width, line.color.luminance]
            case .glow(let center, let radius, let color): return [center.x, center.y, radius, color.luminance]
            case .clipped(let inner, _): return digest(inner)
            }
        }
    }
}
