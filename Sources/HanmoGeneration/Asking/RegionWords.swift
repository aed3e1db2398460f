/// What a prompt says besides its scene, in one language. Every part is a sentence or nothing.
protocol RegionWords {
    func sentence(_ text: String) -> String
    func cast(_ people: [Cast]) -> String?
    /// - Parameter words: of the lexicons: `night`, `rain`, `close-up` …
    func circumstances(_ words: [String]) -> String?
    func style(_ name: String) -> String
    func quiet(_ space: QuietSpace) -> String?
    /// - Parameter things: that bear texts, by kind, with their third of the height and of the width.
    func blank(_ things: [(kind: String, place: (row: Int, column: Int))]) -> String?
    func cut(_ fit: PictureFit) -> String?
    var noLettering: String { get }
    var negative: String { get }
}

struct EnglishWords: RegionWords {
    func sentence(_ text: String) -> String {
        guard let last = text.last else { return "" }
        return last.isPunctuation && last != "," ? text : text + "."
    }

    func cast(_ people: [Cast]) -> String? {
        people.isEmpty ? nil : people.map { "\($0.name): \($0.looks.joined(separator: ", "))." }.joined(separator: " ")
    }

    func circumstances(_ words: [String]) -> String? {
        words.isEmpty ? nil : words.map(Self.phrase).joined(separator: ", ").capitalizedFirst + "."
    }

    func style(_ name: String) -> String { "Style: \(Self.styles[name] ?? name.replacing("-", with: " "))." }

    func quiet(_ space: QuietSpace) -> String? {
        let place: String
        switch space {
        case .none: return nil
        case .most: return "A calm, plain composition with few details, mostly empty background."
        case .top: place = "the upper third"
        case .bottom: place = "the lower third"
        case .left: place = "the left third"
        case .right: place = "the right third"
        case .center: place = "the middle"
        case .topAndBottom: place = "the upper and the lower third"
        case .sides: place = "the left and the right third"
        }
        return "Leave \(place) of the picture empty and calm: plain background without details."
    }

    func blank(_ things: [(kind: String, place: (row: Int, column: Int))]) -> String? {
        guard !things.isEmpty else { return nil }
        let parts = things.map { thing in
            let place =
                ["upper", "middle", "lower"][thing.place.row] + " " + ["left", "center", "right"][thing.place.column]
            return "a blank \(Self.bearer(thing.kind)) without any writing at the \(place)"
        }
        return "There is " + parts.joined(separator: ", ") + "."
    }

    func cut(_ fit: PictureFit) -> String? {
        if fit.vertical < 0.85 {
            return "Everything that matters is in the middle band; top and bottom will be cut off."
        }
        if fit.horizontal < 0.85 { return "Everything that matters is in the middle; left and right will be cut off." }
        return nil
    }

    let noLettering =
        "No text, no letters, no numbers, no watermark, no signature anywhere; signs and screens are blank."
    let negative =
        "text, letters, words, numbers, writing, captions, speech bubbles, watermark, signature, logo, frame, border"

    static func bearer(_ kind: String) -> String {
        switch kind {
        case "generic", "sign": "signboard"
        case "wood-plank": "wooden signboard"
        case "neon-tube": "neon sign frame without tubes"
        case "led-panel": "dark LED panel"
        case "glass-decal": "glass pane"
        case "carved-plaque": "carved wooden plaque"
        default: kind.replacing("-", with: " ")
        }
    }

    private static func phrase(_ word: String) -> String {
        switch word {
        case "night": "at night"
        case "dusk": "at dusk"
        case "dawn": "at dawn"
        case "day": "in daylight"
        case "rain": "in the rain"
        case "snow": "in the snow"
        case "mist": "in mist"
        case "sun": "in sunshine"
        case "cloud": "under clouds"
        case "wind": "in the wind"
        case "storm": "in a storm"
        case "spring", "summer", "autumn", "winter": "in \(word)"
        case "mountain-water": "among mountains and water"
        case "extreme", "extreme-close-up": "extreme close-up"
        case "close", "close-up": "close-up shot"
        case "establishing", "wide", "long", "full", "medium": "\(word) shot"
        case "over-shoulder": "over-the-shoulder shot"
        default: word.replacing("-", with: " ")
        }
    }

    private static let styles = [
        "ink": "Chinese ink wash painting", "watercolour": "watercolour painting", "flat": "flat vector illustration",
        "manga": "black and white manga with screentone", "anime": "anime illustration",
        "line": "clear line comic with flat colours", "sketch": "pencil sketch", "retro": "retro halftone print",
        "oil": "oil painting", "photo": "photograph", "3d": "3D render", "pixel": "pixel art",
        "paper-cut": "paper-cut art", "woodcut": "woodcut print", "neon": "neon lights, cyberpunk",
        "blueprint": "blueprint", "chalk": "chalk on a blackboard", "cartoon": "cartoon", "pop": "pop art",
        "minimal": "minimalist illustration", "guochao": "modern Chinese guochao illustration",
        "blue-green": "Chinese blue-green landscape painting",
    ]
}

