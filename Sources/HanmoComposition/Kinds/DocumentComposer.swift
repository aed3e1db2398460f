import HanmoBrief
import HanmoGraphics

/// Lays out a paper document by its design. A document whose first words stand in lines, the first of them short, is
/// headed by that line.
struct DocumentComposer: Composer {
    var kind: Brief.Kind { design.kind }

    private let design: any PageDesign
    private let ruler: TextRuler

    init(_ design: any PageDesign, ruler: TextRuler) {
        self.design = design
        self.ruler = ruler
    }

    func composition(for brief: Brief, canvas: Canvas, seed: UInt64) -> Composition {
        var brief = brief
        // 第三栏 counts the boxes of a page, not the columns of a short text.
        for index in brief.wordings.indices where brief.wordings[index].text.count < 160 {
            brief.wordings[index].lettering.columns = 1
        }
        // A document has one title; what is called one after it, and is no single name, is said below it.
        if let title = LayoutItems.titleIndex(in: brief.wordings) {
            for index in brief.wordings.indices.dropFirst(title + 1)
            where brief.wordings[index].role == .title && brief.wordings[index].cues["size"] == nil
                && brief.wordings[index].text.count > 12
            {
                (brief.wordings[index].role, brief.wordings[index].size) = (.subtitle, .medium)
                brief.wordings[index].place = brief.wordings[index].place ?? brief.wordings[title].place
            }
        }
        if LayoutItems.titleIndex(in: brief.wordings) == nil, let first = brief.wordings.first, Self.heads(first) {
            brief.wordings[0].size = .large
        }
        return DesignComposer(design, ruler: ruler).composition(for: brief, canvas: canvas, seed: seed)
    }

    private static func heads(_ wording: Wording) -> Bool {
        guard wording.role == .body, wording.place?.row ?? .top == .top else { return false }
        let first = wording.text.prefix { $0 != "\n" }
        return first.count <= 28 && !first.contains("：") && !first.contains(where: \.isCurrencySymbol)
            && TextStructure(String(first), splitsBars: false).lines.first?.sort == .paragraph
    }
}

/// Colours and papers of documents.
enum DocumentTheme {
    /// The kind's own colours, where the prompt names none.
    static func theme(for brief: Brief, seed: UInt64, usual: Theme) -> Theme {
        guard brief.ground == nil, brief.palette.isEmpty else {
            var theme = ThemeChoice.theme(for: brief, seed: seed)
            if brief.ground == nil, brief.palette.allSatisfy({ isMiddling($0) }) {
                theme.ground = usual.ground
                theme.ink = ThemeChoice.readable(usual.ink, on: theme.ground, contrast: 7)
                theme.muted = ThemeChoice.readable(usual.muted, on: theme.ground, contrast: 4.6)
            }
            if brief.palette.isEmpty, usual.accent.contrast(with: theme.ground) > 3 { theme.accent = usual.accent }
            return theme
        }
        return usual
    }

    private static func isMiddling(_ hex: String) -> Bool {
        guard let color = Color(hex) else { return true }
        return color.luminance < 0.6 && color.luminance > 0.05
    }

    static func lineCount(_ brief: Brief) -> Double {
        brief.wordings.reduce(0) { $0 + Double(TextStructure($1.text, splitsBars: true).lines.count) }
    }

    /// A strong colour as paper takes it.
    static func paper(_ color: Color) -> Color {
        let cream = Color(hex: 0xFCF5E4)
        guard color.luminance > 0.3 else { return color }
        let strength = Int(max(color.red, color.green, color.blue)) - Int(min(color.red, color.green, color.blue))
        return color.mixed(with: cream, strength > 70 ? 0.58 : 0)
    }
}

/// The lines of a planned text, where the dresser sets them: furniture follows them.
struct SetLine {
    var sort: TextStructure.Sort
    var box: Rect
    /// Of its first part: the key, the name, the time.
    var first: Rect
    /// To the end of the words of its first part.
    var end: Double
    /// Of its first part, and of the whole line.
    var words: String
    var whole: String

    static func lines(of text: LayoutCard.Text, in plan: LayoutPlan) -> [SetLine] {
        let item = text.item
        guard !plan.isForced, !item.isVertical, item.sort != .seal else { return [] }
        let size = item.size(plan.scale)
        let blocks = item.text.set(width: text.box.width, size: size).regions.compactMap { region -> TextBlock? in
            guard case .text(var block) = region else { return nil }
            block.box = block.box.offset(dx: text.box.minX, dy: text.box.minY)
            return block
        }
        let bytes = Array(item.wording.text.utf8)
        let starts = item.text.lines.map { $0.parts[0].cell.range.lowerBound }
        var lines: [SetLine] = []
        var last = -1
        for block in blocks {
            let start = block.whole?.start ?? 0
            let index = starts.lastIndex { $0 <= start } ?? 0
            if index == last {
                lines[lines.count - 1].box = lines[lines.count - 1].box.union(block.box)
            } else {
                let line = item.text.lines[index]
                lines.append(
                    SetLine(
                        sort: line.sort, box: block.box, first: block.box,
                        end: min(block.box.maxX, block.box.minX + line.parts[0].length(size)), words: block.text,
                        whole: String(decoding: bytes[starts[index]..<line.end], as: UTF8.self)))
                last = index
            }
        }
        return lines
    }
}

extension LayoutPlan {
    var texts: [LayoutCard.Text] { cards.flatMap(\.texts) }

    /// Around all texts.
    var extent: Rect? {
        cards.map(\.box).reduce(nil) { box, next in box.map { $0.union(next) } ?? next }
    }
}
