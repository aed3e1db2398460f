import HanmoComposition
import HanmoFonts
import HanmoGraphics
import HanmoSource
import HanmoTypesetting

// Characters a second through itemising, breaking, shaping and justifying, on one thread.
let sentence = "永和九年，岁在癸丑，暮春之初，会于会稽山阴之兰亭，修禊事也。群贤毕至，少长咸集。此地有崇山峻岭，茂林修竹；又有清流激湍，映带左右，引以为流觞曲水，列坐其次。"
let mixed = "2026年11月，Hanmo 以 128 ms 排完一页，共 5,832 字；《中文排版需求》说：“句号不得居于行首。”西文 baseline 与汉字相隔四分之一字。"

func text(_ unit: String, characters: Int) -> String {
    var text = ""
    var count = 0
    while count < characters {
        text += unit
        count += unit.unicodeScalars.count
    }
    return text
}

let catalog = FontCatalog(folders: [])
let clock = ContinuousClock()
for (name, unit) in [("Chinese", sentence), ("mixed", mixed)] {
    for face in ["kai", "hei", "song"] {
        for count in [1_000, 10_000, 100_000] {
            let text = text(unit, characters: count)
            let block = TextBlock(
                id: "t", text: text, source: SourceSpan(start: 0, end: text.utf8.count),
                box: Rect(x: 0, y: 0, width: 1_400, height: 1e6), face: face, color: .black, maximumSize: 35,
                minimumSize: 35, alignment: .justify, indent: 2)
            let typesetter = Typesetter(catalog: catalog)
            var best = Duration.seconds(1_000)
            var lines = 0
            for _ in 0..<max(3, 200_000 / count) {
                let start = clock.now
                lines = try typesetter.lineCount(of: block, language: "zh-Hans", size: 35)
                best = min(best, clock.now - start)
            }
            let seconds = Double(best.components.attoseconds) / 1e18 + Double(best.components.seconds)
            let rate = Double(text.unicodeScalars.count) / seconds / 1e6
            print(
                "\(name) \(face) \(count) characters, \(lines) lines: \((seconds * 1e6).rounded() / 1e3) ms, "
                    + "\((rate * 100).rounded() / 100) million a second")
        }
    }
}
