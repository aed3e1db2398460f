import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoPage
import HanmoSource

/// What stands in pictures.
extension Reviser {
    /// What somebody or something in a picture looks like. False: no subject is meant.
    mutating func changeSubjects(_ target: TargetWish, to value: ValueWish) throws(InstructionError) -> Bool {
        guard !target.subjectKinds.isEmpty || target.bodyPart != nil || names(in: target) else { return false }
        guard page.hasPicture else { throw noPicture(target, "with that in it") }
        var (count, isNothing) = (0, true)
        func revised(_ subject: SubjectWish) -> SubjectWish {
            var subject = subject
            if let other = value.subjects.first(where: { $0.kind != nil }), value.color == nil || target.bodyPart == nil
            {
                (subject.kind, subject.name) = (other.kind, other.name)
                subject.count = other.count ?? subject.count
                subject.attributes = other.attributes
                let side = subject.looks.side
                subject.looks = other.looks
                subject.looks.side = other.looks.side ?? side
            } else {
                if let color = value.color {
                    if target.bodyPart == nil, subject.holds(one: target.subjectKinds) {
                        subject.looks.heldColor = color
                    } else if target.bodyPart == "hair" {
                        subject.looks.hairColor = color
                    } else {
                        subject.looks.color = color
                    }
                }
                subject.looks.take(value.looks, butColor: value.color != nil)
                if let size = value.scale { subject.looks.size = size > 1 ? "large" : "small" }
                if let size = value.sizeClass {
                    subject.looks.size = size == .large ? "large" : size == .small ? "small" : nil
                }
            }
            return subject
        }
        for var picture in try pictures(target) {
            var isChanged = false
            for index in picture.scene.subjects.indices where isMeant(picture.scene.subjects[index], by: target) {
                let subject = revised(picture.scene.subjects[index])
                isNothing = isNothing && subject == picture.scene.subjects[index]
                picture.scene.subjects[index] = subject
                (count, isChanged) = (count + 1, true)
            }
            if isChanged { set(picture) }
        }
        // Who only speaks joins the cast, which says how everybody looks in every panel.
        for var speaker in brief.speakersBesideCast
        where target.panel == nil && target.plain.contains(speaker.name.lowercased()) {
            speaker.id = "cast-\(speaker.name)"
            brief.comic.cast.append(speaker)
        }
        for index in brief.comic.cast.indices where target.panel == nil && isMeant(brief.comic.cast[index], by: target)
        {
            brief.comic.cast[index] = revised(brief.comic.cast[index])
            step.cast.removeAll { $0.id == brief.comic.cast[index].id }
            step.cast.append(brief.comic.cast[index])
            (count, isNothing) = (count + 1, false)
        }
        guard count > 0 else { throw missing(target) }
        guard !isNothing else { throw cannot(value) }
        note("\(target.words) → \(value.words)")
        return true
    }

    mutating func removeSubjects(_ target: TargetWish) throws(InstructionError) -> Bool {
        guard !target.subjectKinds.isEmpty || names(in: target) else { return false }
        var count = 0
        for var picture in try pictures(target) {
            let gone = picture.scene.subjects.filter { isMeant($0, by: target) }.map(\.id)
            guard !gone.isEmpty else { continue }
            count += gone.count
            picture.scene.subjects.removeAll { gone.contains($0.id) }
            for index in picture.scene.subjects.indices
            where gone.contains(picture.scene.subjects[index].relatedTo ?? "") {
                picture.scene.subjects[index].relation = nil
                picture.scene.subjects[index].relatedTo = nil
            }
            set(picture)
        }
        guard count > 0 else {
            // It may be a text after all: 去掉月亮 on a page whose text says 月亮.
            if target.noun == nil, page.texts.contains(where: { $0.text == target.words }) { return false }
            throw missing(target)
        }
        note("\(target.words) is taken out of the picture")
        return true
    }

    mutating func moveSubjects(_ target: TargetWish, to place: PlaceWish) throws(InstructionError) -> Bool {
        guard !target.subjectKinds.isEmpty || names(in: target) else { return false }
        guard let column = place.column else {
            throw InstructionError(
                "“\(target.words)” can be moved to the left, the middle or the right of the picture only",
                hint: "say 移到左边, move it to the right", span: target.source)
        }
        var count = 0
        for var picture in try pictures(target) {
            for index in picture.scene.subjects.indices where isMeant(picture.scene.subjects[index], by: target) {
                picture.scene.subjects[index].looks.side = column.rawValue
                picture.scene.subjects[index].relation = nil
                picture.scene.subjects[index].relatedTo = nil
                count += 1
            }
            set(picture)
        }
        guard count > 0 else { throw missing(target) }
        note("\(target.words) → \(column.rawValue)")
        return true
    }

