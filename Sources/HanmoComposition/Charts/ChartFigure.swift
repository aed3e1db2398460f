/// A number in a text with its sign, currency and unit: ¥2,856万, +12.3%, 1,286家, $12.40M, 4.9/5.0.
struct ChartFigure: Equatable {
    var value: Double
    var unit: String
    /// + or −, if it is written.
    var sign: Int
    /// Of a rating such as 4.9/5.0.
    var best: Double?
    /// UTF-8 bytes.
    var length: Int

    /// The figure at the start of a text, if what follows does not make it part of a word or a date.
    init?(prefixOf text: String) {
        let scalars = Array(text.unicodeScalars.prefix(32))
        var at = 0
        func peek(_ offset: Int = 0) -> Unicode.Scalar? { at + offset < scalars.count ? scalars[at + offset] : nil }
        sign = 0
        var currency = ""
        while let next = peek(), Self.prefixes.contains(next) {
            if next == "+" { sign = 1 }
            if next == "-" || next == "−" { sign = -1 }
            if Self.currencies.contains(next) { currency.unicodeScalars.append(next) }
            at += 1
            guard at <= 3 else { return nil }
        }
        guard let number = Self.number(scalars, &at) else { return nil }
        var value = number
        best = nil
        if peek() == "/", let next = peek(1), ("0"..."9").contains(next) {
            at += 1
            guard let whole = Self.number(scalars, &at) else { return nil }
            best = whole
        }
        let start = at
        for unit in ["pp", "bn", "ms", "km", "kg", "°C", "%", "‰", "x", "×", "K", "M", "B", "k", "h", "G", "°"]
        where best == nil && scalars[at...].starts(with: Array(unit.unicodeScalars)) {
            at += unit.unicodeScalars.count
            if unit == "K" || unit == "k" { value *= 1e3 }
            if unit == "M" { value *= 1e6 }
            if unit == "B" || unit == "bn" { value *= 1e9 }
            break
        }
        // 14 次: the measure behind a space at the end.
        if best == nil, at == start, peek() == " ", at + 2 >= scalars.count,
            peek(1).map({ Self.measures.contains($0) }) == true
        {
            at += 2
        }
        while best == nil, at - start < 3, let next = peek(), Self.measures.contains(next) {
            if next == "万" { value *= 1e4 }
            if next == "亿" { value *= 1e8 }
            at += 1
        }
        var unit = String(String.UnicodeScalarView(scalars[start..<at]))
        for scale in ["万", "亿", "K", "M", "B", "k", "bn"] where unit.hasPrefix(scale) { unit.removeFirst(scale.count) }
        if let next = peek(), !Self.ends.contains(next) { return nil }
        self.value = value
        self.unit = currency + unit
        length = String(String.UnicodeScalarView(scalars[..<at])).utf8.count
    }

    private static func number(_ scalars: [Unicode.Scalar], _ at: inout Int) -> Double? {
        var (value, part, digits) = (0.0, 0.0, 0)
        while at < scalars.count {
            let next = scalars[at]
            if ("0"..."9").contains(next) {
                let digit = Double(next.value - 0x30)
                digits += 1
                if part > 0 {
                    value += digit * part
                    part /= 10
                } else {
                    value = value * 10 + digit
                }
            } else if next == ".", part == 0, at + 1 < scalars.count, ("0"..."9").contains(scalars[at + 1]) {
                part = 0.1
            } else if next == ",", part == 0, at + 1 < scalars.count, ("0"..."9").contains(scalars[at + 1]) {
                // Thousands.
            } else {
                break
            }
            at += 1
        }
        return digits > 0 ? value : nil
    }

    private static let currencies: [Unicode.Scalar] = ["$", "¥", "￥", "€", "£"]
    private static let prefixes: [Unicode.Scalar] = currencies + ["+", "-", "−", "~", "≈", "≥", "≤", "<", ">", "约"]
    private static let measures = Array("万亿元家份人场个次座件条位天票分钟时小倍米里公克斤吨台间种项篇名户款杯单所城站岁度颗瓶页步本字".unicodeScalars)
    private static let ends = Array(" \t\n(（)）|｜，,、;；。/".unicodeScalars)
}
