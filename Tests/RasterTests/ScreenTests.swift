import HanmoGraphics
import HanmoPage
import Testing

@Suite("screens of tone")
struct ScreenTests {
    private func page(_ screen: Screen, side: Int = 128) throws -> Bitmap {
        let box = Rect(x: 0, y: 0, width: Double(side), height: Double(side))
        return try draw([.fill(Fill(.rectangle(box), .screen(screen)))], width: side, height: side)
    }

    @Test(arguments: Screen.Mesh.allCases) func inksThePartAskedFor(mesh: Screen.Mesh) throws {
        for tone in [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1] {
            let bitmap = try page(Screen(mesh, ink: .black, paper: .white, pitch: 8, angle: 30, tone: tone))
            #expect(abs(bitmap.inkArea / (128 * 128) - tone) < 0.03, "\(mesh) \(tone)")
        }
    }

    @Test func toneFollowsItsCourse() throws {
        let linear = try page(
            Screen(
                .dots, ink: .black, paper: .white, pitch: 6, from: 0, to: 1,
                along: .linear(from: .zero, to: Point(128, 0))))
        func ink(_ columns: Range<Int>) -> Int {
            columns.reduce(0) { sum, x in sum + (0..<128).reduce(0) { $0 + 255 - linear.red(x, $1) } }
        }
        #expect(ink(0..<16) < ink(56..<72) && ink(56..<72) < ink(112..<128))
        let radial = try page(
            Screen(
                .lines, ink: .black, paper: .white, pitch: 6, from: 0, to: 1,
                along: .radial(center: Point(64, 64), radius: 64)))
        #expect(radial.red(64, 64) == 255 && radial.red(1, 1) == 0)
    }

    @Test func isTiedToThePageAndClearWhereItsPaperIs() throws {
        let screen = Screen(.dots, ink: .black, pitch: 7, tone: 0.3)
        let whole = try page(screen, side: 64)
        #expect(whole.reds.contains(255) && whole.reds.contains(0))
        let columns = (0..<64).map { column -> PageItem in
            let box = Rect(x: Double(column), y: 0, width: 1, height: 64)
            return .fill(Fill(.rectangle(box), .screen(screen)))
        }
        #expect(try draw(columns, width: 64, height: 64) == whole)
    }

    @Test(arguments: Screen.Mesh.allCases) func senselessNumbersPaint(mesh: Screen.Mesh) throws {
        for number in [0, -3, 1e300, Double.nan, .infinity] {
            let screen = Screen(
                mesh, ink: .black, paper: .white, pitch: number, angle: number, from: number, to: number,
                along: .radial(center: Point(number, 0), radius: number))
            #expect(try page(screen, side: 16).pixels.allSatisfy { $0 >> 24 == 255 })
        }
    }
}
