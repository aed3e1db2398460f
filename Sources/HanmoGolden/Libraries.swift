// Its strings are constants that C does not say are constant.
@preconcurrency import CFriBidi
import CHarfBuzz

/// The libraries that decide glyphs, order and outlines. Line breaks, filling and Unicode's properties are Hanmo's own;
/// libthai, which breaks Thai words, does not say its version.
enum Libraries {
    static let versions: [(name: String, version: String)] = [
        ("HarfBuzz", String(cString: hb_version_string())), ("FriBidi", friBidi),
    ]

    /// The number in `(GNU FriBidi) 1.0.8`, the first line of what it says of itself.
    private static var friBidi: String {
        let line = String(cString: fribidi_version_info).split(separator: "\n").first ?? ""
        return line.split(separator: " ").last.map(String.init) ?? "unknown"
    }
}
