package import HanmoBrief
import HanmoSource

/// A receipt, a menu, a chat is as long as its text: where no size was asked for, its page gets longer before its text
/// gets small.
package struct PageGrowth {
    private let composers: Composers
    private let brief: Brief
    private let seed: UInt64

    package init(_ composers: Composers, brief: Brief, seed: UInt64) {
        self.composers = composers
        self.brief = brief
        self.seed = seed
    }

    /// - Parameter tallest: how high the page may become, in pixels; nil keeps its height.
    package func composition(on canvas: Canvas, upTo tallest: Int?) -> Composition {
        let first = composers.composition(for: brief, canvas: canvas, seed: seed)
        guard let least = brief.kind.leastSize, !brief.isPlacedByHand else { return first }
        let wanted = tallest == nil ? Self.floor : least
        guard first.smallestSize < wanted else { return first }
        // A size that was asked for is kept: what cannot be read on it is an error that says what it would take.
        let target = tallest == nil ? Self.readable : 1.2 * least
        let grown = grown(first, until: target, within: tallest ?? canvas.height)
        if grown.smallestSize >= Self.floor { return grown }
        var page = grown
        let needed = self.grown(grown, until: Self.readable, within: Self.farthest * canvas.height).canvas
        page.findings.append(
            Diagnostic(
                .error, "crowded",
                "the texts do not fit on \(page.canvas.width)×\(page.canvas.height) pixels: at \(Int(Self.readable)) px "
                    + "on a page of 2048 they need a height of about \(needed.height)",
                hint: tallest == nil
                    ? "ask for that height, for none, or for fewer words"
                    : "ask for fewer words, or allow more with --max-side"))
        return page
    }

    /// Pixels an em on a page of 2048 below which a text is as good as lost, and from which on it can be read.
    private static let floor = 10.0
    private static let readable = 16.0
    /// Times a page's height: where the search for what a text would take ends.
    private static let farthest = 32

    private func grown(_ page: Composition, until size: Double, within tallest: Int) -> Composition {
        var page = page
        while page.smallestSize < size, page.canvas.height < tallest {
            let factor = min(2, max(1.12, size / page.smallestSize))
            var canvas = page.canvas
            canvas.height = min(tallest, Int((Double(canvas.height) * factor).rounded(.up)))
            page = composers.composition(for: brief, canvas: canvas, seed: seed)
        }
        return page
    }
}

extension Composition {
    /// Of its texts, pixels an em on a page of 2048. What does not fit at all counts as half of what can be read.
    fileprivate var smallestSize: Double {
        let unit = canvas.shortSide / 2048
        let smallest = regions.reduce(Double.infinity) { size, region in
            if case .text(let block) = region { min(size, block.maximumSize) } else { size }
        }
        return findings.contains { $0.code == "crowded" } ? min(8, smallest / unit) : smallest / unit
    }
}

extension Brief {
    fileprivate var isPlacedByHand: Bool { wordings.contains { $0.box != nil } }
}

extension Brief.Kind {
    /// The smallest text, on a page of 2048 px, with which a page of the kind keeps its height; nil where a page has its
    /// height whatever stands on it.
    fileprivate var leastSize: Double? {
        switch self {
        case .dialogue: 30
        case .receipt, .menu, .letter, .schedule, .resume, .form, .invoice, .code, .socialPost, .article: 20
        default: nil
        }
    }
}
