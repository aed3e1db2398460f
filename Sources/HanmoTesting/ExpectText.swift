public import Hanmo
import HanmoPage
import HanmoSource
import HanmoVerification

/// Expects that a page shows a text, verbatim and in one piece, and that every text of the page is proved: drawn whole,
/// by real glyphs, inside its room. Line breaks of the typesetter are not part of a text.
/// - Returns: whether it does.
@discardableResult
public func expectText(
    _ text: String, isShownIn page: Rendering, fileID: StaticString = #fileID, filePath: StaticString = #filePath,
    line: Int = #line, column: Int = #column
) -> Bool {
    let place = TestPlace(fileID: fileID, filePath: filePath, line: line, column: column)
    let errors = page.report.findings.filter { $0.severity == .error }
    let texts = page.page.texts
    let isShown = texts.contains { $0.text.contains(text) }
    guard !isShown || !errors.isEmpty else { return true }
    var lines: [String] = []
    if !isShown {
        let near = texts.map(\.text).max { nearness($0, text) < nearness($1, text) }
        lines.append("the page does not show \"\(text.shown(limit: 60))\"")
        if let near, let change = firstDifference(between: text, and: near) { lines.append(change) }
        lines += texts.prefix(8).map { "  \($0.id) shows \"\($0.text.shown(limit: 60))\"" }
        if texts.isEmpty { lines.append("  it has no texts") }
    }
    lines += errors.map { "the page is not proved: \($0.message)" }
    let picture = (try? page.png()).map { [("page.png", $0)] } ?? []
    place.fail(lines.joined(separator: "\n"), picture)
    return false
}

/// How many characters two texts have in common at their beginning and their end.
private func nearness(_ text: String, _ wanted: String) -> Int {
    let head = zip(text.unicodeScalars, wanted.unicodeScalars).prefix { $0 == $1 }.count
    let tail = zip(text.unicodeScalars.reversed(), wanted.unicodeScalars.reversed()).prefix { $0 == $1 }.count
    return head + tail
}

/// The first character that differs of two texts that are nearly the same, by name.
private func firstDifference(between wanted: String, and found: String) -> String? {
    let head = zip(wanted.unicodeScalars, found.unicodeScalars).prefix { $0 == $1 }.count
    let (want, find) = (wanted.unicodeScalars.dropFirst(head).first, found.unicodeScalars.dropFirst(head).first)
    guard nearness(found, wanted) * 2 >= wanted.unicodeScalars.count, let want else { return nil }
    let name = "\(String(want).shown()) (\(want.codePointName))"
    return "  character \(head + 1) should be \(name)"
        + (find.map { " and is \(String($0).shown()) (\($0.codePointName))" } ?? " and is missing")
}
