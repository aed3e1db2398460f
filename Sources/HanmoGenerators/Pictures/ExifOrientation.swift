import HanmoGraphics

/// How a camera was held, as EXIF has it: 1 upright, 2…8 the other ways to turn and mirror a picture.
struct ExifOrientation: Equatable {
    let number: Int

    static let upright = ExifOrientation(number: 1)

    private init(number: Int) { self.number = number }

    /// What an APP1 segment before the first scan says; upright when none does, or in vain.
    init(jpeg bytes: [UInt8]) {
        self = .upright
        var at = 2
        while at + 4 <= bytes.count, bytes[at] == 0xFF {
            let marker = bytes[at + 1]
            if marker == 0xFF {
                at += 1
                continue
            }
            let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
            guard marker != 0xDA, marker != 0xD9, length >= 2, at + 2 + length <= bytes.count else { return }
            let body = bytes[at + 4..<at + 2 + length]
            if marker == 0xE1, body.starts(with: Array("Exif\0\0".utf8)) {
                self.init(tiff: body.dropFirst(6))
                return
            }
            at += 2 + length
        }
    }

    /// What the chunk `EXIF` says.
    init(webp bytes: [UInt8]) {
        self = .upright
        var at = 12
        while at + 8 <= bytes.count {
            let length = (0..<4).reduce(0) { $0 | Int(bytes[at + 4 + $1]) << (8 * $1) }
            guard length <= bytes.count - at - 8 else { return }
            if bytes[at..<at + 4].elementsEqual("EXIF".utf8) {
                self.init(tiff: bytes[at + 8..<at + 8 + length])
                return
            }
            at += 8 + length + length % 2
        }
    }

    /// Finds tag 0x0112 in the first directory of a TIFF.
    private init(tiff: ArraySlice<UInt8>) {
        self = .upright
        let bytes = Array(tiff)
        let isLittle = bytes.starts(with: "II".utf8)
        guard isLittle || bytes.starts(with: "MM".utf8) else { return }
        func number(_ at: Int, _ count: Int) -> Int? {
            guard at >= 0, at + count <= bytes.count else { return nil }
            let part = bytes[at..<at + count]
            return isLittle ? part.reversed().reduce(0) { $0 << 8 | Int($1) } : part.reduce(0) { $0 << 8 | Int($1) }
        }
        guard number(2, 2) == 42, let directory = number(4, 4), let entries = number(directory, 2) else { return }
        for entry in 0..<entries {
            let at = directory + 2 + 12 * entry
            guard let tag = number(at, 2) else { return }
            if tag == 0x0112, number(at + 2, 2) == 3, let value = number(at + 8, 2), (1...8).contains(value) {
                self.init(number: value)
                return
            }
        }
    }

    func upright(_ bitmap: Bitmap) -> Bitmap {
        guard self != .upright else { return bitmap }
        let (width, height) = (bitmap.width, bitmap.height)
        let swaps = number >= 5
        let (newWidth, newHeight) = swaps ? (height, width) : (width, height)
        let flipsX = [2, 3, 7, 8].contains(number)
        let flipsY = [3, 4, 6, 7].contains(number)
        let pixels = [UInt32](unsafeUninitializedCapacity: width * height) { pixels, initialized in
            var index = 0
            for y in 0..<newHeight {
                for x in 0..<newWidth {
                    // In the file's own rows and columns.
                    let (column, row) = swaps ? (y, x) : (x, y)
                    pixels[index] =
                        bitmap.pixels[
                            (flipsY ? height - 1 - row : row) * width + (flipsX ? width - 1 - column : column)]
                    index += 1
                }
            }
            initialized = index
        }
        return Bitmap(width: newWidth, height: newHeight, pixels: pixels)
    }
}
