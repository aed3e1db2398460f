internal import CCharacterSets

/// Characters that one glyph may draw with right: compatibility forms and the ideographs that they stand for, radicals,
/// and the variants that Unicode would have unified but for older standards (kZVariant).
struct Equivalences: Sendable {
    static let shared = Equivalences()

    /// The group of each character that has one, by its smallest member.
    private let groups: [UInt32: UInt32]

    private init() {
        var parents: [UInt32: UInt32] = [:]
        func root(_ code: UInt32) -> UInt32 {
            var code = code
            while let parent = parents[code], parent != code { code = parent }
            return code
        }
        let pairs = UnsafeBufferPointer(
            start: hanmo_equivalences_start(), count: Int(hanmo_equivalence_count))
        for pair in pairs {
            let (one, other) = (root(pair.one), root(pair.other))
            parents[max(one, other)] = min(one, other)
        }
        groups = Dictionary(uniqueKeysWithValues: parents.keys.map { ($0, root($0)) })
    }

    func mayLookAlike(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
        (groups[one.value] ?? one.value) == (groups[other.value] ?? other.value)
    }
}
