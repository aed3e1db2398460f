import HanmoBrief
package import HanmoGraphics
import HanmoPNG
import HanmoSource
import HanmoVerification

/// A PNG to compare: its pixels as premultiplied sRGB with eight bits a channel, and what Hanmo wrote beside them.
package struct ComparedPicture: Sendable {
    package let name: String
    package let bitmap: Bitmap
    /// What was done to the file's colours, or could not be: one sentence each.
    package let notes: [String]
    let ledger: LedgerPage?
    private let wordings: [(id: String, panel: Int?, source: Range<Int>)]

    /// - Parameter name: of the file, for messages.
    package init(_ bytes: [UInt8], name: String) throws(PipelineError) {
        self.name = name
        let file: PNGFile
        do throws(PNGError) {
            file = try PNGDecoder().decode(bytes)
        } catch {
            throw PipelineError("\(name): \(error.message)", hint: error.hint, status: error.status)
        }
        guard file.frameCount == 1 else {
            throw PipelineError(
                "\(name): the png is animated (\(file.frameCount) frames), and only still pictures are compared",
                hint: "compare its frames one by one", status: .badInput)
        }
        bitmap = file.bitmap
        notes = Self.notes(on: file, name)
        let text = file.texts.first { $0.keyword == Recipe.ledgerKeyword }?.text
        ledger = text.map { LedgerPage(GlyphLedger(text: $0)) }
        let recipe = file.texts.first { $0.keyword == Recipe.keyword }.flatMap { try? Recipe(reading: $0.text) }
        wordings = (recipe?.plan.brief.wordings ?? []).map { ($0.id, $0.panel, $0.source.start..<$0.source.end) }
    }

    private static func notes(on file: PNGFile, _ name: String) -> [String] {
        var notes: [String] = []
        if file.bitDepth == 16 { notes.append("\(name) has 16 bits a channel: compared at 8") }
        if let profile = file.profile {
            notes.append(
                profile.isApplied
                    ? "\(name) was brought to sRGB from its profile \"\(profile.name.shown())\""
                    : "\(name) has the profile \"\(profile.name.shown())\", which is not applied: its colours are compared as they are in the file"
            )
        }
        return notes
    }

    /// The wording that a glyph belongs to: "t1", "t4 in panel 2"; nil when that is not known for sure.
    func wording(of glyph: LedgerGlyph) -> (id: String, panel: Int?)? {
        let holding = wordings.filter {
            $0.source.lowerBound <= glyph.source.lowerBound && glyph.source.upperBound <= $0.source.upperBound
                && !$0.source.isEmpty
        }
        return holding.count == 1 ? holding.first.map { ($0.id, $0.panel) } : nil
    }
}
