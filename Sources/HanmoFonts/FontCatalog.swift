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

    /// - Parameter folders: nil takes them from `HANMO_FONT_PATH`, divided by colons.
    public init(folders: [String]? = nil) {
        let path = getenv("HANMO_FONT_PATH").map { String(cString: $0) } ?? ""
        searchFolders = folders ?? path.split(separator: ":").map(String.init)
    }

    /// Faces for a role, best first, the last resorts at the end. A family that is not installed is passed over.
    package func chain(role: String, weight: String, language: String) throws(FontError) -> [Face] {
        var faces: [Face] = []
        for family in FontManifest.families(role: role, language: language) {
            if let face = try? face(family: family, style: weight) { faces.append(face) }
        }
        guard !faces.isEmpty else {
            throw FontError(
                "no font for \"\(role)\" is installed", hint: "install the packages that `hanmo fonts check` names")
        }
        return faces
    }

    /// - Parameter style: Regular, Bold …, in any case; nil or one that the family lacks gives the nearest.
    package func face(family: String, style: String?) throws(FontError) -> Face {
        let files = FontManifest.files.filter { file in file.faces.contains { $0.family == family } }
        guard !files.isEmpty else { return try foreignFace(family: family) }
        let file = Self.nearest(to: style ?? "Regular", in: files)
        guard let known = file.faces.first(where: { $0.family == family }) else {
            throw FontError("the font \"\(family)\" is not in the manifest")
        }
        guard let path = path(of: file) else {
            throw FontError(
                "the font \"\(family)\" (\(file.name)) is not installed", hint: "apt-get install \(file.package)")
        }
        return try open(path, file: file, index: known.index, family: family, style: file.style)
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
        (searchFolders + [file.folder]).map { "\($0)/\(file.name)" }.first { access($0, R_OK) == 0 }
    }

    func open(
        _ path: String, file: FontManifest.File?, index: Int, family: String, style: String
    ) throws(FontError) -> Face {
        let key = "\(path)#\(index)"
        if let face = opened.withLock({ $0[key] }) { return face }
        guard let data = FontFile(path: path), index < max(1, data.faceCount) else {
            throw FontError("\(path) cannot be read as a font", hint: "install it again")
        }
        // The manifest's digest is taken for a file of its size; `fonts check` reads every byte.
        let digest = file.flatMap { $0.byteCount == data.byteCount ? $0.digest : nil } ?? data.digest
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let font = PageFont(family: family, style: style, file: name, index: index, digest: digest)
        let face = Face(font: font, file: data)
        return opened.withLock { faces in
            if let known = faces[key] { return known }
            faces[key] = face
            return face
        }
    }
}
