import HanmoBrief
import HanmoComposition
import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoPage
import HanmoPictures
import HanmoSource
import HanmoVerification
import Testing

@testable import Hanmo

/// Texts on the signs of photographs.
@Suite struct HangingTests {
    /// A street as a model might paint it: a wall in falling light with grain, and a blank board seen aslant.
    struct Photograph: PictureBackend {
        let name = "photograph"
        /// Nil paints no board.
        var board: [Point]?
        var face = Color(226, 214, 188)

        func picture(for region: PictureRegion) async -> Picture {
            let (width, height) = (Int(region.box.width), Int(region.box.height))
            var random = SeededRandom(seed: 7)
            var bitmap = Bitmap(width: width, height: height)
            let quad = board.flatMap { board in
                Projection(from: Rect(x: 0, y: 0, width: 1, height: 1), to: board)
            }
            let edge = board.map { board in board.map { $0 + ($0 - board.middle) * 0.06 } }
            for y in 0..<height {
                for x in 0..<width {
                    let light = 0.55 + 0.45 * Double(x) / Double(width) - 0.2 * Double(y) / Double(height)
                    let brick = (x / 40 + y / 18 * 20) % 7 == 0 || y % 18 < 2 ? 0.8 : 1.0
                    var color = SIMD3(150.0, 96, 74) * (light * brick)
                    let point = Point(Double(x), Double(y))
                    if quad != nil, let board, let edge {
                        if board.contains(point) {
                            color = SIMD3(Double(face.red), Double(face.green), Double(face.blue)) * light
                        } else if edge.contains(point) {
                            color = SIMD3(60, 44, 30) * light
                        }
                    }
                    color += (random.unit() + random.unit() - 1) * 9
                    let rounded = color.clamped(
                        lowerBound: .zero, upperBound: SIMD3(repeating: 255))
                    bitmap.pixels[y * width + x] =
                        UInt32(rounded.x) | UInt32(rounded.y) << 8 | UInt32(rounded.z) << 16 | 0xFF00_0000
                }
            }
            return Picture(items: [.image(Image(bitmap: bitmap, box: region.box))], drawn: ["street"])
        }
    }

    private static let prompt = "一条老街的照片，画面中央挂着一块木招牌，上面写着“清风茶馆”"

    private func rendering(_ backend: Photograph) async throws -> Rendering {
        let pipeline = Pipeline(
            catalog: FontCatalog(folders: []), backends: PictureBackends([ProceduralBackend(), backend]))
        return try await pipeline.rendering(
            of: Prompt(text: Self.prompt),
            options: RenderOptions(width: 1024, height: 1024, backend: "photograph"))
    }

    @Test func aTextGoesIntoTheBlankBoardOfAPhotograph() async throws {
        let board = [Point(330, 380), Point(720, 440), Point(716, 610), Point(336, 600)]
        let rendering = try await rendering(Photograph(board: board))
        #expect(rendering.isProved, "\(rendering.report.findings.map(\.message))")
        let text = try #require(rendering.page.texts.first { $0.text == "清风茶馆" })
        let box = try #require(text.box)
        let room = Rect(minX: 330, minY: 380, maxX: 720, maxY: 610)
        #expect(room.contains(box), "\(box)")
        // It fills its board, and is seen aslant as the board is: the right end stands lower.
        #expect(box.width > 200, "\(box)")
        let runs = rendering.page.runs
        #expect(runs.contains { $0.projection != nil })
        // Nothing of the drawn board is left.
        #expect(rendering.bitmap.color(x: 340, y: 300) != rendering.bitmap.color(x: 340, y: 390))
    }

    @Test func withoutABoardTheDrawnOneTakesTheLight() async throws {
        let dark = try await rendering(Photograph())
        #expect(dark.isProved, "\(dark.report.findings.map(\.message))")
        #expect(dark.page.runs.allSatisfy { $0.projection == nil })
        // The board is darker than in plain light: the wall is.
        let plain = try await Pipeline(catalog: FontCatalog(folders: [])).rendering(
            of: Prompt(text: Self.prompt), options: RenderOptions(width: 1024, height: 1024, backend: "plain"))
        let place = (x: 512, y: 640)
        #expect(
            dark.bitmap.color(x: place.x, y: place.y).luminance < plain.bitmap.color(x: place.x, y: place.y).luminance)
    }

    @Test(arguments: [
        // Sky that reaches the edge, and a surface of another shape than the sign.
        [Point(-10, -10), Point(1100, -10), Point(1100, 500), Point(-10, 520)],
        [Point(500, 480), Point(520, 480), Point(520, 560), Point(500, 560)],
    ])
    func noPlaceIsTakenForASign(_ board: [Point]) async throws {
        let rendering = try await rendering(Photograph(board: board))
        #expect(rendering.page.runs.allSatisfy { $0.projection == nil })
    }

    @Test func aQuadrilateralIsFoundInAnyHull() throws {
        var random = SeededRandom(seed: 3)
        for _ in 0..<200 {
            let corners = [
                Point(10 + random.unit() * 20, 10 + random.unit() * 20),
                Point(90 + random.unit() * 20, 10 + random.unit() * 20),
                Point(90 + random.unit() * 20, 70 + random.unit() * 20),
                Point(10 + random.unit() * 20, 70 + random.unit() * 20),
            ]
            // With many points on its sides.
            let points = (0..<4).flatMap { side in
                (0..<20).map { corners[side].towards(corners[(side + 1) % 4], Double($0) / 20) }
            }
            let found = try #require(Quadrilateral(hull: Quadrilateral.hull(of: points)))
            for (a, b) in zip(found.corners, corners) { #expect(a.distance(to: b) < 1) }
        }
    }
}

extension [Point] {
    fileprivate var middle: Point { reduce(Point(0, 0), +) * (1 / Double(count)) }

    /// Whether a point lies in a clockwise polygon.
    fileprivate func contains(_ point: Point) -> Bool {
        indices.allSatisfy { Quadrilateral.cross(self[$0], self[($0 + 1) % count], point) >= 0 }
    }
}

extension Page {
    fileprivate var runs: [GlyphRun] { Self.runs(in: items) }

    private static func runs(in items: [PageItem]) -> [GlyphRun] {
        items.flatMap { item -> [GlyphRun] in
            switch item {
            case .glyphs(let run): [run]
            case .group(let group): runs(in: group.items)
            default: []
            }
        }
    }
}
