import Foundation
import HanmoSource
import Testing

@testable import HanmoBrief

/// From words to a scene: what is seen, how it looks, how it stands to other things.
@Suite struct SceneReadingTests {
    private func scene(_ text: String) throws -> SceneWish {
        try #require(try PictureReader().brief(from: Prompt(text: text)).pictures.first?.scene)
    }

    private func subject(_ kind: String, in text: String) throws -> SubjectWish {
        try #require(try scene(text).subjects.first { $0.kind == kind }, "\(kind) in \(text)")
    }

    @Test(arguments: [
        ("一只猫头鹰", "eagle/owl"), ("一头熊猫", "bear/panda"), ("山頂的燈塔", "castle/lighthouse"), ("雪山", "mountain/snow"),
        ("桌旁", "table"), ("屋檐下", "house"), ("李白", "scholar"), ("护士", "worker/nurse"), ("an owl", "eagle/owl"),
        ("two butterflies", "insect/butterfly"), ("wolves", "fox/wolf"), ("an old woman", "elder/woman"),
        ("a street lamp", "lamp/street-lamp"), ("cherry blossoms", "blossom/cherry"), ("a princess", "royal/princess"),
    ])
    func kinds(text: String, kind: String) throws { #expect(try scene(text).subjects.map(\.kind).contains(kind)) }

    @Test func chineseLooks() throws {
        let woman = try subject("woman", in: "一位穿红色长裙、戴眼镜的女子面带微笑，手持折扇站在松下")
        #expect(woman.looks.clothes == "dress")
        #expect(woman.looks.color == "#C42B1C")
        #expect(woman.looks.wears == ["glasses"])
        #expect(woman.looks.emotion == "smile")
        #expect(woman.looks.holds == ["fan"])
        let elder = try subject("elder", in: "老人坐着，白须飘飘，独酌")
        #expect(elder.looks.pose == "sit" && elder.looks.beard == "long" && elder.looks.holds == ["wine/cup"])
        #expect(try subject("girl", in: "金色长发的少女在奔跑").looks.hair == "long")
        #expect(try subject("girl", in: "蓝色头发的少女").looks.hairColor == "#1F5FA8")
        #expect(try subject("cat", in: "一只小橘猫").looks.size == "small")
        #expect(try subject("mountain", in: "远处的群山").looks.distance == "far")
        #expect(try subject("cat", in: "画面左侧一只猫，右侧一只狗").looks.side == "left")
        #expect(try subject("dog", in: "画面左侧一只猫，右侧一只狗").looks.side == "right")
    }

    @Test func englishLooks() throws {
        let man = try subject("elder", in: "a smiling old man with a long beard in a red coat, holding an umbrella")
        #expect(man.looks.emotion == "smile" && man.looks.beard == "long" && man.looks.clothes == "coat")
        #expect(man.looks.color == "#C42B1C" && man.looks.holds == ["umbrella"])
        let woman = try subject("woman", in: "The woman, wearing glasses, holds a red umbrella and reads")
        #expect(woman.looks.wears == ["glasses"] && woman.looks.holds == ["umbrella"])
        #expect(try subject("girl", in: "a girl with long black hair").looks.hairColor == "#1A1A1A")
        #expect(try subject("cat", in: "a black cat sleeping").looks.pose == "lie")
        #expect(try subject("castle", in: "a castle in the distance").looks.distance == "far")
        #expect(try subject("cat", in: "On the left, a cat; on the right, a dog").looks.side == "left")
    }

    @Test(arguments: [
        ("猫在椅子上", "cat", "on", "chair"), ("桌上的书", "book", "on", "table"), ("松下一位老人", "elder", "under", "pine"),
        ("老人在松下独酌", "elder", "under", "pine"), ("站在桥上的女子", "woman", "on", "bridge"),
        ("窗前一只猫", "cat", "in-front-of", "window"), ("老人身旁有一只狗", "dog", "beside", "elder"),
        ("骑着白马的少年", "boy", "on", "horse"), ("少年骑着一匹白马", "boy", "on", "horse"),
        ("a cat under a table", "cat", "under", "table"), ("under the tree, a dog sleeps", "dog", "under", "tree"),
        ("a knight riding a horse", "warrior/knight", "on", "horse"),
        ("a woman beside a lake", "woman", "beside", "lake"),
        ("a boy in front of a house, a dog behind him", "dog", "behind", "boy"),
    ])
    func relations(text: String, kind: String, relation: String, other: String) throws {
        let scene = try scene(text)
        let subject = try #require(scene.subjects.first { $0.kind == kind })
        let target = try #require(scene.subjects.first { $0.kind == other })
        #expect(subject.relation == relation)
        #expect(subject.relatedTo == target.id)
    }

    @Test func whoSitsTogetherFacesTheOther() throws {
        let scene = try scene("李白与杜甫相对而坐")
        #expect(scene.subjects.map(\.looks.pose) == ["sit", "sit"])
        #expect(scene.subjects.map(\.looks.facing) == ["right", "left"])
    }

    @Test func countsAndMentions() throws {
        #expect(try scene("三位老人").subjects.map(\.count) == [3])
        #expect(try scene("12只鸟").subjects.map(\.count) == [12])
        #expect(try scene("a pair of swans").subjects.map(\.count) == [2])
        #expect(try scene("一只猫坐着。这只猫很可爱").subjects.count == 1)
        #expect(try scene("A kitten sits. The cat is small").subjects.count == 1)
        #expect(try scene("一位老人，另一位老人").subjects.count == 2)
        #expect(try scene("明月当空，月光如水").subjects.count == 1)
    }

    @Test func wordsThatTellTwoThings() throws {
        let night = try scene("雪夜，一座小屋")
        #expect(night.time == "night" && night.weather == "snow")
        #expect(try scene("雨后黄昏").time == "dusk")
        #expect(try scene("雨后黄昏").weather == "rain")
        #expect(try scene("月夜").time == "night")
    }

    @Test(arguments: [
        "海报", "信息", "马尾", "幻灯片", "松散", "绿松石", "花纹", "山寨", "星期", "明星", "国家", "心情", "大家",
        "watch over", "the sun rose from the east".replacingOccurrences(of: "the sun ", with: "she "), "bear with us",
        "a big fan of it", "he waves goodbye", "spring colors", "a power plant", "in light of this", "bank account",
        "key visual", "clockwise",
    ])
    func wordsThatOnlyLookLikeThings(text: String) throws { #expect(try scene(text).subjects.map(\.kind) == []) }

    @Test func whatTheLexiconDoesNotKnowIsListed() throws {
        func unknown(_ text: String) throws -> [String] {
            try scene(text).subjects.filter { $0.kind == nil }.map(\.name)
        }
        #expect(try unknown("一只水豚坐在草地上") == ["水豚"])
        #expect(try unknown("一台老旧的留声机") == ["留声机"])
        #expect(try unknown("a capybara sitting on a bench") == ["capybara"])
        #expect(try unknown("two fluffy axolotls in a pond") == ["axolotls"])
        #expect(try unknown("一个故事，a sense of wonder, a beautiful view") == [])
        #expect(try scene("一位木雕师").subjects.map(\.kind) == ["person"])
    }

    @Test func everyAttributeIsAFieldOfLooks() throws {
        let fields = [
            "color", "age", "sex", "size", "build", "hair", "hairColor", "beard", "clothes", "wears", "holds",
            "emotion",
            "pose", "facing", "side", "distance", "verb", "part", "length", "word",
        ]
        for line in try LexiconTests.lines(.attributes) {
            for trait in Trait.list(line.value) {
                #expect(fields.contains(String(trait.field)), "\(line.terms)")
            }
        }
    }

    /// Prompts of our own with the things in them: scenes.txt was written before the reader, scenes-holdout.txt after it.
    /// `> word=kind …` are the mentions.
    @Test(arguments: [("scenes", 0.97), ("scenes-holdout", 0.9)])
    func mentionsAreRecognised(file: String, share: Double) throws {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Corpus/\(file).txt")
        var (all, found) = (0, 0)
        var missed: [String] = []
        for entry in try String(contentsOf: url, encoding: .utf8).components(separatedBy: "### ").dropFirst() {
            let lines = entry.split(separator: "\n").map(String.init)
            let subjects = try scene(lines.dropFirst().filter { !$0.hasPrefix("> ") }.joined()).subjects
            let kinds = subjects.flatMap { [$0.kind ?? ""] + $0.looks.holds }.map { KindSense.base($0) }
            for mention in lines.first(where: { $0.hasPrefix("> ") })?.dropFirst(2).split(separator: " ") ?? [] {
                guard let kind = mention.split(separator: "=").dropFirst().first else { continue }
                all += 1
                if kinds.contains(String(kind)) { found += 1 } else { missed.append("\(lines[0]): \(mention)") }
            }
        }
        #expect(Double(found) >= share * Double(all), "\(found) of \(all); missed \(missed)")
    }
}
