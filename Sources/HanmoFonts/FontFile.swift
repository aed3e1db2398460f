import CHarfBuzz

/// A font file mapped into memory. HarfBuzz's blob is immutable and reference counted with atomics, so it may be
/// shared by threads; that is what makes the unchecked conformance hold.
final class FontFile: @unchecked Sendable {
    let blob: OpaquePointer

    /// Nil when the file cannot be read.
    init?(path: String) {
        guard let blob = hb_blob_create_from_file_or_fail(path) else { return nil }
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
    var faceCount: Int { Int(hb_face_count(blob)) }
}
