internal import CCharacterSets
internal import HanmoSource
internal import HanmoUnicode

/// The characters that a face is audited for, in levels.
package struct Repertoire: Sendable {
    package struct Level: Sendable {
        /// 0 for what stands beside the ideographs, or for a list of one's own.
        package let number: Int
        package let title: String
        /// By code point.
        package let scalars: [Unicode.Scalar]
    }

    /// `tgscc` and so on, or the file's name.
    package let name: String
    package let title: String
    package let levels: [Level]

    package var scalars: [Unicode.Scalar] { levels.flatMap(\.scalars) }
    package var count: Int { levels.reduce(0) { $0 + $1.scalars.count } }

    package init(_ name: CharacterSetName) {
        self.name = name.rawValue
        title = name.title
        levels = (name == .gb18030 ? Self.implementationLevels : Self.lists(of: name.rawValue)).map {
            number, scalars in
            Level(number: number, title: name.title(ofLevel: number), scalars: scalars)
        }
    }

    /// A list of one's own: every character of a text once, but for blanks.
    package init(name: String, text: String) throws(AuditError) {
        var seen: Set<Unicode.Scalar> = []
        for scalar in text.unicodeScalars where !scalar.isBlank { seen.insert(scalar) }
        guard !seen.isEmpty else {
            throw AuditError(
                "\(name) has no characters", hint: "write the characters into it, in UTF-8",
                status: .badInput)
        }
        self.name = name
        title = name
        levels = [Level(number: 0, title: "characters", scalars: seen.sorted())]
    }

    /// Only some of the levels; a level of GB 18030 holds those below it.
    package func levels(_ numbers: [Int]) throws(AuditError) -> Repertoire {
        let known = levels.map(\.number).filter { $0 > 0 }
        if let unknown = numbers.first(where: { !known.contains($0) }) {
            throw AuditError(
                "\(title) has no level \(unknown)",
                hint: known.isEmpty
                    ? "leave --level out"
                    : "its levels are \(known.map(String.init).joined(separator: ", "))",
                status: .usage)
        }
        return Repertoire(
            name: name, title: title,
            levels: levels.filter {
                numbers.contains($0.number) || isNested && $0.number < numbers.max() ?? 0
            })
    }

    private var isNested: Bool { name == CharacterSetName.gb18030.rawValue }

    private init(name: String, title: String, levels: [Level]) {
        self.name = name
        self.title = title
        self.levels = levels
    }

    private static func lists(of set: String) -> [(Int, [Unicode.Scalar])] {
        UnsafeBufferPointer(
            start: hanmo_character_lists_start(), count: Int(hanmo_character_list_count)
        )
        .filter { String(cString: $0.set) == set }
        .map { list in
            // No number is longer than three bytes; the count ends the reading.
            var distances = PackedNumbers(list.distances, count: 3 * Int(list.count))
            var code = 0
            let scalars = (0..<list.count).compactMap { _ in
                code += distances.number()
                return Unicode.Scalar(UInt32(code))
            }
            return (Int(list.level), scalars)
        }
    }

    /// GB 18030-2022 without its amendments, derived from Unicode's ranges: level 1 has 27,584 characters, level 2 the 196
    /// of the General Standard table beside them, level 3 all 87,887 ideographs and the 228 radicals and components.
    private static var implementationLevels: [(Int, [Unicode.Scalar])] {
        func range(_ codes: ClosedRange<UInt32>) -> [Unicode.Scalar] {
            codes.compactMap(Unicode.Scalar.init)
        }
        let unified: [UInt32] = [
            0xFA0E, 0xFA0F, 0xFA11, 0xFA13, 0xFA14, 0xFA1F, 0xFA21, 0xFA23, 0xFA24, 0xFA27, 0xFA28,
            0xFA29,
        ]
        let components: [UInt32] = [
            0x2E81, 0x2E84, 0x2E88, 0x2E8B, 0x2E8C, 0x2E97, 0x2EA7, 0x2EAA, 0x2EAE, 0x2EB3, 0x2EB6,
            0x2EB7, 0x2EBB,
            0x2ECA,
        ]
        let first = Set(
            range(0x3400...0x4DB5) + range(0x4E00...0x9FEF)
                + (unified + components).compactMap(Unicode.Scalar.init))
        let second = Set(lists(of: CharacterSetName.tgscc.rawValue).flatMap(\.1)).subtracting(first)
        let extensions: [ClosedRange<UInt32>] = [
            0x20000...0x2A6D6, 0x2A700...0x2B734, 0x2B740...0x2B81D, 0x2B820...0x2CEA1, 0x2CEB0...0x2EBE0,
        ]
        let third = Set(range(0x2F00...0x2FD5) + extensions.flatMap(range)).subtracting(second)
        return [(1, first.sorted()), (2, second.sorted()), (3, third.sorted())]
    }
}

extension Unicode.Scalar {
    var isHan: Bool { CharacterProperties(self).script == .han }

    /// Draws nothing by its nature.
    var isBlank: Bool {
        properties.isWhitespace || properties.isDefaultIgnorableCodePoint
            || properties.generalCategory == .control
    }
}
