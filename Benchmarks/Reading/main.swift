import HanmoBrief
import HanmoSource

// Prompt → Brief: a first reading with the lexicon still to be built, then prompts of growing length, and hostile ones.
let chinese =
    "左上角的木牌上以金色楷体大字写着“今日新茶上市，欢迎品尝”，其下方小字写着“营业时间 9:00-21:00”。远处有两座青山，一位红衣老人坐在松树下。\n\n"
let english =
    "At the top left, a wooden sign in bold 24pt serif reads \"Fresh bread daily, baked since dawn\". Below it, small gray "
    + "text says \"Open 7 to 7\". An old man walks two dogs under tall trees.\n\n"

func text(_ unit: String, characters: Int) -> String {
    String(repeating: unit, count: max(1, characters / unit.unicodeScalars.count))
}

let clock = ContinuousClock()

func measure(_ name: String, _ text: String) throws {
    let prompt = try Prompt(text: text)
    var best = Duration.seconds(1_000)
    var count = 0
    for _ in 0..<5 {
        let start = clock.now
        count = BriefReader().brief(from: prompt).wordings.count
        best = min(best, clock.now - start)
    }
    let seconds = Double(best.components.attoseconds) / 1e18 + Double(best.components.seconds)
    print("\(name), \(text.unicodeScalars.count) characters, \(count) texts: \((seconds * 1e5).rounded() / 100) ms")
}

let start = clock.now
_ = BriefReader().brief(from: try Prompt(text: "写着“你好”"))
print("the first reading of a process: \(clock.now - start)")
for count in [5_000, 50_000, 190_000] {
    try measure("Chinese", text(chinese, characters: count))
    try measure("English", text(english, characters: count))
}
try measure("quotes only", text("“甲”", characters: 30_000))
try measure("nested quotes", text("“", characters: 1_000) + "字" + text("”", characters: 1_000))
try measure("unclosed quotes", text("“甲\n\n", characters: 190_000))
try measure("single quotes", text("写着'a ", characters: 190_000))
try measure("one long line", text("左上角写着金色大字", characters: 190_000))
