import HanmoSource

/// The size that a prompt asks for: 1024×768, 16:9, 竖版, A4, 2K, 800 px wide, --ar 3:4.
struct CanvasReader {
    let source: ScalarText
    let free: FreeText

    func wish() -> CanvasWish {
        let resolution = free.all(.papers).lazy.compactMap { Paper($0) }.first { $0.isSquare && $0.width >= 4_096 }
        let long = resolution?.width ?? 2_048
        if let pixels = pixels() { return pixels }
        if let ratio = ratio(long: long) { return ratio }
        let papers = free.all(.papers).compactMap { Paper($0) }.filter { !$0.isUse || isAskedFor($0.range) }
        guard
            var wish = papers.first(where: { $0.dpi != nil }) ?? papers.first(where: {
                !$0.isOrientation && !$0.isSquare
            })
                ?? papers.first(where: \.isOrientation) ?? papers.first
        else { return extent() ?? CanvasWish() }
        if let turn = papers.first(where: { $0.isOrientation && !$0.isSquare }),
            (turn.width < turn.height) != (wish.width < wish.height),
            !wish.isSquare
        {
            (wish.width, wish.height) = (wish.height, wish.width)
        } else if wish.isOrientation, long > 2_048 {
            (wish.width, wish.height) = (wish.width * 2, wish.height * 2)
        }
        return CanvasWish(width: wish.width, height: wish.height, dpi: wish.dpi, source: source.span(wish.range))
    }

    /// A cover or a wallpaper is the canvas only where the prompt asks for it first or says so: 左侧为课程视频封面 is a
    /// thing on a page.
    private func isAskedFor(_ use: Range<Int>) -> Bool {
        let start = source.trimmed(0..<source.count).lowerBound
        if !(start..<use.lowerBound).contains(where: { source.endsPart($0) }) { return true }
        let before = source.foldedText(max(start, use.lowerBound - 8)..<use.lowerBound)
        return ["尺寸", "大小", "比例", "规格", "用作", "作为", "适合", "sized", "size", "for a", "as a"].contains {
            before.contains($0)
        }
    }

    private struct Paper {
        var width: Int
        var height: Int
        var dpi: Double?
        var range: Range<Int>
        var isSquare: Bool { width == height }
        /// 竖版 and 横版 say how a paper lies.
        var isOrientation: Bool { [(1_536, 2_048), (2_048, 1_536), (2_048, 1_024)].contains { $0 == (width, height) } }

        var isUse: Bool { dpi == nil && !isOrientation && ![2_048, 4_096].contains(max(width, height)) }

        init?(_ cue: Cue) {
            let parts = cue.value.split(separator: "@")
            let sides = (parts.first ?? "").split(separator: "x").compactMap { Int($0) }
            guard sides.count == 2 else { return nil }
            (width, height) = (sides[0], sides[1])
            dpi = parts.count > 1 ? Double(parts[1]) : nil
            range = cue.range
        }
    }

    /// `1024×768`, of 64 pixels at least and 20,000 at most.
    private func pixels() -> CanvasWish? {
        for index in indices(of: ["×", "x", "*", "✕"]) {
            guard let found = numbers(around: index), (64...20_000).contains(found.left),
                (64...20_000).contains(found.right)
            else { continue }
            return CanvasWish(width: found.left, height: found.right, source: source.span(found.range))
        }
        return nil
    }

    private func ratio(long: Int) -> CanvasWish? {
        for index in indices(of: [":", "：", "比", "/"]) {
            guard let found = numbers(around: index), (1...32).contains(found.left), (1...32).contains(found.right),
                isRatio(found.left, found.right, found.range, mark: source.scalars[index])
            else { continue }
            let size = max(found.left, found.right)
            return CanvasWish(
                width: long * found.left / size / 2 * 2, height: long * found.right / size / 2 * 2,
                source: source.span(found.range))
        }
        // 24 by 36 inches, 18x24 inches
        for index in indices(of: ["b", "x", "×"]) {
            let isWord = source.folded[index] == "b"
            guard !isWord || source.hasFolded("by ", at: index),
                let found = numbers(around: index, to: isWord ? index + 2 : nil), (1...400).contains(found.left),
                (1...400).contains(found.right),
                [" inch", " cm", " feet", " mm", "in", " in", "\""].contains(where: {
                    source.foldedText(found.range.upperBound..<found.range.upperBound + 6).hasPrefix($0)
                })
            else { continue }
            let size = max(found.left, found.right)
            guard size <= 4 * min(found.left, found.right) else { continue }
            return CanvasWish(
                width: long * found.left / size / 2 * 2, height: long * found.right / size / 2 * 2,
                source: source.span(found.range))
        }
        return nil
    }

