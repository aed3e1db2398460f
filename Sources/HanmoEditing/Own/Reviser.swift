package import HanmoBrief
package import HanmoGraphics
import HanmoComposition
import HanmoPage
import HanmoSource

/// Instructions → one step of edits: looks up what they mean on the page, and decides where what is new goes.
package struct Reviser {
    let page: EditedPage
    /// Pixels of the page: only what stands in it is meant, and what is new goes there.
    let region: Rect?
    var step: EditStep
    /// The brief with the deeds so far.
    var brief: Brief
    /// Boxes that earlier deeds took.
    var taken: [Rect] = []
    /// Spans of texts that an edit brings are counted on from here.
    private var promptLength: Int

    package init(page: EditedPage, region: Rect?) {
        self.page = page
        self.region = region
        brief = page.brief
        promptLength = page.prompt.count
        step = EditStep(
            instruction: "", width: page.composition.canvas.width, height: page.composition.canvas.height)
    }

    /// - Parameter isRelayout: compose the page anew instead of keeping everything in its place.
    package mutating func step(
        for instructions: [Instruction], saying words: String, isRelayout: Bool
    ) throws(InstructionError) -> EditStep {
        step.instruction = words
        step.isRelayout = isRelayout
        for instruction in instructions { try follow(instruction) }
        if step.isRelayout {
            for index in step.wordings.indices where !brief.keepsBox(step.wordings[index], on: page) {
                step.wordings[index].box = nil
            }
        }
        step.sizes = page.texts.filter { text in step.wordings.contains { $0.id == text.id } }
            .map { EditStep.TextSize(id: $0.id, size: $0.size) }
        return step
    }

    private mutating func follow(_ instruction: Instruction) throws(InstructionError) {
        switch instruction.deed {
        case .change(let target, let value): try change(target, to: value)
        case .remove(let target): try remove(target)
        case .add(let wish): try add(wish)
        case .move(let target, let place): try move(target, to: place)
        case .swap(let first, let second): try swap(first, second)
        case .crop(let sides): try crop(sides, instruction.source)
        case .extend(let sides): try extend(sides, instruction.source)
        }
    }

    var finder: TargetFinder { TargetFinder(page: page, gone: step.removed, region: region) }

    // MARK: - Changes

    private mutating func change(_ target: TargetWish, to value: ValueWish) throws(InstructionError) {
        if !target.isOfText || value.canvas != nil {
            if try changePage(target, to: value) { return }
            if try changeSubjects(target, to: value) { return }
        }
        if target.carrierKind != nil, target.quote == nil, target.role == nil, target.noun != .text, value.color != nil,
            value.text == nil
        {
            throw InstructionError(
                "“\(target.words)”: the colour of what bears a text comes from its material",
                hint: "say the colour of its letters: 把招牌的字改成红色", span: target.source)
        }
        if target.isEmpty, value.text == nil, !value.isOfLetters, value.color == nil { throw cannot(value) }
        for found in try finder.texts(target) { try change(found, to: value) }
    }

    private mutating func change(_ found: TargetFinder.Found, to value: ValueWish) throws(InstructionError) {
        guard var wording = wording(found.text.id) else { return }
        let old = wording
        if let text = value.text { rewrite(&wording, found.part, as: text) }
        if let part = found.part, value.text == nil {
            stylePart(&wording, part, value)
        } else {
            style(&wording, found.text, value)
        }
        if !value.place.isEmpty { try place(&wording, found.text, value.place) }
        guard wording != old else { throw cannot(value) }
        set(wording)
        note(changesOf(old, wording, found, value))
    }

    /// Puts a text in place of a wording's, or of a part of it.
    mutating func rewrite(_ wording: inout Wording, _ part: Range<Int>?, as text: String) {
        let old = Array(wording.text.utf8)
        let range = part ?? 0..<old.count
        let new = Array(text.utf8)
        wording.text = String(decoding: old[..<range.lowerBound] + new + old[range.upperBound...], as: UTF8.self)
        let shift = new.count - range.count
        wording.lettering.parts = wording.lettering.parts.compactMap { styled in
            var styled = styled
            if styled.range.lowerBound >= range.upperBound {
                styled.range = styled.range.lowerBound + shift..<styled.range.upperBound + shift
            } else if styled.range.upperBound > range.lowerBound {
                // What held the whole of the old words holds the new ones; what held part of them holds nothing.
                guard styled.range.lowerBound <= range.lowerBound, styled.range.upperBound >= range.upperBound,
                    styled.range.upperBound + shift > styled.range.lowerBound
                else { return nil }
                styled.range = styled.range.lowerBound..<styled.range.upperBound + shift
            }
            return styled
        }
        wording.source = span(for: wording.text)
    }

    private mutating func style(_ wording: inout Wording, _ text: PlacedText, _ value: ValueWish) {
        if let color = value.color { wording.color = color }
        if let face = value.face { wording.face = face }
        if let weight = value.weight { wording.lettering.weight = weight }
        if let alignment = value.alignment { wording.lettering.alignment = alignment }
        if let outline = value.outline { wording.lettering.outline = outline }
        if let shadow = value.shadow { wording.lettering.shadow = shadow }
        if let glow = value.glow { wording.lettering.glow = glow }
        if value.underline || value.strike {
            var style = PartStyle()
            (style.underline, style.strike) = (value.underline, value.strike)
            wording.lettering.parts.append(StyledPart(range: 0..<wording.text.utf8.count, style: style))
        }
        if let scale = value.scale {
            wording.lettering.size = (text.size * scale * 2).rounded() / 2
        } else if let size = value.size {
            wording.lettering.size = size
        } else if let wanted = value.sizeClass {
            // The classes are steps from what stands there.
            let factor = wanted == .large ? 1.35 : wanted == .small ? 0.75 : 1
            wording.size = wanted
            wording.lettering.size = (text.size * factor * 2).rounded() / 2
        }
        if let vertical = value.vertical, vertical != text.vertical {
            // Columns fit no room of lines.
            wording.vertical = vertical
            step.isRelayout = true
        }
    }

    /// 把“秋”字改成红色: a part of a text.
    private func stylePart(_ wording: inout Wording, _ part: Range<Int>, _ value: ValueWish) {
        var style = PartStyle()
        style.color = value.color.flatMap { Color($0) }
        style.face = value.face
        style.weight = value.weight
        style.scale = value.scale
        (style.underline, style.strike) = (value.underline, value.strike)
        guard style != PartStyle() else { return }
        wording.lettering.parts.append(StyledPart(range: part, style: style))
    }

    private mutating func remove(_ target: TargetWish) throws(InstructionError) {
        if !target.isOfText, target.place.isEmpty || !target.subjectKinds.isEmpty, try removeSubjects(target) { return }
        for found in try finder.texts(target) {
            guard var wording = wording(found.text.id) else { continue }
            if let part = found.part {
                let words = String(decoding: Array(wording.text.utf8)[part], as: UTF8.self)
                rewrite(&wording, Self.tidied(part, of: Array(wording.text.utf8)), as: "")
                if wording.text.contains(where: { !$0.isWhitespace }) {
                    set(wording)
                    note("“\(words.cut)” is taken out of \(page.name(found.text))")
                    continue
                }
            }
            step.removed.append(wording.id)
            step.wordings.removeAll { $0.id == wording.id }
            if target.carrierKind != nil { step.removedBearers.append(wording.id) }
            brief.wordings.removeAll { $0.id == wording.id }
            note("\(page.name(found.text)) is removed")
        }
    }

    /// A line that is taken out whole goes with its end; of two spaces around a word one stays.
    private static func tidied(_ part: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
        func blank(_ index: Int, _ byte: UInt8) -> Bool { bytes.indices.contains(index) && bytes[index] == byte }
        let opens = part.lowerBound == 0 || blank(part.lowerBound - 1, 0x0A)
        let closes = part.upperBound == bytes.count || blank(part.upperBound, 0x0A)
        if opens, closes {
            if part.upperBound < bytes.count { return part.lowerBound..<part.upperBound + 1 }
            return max(0, part.lowerBound - 1)..<part.upperBound
        }
        if blank(part.lowerBound - 1, 0x20), blank(part.upperBound, 0x20) || closes {
            return part.lowerBound - 1..<part.upperBound
        }
        if opens, blank(part.upperBound, 0x20) { return part.lowerBound..<part.upperBound + 1 }
        return part
    }

    // MARK: - Keeping count

    func wording(_ id: String) -> Wording? { brief.wordings.first { $0.id == id } }

    mutating func set(_ wording: Wording) {
        if let index = step.wordings.firstIndex(where: { $0.id == wording.id }) {
            step.wordings[index] = wording
        } else {
            step.wordings.append(wording)
        }
        if let index = brief.wordings.firstIndex(where: { $0.id == wording.id }) {
            brief.wordings[index] = wording
        } else {
            brief.wordings.append(wording)
        }
    }

    mutating func set(_ picture: PictureWish) {
        step.pictures.removeAll { $0.id == picture.id }
        step.pictures.append(picture)
        if let index = brief.pictures.firstIndex(where: { $0.id == picture.id }) {
            brief.pictures[index] = picture
        } else {
            brief.pictures.append(picture)
        }
    }

    mutating func note(_ words: String) { step.done.append(words) }

    /// The place of a new text in the prompt as the edit leaves it: on a line of its own.
    mutating func span(for text: String) -> SourceSpan {
        let start = promptLength + 1
        promptLength = start + text.utf8.count
        return SourceSpan(start: start, end: promptLength)
    }

    func cannot(_ value: ValueWish) -> InstructionError {
        InstructionError(
            "“\(value.words)” changes nothing of what is meant",
            hint: "give a text in quotes, a colour, a face, a size, a style, a time of day, a place or a paper",
            span: value.source)
    }

    private func changesOf(
        _ old: Wording, _ new: Wording, _ found: TargetFinder.Found, _ value: ValueWish
    ) -> String {
        let words = found.part.map { String(decoding: Array(old.text.utf8)[$0], as: UTF8.self).cut }
        if let text = value.text {
            return words.map { "\(page.name(found.text)): “\($0)” → “\(text.cut)”" }
                ?? "\(new.id): “\(old.text.cut)” → “\(new.text.cut)”"
        }
        let part = words.map { "“\($0)” of " } ?? ""
        return "\(part)\(page.name(found.text)) → \(value.words)"
    }
}

extension String {
    /// For messages.
    var cut: String {
        let line = replacing("\n", with: "⏎")
        return line.count > 24 ? line.prefix(23) + "…" : line
    }
}

extension Brief {
    /// In a new layout only what an edit put somewhere keeps a box of its own.
    fileprivate func keepsBox(_ wording: Wording, on page: EditedPage) -> Bool {
        page.wording(wording.id)?.box != nil && page.wording(wording.id)?.box == wording.box
    }
}
