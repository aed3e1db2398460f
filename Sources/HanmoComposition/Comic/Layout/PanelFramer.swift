import HanmoBrief
import HanmoGraphics
import HanmoSource

/// A panel's box → its frame: how it is bordered, what a reader is sure to see of it.
struct PanelFramer {
    let canvas: Canvas
    let area: Rect
    let measures: SheetMeasures

    /// The part of the page that no trimming takes.
    private var safe: Rect { canvas.bounds.inset(by: (measures.margin * 0.7).rounded()) }

    /// Frames all panels of a sheet.
    ///
    /// - Parameters:
    ///   - flow: places among the demands of the panels that the boxes are for.
    ///   - insets: the panels that the others lie on.
    /// - Returns: an inset that found no room; then the sheet is of no use.
    func frame(
        _ demands: [PanelDemand], _ flow: [Int], boxes: [Rect], insets: [Int: Int], on sheet: inout ComicSheet
    ) -> Int? {
        var frames = [PanelFrame?](repeating: nil, count: demands.count)
        let placer = InsetPlacer(measures: measures)
        for (host, box) in zip(flow, boxes) {
            var frame = frame(demands[host].panel, box: box, &sheet.findings)
            let own = insets.filter { $0.value == host }.keys.sorted()
            if !own.isEmpty {
                guard let boxes = placer.boxes(own.map { demands[$0] }, on: frame.live) else { return own.last }
                for (index, box) in zip(own, boxes) { frames[index] = inset(demands[index].panel, box: box) }
                frame.covered = boxes.map { $0.inset(by: -measures.gutter) }
                frame.live = placer.free(frame.live, beside: boxes)
            }
            frames[host] = frame
        }
        sheet.frames = frames.compactMap { $0 }
        if let finding = crowding(of: sheet.frames, page: demands.first?.panel.page ?? 1) {
            sheet.findings.append(finding)
        }
        return nil
    }

    private func frame(_ panel: PanelWish, box: Rect, _ findings: inout [Diagnostic]) -> PanelFrame {
        let border = panel.frame == .borderless ? 0 : measures.border
        guard panel.frame == .bleed else {
            return PanelFrame(number: panel.number, box: box, live: live(box), border: border)
        }
        let bounds = canvas.bounds
        var edges: PageEdges = []
        var reached = box
        func reach(_ edge: PageEdges, _ touches: Bool, _ side: WritableKeyPath<Sides, Double>, _ end: Double) {
            guard touches else { return }
            edges.insert(edge)
            var sides = Sides(reached)
            sides[keyPath: side] = end
            reached = sides.rect
        }
        reach(.left, box.minX <= area.minX, \.minX, bounds.minX)
        reach(.right, box.maxX >= area.maxX, \.maxX, bounds.maxX)
        // Beyond a title or a footer is no edge.
        reach(.top, box.minY <= area.minY && area.minY <= measures.margin, \.minY, bounds.minY)
        reach(.bottom, box.maxY >= area.maxY && area.maxY >= bounds.maxY - measures.margin, \.maxY, bounds.maxY)
        if edges.isEmpty {
            findings.append(
                Diagnostic(
                    .note, "panel-bleed",
                    "panel \(panel.number) stands at no edge of the page over which it could reach",
                    source: panel.source))
        }
        return PanelFrame(
            number: panel.number, box: reached, live: live(reached.intersection(safe)), border: border, bleeds: edges)
    }

    private func inset(_ panel: PanelWish, box: Rect) -> PanelFrame {
        PanelFrame(number: panel.number, box: box, live: live(box), border: measures.border, isInset: true)
    }

    private func live(_ box: Rect) -> Rect {
        let padding = min(measures.padding, (min(box.width, box.height) / 4).rounded(.down))
        return box.inset(by: padding)
    }

    /// Panels that are too small for words.
    private func crowding(of frames: [PanelFrame], page: Int) -> Diagnostic? {
        let small = frames.filter { min($0.box.width, $0.box.height) < max(measures.least, 48) }
        guard let least = small.map({ min($0.box.width, $0.box.height) }).min() else { return nil }
        return Diagnostic(
            .warning, "panel-size",
            "\(small.count == 1 ? "a panel" : "\(small.count) panels") of page \(page) "
                + "\(small.count == 1 ? "is" : "are") too small for texts: \(Int(least)) px on "
                + "\(canvas.width)×\(canvas.height)",
            hint: "share the panels out over more pages, or ask for a larger one")
    }

    private struct Sides {
        var minX: Double
        var minY: Double
        var maxX: Double
        var maxY: Double

        init(_ rect: Rect) { (minX, minY, maxX, maxY) = (rect.minX, rect.minY, rect.maxX, rect.maxY) }
        var rect: Rect { Rect(minX: minX, minY: minY, maxX: maxX, maxY: maxY) }
    }
}
