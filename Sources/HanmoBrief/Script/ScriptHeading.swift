/// The head of a page or a panel: 第1页, 格2, Panel 3, PAGE ONE.
struct ScriptHeading {
    let shape: ScriptLine.Shape

    private static let pageUnits = ["页"]
    private static let panelUnits = ["格", "幅", "帧", "镜", "个画面", "个分镜", "个格子", "个镜头", "分镜"]
    private static let panelWords = ["格", "分镜", "画面", "镜头", "panel", "frame"]
    private static let pageWords = ["页", "page"]

    init?(_ source: ScalarText, _ body: Range<Int>) {
        guard let shape = Self.counted(source, body) ?? Self.named(source, body) else { return nil }
        self.shape = shape
    }

    /// 第三格
    private static func counted(_ source: ScalarText, _ body: Range<Int>) -> ScriptLine.Shape? {
        guard !body.isEmpty, source.scalars[body.lowerBound] == "第",
            let number = PanelNumber.number(in: source, at: skip(source, body.lowerBound + 1, body))
        else { return nil }
        let unit = skip(source, number.end, body)
        for (units, isPage) in [(pageUnits, true), (panelUnits, false)] {
            for name in units where source.hasFolded(name, at: unit) {
                let end = unit + name.unicodeScalars.count
                guard end <= body.upperBound, isEnd(source, end, body) else { continue }
                return isPage
                    ? .page(number: number.value, rest: end..<body.upperBound)
                    : .panel(number: number.value, rest: end..<body.upperBound)
            }
        }
        return nil
    }

    /// 格3, Panel 3; a panel alone is the next one.
    private static func named(_ source: ScalarText, _ body: Range<Int>) -> ScriptLine.Shape? {
        for (words, isPage) in [(panelWords, false), (pageWords, true)] {
            for word in words where source.hasFolded(word, at: body.lowerBound) {
                let end = body.lowerBound + word.unicodeScalars.count
                guard end <= body.upperBound else { continue }
                var at = skip(source, end, body)
                if at < body.upperBound, source.scalars[at] == "#" { at += 1 }
                if at <= body.upperBound, let number = PanelNumber.number(in: source, at: at),
                    number.end <= body.upperBound, isEnd(source, number.end, body)
                {
                    return isPage
                        ? .page(number: number.value, rest: number.end..<body.upperBound)
                        : .panel(number: number.value, rest: number.end..<body.upperBound)
                }
                // 格 [远景]: only brackets tell it from a word.
                if !isPage, at < body.upperBound, "[【［".unicodeScalars.contains(source.scalars[at]) {
                    return .panel(number: nil, rest: at..<body.upperBound)
                }
            }
        }
        return nil
    }

    private static func skip(_ source: ScalarText, _ start: Int, _ body: Range<Int>) -> Int {
        var at = start
        while at < body.upperBound, source.scalars[at].isSpace { at += 1 }
        return at
    }

    /// Whether nothing goes on with the number: 格1000元 is no panel.
    private static func isEnd(_ source: ScalarText, _ index: Int, _ body: Range<Int>) -> Bool {
        guard index < body.upperBound else { return true }
        return source.scalars[index].isSpace || "[【［(（:：.。、，,-—–*".unicodeScalars.contains(source.scalars[index])
    }
}
