import Hanmo
import HanmoBrief
import HanmoFonts
import HanmoGenerators
import HanmoGraphics
import HanmoPNG
import HanmoPage
import HanmoSource
import Testing

@testable import HanmoEditing

/// `hanmo edit` with a generator: it is asked for what pictures show, and only that; it may do what it likes outside of
/// its mask, and nothing of it is seen.
@Suite struct PaintedEditTests {
    /// Paints all of what it is shown in one colour, and keeps what it was asked.
    private actor Painter: PictureRepainter {
        nonisolated let name = "brush"
        nonisolated let color: Color
        private(set) var requests: [EditRequest] = []

        init(_ color: Color) { self.color = color }

        func repainted(_ request: EditRequest) -> Bitmap {
            requests.append(request)
            return Bitmap(width: request.picture.width, height: request.picture.height, fill: color)
        }
    }

    private let painter = Painter(Color(10, 140, 60))
    private var editor: PageEditor { PageEditor(catalog: FontCatalog(folders: []), painter: painter) }

    private func edit(
        _ file: [UInt8], _ words: String, _ options: EditOptions = EditOptions()
    ) async throws -> EditOutcome {
        try await editor.edit(
            file, named: "page.png", instruction: try Prompt(name: "instruction", text: words), options: options)
    }

    @Test func aRegionOfAPageIsPaintedBelowItsTexts() async throws {
        let file = try await EditBench.shared.file(of: "lanting")
        let region = Rect(x: 60, y: 60, width: 240, height: 300)
        let outcome = try await edit(file, "背景换成雨夜的照片，灯火通明", EditOptions(region: region))
        #expect(outcome.isProved, "\(outcome.findings.map(\.message))")
        #expect(outcome.proof.changedOutside == 0)
        #expect(outcome.proof.changedInside > 30_000)
        let request = try #require(await painter.requests.first)
        #expect(request.instruction == "背景换成雨夜的照片，灯火通明")
        #expect(request.mask?.values.count == request.picture.width * request.picture.height)
        // In the middle it is the painter's colour but for the letters; at the edge it goes out softly.
        let inside = outcome.bitmap.pixels(in: region.inset(by: 30))
        let green = inside.count { $0 == painter.color.premultiplied }
        #expect(green * 10 > inside.count * 5)
        #expect(inside.contains { $0 >> 8 & 0xFF < 100 }, "letters stand on what was painted")
        let edge = outcome.bitmap.color(x: 61, y: 200)
        #expect(edge != painter.color)
    }

    @Test func theFileSaysAllAndUndoGivesTheSamePixels() async throws {
        let file = try await EditBench.shared.file(of: "lanting")
        let before = try PNGDecoder().decode(file).bitmap
        let edited = try await edit(file, "画面换成一片竹林")
        let bytes = try edited.png()
        // Nobody is asked again: the verifier knows no generator.
        let verdict = try await FileVerifier(catalog: FontCatalog(folders: [])).verdict(on: bytes, name: "page.png")
        #expect(verdict.isProved, "\(verdict.findings)")
        let undone = try await EditBench.editor.undo(bytes, named: "page.png")
        #expect(undone.bitmap == before)
        let history = try EditBench.editor.history(bytes, named: "page.png")
        #expect(history.map(\.done) == [["“画面换成一片竹林” is painted by brush into p1"]])
    }

    @Test func textsAreStillSetByHanmo() async throws {
        let file = try await EditBench.shared.file(of: "lanting")
        let outcome = try await edit(file, "把落款改成“蘭亭雅集”，再加几只飞鸟")
        #expect(outcome.isProved, "\(outcome.findings.map(\.message))")
        let asked = await painter.requests.map(\.instruction)
        #expect(asked == ["加几只飞鸟"])
        #expect(outcome.page?.page.texts.contains { $0.text == "蘭亭雅集" } == true)
    }