    mutating func addSubjects(_ wish: AdditionWish) throws(InstructionError) {
        var target = TargetWish(words: wish.words, source: wish.source)
        target.panel = wish.panel
        guard page.hasPicture else { throw noPicture(target, "to add it to") }
        if let unknown = wish.subjects.first(where: { $0.kind == nil }) { throw unpaintable(unknown.name, wish.source) }
        guard var picture = try pictures(target).first else { throw noPicture(target, "to add it to") }
        var ids: [String: String] = [:]
        var number = picture.scene.subjects.count
        var names: [String] = []
        for subject in wish.subjects {
            // Beside whom it stands is already there.
            let isReference = wish.subjects.contains { $0.relatedTo == subject.id }
            if isReference,
                let known = picture.scene.subjects.first(where: { $0.kind == subject.kind || $0.name == subject.name })
            {
                ids[subject.id] = known.id
                continue
            }
            var newcomer = subject
            repeat { number += 1 } while picture.scene.subjects.contains { $0.id == "s\(number)" }
            newcomer.id = "s\(number)"
            ids[subject.id] = newcomer.id
            newcomer.source = SourceSpan(start: 0, end: 0)
            picture.scene.subjects.append(newcomer)
            names.append(subject.name)
        }
        for index in picture.scene.subjects.indices where ids.values.contains(picture.scene.subjects[index].id) {
            let added = wish.subjects.first { ids[$0.id] == picture.scene.subjects[index].id }
            guard let other = added?.relatedTo.flatMap({ ids[$0] }), picture.scene.subjects[index].source.end == 0
            else { continue }
            picture.scene.subjects[index].relatedTo = other
        }
        set(picture)
        note("\(names.joined(separator: ", ")) is added to the picture")
    }

    private func isMeant(_ subject: SubjectWish, by target: TargetWish) -> Bool {
        if !subject.name.isEmpty, target.plain.contains(subject.name.lowercased()) { return true }
        if subject.holds(one: target.subjectKinds) { return true }
        guard let kind = subject.kind else { return false }
        return target.subjectKinds.contains { wanted in
            wanted == kind || wanted.hasPrefix(kind + "/") || kind.hasPrefix(wanted + "/")
                || wanted.split(separator: "/").first == kind.split(separator: "/").first
                    && target.subjectKinds.count == 1
        }
    }

    /// Whether a subject of the pictures is called by its name.
    private func names(in target: TargetWish) -> Bool {
        let subjects = brief.pictures.flatMap(\.scene.subjects) + brief.comic.cast + brief.speakersBesideCast
        return subjects.contains { !$0.name.isEmpty && target.plain.contains($0.name.lowercased()) }
    }

    // MARK: - Errors

    private func missing(_ target: TargetWish) -> InstructionError {
        let known = (brief.pictures.flatMap(\.scene.subjects) + brief.comic.cast + brief.speakersBesideCast).map(\.name)
        return InstructionError(
            "“\(target.words)” is not in the picture",
            hint: known.isEmpty ? "nothing is named in it" : "in it are \(known.joined(separator: ", "))",
            span: target.source)
    }

    private func unpaintable(_ name: String, _ span: SourceSpan) -> InstructionError {
        InstructionError(
            "“\(name)” is nothing that Hanmo can paint by itself",
            hint: "hanmo paint --sheet GROUP shows what it can; a generator could paint it (--backend)", span: span,
            status: .unavailable)
    }
}

extension SubjectWish {
    /// Whether something of the kinds is in its hands.
    fileprivate func holds(one kinds: [String]) -> Bool {
        looks.holds.contains { held in
            kinds.contains { $0 == held || $0.hasPrefix(held + "/") || held.hasPrefix($0 + "/") }
        }
    }
}

extension Looks {
    /// Takes what another says.
    fileprivate mutating func take(_ other: Looks, butColor: Bool) {
        if !butColor { color = other.color ?? color }
        age = other.age ?? age
        sex = other.sex ?? sex
        size = other.size ?? size
        build = other.build ?? build
        hair = other.hair ?? hair
        if !butColor { hairColor = other.hairColor ?? hairColor }
        beard = other.beard ?? beard
        clothes = other.clothes ?? clothes
        wears += other.wears.filter { !wears.contains($0) }
        holds += other.holds.filter { !holds.contains($0) }
        emotion = other.emotion ?? emotion
        pose = other.pose ?? pose
        facing = other.facing ?? facing
        side = other.side ?? side
        distance = other.distance ?? distance
    }
}
