public import HanmoSource

/// How the panels of a comic stand on its pages, and who acts in it; empty for what is no comic.
public struct ComicWish: Sendable, Equatable {
    /// What people call the sheet.
    public enum Format: String, Sendable, CaseIterable {
        /// Panels that share a page: a square with four of them, a page of a book.
        case page
        /// 四格: one column of equal panels.
        case strip
        /// 条漫: one column of a fixed width, as high as it needs to be, delivered in slices.
        case webtoon
    }

    public enum Direction: String, Sendable, CaseIterable {
        case leftToRight = "left-to-right"
        case rightToLeft = "right-to-left"
    }

    public var format: Format?
    /// Turns the order of panels and balloons about; texts of a comic that is read from the right are vertical.
    public var direction: Direction?
    /// What is said of single pages; a page that nothing is said of is absent.
    public var pages: [ComicPageWish]
    /// Who looks how in every panel. A panel's own word wins over the cast's.
    public var cast: [SubjectWish]

    public init(
        format: Format? = nil, direction: Direction? = nil, pages: [ComicPageWish] = [], cast: [SubjectWish] = []
    ) {
        self.format = format
        self.direction = direction
        self.pages = pages
        self.cast = cast
    }
}

/// A page of a comic.
public struct ComicPageWish: Sendable, Equatable {
    /// Counted from 1; ``PanelWish/page`` names it.
    public var number: Int
    /// How many panels stand in each tier, from the top: 2-1-2. Empty is for the layout to choose.
    public var tiers: [Int]
    public var source: SourceSpan

    public init(number: Int, tiers: [Int] = [], source: SourceSpan) {
        self.number = number
        self.tiers = tiers
        self.source = source
    }
}

/// A panel of a comic, or a cell of a grid.
public struct PanelWish: Sendable, Equatable {
    /// How much of the page it takes beside its neighbours.
    public enum Extent: String, Sendable, CaseIterable { case small, medium, large, splash }

    public enum Frame: String, Sendable, CaseIterable {
        case bordered, borderless
        /// Reaches over the page's edge.
        case bleed
        /// Laid into a corner of the panel before it.
        case inset
    }

    /// Counted from 1 over all pages; ``Wording/panel`` and ``PictureWish/panel`` name it.
    public var number: Int
    public var place: Place?
    public var page: Int
    /// The words that describe it, with texts to be shown taken out.
    public var description: String
    public var shot: String?
    public var extent: Extent?
    public var frame: Frame?
    /// `speed-lines`, `focus-lines`: lines that are drawn over the picture.
    public var effects: [String]
    public var source: SourceSpan

    public init(
        number: Int, place: Place? = nil, page: Int = 1, description: String, shot: String? = nil,
        extent: Extent? = nil, frame: Frame? = nil, effects: [String] = [], source: SourceSpan
    ) {
        self.number = number
        self.place = place
        self.page = page
        self.description = description
        self.shot = shot
        self.extent = extent
        self.frame = frame
        self.effects = effects
        self.source = source
    }
}

/// How a text of a comic is enclosed.
public enum Balloon: String, Sendable, CaseIterable {
    case speech, whisper, shout, thought
    /// Faint, trembling or sung: a wavy outline.
    case weak
    /// From a radio, a telephone, a screen: a jagged outline.
    case electronic
    /// A box with a place or a time.
    case caption
    /// 旁白: the teller's box.
    case narration
    /// Hangs together with the balloon before it by a neck.
    case joined
    /// Said by someone outside the panel: its tail ends at the border.
    case offPanel = "off-panel"
    /// Letters without an outline.
    case borderless
    /// 音效: lettered large in the picture.
    case soundEffect = "sound-effect"
}

extension Brief {
    /// The numbers of the pages that a comic has; anything else is one page.
    public var pageNumbers: [Int] {
        guard kind == .comic, !panels.isEmpty else { return [1] }
        return Set(panels.map(\.page)).sorted()
    }

    /// The brief of one of its pages: what stands in no panel is on the first.
    public func page(_ number: Int) -> Brief {
        guard pageNumbers.count > 1 else { return self }
        var brief = self
        brief.panels.removeAll { $0.page != number }
        let isFirst = number == pageNumbers.first
        let here = Set(brief.panels.map(\.number))
        func belongs(_ panel: Int?) -> Bool { panel.map(here.contains) ?? isFirst }
        brief.wordings.removeAll { !belongs($0.panel) }
        // A picture of no panel tells what is true of all of them.
        brief.pictures.removeAll { $0.panel != nil && !belongs($0.panel) }
        if !isFirst { (brief.findings, brief.unused) = ([], []) }
        return brief
    }

    /// All pages, with one of them as it is now: what an edit has changed of it.
    package func replacing(page: Brief) -> Brief {
        guard pageNumbers.count > 1 else { return page }
        let numbers = Set(page.panels.map(\.number))
        func stays(_ panel: Int?) -> Bool { panel.map { !numbers.contains($0) } ?? false }
        var whole = self
        whole.comic = page.comic
        whole.panels = panels.map { panel in page.panels.first { $0.number == panel.number } ?? panel }
        whole.pictures = pictures.filter { stays($0.panel) } + page.pictures
        whole.wordings = wordings.filter { stays($0.panel) } + page.wordings
        return whole
    }
}
