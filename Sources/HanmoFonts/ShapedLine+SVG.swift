import CHarfBuzz
import HanmoGraphics

extension ShapedLine {
    /// A picture of the line: a symbol for each glyph that it has, in the order of their first use, then a use for each
    /// place. Coordinates are those of the font, y upwards; a style turns the whole upright in browsers.
    /// - Parameter unitsPerEm: nil is those of the font.
    package func svg(unitsPerEm: Int? = nil) -> String {
        let scale = unitsPerEm.map { Double($0) / face.unitsPerEm } ?? 1
        var names: [UInt32: String] = [:]
        var taken: Set<String> = []
        var (symbols, uses) = ("", "")
        var (x, y) = (0, 0)
        for glyph in glyphs {
            if names[glyph.id] == nil {
                // Two glyphs may bear one name.
                let own = face.name(of: glyph.id).flatMap { taken.contains($0) ? nil : $0 }
                let name = own ?? "gid\(glyph.id)"
                taken.insert(name)
                names[glyph.id] = name
                let path = face.outline(of: glyph.id).data(scale: face.unitsPerEm * scale)
                symbols += "<symbol id=\"\(name)\" overflow=\"visible\"><path d=\"\(path)\"/></symbol>\n"
            }
            let place = (Double(x + glyph.offset.x) * scale, Double(y + glyph.offset.y) * scale)
            uses += "<use xlink:href=\"#\(names[glyph.id] ?? "")\" x=\"\(place.0.short)\" y=\"\(place.1.short)\"/>\n"
            x += glyph.advance.x
            y += glyph.advance.y
        }
        let box = viewBox(x: x, y: y).map { ($0 * scale).short }.joined(separator: " ")
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg version="1.1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
            viewBox="\(box)" style="transform:scaleY(-1)">
            \(symbols)\(uses)</svg>
            """
    }

    /// From the descender to the ascender; a column is one em wide.
    private func viewBox(x: Int, y: Int) -> [Double] {
        if direction == .vertical {
            return [-face.unitsPerEm / 2, Double(min(0, y)), face.unitsPerEm, Double(abs(y))]
        }
        let (ascender, descender) = face.frame
        return [Double(min(0, x)), Double(descender), Double(abs(x)), Double(ascender - descender)]
    }
}

extension Face {
    /// The heights in hhea, which say what the designer takes for the line's room. HarfBuzz would give those of OS/2 in
    /// fonts that ask for it, and they are made for the distance of lines.
    fileprivate var frame: (ascender: Int, descender: Int) {
        let table = hb_face_reference_table(hb_font_get_face(handle), 0x6868_6561)
        defer { hb_blob_destroy(table) }
        var length: UInt32 = 0
        guard let start = hb_blob_get_data(table, &length), length >= 8 else { return (Int(unitsPerEm), 0) }
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(length))
        func number(_ place: Int) -> Int {
            Int(Int16(bigEndian: bytes.loadUnaligned(fromByteOffset: place, as: Int16.self)))
        }
        return (number(4), number(6))
    }

    /// As the font names it, if an attribute of XML can hold the name.
    fileprivate func name(of glyph: UInt32) -> String? {
        var buffer = [CChar](repeating: 0, count: 64)
        guard hb_font_get_glyph_name(handle, glyph, &buffer, UInt32(buffer.count)) != 0 else { return nil }
        let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        guard !bytes.isEmpty, bytes.allSatisfy({ (0x21...0x7E).contains($0) && !"\"&'<>#".utf8.contains($0) }) else {
            return nil
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Path {
    /// SVG path data, y turned upwards again. A line back to the start is what closing draws.
    fileprivate func data(scale: Double) -> String {
        func text(_ point: Point) -> String { "\((point.x * scale).short),\((-point.y * scale).short)" }
        var start = Point.zero
        return elements.indices.compactMap { index in
            switch elements[index] {
            case .move(let point):
                start = point
                return "M\(text(point))"
            case .line(start) where index + 1 < elements.count && elements[index + 1] == .close: return nil
            case .line(let point): return "L\(text(point))"
            case .quad(let control, let point): return "Q\(text(control)) \(text(point))"
            case .cubic(let first, let second, let point): return "C\(text(first)) \(text(second)) \(text(point))"
            case .close: return "Z"
            }
        }.joined(separator: " ")
    }
}

extension Double {
    /// At most three decimals, and none that are zeros.
    fileprivate var short: String {
        guard isFinite, abs(self) < 1e12 else { return "0" }
        let thousandths = Int((self * 1000).rounded())
        guard thousandths % 1000 != 0 else { return "\(thousandths / 1000)" }
        let digits = String(1000 + abs(thousandths) % 1000).dropFirst()
        let decimals = digits.reversed().drop { $0 == "0" }.reversed()
        return "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1000).\(String(decimals))"
    }
}
