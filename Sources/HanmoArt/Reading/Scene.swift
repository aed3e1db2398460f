/// What a description asks to see.
struct Scene: Hashable, Sendable {
    enum Setting: Hashable, Sendable {
        /// Mountains and water in ink and light colour.
        case landscape
        /// A calm abstract ground.
        case backdrop
    }

    enum Time: Hashable, Sendable { case dawn, day, dusk, night }
    enum Weather: Hashable, Sendable { case clear, mist, rain, snow }
    enum Side: Hashable, Sendable { case left, center, right }

    struct Subject: Hashable, Sendable {
        /// The lexicon's name, such as `pine`.
        var name: String
        var count: Int
        var side: Side?
    }

    var setting = Setting.backdrop
    /// In the order of the description, each name once.
    var subjects: [Subject] = []
    var time = Time.day
    var weather = Weather.clear

    var names: [String] { subjects.map(\.name) }

    func has(_ name: String) -> Bool { subjects.contains { $0.name == name } }
}
