/// Scripts of comics by seed, and what must come of each.
struct ScriptGenerator {
    struct Line: Equatable {
        var text: String
        var speaker: String?
        var panel: Int?
        var balloon: String?
    }

    private var state: UInt64
    private(set) var script = ""
    private(set) var lines: [Line] = []
    private(set) var panels = 0

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        if seed.isMultiple(of: 3) { english() } else { chinese() }
    }

    private mutating func next(_ count: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(count))
    }

    private mutating func pick<T>(_ values: [T]) -> T { values[next(values.count)] }

    /// Words with marks that scripts give a meaning to.
    private mutating func words(_ alphabet: [String], _ most: Int, _ joiner: String) -> String {
        let count = 1 + next(most)
        var parts: [String] = []
        for _ in 0..<count { parts.append(pick(alphabet)) }
        return parts.joined(separator: joiner)
    }

    private mutating func chinese() {
        let names = ["阿明", "小雨", "老师傅", "猫大人"]
        script += pick(["# ", "标题："]) + "第\(next(90) + 1)夜\n"
        lines.append(Line(text: String(script.dropFirst(script.hasPrefix("#") ? 2 : 3).dropLast())))
        script += "\n角色：\n" + names.map { "\($0)：穿红衣的人\n" }.joined() + "\n"
        let alphabet = [
            "你好", "格1", "旁白", "第2页", "，", "……", "！", "？", "——", "“引”", "（笑）", "12:30", "A4", "《书》", "雨", "　", "🙂", "犇",
            "页",
        ]
        for page in 1...(1 + next(3)) {
            if next(4) > 0 || page > 1 { script += "## 第\(page)页 (\(1 + next(3))-\(1 + next(2)))\n" }
            for _ in 0...next(5) { panel(names, alphabet, pick(["格", "分镜"]), "", "：", "旁白", "音效", ("小声", "心想")) }
        }
    }

    private mutating func english() {
        let names = ["Mia", "Tom", "Dr. Wu"]
        script += "Title: Night \(next(90))\nCast:\n" + names.map { "- \($0): a man in red\n" }.joined() + "\n"
        lines.append(Line(text: String(script.split(separator: "\n")[0].dropFirst(7))))
        let alphabet = [
            "Hello", "Panel", "CAPTION", "well,", "...", "No!", "why?", "\"so\"", "it's", "3:45", "(sigh)", "—", "a/b",
        ]
        for _ in 0...next(7) { panel(names, alphabet, "Panel", " ", ": ", "CAPTION", "SFX", ("whisper", "thinking")) }
    }

    private mutating func panel(
        _ names: [String], _ alphabet: [String], _ head: String, _ gap: String, _ colon: String, _ narration: String,
        _ sound: String, _ manners: (whisper: String, thought: String)
    ) {
        panels += 1
        let isChinese = gap.isEmpty
        script += head + (isChinese ? "\(panels)" : " \(panels)")
        script += isChinese ? pick([" [远景, 夜晚]", "【特写】", "", " 街道"]) : pick([" [wide, night]", ""])
        script += "\n"
        for _ in 0..<next(5) {
            var text = words(alphabet, 9, isChinese ? "" : " ").trimmed
            while text.isEmpty || ScriptGenerator.opens(text) { text = (isChinese ? "好" : "Oh ") + text }
            let more = next(4) == 0 ? words(alphabet, 5, isChinese ? "" : " ").trimmed : ""
            let name = pick(names)
            var line = Line(text: text, speaker: name, panel: panels)
            let isQuoted = isChinese && next(3) == 0
            var label = name
            switch next(6) {
            case 0: (label, line.speaker, line.balloon) = (narration, nil, isChinese ? nil : "caption")
            case 1: (label, line.speaker) = (sound, nil)
            case 2: (label, line.balloon) = ("\(name)（\(manners.whisper)）", "whisper")
            case 3: label = "\(name) (\(manners.thought))"
            default: break
            }
            if !more.isEmpty { line.text += "\n" + more }
            // Deeper than the label, so that whatever it looks like goes on with the text.
            let body = line.text.split(separator: "\n").joined(separator: "\n    ")
            script += label + colon + (isQuoted ? "“\(body)”" : body) + "\n"
            lines.append(line)
        }
        if next(2) == 0 { script += "\n" }
    }

    /// What would be read as a quote or as a manner at the beginning of a text.
    private static func opens(_ text: String) -> Bool {
        text.first.map { "“\"（(".contains($0) } ?? true
    }
}

extension String {
    fileprivate var trimmed: String {
        var scalars = unicodeScalars[...]
        while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
        while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
        return String(String.UnicodeScalarView(scalars))
    }
}
