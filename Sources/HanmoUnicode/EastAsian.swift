/// Which characters are those of Chinese, Japanese and Korean text.
package enum EastAsian {
    /// Full-width, wide or half-width (East Asian Width).
    package static func isWide(_ scalar: Unicode.Scalar) -> Bool { CharacterProperties(scalar).isWide }

    /// Han characters with 々 and 〇, and the code points that are kept for those to come.
    package static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        CharacterProperties(scalar).isIdeographic || scalar.value == 0x3005
    }

    package static func isKana(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: true
        default: false
        }
    }

    package static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: true
        default: false
        }
    }
}
