import Foundation
import Testing

extension CommandTests {
    @Test func aSecondOpinion() throws {
        let prompt = try file("sheet.txt", Array("一张海报，标题：“未必如此”".utf8))
        #expect(try run(["render", prompt, "--size", "320x320"]).status == 0)
        let proof = try run(["verify", "sheet.png", "--second-opinion"])
        #expect(proof.status == 0, "\(proof.errors)")
        #expect(proof.output.contains("4 of 4 glyphs are seen to be what they should be"))
        let json = try run(["verify", "sheet.png", "--second-opinion", "--json"])
        #expect(json.output.contains("\"codePoints\":[\"U+672A\"]") && json.output.contains("\"verdict\":\"shown\""))
    }

    @Test func anExpectedText() throws {
        let prompt = try file("sign.txt", Array("一张海报，标题：“未必如此”".utf8))
        #expect(try run(["render", prompt, "--size", "320x320", "--report", "r.json"]).status == 0)
        let report = try String(contentsOf: folder.appendingPathComponent("r.json"), encoding: .utf8)
        let font = try #require(report.firstMatch(of: /"font": ?"([^"]*)"/)).1
        let text = try file("text.txt", Array("末必如此\n".utf8))
        let other = try run(["verify", "sign.png", "--expect", text, "--font", String(font)])
        #expect(other.status == 1)
        #expect(other.errors.contains("末 (U+672B)") && other.errors.contains("is wrong: 未 (U+672A) stands there"))
    }

    @Test func wrongWaysToExpect() throws {
        let text = try file("text.txt", Array("未必如此\n".utf8))
        let png = try file("not.png", Array("no".utf8))
        #expect(try run(["verify", png, "--expect", text]).status == 64)
        #expect(try run(["verify", png, "--font", "LXGW WenKai"]).status == 64)
        #expect(try run(["verify", png, "--expect", text, "--font", "LXGW WenKai", "--size", "1"]).status == 64)
        #expect(try run(["verify", png, "--expect", text, "--font", "LXGW WenKai"]).status == 65)
        #expect(try run(["verify", png, "--expect", "missing.txt", "--font", "LXGW WenKai"]).status == 66)
        let lacking = try run(["verify", png, "--expect", text, "--font", "Inter"])
        #expect(lacking.status == 65 && lacking.errors.contains("has no 未 (U+672A)"))
    }
}
