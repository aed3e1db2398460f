import Testing

@testable import HanmoArt

struct SceneReaderTests {
    private func scene(_ text: String, style: String? = nil) -> Scene {
        SceneReader().scene(from: text, style: style)
    }

    @Test func readsALandscape() {
        let scene = scene("一幅水墨设色长卷风格中国画，画面中央偏右绘一位魏晋文人，坐于溪畔兰亭旁抚琴，远山层叠，云雾缭绕，曲水流觞，翠竹青松")
        #expect(scene.setting == .landscape)
        #expect(
            scene.names == ["scholar", "stream", "pavilion", "guqin", "mountain", "mist", "cups", "bamboo", "pine"])
    }

    @Test(arguments: [
        ("一张海报", []), ("她扎着马尾辫", []), ("牛仔裤和幻灯片", []), ("绿松石色的信息卡", []), ("大海边的骏马", ["sea", "horse"]),
        ("翠竹青松", ["bamboo", "pine"]), ("三只小猫", ["cat"]),
    ])
    func longestTermAndBlockers(text: String, names: [String]) {
        #expect(scene(text).names == names)
    }

    @Test func englishWordsStandAlone() {
        #expect(scene("Two cats under pine trees").names == ["cat", "pine"])
        #expect(scene("a catalogue of carpenters").names == [])
        #expect(scene("two foxes beside a pavilion").names == ["fox", "pavilion"])
    }

    @Test func countsAndSides() {
        let scene = scene("左侧两棵松树，右边一叶扁舟")
        #expect(
            scene.subjects == [
                Scene.Subject(name: "pine", count: 2, side: .left), Scene.Subject(name: "boat", count: 1, side: .right),
            ])
    }

    @Test func timeWeatherAndStyle() {
        #expect(scene("夜晚的城市").time == .night)
        #expect(scene("a misty morning").weather == .mist)
        #expect(scene("a table of numbers").setting == .backdrop)
        #expect(scene("a quiet page", style: "ink wash").setting == .landscape)
    }
}
