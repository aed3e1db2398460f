import HanmoBrief
package import HanmoGraphics
import HanmoSource

/// A short text on one carrier, for looking at.
package struct CarrierSpecimen: Sendable {
    package let kind: String
    private let text: String
    private let isTall: Bool

    /// One of each kind, in the table's order.
    package static var all: [CarrierSpecimen] {
        CarrierTable.rows.map { row in
            let words = texts.first { $0.0 == row.kind }
            return CarrierSpecimen(kind: row.kind, text: words?.1 ?? row.kind, isTall: words?.2 ?? false)
        }
    }

    /// The carrier in the middle of a cell with its text set into it.
    package func regions(in cell: Rect, number: Int, seed: UInt64, isNight: Bool = false) -> [Region] {
        let size = isTall ? (0.3, 0.56) : (0.54, 0.36)
        let face = Rect(
            x: cell.midX - size.0 / 2 * cell.width, y: cell.midY - size.1 / 2 * cell.height, width: size.0 * cell.width,
            height: size.1 * cell.height)
        var wording = Wording(id: "t\(number)", text: text, source: SourceSpan(start: 0, end: 0))
        wording.carrierKind = kind
        let theme = Theme(ground: .white, ink: .black, muted: .black, accent: .black)
        let bearer = CarrierTable.bearer(for: wording, sort: .headline, theme: theme)
        wording.lettering.take(bearer.lettering)
        let look = bearer.style.body
        var block = TextBlock(
            wording, box: face.inset(by: 0.11 * min(face.width, face.height)), vertical: isTall && Self.isHan(text),
            face: look.face, weight: look.weight, color: look.color, size: 0.3 * face.height,
            minimumSize: 6, leading: 1.3, tracking: look.tracking,
            alignment: .center, placement: 0.5)
        block.takeGrain(of: look)
        return [
            .carrier(
                CarrierRegion(
                    id: "carrier\(number)", kind: kind, box: face, ground: bearer.ground, accent: bearer.accent,
                    seed: seed &+ UInt64(number), isNight: isNight)), .text(block),
        ]
    }

    private static func isHan(_ text: String) -> Bool { text.unicodeScalars.contains { $0.properties.isIdeographic } }

    private static let texts: [(String, String, Bool)] = [
        ("wood-plank", "松间茶舍", false), ("sign", "Hill & Harbour", false), ("carved-plaque", "听雨轩", false),
        ("brass-plate", "Dr. A. Lindqvist", false), ("enamel-sign", "青石路 12", false), ("road-sign", "北港 3 km", false),
        ("stone-tablet", "观澜", true), ("chalkboard", "今日：桂花拿铁", false), ("whiteboard", "Sprint goals", false),
        ("paper-sheet", "寻猫启事", false), ("kraft-paper", "Handmade soap", false), ("sticky-note", "记得浇花", false),
        ("torn-poster", "The Last Reel", false), ("envelope", "寄给明天的你", false), ("thermal-slip", "TOTAL 42.80", true),
        ("newspaper", "晨报", false), ("book-page", "第一章 海", true), ("business-card", "Lin Wei\nArchitect", false),
        ("certificate", "荣誉证书", false), ("price-tag", "¥ 128", false), ("menu-card", "春日菜单", true),
        ("rubber-stamp", "APPROVED", false), ("seal", "长乐", false), ("generic", "Open house", false),
        ("scroll", "山高水长", true), ("fan", "清风徐来", false), ("couplet", "春风入喜财入户", true),
        ("cloth-banner", "酒", true), ("ribbon", "Grand Opening", false), ("t-shirt", "SLOW DOWN", false),
        ("neon-tube", "深夜食堂", false), ("led-panel", "GATE 14  ON TIME", false), ("light-box", "24 小时药房", false),
        ("glass-decal", "Bakery since 1962", false), ("label", "有机认证", false), ("label-bottle", "Vin d'Été", true),
        ("label-can", "Citrus Soda", true), ("label-box", "茉莉花茶", false), ("label-bag", "Dark Roast", true),
        ("mug", "早安", false), ("balloon", "HAPPY", false), ("phone", "新消息", true), ("laptop", "Hello, world", false),
        ("monitor", "运行正常", false), ("editor-window", "let tea = 1", false), ("terminal", "$ make test", false),
        ("film-frame", "再见，夏天", false), ("subtitle-bar", "我们还会再见面", false), ("slide-card", "Q3 Review", false),
        ("kpi-card", "98.2%", false), ("speech-bubble", "你好呀！", false), ("thought-bubble", "也许……", false),
        ("shout-bubble", "WOW!", false), ("caption-box", "三天以后", false), ("chat-bubble", "On my way", false),
    ]
}
