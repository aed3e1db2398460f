/// Where the tables of a face lie in its file (OpenType's sfnt). HarfBuzz takes a table that is cut off for an empty one
/// and would draw blanks in silence, so that directories are looked at here first.
struct TableDirectory {
    /// What is wrong with a file that is no font, or a broken one.
    struct Defect: Error {
        let reason: String
    }

    private let bytes: UnsafeRawBufferPointer
    private var tables: [String: Range<Int>] = [:]

    init(_ bytes: UnsafeRawBufferPointer, face index: Int) throws(Defect) {
        self.bytes = bytes
        guard bytes.count >= 12 else { throw Defect(reason: "it has only \(bytes.count) bytes") }
        var start = 0
        if tag(at: 0) == "ttcf" {
            guard let count = number(at: 8, 4), (0..<count).contains(index) else {
                throw Defect(reason: "it has no face \(index)")
            }
            guard let place = number(at: 12 + 4 * index, 4) else {
                throw Defect(reason: "its list of faces is cut off")
            }
            start = place
        } else if index != 0 {
            throw Defect(reason: "it has no face \(index)")
        }
        switch tag(at: start) {
        case "\u{0}\u{1}\u{0}\u{0}", "OTTO", "true": break
        case "wOFF", "wOF2": throw Defect(reason: "it is a web font (WOFF), which has to be unpacked first")
        default: throw Defect(reason: "it does not begin like one")
        }
        guard let count = number(at: start + 4, 2), count > 0 else { throw Defect(reason: "it has no tables") }
        for record in 0..<count {
            let place = start + 12 + 16 * record
            guard let name = tag(at: place), let offset = number(at: place + 8, 4),
                let length = number(at: place + 12, 4)
            else { throw Defect(reason: "its list of tables is cut off") }
            guard offset + length <= bytes.count else {
                throw Defect(
                    reason: "its table \(name) ends at byte \(offset + length), the file at byte \(bytes.count)")
            }
            tables[name] = offset..<offset + length
        }
    }

    subscript(name: String) -> Range<Int>? { tables[name] }

    /// A big-endian number; nil beyond the end.
    func number(at place: Int, _ width: Int) -> Int? {
        guard place >= 0, place + width <= bytes.count else { return nil }
        return bytes[place..<place + width].reduce(0) { $0 << 8 | Int($1) }
    }

    /// Four bytes, each as the character of its number.
    private func tag(at place: Int) -> String? {
        guard place + 4 <= bytes.count else { return nil }
        return String(String.UnicodeScalarView(bytes[place..<place + 4].map { Unicode.Scalar($0) }))
    }
}

extension TableDirectory {
    /// More parts than any composite glyph has.
    private static let partLimit = 10_000
    /// How deep HarfBuzz follows parts of parts.
    private static let depth = 64

    /// Refuses fonts whose composite glyphs (glyf) are made of so many parts of parts that they could not be drawn in
    /// sensible time. HarfBuzz 6 follows every way through them: 2 KiB in which each glyph holds the one before twice keep
    /// it busy for ever.
    func checkComposites() throws(Defect) {
        let composites = composites()
        var parts: [Int: Int] = [:]
        for _ in 0..<Self.depth {
            var changed = false
            for (glyph, children) in composites {
                var sum = 1
                for child in children where sum <= Self.partLimit { sum += parts[child] ?? 1 }
                guard sum <= Self.partLimit else {
                    throw Defect(reason: "its glyph \(glyph) is made of more than \(Self.partLimit) parts")
                }
                if sum != parts[glyph] ?? 1 {
                    parts[glyph] = sum
                    changed = true
                }
            }
            if !changed { return }
        }
    }

    /// The composite glyphs with what each is made of.
    private func composites() -> [(glyph: Int, children: [Int])] {
        guard let head = self["head"], let loca = self["loca"], let glyf = self["glyf"],
            let format = number(at: head.lowerBound + 50, 2)
        else { return [] }
        let width = format == 0 ? 2 : 4
        return (0..<max(0, loca.count / width - 1)).compactMap { glyph in
            guard let start = number(at: loca.lowerBound + glyph * width, width),
                let end = number(at: loca.lowerBound + (glyph + 1) * width, width), end > start
            else { return nil }
            let place = glyf.lowerBound + (format == 0 ? start * 2 : start)
            guard let contours = number(at: place, 2), contours > 0x7FFF else { return nil }
            return (glyph, children(at: place + 10))
        }
    }

    private func children(at start: Int) -> [Int] {
        var children: [Int] = []
        var place = start
        while let flags = number(at: place, 2), let child = number(at: place + 2, 2) {
            children.append(child)
            place += 4 + (flags & 0x1 != 0 ? 4 : 2)
            // One scale, two, or a matrix.
            place += flags & 0x8 != 0 ? 2 : flags & 0x40 != 0 ? 4 : flags & 0x80 != 0 ? 8 : 0
            guard flags & 0x20 != 0, children.count <= Self.partLimit else { break }
        }
        return children
    }
}
