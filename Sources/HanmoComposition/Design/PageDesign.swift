import HanmoBrief
import HanmoGraphics

/// How one kind of page looks. Where its texts stand is the layout's work, the same for all kinds; a design says what
/// the page is furnished with, what bears each text, and how the text is set.
protocol PageDesign: Sendable {
    var kind: Brief.Kind { get }

    /// The brief as the design reads it, such as with a title where the prompt calls none by that name.
    func prepared(_ brief: Brief) -> Brief
    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook
}

extension PageDesign {
    func prepared(_ brief: Brief) -> Brief { brief }
}

/// The decisions of a design for one page.
struct PageLook: Sendable {
    /// Where a picture stands.
    enum PictureUse: Sendable {
        case none
        /// Behind everything; the texts' boxes are kept quiet.
        case behind
        /// In a box of its own, that no text enters.
        case inside(Rect)
        /// In the box that the planned texts leave, on what is drawn under the cards; texts that reach into it have it
        /// quiet. Nil leaves no picture.
        case placed(@Sendable (LayoutPlan) -> Rect?)

        var liesOnFurniture: Bool { if case .placed = self { true } else { false } }
    }

    var theme: Theme
    /// Where texts may stand; nil is the usual margins.
    var content: Rect?
    var rules = LayoutRules()
    var picture = PictureUse.none
    /// The picture's style where the prompt names none.
    var style: String?
    /// What bears a text, and how it is set.
    var bearer: @Sendable (Wording, LayoutItem.Sort) -> Bearer
    /// Where a text without a place of its own goes; nil leaves it to the flow.
    var place: @Sendable (Wording, LayoutItem.Sort) -> Place? = { _, _ in nil }
    /// Which texts stand in columns though the prompt does not say so.
    var setsVertical: @Sendable (Wording, LayoutItem.Sort) -> Bool = { _, _ in false }
    /// Into how many columns side by side a running text is set.
    var columns: @Sendable (Wording, LayoutItem.Sort) -> Int = { _, _ in 1 }
    /// Subjects that the page itself is, or lies on: they are not in its picture.
    var leavesOut: [String] = []
    /// Drawn under the cards, over the picture.
    var under: @Sendable (LayoutPlan) -> [Region] = { _ in [] }
    /// Drawn over the cards, under the texts.
    var over: @Sendable (LayoutPlan) -> [Region] = { _ in [] }

    init(theme: Theme, bearer: @escaping @Sendable (Wording, LayoutItem.Sort) -> Bearer) {
        self.theme = theme
        self.bearer = bearer
    }

    /// Whatever a design chooses can be read.
    var readable: PageLook {
        var look = self
        let (bearer, ground) = (bearer, theme.ground)
        look.bearer = { wording, sort in
            bearer(wording, sort).readable(for: wording, isDisplay: sort == .title || sort == .headline, on: ground)
        }
        return look
    }
}

extension PageLook {
    /// The same look with less air in its texts.
    var tightened: PageLook {
        var look = self
        let bearer = bearer
        look.bearer = { wording, sort in
            var copy = bearer(wording, sort)
            copy.style.tighten()
            return copy
        }
        return look
    }

    /// The same look with more air between the lines of its texts.
    func loosened(_ factor: Double) -> PageLook {
        var look = self
        let bearer = bearer
        look.bearer = { wording, sort in
            var copy = bearer(wording, sort)
            if sort != .title { copy.style.loosen(factor) }
            return copy
        }
        return look
    }
}

/// What bears a text.
struct Bearer: Sendable {
    enum Body: Sendable {
        /// The page itself.
        case none
        /// A flat card.
        case card(radius: Double, shadow: Bool, border: Color?)
        /// A drawn thing, by its word in the lexicon.
        case carrier(String)
    }

    /// Neighbours whose bearers have one name stand on one.
    var name: String
    var body: Body
    var ground: Color
    var accent: Color
    var style: StructureStyle
    /// Times the usual room between the text and the edge.
    var padding = 1.0
    /// How much of that room lies outside of a drawn thing, for its frame and what holds it.
    var margin = 0.0
    /// Effects of the material on the letters: engraved, glowing, chalky. What the wording asks for wins.
    var lettering = Lettering()
    /// Whether a text in a middle column takes a row of its own below the columns of its band.
    var spansRow = false
    /// The card is no wider than its one line of text: a button.
    var hugsText = false
    /// Where the text stands in a card that is higher than it: 0 at its top, ½ in the middle.
    var placement = 0.5
    /// The lines of a text in a card that is higher than it are drawn apart, up to this many times their usual gaps.
    var loosestInCard = 1.0
    /// Whether a text of a colour that cannot be read here gets a card of its own; on printed paper the colour moves.
    var givesWay = true

    var isCarrier: Bool { if case .carrier = body { true } else { false } }
    var isOpen: Bool { if case .none = body { true } else { false } }
}
