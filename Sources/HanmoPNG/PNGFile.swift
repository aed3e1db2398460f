package import HanmoGraphics

/// A text in a PNG: read from iTXt, zTXt and tEXt, written as compressed iTXt.
package struct PNGText: Hashable, Sendable {
    /// 1–79 printable characters of Latin-1, without spaces at the ends or two in a row.
    package var keyword: String
    package var text: String

    package init(keyword: String, text: String) {
        self.keyword = keyword
        self.text = text
    }
}

/// A PNG as it was read.
package struct PNGFile: Sendable {
    /// How the file stores its colours.
    package enum ColorType: UInt8, Sendable {
        case gray = 0
        case rgb = 2
        case palette = 3
        case grayAlpha = 4
        case rgba = 6
    }

    /// A profile other than sRGB that the file came with.
    package struct Profile: Sendable, Equatable {
        package let name: String
        /// Whether the colours were brought to sRGB; otherwise they are as in the file, and may look otherwise than meant.
        package let isApplied: Bool

        init(_ profile: ColorProfile, _ conversion: ColorConversion?) {
            name = profile.name
            isApplied = conversion != nil
        }

        init(_ gamma: GammaCurve) {
            name = gamma.name
            isApplied = true
        }
    }

    package let bitmap: Bitmap
    package let profile: Profile?
    /// Pixels per inch; nil when the file does not say, or not in metres, or not the same both ways.
    package let dpi: Double?
    package let texts: [PNGText]
    /// More than 1 for an animation, of which ``bitmap`` is the picture that stands for it.
    package let frameCount: Int
    /// Bits a channel in the file: 1, 2, 4, 8 or 16.
    package let bitDepth: Int
    package let colorType: ColorType
    package let isInterlaced: Bool
}
