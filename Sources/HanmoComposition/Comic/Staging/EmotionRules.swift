/// What the words and marks of a speech say of the speaker's feeling. The rules are data, as in Comic Chat: each has a
/// priority, the highest that fits wins, and among equals the first in the table.
struct EmotionRules {
    struct Feeling: Equatable {
        /// A word of the lexicon such as `angry`; nil leaves the face as it is.
        var emotion: String?
        /// A sign beside the head: `question`, `exclamation`, `sweat`, `gloom`, `sparkles`, `anger`.
        var mark: String?
    }

    enum Sign: Sendable {
        /// Any of these: Chinese anywhere, English as whole words.
        case words(String)
        /// Ends in one of these, quotes and blanks left out.
        case end(String)
        /// Begins with one of these words.
        case start(String)
        /// Latin letters, all of them capitals, five at least.
        case capitals
        /// Nothing but marks: 「？！」.
        case marksOnly(String)
    }

    struct Rule: Sendable {
        var priority: Int
        var emotion: String?
        var mark: String?
        var sign: Sign

        init(_ priority: Int, _ emotion: String?, _ mark: String? = nil, _ sign: Sign) {
            (self.priority, self.emotion, self.mark, self.sign) = (priority, emotion, mark, sign)
        }
    }

    static func feeling(of text: String) -> Feeling? {
        let text = SpokenText(text)
        let fitting = table.filter { text.shows($0.sign) }
        guard
            let best = fitting.enumerated().max(by: { a, b in
                a.element.priority == b.element.priority ? a.offset > b.offset : a.element.priority < b.element.priority
            })?.element
        else { return nil }
        // A sign of a lesser rule stands beside a face that has none of its own.
        return Feeling(emotion: best.emotion ?? fitting.lazy.compactMap(\.emotion).first, mark: best.mark)
    }

    static let table: [Rule] = [
        Rule(12, "cry", .words("呜呜|呜哇|哇哇|555|sob|sobs|boo hoo|waah")),
        Rule(12, "laugh", .words("哈哈|嘿嘿|嘻嘻|呵呵|笑死|噗哈|lol|lmao|haha|hahaha|hehe|rofl|:d|xd")),
        Rule(12, "sleepy", .words("好困|困死|打哈欠|哈欠|呼噜|zzz|so tired|sleepy|yawn")),
        Rule(11, "smile", .words(":)|:-)|(^_^)|^_^|^^")),
        Rule(11, "sad", "gloom", .words(":(|:-(|t_t|qaq")),
        Rule(11, "wink", .words(";)|;-)")),
        Rule(10, "pain", .words("好痛|疼死|痛死|哎哟|好疼|ouch|ow|argh|it hurts")),
        Rule(10, "scared", "sweat", .words("救命|好可怕|吓死|别过来|有鬼|快逃|快跑|help me|don't hurt|run away|ghost|monster")),
        Rule(
            10, "angry", "anger",
            .words("可恶|混蛋|气死|滚开|岂有此理|住手|闭嘴|找死|放肆|大胆|how dare|shut up|damn|get out|idiot|stupid|stop it")),
        Rule(9, "angry", nil, .capitals),
        Rule(9, "surprised", "exclamation", .end("!!!|！！！|?!|!?|？！|！？|⁉|‼|!!|！！")),
        Rule(9, "surprised", nil, .marksOnly("！!‼")),
        Rule(9, "thinking", "question", .marksOnly("？?")),
        Rule(9, "sad", "sweat", .marksOnly("…。.·—-")),
        Rule(
            8, "surprised", "exclamation",
            .words("什么！|怎么会|不会吧|天哪|天啊|我的天|居然|竟然|难道|不可能|真的假的|omg|oh my god|what!|no way|unbelievable|wow|incredible")),
        Rule(8, "love", "sparkles", .words("我爱你|喜欢你|太美了|好漂亮|好可爱|真漂亮|好美|i love|so cute|beautiful|gorgeous|adorable")),
        Rule(
            8, "sad", "gloom",
            .words("完了|没救了|糟了|输了|失败了|对不起|抱歉|再也|离开我|i'm sorry|sorry|i failed|it's over|miss you|alone")),
        Rule(8, "shy", .words("那个……|不好意思|讨厌啦|人家|羞死|blush|um...|i, i")),
        Rule(
            7, "confident", "sparkles",
            .words("看我的|交给我|包在我身上|没问题|放心吧|小菜一碟|简单|leave it to me|trust me|no problem|easy|watch this|i got this")),
        Rule(
            7, "smile", "sparkles", .words("太好了|太棒了|万岁|成功了|好耶|真好吃|好吃|yay|hooray|great|awesome|we did it|delicious|yes!")
        ),
        Rule(
            7, "thinking", "question",
            .words("为什么|怎么回事|奇怪|到底|嗯……|咦|难怪|让我想想|i wonder|strange|hmm|let me think|why|weird")),
        Rule(
            6, "scared", "sweat",
            .words("怎么办|糟糕|不妙|惨了|危险|小心|要迟到|oh no|what do we do|uh oh|danger|watch out|careful|we're late")),
        Rule(6, "sad", .words("唉|哎，|好累|没意思|算了|sigh|alas|never mind")),
        Rule(
            5, "smile",
            .words(
                "谢谢|多谢|你好|大家好|您好|早上好|欢迎|恭喜|生日快乐|新年快乐|加油|干杯|thank|thanks|hello|welcome|congratulations|cheers|good morning|nice to meet"
            )),
        Rule(5, "serious", .words("必须|一定要|听着|记住|誓|绝不|从今天起|listen|remember|must|never again|promise|swear")),
        Rule(3, "thinking", "question", .end("？|?|吗|呢")),
        Rule(3, "sad", "sweat", .end("……|…|...")),
        Rule(2, "smile", .start("hi|hey|嗨|喂|哟")),
        Rule(1, "smile", .end("~|～|♪|♥|❤")),
    ]
}

