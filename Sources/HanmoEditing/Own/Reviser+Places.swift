import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoPage

extension Reviser {
    // MARK: - Moving

    mutating func move(_ target: TargetWish, to place: PlaceWish) throws(InstructionError) {
        if !target.isOfText, try moveSubjects(target, to: place) { return }
        for found in try finder.texts(target) {
            guard var wording = wording(found.text.id) else { continue }
            try self.place(&wording, found.text, place)
            set(wording)
            note(
                "\(page.name(found.text)) → \(Zone(of: wording.box ?? found.text.frame, width: page.size.width, height: page.size.height))"
            )
        }
    }

    /// Takes a text to a free place, its blocks as they are.
    mutating func place(_ wording: inout Wording, _ text: PlacedText, _ place: PlaceWish) throws(InstructionError) {
        guard let from = block(of: wording.id) else { return }
        // The room may be larger than the ink: what is moved is as large as what is seen.
        let ink = page.box(of: text)
        let room = EmptyRoom(page: page, gone: step.removed + [wording.id], taken: taken, region: region)
        guard let found = room.room([(ink.width, ink.height)], at: place, isCalm: place.isEmptyPart) else {
            throw full(ink, place, TargetWish(words: text.text.cut, source: wording.source))
        }
        let box = found.box
        taken.append(box)
        wording.box = from.offset(dx: (box.minX - ink.minX).rounded(), dy: (box.minY - ink.minY).rounded())
        let zone = Zone(of: box, width: page.size.width, height: page.size.height)
        wording.place = Place(zone.row, zone.column)
    }

    mutating func swap(_ first: TargetWish, _ second: TargetWish) throws(InstructionError) {
        let (one, other) = (try finder.texts(first), try finder.texts(second))
        guard one.count == 1, other.count == 1, one[0].text.id != other[0].text.id else {
            throw InstructionError("two texts change places, not \(one.count + other.count)", span: first.source)
        }
        guard var a = wording(one[0].text.id), var b = wording(other[0].text.id), let boxA = block(of: a.id),
            let boxB = block(of: b.id)
        else { return }
        let areas = (boxA.area, boxB.area)
        if isSingle(a.id), isSingle(b.id), max(areas.0, areas.1) < 1.6 * min(areas.0, areas.1) {
            (a.box, b.box) = (boxB, boxA)
        } else if min(boxA.maxX, boxB.maxX) > max(boxA.minX, boxB.minX) {
            // One above the other: the lower goes to the top, each as large as it is.
            let (top, bottom) = (min(boxA.minY, boxB.minY), max(boxA.maxY, boxB.maxY))
            let isFirst = boxA.minY <= boxB.minY
            a.box = boxA.offset(dx: 0, dy: isFirst ? bottom - boxA.maxY : top - boxA.minY)
            b.box = boxB.offset(dx: 0, dy: isFirst ? top - boxB.minY : bottom - boxB.maxY)
        } else {
            // Each keeps its form, about the other's middle.
            a.box = boxA.offset(dx: (boxB.midX - boxA.midX).rounded(), dy: (boxB.midY - boxA.midY).rounded())
            b.box = boxB.offset(dx: (boxA.midX - boxB.midX).rounded(), dy: (boxA.midY - boxB.midY).rounded())
        }
        Swift.swap(&a.place, &b.place)
        set(a)
        set(b)
        note("\(page.name(one[0].text)) and \(page.name(other[0].text)) change places")
    }

    /// The room of a wording on the page.
    func block(of id: String) -> Rect? {
        let patch = CompositionPatch(composition: page.composition)
        let boxes = patch.indices(of: id).compactMap { patch.box(ofRegion: $0) }
        return boxes.dropFirst().reduce(boxes.first) { $0?.union($1) }
    }

    func isSingle(_ id: String) -> Bool { CompositionPatch(composition: page.composition).indices(of: id).count == 1 }

