import HanmoBrief
import HanmoGraphics
import HanmoSource

/// Insets: panels laid into a lower corner of the panel before them, where reading ends.
struct InsetPlacer {
    /// Panels on which others lie, by the latter: places among the demands.
    struct Wish {
        var placed: [Int: Int] = [:]
        var findings: [Diagnostic] = []
    }

    /// Insets that one panel can hold.
    private static let most = 2

    static func wished(_ demands: [PanelDemand]) -> Wish {
        var wish = Wish()
        var host: Int?
        var held = 0
        for (index, demand) in demands.enumerated() {
            guard demand.panel.frame == .inset else {
                (host, held) = (index, 0)
                continue
            }
            guard let host else {
                wish.findings.append(
                    Diagnostic(
                        .warning, "panel-inset",
                        "panel \(demand.panel.number) is an inset, but no panel stands before it on its page",
                        hint: "lay it into a later panel, or make it an ordinary one", source: demand.panel.source))
                continue
            }
            guard held < most else {
                wish.findings.append(
                    Diagnostic(
                        .note, "panel-inset",
                        "panel \(demand.panel.number) stands beside panel \(demands[host].panel.number), which holds "
                            + "\(most) insets already", source: demand.panel.source))
                continue
            }
            wish.placed[index] = host
            held += 1
        }
        return wish
    }

    static func tooSmall(_ panel: PanelWish, on host: PanelWish) -> Diagnostic {
        Diagnostic(
            .note, "panel-inset",
            "panel \(panel.number) stands beside panel \(host.number), which is too small to hold an inset",
            hint: "make panel \(host.number) large", source: panel.source)
    }

    // MARK: Places

    let measures: SheetMeasures

    /// Boxes in the lower corner at the end of reading, or in both for two. Nil where one would be too small.
    ///
    /// - Parameter live: the part of the panel that is surely seen. Its middle stays free.
    func boxes(_ insets: [PanelDemand], on live: Rect) -> [Rect]? {
        let gap = measures.gutter + measures.border
        let room = live.inset(by: gap)
        var boxes: [Rect] = []
        for (index, inset) in insets.enumerated() {
            let part = min(0.42, 0.36 * min(1.2, max(0.8, inset.weight)))
            var (width, height) = (live.width * part, live.height * min(0.42, part * 1.1))
            width = min(width, height * inset.shapes.upperBound)
            height = min(height, width / inset.shapes.lowerBound)
            (width, height) = (width.rounded(.down), height.rounded(.down))
            guard min(width, height) >= measures.least else { return nil }
            let isFirstOfTwo = insets.count == 2 && index == 0
            boxes.append(
                Rect(
                    x: isFirstOfTwo ? room.minX : room.maxX - width, y: room.maxY - height, width: width,
                    height: height))
        }
        return boxes
    }

    /// What is left of a panel for its texts: all above its insets, or all beside them.
    func free(_ live: Rect, beside insets: [Rect]) -> Rect {
        let gap = measures.gutter
        let top = insets.map(\.minY).min() ?? live.maxY
        let above = Rect(minX: live.minX, minY: live.minY, maxX: live.maxX, maxY: top - gap)
        guard insets.count == 1, let inset = insets.first else { return above }
        let beside = Rect(minX: live.minX, minY: live.minY, maxX: inset.minX - gap, maxY: live.maxY)
        return beside.area > above.area ? beside : above
    }
}
