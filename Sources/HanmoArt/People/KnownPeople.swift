import HanmoGraphics

/// Names that everyone has a picture of.
enum KnownPeople {
    struct Record: Sendable {
        var names: [String]
        var sex = FigureLook.Sex.male
        var age = FigureLook.Age.adult
        var outfit: Outfit
        var color: Color?
        var hair = Hair.Cut.topknot
        var hairColor: Color?
        var beard = FigureLook.Beard.short
        var headwear: Headwear.Kind?
        var wears: [String] = []
        var holds: String?
        var emotion: String?
        var skin: Color?
    }

    static func record(for name: String) -> Record? {
        let lowered = name.lowercased()
        return records.first { $0.names.contains { lowered.contains($0) } }
    }

    static let records: [Record] = [
        Record(names: ["李白", "li bai"], outfit: .scholar, color: Hues.white, holds: "wine/cup"),
        Record(
            names: ["杜甫", "du fu"], age: .elder, outfit: .scholar, color: Color(hex: 0xA9A48F),
            hairColor: Color(hex: 0xA9A7A5), headwear: .futou),
        Record(names: ["白居易", "bai juyi"], outfit: .robe, color: Color(hex: 0x5F7F8C), headwear: .futou),
        Record(names: ["王维", "wang wei"], outfit: .scholar, color: Color(hex: 0xB9C9B4), beard: .short),
        Record(
            names: ["王羲之", "书圣", "wang xizhi"], outfit: .scholar, color: Color(hex: 0xC9D6DC), headwear: .gauzeCap,
            holds: "brush"),
        Record(
            names: ["苏轼", "苏东坡", "东坡", "su shi", "su dongpo"], outfit: .scholar, color: Color(hex: 0xB7A98A),
            beard: .long, headwear: .dongpo, emotion: "smile"),
        Record(
            names: ["孔子", "confucius"], age: .elder, outfit: .scholar, color: Color(hex: 0x9C8A62), beard: .long,
            headwear: .gauzeCap),
        Record(
            names: ["老子", "laozi"], age: .elder, outfit: .daoist, hair: .receding, hairColor: Hues.white, beard: .long),
        Record(
            names: ["屈原", "qu yuan"], outfit: .scholar, color: Color(hex: 0x7C8FA0), beard: .long,
            headwear: .gauzeCap, emotion: "serious"),
        Record(
            names: ["陶渊明", "tao yuanming"], outfit: .scholar, color: Color(hex: 0xBFC9A2), headwear: .bambooHat,
            holds: "orchid/chrysanthemum"),
        Record(
            names: ["关羽", "关公", "guan yu"], outfit: .general, color: Hues.pine, hair: .topknot, beard: .long,
            headwear: .turban, emotion: "serious", skin: Color(hex: 0xC9705A)),
        Record(
            names: ["诸葛亮", "孔明", "zhuge liang"], outfit: .daoist, color: Hues.white, headwear: .gauzeCap,
            holds: "fan", emotion: "confident"),
        Record(
            names: ["曹操", "cao cao"], outfit: .robe, color: Hues.crimson, headwear: .gauzeCap, emotion: "serious"),
        Record(
            names: ["花木兰", "木兰", "mulan"], sex: .female, outfit: .general, color: Hues.tile, hair: .ponytail,
            beard: .none, emotion: "confident"),
        Record(
            names: ["李清照", "li qingzhao"], sex: .female, outfit: .hanfuWoman, color: Color(hex: 0xB9CFC4),
            hair: .highBun, beard: .none),
        Record(
            names: ["杨贵妃", "yang guifei"], sex: .female, outfit: .hanfuWoman, color: Hues.pink, hair: .highBun,
            beard: .none, emotion: "smile"),
        Record(
            names: ["嫦娥", "chang'e"], sex: .female, outfit: .hanfuWoman, color: Hues.white, hair: .doubleBun,
            beard: .none),
        Record(
            names: ["林黛玉", "黛玉"], sex: .female, outfit: .hanfuWoman, color: Color(hex: 0xC7D8D0), hair: .highBun,
            beard: .none, emotion: "sad"),
        Record(
            names: ["孙悟空", "悟空", "monkey king"], outfit: .swordsman, color: Hues.gold, hair: .short,
            hairColor: Hues.orange, beard: .none, headwear: .goldenBand, emotion: "confident", skin: Hues.coral),
        Record(
            names: ["唐僧", "玄奘", "tang monk"], outfit: .monk, color: Hues.gold, hair: .bald, beard: .none,
            emotion: "calm"),
        Record(
            names: ["秦始皇", "qin shi huang"], outfit: .emperor, color: Hues.charcoal, headwear: .beadCrown,
            emotion: "serious"),
        Record(
            names: ["武则天", "wu zetian"], sex: .female, outfit: .emperor, hair: .highBun, beard: .none,
            headwear: .beadCrown, emotion: "confident"),
        Record(
            names: ["岳飞", "yue fei"], outfit: .general, color: Hues.silver, beard: .short, headwear: .warHelmet,
            emotion: "serious"),
        Record(
            names: ["包拯", "包公", "bao zheng"], outfit: .robe, color: Hues.black, beard: .long, headwear: .futou,
            emotion: "serious", skin: Color(hex: 0x7A5A48)),
    ]
}
