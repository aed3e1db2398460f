import HanmoBrief
import HanmoSource

/// Names mean nothing to the reader of scenes: 阿明撑伞 tells of an umbrella and of nobody who holds it. So a panel's words
/// are read with a word for each name that says what he or she is, and the names are put back.
struct NameReading {
    /// Everybody whom the comic names, the longest names first.
    private let people: [SubjectWish]

    init(_ people: [SubjectWish]) {
        self.people = people.filter { !$0.name.isEmpty }.enumerated().sorted { a, b in
            let (x, y) = (a.element.name.count, b.element.name.count)
            return x == y ? a.offset < b.offset : x > y
        }.map(\.element)
    }

    /// Words that the reader knows, several of a kind so that two boys stay two.
    private static let words: [String: (han: [String], latin: [String])] = [
        "person": (["路人", "行人", "旅人"], ["traveler", "stranger", "pedestrian"]),
        "man": (["男子", "先生", "大叔"], ["man", "gentleman", "guy"]),
        "woman": (["女子", "女士", "阿姨"], ["woman", "lady"]),
        "boy": (["男孩", "少年", "男生"], ["boy", "schoolboy", "lad"]),
        "girl": (["女孩", "少女", "女生"], ["girl", "schoolgirl"]),
        "child": (["孩子", "小孩"], ["child", "kid"]), "elder": (["老人", "老者"], ["elder", "grandfather"]),
        "scholar": (["书生", "文人"], ["scholar"]), "warrior": (["武士", "侠客"], ["warrior", "samurai"]),
        "monk": (["和尚", "僧人"], ["monk", "priest"]), "royal": (["国王", "皇帝"], ["king", "emperor"]),
        "worker": (["工人", "职员"], ["worker", "clerk"]), "robot": (["机器人"], ["robot"]),
        "cat": (["猫"], ["cat"]), "dog": (["狗"], ["dog"]), "rabbit": (["兔子"], ["rabbit"]), "fox": (["狐狸"], ["fox"]),
        "bird": (["小鸟"], ["bird"]), "bear": (["熊"], ["bear"]), "tiger": (["老虎"], ["tiger"]),
        "dragon": (["龙"], ["dragon"]), "mouse": (["老鼠"], ["mouse"]), "monkey": (["猴子"], ["monkey"]),
    ]

    /// What a description tells, nil where it names nobody whom the scene does not have already.
    func scene(of description: String, beside told: SceneWish) -> SceneWish? {
        var text = description
        var stands: [(word: String, person: SubjectWish)] = []
        for person in people where text.contains(person.name) {
            guard let words = Self.words[person.kind?.kindBase ?? "person"] else { continue }
            let isHan = person.name.unicodeScalars.contains { $0.value >= 0x2E80 }
            let free = (isHan ? words.han : words.latin).first { word in
                !stands.contains { $0.word == word } && !text.contains(word)
            }
            guard let word = free else { continue }
            text = text.replacing(person.name, with: isHan ? word : "the \(word)")
            stands.append((word, person))
        }
        guard !stands.isEmpty, let prompt = try? Prompt(text: text),
            var scene = PictureReader().brief(from: prompt).pictures.first?.scene
        else { return nil }
        var isNew = false
        for index in scene.subjects.indices {
            // Its place in the prompt is another.
            scene.subjects[index].source = told.subjects.first?.source ?? SourceSpan(start: 0, end: 0)
            guard let stand = stands.first(where: { scene.subjects[index].name.lowercased().hasSuffix($0.word) }) else {
                continue
            }
            scene.subjects[index].name = stand.person.name
            scene.subjects[index].kind = stand.person.kind ?? scene.subjects[index].kind
            isNew = true
        }
        scene.cues = told.cues
        return isNew ? scene : nil
    }
}
