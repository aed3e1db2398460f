/// What the levels of CSS Text 3 (line-break) and of CLREQ 3.1.4 change in UAX #14.
struct LineBreakTailoring: Sendable {
    let strictness: LineBreaker.Strictness
    private let isChinese: Bool
    private let isJapanese: Bool

    init(language: String, strictness: LineBreaker.Strictness) {
        self.strictness = strictness
        isChinese = language.hasPrefix("zh")
        isJapanese = language.hasPrefix("ja")
    }

    /// Small kana and the prolonged sound mark may start a line but at the strict levels.
    var breaksBeforeSmallKana: Bool { strictness == .loose || strictness == .normal }

    private var isEastAsian: Bool { isChinese || isJapanese }

    func decide(_ usual: Break, before index: Int, in scalars: [Unicode.Scalar]) -> Break {
        let (left, right) = (scalars[index - 1], scalars[index])
        if right == "\u{200D}" || left == "\u{200D}" || right.properties.canonicalCombiningClass.rawValue != 0 {
            return usual
        }
        if isPair(left, right) { return .prohibited }
        if isEastAsian, allowsMore(left, right) { return .allowed }
        if isChinese, strictness != .loose, forbidsMore(left, right) || isMeasure(left, right) { return .prohibited }
        return usual
    }

    /// —— and …… are one mark of two em.
    private func isPair(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        guard left == right else { return false }
        switch left {
        case "—", "⸺", "―": return true
        case "…", "⋯": return strictness != .loose
        default: return false
        }
    }

    private func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
        let found = LineBreakProperties(scalar).lineClass
        return found == .ID || found == .H2 || found == .H3 || found == .CJ || found == .NS
    }

    private func allowsMore(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        guard strictness == .loose || strictness == .normal, isIdeographic(left) else { return looseAfter(left, right) }
        switch right {
        case "\u{2010}", "\u{2013}", "〜", "゠": return true
        default: break
        }
        guard strictness == .loose else { return false }
        switch right {
        case "々", "〻", "ゝ", "ゞ", "ヽ", "ヾ": return true
        case "・", "：", "；", "･", "‼", "⁇", "⁈", "⁉", "！", "？": return true
        default: break
        }
        let properties = LineBreakProperties(right)
        if properties.lineClass == .IN { return true }
        return properties.lineClass == .PO && (properties.isWide || properties.isAmbiguous)
    }

    private func looseAfter(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        guard strictness == .loose, isIdeographic(right) else { return false }
        let properties = LineBreakProperties(left)
        return properties.lineClass == .PR && (properties.isWide || properties.isAmbiguous)
    }

    /// A number keeps its unit: 38元, 2026年, 第3格 (CLREQ 3.1.5).
    private func isMeasure(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(left) && Self.units.contains(right)
    }

    private static let units = Set(
        "元圆角块年月日天时時点點分秒号號岁歲人位名个個只件条條张張本册页頁章节節回次遍米里寸尺丈升斤两兩克吨噸度折届屆层層楼樓级級期倍万萬亿億千百"
            .unicodeScalars)

    /// CLREQ: interpuncts, connectors and dashes never start a line; at the level of the national standard, slashes
    /// neither start nor end one.
    private func forbidsMore(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        switch right {
        case "·", "‧", "・", "～", "•": return true
        case "—", "⸺", "―", "–": return strictness != .normal || right != "–"
        case "/", "／", "-", "‐", "－", "〜": return strictness == .gb && left != " "
        default: break
        }
        switch left {
        case "/", "／": return strictness == .gb && right != " "
        default: return false
        }
    }
}