struct ChineseWords: RegionWords {
    func sentence(_ text: String) -> String {
        guard let last = text.last else { return "" }
        return "。！？.!?…".contains(last) ? text : "，、；：,;:".contains(last) ? text.dropLast() + "。" : text + "。"
    }

    func cast(_ people: [Cast]) -> String? {
        people.isEmpty ? nil : people.map { "\($0.name)：\($0.looks.joined(separator: "，"))。" }.joined()
    }

    func circumstances(_ words: [String]) -> String? {
        words.isEmpty ? nil : words.map { Self.phrases[$0] ?? $0 }.joined(separator: "，") + "。"
    }

    func style(_ name: String) -> String { "风格：\(Self.styles[name] ?? name)。" }

    func quiet(_ space: QuietSpace) -> String? {
        let place: String
        switch space {
        case .none: return nil
        case .most: return "构图简洁平静，细节少，大面积留白。"
        case .top: place = "画面上方三分之一"
        case .bottom: place = "画面下方三分之一"
        case .left: place = "画面左侧三分之一"
        case .right: place = "画面右侧三分之一"
        case .center: place = "画面中央"
        case .topAndBottom: place = "画面上方和下方各三分之一"
        case .sides: place = "画面左右两侧各三分之一"
        }
        return "\(place)留白，只有平静的背景，没有细节。"
    }

    func blank(_ things: [(kind: String, place: (row: Int, column: Int))]) -> String? {
        guard !things.isEmpty else { return nil }
        let places = [["左上方", "正上方", "右上方"], ["左侧", "中央", "右侧"], ["左下方", "正下方", "右下方"]]
        let parts = things.map {
            "\(places[$0.place.row][$0.place.column])有空白的\(Self.bearers[$0.kind] ?? "牌子")，上面没有任何字"
        }
        return parts.joined(separator: "；") + "。"
    }

    func cut(_ fit: PictureFit) -> String? {
        if fit.vertical < 0.85 { return "重要内容都在画面中间的横带里，上下边缘会被裁掉。" }
        if fit.horizontal < 0.85 { return "重要内容都在画面中间，左右边缘会被裁掉。" }
        return nil
    }

    let noLettering = "画面中不要出现任何文字、字母、数字、水印和签名，招牌和屏幕都是空白的。"
    let negative = "文字，汉字，字母，数字，字幕，对话框，水印，签名，标志，边框"

    private static let bearers = [
        "wood-plank": "木牌", "sign": "招牌", "carved-plaque": "匾额", "brass-plate": "铜牌", "chalkboard": "黑板",
        "whiteboard": "白板", "paper-sheet": "纸", "kraft-paper": "牛皮纸", "sticky-note": "便签", "torn-poster": "旧海报纸",
        "cloth-banner": "布幅", "neon-tube": "霓虹灯框", "led-panel": "LED屏", "light-box": "灯箱", "glass-decal": "玻璃",
        "enamel-sign": "搪瓷牌", "road-sign": "路牌", "stone-tablet": "石碑", "ribbon": "飘带", "price-tag": "价签",
        "newspaper": "报纸", "book-page": "书页", "envelope": "信封", "certificate": "证书", "t-shirt": "T恤",
        "mug": "杯子", "balloon": "气球", "phone": "手机", "laptop": "笔记本电脑", "monitor": "显示器", "scroll": "卷轴",
        "fan": "扇面", "couplet": "对联纸", "menu-card": "菜单",
    ]

    private static let phrases = [
        "night": "夜晚", "dusk": "黄昏", "dawn": "清晨", "day": "白天", "rain": "下雨", "snow": "下雪", "mist": "有雾",
        "sun": "晴天", "cloud": "多云", "wind": "有风", "storm": "暴风雨", "spring": "春天", "summer": "夏天",
        "autumn": "秋天", "winter": "冬天", "street": "街道", "room": "室内", "shop": "店铺里", "mountain-water": "山水之间",
        "nature": "野外", "sea": "海边", "space": "太空", "office": "办公室", "classroom": "教室", "stage": "舞台",
        "palace": "宫殿", "station": "车站", "city": "城市", "extreme": "大特写", "extreme-close-up": "大特写",
        "close": "特写", "close-up": "特写", "medium": "中景", "full": "全身", "wide": "广角远景", "long": "远景",
        "establishing": "大远景", "bird's-eye": "俯视", "worm's-eye": "仰视", "front": "正面", "side": "侧面",
        "over-shoulder": "过肩镜头",
    ]

    private static let styles = [
        "ink": "中国水墨画", "watercolour": "水彩画", "flat": "扁平矢量插画", "manga": "黑白漫画，网点", "anime": "日系动画",
        "line": "清线漫画，平涂上色", "sketch": "铅笔素描", "retro": "复古半调印刷", "oil": "油画", "photo": "摄影照片", "3d": "3D渲染",
        "pixel": "像素画", "paper-cut": "剪纸", "woodcut": "木刻版画", "neon": "霓虹，赛博朋克", "blueprint": "蓝图", "chalk": "黑板粉笔画",
        "cartoon": "卡通", "pop": "波普艺术", "minimal": "极简插画", "guochao": "国潮插画", "blue-green": "青绿山水",
    ]
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
