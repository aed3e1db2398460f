import HanmoBrief
import HanmoSource
import Testing

/// What is said of a script that is not quite right, and where.
@Suite struct ScriptFindingTests {
    private func findings(_ text: String) throws -> [String] {
        let prompt = try Prompt(name: "script.txt", text: text)
        try #require(PromptReader.isScript(prompt))
        return PromptReader().brief(from: prompt).findings.map { finding in
            let place = finding.source.map { "\(prompt.position(of: $0.start))" } ?? "?"
            return "\(place) \(finding.severity.rawValue): \(finding.message) – \(finding.hint ?? "")"
        }
    }

    @Test func strangersAreToldOnce() throws {
        let found = try findings("角色：\n阿明：男孩\n格1\n小雨：一\n众人：二\n格2\n小雨：三\n阿明和小雨：四")
        #expect(
            found == [
                "4:1 warning: 小雨 speaks but is not in the cast – the cast has 阿明; add a line with the looks, or mend the name; the line is drawn anyway",
                "8:1 warning: 阿明和小雨 speaks but is not in the cast – the cast has 阿明; add a line with the looks, or mend the name; the line is drawn anyway",
            ])
        #expect(try findings("四格漫画\n格1\n小雨：一").isEmpty, "without a cast nobody is a stranger")
    }

    @Test func panelsAreCounted() throws {
        let hint = "panels are drawn in the order of the script; number them from 1"
        #expect(
            try findings("四格漫画\n格1 街\n旁白：一\n格1 街\n格4 街\n格2 街") == [
                "4:1 warning: panel 1 is there twice – \(hint)",
                "5:1 warning: panel 4 follows panel 1: 2 panels are missing – \(hint)",
                "6:1 warning: panel 2 comes after panel 4 – \(hint)",
            ])
        #expect(try findings("四格漫画\n格2 街\n旁白：一") == ["2:1 warning: the first panel is panel 2 – \(hint)"])
        // From 1 on each page, or on and on.
        #expect(
            try findings("第1页\n格1 街\n旁白：一\n第2页\n格1 街\n第3页\n格3 街\n旁白：二") == [
                "7:1 warning: panel 3 follows panel 1: panel 2 is missing – \(hint)"
            ])
        #expect(try findings("第1页\n格1 街\n旁白：一\n第2页\n格2 街\n旁白：二").isEmpty)
    }

    @Test func pagesAreCounted() throws {
        #expect(
            try findings("第1页\n格1 街\n旁白：一\n第1页\n格2 街\n第4页\n格3 街") == [
                "4:1 warning: page 1 comes after page 1; it is taken as page 2 – count the pages from 1",
                "6:1 warning: page 4 follows page 2 – count the pages from 1",
            ])
    }

    @Test func emptyPanelsAndTexts() throws {
        #expect(
            try findings("四格漫画\n格1\n格2\n旁白：\n格3\n旁白：二") == [
                "2:1 warning: panel 1 has neither a picture nor a text – describe what it shows, or leave it out",
                "3:1 warning: panel 2 has neither a picture nor a text – describe what it shows, or leave it out",
                "4:1 warning: nothing is said after “旁白：” – write the words behind the colon",
            ])
    }

    @Test func unknownLayoutWords() throws {
        #expect(
            try findings("四格漫画\n格1 [远景, 嘚啵]\n旁白：一") == [
                "2:9 warning: “嘚啵” in the brackets of panel 1 is no word that Hanmo knows – sizes are 小格, 大格 and 整页, frames 无框, 出血 and 嵌入, shots 远景, 中景 and 特写; it is kept as a description"
            ])
        #expect(
            try findings("Page 1 (zigzaggy)\nPanel 1 [wide]\nCAPTION: Once.") == [
                "1:9 warning: “zigzaggy” beside the number of page 1 is no word that Hanmo knows – sizes are small, large and splash, frames borderless, bleed and inset, shots wide, medium and close-up; it is kept as a description"
            ])
    }

    @Test func quotesAndTheCast() throws {
        #expect(
            try findings("四格漫画\n格1\n甲：“没有完\n格2\n甲：完") == [
                "3:3 warning: the quote that opens here is never closed – close it; the text is taken to the end of its lines"
            ])
        #expect(
            try findings("角色：\n阿明：男孩\n阿明：女孩\n格1\n阿明：一") == [
                "3:1 warning: 阿明 is in the cast twice; the first line counts – give each their own name"
            ])
    }
}

/// Scripts that would make a careless reader slow.
@Suite struct HostileScriptTests {
    @Test(arguments: [
        "四格漫画\n格1\n" + String(repeating: "甲：“\n", count: 20_000),
        "四格漫画\n格1\n" + String(repeating: "甲：\"", count: 20_000),
        "四格漫画\n旁白：一\n" + (1...6_000).map { "格\($0) [远景]\n甲：第\($0)句\n" }.joined(),
        "四格漫画\n格1\n旁白：" + String(repeating: "“甲”", count: 20_000),
        "四格漫画。" + String(repeating: "甲说：“一。”乙走来。", count: 10_000),
        "四格漫画\n格1\n" + String(repeating: "[", count: 50_000) + "\n旁白：" + String(repeating: "（", count: 50_000),
    ])
    func isReadInTime(text: String) throws {
        let prompt = try Prompt(name: "script.txt", text: text)
        let time = ContinuousClock().measure { _ = PromptReader().brief(from: prompt) }
        // Far above what any of them takes; squares of these lengths take minutes.
        #expect(time < .seconds(60))
    }
}
