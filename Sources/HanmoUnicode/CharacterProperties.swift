internal import CUnicodeData

/// What the Unicode Character Database (15.0) says of a character, packed in one word; a look-up is three loads.
package struct CharacterProperties: Sendable, Equatable {
    private let record: UInt64

    @inline(__always)
    package init(_ scalar: Unicode.Scalar) { record = hanmo_unicode_record(scalar.value) }

    // The fields from the lowest bit, in the reverse order of scripts/make-unicode-tables.py.

    /// Code points that are kept for ideographs to come count as Han.
    package var script: Script { Script(tag: hanmo_unicode_script(UInt32(record & 0xFF))) }

    /// For a bracket of rule BD16 the number of its pair, from 1, shifted by one, and in the lowest bit whether it
    /// opens; else 0.
    var bracket: UInt8 { UInt8(truncatingIfNeeded: record >> 8) }

    /// Its canonical combining class is not 0.
    package var isCombining: Bool { has(16) }

    /// Alphabetic, or of general category N.
    package var isAlphanumeric: Bool { has(17) }
    package var isDefaultIgnorable: Bool { has(18) }
    package var isWhiteSpace: Bool { has(19) }

    /// Code points that are kept for ideographs to come count too.
    package var isIdeographic: Bool { has(20) }

    var bidiClass: BidiClass { BidiClass(rawValue: UInt8(truncatingIfNeeded: record >> 21 & 0x1F)) ?? .leftToRight }

    /// A paragraph without any such character reads from left to right throughout.
    package var mayNeedBidi: Bool { 1 << (record >> 21 & 0x1F) & BidiClass.rightToLeftMarks != 0 }

    var clusterClass: GraphemeClass { GraphemeClass(rawValue: UInt8(truncatingIfNeeded: record >> 26 & 0xF)) ?? .other }

    package var verticalOrientation: VerticalOrientation {
        VerticalOrientation(rawValue: UInt32(truncatingIfNeeded: record >> 30 & 3)) ?? .rotated
    }

    var isUnassignedPictograph: Bool { has(32) }
    package var isExtendedPictographic: Bool { has(33) }
    package var isAmbiguousWidth: Bool { has(34) }

    /// East Asian full-width, wide or half-width.
    package var isWide: Bool { has(35) }

    /// Class SA: words of Thai, Lao, Khmer and others, found by a dictionary.
    package var isComplexContext: Bool { has(36) }

    /// SA is answered as LB1 resolves it, by CM or AL.
    var lineClass: LineBreakClass { LineBreakClass(rawValue: UInt8(truncatingIfNeeded: record >> 37 & 0x3F)) ?? .XX }

    @inline(__always)
    private func has(_ bit: UInt64) -> Bool { record >> bit & 1 != 0 }
}
