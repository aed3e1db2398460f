import HanmoGraphics

/// Says in milliseconds whether a file's pixels are still those that its recipe gave: a checksum of both. It guards
/// against accidents, not against forgers; `verify` renders again.
struct RecipeSeal: Sendable, Equatable {
    static let keyword = "hanmo:seal"

    let text: String

    init(recipe: String, bitmap: Bitmap) {
        var hash = Self.mix(0x9E37_79B9_7F4A_7C15, UInt64(bitmap.width) << 32 | UInt64(bitmap.height))
        for byte in recipe.utf8 { hash = Self.mix(hash, UInt64(byte)) }
        hash = Self.mix(hash, Self.sum(bitmap.pixels))
        let digits = String(hash, radix: 16)
        text = String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Four sums side by side, since each step waits for the one before it.
    private static func sum(_ pixels: [UInt32]) -> UInt64 {
        pixels.withUnsafeBufferPointer { pixels in
            var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
            var index = 0
            while index + 4 <= pixels.count {
                lanes.0 = mix(lanes.0, UInt64(pixels[index]))
                lanes.1 = mix(lanes.1, UInt64(pixels[index + 1]))
                lanes.2 = mix(lanes.2, UInt64(pixels[index + 2]))
                lanes.3 = mix(lanes.3, UInt64(pixels[index + 3]))
                index += 4
            }
            while index < pixels.count {
                lanes.0 = mix(lanes.0, UInt64(pixels[index]))
                index += 1
            }
            return mix(mix(lanes.0, lanes.1), mix(lanes.2, lanes.3))
        }
    }

    private static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
        let product = (hash ^ value) &* 0xFF51_AFD7_ED55_8CCD
        return product ^ (product >> 29)
    }
}
