package import HanmoPage
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Finds faces by role, family or page. Opens files when they are first asked for.
public final class FontCatalog: Sendable {
    /// Searched before the manifest's own folders.
    let searchFolders: [String]
    private let opened = Mutex<[String: Face]>([:])
    /// Where the manifest's files are, by their usual paths; nil is not installed. Asked for each text of each page.
    private let places = Mutex<[String: String?]>([:])

    /// - Parameter folders: nil takes them from `HANMO_FONT_PATH`, divided by colons.
    public init(folders: [String]? = nil) {
        let path = getenv("HANMO_FONT_PATH").map { String(cString: $0) } ?? ""
        searchFolders = folders ?? path.split(separator: ":").map(String.init)
    }

    /// Faces for a role, best first, the last resorts at the end. A family that is not installed is passed over.
    package func chain(role: String, weight: String, language: String) throws(FontError) -> [Face] {
        var faces: [Face] = []
        for family in FontManifest.families(role: role, language: language) {
            // One that is there and cannot be read is an error: no page is set in another face without a word.
            guard let place = place(of: family, style: weight), place.path != nil else { continue }
            faces.append(try face(family: family, style: weight))
        }
        guard !faces.isEmpty else {
            throw FontError(
                "no font for \"\(role)\" is installed", hint: "install the packages that `hanmo fonts check` names")
        }
        return faces
    }

    /// - Parameter style: Regular, Bold …, in any case; nil or one that the family lacks gives the nearest.
    package func face(family: String, style: String?) throws(FontError) -> Face {
        guard let place = place(of: family, style: style) else { return try foreignFace(family: family) }
        guard let path = place.path else {
            throw FontError(
                "the font \"\(family)\" (\(place.file.name)) is not installed",
                hint: "apt-get install \(place.file.package)")
        }
        return try installed(path, known: place.file, index: place.index, family: family, style: place.file.style)
    }

    /// Where the manifest has the face of a family that is nearest to a style; the path is nil if it is not installed.
    private func place(of family: String, style: String?) -> (file: FontManifest.File, index: Int, path: String?)? {
        let files = FontManifest.files.filter { file in file.faces.contains { $0.family == family } }
        guard !files.isEmpty else { return nil }
        let file = Self.nearest(to: style ?? "Regular", in: files)
        return file.faces.first { $0.family == family }.map { (file, $0.index, path(of: file)) }
    }

    /// The face that a page was set in. It must be the very same file.
    package func face(for font: PageFont) throws(FontError) -> Face {
        let face = try face(family: font.family, style: font.style)
        guard face.font.digest == font.digest, face.font.index == font.index else {
            throw FontError(
                "the font \"\(font.family)\" is not the one that the page was set in: SHA-256 \(face.font.digest) "
                    + "instead of \(font.digest)", hint: "install the same version of \(font.file)")
        }
        return face
    }

    private static func nearest(to style: String, in files: [FontManifest.File]) -> FontManifest.File {
        let ranks = ["light": 0, "regular": 1, "medium": 2, "bold": 3, "black": 4]
        let wanted = ranks[style.lowercased()] ?? 1
        return files.min { distance($0, wanted, ranks) < distance($1, wanted, ranks) } ?? files[0]
    }

    private static func distance(_ file: FontManifest.File, _ wanted: Int, _ ranks: [String: Int]) -> Int {
        abs((ranks[file.style.lowercased()] ?? 1) - wanted)
    }

    package func path(of file: FontManifest.File) -> String? {
        let usual = "\(file.folder)/\(file.name)"
        if let known = places.withLock({ $0[usual] }) { return known }
        let choices: [String] = searchFolders.map { "\($0)/\(file.name)" } + [usual]
        let path: String? = choices.first { access($0, R_OK) == 0 }
        places.withLock { $0[usual] = .some(path) }
        return path
    }

    /// The face in a font file, known to the manifest or not.
    package func face(path: String, index: Int) throws(FontError) -> Face {
        try open(FontFile(path: path), known: nil, index: index, names: nil)
    }

    /// Whether a name is that of a font file rather than of a family.
    package static func isPath(_ name: String) -> Bool { name.contains("/") || ForeignFonts.isFontFile(name) }

    func installed(
        _ path: String, known: FontManifest.File?, index: Int, family: String, style: String
    ) throws(FontError) -> Face {
        if let face = opened.withLock({ $0["\(path)#\(index)"] }) { return face }
        do throws(FontError) {
            return try open(FontFile(path: path), known: known, index: index, names: (family, style))
        } catch {
            throw FontError(error.message, hint: "install it again, or take it out of HANMO_FONT_PATH")
        }
    }

    /// - Parameter names: nil are those inside the file.
    private func open(
        _ file: FontFile, known: FontManifest.File?, index: Int, names: (family: String, style: String)?
    ) throws(FontError) -> Face {
        // The manifest's digest is taken for a file of its size; `fonts check` reads every byte.
        let known = known.flatMap { $0.byteCount == file.byteCount ? $0 : nil }
        try file.check(face: index, isKnown: known != nil)
        let (family, style) = names ?? file.names(ofFace: index)
        let font = PageFont(
            family: family, style: style, file: file.path.split(separator: "/").last.map(String.init) ?? file.path,
            index: index, digest: known?.digest ?? file.digest)
        let face = try Face(font: font, file: file)
        return opened.withLock { faces in
            let key = "\(file.path)#\(index)"
            if let known = faces[key] { return known }
            faces[key] = face
            return face
        }
    }
}
