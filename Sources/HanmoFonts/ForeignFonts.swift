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
        names(in: folder).sorted().flatMap { name -> [Entry] in
            guard name.hasSuffix(".ttf") || name.hasSuffix(".otf") || name.hasSuffix(".ttc") else { return [] }
            let path = "\(folder)/\(name)"
            guard let file = FontFile(path: path) else { return [] }
            return (0..<file.faceCount).map { index in
                let face = hb_face_create(file.blob, UInt32(index))
                defer { hb_face_destroy(face) }
                let family = text(hb_ot_name_id_t(HB_OT_NAME_ID_FONT_FAMILY), of: face)
                let style = text(hb_ot_name_id_t(HB_OT_NAME_ID_FONT_SUBFAMILY), of: face)
                return Entry(path: path, index: index, family: family, style: style)
            }
        }
    }

    private static func text(_ name: hb_ot_name_id_t, of face: OpaquePointer?) -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        var size = UInt32(buffer.count)
        hb_ot_name_get_utf8(face, name, hb_language_from_string("en", -1), &size, &buffer)
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
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
                return try open(entry.path, file: nil, index: entry.index, family: family, style: entry.style)
            }
        }
        throw FontError(
            "there is no font \"\(family)\"", hint: "see `hanmo fonts list`, or add its folder to HANMO_FONT_PATH")
    }
}
