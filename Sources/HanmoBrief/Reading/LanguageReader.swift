/// The language that a page is set in: what the prompt says of it, else the characters that it is written in.
enum LanguageReader {
    static func language(of text: ScalarText, _ free: FreeText) -> (language: String, cue: Range<Int>?) {
        if let cue = free.first(.languages) { return (cue.value, cue.range) }
        var (han, kana, hangul, latin, old, new) = (0, 0, 0, 0, 0, 0)
        for scalar in text.scalars {
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
        if kana > han / 6, kana > 3 { return ("ja", nil) }
        if hangul > han, hangul > latin / 4 { return ("ko", nil) }
        if han * 8 < latin { return ("en", nil) }
        return (old > new ? "zh-Hant" : "zh-Hans", nil)
    }

    /// Characters that only the traditional forms have, and their simplified twins, among the most frequent.
    private static let traditional = Set(
        "們個來這國會為學說時過對發經還應當開關無與後見風書車電頭樂門間題氣長東馬鳥魚龍雲張寫標體圖紅藍綠黃畫報區號內實現點線歡樂質廣場錄銀飯館麵".unicodeScalars)
    private static let simplified = Set(
        "们个来这国会为学说时过对发经还应当开关无与后见风书车电头乐门间题气长东马鸟鱼龙云张写标体图红蓝绿黄画报区号内实现点线欢乐质广场录银饭馆面".unicodeScalars)
}
