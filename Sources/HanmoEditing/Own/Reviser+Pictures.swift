import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoPage
import HanmoSource

extension Reviser {
    /// A change of the page as a whole or of its picture. False: something else is meant.
    mutating func changePage(_ target: TargetWish, to value: ValueWish) throws(InstructionError) -> Bool {
        let isWhole = target.isEmpty || target.noun == .page || target.noun == .picture || target.noun == .background
        guard isWhole || target.panel != nil, target.subjectKinds.isEmpty else { return false }
        if let canvas = value.canvas, target.panel == nil {
            lay(out: canvas, value)
        } else if let style = value.style, value.text == nil {
            guard target.panel == nil else {
                throw InstructionError(
                    "one panel cannot have a style of its own", hint: "the style is the page's: 换成水彩风格",
                    span: target.source)
            }
            guard page.hasPicture else { throw noPicture(target, "to be painted in that style") }
            step.style = style
            brief.style = style
            note("the picture is painted as \(style)")
        } else if value.isOfScene, value.text == nil {
            try changeScene(target, to: value)
        } else if let tone = value.tone, value.text == nil, target.panel == nil {
            step.finishes.append(.tone(tone))
            note("the colours of the whole picture become \(tone.rawValue)")
        } else if let color = value.color, target.noun == .background || target.noun == .page, value.text == nil {
            guard target.panel == nil else {
                throw InstructionError(
                    "a panel's background is its picture", hint: "say what it shows: 第三格背景换成夜晚, 换成森林",
                    span: target.source)
            }
            step.ground = color
            brief.ground = color
            note("the page stands on \(color)")
        } else {
            return false
        }
        return true
    }

    private mutating func lay(out canvas: CanvasWish, _ value: ValueWish) {
        var canvas = canvas
        canvas.source = nil
        let old = page.composition.canvas
        // Turned about, a page keeps its size.
        let isTurn = [(1_536, 2_048), (2_048, 1_536)].contains { $0 == (canvas.width ?? 0, canvas.height ?? 0) }
        if isTurn, old.width != old.height, canvas.dpi == nil {
            let wantsWide = (canvas.width ?? 0) > (canvas.height ?? 0)
            let (long, short) = (max(old.width, old.height), min(old.width, old.height))
            (canvas.width, canvas.height) = wantsWide ? (long, short) : (short, long)
        }
        if canvas.height == nil, let width = canvas.width { canvas.height = max(1, old.height * width / old.width) }
        if canvas.width == nil, let height = canvas.height { canvas.width = max(1, old.width * height / old.height) }
        step.canvas = canvas
        step.isRelayout = true
        brief.canvas = canvas
        note("the page is \(canvas.width ?? 2048)×\(canvas.height ?? 2048) pixels, laid out anew")
    }

    private mutating func changeScene(_ target: TargetWish, to value: ValueWish) throws(InstructionError) {
        guard page.hasPicture else { throw noPicture(target, "to be changed") }
        for var picture in try pictures(target) {
            if let time = value.time { picture.scene.time = time }
            if let weather = value.weather { picture.scene.weather = weather }
            if let season = value.season { picture.scene.season = season }
            if let setting = value.setting { picture.scene.setting = setting }
            picture.scene.subjects.removeAll { value.drivesOut($0) }
            set(picture)
        }
        // A night is on the whole page: its texts become light.
        if value.time != nil, target.panel == nil, brief.panels.count < 2 { step.dressesPage = true }
        let words = [value.setting, value.season, value.weather, value.time].compactMap { $0 }.joined(separator: ", ")
        note("the picture\(target.panel.map { " of panel \($0)" } ?? "") shows \(words)")
    }

    /// The pictures that are meant: of a panel, or all.
    func pictures(_ target: TargetWish) throws(InstructionError) -> [PictureWish] {
        guard let asked = target.panel else {
            return brief.pictures.isEmpty
                ? [PictureWish(id: "p1", description: "", source: SourceSpan(start: 0, end: 0))] : brief.pictures
        }
        let numbers = brief.panels.map(\.number)
        let number = asked < 0 ? numbers.max() ?? asked : asked
        guard numbers.contains(number) else {
            throw InstructionError(
                "“\(target.words)”: there is no panel \(asked)",
                hint: numbers.isEmpty
                    ? "the page has no panels" : "the panels are \(numbers.map(String.init).joined(separator: ", "))",
                span: target.source)
        }
        let known = brief.pictures.filter { $0.panel == number }
        if !known.isEmpty { return known }
        let panel = brief.panels.first { $0.number == number }
        return [
            PictureWish(
                id: "p\(brief.pictures.count + 1)", description: panel?.description ?? "",
                source: panel?.source ?? SourceSpan(start: 0, end: 0), panel: number)
        ]
    }

    func noPicture(_ target: TargetWish, _ what: String) -> InstructionError {
        InstructionError(
            "the page has no picture \(what)", hint: "its ground can change: 背景换成米白色", span: target.source)
    }
}

extension EditedPage {
    var hasPicture: Bool {
        composition.regions.contains { if case .picture = $0 { true } else { false } }
    }
}

extension ValueWish {
    /// Weather and lights of the sky are things in a scene, too: they go with the weather or the hour that they are of.
    fileprivate func drivesOut(_ subject: SubjectWish) -> Bool {
        guard let kind = subject.kind else { return false }
        let weathers = ["rain", "snow", "mist", "fog", "storm", "lightning", "rainbow"]
        if let weather, weathers.contains(kind), kind != weather { return true }
        guard let time else { return false }
        return time == "night" ? kind == "sun" : time == "day" && ["moon", "star", "stars"].contains(kind)
    }
}
