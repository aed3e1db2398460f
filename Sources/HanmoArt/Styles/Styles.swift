/// The styles by name.
enum Styles {
    static let all: [any Style] = [FlatStyle()]

    static func style(named name: String?) -> any Style {
        all.first { $0.name == name } ?? all[0]
    }
}
