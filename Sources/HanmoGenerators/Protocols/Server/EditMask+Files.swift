import HanmoGraphics
import HanmoPNG

extension EditMask {
    /// An RGBA PNG, white and transparent where to change, black and opaque where to keep: right for those who look at
    /// the alpha (OpenAI, ComfyUI's LoadImage) and for those who look at the brightness (sd-server).
    func holeFile() throws(GeneratorError) -> [UInt8] {
        do { return try PNGEncoder().encode(mask: values, width: width, height: height) } catch {
            throw GeneratorError(.unfit, "the mask cannot be written: \(error.message)", hint: error.hint)
        }
    }

    /// An opaque PNG, white where to change and black where to keep, for those who mistake an alpha for the mask
    /// (A1111).
    func whiteFile() throws(GeneratorError) -> [UInt8] {
        try Bitmap(width: width, height: height, pixels: values.map { 0xFF00_0000 | UInt32($0) * 0x01_0101 }).file()
    }

    /// Where to change, in words, for models that take no mask: in the language of the instruction.
    func words(for instruction: String) -> String? {
        guard let box = bounds else { return nil }
        func percent(_ value: Int, of whole: Int) -> Int { Int((Double(value) * 100 / Double(whole)).rounded()) }
        let (left, right) = (percent(box.left, of: width), percent(box.right, of: width))
        let (top, bottom) = (percent(box.top, of: height), percent(box.bottom, of: height))
        if (left, right, top, bottom) == (0, 100, 0, 100) { return nil }
        let isChinese = instruction.unicodeScalars.contains { 0x3400...0x9FFF ~= $0.value }
        return isChinese
            ? "只修改画面中从左起\(left)%到\(right)%、从上起\(top)%到\(bottom)%的区域，其余部分保持不变。"
            : "Change only the part from \(left)% to \(right)% of the width and from \(top)% to \(bottom)% of the height, "
                + "counted from the top left; leave everything else as it is."
    }

    /// The smallest box that holds all that may change, its ends not included; nil if nothing may.
    private var bounds: (left: Int, top: Int, right: Int, bottom: Int)? {
        var box = (left: width, top: height, right: 0, bottom: 0)
        for y in 0..<height {
            let row = values[y * width..<(y + 1) * width]
            guard let first = row.firstIndex(where: { $0 >= 128 }), let last = row.lastIndex(where: { $0 >= 128 })
            else {
                continue
            }
            box.left = min(box.left, first - row.startIndex)
            box.right = max(box.right, last - row.startIndex + 1)
            box.top = min(box.top, y)
            box.bottom = y + 1
        }
        return box.right > 0 ? box : nil
    }
}

extension Bitmap {
    var size: PixelSize { PixelSize(width, height) }

    /// A PNG file to send.
    package func file(keepsAlpha: Bool = false) throws(GeneratorError) -> [UInt8] {
        do { return try PNGEncoder(keepsAlpha: keepsAlpha).encode(self, dpi: 72, texts: []) } catch {
            throw GeneratorError(.unfit, "the picture cannot be sent: \(error.message)", hint: error.hint)
        }
    }
}
