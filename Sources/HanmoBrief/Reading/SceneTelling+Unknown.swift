import HanmoSource

/// Nouns of things that the lexicon does not know: listed, so that the report can say that they are not drawn.
extension SceneTelling {
    /// 一只水豚: what follows a measure word is a thing.
    mutating func lookForUnknown(after count: Hit, _ isHan: Bool) {
        guard isHan else {
            lookForUnknownNoun(from: count.range.upperBound)
            return
        }
        guard let measure = source.folded[count.range].last, ChineseWords.measures.contains(measure),
            let head = ChineseWords.unknownHead(from: count.range.upperBound, to: limit, measure: measure, source, cues)
        else { return }
        let isPerson = measure == "位" || measure == "名"
        meetUnknown(head, kind: isPerson ? "person" : nil)
    }

    /// a capybara, two lava lamps: the last word before the phrase ends.
    mutating func lookForUnknownNoun(from start: Int) {
        guard let head = EnglishWords.unknownHead(from: start, to: limit, source, cues) else { return }
        meetUnknown(head, kind: nil)
    }

    private mutating func meetUnknown(_ head: Range<Int>, kind: String?) {
        let name = source.text(head)
        // Its modifiers are known words; they are read when it is.
        guard byName[name] == nil, scene.subjects.count < 200 else { return }
        var thing = SubjectWish(id: "", kind: kind, name: name, count: draft.count, source: source.span(head))
        thing.looks = scope
        let index = append(thing)
        if let pending = preposition, let subject = pending.subject, subject != index,
            scene.subjects[subject].relation == nil
        {
            set(pending.relation, of: subject, to: index)
        }
        (preposition, verb, draft) = (nil, nil, SubjectDraft())
        (latest, latestIsInPart, group) = (index, true, [index])
        // It may be what acts: a capybara wearing a hat.
        if !actorIsInPart { (actor, actorIsInSentence, actorIsInPart) = (index, true, true) }
        at = max(at, head.upperBound)
    }
}

enum ChineseWords {
    static let measures = Set("只位名棵座艘杯瓶碗条匹头朵枝株轮张辆盏把幅台件块顶支本架壶副颗栋尊扇盆筐篮枚根个間间面双对群".unicodeScalars)
    /// 松下: the end of a noun that tells a place by it.
    static let locatives: [Unicode.Scalar: String] = [
        "上": "on", "顶": "on", "巅": "on", "下": "under", "中": "in", "里": "in", "内": "in", "间": "in", "边": "beside",
        "旁": "beside", "畔": "beside", "外": "beside", "前": "in-front-of", "后": "behind",
    ]
    static let namedColors: [Unicode.Scalar: String] = [
        "黑": "#26262A", "白": "#F4F2EC", "红": "#B3261E", "橘": "#E08A3C", "黄": "#E3B94A", "绿": "#2E6B4A", "蓝": "#1F4E8C",
        "灰": "#8C8F94", "紫": "#5B3A8C", "粉": "#F2B8C6", "棕": "#6B4426",
    ]
    private static let ends = Set("在着了是有和与及或把被从到向对于为就也都正将而并其上下里外前后中吃喝看坐站拿走跑躺飞，。用以由让像如似跟同各各色又很".unicodeScalars)
    /// What 个 and 张 count without a thing to see.
    private static let abstracts = [
        "故事", "画面", "场景", "世界", "问题", "主题", "风格", "感觉", "部分", "区域", "版面", "元素", "氛围", "方向", "角度", "层次", "时代", "时刻",
        "瞬间",
        "地方", "人", "字", "词", "句", "段", "数字", "大字", "标题", "文字", "整体", "系列", "角落", "侧", "方面", "梦", "节日", "季节", "夜晚", "早晨",
        "下午",
        "清晨", "黄昏", "空间", "位置", "月", "星期", "小时", "重点", "步骤", "栏", "格", "图", "页", "类", "种", "选项", "例子", "亮点", "特点", "模块",
        "部",
    ]

    static func unknownHead(
        from start: Int, to limit: Int, measure: Unicode.Scalar, _ source: ScalarText, _ cues: Cues
    ) -> Range<Int>? {
        var (first, at) = (start, start)
        let end = min(limit, start + 16)
        while at < end {
            let scalar = source.scalars[at]
            if source.endsPart(at) || scalar.isSpace || !scalar.isHan { break }
            if let hit = cues.starting(at: at) {
                if hit.ideas.meets([.attributes, .colours, .shortColours, .materials, .sizes]),
                    !hit.ideas.contains(.subjects)
                {
                    if at > first {
                        guard hit.ideas.contains(.attributes) else { return nil }
                        break
                    }
                    at = hit.range.upperBound
                    // 木雕师 is one word, 木质的琴 is not.
                    if hit.range.count > 1 || hit.ideas.contains(.attributes) { first = at }
                    continue
                }
                if hit.ideas.isSubset(of: [.blockers]), measure != "个", at == first, hit.range.upperBound <= end {
                    at = hit.range.upperBound
                    if at < end, cues.starting(at: at) != nil { return nil }
                    if at < end, source.scalars[at] == "的" { continue }
                    break
                }
                // 手工雕刻的吊牌: what is counted comes later and is known.
                guard at > first, hit.ideas.meets([.sceneRelations, .attributes]), !hit.ideas.contains(.subjects) else {
                    return nil
                }
                break
            }
            if scalar == "的" || scalar == "地" {
                first = at + 1
            } else if ends.contains(scalar) {
                break
            }
            at += 1
        }
        guard (1...6).contains(at - first), at > first else { return nil }
        let name = source.foldedText(first..<at)
        return abstracts.contains { name.hasPrefix($0) || name.hasSuffix($0) } ? nil : first..<at
    }
}

