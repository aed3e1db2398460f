import HanmoBrief
import HanmoComposition
import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource

extension Retoucher {
    mutating func change(_ target: TargetWish, to value: ValueWish) throws {
        if target.quote == nil, try changePicture(target, to: value) { return }
        let found = try matches(target)
        guard let text = value.text, target.quote?.contains("\n") == true else {
            for match in found { try change(match, to: value) }
            return
        }
        // Line for line; what the new text has none for goes.
        let lines = text.split(separator: "\n").map(String.init)
        guard lines.count <= found.count else {
            throw InstructionError(
                "the new text has \(lines.count) lines, and the old one \(found.count)",
                hint: "set it in as many lines, or in fewer", span: value.source)
        }
        for (index, match) in found.enumerated() {
            var line = value
            line.text = index < lines.count ? lines[index] : ""
            try change(match, to: line)
        }
    }

    private mutating func change(_ match: TextMatch, to value: ValueWish) throws {
        guard value.outline == nil, value.shadow == nil, value.glow == nil, !value.underline, !value.strike,
            value.vertical == nil, value.alignment == nil
        else {
            throw InstructionError(
                "“\(value.words)” cannot be given to a text of a picture without a recipe",
                hint: "its words, colour, face, weight, size and place can be changed", span: value.source)
        }
        let scale = value.scale ?? value.size.map { $0 / match.pose.size } ?? value.sizeClass.map(\.scale)
        let isLetters = value.face != nil || value.weight != nil || scale != nil
        if value.text != nil || isLetters {
            var style = ReplacementStyle(color: value.color.flatMap { Color($0) }, scale: scale ?? 1)
            let text = value.text ?? match.text
            if let face = value.face {
                let faces = try catalog.chain(
                    role: face.rawValue, weight: value.weight?.rawValue ?? "regular", language: "zh-Hans")
                let covering = faces.first { face in text.unicodeScalars.allSatisfy { $0 == " " || face.covers($0) } }
                (style.family, style.style) = (covering?.font.family, covering?.font.style)
            } else if let weight = value.weight {
                style.style = weight.rawValue.prefix(1).uppercased() + weight.rawValue.dropFirst()
            }
            take(try TextReplacement(catalog: catalog).replacing(match, with: text, in: picture, style: style))
            note(value.text == nil ? "“\(text.cut)” → \(value.words)" : "“\(match.text.cut)” → “\(text.cut)”")
        } else if let color = value.color.flatMap({ Color($0) }) {
            take(try match.recolored(color, in: picture))
            note("“\(match.text.cut)” → \(value.words)")
        } else if !value.place.isEmpty {
            try move(match, to: value.place)
        } else {
            throw InstructionError(
                "“\(value.words)” changes nothing of “\(match.text.cut)”",
                hint: "give a text in quotes, a colour, a face, a weight, a size or a place", span: value.source)
        }
    }

    /// What is of the picture or a part of it, not of a text. Returns whether there was something.
    private mutating func changePicture(_ target: TargetWish, to value: ValueWish) throws -> Bool {
        let isOfText = target.isOfText || value.text != nil
        if let canvas = value.canvas {
            let canvas = Canvas(wish: canvas)
            try resize(width: canvas.width, height: canvas.height, value)
            return true
        }
        if let tone = Tone(value), !isOfText {
            take(picture.toned(tone, in: area))
            note("the \(area == nil ? "picture" : "region") → \(value.words)")
            return true
        }
        if let color = (value.color ?? value.looks.color).flatMap({ Color($0) }), let area, !isOfText {
            take(picture.toned(.tint(color), in: area))
            note("the region → \(value.words)")
            return true
        }
        if let scale = value.scale, target.noun == .picture || target.noun == .page || target.isEmpty && latest.isEmpty
        {
            let scale =
                target.percent.map { share in
                    ["到", "to ", "为"].contains { target.words.contains($0) } ? share : scale > 1 ? 1 + share : 1 - share
                } ?? scale
            try resize(
                width: Int((Double(picture.width) * scale).rounded()),
                height: Int((Double(picture.height) * scale).rounded()), value)
            return true
        }
        if !isOfText,
            value.isOfScene || value.style != nil || !value.subjects.isEmpty || value.looks != Looks()
                || !target.subjectKinds.isEmpty || target.bodyPart != nil || target.noun == .background
        {
            throw needsGenerator(value.words, value.source)
        }
        return false
    }

    private mutating func resize(width: Int, height: Int, _ value: ValueWish) throws {
        let distortion = Double(width) / Double(height) * Double(picture.height) / Double(picture.width)
        guard abs(distortion - 1) < 0.02 else {
            throw InstructionError(
                "\(width)×\(height) pixels would distort a picture of \(picture.width)×\(picture.height)",
                hint: "crop or extend it to that shape first: 裁剪成\(width):\(height)", span: value.source)
        }
        guard (width, height) != (picture.width, picture.height) else {
            throw InstructionError("the picture has that size already", span: value.source)
        }
        take(resized: try picture.resized(width: width, height: height), offset: nil)
        note("resized to \(width)×\(height) pixels")
    }

    // MARK: - Taking away, moving

