import Hanmo
import HanmoDigest
import HanmoGraphics
import HanmoPNG
import HanmoSource
import HanmoVerification

/// The outcome as one HTML file that needs no network: each page that differs as it was and as it is, over each other
/// with a slider, their difference, and the places enlarged.
public struct HTMLReport: Sendable {
    /// Bytes of all pictures together, as they stand in the file: with the words it stays below 5 MB.
    static let pictureLimit = 4_400_000

    private let summary: GoldenSummary

    public init(_ summary: GoldenSummary) { self.summary = summary }

    public var text: String {
        let failed = summary.outcomes.filter { $0.status != .passed }
        let looks = failed.reduce(0) { $0 + $1.looks.count }
        let share = Self.pictureLimit / max(1, 2 * looks)
        var number = 0
        let sections = failed.map { outcome in
            let pages = outcome.looks.map { look in
                number += 1
                return page(look, number: number, share: share)
            }
            return section(outcome, pages: pages)
        }
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-\(Self.scriptDigest)'">
            <meta name="color-scheme" content="light dark">
            <title>\(Markup.escaped(summary.folder)): \(Markup.escaped(summary.words))</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <header><p>翰墨 hanmo golden check</p><h1>\(Markup.escaped(summary.folder))</h1><p>\(Markup.escaped(summary.words))</p></header>
            <main>
            \(causes)\(sections.joined(separator: "\n"))\(unused)
            </main>
            <script>\(Self.script)</script>
            </body>
            </html>

            """
    }

    private var causes: String {
        guard !summary.causes.isEmpty else { return "" }
        let items = summary.causes.map {
            "<li>\(Markup.escaped($0.words)) <small>\(Markup.escaped($0.cases.joined(separator: ", ")))</small></li>"
        }
        return "<section class=\"causes\"><h2>Causes</h2><ul>\(items.joined())</ul></section>\n"
    }

    private var unused: String {
        guard !summary.unused.isEmpty else { return "" }
        let items = summary.unused.map { "<li>\(Markup.escaped($0))</li>" }
        return "\n<section><h2>References of no case</h2><ul>\(items.joined())</ul></section>"
    }

    private func section(_ outcome: GoldenOutcome, pages: [String]) -> String {
        let lines = outcome.lines.map { "<li>\(Markup.escaped($0))</li>" }
        return """
            <section><h2>\(Markup.escaped(outcome.name)) <small>\(outcome.status.rawValue)</small></h2>
            <ul>\(lines.joined())</ul>
            \(pages.joined(separator: "\n"))
            </section>
            """
    }

    // MARK: - Pictures

    /// Each picture stands in the file once, and is shown again by its name.
    private func page(_ look: GoldenOutcome.Look, number: Int, share: Int) -> String {
        let title = look.page.map { "<h3>page \($0)</h3>" } ?? ""
        let actual = Self.image(look.actual, "a\(number)", look, share: share)
        guard let bytes = look.expected else {
            return
                "\(title)<svg class=\"store\"><defs>\(actual)</defs></svg><div class=\"row\">\(figure("as it is", look, "a\(number)"))</div>"
        }
        let expected = Self.image(bytes, "e\(number)", look, share: share)
        let difference = """
            <figure><svg viewBox="0 0 \(look.width) \(look.height)" class="difference"><use href="#e\(number)"/><use href="#a\(number)" class="minus"/></svg><figcaption>difference</figcaption></figure>
            """
        let slider = """
            <figure class="slider"><div><svg viewBox="0 0 \(look.width) \(look.height)"><use href="#e\(number)"/></svg><svg viewBox="0 0 \(look.width) \(look.height)" class="over"><use href="#a\(number)"/></svg></div><input type="range" min="0" max="100" value="50" aria-label="from expected to actual"><figcaption>expected, and actual to the left of the slider</figcaption></figure>
            """
        let places = look.places.enumerated().map { place($1, $0 + 1, look, number) }.joined()
        return """
            \(title)<svg class="store"><defs>\(expected)\(actual)</defs></svg>
            <div class="row">\(figure("expected", look, "e\(number)", boxes: true))\(difference)\(figure("actual", look, "a\(number)", boxes: true))</div>
            <div class="row">\(slider)</div>
            <div class="places">\(places)</div>
            """
    }

    private func figure(_ name: String, _ look: GoldenOutcome.Look, _ id: String, boxes: Bool = false) -> String {
        let frames = boxes ? look.places.map { Self.frame($0.inset(by: -2)) }.joined() : ""
        return
            "<figure><svg viewBox=\"0 0 \(look.width) \(look.height)\"><use href=\"#\(id)\"/>\(frames)</svg><figcaption>\(name)</figcaption></figure>"
    }

    private static func frame(_ box: Rect) -> String {
        "<rect x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\"/>"
    }

    private func place(_ box: Rect, _ number: Int, _ look: GoldenOutcome.Look, _ page: Int) -> String {
        let side = min(max(box.width, box.height, 24) + 8, 96)
        let (x, y) = (box.midX - side / 2, box.midY - side / 2)
        let pictures = ["e", "a"].map {
            "<svg viewBox=\"\(x) \(y) \(side) \(side)\" class=\"large\"><use href=\"#\($0)\(page)\"/></svg>"
        }
        return
            "<figure>\(pictures.joined())<figcaption>\(number): \(Int(box.x)),\(Int(box.y)) \(Int(box.width))×\(Int(box.height))</figcaption></figure>"
    }

    /// A picture in as many bytes as are its share, scaled down if it must be.
    private static func image(_ bytes: [UInt8], _ id: String, _ look: GoldenOutcome.Look, share: Int) -> String {
        var data = bytes
        var reduction = 1
        while data.count / 3 * 4 > share, min(look.width, look.height) / reduction > 8,
            let bitmap = try? PNGDecoder().decode(bytes).bitmap
        {
            reduction += 1
            guard let smaller = try? PictureLayer.encoded(bitmap.reduced(by: reduction)) else { break }
            data = smaller
        }
        return
            "<image id=\"\(id)\" width=\"\(look.width)\" height=\"\(look.height)\" preserveAspectRatio=\"none\" href=\"data:image/png;base64,\(Base64.text(of: data))\"/>"
    }

    // MARK: - Looks

    private static let script =
        "for (const s of document.querySelectorAll('.slider')) { const o = s.querySelector('.over'), r = s.querySelector('input'); const f = () => { o.style.clipPath = `inset(0 ${100 - r.value}% 0 0)`; }; r.addEventListener('input', f); f(); }"

    /// What the page's policy lets run.
    private static let scriptDigest: String = {
        let digits = Array(SHA256.hexDigest(of: Array(script.utf8)).utf8)
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
        }
        return Base64.text(of: bytes)
    }()

    private static let style = """
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
        h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.15rem; border-top: 1px solid #8886; padding-top: 1rem; }
        small { font-weight: normal; opacity: .7; } ul { overflow-wrap: anywhere; }
        .store { position: absolute; width: 0; height: 0; } .row, .places { display: flex; flex-wrap: wrap; gap: 1rem; }
        figure { margin: 0; flex: 1 1 18rem; max-width: 24rem; } figcaption { font-size: .85rem; opacity: .75; }
        svg { display: block; width: 100%; background: #fff; } image { image-rendering: pixelated; }
        rect { fill: none; stroke: #e02020; stroke-width: 1; vector-effect: non-scaling-stroke; }
        .difference { isolation: isolate; background: #000; filter: contrast(4); } .minus { mix-blend-mode: difference; }
        .slider { max-width: 36rem; flex-basis: 36rem; } .slider div { position: relative; } .slider input { width: 100%; }
        .over { position: absolute; inset: 0; } .places figure { flex: 0 0 auto; max-width: none; }
        .large { display: inline-block; width: 12rem; height: 12rem; margin-right: .3rem; } .causes { background: #fc08; padding: .2rem 1rem; }
        """
}