    func full(_ size: Rect, _ place: PlaceWish, _ wish: TargetWish) -> InstructionError {
        let where_ = [place.row?.rawValue, place.column?.rawValue].compactMap { $0 }.joined(separator: " ")
        let near = page.texts.prefix(6).map { page.name($0) }.joined(separator: "; ")
        return InstructionError(
            "“\(wish.words)”: there is no free room of \(Int(size.width))×\(Int(size.height)) pixels"
                + (where_.isEmpty ? "" : " at the \(where_)"),
            hint:
                "there stand \(near); name another place, give one with --region, or let the page be laid out anew with --relayout"
        )
    }

    // MARK: - Adding

    mutating func add(_ wish: AdditionWish) throws(InstructionError) {
        guard let text = wish.text else { return try addSubjects(wish) }
        var wording = Wording(
            id: newID(), text: text, source: span(for: text), role: wish.role ?? (wish.isWatermark ? .caption : .body))
        let short = page.composition.canvas.shortSide
        let model = model(for: wish)
        wording.panel = wish.panel
        wording.face = wish.look.face ?? (wish.isPoem ? .kai : model.face)
        wording.lettering.weight = wish.look.weight
        (wording.lettering.outline, wording.lettering.shadow, wording.lettering.glow) = (
            wish.look.outline, wish.look.shadow, wish.look.glow
        )
        wording.vertical = wish.look.vertical ?? (wish.isPoem && text.isMostlyHan ? true : nil)
        let size = wish.look.size ?? model.size * (wish.look.scale ?? 1)
        let floor = min(size, max(0.5 * size, 0.009 * short))
        let sizes = stride(from: size, through: floor, by: -max(0.5, 0.07 * size)).map { ($0 * 2).rounded() / 2 }
        let place = place(for: wish)
        let area = region ?? areaOfPanel(wish.panel) ?? page.frame.box.intersection(page.composition.canvas.bounds)
        let room = EmptyRoom(page: page, gone: step.removed, taken: taken, region: region ?? areaOfPanel(wish.panel))
        let isCalm = place.isEmptyPart || (place.isEmpty && wish.isPoem)
        let extents = sizes.map { extent(of: wording, size: $0, within: area, isPoem: wish.isPoem) }
        guard let found = room.room(extents, at: place, isCalm: isCalm) else {
            let least = extents.last ?? (0, 0)
            throw full(
                Rect(x: 0, y: 0, width: least.width, height: least.height), place,
                TargetWish(words: wish.words, source: wish.source))
        }
        taken.append(found.box)
        wording.box = found.box
        wording.lettering.size = wording.role == .seal ? nil : sizes[found.number]
        let zone = Zone(of: found.box, width: page.size.width, height: page.size.height)
        wording.place = Place(place.row ?? zone.row, place.column ?? zone.column)
        if wording.role != .seal {
            let ground = room.ground(in: found.box)
            wording.color = wish.look.color ?? readable(on: ground.luminance, isFaint: wish.isWatermark).hexText
            if ground.unrest > 0.09, wording.lettering.outline == nil, let color = wording.color.flatMap({ Color($0) })
            {
                // On a lively ground letters get an edge.
                wording.lettering.outline = Lettering.Outline(
                    width: 0.05, color: color.luminance > 0.4 ? .black : .white)
            }
        } else {
            wording.color = wish.look.color
        }
        set(wording)
        note("\(wording.id) “\(text.cut)” (\(wording.role.rawValue)) is added at the \(zone)")
    }

    private func newID() -> String {
        var number = brief.wordings.count + 1
        let known = brief.wordings.map(\.id) + page.brief.wordings.map(\.id) + page.texts.map(\.id)
        while known.contains("t\(number)") { number += 1 }
        return "t\(number)"
    }

    private func place(for wish: AdditionWish) -> PlaceWish {
        var place = wish.place
        guard place.isEmpty else { return place }
        if wish.isPoem { place.isEmptyPart = true }
        if wish.isWatermark || wish.role == .signature || wish.role == .seal {
            place = PlaceWish(row: .bottom, column: .right)
        }
        if wish.role == .title { place = PlaceWish(row: .top, column: .center) }
        if place.isEmpty { place = PlaceWish(row: .bottom, column: .center) }
        return place
    }

