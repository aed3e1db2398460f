import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoSource

/// Makes edits on a composition and leaves all else where it is.
struct CompositionPatch {
    var composition: Composition
    /// The boxes that were changed, before and after.
    var touched: [Rect] = []

    init(composition: Composition) { self.composition = composition }

    mutating func apply(_ step: EditStep, from before: Brief, to after: Brief, compose: (Brief) -> Composition) {
        for id in step.removed { remove(id, withBearer: step.removedBearers.contains(id)) }
        for wording in step.wordings {
            // A step is of its own page: its wordings count in it.
            guard let wanted = after.wordings.first(where: { $0.id == wording.id }) else { continue }
            if let old = before.wordings.first(where: { $0.id == wording.id }) {
                change(old, to: wanted, step)
            } else {
                add(wanted)
            }
        }
        if step.style != nil || !step.pictures.isEmpty || !step.cast.isEmpty, !step.dressesPage {
            repaint(as: compose(after))
        }
    }

    // MARK: - Texts

    private mutating func change(_ old: Wording, to new: Wording, _ step: EditStep) {
        if new.box != old.box, let box = new.box { move(new.id, to: box) }
        if new.text != old.text { substitute(old, new, step.size(of: new.id)) }
        guard Look(old) != Look(new) else { return }
        for index in indices(of: new.id) {
            touch(index)
            switch composition.regions[index] {
            case .text(var block):
                style(&block, from: old, to: new, step.size(of: new.id))
                composition.regions[index] = .text(block)
            case .seal(var seal):
                seal.color = new.color.flatMap { Color($0) } ?? seal.color
                composition.regions[index] = .seal(seal)
            default: break
            }
            touch(index)
        }
    }

    /// What an edit can change of how a text looks.
    private struct Look: Equatable {
        var color: String?
        var face: Wording.FaceClass?
        var lettering: Lettering

        init(_ wording: Wording) { (color, face, lettering) = (wording.color, wording.face, wording.lettering) }
    }

    private mutating func style(_ block: inout TextBlock, from old: Wording, to new: Wording, _ size: Double?) {
        if new.color != old.color, let color = new.color.flatMap({ Color($0) }) { block.color = color }
        if new.face != old.face, let face = new.face { block.face = face.role(language: composition.language) }
        let (was, now) = (old.lettering, new.lettering)
        if now.weight != was.weight, let weight = now.weight { block.weight = weight.rawValue }
        if now.alignment != was.alignment, let wanted = now.alignment {
            block.alignment = TextBlock.Alignment(rawValue: wanted.rawValue) ?? block.alignment
        }
        if now.outline != was.outline { block.lettering.outline = now.outline }
        if now.shadow != was.shadow { block.lettering.shadow = now.shadow }
        if now.glow != was.glow { block.lettering.glow = now.glow }
        if now.parts != was.parts { block.lettering.parts = parts(of: new, in: block) }
        if now.size != was.size, let wanted = now.size {
            resize(&block, by: wanted / max(1, size ?? block.maximumSize), size)
        }
    }

    /// The styled parts of a wording as they count in one of its blocks.
    private func parts(of wording: Wording, in block: TextBlock) -> [StyledPart] {
        let start = block.whole?.start ?? 0
        let end = start + block.text.utf8.count
        return wording.lettering.parts.compactMap { part in
            let range = part.range.clamped(to: start..<max(start, end))
            guard !range.isEmpty else { return nil }
            return StyledPart(range: range.lowerBound - start..<range.upperBound - start, style: part.style)
        }
    }

    /// Larger letters get room where nothing else stands; smaller ones keep theirs.
    private mutating func resize(_ block: inout TextBlock, by factor: Double, _ size: Double?) {
        let isAlone = block.whole == nil
        let base = isAlone ? size ?? block.maximumSize : block.maximumSize
        (block.maximumSize, block.sizeGroup) = (base * factor, nil)
        block.minimumSize = min(block.minimumSize, block.maximumSize)
        block.lettering.size = nil
        guard factor > 1, isAlone else { return }
        block.box = room(for: block, factor: factor)
    }

