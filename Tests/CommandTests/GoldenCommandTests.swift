import Foundation
import Testing

extension CommandTests {
    private func write(_ text: String, _ name: String) throws {
        let place = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: place)
    }

    private func read(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    private func replace(_ old: String, _ new: String, in name: String) throws {
        let text = try read(name)
        try #require(text.contains(old), "\(name): \(text.prefix(400))")
        try write(text.replacingOccurrences(of: old, with: new), name)
    }

    /// As on a developer's machine, wherever the tests run.
    private func golden(_ arguments: String..., ci: String = "") throws -> Outcome {
        try run(
            ["-c", "CI=\(ci) exec \"$0\" golden \"$@\"", command.path] + arguments, of: URL(fileURLWithPath: "/bin/sh"))
    }

    /// A prompt, a plan with options and a comic of two pages, recorded.
    private func recordedFolder() throws {
        let small = #"{"size": "240x160", "backend": "plain"}"#
        try write("一张卡片，写着“未来之事”", "g/card.txt")
        try write(small, "g/card.options.json")
        try write(#"{"wordings": [{"text": "末路", "vertical": true}]}"#, "g/sub/plan.json")
        try write(small, "g/sub/plan.options.json")
        try write("# Goldens", "g/README.md")
        let outcome = try golden("update", "g")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("wrote card.golden/listing.txt"))
        #expect(outcome.output.hasSuffix("2 of 2 recorded, 0 left alone\n"))
    }

    @Test func goldensAreRecordedAndChecked() throws {
        try write("一张卡片，写着“未来之事”", "g/card.txt")
        let missing = try golden("check", "g")
        #expect(missing.status == 1)
        #expect(
            missing.output == "card: missing\n  reference: there is no reference yet\n1 case: 1 without a reference\n")
        try recordedFolder()
        let checked = try golden("check", "g", "--junit", "j.xml", "--json", "c.json", "--html", "h.html")
        #expect(checked.status == 0 && checked.output == "2 cases: 2 as recorded\n", "\(checked)")
        #expect(try read("j.xml").contains("tests=\"2\" failures=\"0\" errors=\"0\""))
        #expect(try read("c.json").contains("\"passed\": true"))
        #expect(try golden("list", "g").output.contains("sub/plan\tsub/plan.json\t1 page, recorded by Hanmo"))
        #expect(try golden("update", "g").output == "0 of 2 recorded, 2 left alone\n")
        let picture = try Data(contentsOf: folder.appendingPathComponent("g/card.golden/picture.png"))
        #expect(picture.count <= 20 << 10)
        #expect(try golden("check", "g", "--case", "card").output == "1 case: 1 as recorded\n")
        #expect(try golden("check", "g", "--case", "cart").errors.contains("is it card?"))
    }

    /// Each layer says in its own words what differs.
    @Test func differencesAreNamed() throws {
        try recordedFolder()
        // Another character in the prompt.
        try write("一张卡片，写着“末来之事”", "g/card.txt")
        let changed = try golden("check", "g", "--junit", "j.xml", "--html", "h.html", "--json", "c.json")
        #expect(changed.status == 1)
        #expect(changed.output.contains("input: card.txt is not what it was"))
        #expect(
            changed.output.contains("未 (U+672A) at") && changed.output.contains("became 末 (U+672B)"),
            "\(changed.output)")
        #expect(try read("j.xml").contains("became 末 (U+672B)"))
        #expect(try read("c.json").contains("\"layer\": \"listing\""))
        let html = try read("h.html")
        #expect(html.contains("data:image/png;base64,") && html.contains("became 末 (U+672B)"))
        #expect(!html.contains("http:") && !html.contains("https:"))
        // Nothing is recorded in CI.
        let refused = try golden("update", "g", ci: "true")
        #expect(refused.status == 77 && refused.errors.contains("nothing is recorded in CI"))
        #expect(try golden("check", "g").status == 1)
        let updated = try golden("update", "g")
        #expect(
            updated.output.contains("became 末 (U+672B)") && updated.output.hasSuffix("1 of 2 recorded, 1 left alone\n"))
        #expect(try golden("check", "g", ci: "true").status == 0)
    }

    /// One line for a changed library or font, however many cases it moves.
    @Test func aCauseIsOneLine() throws {
        try recordedFolder()
        for name in ["card", "sub/plan"] {
            let about = "g/\(name).golden/about.json"
            let line = try #require(try read(about).split(separator: "\n").first { $0.contains("HarfBuzz") })
            try replace(String(line), "\"HarfBuzz\": \"0.9.0\",", in: about)
        }
        // The pages are the same all the same.
        #expect(try golden("check", "g").status == 0)
        for name in ["card", "sub/plan"] { try replace("sha256 ", "sha256 0", in: "g/\(name).golden/pixels.txt") }
        #expect(try golden("check", "g").output.contains("pixels.txt is not what was recorded"))
        for name in ["card", "sub/plan"] {
            try replace("sha256 0", "sha256 ", in: "g/\(name).golden/pixels.txt")
            try replace("=0", "=1", in: "g/\(name).golden/shaping.txt")
        }
        let library = try golden("check", "g")
        #expect(library.status == 1)
        #expect(library.output.hasPrefix("card, sub/plan: differs, because HarfBuzz is "), "\(library.output)")
        #expect(library.output.split(separator: "\n").count == 2)

        let about = "g/card.golden/about.json"
        let digest = try #require(try read(about).split(separator: "\n").first { $0.contains("sha256") })
        try replace(String(digest), "   \"sha256\": \"\(String(repeating: "0", count: 64))\"", in: about)
        #expect(try golden("check", "g").output.contains("is another file: SHA-256 "))
    }

    @Test func referencesAreWholeAndUsed() throws {
        try recordedFolder()
        try FileManager.default.removeItem(at: folder.appendingPathComponent("g/card.golden/listing.txt"))
        let missing = try golden("check", "g")
        #expect(missing.status == 1 || missing.status == 65)
        #expect(missing.output.contains("card.golden is incomplete: cannot read"), "\(missing.output)")
        #expect(try golden("update", "g").status == 0)
        #expect(try golden("check", "g").status == 0)

        try write("", "g/card.golden/notes.txt")
        #expect(try golden("check", "g").output.contains("card.golden/notes.txt belongs to nothing"))
        try FileManager.default.removeItem(at: folder.appendingPathComponent("g/card.golden/notes.txt"))
        try FileManager.default.moveItem(
            at: folder.appendingPathComponent("g/sub/plan.json"), to: folder.appendingPathComponent("g/sub/new.json"))
        let unused = try golden("check", "g")
        #expect(unused.status == 1)
        #expect(unused.output.contains("sub/plan.golden: no case has it"))
        #expect(unused.output.contains("sub/plan.options.json: no case has it"))
        #expect(unused.output.hasSuffix("2 cases: 1 as recorded, 1 without a reference, 2 unused\n"))
        #expect(try golden("update", "g").output.contains("sub/plan.golden\tremoved"))
        #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("g/sub/plan.golden").path))
    }

    @Test func badFoldersOfGoldensAreRefused() throws {
        #expect(try golden("check", "none").status == 66)
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("empty"), withIntermediateDirectories: true)
        let empty = try golden("check", "empty")
        #expect(empty.status == 65 && empty.errors.contains("empty has no cases"))
        try write("写着“好”", "two/a.txt")
        try write("{}", "two/a.json")
        let two = try golden("check", "two")
        #expect(two.status == 65 && two.errors.contains("a.json and a.txt are two cases with one name, a"))
        try FileManager.default.createSymbolicLink(
            atPath: folder.appendingPathComponent("two/a.json").path + ".md", withDestinationPath: "/etc/hostname")
        let link = try golden("check", "two")
        #expect(link.status == 77 && link.errors.contains("leads out of the folder"), "\(link)")

        try write("{\"wordings\": [{", "broken/a.json")
        try write("写着“好”", "broken/b.txt")
        try write("{\"size\": \"wide\"}", "broken/b.options.json")
        let broken = try golden("check", "broken", "--junit", "j.xml")
        #expect(broken.status == 65, "\(broken)")
        #expect(broken.output.contains("a: broken\n  broken/a.json:1:"))
        #expect(broken.output.contains("broken/b.options.json: size wide: expected width and height"))
        #expect(try read("j.xml").contains("errors=\"2\""))
        // Names and words of others are text in a report, not markup.
        try write("{\"wordings\": \"<b>&\"}", "broken/<i>.json")
        _ = try golden("check", "broken", "--junit", "j.xml", "--html", "h.html")
        for name in ["j.xml", "h.html"] {
            #expect(try read(name).contains("&lt;i&gt;") && !read(name).contains("<i>"))
        }
    }

    /// What cannot be written is an error, and what was there stays.
    @Test func referencesThatCannotBeWritten() throws {
        try recordedFolder()
        let listing = folder.appendingPathComponent("g/card.golden/listing.txt")
        try FileManager.default.removeItem(at: listing)
        try FileManager.default.createDirectory(at: listing, withIntermediateDirectories: false)
        try Data().write(to: listing.appendingPathComponent("full"))
        let update = try golden("update", "g")
        #expect(update.status == 73 && update.errors.contains("cannot create g/card.golden/listing.txt"), "\(update)")
        #expect(update.output.hasSuffix("0 of 2 recorded, 1 left alone\n"))
        #expect(try golden("check", "g").output.contains("listing.txt is a directory"))
    }

    /// A folder that cannot be written is checked all the same, and recorded not at all.
    @Test(.disabled(if: getuid() == 0, "root writes everywhere")) func readOnlyFolder() throws {
        try recordedFolder()
        try write("一张卡片，写着“末来之事”", "g/card.txt")
        let place = folder.appendingPathComponent("g/card.golden").path
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: place)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place) }
        #expect(try golden("check", "g").status == 1)
        let update = try golden("update", "g")
        #expect(update.status == 73 && update.errors.contains("cannot create"))
    }
}