    mutating func remove(_ target: TargetWish) throws {
        if target.quote == nil {
            guard let area else {
                throw target.subjectKinds.isEmpty
                    ? unknown(target)
                    : InstructionError(
                        "the picture has no recipe, so nothing tells where “\(target.words)” is",
                        hint: "give it with --region X,Y,W,H or --mask", span: target.source)
            }
            take(picture.erasing(area))
            note("the region \(area.box.short) is erased")
            return
        }
        for match in try matches(target) {
            take(try TextReplacement(catalog: catalog).replacing(match, with: "", in: picture))
            note("“\(match.text.cut)” is removed")
        }
    }

    mutating func move(_ target: TargetWish, to place: PlaceWish) throws {
        for match in try matches(target) { try move(match, to: place) }
    }

    private mutating func move(_ match: TextMatch, to place: PlaceWish) throws {
        let (width, height) = (Double(picture.width), Double(picture.height))
        let margin = 0.05 * min(width, height)
        let box = match.box
        func start(_ share: Double?, _ length: Double, _ size: Double, _ now: Double) -> Double {
            share.map { margin + max(0, length - size - 2 * margin) * $0 } ?? now
        }
        var corner = Point(
            start(place.column?.share, width, box.width, box.minX),
            start(place.row?.share, height, box.height, box.minY))
        if place.isEmptyPart, let free = QuietArea(of: picture).place(width: box.width, height: box.height) {
            corner = Point(free.box.minX, free.box.minY)
        }
        // Whole pixels, so that the letters keep their edges.
        let offset = Point((corner.x - box.minX).rounded(), (corner.y - box.minY).rounded())
        take(try match.moved(by: offset, in: picture))
        note("“\(match.text.cut)” is moved to \(box.offset(dx: offset.x, dy: offset.y).short)")
    }

    mutating func swap(_ first: TargetWish, _ second: TargetWish) throws {
        guard let one = try matches(first).first, let other = try matches(second).first else { return }
        let replacement = TextReplacement(catalog: catalog)
        take(try replacement.replacing(one, with: other.text, in: picture))
        take(try replacement.replacing(other, with: one.text, in: picture))
        note("“\(one.text.cut)” and “\(other.text.cut)” change places")
    }

    // MARK: - Edges

    mutating func crop(_ wish: SideWish, _ span: SourceSpan) throws {
        let bounds = Rect(x: 0, y: 0, width: Double(picture.width), height: Double(picture.height))
        let box: Rect
        if let area {
            box = area.box
        } else if let kept = wish.box(in: bounds) {
            box = kept
        } else if let target = wish.target {
            let boxes = try matches(target).map(\.box)
            let union = boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
            box = union.inset(by: -0.04 * min(bounds.width, bounds.height)).intersection(bounds)
        } else {
            throw InstructionError(
                "nothing says what shall be left of the picture",
                hint: "say 裁剪成1:1, 只留上半部分, crop to the top half, or give the box with --region", span: span)
        }
        let whole = Rect(
            x: box.minX.rounded(), y: box.minY.rounded(), width: max(1, box.width.rounded(.down)),
            height: max(1, box.height.rounded(.down)))
        guard whole != bounds else { throw InstructionError("the picture has that shape already", span: span) }
        take(resized: try picture.cropped(to: whole), offset: Point(-whole.minX, -whole.minY))
        note("cropped to \(picture.width)×\(picture.height) pixels at \(Int(whole.minX)),\(Int(whole.minY))")
    }

    mutating func extend(_ wish: SideWish, _ span: SourceSpan) throws {
        let margins = wish.margins(width: picture.width, height: picture.height)
        guard let words = margins.words else {
            throw InstructionError(
                "nothing says which side of the picture grows, and by how much",
                hint: "say 向右扩展20%, 扩展成16:9, extend the top by 200 pixels", span: span)
        }
        let extended = try picture.extended(by: margins).picture
        take(resized: extended, offset: Point(Double(margins.left), Double(margins.top)))
        note("extended by \(words); what is beyond the picture is its own edge, since painting on takes a generator")
    }
}

extension Tone {
    /// What is done to all colours alike; nil when a wish says nothing of it.
    fileprivate init?(_ value: ValueWish) {
        if let tone = value.tone {
            switch tone {
            case .grey: self = .blackAndWhite
            case .sepia: self = .sepia
            case .warm: self = .warm
            case .cool: self = .cool
            case .bright: self = .bright
            case .dark: self = .dark
            case .inverted: self = .inverted
            case .paper: self = .paper
            case .duotone: self = .duotone(dark: Color(32, 44, 92), light: Color(250, 240, 220))
            }
        } else if value.time == "night" {
            self = .night
        } else {
            return nil
        }
    }
}

extension TargetWish {
    /// 缩小到50%: where nothing is named the words have the amount.
    fileprivate var percent: Double? {
        guard let sign = words.firstIndex(where: { $0 == "%" || $0 == "％" }) else { return nil }
        let digits = words[..<sign].reversed().prefix { $0.isASCII && $0.isNumber }
        return Int(String(digits.reversed())).flatMap { (1...400).contains($0) ? Double($0) / 100 : nil }
    }
}

extension Wording.SizeClass {
    /// Steps from what stands there.
    fileprivate var scale: Double { self == .large ? 1.35 : self == .small ? 0.75 : 1 }
}

extension Place.Row {
    /// 0…1 from the top.
    var share: Double { self == .top ? 0 : self == .middle ? 0.5 : 1 }
}

extension Place.Column {
    /// 0…1 from the left.
    var share: Double { self == .left ? 0 : self == .center ? 0.5 : 1 }
}
