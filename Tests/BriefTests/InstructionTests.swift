import HanmoBrief
import HanmoSource
import Testing

/// What an instruction is understood as, in one line a deed.
@Suite struct InstructionTests {
    @Test(arguments: [
        ("把标题改成“秋日”", "change[title] text=秋日"),
        ("将“A店”替换为“B店”", "change[“A店”] text=B店"),
        ("replace \"A\" with \"B\"", "change[“A”] text=B"),
        ("Replace the word \"Sale\" with \"Sold Out\".", "change[“Sale” text] text=Sold Out"),
        ("change the title to \"Late Autumn\"", "change[title] text=Late Autumn"),
        ("change the title from \"A\" to \"B\"", "change[“A” title] text=B"),
        ("用“新”替换“旧”", "change[“旧”] text=新"),
        ("标题改为：“新标题”", "change[title] text=新标题"),
        ("标题改为：秋天来了", "change[title] text=秋天来了"),
        ("删除右下角的文字", "remove[text bottom-right]"),
        ("去掉“免费”", "remove[“免费”]"),
        ("把落款删掉", "remove[signature]"),
        ("remove the text in the bottom right corner", "remove[text bottom-right]"),
        ("delete \"Two Dollars\"", "remove[“Two Dollars”]"),
        ("在底部加一行小字“版权所有”", "add“版权所有” small bottom"),
        ("加一行小字“版权所有”在底部", "add“版权所有” small bottom"),
        (
            "add \"Doors open at nine\" at the bottom in small red text",
            "add“Doors open at nine” small color=#C42B1C bottom"
        ),
        ("标题换成红色", "change[title] color=#C42B1C"),
        ("标题换成楷体", "change[title] kai"),
        ("标题大一号", "change[title] ×1.2"),
        ("把标题放大", "change[title] ×1.2"),
        ("标题加粗", "change[title] bold"),
        ("make the title red", "change[title] color=#C42B1C"),
        ("make \"Menu\" bigger and bold", "change[“Menu”] ×1.2; change[“Menu”] bold"),
        ("把第二格的台词改成“走吧”", "change[speech panel2] text=走吧"),
        ("change the line in panel 3 to \"Go!\"", "change[panel3] text=Go!"),
        ("第三格背景换成夜晚", "change[background panel3] night"),
        ("李白的衣服改成红色", "change[clothes scholar] color=#C42B1C"),
        ("加印章“山人”", "add“山人” seal"),
        ("在右下角盖一方印章“山人”", "add“山人” seal bottom-right"),
        ("给画题诗“床前明月光，疑是地上霜”", "add“床前明月光，疑是地上霜” poem"),
        ("add the following poem to the image: Two roads diverged", "add“Two roads diverged” poem"),
        ("把“福”移动到右上角", "move[“福”] top-right"),
        ("move the title to the bottom left", "move[title] bottom-left"),
        ("交换“甲”和“乙”", "swap[“甲”][“乙”]"),
        ("swap the title and the subtitle", "swap[title][subtitle]"),
        ("换成横版", "change[] canvas=2048x1536"),
        ("改成A4尺寸", "change[] canvas=2480x3508@300"),
        ("change the canvas to 1024x768", "change[page] canvas=1024x768"),
        ("换成水彩风格", "change[] watercolour"),
        ("make it watercolor style", "change[] watercolour"),
        ("背景换成米白色", "change[background] color=#F5EFE0"),
        ("change the background to dark blue", "change[background] color=#17375E"),
        ("加一只猫", "add cat"),
        ("在左边加一只猫", "add cat@left left"),
        ("add a cat on the left", "add cat@left left"),
        ("去掉小船", "remove[boat]"),
        ("整体改成黑白", "change[page] grey"),
        ("make it sepia", "change[] sepia"),
        ("裁剪成1:1", "crop 1:1"),
        ("crop to the top half", "crop top 0.5"),
        ("向右扩展20%", "extend right 0.2"),
        ("加水印“样张”", "add“样张” caption watermark"),
        ("给标题加白色描边", "change[title] outline"),
        ("add a shadow to the title", "change[title] shadow"),
        ("把标题改成“春”，并把副标题改成“夏”", "change[title] text=春; change[subtitle] text=夏"),
        ("删除“甲”，在底部加“乙”", "remove[“甲”]; add“乙” bottom"),
        ("make the title red and remove the subtitle", "change[title] color=#C42B1C; remove[subtitle]"),
        ("把标题改成红色，加粗", "change[title] color=#C42B1C; change[title] bold"),
        ("把猫换成狗", "change[cat] dog"),
        ("把标题改成秋日市集", "change[title] text=秋日市集"),
        ("replace Sale with Sold Out", "change[“Sale”] text=Sold Out"),
        ("第二行改成“二〇二六”", "change[#2] text=二〇二六"),
    ])
    func isUnderstood(_ instruction: String, _ expected: String) throws {
        let read = try InstructionReader().instructions(from: Prompt(text: instruction))
        #expect(read.map(Self.line).joined(separator: "; ") == expected)
    }