    private func room(for block: TextBlock, factor: Double) -> Rect {
        let anchor: (x: Double, y: Double) = (
            block.vertical ? 0.5 : block.alignment == .end ? 1 : block.alignment == .center ? 0.5 : 0,
            block.vertical ? 0 : block.placement
        )
        let (width, height) = (block.box.width * factor, block.box.height * factor)
        var wanted = Rect(
            x: block.box.x - (width - block.box.width) * anchor.x,
            y: block.box.y - (height - block.box.height) * anchor.y,
            width: width, height: height)
        let margin = 0.01 * composition.canvas.shortSide
        wanted = wanted.intersection(composition.canvas.bounds.inset(by: margin))
        for index in bearers(of: block.id) { if let box = box(ofRegion: index) { wanted = wanted.intersection(box) } }
        for case .text(let other) in composition.regions where other.id != block.id {
            wanted = wanted.clear(of: other.box, keeping: block.box)
        }
        for case .seal(let seal) in composition.regions { wanted = wanted.clear(of: seal.box, keeping: block.box) }
        return wanted.union(block.box)
    }

    private mutating func add(_ wording: Wording) {
        var brief = Brief(language: composition.language, wordings: [wording])
        let canvas = composition.canvas
        brief.canvas = CanvasWish(width: canvas.width, height: canvas.height, dpi: canvas.dpi)
        for region in HandPlaced(brief, on: canvas).regions(theme: composition.theme) {
            composition.regions.append(region)
            touch(composition.regions.count - 1)
        }
    }

    private mutating func remove(_ id: String, withBearer: Bool) {
        let indices = indices(of: id)
        let bearers = bearers(of: id).filter { index in
            // A drawn thing is part of the picture and stays, unless it is nothing without its text.
            if case .carrier(let carrier) = composition.regions[index] { return withBearer || carrier.kind.isBalloon }
            return true
        }
        for index in (indices + bearers).sorted().reversed() {
            touch(index)
            composition.regions.remove(at: index)
        }
    }

    private mutating func move(_ id: String, to box: Rect) {
        let indices = indices(of: id)
        guard let from = union(of: indices) else { return }
        let bearers = bearers(of: id)
        let (dx, dy) = (box.minX - from.minX, box.minY - from.minY)
        for index in indices + bearers {
            touch(index)
            composition.regions[index] = composition.regions[index].offset(dx: dx, dy: dy)
            if indices.count == 1, index == indices[0] { setBlock(index) { $0.box = box } }
            touch(index)
        }
    }

    // MARK: - Pictures

    private mutating func repaint(as fresh: Composition) {
        for index in composition.regions.indices {
            guard case .picture(var region) = composition.regions[index] else { continue }
            let other = fresh.regions.lazy.compactMap { other -> PictureRegion? in
                if case .picture(let picture) = other, picture.id == region.id { picture } else { nil }
            }.first
            guard let other, other.scene != region.scene || other.style != region.style else { continue }
            (region.scene, region.style, region.description) = (other.scene, other.style, other.description)
            composition.regions[index] = .picture(region)
            touched.append(region.box)
        }
    }
}

extension TextBlock {
    /// Its box and what of letters, lines and effects may stand out of it.
    var reach: Rect {
        var em = 0.4
        if let glow = lettering.glow { em += 3 * glow.radius }
        if let shadow = lettering.shadow { em += max(abs(shadow.dx), abs(shadow.dy)) + 3 * shadow.blur }
        if let outline = lettering.outline { em += outline.width }
        return box.inset(by: -(em * maximumSize).rounded(.up))
    }
}

extension Rect {
    /// The part beside another box that holds as much of a third as can be; itself where they do not meet.
    fileprivate func clear(of other: Rect, keeping kept: Rect) -> Rect {
        guard intersects(other), !kept.intersects(other) else { return self }
        if other.minX >= kept.maxX { return Rect(minX: minX, minY: minY, maxX: min(maxX, other.minX), maxY: maxY) }
        if other.maxX <= kept.minX { return Rect(minX: max(minX, other.maxX), minY: minY, maxX: maxX, maxY: maxY) }
        if other.minY >= kept.maxY { return Rect(minX: minX, minY: minY, maxX: maxX, maxY: min(maxY, other.minY)) }
        return Rect(minX: minX, minY: max(minY, other.maxY), maxX: maxX, maxY: maxY)
    }
}
