import HanmoSource
import Testing

@testable import HanmoBrief

/// Sentences about every text of the page.
@Suite struct GeneralLookTests {
    private func wordings(_ text: String) throws -> [Wording] {
        try BriefReader().brief(from: Prompt(text: text)).wordings
    }

    @Test func aSentenceAboutAllTextsIsForAll() throws {
        let texts = try wordings("一张菜单，顶部写着“春味”，底部写着“每日现做”。所有文字用金色楷体。")
        #expect(texts.map(\.face) == [.kai, .kai])
        #expect(texts.map(\.color) == ["#C9A14A", "#C9A14A"])
        let english = try wordings("A card with \"ALPHA\" at the top and \"BETA\" below. All text in white serif.")
        #expect(english.map(\.face) == [.serif, .serif])
        #expect(english.map(\.color) == ["#FFFFFF", "#FFFFFF"])
    }

    @Test func aTextsOwnWordsWin() throws {
        let texts = try wordings("字体统一使用宋体。左上角用红色黑体写着“急”，右下角写着“缓”。")
        #expect(texts.map(\.face) == [.hei, .song])
        #expect(texts.map(\.color) == ["#C42B1C", nil])
    }

    @Test func aLastSentenceAboutLettersIsForAll() throws {
        let texts = try wordings("一副对联：上联“竹报平安日”，下联“花开富贵时”。红纸金字，楷体。")
        #expect(texts.map(\.face) == [.kai, .kai])
        #expect(texts.allSatisfy { $0.color != nil })
    }

    @Test func aSentenceAboutAThingIsForNone() throws {
        let texts = try wordings("木牌上写着“云来”。金色的阳光洒在白色的墙上。")
        #expect(texts.map(\.color) == [nil])
        #expect(texts.map(\.face) == [nil])
    }
}