    /// What cannot be followed names its words and says what could be said.
    @Test(arguments: [
        ("你好", "nothing in “你好” says what to do", "say for example"),
        ("把标题翻译成英文", "asks for a translation, which Hanmo does not write", "give the words"),
        ("撤销", "“撤销” is no change of the page", "hanmo edit --undo"),
        ("把“A”移动到月球", "“月球” is no place of the page", "右上角"),
        ("加一行小字", "does not say which words to add", "put them in quotes"),
        ("交换“A”", "does not say which two change places", "swap"),
        ("标题变成", "nothing says what 标题 shall become", "give a text in quotes"),
    ])
    func isRefused(_ instruction: String, _ message: String, _ hint: String) throws {
        let error = #expect(throws: InstructionError.self) {
            try InstructionReader().instructions(from: Prompt(text: instruction))
        }
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
        #expect(error?.hint?.contains(hint) == true, "\(error?.hint ?? "")")
        #expect(error?.span != nil)
    }

    static func line(_ instruction: Instruction) -> String {
        switch instruction.deed {
        case .change(let target, let value): "change[\(words(target))] \(words(value))"
        case .remove(let target): "remove[\(words(target))]"
        case .add(let addition):
            ([addition.text.map { "add“\($0)”" } ?? "add"]
                + [
                    addition.role?.rawValue, addition.isWatermark ? "watermark" : nil, addition.isPoem ? "poem" : nil,
                    addition.look.sizeClass?.rawValue, addition.look.color.map { "color=\($0)" },
                ].compactMap { $0 } + addition.subjects.map(words) + [place(addition.place)]).filter { !$0.isEmpty }
                .joined(separator: " ")
        case .move(let target, let to): "move[\(words(target))] \(place(to))"
        case .swap(let first, let second): "swap[\(words(first))][\(words(second))]"
        case .crop(let sides): "crop \(words(sides))"
        case .extend(let sides): "extend \(words(sides))"
        }
    }

    private static func words(_ subject: SubjectWish) -> String {
        (subject.kind ?? subject.name) + (subject.looks.side.map { "@\($0)" } ?? "")
    }

    private static func place(_ place: PlaceWish) -> String {
        [place.row?.rawValue, place.column?.rawValue].compactMap { $0 }.joined(separator: "-")
    }

    private static func words(_ sides: SideWish) -> String {
        (sides.sides.map(\.rawValue)
            + [
                sides.share.map { "\($0)" }, sides.pixels.map { "\($0)px" },
                sides.ratio.map { "\($0.width):\($0.height)" },
            ].compactMap { $0 }).joined(separator: " ")
    }

    private static func words(_ target: TargetWish) -> String {
        ([
            target.quote.map { "“\($0)”" }, target.role?.rawValue, target.role == nil ? target.noun?.rawValue : nil,
            target.panel.map { "panel\($0)" },
            target.ordinal.map { "#\($0)" }, target.isAll ? "all" : nil, target.bodyPart,
        ].compactMap { $0 } + target.subjectKinds.prefix(1) + [place(target.place)]).filter { !$0.isEmpty }.joined(
            separator: " ")
    }

    private static func words(_ value: ValueWish) -> String {
        let parts: [String?] = [
            value.text.map { "text=\($0)" }, value.color.map { "color=\($0)" }, value.face?.rawValue,
            value.weight?.rawValue,
            value.scale.map { "×\(($0 * 100).rounded() / 100)" }, value.sizeClass?.rawValue,
            value.vertical.map { $0 ? "vertical" : "horizontal" },
            value.outline.map { _ in "outline" }, value.shadow.map { _ in "shadow" }, value.glow.map { _ in "glow" },
            value.canvas.map { canvas in
                "canvas=\(canvas.width ?? 0)x\(canvas.height ?? 0)\(canvas.dpi.map { "@\(Int($0))" } ?? "")"
            }, value.style, value.tone?.rawValue, value.time, value.weather, value.season, value.setting,
        ]
        return (parts.compactMap { $0 } + value.subjects.map { words($0) } + [place(value.place)]).filter {
            !$0.isEmpty
        }
        .joined(separator: " ")
    }
}
