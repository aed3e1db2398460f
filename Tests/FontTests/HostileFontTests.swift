import Foundation
import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource
import TestFonts
import Testing

/// What is no font, or a broken or malicious one, is refused in words, at once.
@Suite struct HostileFontTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("hanmo-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func write(_ bytes: [UInt8], _ name: String = "font.ttf") throws -> String {
        let url = folder.appendingPathComponent(name)
        try Data(bytes).write(to: url)
        return url.path
    }

    /// The error that opening a font ends with, nil if it opens.
    private func error(_ bytes: [UInt8], index: Int = 0) throws -> FontError? {
        defer { try? FileManager.default.removeItem(at: folder) }
        return Self.error(try write(bytes), index: index)
    }

    private static func error(_ path: String, index: Int = 0) -> FontError? {
        do throws(FontError) {
            _ = try FontCatalog(folders: []).face(path: path, index: index)
            return nil
        } catch {
            return error
        }
    }

    private func installed(_ name: String) throws -> [UInt8] {
        let file = try #require(FontManifest.files.first { $0.name == name })
        let path = try #require(FontCatalog(folders: []).path(of: file), "\(name) is not installed")
        return try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    }

    @Test(arguments: [
        ([UInt8](), "it has only 0 bytes"), (Array("# Read me\n\nThis is a text.".utf8), "it does not begin like one"),
        (Array("wOF2 and so on, compressed".utf8), "it is a web font (WOFF), which has to be unpacked first"),
        (Array("ttcf".utf8) + TinyFont.words(1, 0, 0, 0), "it has no face 0"),
        (TinyFont.words(1, 0, 0, 0, 0, 0), "it has no tables"),
        (TinyFont.words(1, 0, 9, 0, 0, 0), "its list of tables is cut off"),
        (TinyFont(glyphs: [], characters: [(0x41, 0)]).bytes, "it has no glyphs"),
        (TinyFont(glyphs: [TinyFont.triangle], characters: []).bytes, "it has no characters"),
        (TinyFont(glyphs: [TinyFont.triangle, []], characters: [(0x41, 1)]).bytes, "its characters draw nothing"),
    ])
    func whatIsNoFont(bytes: [UInt8], reason: String) throws {
        let error = try #require(try error(bytes))
        #expect(error.message.hasSuffix("font.ttf cannot be read as a font: \(reason)"))
        #expect(error.status == .badInput)
    }

    @Test func whatIsNoFile() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(Self.error(folder.path)?.message.hasSuffix("cannot be read as a font: it is not a file") == true)
        // A device would be read for ever, a pipe waited for.
        #expect(Self.error("/dev/zero")?.message == "/dev/zero cannot be read as a font: it is not a file")
        let missing = try #require(Self.error("\(folder.path)/none.ttf"))
        #expect(missing.message.hasSuffix("none.ttf: No such file or directory"))
        #expect(missing.status == .inputMissing)
    }

    @Test func facesThatAreNotThere() throws {
        let font = TinyFont.plain.bytes
        #expect(try error(font) == nil)
        let other = try #require(try HostileFontTests().error(font, index: 1))
        #expect(other.message.hasSuffix("it has no face 1"))
        #expect(try HostileFontTests().error(font, index: -1)?.message.hasSuffix("it has no face -1") == true)
    }

    /// Wherever it is cut off, there is a table that ends beyond; nothing is drawn as blanks.
    @Test(arguments: ["DejaVuSans.ttf", "NotoSerifHebrew-Regular.ttf", "Inter-Regular.otf"])
    func truncatedAnywhere(name: String) throws {
        let font = try installed(name)
        defer { try? FileManager.default.removeItem(at: folder) }
        for count in [0, 1, 11, 12, 13, 100] + (1..<20).map({ font.count * $0 / 20 }) + [font.count - 4] {
            let error = Self.error(try write(Array(font[..<count])))
            #expect(error?.message.contains("cannot be read as a font: it") == true, "\(count) bytes")
        }
    }

    @Test(arguments: [(levels: 60, times: 2), (levels: 8, times: 8), (levels: 2, times: 200)])
    func partsOfPartsWithoutEnd(levels: Int, times: Int) throws {
        let error = try #require(try error(TinyFont.bomb(levels: levels, times: times).bytes))
        #expect(error.message.contains("is made of more than 10000 parts"))
    }

    @Test func fewPartsAreNoBomb() throws {
        let found = try error(TinyFont.bomb(levels: 5, times: 3).bytes)
        #expect(found == nil, "\(found?.message ?? "")")
    }

    /// Any damage is an error or harmless: no crash, and an answer within a second.
    @Test(arguments: [
        ("DejaVuSans.ttf", "Ag fi שלום \u{0301}"), ("NotoSerifHebrew-Regular.ttf", "שָׁלוֹם ABC"),
        ("NotoSerifDevanagari-Regular.ttf", "क्षत्रिय नमस्ते"), ("Inter-Regular.otf", "Hamburg 0123 -> ffi"),
    ])
    func damageAnywhere(name: String, text: String) throws {
        let font = try installed(name)
        var random = SeededRandom(seed: 7, for: name)
        defer { try? FileManager.default.removeItem(at: folder) }
        for round in 0..<100 {
            let path = try write(Self.damaged(font, round, &random))
            let start = ContinuousClock.now
            if let face = try? FontCatalog(folders: []).face(path: path, index: 0) {
                for direction in [ShapingDirection.horizontal, .rightToLeft, .vertical] {
                    let line = ShapedLine(text, with: face, ShapedLine.Manner(direction: direction, language: "en"))
                    #expect(line.svg().hasSuffix("</svg>"))
                }
            }
            #expect(ContinuousClock.now - start < .seconds(1), "round \(round)")
        }
    }

    /// Bytes changed anywhere, at the beginning of a table, or in the directory, in turns.
    private static func damaged(_ font: [UInt8], _ round: Int, _ random: inout SeededRandom) -> [UInt8] {
        var bytes = font
        let tables = Int(font[5])
        switch round % 3 {
        case 0:
            for _ in 0..<Int.random(in: 1...40, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            }
        case 1:
            let record = 12 + 16 * Int.random(in: 0..<tables, using: &random)
            let offset = font[record + 8..<record + 12].reduce(0) { $0 << 8 | Int($1) }
            for _ in 0..<Int.random(in: 1...20, using: &random) {
                let place = min(bytes.count - 1, offset + Int.random(in: 0..<400, using: &random))
                bytes[place] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
            }
        default:
            bytes[Int.random(in: 0..<12 + 16 * tables, using: &random)] = .random(in: 0...255, using: &random)
        }
        return bytes
    }

    /// A bad file in HANMO_FONT_PATH hides the good one of its name; no page is set in another face without a word.
    @Test func aBadFontInTheSearchPathIsAnError() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let whole = try installed("LXGWWenKai-Regular.ttf")
        _ = try write(Array(whole[..<(whole.count / 2)]), "LXGWWenKai-Regular.ttf")
        let catalog = FontCatalog(folders: [folder.path])
        do throws(FontError) {
            _ = try catalog.chain(role: "kai", weight: "Regular", language: "zh-Hans")
            Issue.record("the chain does without it")
        } catch {
            #expect(error.message.contains("LXGWWenKai-Regular.ttf cannot be read as a font: its table"))
            #expect(error.status == .configuration)
        }
    }

    @Test func unknownFamilySaysWhichFileCannotBeRead() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = try write(Array("no font at all".utf8), "mine.ttf")
        do throws(FontError) {
            _ = try FontCatalog(folders: [folder.path]).face(family: "Mine", style: nil)
        } catch {
            #expect(error.message == "there is no font \"Mine\"")
            #expect(error.hint == "\(path) cannot be read as a font: it does not begin like one")
        }
    }
}
