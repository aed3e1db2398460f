import HanmoBrief
package import HanmoGraphics
import HanmoSource

/// A short text on one carrier, for looking at.
package struct CarrierSpecimen: Sendable {
    package let kind: String
    private let text: String
    private let shape: Shape

    private enum Shape {
        case wide, tall, square, small

        /// Shares of the cell.
        var size: (width: Double, height: Double) {
            switch self {
            case .wide: (0.6, 0.4)
            case .tall: (0.34, 0.6)
            case .square: (0.36, 0.4)
            case .small: (0.46, 0.32)
            }
        }
    }

    /// One of each kind, in the table's order.
    package static var all: [CarrierSpecimen] {
        CarrierTable.rows.map { row in
            let words = texts.first { $0.0 == row.kind }
            return CarrierSpecimen(kind: row.kind, text: words?.1 ?? row.kind, shape: words?.2 ?? .wide)
        }
    }

    /// The carrier in the middle of a cell with its text set into it.
    package func regions(in cell: Rect, number: Int, seed: UInt64, isNight: Bool = false) -> [Region] {
        let isTall = shape == .tall
        let size = shape.size
        let face = Rect(
            x: cell.midX - size.width / 2 * cell.width, y: cell.midY - size.height / 2 * cell.height,
            width: size.width * cell.width,
            height: size.height * cell.height)
        var wording = Wording(id: "t\(number)", text: text, source: SourceSpan(start: 0, end: 0))
        wording.carrierKind = kind
        let theme = Theme(ground: .white, ink: .black, muted: .black, accent: .black)
        let bearer = CarrierTable.bearer(for: wording, sort: .headline, theme: theme)
        wording.lettering.take(bearer.lettering)
        let look = bearer.style.body
        var block = TextBlock(
            wording, box: face.inset(by: 0.11 * min(face.width, face.height)), vertical: isTall && Self.isHan(text),
            face: look.face, weight: look.weight, color: look.color,
            size: letterSize(in: face),
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

    /// So that no word is broken.
    private func letterSize(in face: Rect) -> Double {
        let longest = text.split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 1
        let share = Self.isHan(text) ? 1.15 : 0.74
        let room = shape == .tall && Self.isHan(text) ? face.height : face.width
        return min(0.32 * min(face.width, face.height) + 0.06 * face.height, 0.8 * room / (Double(longest) * share))
    }

    private static func isHan(_ text: String) -> Bool { text.unicodeScalars.contains { $0.properties.isIdeographic } }

    private static let texts: [(String, String, Shape)] = [
        ("wood-plank", "松间茶舍", .wide), ("sign", "Hill & Harbour", .wide), ("carved-plaque", "听雨轩", .wide),
        ("brass-plate", "Dr. A. Lindqvist", .wide), ("enamel-sign", "青石路 12", .wide), ("road-sign", "北港 3 km", .wide),
        ("stone-tablet", "观澜", .tall), ("chalkboard", "今日：桂花拿铁", .wide), ("whiteboard", "Goals", .wide),
        ("paper-sheet", "寻猫启事", .wide), ("kraft-paper", "Oat soap", .wide), ("sticky-note", "记得浇花", .square),
        ("torn-poster", "The Last Reel", .wide), ("envelope", "寄给明天的你", .wide), ("thermal-slip", "TOTAL 42.80", .tall),
        ("newspaper", "晨报", .wide), ("book-page", "第一章 海", .tall), ("business-card", "Lin Wei\nArchitect", .wide),
        ("certificate", "荣誉证书", .wide), ("price-tag", "¥ 128", .wide), ("menu-card", "春日菜单", .tall),
        ("rubber-stamp", "APPROVED", .wide), ("seal", "长乐", .square), ("generic", "Notice", .wide),
        ("scroll", "山高水长", .tall), ("fan", "清风徐来", .small), ("couplet", "春风入喜财入户", .tall),
        ("cloth-banner", "酒", .tall), ("ribbon", "Grand Opening", .wide), ("t-shirt", "SLOW DOWN", .square),
        ("neon-tube", "深夜食堂", .wide), ("led-panel", "GATE 14  ON TIME", .wide), ("light-box", "药房", .wide),
        ("glass-decal", "Bakery since 1962", .wide), ("label", "有机认证", .wide), ("label-bottle", "Vin d'Été", .square),
        ("label-can", "Citrus Soda", .tall), ("label-box", "茉莉花茶", .wide), ("label-bag", "Dark Roast", .tall),
        ("mug", "早安", .square), ("balloon", "HAPPY", .square), ("phone", "新消息", .tall),
        ("laptop", "Hello, world", .wide),
        ("monitor", "运行正常", .wide), ("editor-window", "let x = 1", .wide), ("terminal", "$ make", .wide),
        ("film-frame", "再见，夏天", .wide), ("subtitle-bar", "我们还会再见面", .wide), ("slide-card", "Outlook", .wide),
        ("kpi-card", "98.2%", .wide), ("speech-bubble", "你好呀！", .wide), ("thought-bubble", "也许……", .wide),
        ("shout-bubble", "WOW!", .wide), ("caption-box", "三天以后", .wide), ("chat-bubble", "Hello!", .wide),
    ]
}
