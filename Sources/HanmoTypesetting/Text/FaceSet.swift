import HanmoBrief
import HanmoComposition
import HanmoFonts

/// The faces of a block: its own choice, and one for each part that asks for another face, weight or language.
struct FaceSet {
    private(set) var faces: [Face] = []
    /// The block's own first.
    private(set) var choices: [FaceChoice] = []
    /// The choice of each part that has one.
    private var ofParts: [Int: Int] = [:]
    /// What a choice was made for, so that parts alike share it.
    private struct Wish: Equatable {
        var role: String
        var weight: String
        var language: String
    }

    init(
        block: TextBlock, language: String,
        offered: (_ role: String, _ weight: String, _ language: String) throws(FontError) -> [Face]
    ) throws(FontError) {
        let own = Wish(role: block.face, weight: block.weight, language: language)
        // Ideographic variations are those of Japanese fonts, whatever the text is.
        let hasVariations = block.text.unicodeScalars.contains { (0xE0100...0xE01EF).contains($0.value) }
        func chain(_ wish: Wish) throws(FontError) -> [Face] {
            let own = try offered(wish.role, wish.weight, wish.language)
            return hasVariations ? own + (try offered(wish.role, wish.weight, "ja")) : own
        }
        var wishes = [own]
        try add(FaceChoice(text: block.text.unicodeScalars, chain: chain(own)))
        let bytes = Array(block.text.utf8)
        for (index, part) in block.lettering.parts.enumerated() {
            var wish = own
            if let face = part.style.face { wish.role = face.role(language: language) }
            if let weight = part.style.weight { wish.weight = weight.rawValue }
            if let language = part.style.language { wish.language = language }
            guard wish != own else { continue }
            if let known = wishes.firstIndex(of: wish) {
                ofParts[index] = known
                continue
            }
            let text = String(decoding: bytes[part.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
            wishes.append(wish)
            ofParts[index] = choices.count
            try add(FaceChoice(text: text.unicodeScalars, chain: chain(wish)))
        }
    }

    private mutating func add(_ choice: FaceChoice) {
        var choice = choice
        choice.indices = choice.chain.map { face in
            if let known = faces.firstIndex(where: { $0 === face }) { return known }
            faces.append(face)
            return faces.count - 1
        }
        choices.append(choice)
    }

    func choice(ofPart index: Int) -> Int? { ofParts[index] }

    /// The name in the report: the face of the block's Chinese, or of its Latin where there is none.
    var principal: Face { choices[0].principal }

    /// A face that the block did not choose, such as that of ruby.
    mutating func index(of face: Face) -> Int {
        if let known = faces.firstIndex(where: { $0 === face }) { return known }
        faces.append(face)
        return faces.count - 1
    }
}
