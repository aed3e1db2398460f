package import HanmoBrief
package import HanmoComposition
package import HanmoGraphics
package import HanmoPage
import HanmoSource

/// A page as it stands when the user asks for an edit.
package struct EditedPage: Sendable {
    package var brief: Brief
    package var composition: Composition
    package var texts: [PlacedText]
    /// The finished picture.
    package var bitmap: Bitmap
    package var frame: FinishedFrame
    /// The UTF-8 of the prompt with the texts of earlier edits.
    package var prompt: [UInt8]
    package var ruler: TextRuler

    package init(
        brief: Brief, composition: Composition, texts: [PlacedText], bitmap: Bitmap, frame: FinishedFrame,
        prompt: [UInt8], ruler: TextRuler
    ) {
        self.brief = brief
        self.composition = composition
        self.texts = texts
        self.bitmap = bitmap
        self.frame = frame
        self.prompt = prompt
        self.ruler = ruler
    }

    var size: (width: Double, height: Double) {
        (Double(composition.canvas.width), Double(composition.canvas.height))
    }

    /// Where a text stands: its ink, or its room if it shows nothing.
    func box(of text: PlacedText) -> Rect { text.box ?? text.frame }

    func wording(_ id: String) -> Wording? { brief.wordings.first { $0.id == id } }

    /// What the prompt calls a text and what bears it: masthead, 横批.
    func calls(_ text: PlacedText) -> [String] {
        guard let wording = wording(text.id) else { return [] }
        return ["role", "carrier"].compactMap { wording.cues[$0] }.compactMap { span in
            guard span.start < span.end, span.end <= prompt.count else { return nil }
            return String(decoding: prompt[span.start..<span.end], as: UTF8.self).lowercased()
        }
    }

    func color(of id: String) -> Color? {
        for region in composition.regions {
            switch region {
            case .text(let block) where block.id == id: return block.color
            case .seal(let seal) where seal.id == id: return seal.color
            default: continue
            }
        }
        return nil
    }

    /// A text and where it is, as messages name it: t3 “…” at the bottom right.
    func name(_ text: PlacedText) -> String {
        let line = text.text.replacing("\n", with: "⏎")
        let short = line.count > 16 ? line.prefix(15) + "…" : line
        let place = Zone(of: box(of: text), width: size.width, height: size.height)
        let panel = text.panel.map { ", panel \($0)" } ?? ""
        return "\(text.id) “\(short)” (\(text.role), \(place)\(panel))"
    }
}

/// The ninth of the page that a box stands in.
struct Zone: Equatable, CustomStringConvertible {
    var row: Place.Row
    var column: Place.Column

    init(of box: Rect, width: Double, height: Double) {
        let (x, y) = (box.midX / width, box.midY / height)
        row = y < 0.36 ? .top : y > 0.64 ? .bottom : .middle
        column = x < 0.36 ? .left : x > 0.64 ? .right : .center
    }

    var description: String { "\(row.rawValue) \(column.rawValue)" }
}
