import HanmoSource

/// The prompt without the texts to be shown: what describes the picture and the page.
struct FreeText {
    let lowercased: String
    let description: (text: String, span: SourceSpan)?

    init(source: ScalarText, quotes: [QuotedText]) {
        var text = ""
        var at = 0
        for quote in quotes {
            text += source.text(at..<max(at, quote.outer.lowerBound)) + "…"
            at = max(at, quote.outer.upperBound)
        }
        text += source.text(at..<source.scalars.count)
        lowercased = text.lowercased()
        let shown = source.trimmed(0..<source.scalars.count)
        let words = text.split { $0.isWhitespace }.joined(separator: " ")
        description = words.contains { $0.isLetter } ? (words, source.span(shown)) : nil
    }
}

/// The colour that a page stands on.
enum GroundReader {
    /// The first colour of the prompt's own words that a ground follows.
    static func ground(in free: FreeText) -> String? {
        var found: (place: String.Index, color: String)?
        for (term, color) in Lexicon.colors + Lexicon.shortColors {
            for ground in Lexicon.grounds {
                guard let place = free.lowercased.firstRange(of: term + ground)?.lowerBound,
                    place < found?.place ?? free.lowercased.endIndex
                else { continue }
                found = (place, color)
            }
        }
        return found?.color
    }
}

/// The language that a text is set in.
enum LanguageReader {
    /// Characters that only the traditional forms have, and their simplified twins, among the most frequent.
    private static let traditional = Set("們個來這國會為學說時過對發經還應當開關無與後見風書車電頭樂門間題氣長東馬鳥魚龍雲".unicodeScalars)
    private static let simplified = Set("们个来这国会为学说时过对发经还应当开关无与后见风书车电头乐门间题气长东马鸟鱼龙云".unicodeScalars)

    static func language(of text: String) -> String {
        var (han, kana, hangul, latin, old, new) = (0, 0, 0, 0, 0, 0)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x3041...0x30FF: kana += 1
            case 0xAC00...0xD7A3: hangul += 1
            case 0x41...0x5A, 0x61...0x7A: latin += 1
            case 0x3400...0x9FFF:
                han += 1
                if traditional.contains(scalar) { old += 1 }
                if simplified.contains(scalar) { new += 1 }
            default: break
            }
        }
        if kana > han / 6, kana > 3 { return "ja" }
        if hangul > han, hangul > latin / 4 { return "ko" }
        if han * 8 < latin { return "en" }
        return old > new ? "zh-Hant" : "zh-Hans"
    }
}
