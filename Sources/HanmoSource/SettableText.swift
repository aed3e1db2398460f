/// What keeps a text from being set: checked wherever texts come in, in prompts and in plans.
public struct SettableText: Sendable {
    /// The largest amount of text for one page, in Unicode scalars.
    public static let maximumScalarCount = 200_000
    /// Marks allowed on one base; HarfBuzz 6.0 and Swift's normalisation are quadratic beyond (UAX #15 stream-safe).
    public static let maximumMarksPerBase = 30

    public let message: String
    public let hint: String
    /// Whether the text as a whole is too long, rather than wrong at a place.
    public let isLength: Bool

    /// Nil for a text that can be set.
    public static func trouble(in text: String) -> SettableText? {
        var (offset, marks, count) = (0, 0, 0)
        for scalar in text.unicodeScalars {
            count += 1
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .spacingMark:
                marks += 1
                if marks > maximumMarksPerBase {
                    return SettableText(
                        message: "more than \(maximumMarksPerBase) combining marks on one character at byte \(offset)",
                        hint: "remove the surplus marks", isLength: false)
                }
            case .control where !["\t", "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}"].contains(scalar):
                return SettableText(
                    message: "control character \(scalar.codePointName) at byte \(offset)", hint: "remove it",
                    isLength: false)
            default: marks = 0
            }
            offset += UTF8.width(scalar)
        }
        guard count > maximumScalarCount else { return nil }
        return SettableText(
            message: "\(count) characters, more than the limit of \(maximumScalarCount)",
            hint: "split it into several pages", isLength: true)
    }
}
