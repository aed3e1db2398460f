import HanmoBrief
import HanmoGraphics
import HanmoSource

/// Briefs with every field set to something that no default is.
enum FullBrief {
    static let prompt = "一张海报，红纸，喜庆。左上角写着“原价399，现价399”。\n\n老人牵狗，雪夜。"

    static func span(_ start: Int) -> SourceSpan { SourceSpan(start: start, end: start + 3) }

    static var lettering: Lettering {
        var lettering = Lettering()
        var style = PartStyle()
        style.color = Color(hex: 0xC00000, alpha: 0.5)
        style.face = .song
        style.weight = .black
        style.language = "ja"
        style.scale = 1.25
        style.position = .superscript
        style.underline = true
        style.strike = true
        style.emphasis = .sesame
        style.mark = .title
        style.ruby = "sān jiǔ"
        style.combined = true
        lettering.parts = [StyledPart(range: 6..<9, style: style), StyledPart(range: 18..<21, style: style)]
        lettering.size = 56.5
        lettering.weight = .bold
        lettering.language = "zh-HK"
        lettering.tracking = -0.1
        lettering.leading = 1.7
        lettering.alignment = .justify
        lettering.indent = 2
        lettering.strictness = .gb
        lettering.hangs = true
        lettering.grid = true
        lettering.columns = 3
        lettering.shape = .superellipse
        lettering.course = .arc(degrees: -60)
        lettering.fill = .gradient([.black, Color(1, 2, 3, 4)], degrees: 45)
        lettering.outline = .init(width: 0.05, color: .white)
        lettering.shadow = .init(dx: 0.1, dy: -0.2, blur: 0.3, color: Color(0, 0, 0, 128))
        lettering.glow = .init(radius: 0.4, color: Color(hex: 0xFF0000))
        return lettering
    }

    static var wording: Wording {
        var wording = Wording(
            id: "原价", text: "原价399，现价399", source: span(30), role: .soundEffect, place: Place(.bottom, .right),
            box: Rect(x: -1.5, y: 2, width: 300, height: 400.25), size: .small, face: .mono, color: "#C42",
            vertical: false, carrier: "木牌", carrierKind: "wooden-board", material: "wood", speaker: "老人", panel: 2,
            lettering: lettering, cues: ["place": span(3), "role": span(6), "odd: key": span(9)])
        (wording.tags, wording.ground) = (["button"], "#3F2718")
        return wording
    }

    static var picture: PictureWish {
        var scene = SceneWish()
        scene.subjects = [
            SubjectWish(
                id: "s1", name: "老人", count: 1, attributes: ["红衣", "戴眼镜"], relation: "beside", relatedTo: "s2",
                source: span(60)), SubjectWish(id: "s2", name: "狗", source: span(66)),
        ]
        scene.setting = "street"
        scene.time = "night"
        scene.weather = "snow"
        scene.season = "winter"
        scene.shot = "bird's-eye"
        scene.cues = ["time": span(72)]
        return PictureWish(id: "雪夜", description: "老人牵狗，雪夜。", source: span(60), scene: scene)
    }

    static var brief: Brief {
        Brief(
            canvas: CanvasWish(width: 800, height: 600, dpi: 150.5, source: span(0)), language: "zh-Hant",
            kind: .bookCover, style: "ink", mood: ["festive", "no"], tags: ["tea", "by-hand"], ground: "#B3261E",
            palette: ["#C42B1C", "#FFF"],
            wordings: [wording, plainWording], pictures: [picture],
            panels: [
                PanelWish(number: 3, place: Place(.top, .center), description: "雪", shot: "wide", source: span(9)),
                PanelWish(number: 4, description: "", source: span(12)),
            ],
            cues: ["kind": span(6), "mood": span(24)],
            unused: [UnusedSpan(source: span(15), text: "红纸", why: "否")],
            findings: [
                Diagnostic(.warning, "unbalanced-quote", "a quote is open", hint: "close it", source: span(30)),
                Diagnostic(.note, "plain", "said"),
            ])
    }

    static var plainWording: Wording {
        Wording(id: "t2", text: "福", source: SourceSpan(start: 0, end: 0))
    }

    static func with(text: String) -> Brief {
        Brief(wordings: [Wording(id: "t1", text: text, source: SourceSpan(start: 0, end: 0))])
    }
}

/// A small generator of its own, so that rounds repeat on every machine.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}
