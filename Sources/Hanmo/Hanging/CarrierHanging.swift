import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoPage
import HanmoRaster

/// Signs over photographs. The picture comes from a model, the thing that bears the text from Hanmo: where the model left
/// a blank sign the text goes into it, seen as the sign is seen; elsewhere the drawn thing takes the photograph's light
/// and grain, so that it does not look pasted on.
struct CarrierHanging {
    /// With the texts where they hang.
    private(set) var composition: Composition
    private(set) var pictures: [String: Picture]
    /// Whether texts have other places or colours now.
    private(set) var changesTexts = false

    /// - Parameters:
    ///   - pictures: painted, by id.
    ///   - bitmap: the page as painted from a few items.
    init(
        _ composition: Composition, _ pictures: [String: Picture], bitmap: (Page) throws -> Bitmap
    ) rethrows {
        (self.composition, self.pictures) = (composition, pictures)
        for photograph in Self.photographs(composition, pictures) {
            let carriers = Self.carriers(composition, over: photograph.box)
            guard !carriers.isEmpty else { continue }
            let page = composition.canvas.page([.group(Group(photograph.items, bounds: photograph.box))])
            let picture = try bitmap(page)
            for carrier in carriers {
                if let place = BlankPlace(in: picture, near: carrier.box), hang(carrier, in: place) { continue }
                try light(carrier, from: picture, bitmap: bitmap)
            }
        }
    }

    private static func photographs(
        _ composition: Composition, _ pictures: [String: Picture]
    ) -> [(box: Rect, items: [PageItem])] {
        composition.regions.compactMap { region in
            guard case .picture(let asked) = region, let picture = pictures[asked.id],
                picture.items.contains(where: { if case .image = $0 { true } else { false } })
            else { return nil }
            return (asked.box, picture.items)
        }
    }

    private static func carriers(_ composition: Composition, over box: Rect) -> [CarrierRegion] {
        composition.regions.compactMap { region in
            guard case .carrier(let carrier) = region, box.contains(Point(carrier.box.midX, carrier.box.midY)) else {
                return nil
            }
            return carrier
        }
    }

    // MARK: - A blank place

    /// - Returns: false where a text has a course of its own, which no perspective can take.
    private mutating func hang(_ carrier: CarrierRegion, in place: BlankPlace) -> Bool {
        let texts = texts(on: carrier)
        guard !texts.isEmpty, texts.allSatisfy({ $0.block.lettering.course == nil }) else { return false }
        // What the carrier is when the place is looked at straight: as large as fits, undistorted.
        let size = place.size
        let scale = min(size.width / carrier.box.width, size.height / carrier.box.height)
        let straight = Rect(
            x: carrier.box.midX - size.width / scale / 2, y: carrier.box.midY - size.height / scale / 2,
            width: size.width / scale, height: size.height / scale)
        guard let projection = Projection(from: straight, to: place.corners) else { return false }
        for (index, var block) in texts {
            block.lettering.course = .corners(block.box.corners.map(projection.apply))
            block.color = block.color.legible(on: place.color)
            composition.regions[index] = .text(block)
        }
        pictures[carrier.id] = Picture(items: [])
        changesTexts = true
        return true
    }

    private func texts(on carrier: CarrierRegion) -> [(index: Int, block: TextBlock)] {
        composition.regions.enumerated().compactMap { index, region in
            guard case .text(let block) = region, carrier.box.inset(by: -1).contains(block.box) else { return nil }
            return (index, block)
        }
    }

    // MARK: - A drawn thing

    private mutating func light(_ carrier: CarrierRegion, from picture: Bitmap, bitmap: (Page) throws -> Bitmap)
        rethrows
    {
        guard let drawn = pictures[carrier.id] else { return }
        var page = composition.canvas.page([.group(Group(drawn.items, bounds: carrier.bounds))])
        page.ground = .clear
        var sheet = try bitmap(page)
        let light = PhotoLight(of: picture, about: carrier.box)
        let seed = UInt32(truncatingIfNeeded: carrier.seed)
        let bounds = carrier.bounds.intersection(composition.canvas.bounds)
        let (left, top) = (Int(bounds.minX), Int(bounds.minY))
        let (width, height) = (Int(bounds.maxX.rounded(.up)) - left, Int(bounds.maxY.rounded(.up)) - top)
        guard width > 0, height > 0 else { return }
        var pixels: [UInt32] = []
        pixels.reserveCapacity(width * height)
        for y in top..<top + height {
            for x in left..<left + width {
                pixels.append(light.lit(sheet.pixels[y * sheet.width + x], x: x, y: y, seed: seed))
            }
        }
        sheet = Bitmap(width: width, height: height, pixels: pixels)
        var lit = drawn
        lit.items = [
            .image(
                Image(
                    bitmap: sheet,
                    box: Rect(x: Double(left), y: Double(top), width: Double(width), height: Double(height))))
        ]
        pictures[carrier.id] = lit
        let ground = light.lit(carrier.ground)
        for (index, var block) in texts(on: carrier) where !carrier.isNight {
            let color = light.lit(block.color)
            guard color.contrast(with: ground) >= min(5, block.color.contrast(with: carrier.ground)) else { continue }
            block.color = color
            composition.regions[index] = .text(block)
            changesTexts = true
        }
    }
}

extension Composition {
    /// What bears texts in a picture.
    func bearers(over picture: PictureRegion) -> [PictureRegion.Bearer] {
        regions.compactMap { region in
            guard case .carrier(let carrier) = region,
                picture.box.contains(Point(carrier.box.midX, carrier.box.midY))
            else { return nil }
            return PictureRegion.Bearer(kind: carrier.kind, box: carrier.box)
        }
    }
}

extension Canvas {
    fileprivate func page(_ items: [PageItem]) -> Page {
        var page = Page(width: width, height: height, dpi: dpi)
        page.items = items
        return page
    }
}

extension Rect {
    /// Upper left, upper right, lower right, lower left.
    fileprivate var corners: [Point] {
        [Point(minX, minY), Point(maxX, minY), Point(maxX, maxY), Point(minX, maxY)]
    }
}

extension Color {
    /// The colour if it can be read on a ground, else black or white with a little of it.
    fileprivate func legible(on ground: Color) -> Color {
        guard contrast(with: ground) < 5 else { return self }
        let choices = [Color.black.mixed(with: self, 0.12), Color.white.mixed(with: self, 0.08)]
        return choices.max { $0.contrast(with: ground) < $1.contrast(with: ground) } ?? self
    }
}

extension Point {
    func distance(to other: Point) -> Double {
        let way = other - self
        return (way.x * way.x + way.y * way.y).squareRoot()
    }
}
