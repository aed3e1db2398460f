/// Description → ``Scene``, by the longest terms of the ``Lexicon``.
struct SceneReader: Sendable {
    private let lexicon = Lexicon()

    func scene(from description: String, style: String?) -> Scene {
        var scene = Scene()
        var side: Scene.Side?
        var count: Int?
        for word in words(of: description) + words(of: style ?? "") {
            switch word {
            case .subject(let name):
                if let index = scene.subjects.firstIndex(where: { $0.name == name }) {
                    scene.subjects[index].count = max(scene.subjects[index].count, count ?? 1)
                } else {
                    scene.subjects.append(Scene.Subject(name: name, count: count ?? 1, side: side))
                }
                count = nil
            case .landscape: scene.setting = .landscape
            case .time(let time): scene.time = time
            case .weather(let weather): scene.weather = weather
            case .side(let place): side = place
            case .count(let number): count = number
            case .clauseEnd: (side, count) = (nil, nil)
            case .blocker: count = nil
            }
        }
        if Lexicon.landscapeSubjects.contains(where: scene.has) { scene.setting = .landscape }
        return scene
    }

    /// The known words of a text, longest match first; what is not known is passed over.
    func words(of text: String) -> [Lexicon.Word] {
        let characters = Array(text.lowercased())
        var words: [Lexicon.Word] = []
        var index = 0
        while index < characters.count {
            if let match = lexicon.longestMatch(in: characters, at: index) {
                words.append(match.word)
                index += match.length
            } else if characters[index].isASCII, characters[index].isLetter {
                // An unknown Latin word is passed whole, so that no term is found inside it.
                while index < characters.count, characters[index].isASCII, characters[index].isLetter { index += 1 }
            } else {
                index += 1
            }
        }
        return words
    }
}
