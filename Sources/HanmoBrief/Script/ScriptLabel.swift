/// What stands before a line's colon: who speaks, or what the line is. `阿明（小声）：`
struct ScriptLabel {
    /// What a label without a person can be.
    enum Key: String {
        case title, subtitle, author, cast, setting, description, speech, narration, caption, thought, soundEffect,
            remark
    }

    /// The name.
    let name: Range<Int>
    /// What stands in brackets after it, without them.
    let manner: Range<Int>?
    /// What follows the colon, up to the line's end.
    let rest: Range<Int>
    let key: Key?

    private static let keys: [(key: Key, words: [String])] = [
        (
            .title,
            [
                "标题", "题目", "漫画名", "漫画标题", "剧名", "四格漫画", "漫画", "条漫", "剧本", "漫画剧本", "title", "comic", "comic title",
            ]
        ),
        (.subtitle, ["副标题", "subtitle"]),
        (.author, ["作者", "署名", "文", "图", "编绘", "author", "by", "written by", "art by"]),
        (
            .cast,
            [
                "角色", "角色表", "人物", "人物表", "登场人物", "出场人物", "角色设定", "人物设定", "cast", "characters", "character list",
                "cast of characters",
            ]
        ),
        (
            .setting,
            [
                "画幅", "尺寸", "画布", "大小", "幅面", "canvas", "size", "paper", "风格", "画风", "style", "art style", "方向", "阅读方向",
                "direction", "reading direction", "格式", "版式", "类型", "形式", "format", "语言", "language", "色调", "色彩", "颜色",
                "colour", "color", "palette", "氛围", "mood",
            ]
        ),
        (
            .description,
            [
                "画面", "场景", "背景", "动作", "镜头", "描述", "地点", "环境", "scene", "setting", "action", "art", "shot",
                "background",
                "description", "visual", "visuals", "location", "camera",
            ]
        ),
        (.speech, ["对白", "台词", "对话", "气泡", "对话框", "dialogue", "dialog", "speech", "balloon", "line"]),
        (.narration, ["旁白", "叙述", "独白框", "narration", "narrator", "voice over", "voiceover"]),
        (.caption, ["字幕", "说明", "时间", "caption", "captions", "cap"]),
        (.thought, ["心声", "内心", "内心独白", "心理", "thought", "thoughts"]),
        (.soundEffect, ["音效", "效果音", "拟声词", "拟声字", "拟声", "sfx", "fx", "sound", "sound effect", "sound effects"]),
        (.remark, ["备注", "注", "note", "notes"]),
    ]

    private static let byWord: [String: Key] = {
        var table: [String: Key] = [:]
        for entry in keys { for word in entry.words { table[word] = entry.key } }
        return table
    }()

    /// Whether what follows is drawn in a panel.
    var isText: Bool {
        switch key {
        case nil, .speech, .narration, .caption, .thought, .soundEffect: true
        default: false
        }
    }

    static func key(of word: String) -> Key? { byWord[word] }

    init?(_ source: ScalarText, _ line: Range<Int>) {
        var at = line.lowerBound
        var brackets: Range<Int>?
        scan: while at < line.upperBound, at - line.lowerBound < 60 {
            switch source.scalars[at] {
            case ":", "：": break scan
            case "(", "（", "[", "【", "［":
                guard brackets == nil, let close = Self.close(of: at, in: source, line) else { return nil }
                brackets = at + 1..<close
                at = close
            case "“", "”", "「", "」", "『", "』", "\"", "。", "！", "？", "，", "；", "!", "?", ";", ",": return nil
            default: break
            }
            at += 1
        }
        guard at < line.upperBound, source.scalars[at] == ":" || source.scalars[at] == "：" else { return nil }
        var name = source.trimmed(line.lowerBound..<(brackets.map { $0.lowerBound - 1 } ?? at))
        while !name.isEmpty, source.scalars[name.upperBound - 1] == "*" { name = name.lowerBound..<name.upperBound - 1 }
        // Nothing but stars stands between the brackets and the colon.
        if let brackets,
            !(brackets.upperBound + 1..<at).allSatisfy({ source.scalars[$0].isSpace || source.scalars[$0] == "*" })
        {
            return nil
        }
        if at + 1 < line.upperBound, source.scalars[at] == ":" {
            if source.has("//", at: at + 1) { return nil }
            if source.scalars[at + 1].isDigit, at > line.lowerBound, source.scalars[at - 1].isDigit { return nil }
        }
        // 【阿明】：…
        if name.isEmpty, let inside = brackets {
            name = source.trimmed(inside)
            brackets = nil
        }
        var rest = at + 1
        while rest < line.upperBound, source.scalars[rest].isSpace || source.scalars[rest] == "*" { rest += 1 }
        key = Self.byWord[source.foldedText(name)]
        guard key != nil || Self.isName(name, source) else { return nil }
        (self.name, manner, self.rest) = (name, brackets, rest..<line.upperBound)
    }

    /// Up to twelve Chinese characters, or four words in Latin letters that begin with a capital.
    private static func isName(_ name: Range<Int>, _ source: ScalarText) -> Bool {
        guard name.contains(where: { source.scalars[$0].properties.isAlphabetic }) else { return false }
        if name.contains(where: { source.scalars[$0].isHan }) { return name.count <= 12 }
        let words = source.text(name).split(separator: " ")
        guard name.count <= 30, words.count <= 4, let first = words.first?.unicodeScalars.first else { return false }
        return words.count == 1 || !first.properties.isLowercase
    }

    private static func close(of open: Int, in source: ScalarText, _ line: Range<Int>) -> Int? {
        guard let closing = ScriptShape.closing[source.scalars[open]] else { return nil }
        return (open + 1..<line.upperBound).first { [closing.0, closing.1].contains(source.scalars[$0]) }
    }
}
