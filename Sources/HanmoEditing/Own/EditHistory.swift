package import HanmoBrief
package import HanmoComposition
package import HanmoGraphics
import HanmoSource

/// A plan and the edits since, in order: what the page is made from.
package struct EditHistory: Sendable {
    package let original: Brief
    package let steps: [EditStep]

    package init(original: Brief, steps: [EditStep]) {
        self.original = original
        self.steps = steps
    }

    /// What is wanted, with every edit.
    package var brief: Brief { steps.reduce(into: original) { $1.apply(to: &$0) } }

    /// Up to and with a step.
    private func brief(after count: Int) -> Brief { steps.prefix(count).reduce(into: original) { $1.apply(to: &$0) } }

    private var baked: Int { (steps.lastIndex { $0.isRelayout } ?? -1) + 1 }

    /// What is composed: all up to the last edit that laid the page out anew, and what later ones say of the page as a
    /// whole. The other edits since are made on what comes of it.
    package var composed: Brief {
        var brief = brief(after: baked)
        for step in steps.dropFirst(baked) {
            if let ground = step.ground { brief.ground = ground }
            if step.dressesPage { step.applyPictures(to: &brief) }
        }
        return brief
    }

    /// Whether an edit gave the page a size of its own, which wins over the one that was asked for beside the prompt.
    package var hasOwnCanvas: Bool { steps.contains { $0.canvas != nil } }

    /// Pixels of the page that the last edits count in are cut and toned after it is painted; a new layout begins anew.
    package var finishes: [Finish] {
        steps.enumerated().flatMap { index, step in
            step.finishes.filter { finish in
                if case .tone = finish { return true }
                return index >= baked
            }
        }
    }

    /// The prompt with the texts of the edits, a line each: what all spans count in.
    package func prompt(_ original: String?) -> String? {
        var text = original ?? ""
        for step in steps {
            for wording in step.wordings where wording.source.start == text.utf8.count + 1 {
                text += "\n" + wording.text
            }
        }
        return text.isEmpty ? nil : text
    }

    /// Makes the edits that keep the layout on a composition of ``composed``.
    /// - Parameter compose: composes a brief, for what pictures show; asked only where they change.
    /// - Returns: the composition, and the boxes that the last step touches; nil touches all of it.
    package func patched(
        _ composition: Composition, compose: (Brief) -> Composition
    ) -> (composition: Composition, touched: [Rect]?) {
        var patch = CompositionPatch(composition: composition)
        var brief = brief(after: baked)
        for step in steps.dropFirst(baked) {
            patch.touched = []
            let before = brief
            step.apply(to: &brief)
            patch.apply(step, from: before, to: brief, compose: compose)
        }
        let isWhole =
            steps.last.map { $0.isRelayout || $0.ground != nil || $0.dressesPage || !$0.finishes.isEmpty } ?? true
        return (patch.composition, isWhole ? nil : patch.touched)
    }
}

extension EditStep {
    package func apply(to brief: inout Brief) {
        if let canvas {
            brief.canvas = canvas
        }
        // Boxes count in pixels of the page that the user saw.
        let wished = Canvas(wish: brief.canvas)
        let scale = (x: Double(wished.width) / Double(width), y: Double(wished.height) / Double(height))
        if let style { brief.style = style }
        if let ground { brief.ground = ground }
        for var wording in wordings {
            if isRelayout || canvas != nil { wording.scale(by: scale) }
            if let index = brief.wordings.firstIndex(where: { $0.id == wording.id }) {
                brief.wordings[index] = wording
            } else {
                brief.wordings.append(wording)
            }
        }
        brief.wordings.removeAll { removed.contains($0.id) }
        applyPictures(to: &brief)
        for member in cast {
            if let index = brief.comic.cast.firstIndex(where: { $0.id == member.id }) {
                brief.comic.cast[index] = member
            } else {
                brief.comic.cast.append(member)
            }
        }
    }

    func applyPictures(to brief: inout Brief) {
        for picture in pictures {
            if let index = brief.pictures.firstIndex(where: { $0.id == picture.id }) {
                brief.pictures[index] = picture
            } else {
                brief.pictures.append(picture)
            }
        }
    }
}

extension Wording {
    fileprivate mutating func scale(by scale: (x: Double, y: Double)) {
        guard scale != (1, 1) else { return }
        box = box.map {
            Rect(x: $0.x * scale.x, y: $0.y * scale.y, width: $0.width * scale.x, height: $0.height * scale.y)
        }
        if box != nil { lettering.size = lettering.size.map { $0 * min(scale.x, scale.y) } }
    }
}
