import HanmoBrief
import HanmoSource

/// What an article is made of, from top to bottom.
enum ArticlePiece {
    /// A text, with the number before it if it is a numbered item.
    case text(Wording, ArticlePart, number: Wording?)
    case table([Wording])
    case picture(PictureWish)
    case seal(Wording)

    /// The structure that the wording has, or what its role and size say.
    static func part(of wording: Wording) -> ArticlePart {
        if let part = wording.part { return part }
        let isShort = wording.text.unicodeScalars.count <= 40 && !wording.text.contains("\n")
        switch wording.role {
        case .title: return ArticlePart(.heading, level: 1)
        case .subtitle: return ArticlePart(.heading, level: 2)
        case .code: return ArticlePart(.code)
        case .body where wording.size == .large && isShort: return ArticlePart(.heading, level: 2)
        default: return ArticlePart(.paragraph)
        }
    }

    var part: ArticlePart? {
        switch self {
        case .text(_, let part, _): part
        case .table(let cells): cells.first?.part
        case .picture, .seal: nil
        }
    }

    var isHeading: Bool { part?.sort == .heading }

    /// The title, and what goes with it across the page.
    var isHead: Bool {
        guard case .text(let wording, let part, _) = self else { return false }
        return wording.role == .title || (part.sort == .heading && part.level == 1 && part.quotes == 0)
    }

    /// A short line in emphasis below the title, which says what the article is about.
    var isDeck: Bool {
        guard case .text(let wording, let part, _) = self, part.sort == .paragraph, part.quotes == 0, part.level == 0,
            wording.text.count <= 80
        else { return false }
        let whole = 0..<wording.text.utf8.count
        return wording.lettering.parts.contains { $0.range == whole && $0.style.face != nil }
    }

    /// How many pieces stand across the page before its columns.
    static func headCount(of pieces: [ArticlePiece]) -> Int {
        let titles = pieces.prefix(while: \.isHead).count
        return titles > 0 && titles < pieces.count && pieces[titles].isDeck ? titles + 1 : titles
    }

    /// In the order of the prompt.
    static func pieces(of brief: Brief) -> [ArticlePiece] {
        var pieces: [ArticlePiece] = []
        var pictures = brief.pictures[...]
        let hasStructure = brief.wordings.contains { $0.part != nil }
        if !hasStructure, !LayoutItems.describesPicture(brief) { pictures = [] }
        var number: Wording?
        var table: [Wording] = []
        func endTable() {
            if !table.isEmpty { pieces.append(.table(table)) }
            table = []
        }
        for wording in brief.wordings {
            let part = part(of: wording)
            // Words about a picture stand anywhere in a prompt: then it comes after the title.
            let isDue = { (picture: PictureWish) in
                hasStructure ? picture.source.start < wording.source.start : part.sort != .heading
            }
            while let picture = pictures.first, isDue(picture) {
                endTable()
                pieces.append(.picture(pictures.removeFirst()))
            }
            if part.sort != .cell || (part.cell?.table != table.last?.part?.cell?.table) { endTable() }
            switch part.sort {
            case .number:
                if let number { pieces.append(.text(number, part, number: nil)) }
                number = wording
            case .cell: table.append(wording)
            default:
                if wording.role == .seal {
                    pieces.append(.seal(wording))
                } else {
                    pieces.append(.text(wording, part, number: part.sort == .item ? number : nil))
                    if part.sort == .item { number = nil }
                }
            }
            // A number whose item begins with something else stands on a line of its own.
            if part.sort != .number, part.sort != .item, let lonely = number {
                number = nil
                pieces.insert(.text(lonely, lonely.part ?? part, number: nil), at: pieces.count - 1)
            }
        }
        endTable()
        if let number { pieces.append(.text(number, Self.part(of: number), number: nil)) }
        return pieces + pictures.map { .picture($0) }
    }
}
