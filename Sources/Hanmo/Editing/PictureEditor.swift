import HanmoBrief
import HanmoEditing
import HanmoFonts
import HanmoGenerators
import HanmoGraphics
import HanmoPNG
import HanmoPage
import HanmoSource

/// Edits pictures that others made: on their pixels, since there is nothing else.
struct PictureEditor {
    let catalog: FontCatalog
    let file: PNGFile
    /// Of the file, for messages.
    let name: String
    /// Who paints what Hanmo cannot do with pixels.
    var painter: (any PictureRepainter)?

    func edit(_ instruction: Prompt, region: Rect?, options: EditOptions) async throws -> EditOutcome {
        guard !options.isRelayout else {
            throw PipelineError(
                "\(name) has no recipe, so there is no layout to be made anew", hint: "leave --relayout out",
                status: .badInput)
        }
        var (record, isSealed) = try record()
        var findings: [Diagnostic] = []
        if let profile = file.profile, !profile.isApplied {
            findings.append(
                Diagnostic(
                    .warning, "profile-ignored",
                    "the colour profile “\(profile.name)” of \(name) cannot be read: its colours are taken as sRGB"))
        }
        if !isSealed {
            findings.append(
                Diagnostic(
                    .warning, "record-stale",
                    "\(name) was changed by another program since Hanmo edited it: its texts are looked for anew"))
            record = RetouchRecord()
        }
        let before = file.bitmap
        var retoucher = Retoucher(
            picture: before, texts: record.texts, area: try area(region, options.mask), catalog: catalog)
        do {
            let wishes = try PaintedWishes(InstructionReader().clauses(of: instruction), hasGenerator: painter != nil)
            for deed in wishes.own { try await retoucher.follow(deed) }
            if let painter, let words = wishes.request { try await retoucher.paint(words, by: painter) }
        } catch let error as InstructionError {
            throw error.located(in: instruction)
        }
        let proof = EditProof(
            before: before, after: retoucher.picture, retouched: retoucher.isWhole ? nil : retoucher.touched,
            region: region, mask: options.mask)
        findings += retoucher.findings + proof.findings(of: retoucher.done)
        record.append(
            RetouchRecord.Step(
                instruction: instruction.text, done: retoucher.done, texts: record.texts,
                patch: try PixelPatch(before: before, after: retoucher.picture)))
        record.texts = retoucher.texts
        return EditOutcome(
            result: .picture(
                try RetouchedPicture(retoucher.picture, record: record, found: retoucher.found, of: file)),
            before: before, proof: proof, done: retoucher.done, findings: findings)
    }

    /// The picture as it was before its last edit.
    func undo(trust: EditOptions.Trust?) throws -> EditOutcome {
        var (record, isSealed) = try record()
        guard let last = record.removeLast() else {
            throw PipelineError(
                "\(name) has no edit to undo", hint: "hanmo history lists what was done to a picture", status: .badInput
            )
        }
        guard isSealed || trust == .recipe else {
            throw PipelineError(
                "\(name) was changed by another program since Hanmo edited it",
                hint: "--trust-recipe puts the pixels back that the record has, over what was done since",
                status: .failed)
        }
        guard let picture = last.patch?.undoing(file.bitmap) else {
            throw PipelineError(
                "\(name) does not keep the pixels from before “\(last.instruction)”",
                hint: "of many large edits only the last are kept", status: .failed)
        }
        let proof = EditProof(before: file.bitmap, after: picture, regions: nil, region: nil, mask: nil)
        return EditOutcome(
            result: .picture(try RetouchedPicture(picture, record: record, found: [], of: file)), before: file.bitmap,
            proof: proof, done: ["undone: \(last.instruction)"], findings: [])
    }

    /// What Hanmo did to the picture before, and whether the pixels are still those that came of it.
    func record() throws(PipelineError) -> (record: RetouchRecord, isSealed: Bool) {
        guard let text = file.texts.first(where: { $0.keyword == RetouchRecord.keyword })?.text else {
            return (RetouchRecord(), true)
        }
        let seal = file.texts.first { $0.keyword == RecipeSeal.keyword }?.text
        return (try RetouchRecord(reading: text), seal == RecipeSeal(recipe: text, bitmap: file.bitmap).text)
    }

    /// What can be said of an edited picture of others: nothing of what it was, but all of what Hanmo set.
    func verdict() throws -> FileVerdict {
        let (record, isSealed) = try record()
        var findings: [String] = []
        if !isSealed { findings.append("\(name) was changed by another program since Hanmo edited it") }
        for text in record.texts {
            guard let match = TextMatch(text, catalog: catalog) else {
                findings.append("the face of “\(text.text)”, \(text.font.family) \(text.font.style), is not installed")
                continue
            }
            if !match.isDrawn(in: file.bitmap) {
                findings.append(
                    "“\(text.text)” does not stand where the record says, at \(Int(text.box.x)),\(Int(text.box.y))")
            }
        }
        return FileVerdict(
            isProved: findings.isEmpty, findings: findings,
            summary:
                "a picture of others, edited \(record.steps.count) \(record.steps.count == 1 ? "time" : "times") by Hanmo and not changed since; "
                + "\(record.texts.count) texts stand as it set them, and of the rest nothing is known")
    }

    /// What the user lets change.
    private func area(_ region: Rect?, _ mask: Bitmap?) throws -> PixelMask? {
        guard let mask else { return try region.map { try PixelMask(region: $0, of: file.bitmap) } }
        guard let region else { return try PixelMask(mask, for: file.bitmap) }
        var part = mask
        for index in part.pixels.indices {
            let place = Point(Double(index % mask.width) + 0.5, Double(index / mask.width) + 0.5)
            if !region.contains(place) { part.pixels[index] = Color.black.premultiplied }
        }
        return try PixelMask(part, for: file.bitmap)
    }
}

extension EditProof {
    /// What is wrong with an edit of which there is no page to look at.
    fileprivate func findings(of done: [String]) -> [Diagnostic] {
        guard isComparable else { return [] }
        if changedOutside > 0 {
            return [
                Diagnostic(
                    .error, "edit-leaks", "\(changedOutside) pixels changed outside of the edit's region",
                    hint: "give a larger --region")
            ]
        }
        guard changedInside == 0 else { return [] }
        return [
            Diagnostic(
                .error, "edit-unseen", "the edit changes no pixel: \(done.joined(separator: "; "))",
                hint: "the picture looks so already")
        ]
    }
}
