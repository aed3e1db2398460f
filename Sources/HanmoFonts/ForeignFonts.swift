import CHarfBuzz

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Fonts in `HANMO_FONT_PATH` that the manifest does not know, found by the family name inside them.
enum ForeignFonts {
    struct Entry {
        let path: String
        let index: Int
        let family: String
        let style: String
    }

    static func entries(in folder: String) -> [Entry] {
        files(in: folder).flatMap { path -> [Entry] in
            guard let file = try? FontFile(path: path) else { return [] }
            return (0..<file.faceCount).map { index in
                let names = file.names(ofFace: index)
                return Entry(path: path, index: index, family: names.family, style: names.style)
            }
        }
    }

    /// Why the first file of a folder that cannot be read cannot.
    static func firstDefect(in folder: String) -> String? {
        for path in files(in: folder) {
            do throws(FontError) {
                try FontFile(path: path).check(face: 0, isKnown: false)
            } catch {
                return error.message
            }
        }
        return nil
    }

    static func isFontFile(_ name: String) -> Bool {
        [".ttf", ".otf", ".ttc", ".otc"].contains { name.lowercased().hasSuffix($0) }
    }

    private static func files(in folder: String) -> [String] {
        names(in: folder).filter(isFontFile).sorted().map { "\(folder)/\($0)" }
    }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names
    }
}

extension FontCatalog {
    func foreignFace(family: String) throws(FontError) -> Face {
        for folder in searchFolders {
            for entry in ForeignFonts.entries(in: folder) where entry.family == family {
                return try installed(entry.path, known: nil, index: entry.index, family: family, style: entry.style)
            }
        }
        let defect = searchFolders.lazy.compactMap { ForeignFonts.firstDefect(in: $0) }.first
        throw FontError(
            "there is no font \"\(family)\"",
            hint: defect ?? "see `hanmo fonts list`, or add its folder to HANMO_FONT_PATH")
    }
}
