import HanmoBrief
import HanmoComposition
import HanmoEditing
import HanmoGenerators
import HanmoGraphics
import HanmoPage
import HanmoRaster
import HanmoSource
import HanmoTypesetting

/// What the user wants a generator to paint into a page, and where.
struct PaintingRequest {
    var words: String
    /// The panel of a comic, counted from 1; −1 is the last.
    var panel: Int?
    /// What may change, in pixels of the page; nil is all of a picture.
    var area: PixelMask?
}

extension Pipeline {
    /// Asks a generator for each picture that is meant. It is shown the picture and what lies below it, no text.
    func paintings(
        _ request: PaintingRequest, on recipe: Recipe, by painter: any PictureRepainter
    ) async throws -> [EditStep.Painting] {
        let history = EditHistory(original: try page(recipe.options.page, of: recipe.plan.brief), steps: recipe.edits)
        let (composition, options) = try composition(of: recipe, history)
        let page = try Typesetter(catalog: catalog).page(for: composition)
        let pictures = try await PagePaintings(recipe.edits).laid(
            on: pictures(for: composition, by: backend(named: options.backend, policy: options.pictures)),
            slots: page.slots
        ).pictures
        var paintings: [EditStep.Painting] = []
        for slot in try slots(request, on: page, of: composition) {
            let below = page.below(slot).filling(pictures)
            let picture = try rasterizer(for: below).bitmap(of: below)
            guard let slotMask = PixelMask(slot.box, in: picture) else { continue }
            let mask = request.area ?? slotMask
            // A picture model sees this picture, not the page.
            let box = slotMask.box
            let part = try picture.cropped(to: box)
            let partMask = request.area.map { mask in
                EditMask(cropping: mask.editMask(of: picture), to: box)
            }
            let painted = try await painter.picture(
                for: EditRequest(
                    id: slot.id, instruction: request.words, picture: part, mask: partMask, seed: options.seed))
            let coverage = request.area == nil ? mask : mask.softened(in: picture)
            if let painting = try EditStep.Painting(
                picture: slot, sheet: painted.seen(through: coverage, at: box, of: picture),
                frame: coverage.box.intersection(box))
            {
                paintings.append(painting)
            }
        }
        return paintings
    }

    /// The pictures that are meant: those the area touches, the one of the panel, or the only one.
    private func slots(
        _ request: PaintingRequest, on page: Page, of composition: Composition
    ) throws(PipelineError) -> [PictureSlot] {
        let ids = composition.regions.compactMap { if case .picture(let region) = $0 { region.id } else { nil } }
        let slots = page.slots.filter { ids.contains($0.id) }
        guard !slots.isEmpty else {
            throw PipelineError(
                "the page has no picture to paint in", hint: "a page gets one when its prompt tells what it shows",
                status: .badInput)
        }
        func list(_ slots: [PictureSlot]) -> String {
            slots.map { "\($0.id) at \(Int($0.box.x)),\(Int($0.box.y)) \(Int($0.box.width))×\(Int($0.box.height))" }
                .joined(separator: "; ")
        }
        var meant = slots
        if let panel = request.panel {
            let number = panel < 0 ? slots.count + panel + 1 : panel
            meant = slots.filter { $0.id == "panel-\(number)" }
        }
        if let area = request.area {
            meant = meant.filter { $0.box.intersects(area.box) }
            guard !meant.isEmpty else {
                throw PipelineError(
                    "no picture lies in the region", hint: "the page has \(list(slots))", status: .badInput)
            }
            return meant
        }
        guard meant.count == 1 else {
            throw PipelineError(
                meant.isEmpty
                    ? "there is no panel \(request.panel ?? 0)"
                    : "“\(request.words)” may be meant of \(meant.count) pictures",
                hint: "say which panel (第三格…, in panel 3 …) or give --region: \(list(slots))", status: .badInput)
        }
        return meant
    }
}

extension EditMask {
    fileprivate init(cropping mask: EditMask, to box: Rect) {
        let (left, top, width, height) = (Int(box.x), Int(box.y), Int(box.width), Int(box.height))
        var values: [UInt8] = []
        values.reserveCapacity(width * height)
        for row in top..<top + height {
            values += mask.values[row * mask.width + left..<row * mask.width + left + width]
        }
        self.init(width: width, height: height, values: values)
    }
}

extension Bitmap {
    /// A sheet of the page's size with this part of it where a mask lets it be seen, premultiplied.
    fileprivate func seen(through mask: PixelMask, at box: Rect, of page: Bitmap) -> Bitmap {
        var sheet = Bitmap(width: page.width, height: page.height)
        let (left, top) = (Int(box.x), Int(box.y))
        for row in 0..<height {
            for column in 0..<width {
                let alpha = UInt32(mask[left + column, top + row])
                guard alpha > 0 else { continue }
                let pixel = pixels[row * width + column]
                var result: UInt32 = 0
                for shift: UInt32 in [0, 8, 16, 24] {
                    result |= (((pixel >> shift & 0xFF) * alpha + 127) / 255) << shift
                }
                sheet.pixels[(top + row) * page.width + left + column] = result
            }
        }
        return sheet
    }
}
