import Foundation
import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoSource
import Testing

/// golden/comics/layouts.txt: what becomes of comics of many kinds, a line a panel. `make update-goldens` rewrites it.
@Suite struct ComicLayoutListingTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("golden/comics/layouts.txt")

    private struct Comic {
        var name: String
        var brief: Brief
        var canvas: Canvas
        var weights: [Double]

        init(_ name: String, _ brief: Brief, _ width: Int? = nil, _ height: Int? = nil, weights: [Double] = []) {
            self.name = name
            self.brief = brief
            canvas = Canvas(wish: brief.sheetWish, width: width, height: height)
            self.weights = weights
        }
    }

    private static let comics: [Comic] = {
        func panels(_ count: Int, _ change: (inout PanelWish) -> Void = { _ in }) -> [PanelWish] {
            (1...count).map { number in
                var panel = ComicBriefs.panel(number)
                change(&panel)
                return panel
            }
        }
        func comic(
            _ panels: [PanelWish], _ tiers: [Int] = [], _ format: ComicWish.Format? = nil, manga: Bool = false,
            titled: Bool = false
        ) -> Brief {
            ComicBriefs.comic(
                panels, tiers: tiers, format: format, direction: manga ? .rightToLeft : nil,
                wordings: titled ? [ComicBriefs.title, ComicBriefs.credits] : [])
        }
        let story = panels(6) { panel in
            panel.shot = [1: "wide", 4: "close-up", 6: "wide"][panel.number]
            panel.extent = panel.number == 3 ? .large : nil
        }
        let corners = panels(4) { panel in
            let row: Place.Row = panel.number < 3 ? .top : .bottom
            panel.place = Place(row, panel.number % 2 == 1 ? .left : .right)
        }
        return [
            Comic("one", comic(panels(1))), Comic("two", comic(panels(2))), Comic("three", comic(panels(3))),
            Comic("four", comic(panels(4))), Comic("four-titled", comic(panels(4), titled: true)),
            Comic("four-at-corners", comic(corners)),
            Comic("five", comic(panels(5))), Comic("five-2-1-2", comic(panels(5), [2, 1, 2])),
            Comic("six-story", comic(story), 1448, 2048),
            Comic("six-story-manga", comic(story, manga: true), 1448, 2048),
            Comic("six-2x3", comic(panels(6), [3, 3])),
            Comic("weighted", comic(panels(5)), weights: [1, 2.5, 0.7, 1, 1.4]),
            Comic("seven-b5-manga", comic(panels(7), manga: true, titled: true), 2150, 3035),
            Comic("eight-a4", comic(panels(8)), 2480, 3508), Comic("nine", comic(panels(9))),
            Comic("twenty-four", comic(panels(24))), Comic("twenty-four-4x6", comic(panels(24), [4, 4, 4, 4, 4, 4])),
            Comic("sixty", comic(panels(60))),
            Comic("splash", comic(panels(4) { $0.extent = $0.number == 1 ? .splash : nil }), 1448, 2048),
            Comic(
                "inset-and-bleed",
                comic(panels(4) { $0.frame = [1: .bleed, 2: .inset, 4: .borderless][$0.number] }, manga: true), 1448,
                2048),
            Comic("strip", comic(panels(4), [], .strip, titled: true)),
            Comic("webtoon", comic(story, [], .webtoon, titled: true)),
            Comic("mismatch", comic(panels(6), [2, 1])),
        ]
    }()

    @Test func layoutsStandAsTheyStood() throws {
        let found = Self.comics.map(Self.listing).joined(separator: "\n")
        if ProcessInfo.processInfo.environment["HANMO_UPDATE_GOLDENS"] == "1" {
            try FileManager.default.createDirectory(
                at: Self.file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(found.utf8).write(to: Self.file)
        }
        let wanted = try String(contentsOf: Self.file, encoding: .utf8)
        let lines = zip(found.split(separator: "\n"), wanted.split(separator: "\n"))
        for (line, other) in lines where line != other {
            Issue.record("golden/comics/layouts.txt differs\nexpected \(other)\nfound    \(line)")
            return
        }
        #expect(found == wanted)
    }

    private static func listing(_ comic: Comic) -> String {
        let sheet = ComicLayout(brief: comic.brief, canvas: comic.canvas).sheet(weights: comic.weights)
        let tiers = sheet.tiers.map { $0.map(String.init).joined(separator: " ") }.joined(separator: " | ")
        var lines = ["\(comic.name) \(sheet.canvas.width)×\(sheet.canvas.height) tiers \(tiers)"]
        if let title = sheet.title { lines.append("  title \(text(title))") }
        lines += sheet.frames.map { frame in
            "  \(frame.number) \(text(frame.box)) live \(text(frame.live)) border \(Int(frame.border))"
                + (frame.isInset ? " inset" : "") + (frame.bleeds.isEmpty ? "" : " bleeds \(edges(frame.bleeds))")
                + frame.covered.map { " covered \(text($0))" }.joined()
        }
        if let footer = sheet.footer { lines.append("  footer \(text(footer))") }
        lines += sheet.findings.map { "  \($0.severity.rawValue) \($0.code): \($0.message)" }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func edges(_ edges: PageEdges) -> String {
        [(PageEdges.left, "left"), (.right, "right"), (.top, "top"), (.bottom, "bottom")]
            .filter { edges.contains($0.0) }.map(\.1).joined(separator: " ")
    }

    private static func text(_ box: Rect) -> String {
        "[\(Int(box.minX)) \(Int(box.minY)) \(Int(box.width))×\(Int(box.height))]"
    }
}
