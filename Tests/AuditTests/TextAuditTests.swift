import HanmoAudit
import HanmoFonts
import Testing

@Suite struct TextAuditTests {
    @Test func lacksHaveTheirPlace() throws {
        let text = "春眠不覺曉，\n𰻞𰻞面 龘\u{200D}\n處處聞啼鳥"
        let wenkai = try Faces.named("LXGW WenKai")
        #expect(TextAudit(of: text, faces: [wenkai], set: nil).isRight)
        let smiley = try Faces.named("Smiley Sans")
        let audit = TextAudit(of: text, faces: [smiley], set: nil)
        #expect(audit.missing.first { $0.scalar == "𰻞" }?.words == "2:1: 𰻞 U+30EDE, 2 times")
        #expect(audit.missing.first { $0.scalar == "龘" }?.words == "2:5: 龘 U+9F98")
        // What one of two fonts has is not missing.
        #expect(TextAudit(of: text, faces: [smiley, wenkai], set: nil).missing.isEmpty)
    }

    @Test func ideographsOutsideASet() throws {
        let audit = TextAudit(of: "国國 A。", faces: [try Faces.named("LXGW WenKai")], set: Repertoire(.gb2312))
        #expect(audit.foreign.map(\.words) == ["1:2: 國 U+570B"] && audit.missing.isEmpty && !audit.isRight)
    }
}
