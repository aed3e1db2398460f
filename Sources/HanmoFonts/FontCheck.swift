/// What `fonts check` finds of a file of the manifest.
package struct FontCheck: Sendable {
    package enum State: Sendable, Equatable {
        case correct
        case missing
        case differs(found: String)
    }

    package let file: FontManifest.File
    package let path: String?
    package let state: State
}

extension FontCatalog {
    /// Reads every file of the manifest whole and compares its SHA-256.
    package func check() -> [FontCheck] {
        FontManifest.files.map(check)
    }

    /// Reads a file of the manifest whole and compares its SHA-256.
    package func check(_ file: FontManifest.File) -> FontCheck {
        guard let path = path(of: file), let data = try? FontFile(path: path) else {
            return FontCheck(file: file, path: nil, state: .missing)
        }
        let digest = data.digest
        return FontCheck(file: file, path: path, state: digest == file.digest ? .correct : .differs(found: digest))
    }
}
