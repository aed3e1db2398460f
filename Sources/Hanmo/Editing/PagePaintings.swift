import HanmoEditing
import HanmoGraphics
import HanmoPNG
import HanmoPage
import HanmoSource

/// What generators painted into the pictures of a page: laid on them, below all that stands on the page.
struct PagePaintings {
    private let steps: [EditStep]

    init(_ steps: [EditStep]) { self.steps = steps }

    /// - Parameter slots: where the pictures of the page are.
    /// - Returns: the pictures with what was painted into them, and what could not be laid on because its picture has
    ///   another shape by now.
    func laid(
        on pictures: [String: Picture], slots: [PictureSlot]
    ) throws(PipelineError) -> (pictures: [String: Picture], findings: [Diagnostic]) {
        var pictures = pictures
        var findings: [Diagnostic] = []
        for step in steps {
            for painting in step.paintings {
                guard let slot = slots.first(where: { $0.id == painting.picture }), slot.box == painting.frame else {
                    findings.append(
                        Diagnostic(
                            .warning, "painting-lost",
                            "what was painted for “\(step.instruction)” does not fit the picture's new shape",
                            hint: "ask for it again"))
                    continue
                }
                pictures[slot.id, default: Picture(items: [])].items.append(.image(try painting.image))
            }
        }
        return (pictures, findings)
    }

    /// The boxes that the last step paints into.
    var lastBoxes: [Rect] { (steps.last?.paintings ?? []).compactMap { try? $0.image.box } }
}

extension EditStep.Painting {
    /// - Parameter sheet: of the page's size, clear where the picture stays; nil if all of it is clear.
    init?(picture: PictureSlot, sheet: Bitmap, frame: Rect) throws {
        guard let patch = try? sheet.cropped(to: frame) else { return nil }
        self.init(
            picture: picture.id, frame: picture.box, x: Int(frame.x), y: Int(frame.y),
            pixels: Base64.text(of: try PNGEncoder().encode(patch, dpi: 72, texts: [])))
    }

    var image: Image {
        get throws(PipelineError) {
            guard let bytes = Base64.bytes(of: pixels), let bitmap = try? PNGDecoder().decode(bytes).bitmap else {
                throw PipelineError(
                    "the recipe in the file cannot be read: what was painted into \(picture) is no picture",
                    hint: "the file was changed after it was made", status: .badInput)
            }
            return Image(
                bitmap: bitmap,
                box: Rect(x: Double(x), y: Double(y), width: Double(bitmap.width), height: Double(bitmap.height)))
        }
    }
}

extension Page {
    /// The open places for pictures, in paint order.
    var slots: [PictureSlot] {
        items.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
    }

    /// What lies below a picture, and the picture: nothing that stands on it.
    func below(_ slot: PictureSlot) -> Page {
        var page = self
        let end = items.firstIndex { if case .slot(slot) = $0 { true } else { false } }
        page.items = Array(items[..<(end.map { $0 + 1 } ?? 0)])
        page.texts = []
        return page
    }
}
