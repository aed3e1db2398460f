/// A script by its ISO 15924 tag, the first letter highest, as HarfBuzz writes it.
package struct Script: Hashable, Sendable {
    package let tag: UInt32

    package init(tag: UInt32) { self.tag = tag }

    package static var unknown: Script { Script(tag: 0x5A7A_7A7A) }
    package static var common: Script { Script(tag: 0x5A79_7979) }
    package static var inherited: Script { Script(tag: 0x5A69_6E68) }
    package static var han: Script { Script(tag: 0x4861_6E69) }
    package static var latin: Script { Script(tag: 0x4C61_746E) }
    package static var greek: Script { Script(tag: 0x4772_656B) }
    package static var cyrillic: Script { Script(tag: 0x4379_726C) }
    package static var arabic: Script { Script(tag: 0x4172_6162) }
    package static var hebrew: Script { Script(tag: 0x4865_6272) }
    package static var thai: Script { Script(tag: 0x5468_6169) }
    package static var devanagari: Script { Script(tag: 0x4465_7661) }
    package static var hiragana: Script { Script(tag: 0x4869_7261) }
    package static var katakana: Script { Script(tag: 0x4B61_6E61) }
    package static var hangul: Script { Script(tag: 0x4861_6E67) }
    package static var bopomofo: Script { Script(tag: 0x426F_706F) }
}

extension Script: CustomStringConvertible {
    /// The four letters: Hani.
    package var description: String {
        String(decoding: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: tag >> $0) }, as: UTF8.self)
    }
}
