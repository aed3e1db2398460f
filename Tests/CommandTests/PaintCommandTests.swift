import Foundation
import Testing

extension CommandTests {
    @Test func paintsAndTellsWhatItCannot() throws {
        let picture = try run([
            "paint", "一只橘猫在树下，旁边一台挖掘机", "--size", "320x240", "-o", "cat.png", "--report", "cat.json",
        ])
        #expect(picture.status == 0)
        #expect(picture.errors.contains("drawn: cat, tree"))
        #expect(picture.errors.contains("not drawn: excavator"))
        let report = try String(contentsOf: folder.appendingPathComponent("cat.json"), encoding: .utf8)
        #expect(report.contains("\"undrawn\""))
        #expect(try run(["verify", "cat.png"]).status == 0)
    }

    /// A style without a hand of its own is painted in the nearest, and that is said.
    @Test func strangeStylesAreTold() throws {
        let picture = try run(["paint", "a cat", "--style", "mangaa", "--size", "160x120", "-o", "cat.png"])
        #expect(picture.status == 0)
        #expect(picture.errors.contains("the style mangaa is painted as manga"))
    }

    @Test func paintRefuses() throws {
        #expect(try run(["paint", " ", "-o", "x.png"]).status == 64)
        #expect(try run(["paint", "-o", "x.png"]).status == 64)
        let sheet = try run(["paint", "--sheet", "dinosaurs", "-o", "x.png"])
        #expect(sheet.status == 64)
        #expect(sheet.errors.contains("expected one of people, animals"))
    }

    @Test func aFolderBecomesAGallery() throws {
        let prompts = folder.appendingPathComponent("prompts/inner")
        try FileManager.default.createDirectory(at: prompts, withIntermediateDirectories: true)
        try Data("海报，写着“一”，512x512".utf8).write(to: prompts.appendingPathComponent("prompt.txt"))
        try Data("海报，写着“二”，512x384".utf8).write(to: folder.appendingPathComponent("prompts/two.txt"))
        let gallery = try run(["gallery", "prompts", "-o", "all.png", "--pages", "pages", "--side", "120"])
        #expect(gallery.status == 0)
        #expect(gallery.errors.contains("all.png: 2 pages"))
        for page in ["inner", "two"] { #expect(try run(["verify", "pages/\(page).png"]).status == 0) }
        #expect(try run(["gallery", "nowhere", "-o", "x.png"]).errors.contains("cannot be read as a folder"))
        #expect(try run(["gallery", "pages", "-o", "x.png"]).errors.contains("holds no prompt"))
    }
}