    /// Face and size of the text on the page that is most like it.
    private func model(for wish: AdditionWish) -> (face: Wording.FaceClass?, size: Double) {
        let short = page.composition.canvas.shortSide
        let base: Double =
            wish.role == .title
            ? 0.055
            : wish.role == .seal
                ? 0.06
                : wish.isPoem || wish.isWatermark
                    ? 0.034
                    : wish.look.sizeClass == .small || wish.role == .caption
                        ? 0.018 : wish.look.sizeClass == .large ? 0.048 : 0.026
        let blocks = page.composition.regions.compactMap { region -> TextBlock? in
            if case .text(let block) = region, block.face != "mono" { block } else { nil }
        }
        let wanted = base * short
        let like = blocks.min { abs($0.maximumSize - wanted) < abs($1.maximumSize - wanted) }
        return (like.flatMap { Wording.FaceClass(rawValue: $0.face) }, wanted)
    }

    /// How much room a new text takes at a size: short ones on one line, poems a line or a column a verse.
    private func extent(
        of wording: Wording, size: Double, within area: Rect, isPoem: Bool
    ) -> (width: Double, height: Double) {
        if wording.role == .seal {
            let side = (size * (wording.text.count > 4 ? 1.25 : 1)).rounded()
            return (side, side)
        }
        var block = TextBlock(
            id: wording.id, text: wording.text, source: wording.source, box: area, vertical: wording.vertical ?? false,
            face: wording.face?.role(language: brief.language) ?? "hei", color: .black, maximumSize: size,
            minimumSize: size)
        block.lettering = wording.lettering
        block.weight = wording.lettering.weight?.rawValue ?? "regular"
        let measured = page.ruler.measured(block)
        let longest = 0.92 * (block.vertical ? area.height : area.width)
        var measure = min(longest, (measured.length * 1.01 + 0.15) * size)
        if isPoem { measure = min(longest, (Self.verse(in: wording.text, all: measured.length) + 0.35) * size) }
        let across = measured.height(width: measure, size: size) + 0.25 * size
        let box = block.vertical ? (across, measure) : (measure, across)
        return (box.0.rounded(.up), box.1.rounded(.up))
    }

    /// Em of the longest verse: verses end with a mark or a line.
    private static func verse(in text: String, all: Double) -> Double {
        let isHan = text.isMostlyHan
        let stops = isHan ? "，。！？；、\n" : "\n"
        var (longest, count) = (0.0, 0.0)
        for scalar in text.unicodeScalars {
            if scalar != "\n" { count += 1 }
            guard stops.unicodeScalars.contains(scalar) else { continue }
            (longest, count) = (max(longest, count), 0)
        }
        longest = max(longest, count)
        return isHan ? min(all, longest) : min(all, max(16, longest * 0.5))
    }

    /// The page's ink or ground, whichever is seen better; a watermark only just.
    private func readable(on luminance: Double, isFaint: Bool) -> Color {
        let theme = page.composition.theme
        let grey = UInt8(max(0, min(255, luminance * 255)))
        let ground = Color(grey, grey, grey)
        let choices = [theme.ink, theme.ground, Color(hex: 0x1D1A16), Color(hex: 0xFBFAF7)]
        let best =
            choices.first { $0.contrast(with: ground) >= 7 } ?? choices.max {
                $0.contrast(with: ground) < $1.contrast(with: ground)
            } ?? .black
        return isFaint ? best.mixed(with: ground, 0.45) : best
    }

    private func areaOfPanel(_ number: Int?) -> Rect? {
        guard let number else { return nil }
        let wanted = number < 0 ? brief.panels.map(\.number).max() ?? number : number
        for case .picture(let picture) in page.composition.regions
        where picture.id == "panel-\(wanted)"
            || brief.pictures.contains(where: { $0.id == picture.id && $0.panel == wanted })
        {
            return picture.box.inset(by: 0.02 * min(picture.box.width, picture.box.height))
        }
        return nil
    }
}

extension String {
    var isMostlyHan: Bool {
        let letters = unicodeScalars.filter { $0.properties.isAlphabetic }
        return 2 * letters.count { $0.properties.isIdeographic } > letters.count
    }
}
