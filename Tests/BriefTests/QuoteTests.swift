import HanmoBrief
import HanmoSource
import Testing

/// How texts are marked: quotes of all kinds, fences, labels, and none at all.
@Suite struct QuoteTests {
    private func brief(_ text: String) throws -> Brief { BriefReader().brief(from: try Prompt(text: text)) }
    private func texts(_ text: String) throws -> [String] { try brief(text).wordings.map(\.text) }

    @Test func nestingOfOneKind() throws {
        #expect(try texts("墙上写着“他问：“谁说“不行”？”没人答。”") == ["他问：“谁说“不行”？”没人答。"])
        #expect(try texts("看板写着「她說「走」」") == ["她說「走」"])
        #expect(try texts("A poster reads \"Say \"yes\" once\"") == ["Say \"yes\" once"])
    }

    @Test func marksThatWereMixedUp() throws {
        #expect(try texts("门上写着“静“，窗上写着“安“。") == ["静", "安"])
        #expect(try texts("门上写着”静”。") == ["静"])
        #expect(try texts("门上写着“静\"，别无他物。") == ["静"])
    }

    @Test func apostrophesBesideSingleQuotes() throws {
        #expect(try texts("Ana's sign says 'Don't feed the owl's chicks' in red") == ["Don't feed the owl's chicks"])
        #expect(try texts("A label reads ‘It’s fresh’.") == ["It’s fresh"])
        #expect(try texts("a 24\" monitor and a 5' door").isEmpty)
    }

    @Test func fencesKeepWhatTheyHold() throws {
        let text = try texts(
            "The file reads:\n```python\ndef f():\n\n    return \"a\\n\"\n```\nand the footer says \"ok\"")
        #expect(text == ["def f():\n\n    return \"a\\n\"", "ok"])
    }

    @Test func titlesInBookMarksAreNamesUnlessAnnounced() throws {
        #expect(try texts("封面题为《雪线》。") == ["雪线"])
        #expect(try texts("用行书书写《雪线》全文：“高处有雪。”") == ["高处有雪。"])
        #expect(try texts("《雪线》电影海报，写着“今冬上映”") == ["今冬上映"])
    }

    @Test func labelsAndBullets() throws {
        let brief = try brief(
            "Title: Low Tide\nSubtitle: songs for a harbor\nStyle: watercolor, teal\nDate: 4 June, 8 pm")
        #expect(brief.wordings.map(\.text) == ["Low Tide", "songs for a harbor", "Date: 4 June, 8 pm"])
        #expect(brief.wordings.map(\.role) == [.title, .subtitle, .caption])
        #expect(try texts("文字：\n1. 先洗手\n2. 再吃饭") == ["先洗手", "再吃饭"])
    }

    @Test func aTextBelowItsIntroducer() throws {
        #expect(try texts("信纸上写着：\n\n见字如面。\n  一切都好。\n\n窗外下雪。") == ["见字如面。\n  一切都好。"])
    }

    @Test func tagsAndKeysAreNoTexts() throws {
        #expect(try texts("<b style=\"color:red\">红</b>字写着\"真好\"") == ["真好"])
        let brief = try brief(#"{"title": "Ebb", "style": "ink wash", "elements": [{"text": "no. 3"}]}"#)
        #expect(brief.wordings.map(\.text) == ["Ebb", "no. 3"])
        #expect(brief.style == "ink")
        #expect(brief.unused.contains { $0.text == "ink wash" && $0.why.contains("describes") })
    }

    @Test func placeholdersUseTheirDefaultOrFail() throws {
        let brief = try brief("写着“{argument name=\"city\" default=\"杭州\"}欢迎您”，落款写着“[店名]”")
        #expect(brief.wordings.map(\.text) == ["杭州欢迎您", "[店名]"])
        let finding = try #require(brief.findings.first { $0.severity == .error })
        #expect(finding.message == "the placeholder [店名] has no value")
    }

    @Test func bracketsInsideATextAreItsOwn() throws {
        let brief = try brief("底部写着“[签名] | [公章]”")
        #expect(brief.wordings.map(\.text) == ["[签名] | [公章]"])
        #expect(brief.findings.isEmpty)
    }

    @Test func spacesAndLinesAreContent() throws {
        #expect(try texts("写着“甲  乙\n　　丙”") == ["甲  乙\n　　丙"])
        #expect(try texts("写着“甲\\n乙”") == ["甲\n乙"])
    }

    @Test func overridesAroundQuotesStayOutside() throws {
        let prompt = try Prompt(text: "写着\u{202E}“春\u{2066}天”\u{202C}。")
        let wordings = BriefReader().brief(from: prompt).wordings
        #expect(wordings.map { prompt.text(of: $0.source) } == ["春\u{2066}天"])
    }

    @Test(arguments: [10_000, 20_000]) func manyQuotesAndDeepOnes(count: Int) throws {
        let many = try brief("写着" + (0..<count).map { "“\($0)”" }.joined(separator: "、"))
        #expect(many.wordings.count == count)
        let deep = String(repeating: "“", count: 1_000) + "心" + String(repeating: "”", count: 1_000)
        #expect(try texts("写着" + deep).count == 1)
    }
}