enum EnglishWords {
    /// Words that end a noun phrase.
    static let stops = Set(
        """
        a an the and or but nor so yet of in on at by for from to into onto with without over under above below beside
        behind between near around through across along against among amid beneath underneath toward towards upon past
        beyond during while when where which that who whose as is are was were be been being has have had having does do
        did can could will would should may might must it its he she they him her his them their this these those there
        here then than not no if just also very too up down out off away back together about like
        """.split { $0.isWhitespace }.map(String.init))

    /// What an article may stand before without a thing to see.
    private static let abstracts = Set(
        """
        sense feeling feel view style touch mood variety background scene shot image hint lot bit way moment atmosphere
        tone palette composition layout design font glow kind sort type set series sequence backdrop foreground distance
        photo photograph picture illustration painting drawing rendering render poster banner logo card page cover slide
        screen frame border grid gradient pattern texture shadow highlight contrast color colour hue light lighting look
        vibe theme concept idea story tale dream world day night morning evening afternoon time year season week month
        moonrise breeze wind silence smell scent sound song note word phrase sentence title headline caption quote text
        line letter number size half third quarter part side corner edge top bottom left right center middle row column
        section area space place point level layer angle perspective close closeup wide low high minimal minimalist modern
        result effect detail expression gesture pose smile gaze face head hand arm shoulder back body leg foot eye mouth
        data example friends forecast mix shimmer system service product brand company business team plan program
        project number amount total process method tool value price sale discount offer deal report article book list
        guide tip rule reason question answer language voice name brief review summary overview profile member user
        culture history tradition art craft music film movie video website app interface button menu tab icon badge
        energy power force strength spirit soul heart emotion joy hope peace love beauty mystery magic nature science
        technology future past present minute hour century decade era age life home city-wide cone beam ray burst splash
        nose lap pair couple group crowd variety number handful piece bunch stack pile glass festival party celebration
        holiday event journey adventure trip walk ride dance game race match meeting lesson class conversation joke
        warm soft gentle vast slight strong light-hearted few little more most long short full single whole
        """.split { $0.isWhitespace }.map(String.init))

    /// A bowl of ramen: what is in it is the thing.
    private static let holders = Set(
        "slice slices plate bowl cup glass jar pile stack piece loaf bunch pair group crowd herd basket bag row sheet slab tray bucket bouquet kind type sort"
            .split(separator: " ").map(String.init))

    static func endsNoun(_ word: String) -> Bool { stops.contains(word) }

    /// Whether a hit is reached over a space, so that what stands before it belongs to it.
    static func isAdjacent(_ hit: Hit, _ source: ScalarText) -> Bool {
        source.scalars[hit.range.lowerBound].isLatinLetter
    }

    static func unknownHead(from start: Int, to limit: Int, _ source: ScalarText, _ cues: Cues) -> Range<Int>? {
        var (at, head, words): (Int, Range<Int>?, Int) = (start, nil, 0)
        var before: Range<Int>?
        let end = min(limit, start + 60)
        while at < end {
            if source.scalars[at] == " " || (source.scalars[at] == "-" && head != nil) {
                at += 1
                continue
            }
            guard source.scalars[at].isLatinLetter else { break }
            if let hit = cues.starting(at: at) {
                if hit.ideas.contains(.subjects) { return nil }
                guard
                    hit.ideas.meets([.attributes, .colours, .materials, .moods, .counts, .seasons, .sizes, .weathers])
                else {
                    if hit.ideas.meets([.sceneRelations, .relations, .blockers]) { break }
                    return nil
                }
                if head != nil {
                    let isDeed = hit.ideas.contains(.attributes) && source.foldedText(hit.range).hasSuffix("ing")
                    if isDeed || hit.ideas.contains(.counts) { break }
                    if !continues(after: hit.range.upperBound, end, source, cues) {
                        guard hit.ideas.meets([.colours, .materials, .seasons]) else { break }
                        head = nil
                    }
                }
                at = hit.range.upperBound
                continue
            }
            let word = source.word(at: at)
            let range = at..<at + word.unicodeScalars.count
            if word == "of", let held = head, holders.contains(source.foldedText(held)) {
                (head, at) = (nil, range.upperBound)
                continue
            }
            if stops.contains(word) { break }
            if head != nil, word.hasSuffix("ing") || word.hasSuffix("ed") { break }
            (before, head, at, words) = (head, range, range.upperBound, words + 1)
            guard words < 4 else { return nil }
        }
        guard let head else { return nil }
        let word = source.foldedText(head)
        // A singular noun and its verb: a capybara plays.
        if word.hasSuffix("s"), !word.hasSuffix("ss"), let before { return named(before, source) }
        return named(head, source)
    }

    private static func continues(after index: Int, _ end: Int, _ source: ScalarText, _ cues: Cues) -> Bool {
        guard index + 1 < end, source.scalars[index] == " ", source.scalars[index + 1].isLatinLetter else {
            return false
        }
        return !stops.contains(source.word(at: index + 1)) && cues.starting(at: index + 1) == nil
    }

    private static func named(_ head: Range<Int>, _ source: ScalarText) -> Range<Int>? {
        let word = source.foldedText(head)
        guard word.count > 2, !abstracts.contains(word), !stops.contains(word) else { return nil }
        let adjectives = [
            "ful", "ous", "ive", "ical", "less", "able", "ible", "ly", "ing", "ed", "ish", "est", "esque",
        ]
        return adjectives.contains { word.hasSuffix($0) } ? nil : head
    }
}
