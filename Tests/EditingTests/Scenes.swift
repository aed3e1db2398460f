import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource

@testable import HanmoEditing

let catalog = FontCatalog(folders: [])

/// Grounds as other programs make them.
enum Scene {
    static func flat(_ color: Color = Color(236, 228, 210), width: Int = 480, height: Int = 240) -> Bitmap {
        Bitmap(width: width, height: height, fill: color)
    }

    static func gradient(width: Int = 480, height: Int = 240) -> Bitmap {
        var bitmap = Bitmap(width: width, height: height)
        for index in bitmap.pixels.indices {
            let (x, y) = (index % width * 60 / width, index / width * 50 / height)
            bitmap.pixels[index] = Color(UInt8(170 + x), UInt8(150 + y), UInt8(220 - x)).premultiplied
        }
        return bitmap
    }

    static func grain(deviation: Double = 4, width: Int = 480, height: Int = 240) -> Bitmap {
        var random = SeededRandom(seed: 11)
        var bitmap = Bitmap(width: width, height: height)
        for index in bitmap.pixels.indices {
            let light = random.normal() * deviation
            bitmap.pixels[index] = Color(byte(214 + light), byte(202 + light), byte(176 + light)).premultiplied
        }
        return bitmap
    }

    static func stripes(width: Int = 480, height: Int = 240) -> Bitmap {
        var bitmap = Bitmap(width: width, height: height)
        for index in bitmap.pixels.indices {
            bitmap.pixels[index] = (index % width % 24 < 11 ? Color(250, 240, 220) : Color(214, 120, 96)).premultiplied
        }
        return bitmap
    }

    private static func byte(_ value: Double) -> UInt8 { UInt8(min(max(value, 0), 255) + 0.5) }
}

extension Bitmap {
    /// The picture with a line of text, and where it stands.
    func writing(
        _ text: String, _ family: String, _ style: String = "Regular", size: Double, at origin: Point, color: Color,
        isVertical: Bool = false, angle: Double = 0
    ) throws -> (picture: Bitmap, ink: Rect) {
        let face = try catalog.face(family: family, style: style)
        guard let template = TextTemplate(text, in: face, isVertical: isVertical, language: "zh-Hans") else {
            throw RetouchError("no template")
        }
        let pose = TextPose(origin: origin, size: size, angle: angle)
        let frame = PixelFrame(of: self)
        var picture = self
        picture.paint(template.coverage(pose, in: frame), in: frame, color: SIMD4(color.premultiplied))
        return (picture, template.ink(pose))
    }

    /// Peak signal to noise in decibels where a mask covers; nil when nothing differs.
    func noise(against other: Bitmap, in mask: PixelMask) -> Double? {
        var (sum, count) = (0.0, 0.0)
        for index in pixels.indices where mask[index % width, index / width] > 0 {
            let d = SIMD4<Float>(pixels[index]) - SIMD4<Float>(other.pixels[index])
            sum += Double(d.dot(d))
            count += 3
        }
        guard sum > 0 else { return nil }
        // 10·log10 without the C library: the ratio alone tells.
        return 255 * 255 * count / sum
    }
}

/// The ratio of signal to noise that a number of decibels is, in whole tens.
func ratio(decibels: Int) -> Double { (0..<decibels / 10).reduce(1) { product, _ in product * 10 } }

func message(_ body: () throws -> Void) -> String? {
    do {
        try body()
        return nil
    } catch {
        return (error as? any HanmoError)?.message ?? "\(error)"
    }
}
