import HanmoBrief
import HanmoGraphics

/// The texts of an article, each measured once for all sizes that are tried.
struct ArticleMeasures {
    private var measures: [String: MeasuredText] = [:]
    private var insets: [Int: Double] = [:]
    private var language: String

    init(_ pieces: [ArticlePiece], style: ArticleStyle, language: String, ruler: TextRuler) {
        self.language = language
        for piece in pieces {
            switch piece {
            case .text(let wording, let part, let number):
                measures[wording.id] = ruler.measured(block(of: wording, part, style))
                guard let number, let numberPart = number.part else { continue }
                let measure = ruler.measured(block(of: number, numberPart, style))
                measures[number.id] = measure
                insets[part.level] = max(insets[part.level] ?? 0, measure.length + 0.6)
            case .table(let cells):
                for cell in cells where cell.part != nil {
                    measures[cell.id] = ruler.measured(block(of: cell, ArticlePiece.part(of: cell), style))
                }
            case .picture, .seal: break
            }
        }
    }

    func measure(of wording: Wording) -> MeasuredText {
        measures[wording.id]
            ?? MeasuredText(length: 0, pitch: 1, extent: { _ in 1 }, lines: { _ in nil })
    }

    /// Em before the words of a list's items: room for the longest number.
    func inset(ofList level: Int) -> Double { max(1.6, insets[level] ?? 0) }

    /// A block without its box and size.
    func block(of wording: Wording, _ part: ArticlePart, _ style: ArticleStyle) -> TextBlock {
        let look = style.look(of: wording, part)
        let color = wording.color.flatMap { Color($0) } ?? look.color
        var block = TextBlock(
            wording, box: Rect(x: 0, y: 0, width: 1, height: 1),
            face: wording.face?.role(language: language) ?? look.face, weight: look.weight, color: color, size: 1,
            minimumSize: 1, leading: look.leading, alignment: look.alignment)
        if wording.lettering.indent == nil { block.indent = look.indent }
        return block
    }
}
