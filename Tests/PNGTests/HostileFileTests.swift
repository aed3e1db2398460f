import HanmoGraphics
import Testing

@testable import HanmoPNG

@Suite struct HostileFileTests {
    private let good: [UInt8]

    init() throws {
        good = try PNGEncoder().encode(
            Samples.poster(), dpi: 144, texts: [PNGText(keyword: "hanmo:recipe", text: "永和九年")])
    }

    private func message(_ bytes: [UInt8], limits: PNGDecoder.Limits = .default) -> String? {
        do throws(PNGError) {
            _ = try PNGDecoder(limits: limits).decode(bytes)
            return nil
        } catch {
            return error.message
        }
    }

    @Test func `what is not a png`() {
        #expect(message([]) == "not a png: the file is empty")
        #expect(message(Array("GIF89a, a picture".utf8)) == "not a png: it is a GIF, whatever its name")
        #expect(message([0xFF, 0xD8, 0xFF, 0xE0]) == "not a png: it is a JPEG, whatever its name")
        #expect(message(Array("RIFF1234WEBPVP8 ".utf8)) == "not a png: it is a WebP, whatever its name")
        #expect(message(Array("Hello".utf8)) == "not a png: it does not begin like one")
        #expect(message([0x89, 0x50]) == "the png is truncated at byte 2")
        var png = PNGBytes()
        png.append("IDAT", [0])
        #expect(message(png.bytes) == "not a png: it begins with chunk IDAT instead of its header")
    }

    @Test func `truncated anywhere`() {
        for count in [1, 7] + Array(stride(from: 8, to: good.count, by: 97)) + [good.count - 1] {
            #expect(message(Array(good[..<count])) == "the png is truncated at byte \(count)")
        }
    }

    @Test func `a bit flipped in any chunk`() {
        for chunk in PNGBytes.chunks(of: good) {
            var bytes = good
            bytes[chunk.offset + 8 + chunk.count] ^= 1
            #expect(message(bytes) == "crc error in chunk \(chunk.type) at byte \(chunk.offset)")
        }
        var bytes = good
        bytes[good.count / 2] ^= 0x10
        #expect(message(bytes)?.hasPrefix("crc error in chunk IDAT") == true)
    }

    @Test func `any byte changed is an error or harmless, never a crash`() {
        var random = SeededRandom(seed: 5)
        for _ in 0..<400 {
            var bytes = good
            let place = Int.random(in: 8..<bytes.count, using: &random)
            bytes[place] ^= UInt8.random(in: 1...255, using: &random)
            #expect(message(bytes) != nil)
        }
    }

    @Test func `damage under a right crc`() {
        var random = SeededRandom(seed: 6)
        for chunk in PNGBytes.chunks(of: good) where chunk.count > 0 {
            for _ in 0..<60 {
                var data = Array(good[chunk.offset + 8..<chunk.offset + 8 + chunk.count])
                data[Int.random(in: data.indices, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
                var png = PNGBytes(bytes: Array(good[..<chunk.offset]))
                png.append(chunk.type, data)
                // Whatever comes of it comes without a crash.
                _ = message(png.bytes + good[(chunk.offset + 12 + chunk.count)...])
            }
        }
    }

    @Test func `too few rows`() {
        let chunks = PNGBytes.chunks(of: good)
        var png = PNGBytes()
        png.appendHeader(width: 160, height: 121)
        png.bytes += good[chunks[1].offset...]
        #expect(message(png.bytes)?.hasPrefix("cannot read row 120 of the png: ") == true)
    }

    @Test func `a header of a million by a million`() {
        var png = PNGBytes()
        png.appendHeader(width: 1_000_000, height: 1_000_000, bitDepth: 16, colorType: 6)
        png.append("IDAT", [])
        png.append("IEND", [])
        #expect(
            message(png.bytes)
                == "the png is too large: 1000000×1000000, and the limit of a side is 32768 pixels")
    }

    @Test func `limits on pixels`() {
        #expect(
            message(good, limits: PNGDecoder.Limits(pixels: 19_199))
                == "the png is too large: 160×120, and the limit is 19199 pixels in all")
        #expect(message(good, limits: PNGDecoder.Limits(side: 160, pixels: 19_200)) == nil)
    }

    @Test func `no pixels, unknown colours, unknown depths`() {
        func header(width: Int, bitDepth: UInt8, colorType: UInt8) -> [UInt8] {
            var png = PNGBytes()
            png.appendHeader(width: width, height: 1, bitDepth: bitDepth, colorType: colorType)
            png.append("IDAT", [])
            png.append("IEND", [])
            return png.bytes
        }
        #expect(message(header(width: 0, bitDepth: 8, colorType: 2)) == "the png has no pixels: 0×1")
        #expect(message(header(width: 1, bitDepth: 8, colorType: 5)) == "the png has an unknown colour type: 5")
        #expect(message(header(width: 1, bitDepth: 3, colorType: 2))?.hasPrefix("cannot read row 0") == true)
    }

    @Test func `a text that expands beyond the limit`() throws {
        let bomb = try PNGEncoder().encode(
            Samples.poster(), dpi: 144,
            texts: [PNGText(keyword: "bomb", text: String(repeating: "0", count: 3_000_000))])
        #expect(bomb.count < 40_000)
        #expect(
            message(bomb, limits: PNGDecoder.Limits(textBytes: 2_999_999))
                == "the texts of the png are too large: 'bomb' goes beyond the limit on text bytes")
        #expect(message(bomb, limits: PNGDecoder.Limits(textBytes: 3_000_000)) == nil)
    }

    @Test func `too many texts`() {
        let chunks = PNGBytes.chunks(of: good)
        var png = PNGBytes(bytes: Array(good[..<chunks[1].offset]))
        for _ in 0..<64 { png.append("tEXt", Array("a\0b".utf8)) }
        png.bytes += good[chunks[1].offset...]
        #expect(message(png.bytes) == "the png has more texts than the limit of 64")
    }

    @Test func `a profile that would expand to much is not expanded, and what follows the end is left alone`() {
        let chunks = PNGBytes.chunks(of: good)
        var png = PNGBytes(bytes: Array(good[..<chunks[1].offset]))
        png.append("iCCP", Array("bomb\0\0".utf8) + [UInt8](repeating: 0x78, count: 1000))
        png.bytes += good[chunks[2].offset...] + Array("PK polyglot".utf8)
        #expect(message(png.bytes) == nil)
    }

    @Test func `what cannot be written`() {
        func message(_ bitmap: Bitmap, dpi: Double = 144, _ keyword: String = "a", _ text: String = "") -> String? {
            do throws(PNGError) {
                _ = try PNGEncoder().encode(bitmap, dpi: dpi, texts: [PNGText(keyword: keyword, text: text)])
                return nil
            } catch {
                return error.message
            }
        }
        let page = Bitmap(width: 1, height: 1)
        #expect(message(page) == nil)
        #expect(message(Bitmap(width: 0, height: 3)) == "a bitmap of 0×3 has no pixels to write")
        #expect(message(page, dpi: .nan) == "nan dpi is not within 1–1,000,000")
        for keyword in ["", " a", "a  b", "题", "a\0", String(repeating: "k", count: 80)] {
            #expect(message(page, keyword) == "'\(keyword)' is no keyword of a png")
        }
        #expect(message(page, "a", "b\0c") == "the text 'a' has a character U+0000")
    }
}
