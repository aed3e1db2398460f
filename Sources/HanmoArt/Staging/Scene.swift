import HanmoBrief

/// What shall be seen: the wish, read for the painter.
struct Scene: Sendable {
    enum Time: String, Sendable { case dawn, day, dusk, night }
    enum Weather: String, Sendable { case clear, sun, cloud, mist, rain, snow, wind, storm }

    /// The lexicon's word, such as `street`; nil is not said.
    var setting: String?
    var time = Time.day
    var weather = Weather.clear
    var season: String?
    var shot: String?
    /// The prompt's words for the subjects, together: what the settings ask for their flavour.
    var told: String { subjects.map(\.name).joined(separator: " ") }
    /// Each thing once, in the order of the prompt.
    var subjects: [SubjectWish]
    /// Of a comic's panel.
    var framing: Framing?

    init(_ wish: SceneWish) {
        setting = wish.setting
        time = wish.time.flatMap(Time.init) ?? .day
        weather = wish.weather.flatMap(Weather.init) ?? .clear
        season = wish.season
        shot = wish.shot
        subjects = wish.subjects
        framing = wish.framing
        if wish.time == nil, has("moon") || has("stars") { time = .night }
        if wish.time == nil, time == .day, setting == "space" { time = .night }
        if weather == .clear, let told = subjects.compactMap({ Weather(rawValue: $0.kind ?? "") }).first {
            weather = told
        }
    }

    /// Whether one fills the picture.
    var isClose: Bool { shot == "close-up" || shot == "extreme-close-up" }

    /// Whether the place fills it.
    var isWide: Bool { shot == "wide" || shot == "full" || shot == "establishing" }

    /// What the report calls each subject: its kind where the lexicon knows it, else the prompt's word. Each once.
    var names: [String] {
        var names: [String] = []
        for subject in subjects where !names.contains(Self.name(of: subject)) { names.append(Self.name(of: subject)) }
        return names
    }

    static func name(of subject: SubjectWish) -> String { subject.kind.map(base) ?? subject.name }

    /// `eagle` of `eagle/owl`.
    static func base(_ kind: String) -> String { String(kind.prefix { $0 != "/" }) }

    func first(_ kind: String) -> SubjectWish? { subjects.first { $0.kind.map(Self.base) == kind } }

    func has(_ kind: String) -> Bool { first(kind) != nil }

    func count(_ kind: String) -> Int { first(kind)?.count ?? 1 }
}
