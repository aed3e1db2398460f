public import HanmoGraphics
package import HanmoSource
import HanmoVerification

/// A picture after an edit, with what was changed.
public struct EditOutcome: Sendable {
    public let rendering: Rendering
    /// The picture before.
    public let before: Bitmap
    package let proof: EditProof
    /// What was done, a line each.
    public let done: [String]
    /// What is to be said of the edit itself.
    package let findings: [Diagnostic]

    /// Whether every text is drawn as it should be and nothing changed that should not.
    public var isProved: Bool { rendering.isProved && !findings.contains { $0.severity == .error } }

    /// The report of the page, with the edit.
    package var json: JSONValue {
        guard case .object(let members) = rendering.report.json else { return .null }
        let edit = JSONValue.object([
            ("done", .array(done.map { .string($0) })), ("proof", proof.json),
            ("findings", .array(findings.map { .string("\($0.severity.rawValue): \($0.message)") })),
        ])
        return .object(members + [("edit", edit)])
    }

    /// Before | change | after.
    package var sheet: Bitmap {
        DifferenceSheet.bitmap(
            expected: before, actual: rendering.bitmap,
            comparison: BitmapComparison(expected: before, actual: rendering.bitmap))
    }
}
