public import HanmoGraphics
package import HanmoSource
import HanmoVerification

/// A picture after an edit, with what was changed.
public struct EditOutcome: Sendable {
    package enum Result: Sendable {
        /// One of Hanmo's own pages, rendered again.
        case page(Rendering)
        /// A picture of others.
        case picture(RetouchedPicture)
    }

    package let result: Result
    /// The picture before.
    public let before: Bitmap
    package let proof: EditProof
    /// What was done, a line each.
    public let done: [String]
    /// What is to be said of the edit itself.
    private let editFindings: [Diagnostic]

    init(result: Result, before: Bitmap, proof: EditProof, done: [String], findings: [Diagnostic]) {
        (self.result, self.before, self.proof, self.done) = (result, before, proof, done)
        editFindings = findings
    }

    /// The page, where Hanmo made it.
    public var page: Rendering? { if case .page(let rendering) = result { rendering } else { nil } }

    public var bitmap: Bitmap {
        switch result {
        case .page(let rendering): rendering.bitmap
        case .picture(let picture): picture.bitmap
        }
    }

    /// The file, with what the next edit needs to know.
    package func png() throws -> [UInt8] {
        switch result {
        case .page(let rendering): try rendering.png()
        case .picture(let picture): try picture.png()
        }
    }

    /// What is to be said of page and edit.
    package var findings: [Diagnostic] { (page?.report.findings ?? []) + editFindings }

    /// Whether every text is drawn as it should be and nothing changed that should not.
    public var isProved: Bool {
        page?.isProved ?? true && !editFindings.contains { $0.severity == .error }
    }

    /// The report of the page, or of the picture, with the edit.
    package var json: JSONValue {
        let report: JSONValue =
            switch result {
            case .page(let rendering): rendering.report.json
            case .picture(let picture): picture.json
            }
        guard case .object(let members) = report else { return .null }
        let edit = JSONValue.object([
            ("done", .array(done.map { .string($0) })), ("proof", proof.json),
            ("findings", .array(editFindings.map { .string("\($0.severity.rawValue): \($0.message)") })),
        ])
        return .object(members + [("edit", edit)])
    }

    /// Before | change | after.
    package var sheet: Bitmap {
        DifferenceSheet.bitmap(
            expected: before, actual: bitmap, comparison: BitmapComparison(expected: before, actual: bitmap))
    }
}
