import Foundation
import Testing

extension CommandTests {
    private func write(_ png: ForgedPNG, _ name: String) throws { _ = try file(name, png.bytes) }

    /// Whatever the kind of file, what is compared is how it looks.
    @Test func allKindsOfFilesAreComparedByTheirColours() throws {
        try write(.plain([0xC0, 0x40, 0x20]), "rgb.png")
        var palette = ForgedPNG.plain([1], colorType: 3)
        palette.chunks = [("PLTE", [0, 0, 0, 0xC0, 0x40, 0x20]), ("tRNS", [0, 255])]
        try write(palette, "palette.png")
        try write(.plain([0xC0, 0xC0, 0x40, 0x40, 0x20, 0x20], bitDepth: 16), "sixteen.png")
        try write(.plain([0xC0, 0x40, 0x20, 255], colorType: 6), "rgba.png")
        // The seven passes of four by four pixels.
        var interlaced = ForgedPNG.plain([0xC0, 0x40, 0x20])
        interlaced.isInterlaced = true
        let pixel: [UInt8] = [0xC0, 0x40, 0x20]
        func rows(_ count: Int, of width: Int) -> [UInt8] {
            (0..<count).flatMap { _ in [0] + (0..<width).flatMap { _ in pixel } }
        }
        interlaced.rows = rows(1, of: 1) + rows(1, of: 1) + rows(1, of: 2) + rows(2, of: 2) + rows(2, of: 4)
        try write(interlaced, "interlaced.png")
        for name in ["palette.png", "sixteen.png", "rgba.png", "interlaced.png"] {
            let outcome = try run(["compare", "rgb.png", name])
            #expect(outcome.status == 0 && outcome.output == "identical\n", "\(name): \(outcome)")
            #expect(outcome.errors.contains("16 bits a channel") == (name == "sixteen.png"))
        }

        // Fully transparent pixels are alike, whatever their colour; half transparent ones are not.
        var clear = palette
        clear.rows = ForgedPNG.plain([0], colorType: 3).rows
        try write(clear, "clear.png")
        try write(.plain([0x11, 0x22, 0x33, 0], colorType: 6), "clear-too.png")
        #expect(try run(["compare", "clear.png", "clear-too.png"]).status == 0)
        try write(.plain([0xC0, 0x40, 0x20, 128], colorType: 6), "half.png")
        #expect(try run(["compare", "rgba.png", "half.png"]).status == 1)
    }

    /// Profiles and gamma are applied, and said.
    @Test func profilesAndGammaAreSaid() throws {
        // Linear light 0x37 is the level 0x80 of sRGB.
        try write(.plain([0x80, 0x80, 0x80]), "plain.png")
        var linear = ForgedPNG.plain([0x37, 0x37, 0x37])
        linear.chunks = [("gAMA", ForgedPNG.bigEndian(100_000))]
        try write(linear, "gamma.png")
        let gamma = try run(["compare", "plain.png", "gamma.png", "--tolerance", "1"])
        #expect(gamma.status == 0, "\(gamma)")
        #expect(gamma.errors.contains("gamma.png was brought to sRGB from its profile \"gamma 1.0\""))
        // That of sRGB is no news.
        var usual = ForgedPNG.plain([0x80, 0x80, 0x80])
        usual.chunks = [("gAMA", ForgedPNG.bigEndian(45455))]
        try write(usual, "usual.png")
        let same = try run(["compare", "plain.png", "usual.png"])
        #expect(same.status == 0 && same.errors.isEmpty)

        var profiled = linear
        profiled.chunks = [("iCCP", Array("Linear".utf8) + [0, 0] + ForgedPNG.stored(ForgedProfile.linear))]
        try write(profiled, "profile.png")
        let profile = try run(["compare", "plain.png", "profile.png", "--tolerance", "1"])
        #expect(profile.status == 0, "\(profile)")
        #expect(profile.errors.contains("brought to sRGB from its profile \"Linear\""))
        #expect(
            try run(["compare", "plain.png", "profile.png", "--json"]).output.contains("\"notes\":[\"profile.png was"))
    }

    @Test func badPicturesAreRefused() throws {
        let good = ForgedPNG.plain([1, 2, 3]).bytes
        _ = try file("good.png", good)
        var crc = good
        crc[crc.count - 20] ^= 1
        var animated = ForgedPNG.plain([1, 2, 3])
        animated.chunks = [("acTL", ForgedPNG.bigEndian(12) + ForgedPNG.bigEndian(0))]
        var huge = ForgedPNG.plain([1, 2, 3])
        (huge.width, huge.height) = (30_000, 30_000)
        let cases: [(name: String, bytes: [UInt8], words: String)] = [
            ("truncated.png", Array(good.dropLast(30)), "truncated.png: the png is truncated at byte"),
            ("crc.png", crc, "crc.png: crc error in chunk IDAT"),
            ("apng.png", animated.bytes, "apng.png: the png is animated (12 frames)"),
            ("huge.png", huge.bytes, "huge.png: the png is too large: 30000×30000, and the limit is 120000000 pixels"),
            ("jpeg.png", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46], "jpeg.png: not a png: it is a JPEG"),
            ("empty.png", [], "empty.png: not a png: the file is empty"),
        ]
        for (name, bytes, words) in cases {
            _ = try file(name, bytes)
            // On either side, and never a sheet.
            for arguments in [["good.png", name], [name, "good.png"]] {
                let outcome = try run(["compare"] + arguments + ["--sheet", "sheet.png"])
                #expect(outcome.status == 65, "\(name): \(outcome)")
                #expect(outcome.errors.contains(words), "\(outcome.errors)")
                #expect(outcome.output.isEmpty)
            }
        }
        #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("sheet.png").path))
        #expect(try run(["compare", "good.png", "none.png"]).status == 66)
        #expect(try run(["compare", "good.png", "good.png", "--tolerance", "256"]).status == 64)
        #expect(try run(["compare", "good.png", "good.png", "--max-ratio", "0.1"]).status == 64)
    }

    @Test func onePixelPictures() throws {
        var one = ForgedPNG(width: 1, height: 1)
        one.rows = [0, 10, 20, 30]
        try write(one, "one.png")
        one.rows = [0, 10, 20, 31]
        try write(one, "other.png")
        #expect(try run(["compare", "one.png", "one.png"]).output == "identical\n")
        let outcome = try run(["compare", "one.png", "other.png", "--sheet", "s.png"])
        #expect(outcome.status == 1)
        #expect(outcome.output.hasPrefix("colour drift of 1 nearly everywhere (1 pixels)"))
        #expect(try run(["compare", "one.png", "other.png", "--tolerance", "1"]).status == 0)
    }
}
