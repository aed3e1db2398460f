import CPNGShim

extension PNGText {
    static let chunkTypes = ["tEXt", "zTXt", "iTXt"]

    /// Reads a text chunk; nil when it is malformed, which concerns no pixel.
    /// - Parameter budget: bytes of text that may still be read; what is read is taken off.
    init?(_ chunk: Chunk, budget: inout Int) throws(PNGError) {
        var rest = chunk.data
        guard let name = rest.cutAtZero(), (1...79).contains(name.count) else { return nil }
        keyword = String(latin1: name)
        var isCompressed = chunk.type == "zTXt"
        if chunk.type == "iTXt" {
            guard let flag = rest.popFirst(), flag <= 1 else { return nil }
            isCompressed = flag == 1
        }
        if chunk.type != "tEXt" {
            guard let method = rest.popFirst(), method == 0 || !isCompressed else { return nil }
        }
        if chunk.type == "iTXt" {
            // The language and the translated keyword.
            guard rest.cutAtZero() != nil, rest.cutAtZero() != nil else { return nil }
        }
        var content = rest
        if isCompressed {
            guard let expanded = try Self.expand(rest, limit: budget, keyword: keyword) else { return nil }
            content = expanded[...]
        }
        guard content.count <= budget else { throw .textsTooLarge(keyword) }
        budget -= content.count
        if chunk.type == "iTXt" {
            guard let valid = String(validating: content, as: UTF8.self) else { return nil }
            text = valid
        } else {
            text = String(latin1: content)
        }
    }

    /// Expands a zlib stream of unknown size, trying ever larger buffers; nil when it is damaged.
    static func expand(
        _ stream: ArraySlice<UInt8>, limit: Int, keyword: String
    ) throws(PNGError) -> [UInt8]? {
        var capacity = min(limit, max(4096, stream.count * 8))
        while true {
            var code: Int32 = 0
            let output = [UInt8](unsafeUninitializedCapacity: capacity) { output, initialized in
                code = stream.withUnsafeBufferPointer {
                    cpng_inflate($0.baseAddress, $0.count, output.baseAddress, capacity, &initialized)
                }
                if code != 0 { initialized = 0 }
            }
            switch code {
            case 0: return output
            case 1: return nil
            case 2 where capacity < limit: capacity = min(limit, capacity * 4)
            case 2: throw .textsTooLarge(keyword)
            default: throw .outOfMemory
            }
        }
    }
}

extension PNGError {
    static func textsTooLarge(_ keyword: String) -> PNGError {
        PNGError("the texts of the png are too large: '\(keyword)' goes beyond the limit on text bytes")
    }
}

extension ArraySlice<UInt8> {
    /// Takes off what stands before the first zero, and the zero; nil when there is none.
    mutating func cutAtZero() -> ArraySlice<UInt8>? {
        guard let zero = firstIndex(of: 0) else { return nil }
        defer { self = self[(zero + 1)...] }
        return self[..<zero]
    }
}

extension String {
    init(latin1 bytes: ArraySlice<UInt8>) {
        self.init(String.UnicodeScalarView(bytes.lazy.map { Unicode.Scalar($0) }))
    }
}
