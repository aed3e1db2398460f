import HanmoGraphics

/// Sixteen digits that tell one text from another where nobody means to deceive: workflows and commands in the name
/// under which their pictures are kept.
func shortDigest(of text: String) -> String {
    var random = SeededRandom(seed: 0, for: text)
    let digits = String(random.next(), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}
