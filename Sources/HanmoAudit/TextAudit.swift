package import HanmoFonts
package import HanmoSource

/// The characters of a text that no face of a set has, or that a character set has not.
package struct TextAudit: Sendable {
    /// A character with its first place and how often it stands in the text.
    package struct Lack: Sendable, Equatable {
        package let scalar: Unicode.Scalar
        /// From 1.
        package let line: Int
        /// In characters (Unicode scalars), from 1.
        package let column: Int
        package fileprivate(set) var count = 1
    }

    /// In the order of the text.
    package let missing: [Lack]
    /// Ideographs that are not in the set; empty if none was named.
    package let foreign: [Lack]

    /// - Parameter set: nil asks for no set.
    package init(of text: String, faces: [Face], set: Repertoire?) {
        let members = set.map { Set($0.scalars) }
        missing = Self.lacks(in: text) { scalar in !faces.contains { $0.covers(scalar) } }
        foreign =
            members.map { members in Self.lacks(in: text) { $0.isHan && !members.contains($0) } } ?? []
    }

    package var isRight: Bool { missing.isEmpty && foreign.isEmpty }

    private static func lacks(in text: String, _ isLacking: (Unicode.Scalar) -> Bool) -> [Lack] {
        var known: [Unicode.Scalar: Int?] = [:]
        var lacks: [Lack] = []
        var (line, column) = (1, 0)
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                (line, column) = (line + 1, 0)
                continue
            }
            column += 1
            if let index = known[scalar] {
                if let index { lacks[index].count += 1 }
            } else if !scalar.isBlank, isLacking(scalar) {
                known[scalar] = .some(lacks.count)
                lacks.append(Lack(scalar: scalar, line: line, column: column))
            } else {
                known[scalar] = .some(nil)
            }
        }
        return lacks
    }
}

extension TextAudit.Lack {
    package var json: JSONValue {
        .object([
            ("character", .string(String(scalar))), ("codePoint", .string(scalar.codePointName)),
            ("line", .integer(line)), ("column", .integer(column)), ("count", .integer(count)),
        ])
    }

    package var words: String {
        "\(line):\(column): \(scalar.shown) \(scalar.codePointName)"
            + (count > 1 ? ", \(count) times" : "")
    }
}
