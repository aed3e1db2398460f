import HanmoGraphics
import Testing

@testable import HanmoArt

/// Nature, buildings and vehicles of the catalogue.
struct BuiltCatalogueTests {
    static let subjects = NatureSubjects.all + BuildingSubjects.all + VehicleSubjects.all

    private static func motif(_ subject: Subject, seed: UInt64 = 1, isNight: Bool = false) -> Motif {
        var sketch = Sketch(transform: .scale(4, 4), random: SeededRandom(seed: seed))
        let variant = subject.kind.split(separator: "/").dropFirst().first.map(String.init)
        subject.draw(&sketch, Appearance(name: subject.kind, variant: variant, isNight: isNight))
        return Motif(kind: subject.kind, marks: sketch.marks, depth: 0, layer: .middle)
    }

    private static func count(_ marks: [Mark]) -> Int {
        marks.reduce(0) { sum, mark in
            if case .clipped(let inner, _) = mark { sum + count(inner) } else { sum + 1 }
        }
    }

    /// The page's words are many; what they name must be here.
    @Test(arguments: [
        "mountain", "rock", "stream", "lake", "sea", "waterfall", "beach", "desert", "island", "cloud", "mist", "rain",
        "snow", "storm", "rainbow", "sun", "moon", "stars", "fire", "house", "pavilion", "pagoda", "palace", "bridge",
        "city", "street", "shop", "classroom", "office", "window", "door", "wall", "castle", "stage", "tent",
        "ferris-wheel", "boat", "car", "train", "bicycle", "plane", "rocket",
    ])
    func isInTheCatalogue(kind: String) {
        #expect(Catalogue.subject(kind)?.kind == kind)
    }

    @Test(arguments: [
        "mountain/snow", "mountain/volcano", "mountain/cliff", "fire/firework", "fire/campfire", "stars/planet",
        "stars/galaxy", "house/cottage", "house/thatched", "pagoda/temple", "pagoda/shrine", "palace/gate",
        "palace/great-wall", "city/building", "castle/lighthouse", "castle/church", "castle/clock-tower", "wall/stairs",
        "wall/fence", "shop/cafe", "shop/bookstore", "shop/restaurant", "shop/market", "shop/flower-shop", "boat/sail",
        "boat/ship", "boat/raft", "car/taxi", "car/truck", "car/sports", "train/bus", "train/metro",
        "bicycle/motorcycle", "plane/helicopter", "rocket/ufo",
    ])
    func hasADrawingOfItsOwn(kind: String) {
        #expect(Catalogue.subject(kind)?.kind == kind)
    }

    /// 100 units high and as wide as the entry says, so that the stager may trust the entry.
    @Test(arguments: subjects.map(\.kind))
    func keepsToItsSize(kind: String) throws {
        let subject = try #require(Self.subjects.first { $0.kind == kind })
        for isNight in [false, true] {
            let motif = Self.motif(subject, isNight: isNight)
            let bounds = motif.bounds
            #expect(Self.count(motif.marks) > 8, "\(kind) is hardly drawn")
            let isFinite = [bounds.minX, bounds.maxX, bounds.minY, bounds.maxY].allSatisfy { $0.isFinite }
            #expect(isFinite)
            #expect(bounds.minY > -440 && bounds.minY < -320, "\(kind) reaches \(bounds.minY / 4)")
            #expect(bounds.maxY > -60 && bounds.maxY < 40, "\(kind) stands at \(bounds.maxY / 4)")
            let half = 200 * subject.aspect
            #expect(
                bounds.minX > -half * 1.25 && bounds.maxX < half * 1.25, "\(kind) \(bounds.minX / 4)…\(bounds.maxX / 4)"
            )
            #expect(bounds.width > half * 1.4, "\(kind) is \(bounds.width / 400) wide")
        }
    }

    @Test(arguments: ["mountain", "city", "cloud", "rock", "stars", "house", "shop", "bridge", "waterfall"])
    func seedsDiffer(kind: String) throws {
        let subject = try #require(Catalogue.subject(kind))
        func print(_ seed: UInt64) -> String { "\(Self.motif(subject, seed: seed).marks)" }
        #expect(print(3) == print(3))
        #expect(print(3) != print(4))
    }

    @Test(arguments: ["house", "shop", "city", "castle", "train/bus"])
    func windowsShineByNight(kind: String) throws {
        let subject = try #require(Catalogue.subject(kind))
        func shining(_ marks: [Mark]) -> Int {
            marks.reduce(0) { sum, mark in
                switch mark {
                case .glow: sum + 1
                case .area(let area): sum + (area.matter == .light ? 1 : 0)
                case .clipped(let inner, _): sum + shining(inner)
                case .line: sum
                }
            }
        }
        #expect(shining(Self.motif(subject, isNight: true).marks) > shining(Self.motif(subject).marks) + 4)
    }
}
