package import HanmoComposition
package import HanmoFonts
package import HanmoGraphics
import HanmoPage
package import HanmoPictures
import HanmoRaster
import HanmoSource
import HanmoTypesetting

/// Lays new things on a picture, set and painted by the same hands as pages are.
package struct Overlay: Sendable {
    private let catalog: FontCatalog
    private let language: String

    package init(catalog: FontCatalog, language: String = "zh-Hans") {
        self.catalog = catalog
        self.language = language
    }

    /// - Parameter regions: in paint order, in the picture's pixels. Of a picture all but its background is laid on.
    package func laying(
        _ regions: [Region], on picture: Bitmap, by backend: any PictureBackend = ProceduralBackend()
    ) async throws -> Retouched {
        let composition = Composition(
            canvas: Canvas(width: picture.width, height: picture.height), language: language,
            theme: Theme(ground: .clear, ink: .black, muted: .black, accent: .black), regions: regions)
        let page = try Typesetter(catalog: catalog).page(for: composition)
        if let error = page.findings.first(where: { $0.severity == .error }) {
            throw RetouchError(error.message, hint: error.hint, status: .failed)
        }
        var pictures: [String: Picture] = [:]
        for region in regions {
            switch region {
            case .carrier(let carrier): pictures[carrier.id] = ProceduralBackend.picture(of: carrier)
            case .picture(let wanted):
                var painted = try await backend.picture(for: wanted)
                guard !painted.drawn.isEmpty else {
                    throw RetouchError(
                        "the painter cannot draw \"\(painted.undrawn.joined(separator: ", "))\"",
                        hint: "name a picture backend that can", status: .failed)
                }
                painted.items = painted.layers.filter { $0.name != "background" }.flatMap(\.items)
                pictures[wanted.id] = painted
            case .text, .seal, .shape: break
            }
        }
        let sheet = try bitmap(of: page.filling(pictures))
        var result = picture.laying(sheet)
        result.findings = page.findings
        return result
    }

    private func bitmap(of page: Page) throws -> Bitmap {
        let faces = try page.fonts.map { try catalog.face(for: $0) }
        return try Rasterizer(glyphs: GlyphSource(outline: { font, glyph in faces[font].outline(of: glyph) }))
            .bitmap(of: page)
    }
}

extension Bitmap {
    /// A sheet of the same size laid on the picture; what is clear in it stays untouched.
    package func laying(_ sheet: Bitmap) -> Retouched {
        precondition(sheet.width == width && sheet.height == height)
        var (left, top, right, bottom) = (width, height, 0, 0)
        for index in sheet.pixels.indices where sheet.pixels[index] >> 24 > 0 {
            let (x, y) = (index % width, index / width)
            (left, right) = (Swift.min(left, x), Swift.max(right, x + 1))
            (top, bottom) = (Swift.min(top, y), Swift.max(bottom, y + 1))
        }
        guard left < right else {
            return Retouched(self, region: PixelMask(left: 0, top: 0, width: 0, height: 0, coverage: []))
        }
        let frame = PixelFrame(left: left, top: top, width: right - left, height: bottom - top)
        var painted = self
        var coverage = [UInt8](repeating: 0, count: frame.width * frame.height)
        for y in frame.top..<frame.bottom {
            for x in frame.left..<frame.right where sheet.pixels[y * width + x] >> 24 > 0 {
                let source = SIMD4<Float>(sheet.pixels[y * width + x])
                let below = SIMD4<Float>(pixels[y * width + x])
                painted.pixels[y * width + x] = (source + below * (1 - source.w / 255)).pixel
                coverage[(y - frame.top) * frame.width + x - frame.left] = 255
            }
        }
        return Retouched(before: self, painted: painted, region: PixelMask(frame, coverage: coverage))
    }
}
