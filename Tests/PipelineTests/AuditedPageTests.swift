import Hanmo
import HanmoAudit
import HanmoFonts
import HanmoSource
import Testing

/// The ledgers of real pages pass the audit: no right glyph is called wrong.
@Suite struct AuditedPageTests {
    private static let catalog = FontCatalog(folders: [])

    private func audit(_ prompt: String, language: String? = nil, as judged: AuditLanguage? = nil) async throws
        -> LedgerAudit
    {
        let rendering = try await Pipeline(catalog: Self.catalog).rendering(
            of: Prompt(name: prompt.hasPrefix("#") ? "p.md" : "p.txt", text: prompt),
            options: RenderOptions(width: 480, height: 640, language: language, backend: "plain"))
        let page = try AuditedPage(bytes: rendering.png(), name: "p.png")
        return try LedgerAudit(
            of: page.ledger, language: judged ?? page.language, others: page.languages, set: nil, catalog: Self.catalog)
    }

    @Test(arguments: [
        "竖排，楷体，写着“永和九年，岁在癸丑；暮春之初，会于会稽山阴之兰亭。‘修禊事也’（群贤毕至）——少长咸集……”",
        "竖排，黑体，写着“第１２章：〈上〉《下》「左」『右』【中】！？、，。；～ 3 月 14 日 ABC”",
        "写着“日本語の「禁則」とルビ、小さいっゃゅょー” 底部写着“한국어 띄어쓰기” 再写着“直海角骨入，刃”",
        "写着“价格 ¥1,280.50（约合 €160）——涨 3%…” 标题写着“Café 与 naïve 😀”",
        "# 标题\\n\\n- <ruby>汉<rt>hàn</rt></ruby>字\\n- **粗** *斜*\\n\\n> 引文：“好。”\\n\\n| 甲 | 乙 |\\n|---|---|\\n| 一 | 二 |",
        "海报，霓虹标题写着“夜市”，写着“直角、海骨；入刃” in an arc",
    ])
    func rightGlyphsPass(prompt: String) async throws {
        for language in [nil, "zh-Hant", "zh-HK", "ja", "ko"] as [String?] {
            let audit = try await audit(prompt, language: language)
            #expect(audit.glyphCount > 5 && audit.faults.map(\.message) == [], "\(language ?? "")")
        }
    }

    @Test func aPageOfAnotherRegionIsFound() async throws {
        let audit = try await audit("黑体，写着“直角海骨，入刃。”", language: "ja", as: .traditional)
        #expect(audit.faults.contains { $0.code == "wrong-region" && $0.text == "直" })
        // Stops of Japan stand at the lower left.
        #expect(audit.faults.contains { $0.text == "。" })
    }
}
