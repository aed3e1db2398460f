import CHarfBuzz
import HanmoDigest
import HanmoSource

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A font file mapped into memory. HarfBuzz's blob is immutable and reference counted with atomics, so it may be
/// shared by threads; that is what makes the unchecked conformance hold.
final class FontFile: @unchecked Sendable {
    /// More than any collection has; a hostile one may claim a face for every four bytes.
    private static let faceLimit = 256

    let path: String
    let blob: OpaquePointer

    init(path: String) throws(FontError) {
        self.path = path
        var information = stat()
        guard access(path, R_OK) == 0, stat(path, &information) == 0 else {
            let code = errno
            let reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
            throw FontError(
                "cannot read \(path): \(reason)",
                status: code == ENOENT || code == ENOTDIR ? .inputMissing : .refused)
        }
        // A pipe would be waited for, and a device read without end.
        guard information.st_mode & S_IFMT == S_IFREG else { throw FontError.unreadable(path, "it is not a file") }
        guard let blob = hb_blob_create_from_file_or_fail(path) else {
            throw FontError.unreadable(path, "it cannot be mapped into memory")
        }
        hb_blob_make_immutable(blob)
        self.blob = blob
    }

    deinit { hb_blob_destroy(blob) }

    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        var length: UInt32 = 0
        let start = hb_blob_get_data(blob, &length)
        return body(UnsafeRawBufferPointer(start: start, count: Int(length)))
    }

    var byteCount: Int { Int(hb_blob_get_length(blob)) }
    var digest: String { withBytes { SHA256.hexDigest(of: $0) } }
    var faceCount: Int { min(Self.faceLimit, Int(hb_face_count(blob))) }

    /// The family and style names inside the file.
    func names(ofFace index: Int) -> (family: String, style: String) {
        let face = hb_face_create(blob, UInt32(index))
        defer { hb_face_destroy(face) }
        return (
            Self.text(hb_ot_name_id_t(HB_OT_NAME_ID_FONT_FAMILY), of: face),
            Self.text(hb_ot_name_id_t(HB_OT_NAME_ID_FONT_SUBFAMILY), of: face)
        )
    }

    private static func text(_ name: hb_ot_name_id_t, of face: OpaquePointer?) -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        var size = UInt32(buffer.count)
        hb_ot_name_get_utf8(face, name, hb_language_from_string("en", -1), &size, &buffer)
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

extension FontFile {
    /// - Parameter isKnown: it is as the manifest says, so that its glyphs need no look.
    func check(face index: Int, isKnown: Bool) throws(FontError) {
        let defect = withBytes { bytes in
            do throws(TableDirectory.Defect) {
                let directory = try TableDirectory(bytes, face: index)
                if !isKnown { try directory.checkComposites() }
                return nil as String?
            } catch {
                return error.reason
            }
        }
        if let defect { throw FontError.unreadable(path, defect) }
    }
}