    @Test func ofAComicThePanelIsPainted() async throws {
        let prompt = try Prompt(
            text: "四格漫画。第一格：猫在睡觉，猫说：“困。”第二格：狗来了，狗说：“起来！”第三格：猫跑了。第四格：狗追，狗说：“等等我！”")
        let file = try await EditBench.file(of: prompt)
        let outcome = try await edit(file, "第二格背景换成夜晚的海边")
        #expect(outcome.isProved, "\(outcome.findings.map(\.message))")
        #expect(await painter.requests.map(\.id) == ["panel-2"])
        #expect(outcome.proof.changedOutside == 0)
        await #expect {
            try await edit(file, "背景换成夜晚的海边")
        } throws: { error in
            "\((error as? any HanmoError)?.message ?? "")".contains("may be meant of 4 pictures")
        }
    }

    @Test func inPicturesOfOthersKnownTextsStand() async throws {
        var picture = Scene.gradient()
        picture = try picture.writing(
            "新品上市", "Noto Sans CJK SC", "Bold", size: 48, at: Point(40, 130), color: Color(30, 30, 90)
        ).picture
        let named = try await EditBench.edit(
            try PNGEncoder().encode(picture, dpi: 96, texts: []), "把“新品上市”改成“限时特惠”")
        let outcome = try await edit(try named.png(), "把背景换成木头桌面")
        #expect(outcome.isProved, "\(outcome.findings.map(\.message))")
        // The model saw the ground without the letters, and the letters stand on what it made of it.
        let seen = try #require(await painter.requests.first?.picture)
        #expect(!seen.pixels.contains { $0 & 0xFF < 60 && $0 >> 16 & 0xFF < 120 && $0 >> 8 & 0xFF < 60 })
        #expect(outcome.bitmap.pixels.contains { $0 & 0xFF < 50 && $0 >> 16 & 0xFF > 70 && $0 >> 8 & 0xFF < 60 })
        let verdict = try await FileVerifier(catalog: FontCatalog(folders: [])).verdict(
            on: try outcome.png(), name: "page.png")
        #expect(verdict.isProved, "\(verdict.findings)")
        #expect(verdict.summary.contains("1 texts stand"))
    }

    @Test func aMaskHoldsToThePixel() async throws {
        let picture = Scene.gradient()
        var mask = Bitmap(width: picture.width, height: picture.height, fill: .black)
        for y in 40..<100 {
            for x in 50..<150 where (x + y) % 90 > 10 { mask.pixels[y * mask.width + x] = 0xFFFF_FFFF }
        }
        var options = EditOptions()
        options.mask = mask
        let outcome = try await edit(try PNGEncoder().encode(picture, dpi: 96, texts: []), "加一只猫", options)
        #expect(outcome.isProved, "\(outcome.findings.map(\.message))")
        for index in mask.pixels.indices where mask.pixels[index] != 0xFFFF_FFFF {
            #expect(outcome.bitmap.pixels[index] == picture.pixels[index])
            if outcome.bitmap.pixels[index] != picture.pixels[index] { break }
        }
        let undone = try await EditBench.editor.undo(try outcome.png(), named: "page.png")
        #expect(undone.bitmap == picture)
    }

    @Test func wordsWithTextsAreNoPictures() async throws {
        let file = try await EditBench.shared.file(of: "lanting")
        await #expect(throws: InstructionError.self) { try await edit(file, "随便弄弄“兰亭”") }
        await #expect(throws: InstructionError.self) { try await edit(file, "把标题翻译成英文") }
        #expect(await painter.requests.isEmpty)
    }

    @Test func aPainterOfAnotherSizeIsRefused() async throws {
        struct Shrinking: PictureRepainter {
            let name = "small"
            func repainted(_ request: EditRequest) async throws -> Bitmap { Bitmap(width: 8, height: 8, fill: .black) }
        }
        let editor = PageEditor(catalog: FontCatalog(folders: []), painter: Shrinking())
        let file = try await EditBench.shared.file(of: "lanting")
        for bytes in [file, try PNGEncoder().encode(Scene.gradient(), dpi: 96, texts: [])] {
            await #expect {
                try await editor.edit(
                    bytes, named: "page.png", instruction: Prompt(name: "instruction", text: "画面换成竹林"))
            } throws: { error in
                ((error as? any HanmoError)?.message ?? "").contains("gives a picture of 8×8 pixels instead of")
            }
        }
    }
}

extension Bitmap {
    fileprivate func pixels(in box: Rect) -> [UInt32] {
        (Int(box.minY)..<Int(box.maxY)).flatMap { y in pixels[y * width + Int(box.minX)..<y * width + Int(box.maxX)] }
    }
}
