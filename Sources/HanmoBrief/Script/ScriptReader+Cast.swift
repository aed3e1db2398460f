import HanmoSource

/// The cast: who looks how in every panel.
extension ScriptReader {
    /// Several on one line: 阿明（短发男孩）、小雨, Tom (a tall man), Mia.
    mutating func takeMembers(_ rest: Range<Int>) {
        var depth = 0
        var start = rest.lowerBound
        for at in rest {
            switch source.scalars[at] {
            case "(", "（", "[", "【": depth += 1
            case ")", "）", "]", "】": depth -= 1
            case "；", ";", "、", "，", ",", "。":
                guard depth <= 0 else { break }
                takeMember(source.trimmed(start..<at))
                start = at + 1
            default: break
            }
        }
        takeMember(source.trimmed(start..<rest.upperBound))
    }

    /// `阿明：十二岁男孩，短黑发`, `阿明（十二岁男孩）`, `Tom - a tall man`, `Tom, a tall man`.
    mutating func takeMember(_ line: Range<Int>) {
        guard !line.isEmpty else { return }
        var end = line.lowerBound
        while end < line.upperBound, !"：:（(—–，,-[【=".unicodeScalars.contains(source.scalars[end]) { end += 1 }
        // A hyphen inside of a name parts nothing.
        while end < line.upperBound, source.scalars[end] == "-", end > line.lowerBound,
            !source.scalars[end - 1].isSpace
        {
            end += 1
            while end < line.upperBound, !"：:（(—–，,-[【=".unicodeScalars.contains(source.scalars[end]) { end += 1 }
        }
        var name = source.trimmed(line.lowerBound..<end)
        while !name.isEmpty, source.scalars[name.upperBound - 1] == "*" { name = name.lowerBound..<name.upperBound - 1 }
        guard !name.isEmpty, name.count <= 40 else {
            // Long lines without a mark describe, whomever.
            leave(line, "no member of the cast: a name and a colon stand first")
            return
        }
        let looks = source.trimmed(end..<line.upperBound)
        let shown = source.text(name)
        let folded = source.foldedText(name)
        guard castNames[folded] == nil else {
            brief.findings.append(
                Diagnostic(
                    .warning, "doubled-member", "\(shown) is in the cast twice; the first line counts",
                    hint: "give each their own name", source: source.span(name)))
            return
        }
        castNames[folded] = shown
        brief.comic.cast.append(member(shown, name, looks))
    }

    private func member(_ shown: String, _ name: Range<Int>, _ looks: Range<Int>) -> SubjectWish {
        let scene = SceneTeller(source: source, cues: cues).scene(in: [looks])
        let people = scene.subjects.filter { KindSense.isAnimate($0.kind) }
        var member = people.first ?? SubjectWish(id: "", name: shown, source: source.span(name))
        if people.isEmpty {
            // 短黑发，红色外套: looks without a word for the person.
            for subject in scene.subjects { member.looks.merge(subject.looks) }
        }
        for hit in cues.hits(in: looks) {
            for trait in cues.value(.attributes, of: hit).map(Trait.list) ?? []
            where trait.isPersonal || trait.field == "age" || trait.field == "color" {
                if trait.field != "pose", trait.field != "facing" { member.looks.take(trait) }
            }
        }
        member.id = "c\(brief.comic.cast.count + 1)"
        member.name = shown
        member.count = nil
        (member.relation, member.relatedTo) = (nil, nil)
        member.attributes = attributes(in: looks)
        member.source = source.span(name)
        return member
    }

    /// The words of the looks, as they stand.
    private func attributes(in looks: Range<Int>) -> [String] {
        var words: [String] = []
        var start = looks.lowerBound
        func end(_ at: Int) {
            let word = source.trimmed(start..<at)
            if !word.isEmpty, words.count < 8 { words.append(source.text(word)) }
            start = at + 1
        }
        for at in looks where "：:，,、；;（）()。—–[]【】=".unicodeScalars.contains(source.scalars[at]) { end(at) }
        if start < looks.upperBound { end(looks.upperBound) }
        return words
    }
}