    /// Ratios that people ask pictures in; 7:30 is a time, and 3:2 may be a score unless words say what it is.
    private func isRatio(_ width: Int, _ height: Int, _ range: Range<Int>, mark: Unicode.Scalar) -> Bool {
        let sure = [(16, 9), (9, 16), (4, 3), (3, 4), (21, 9), (9, 21), (16, 10), (4, 5)]
        let some = [(1, 1), (3, 2), (2, 3), (5, 4), (2, 1), (1, 2), (3, 1), (1, 3), (5, 7), (7, 5)]
        let near = source.foldedText(max(0, range.lowerBound - 14)..<min(source.count, range.upperBound + 10))
        let isTold = ["比例", "画幅", "ratio", "--ar", " ar ", "宽高", "长宽", "尺寸", "构图", "format", "canvas", "画布", "aspect"]
            .contains {
                near.contains($0)
            }
        if mark == ":" || mark == "：" {
            return sure.contains { $0 == (width, height) }
                || some.contains { $0 == (width, height) } && (isTold || isAlone(range))
        }
        return isTold && (sure + some).contains { $0 == (width, height) }
    }

    /// Not part of a longer number or a time.
    private func isAlone(_ range: Range<Int>) -> Bool {
        let rest = source.trimmed(range.upperBound..<min(source.count, range.upperBound + 8))
        let after = source.foldedText(rest)
        let before = source.foldedText(max(0, range.lowerBound - 6)..<range.lowerBound)
        return !["胜", "击败", "战胜", "大胜", "win", "victory", "领先", "lead", ":", "：", "分", "am", "pm"].contains {
            after.hasPrefix($0)
        } && !["比分", "比赛", "score", "以"].contains { before.contains($0) }
    }

    /// 800 px wide, 宽 1200 像素.
    private func extent() -> CanvasWish? {
        var (width, height): (Int?, Int?) = (nil, nil)
        var span: Range<Int>?
        for index in indices(of: ["p", "像"]) {
            let isUnit =
                source.has("像素", at: index) || source.hasFolded("px", at: index) || source.hasFolded("pixel", at: index)
            guard isUnit, let left = numberEnding(at: index), (64...20_000).contains(left.value) else { continue }
            let after = source.foldedText(index..<min(source.count, index + 14))
            let before = source.foldedText(max(0, left.start - 6)..<left.start)
            if after.contains("wide") || after.contains("宽") || before.contains("宽") || before.contains("width") {
                width = left.value
                span = left.start..<index + 2
            } else if after.contains("tall") || after.contains("high") || after.contains("高") || before.contains("高")
                || before.contains("height")
            {
                height = left.value
                span = left.start..<index + 2
            }
        }
        guard width != nil || height != nil else { return nil }
        return CanvasWish(width: width, height: height, source: span.map(source.span))
    }

    private func indices(of marks: [Unicode.Scalar]) -> [Int] {
        var found: [Int] = []
        for part in free.parts {
            for index in part where marks.contains(source.folded[index]) { found.append(index) }
        }
        return found
    }

    private func numberEnding(at index: Int) -> (value: Int, start: Int)? {
        var end = index
        while end > 0, source.folded[end - 1] == " " { end -= 1 }
        var start = end
        while start > 0, end - start < 6, source.folded[start - 1].isDigit { start -= 1 }
        return Int(source.foldedText(start..<end)).map { ($0, start) }
    }

    private func numbers(around index: Int, to after: Int? = nil) -> (left: Int, right: Int, range: Range<Int>)? {
        guard let left = numberEnding(at: index) else { return nil }
        if left.start > 0, source.folded[left.start - 1].isDigit || source.folded[left.start - 1] == "." { return nil }
        var start = after ?? index + 1
        while start < source.count, source.folded[start] == " " { start += 1 }
        var end = start
        while end < source.count, end - start < 6, source.folded[end].isDigit { end += 1 }
        if end < source.count, source.folded[end].isDigit { return nil }
        return Int(source.foldedText(start..<end)).map { (left.value, $0, left.start..<end) }
    }
}
