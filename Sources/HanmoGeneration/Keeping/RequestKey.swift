import HanmoDigest
import HanmoGenerators
import HanmoGraphics
import HanmoSource

/// The digest of all that makes a picture what it is: the same for the same request, whoever asks and wherever.
enum RequestKey {
    static func key(of request: GenerationRequest, identity: String) -> String {
        digest(
            [
                "generate 1", identity, request.prompt, request.negativePrompt ?? "",
                "\(request.size.width)x\(request.size.height)", "\(request.seed)",
            ] + digests(of: request.references))
    }

    static func key(of request: EditRequest, identity: String) -> String {
        digest(
            [
                "edit 1", identity, request.instruction, request.negativePrompt ?? "",
                "\(request.picture.width)x\(request.picture.height)", "\(request.seed)", digest(of: request.picture),
                request.mask.map { SHA256.hexDigest(of: $0.values) } ?? "",
            ] + digests(of: request.references))
    }

    private static func digest(_ parts: [String]) -> String {
        SHA256.hexDigest(of: Array(JSONValue.array(parts.map { .string($0) }).text().utf8))
    }

    private static func digests(of references: [ReferencePicture]) -> [String] {
        references.flatMap { [$0.name, SHA256.hexDigest(of: $0.bytes)] }
    }

    private static func digest(of bitmap: Bitmap) -> String {
        let bytes = bitmap.pixels.flatMap { pixel in
            [
                UInt8(truncatingIfNeeded: pixel), UInt8(truncatingIfNeeded: pixel >> 8),
                UInt8(truncatingIfNeeded: pixel >> 16), UInt8(truncatingIfNeeded: pixel >> 24),
            ]
        }
        return SHA256.hexDigest(of: bytes)
    }
}
