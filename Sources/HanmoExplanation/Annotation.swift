import HanmoBrief
import HanmoSource

/// Words of the prompt and the item of the list that they became or decided.
struct Annotation {
    /// What the words are, in the order in which one hides another.
    enum Sort: String, CaseIterable {
        case wording, cue, page, subject, unused, panel, picture

        var title: String {
            switch self {
            case .wording: "text that is shown"
            case .cue: "decides something of a text"
            case .page: "decides something of the page"
            case .subject: "part of a picture"
            case .unused: "not used"
            case .panel: "describes a panel"
            case .picture: "describes a picture"
            }
        }
    }

    let sort: Sort
    let span: SourceSpan
    /// The anchor of its item in the list, such as `t3`.
    let item: String
    /// Its own anchor in the prompt.
    let anchor: String
    /// What hovering over it says.
    let note: String

    /// All that a Brief says about the words of its prompt.
    static func all(of brief: Brief) -> [Annotation] {
        var all = decisions(brief.decisions, .page, item: "page", name: "page")
        for (index, wording) in brief.wordings.enumerated() {
            let item = "t\(index + 1)"
            all.append(
                Annotation(
                    sort: .wording, span: wording.source, item: item, anchor: "at-\(item)",
                    note: "\(wording.id): \(wording.role.rawValue)"))
            all += decisions(wording.decisions, .cue, item: item, name: wording.id)
        }
        for (index, picture) in brief.pictures.enumerated() {
            let item = "p\(index + 1)"
            all.append(
                Annotation(
                    sort: .picture, span: picture.source, item: item, anchor: "at-\(item)",
                    note: "\(picture.id): picture"))
            all += decisions(picture.decisions, .subject, item: item, name: picture.id)
        }
        for (index, member) in brief.comic.cast.enumerated() {
            let item = "c\(index + 1)"
            all.append(
                Annotation(
                    sort: .subject, span: member.source, item: item, anchor: "at-\(item)",
                    note: "\(member.id): \(member.summary.shown(limit: 60))"))
        }
        for (index, panel) in brief.panels.enumerated() {
            let item = "panel\(index + 1)"
            all.append(
                Annotation(
                    sort: .panel, span: panel.source, item: item, anchor: "at-\(item)", note: "panel \(panel.number)"))
        }
        for (index, unused) in brief.unused.enumerated() {
            let item = "u\(index + 1)"
            all.append(
                Annotation(
                    sort: .unused, span: unused.source, item: item, anchor: "at-\(item)",
                    note: "not used: \(unused.why)"))
        }
        return all.filter { !$0.span.isEmpty }
    }

    private static func decisions(
        _ decisions: [Decision], _ sort: Sort, item: String, name: String
    ) -> [Annotation] {
        decisions.enumerated().compactMap { index, decision in
            decision.cue.map { cue in
                let value = decision.value.isEmpty ? "" : ": \(decision.value.shown(limit: 60))"
                return Annotation(
                    sort: sort, span: cue, item: item, anchor: anchor(of: item, index),
                    note: "\(name): \(decision.name)\(value)")
            }
        }
    }

    /// Where the words of an item's decision are shown.
    static func anchor(of item: String, _ index: Int) -> String { "at-\(item)-\(index + 1)" }
}

/// A stretch of the prompt that the same annotations cover.
struct AnnotatedSegment {
    let bytes: Range<Int>
    /// The one that colours it and that it links to: the shortest, so that a cue shows inside of a description.
    let first: Annotation?
    /// Others of other items that have just these words too: one 招牌 may bear two texts.
    let others: [Annotation]
    /// Those that begin here.
    let anchors: [String]

    /// Cuts a prompt where annotations and lines begin and end.
    static func all(of annotations: [Annotation], in bytes: [UInt8]) -> [AnnotatedSegment] {
        /// Offsets of plans may be anybody's: back to where a character begins.
        func settled(_ offset: Int) -> Int {
            var at = min(max(0, offset), bytes.count)
            while at > 0, at < bytes.count, bytes[at] & 0xC0 == 0x80 { at -= 1 }
            return at
        }
        var starts: [Int: [Int]] = [:]
        var cuts: Set<Int> = [0, bytes.count]
        let ranges = annotations.map { (start: settled($0.span.start), end: settled($0.span.end)) }
        for (index, range) in ranges.enumerated() {
            starts[range.start, default: []].append(index)
            cuts.formUnion([range.start, range.end])
        }
        for (index, byte) in bytes.enumerated() where byte == 0x0A { cuts.formUnion([index, index + 1]) }
        let sorted = cuts.sorted()
        var open: [Int] = []
        return zip(sorted, sorted.dropFirst()).map { start, end in
            open.removeAll { ranges[$0].end <= start }
            let new = starts[start] ?? []
            open += new.filter { ranges[$0].end > start }
            if open.count > 1 { open.sort { rank($0, ranges, annotations) < rank($1, ranges, annotations) } }
            // More at one place are somebody's plan, not somebody's prompt; the list has them all.
            if open.count > 64 { open.removeLast(open.count - 64) }
            let first = open.first
            let others = open.dropFirst().prefix(8).filter { other in
                guard let first else { return false }
                return ranges[other].start == ranges[first].start && ranges[other].end == ranges[first].end
                    && annotations[other].item != annotations[first].item
            }
            // What ends before this stretch does is told beside its last words only.
            return AnnotatedSegment(
                bytes: start..<end, first: first.map { annotations[$0] },
                others: first.map { ranges[$0].end == end } == true ? others.map { annotations[$0] } : [],
                anchors: new.map { annotations[$0].anchor })
        }
    }

    private static func rank(_ index: Int, _ ranges: [(start: Int, end: Int)], _ all: [Annotation]) -> (Int, Int, Int) {
        let order = Annotation.Sort.allCases.firstIndex(of: all[index].sort) ?? 0
        return (ranges[index].end - ranges[index].start, order, index)
    }
}
