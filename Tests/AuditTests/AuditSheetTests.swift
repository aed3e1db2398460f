import HanmoAudit
import HanmoFonts
import HanmoGraphics
import Testing

@Suite struct AuditSheetTests {
    private static let red = Color(hex: 0xFBE4DF)

    @Test func gapsAreRed() throws {
        let audit = try FaceAudit(
            of: Faces.named("Smiley Sans"), for: Repertoire(name: "own", text: "一丁丏"), language: .simplified)
        let sheets = try AuditSheet.sheets(of: audit, catalog: Faces.catalog)
        #expect(sheets.map(\.title) == ["Smiley Sans, characters"])
        let bitmap = try sheets[0].bitmap()
        // The corners of the first three cells, inside of the lines between them.
        let grounds = (0..<3).map { bitmap.color(x: 96 + 76 * $0 + 4, y: 96 + 216 + 4) }
        #expect(grounds[0] != Self.red && grounds[0] == grounds[1] && grounds[2] == Self.red)
        // A glyph of another face stands in the gap, and a code point below.
        func hasInk(_ x: Range<Int>, _ y: Range<Int>) -> Bool {
            y.contains { row in x.contains { bitmap.color(x: $0, y: row) != Self.red } }
        }
        #expect(hasInk(96 + 160..<96 + 220, 96 + 230..<96 + 280) && hasInk(96 + 160..<96 + 220, 96 + 290..<96 + 306))
    }

    @Test func largeLevelsHaveSeveralSheets() throws {
        let audit = try FaceAudit(
            of: Faces.named("HanaMinB"), for: Repertoire(.gb18030).levels([1]), language: .simplified)
        let sheets = try AuditSheet.sheets(of: audit, catalog: Faces.catalog)
        #expect(sheets.count == 7 && sheets[6].title == "HanaMinB, implementation level 1, 7 of 7")
    }
}
