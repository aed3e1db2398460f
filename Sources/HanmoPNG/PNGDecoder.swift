import CPNGShim
import HanmoGraphics

/// PNG → Bitmap: any kind of PNG that there is, within limits. Damage is an error, never half a picture.
package struct PNGDecoder: Sendable {
    /// What a file may cost.
    package struct Limits: Sendable {
        /// The longest side, in pixels.
        package var side: Int
        /// Width × height.
        package var pixels: Int
        /// Text chunks.
        package var texts: Int
        /// Bytes of all texts together, expanded.
        package var textBytes: Int

        package init(side: Int = 32_768, pixels: Int = 120_000_000, texts: Int = 64, textBytes: Int = 64 << 20) {
            self.side = side
            self.pixels = pixels
            self.texts = texts
            self.textBytes = textBytes
        }

        package static let `default` = Limits()
    }

    package let limits: Limits

    package init(limits: Limits = .default) { self.limits = limits }

    package func decode(_ bytes: [UInt8]) throws(PNGError) -> PNGFile {
        var chunks = try ChunkReader(bytes)
        let header = try Header(chunks.next())
        try check(header)
        var dpi: Double?
        var texts: [PNGText] = []
        var textCount = 0
        var textBytes = limits.textBytes
        var profile: ColorProfile?
        var isSRGB = false
        var gamma: GammaCurve?
        var frameCount = 1
        while true {
            let chunk = try chunks.next()
            if chunk.type == "IEND" { break }
            if chunk.type == "pHYs" { dpi = Self.dpi(chunk.data) }
            if chunk.type == "sRGB" { isSRGB = true }
            if chunk.type == "iCCP", profile == nil { profile = ColorProfile(chunk) }
            if chunk.type == "gAMA" { gamma = GammaCurve(chunk) }
            if chunk.type == "acTL", chunk.data.count == 8 { frameCount = Int(chunk.data.bigEndian32) }
            guard PNGText.chunkTypes.contains(chunk.type) else { continue }
            textCount += 1
            guard textCount <= limits.texts else {
                throw PNGError("the png has more texts than the limit of \(limits.texts)")
            }
            if let text = try PNGText(chunk, budget: &textBytes) { texts.append(text) }
        }
        if isSRGB { profile = nil }
        if let profile, profile.space != "RGB ", profile.space != "GRAY" {
            throw PNGError(
                "the png is tagged with \"\(profile.name)\", a profile for \(profile.space) and not for the colours of a png",
                hint: "convert it to sRGB first")
        }
        if isSRGB || profile != nil { gamma = nil }
        let conversion = profile?.conversion ?? gamma?.conversion
        return PNGFile(
            bitmap: try pixels(of: bytes, header, conversion),
            profile: profile.map { .init($0, conversion) } ?? gamma.map { .init($0) }, dpi: dpi, texts: texts,
            frameCount: frameCount, bitDepth: header.bitDepth,
            colorType: header.colorType, isInterlaced: header.isInterlaced)
    }

    private func check(_ header: Header) throws(PNGError) {
        let size = "\(header.width)×\(header.height)"
        guard max(header.width, header.height) <= limits.side else {
            throw PNGError("the png is too large: \(size), and the limit of a side is \(limits.side) pixels")
        }
        guard header.width * header.height <= limits.pixels else {
            throw PNGError("the png is too large: \(size), and the limit is \(limits.pixels) pixels in all")
        }
    }

    private func pixels(
        of bytes: [UInt8], _ header: Header, _ conversion: ColorConversion?
    ) throws(PNGError) -> Bitmap {
        let conversion = conversion.flatMap { $0.isIdentity ? nil : $0 }
        let count = header.width * header.height
        var row: UInt32 = 0
        var message = [CChar](repeating: 0, count: Int(CPNG_MESSAGE_SIZE))
        let pixels = [UInt32](unsafeUninitializedCapacity: count) { pixels, initialized in
            let code = cpng_read(
                bytes, bytes.count, UInt32(header.width), UInt32(header.height), pixels.baseAddress, &row, &message)
            guard code == 0 else { return }
            if let conversion {
                for index in 0..<count { pixels[index] = conversion.converted(pixels[index]) }
            }
            cpng_premultiply(pixels.baseAddress, count)
            initialized = count
        }
        guard !pixels.isEmpty else {
            throw PNGError("cannot read row \(row) of the png: \(String(shim: message))", hint: "the file is damaged")
        }
        return Bitmap(width: header.width, height: header.height, pixels: pixels)
    }

    private static func dpi(_ data: ArraySlice<UInt8>) -> Double? {
        guard data.count == 9, data.last == 1 else { return nil }
        let (x, y) = (data.bigEndian32, data.dropFirst(4).bigEndian32)
        return x == y && x > 0 ? Resolution(pixelsPerMetre: x).dpi : nil
    }
}

/// IHDR.
private struct Header {
    let width: Int
    let height: Int
    let bitDepth: Int
    let colorType: PNGFile.ColorType
    let isInterlaced: Bool

    init(_ chunk: Chunk) throws(PNGError) {
        let data = Array(chunk.data)
        guard chunk.type == "IHDR", data.count == 13 else {
            throw PNGError("not a png: it begins with chunk \(chunk.type) instead of its header")
        }
        width = Int(data[0...].bigEndian32)
        height = Int(data[4...].bigEndian32)
        guard width > 0, height > 0 else { throw PNGError("the png has no pixels: \(width)×\(height)") }
        guard let colorType = PNGFile.ColorType(rawValue: data[9]) else {
            throw PNGError("the png has an unknown colour type: \(data[9])")
        }
        bitDepth = Int(data[8])
        self.colorType = colorType
        isInterlaced = data[12] == 1
    }
}