extension EmotionRules.Rule {
    init(_ priority: Int, _ emotion: String?, _ sign: EmotionRules.Sign) { self.init(priority, emotion, nil, sign) }
}

/// A speech as the rules look at it.
private struct SpokenText {
    /// Lower case, its characters one by one.
    let folded: [Character]
    let isCapital: Bool

    init(_ text: String) {
        let letters = text.filter { $0.isASCII && $0.isLetter }
        isCapital =
            letters.count >= 5 && letters.allSatisfy(\.isUppercase)
        folded = Array(text.lowercased().replacing("’", with: "'"))
    }

    func shows(_ sign: EmotionRules.Sign) -> Bool {
        switch sign {
        case .words(let words): return words.split(separator: "|").contains { has(Array($0)) }
        case .end(let ends):
            let body = folded.reversed().drop { $0.isWhitespace || "”’」』\"）)".contains($0) }.reversed()
            return ends.split(separator: "|").contains { body.suffix($0.count).elementsEqual($0) }
        case .start(let starts):
            return starts.split(separator: "|").contains { word in
                folded.starts(with: word) && !isLetter(at: word.count, after: word.last)
            }
        case .capitals: return isCapital
        case .marksOnly(let marks):
            let body = folded.filter { !$0.isWhitespace }
            return !body.isEmpty && body.allSatisfy { marks.contains($0) || "？?！!…。.·—-".contains($0) }
                && body.contains { marks.contains($0) }
        }
    }

    private func has(_ word: [Character]) -> Bool {
        guard !word.isEmpty, folded.count >= word.count else { return false }
        return (0...(folded.count - word.count)).contains { start in
            guard folded[start] == word[0], folded[start..<(start + word.count)].elementsEqual(word) else {
                return false
            }
            let starts = start == 0 || !(isLatin(word[0]) && isLatin(folded[start - 1]))
            return starts && !isLetter(at: start + word.count, after: word.last)
        }
    }

    /// Whether a Latin word goes on.
    private func isLetter(at index: Int, after last: Character?) -> Bool {
        guard let last, isLatin(last), index < folded.count else { return false }
        return isLatin(folded[index])
    }

    private func isLatin(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber)
    }
}
