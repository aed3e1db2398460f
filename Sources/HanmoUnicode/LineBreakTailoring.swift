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

    /// UAX #14 does not know which quotation mark opens and allows no break beside any. In Chinese and Japanese it is
    /// known, and no spaces stand beside them.
    var quotesAreBrackets: Bool { isChinese || isJapanese }

    /// A character at a boundary.
    struct Side {
        let scalar: Unicode.Scalar
        let properties: CharacterProperties

        var isIdeographic: Bool { properties.lineClass.isOne(of: [.ID, .H2, .H3, .CJ, .NS]) }
        var isWideOrAmbiguous: Bool { properties.isWide || properties.isAmbiguousWidth }
    }

    func decide(_ usual: Break, _ left: Side, _ right: Side) -> Break {
        if right.scalar == "\u{200D}" || left.scalar == "\u{200D}" || right.properties.isCombining { return usual }
        if isPair(left.scalar, right.scalar) { return .prohibited }
        if isChinese || isJapanese, allowsMore(left, right) { return .allowed }
        if isChinese, strictness != .loose,
            forbidsMore(left.scalar, right.scalar) || isMeasure(left.scalar, right.scalar)
        {
            return .prohibited
        }
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

    private func allowsMore(_ left: Side, _ right: Side) -> Bool {
        guard strictness == .loose || strictness == .normal else { return false }
        guard left.isIdeographic else { return looseAfter(left, right) }
        switch right.scalar {
        case "\u{2010}", "\u{2013}", "〜", "゠": return true
        default: break
        }
        guard strictness == .loose else { return false }
        switch right.scalar {
        case "々", "〻", "ゝ", "ゞ", "ヽ", "ヾ": return true
        case "・", "：", "；", "･", "‼", "⁇", "⁈", "⁉", "！", "？": return true
        default: break
        }
        let found = right.properties.lineClass
        return found == .IN || found == .PO && right.isWideOrAmbiguous
    }

    private func looseAfter(_ left: Side, _ right: Side) -> Bool {
        strictness == .loose && right.isIdeographic && left.properties.lineClass == .PR && left.isWideOrAmbiguous
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
