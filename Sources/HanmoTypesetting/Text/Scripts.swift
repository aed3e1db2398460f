import HanmoUnicode

/// The script of each cluster: marks and digits take that of what is before them (UAX #24).
struct Scripts {
    /// Nil where the whole paragraph is of one script, as most are.
    private var tags: [UInt32]?
    private var only: UInt32

    init(_ paragraph: Paragraph) {
        var tags: [UInt32] = []
        tags.reserveCapacity(paragraph.clusters.count)
        var current: UInt32?
        var isUniform = true
        for cluster in paragraph.clusters {
            if let tag = Self.tag(of: paragraph.scalars[Int(cluster.start)]) {
                if let current, current != tag { isUniform = false }
                if current == nil { tags = [UInt32](repeating: tag, count: tags.count) }
                current = tag
            }
            tags.append(current ?? Script.latin.tag)
        }
        only = current ?? Script.latin.tag
        self.tags = isUniform ? nil : tags
    }

    subscript(index: Int) -> UInt32 { tags?[index] ?? only }

    /// Han, kana and bopomofo are shaped alike and make one run.
    private static func tag(of scalar: Unicode.Scalar) -> UInt32? {
        if scalar.isCommonHan { return Script.han.tag }
        let script = CharacterProperties(scalar).script
        switch script {
        case .common, .inherited: return nil
        case .hiragana, .katakana, .bopomofo: return Script.han.tag
        default: return script.tag
        }
    }
}
