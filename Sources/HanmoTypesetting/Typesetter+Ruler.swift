import HanmoBrief
package import HanmoComposition

extension Typesetter {
    /// Measures texts as ``page(for:)`` will set them. What cannot be measured for want of a font is estimated; setting
    /// it says what is missing.
    package func ruler(language: String) -> TextRuler {
        let typesetter = self
        return TextRuler { block in
            guard let prepared = try? typesetter.prepare(block, language: language) else {
                return MeasuredText(estimating: block)
            }
            let builder = prepared.builder
            let length = builder.lines(of: prepared.paragraphs, measure: .infinity).map { $0.length + $0.indent }.max()
            let margins = prepared.margins
            let pitch = margins.leading(block.leading)
            let extent = { @Sendable (measure: Double) -> Double in
                let columns = Double(max(1, block.lettering.columns))
                let width = (measure - 2 * (columns - 1)) / columns
                let count = builder.lineCount(of: prepared.paragraphs, measure: max(1, width), cutsWords: true) ?? 1
                let gaps = Double(max(0, prepared.paragraphs.count - 1)) * block.paragraphGap
                // Columns do not always end at one line: a paragraph's last line never stands alone.
                let depth = columns > 1 ? (Double(count) / columns).rounded(.up) + 1 : Double(max(1, count))
                return margins.over + (depth - 1 + gaps) * pitch + 1 + margins.under
            }
            return MeasuredText(
                length: length ?? 0, over: margins.over, under: margins.under, pitch: pitch, extent: extent
            ) { measures in
                let lines = builder.lines(of: prepared.paragraphs) { measures[min($0, measures.count - 1)] }
                guard lines.count <= measures.count else { return nil }
                return MeasuredText.SetLines(
                    lengths: lines.map { $0.length + $0.indent },
                    cutsWords: lines.contains {
                        builder.isCut(prepared.paragraphs[$0.paragraph], at: $0.clusters.upperBound)
                    },
                    pauses: lines.dropLast().count { line in
                        line.visible.last.map { prepared.paragraphs[line.paragraph].clusters[$0].isMark } ?? true
                    })
            }
        }
    }
}
