import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoSource

extension Retoucher {
    mutating func add(_ wish: AdditionWish) async throws {
        let near = point(wish.place, isText: wish.text != nil)
        let color = wish.look.color.flatMap { Color($0) }
        guard let text = wish.text else {
            for subject in wish.subjects {
                try await lay { try $0.subject(subject, near: near, style: wish.look.style) }
                note("\(subject.name) is added")
            }
            return
        }
        if wish.isWatermark {
            let catalog = catalog
            try await inArea { try Watermark(catalog: catalog).marking($0, with: text) }
        } else if wish.isPoem {
            // A line ends at a mark, as poems are written in columns.
            try await lay { try $0.poem(Self.columns(of: text), color: color) }
        } else if wish.role == .seal {
            try await lay { try $0.seal(text, near: near) }
        } else if let kind = wish.carrierKind {
            try await lay { try $0.carrier(kind, text: text, near: near) }
        } else {
            let share = share(wish)
            let face = wish.look.face?.rawValue ?? "hei"
            let weight = wish.look.weight?.rawValue ?? "regular"
            try await lay {
                try $0.text(text, near: near, share: share, face: face, weight: weight, color: color)
            }
        }
        note("“\(text.cut)” is added")
    }

    private static func columns(of poem: String) -> String {
        guard !poem.contains("\n") else { return poem }
        return String(poem.flatMap { "，。！？；,.!?;".contains($0) ? [$0, "\n"] : [$0] })
    }

    private func point(_ place: PlaceWish, isText: Bool) -> Point {
        if area != nil { return Point(0.5, 0.5) }
        guard !place.isEmpty else { return Point(0.5, isText ? 1 : 0.7) }
        return Point(place.column?.share ?? 0.5, place.row?.share ?? 0.5)
    }

    /// The size of a new text as a part of the short side; in a region it fills it.
    private func share(_ wish: AdditionWish) -> Double {
        let side = Double(min(picture.width, picture.height))
        if let size = wish.look.size { return size / side }
        if area != nil { return 0.5 }
        switch wish.look.sizeClass {
        case .small: return 0.032
        case .large: return 0.075
        case .medium, nil: return 0.045 * (wish.look.scale ?? 1)
        }
    }

    private mutating func lay(_ plan: (Additions) throws -> [Region]) async throws {
        let overlay = Overlay(catalog: catalog)
        try await inArea { part in try await overlay.laying(try plan(Additions(to: part)), on: part) }
    }

    /// Does something to what the user lets change, as if it were all.
    private mutating func inArea(_ work: (Bitmap) async throws -> Retouched) async throws {
        guard let frame = area?.frame else { return take(try await work(picture)) }
        take(try await work(picture.part(frame)).placed(at: frame, in: picture))
    }
}

extension Retouched {
    /// The whole picture with this part of it.
    func placed(at frame: PixelFrame, in picture: Bitmap) -> Retouched {
        var whole = picture
        for row in 0..<frame.height {
            let start = (frame.top + row) * picture.width + frame.left
            whole.pixels.replaceSubrange(
                start..<start + frame.width, with: self.picture.pixels[row * frame.width..<(row + 1) * frame.width])
        }
        let mask =
            region.map {
                PixelMask(
                    left: $0.left + frame.left, top: $0.top + frame.top, width: $0.width, height: $0.height,
                    coverage: $0.coverage)
            } ?? PixelMask(frame, coverage: [UInt8](repeating: 255, count: frame.width * frame.height))
        var result = Retouched(whole, region: mask)
        result.findings = findings
        return result
    }
}
