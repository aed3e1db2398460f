import HanmoBrief
import HanmoEditing
import HanmoPage
import HanmoSource
import HanmoVerification

/// What is to be said of an edit once it is painted.
struct EditAudit {
    let page: EditedPage
    let step: EditStep
    let rendering: Rendering
    let proof: EditProof

    var findings: [Diagnostic] {
        sizes + undrawn + unseen
            + (proof.changedOutside == 0
                ? []
                : [
                    Diagnostic(
                        .error, "edit-leaks", "\(proof.changedOutside) pixels changed outside of the edit's region",
                        hint: "give a larger --region")
                ])
    }

    /// Texts that came out smaller than they were, or not as large as asked for.
    private var sizes: [Diagnostic] {
        guard !step.isRelayout else { return [] }
        return step.wordings.compactMap { wording in
            guard let was = step.size(of: wording.id),
                let now = rendering.page.texts.first(where: { $0.id == wording.id })?.size
            else { return nil }
            let wanted =
                page.brief.wordings.first { $0.id == wording.id }?.lettering.size == wording.lettering.size
                ? was : wording.lettering.size ?? was
            guard now < 0.9 * wanted else { return nil }
            return Diagnostic(
                .warning, "edit-shrinks", "\(wording.id) is set at \(now) px instead of \(wanted) to fit its place",
                hint: "--relayout lays the page out anew and gives it more room")
        }
    }

    private var unseen: [Diagnostic] {
        guard proof.isComparable, proof.changedInside + proof.changedOutside == 0 else { return [] }
        return [
            Diagnostic(
                .error, "edit-unseen", "the edit changes no pixel: \(step.done.joined(separator: "; "))",
                hint: "the page looks so already, or the painter of this picture has no way to show it")
        ]
    }

    private var undrawn: [Diagnostic] {
        let before = page.brief.pictures.flatMap(\.scene.subjects).map(\.name)
        let asked = step.pictures.flatMap(\.scene.subjects).map(\.name).filter { !before.contains($0) }
        let missing = rendering.report.pictures.flatMap(\.undrawn).filter { asked.contains($0) }
        return missing.map { name in
            Diagnostic(
                .error, "not-painted", "“\(name)” cannot be painted by Hanmo itself",
                hint: "a generator could paint it (--backend)")
        }
    }
}
