import HanmoBrief

/// What each wording of a page of code is: a title, the tab's name, panes in columns, the status bar.
struct CodeRoles {
    struct Column {
        var column: Place.Column?
        var texts: [(text: CodeText, isTerminal: Bool)]
    }

    private(set) var title: Wording?
    private(set) var tab: CodeText?
    private(set) var status: [CodeText] = []
    private(set) var columns: [Column] = []

    init(_ wordings: [Wording]) {
        var panes: [Wording] = []
        for (index, wording) in wordings.enumerated() {
            if wording.role == .title, title == nil, wording.place == nil || wording.place?.row == .top,
                !Self.isCode(wording)
            {
                title = wording
            } else if tab == nil, index <= 1, wordings.count > 1, Self.isFileName(wording) {
                tab = CodeText(wording, isColored: false)
            } else if Self.isStatus(wording), wordings.count > 1 {
                status.append(CodeText(wording, isColored: false))
            } else {
                panes.append(wording)
            }
        }
        for column in Place.Column.allCases {
            let own = panes.filter { ($0.place?.column ?? .center) == column }
            guard !own.isEmpty else { continue }
            columns.append(
                Column(
                    column: column,
                    texts: own.map { (CodeText($0, isColored: true), Self.isTerminal($0)) }))
        }
    }

    /// A name with an ending on one short line at the top.
    private static func isFileName(_ wording: Wording) -> Bool {
        let text = wording.text
        guard text.utf8.count <= 90, !text.contains("\n"), wording.place == nil || wording.place?.row == .top else {
            return false
        }
        let endings = [
            ".tsx", ".ts", ".jsx", ".js", ".py", ".swift", ".go", ".rs", ".java", ".kt", ".cpp", ".c", ".h", ".rb",
            ".sh", ".sql", ".css", ".html", ".vue", ".json", ".yaml", ".yml", ".md", ".toml", ".php", ".lua",
        ]
        return text.split(separator: " ").contains { word in endings.contains { word.hasSuffix($0) } }
            && !text.contains("import ") && !text.contains("(")
    }

    private static func isStatus(_ wording: Wording) -> Bool {
        let text = wording.text
        guard wording.place?.row == .bottom, text.contains(" | ") || wording.size == .small || wording.role == .caption
        else {
            return false
        }
        return text.count { $0 == "\n" } <= 1 && !isCode(wording)
    }

    private static func isCode(_ wording: Wording) -> Bool {
        let text = wording.text
        let marks = [
            "{", "};", "=>", "def ", "//", "/*", "import ", "return ", "print(", "func ", "var ", "let ", "# ",
        ]
        return marks.contains { text.contains($0) } || text.hasPrefix("$ ")
    }

    private static func isTerminal(_ wording: Wording) -> Bool {
        wording.text.hasPrefix("$ ") || wording.text.contains("\n$ ") || wording.text.hasPrefix(">>> ")
            || wording.tags.contains("terminal")
    }
}

extension CodeText {
    /// Its one line.
    var words: Range<Int> { LineScanner(wording.text).lines.first ?? 0..<wording.text.utf8.count }
}
