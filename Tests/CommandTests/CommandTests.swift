import Foundation
import Testing

/// The command line as a user meets it: exit statuses, messages, whole files.
@Suite struct CommandTests {
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("hanmo-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    var command: URL {
        // The test bundle and the command are built into one folder.
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("hanmo")
    }

    func run(_ arguments: [String], of program: URL? = nil) throws -> Outcome {
        let process = Process()
        process.executableURL = program ?? command
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let (out, err) = (
            output.fileHandleForReading.readDataToEndOfFile(), errors.fileHandleForReading.readDataToEndOfFile()
        )
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: String(decoding: out, as: UTF8.self),
            errors: String(decoding: err, as: UTF8.self))
    }

    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        try Data(bytes).write(to: folder.appendingPathComponent(name))
        return name
    }

    private func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
    }

    @Test func badInput() throws {
        let cases: [([String], Int32, String)] = [
            (["render", try file("empty.txt", [])], 65, "empty.txt is empty"),
            (["render", try file("latin.txt", [0x61, 0xE9])], 65, "is not UTF-8: byte 1 is 0xE9"),
            (["render", "missing.txt"], 66, "cannot read missing.txt: No such file"),
            (["render", "."], 65, ". is a directory"),
            (
                ["render", try file("big.txt", [UInt8](repeating: 0x61, count: 10_000_000))], 65,
                "limit of 4194304 bytes"
            ),
            (["render", try file("ok.txt", Array("写着“好”".utf8)), "--size", "0x10"], 65, "has no room"),
            (["render", "ok.txt", "--size", "100000x100000"], 65, "limit of 16384"),
            (["render", "ok.txt", "--size", "wide"], 64, "expected width and height"),
            (["render", "ok.txt", "--backend", "none"], 64, "there is no picture backend \"none\""),
            (["render", "ok.txt", "--size", "64x64", "-o", "no/such/out.png"], 73, "cannot create no/such/out.png"),
            (
                ["render", "--from", try file("plan.json", Array("{\"wordings\":[{\"txt\":1}]}".utf8))], 65,
                "unknown key \"txt\""
            ),
            (
                ["render", "--from", try file("type.json", Array("{\"wordings\":[{\"text\":1}]}".utf8))], 65,
                "type.json:1:22: wordings[0].text: expected a string, got a number"
            ),
            (
                [
                    "render", "--from",
                    try file("face.json", Array("{\"wordings\":[{\"text\":\"好\",\"face\":\"Comic\"}]}".utf8)),
                ], 65, "Comic"
            ),
            (["verify", "ok.txt"], 65, "not a png"), (["compare", "ok.txt", "ok.txt"], 65, "not a png"),
            (["shape", "好", "--font", "No Such"], 78, "there is no font \"No Such\""),
        ]
        for (arguments, status, words) in cases {
            let outcome = try run(arguments)
            #expect(outcome.status == status, "\(arguments): \(outcome.errors)")
            #expect(outcome.errors.contains(words), "\(arguments): \(outcome.errors)")
        }
        #expect(!exists("ok.png"))
    }

    /// A limit on the size of files stands for a full disk.
    @Test func fullDiskLeavesNothing() throws {
        _ = try file("f.txt", Array("写着“好”".utf8))
        _ = try file("f.png", Array("what was there".utf8))
        let script = "ulimit -f 1; exec \"$0\" render f.txt --size 800x800"
        let outcome = try run(["-c", script, command.path], of: URL(fileURLWithPath: "/bin/sh"))
        #expect(outcome.status == 74, "\(outcome.errors)")
        #expect(outcome.errors.contains("cannot write f.png"))
        #expect(try String(contentsOf: folder.appendingPathComponent("f.png"), encoding: .utf8) == "what was there")
        #expect(try parts().isEmpty)
    }

    @Test(arguments: [SIGINT, SIGTERM]) func interruptionLeavesNothing(signal: Int32) throws {
        let prompt = try file("i.txt", Array("水墨山水，写着“好”".utf8))
        let process = Process()
        process.executableURL = command
        process.arguments = ["render", prompt, "--size", "10000x10000", "-o", "i.png"]
        process.currentDirectoryURL = folder
        process.standardError = FileHandle.nullDevice
        try process.run()
        Thread.sleep(forTimeInterval: 0.3)
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationStatus == 128 + signal)
        #expect(!exists("i.png"))
        #expect(try parts().isEmpty)
    }

    private func shell(_ script: String) throws -> Outcome {
        try run(["-c", script, command.path], of: URL(fileURLWithPath: "/bin/sh"))
    }

    /// A planner that does not answer never fails a page; one that is set up wrongly does, before anything is drawn.
    @Test func plannerIsOptional() throws {
        _ = try file("n.txt", Array("招牌上写着“老周面馆”".utf8))
        let away = try shell(
            """
            HANMO_PLANNER_URL=http://127.0.0.1:1/v1 HANMO_PLANNER_KEY=sk-canary-4711 exec "$0" render n.txt \
            --size 300x300 --report n.json
            """)
        #expect(away.status == 0, "\(away.errors)")
        #expect(away.errors.contains("warning: the planner was not used: 127.0.0.1:1 cannot be asked"))
        for name in ["n.png", "n.json"] {
            let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
            #expect(bytes.range(of: Data("canary".utf8)) == nil)
        }
        #expect(!away.errors.contains("canary"))
        #expect(try run(["verify", "n.png"]).status == 0)
        #expect(try shell("HANMO_PLANNER_URL=nonsense exec \"$0\" plan --planner none n.txt").status == 0)
        for (url, words) in [("nonsense", "begins neither"), ("http://10.0.0.1", "without encryption")] {
            let wrong = try run(["plan", "n.txt", "--planner", url])
            #expect(wrong.status == 78)
            #expect(wrong.errors.contains(words))
        }
    }

    @Test func markdownIsRendered() throws {
        _ = try file("m.md", Array("# 周报\n\n- 写完**两章**\n\n![远山](../etc/passwd)".utf8))
        let outcome = try run(["render", "m.md", "--size", "400x500"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("\"../etc/passwd\" is never opened"))
        #expect(try run(["verify", "m.png"]).status == 0)
        #expect(try run(["plan", "m.md", "-o", "m.json"]).status == 0)
        #expect(try run(["render", "--from", "m.json", "--size", "400x500", "-o", "again.png"]).status == 0)
        #expect(try run(["compare", "m.png", "again.png"]).output == "identical\n")
    }

    private func parts() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".part") }
    }

    @Test func rendersVerifiesAndCompares() throws {
        let prompt = try file("p.txt", Array("一幅水墨山水，左上角写着“天朗气清”".utf8))
        #expect(try run(["render", prompt, "--size", "400x300", "--report", "r.json", "-o", "a.png"]).status == 0)
        #expect(try run(["render", prompt, "--size", "400x300", "--seed", "2", "-o", "b.png"]).status == 0)
        #expect(try run(["verify", "a.png"]).status == 0)
        #expect(try run(["compare", "a.png", "a.png"]).output == "identical\n")
        #expect(try run(["compare", "a.png", "b.png", "--sheet", "s.png"]).status == 1)
        #expect(exists("s.png"))
        let report = try String(contentsOf: folder.appendingPathComponent("r.json"), encoding: .utf8)
        #expect(report.contains("\"text\": \"天朗气清\""))
    }

    @Test func missingGlyphWritesOnlyWhenAsked() throws {
        let prompt = try file("g.txt", Array("写着“好\u{F8FE}”".utf8))
        let refused = try run(["render", prompt, "--size", "200x200"])
        #expect(refused.status == 1)
        #expect(refused.errors.contains("g.txt:1:5: no font has"))
        #expect(!exists("g.png"))
        #expect(try run(["render", prompt, "--size", "200x200", "--keep-going"]).status == 1)
        #expect(exists("g.png"))
    }

    @Test func planIsEditedAndRendered() throws {
        let prompt = try file("q.txt", Array("左上角写着“旧字”".utf8))
        #expect(try run(["plan", prompt, "-o", "q.json"]).status == 0)
        let url = folder.appendingPathComponent("q.json")
        let plan = try String(contentsOf: url, encoding: .utf8).replacingOccurrences(
            of: "\"text\": \"旧字\"", with: "\"text\": \"新的字\"")
        try Data(plan.utf8).write(to: url)
        #expect(
            try run(["render", "--from", "q.json", "--size", "300x300", "--report", "q.report", "-o", "q.png"]).status
                == 0)
        #expect(try String(contentsOf: folder.appendingPathComponent("q.report"), encoding: .utf8).contains("新的字"))
        #expect(try run(["verify", "q.png"]).status == 0)
    }

    /// YAML is written, edited by hand and rendered; what is wrong in it is named with its place.
    @Test func yamlPlans() throws {
        let prompt = try file("y.txt", Array("左上角写着“旧字”，底部写着“第二行”。".utf8))
        #expect(try run(["plan", prompt, "-o", "y.yaml"]).status == 0)
        let url = folder.appendingPathComponent("y.yaml")
        let written = try String(contentsOf: url, encoding: .utf8)
        #expect(written.hasPrefix("# yaml-language-server: $schema=plan.schema.json\n"))
        let edited = written.replacingOccurrences(of: "text: 旧字", with: "text: |-\n      新的字\n      no: 012")
        try Data(edited.utf8).write(to: url)
        let rendered = try run([
            "render", "--from", "y.yaml", "--size", "400x400", "--report", "y.report", "-o", "y.png",
        ])
        #expect(rendered.status == 0, "\(rendered.errors)")
        let report = try String(contentsOf: folder.appendingPathComponent("y.report"), encoding: .utf8)
        #expect(report.contains("\"text\": \"新的字\\nno: 012\""))
        #expect(try run(["verify", "y.png"]).status == 0)

        try Data(edited.replacingOccurrences(of: "size: ", with: "size: very ").utf8).write(to: url)
        let refused = try run(["render", "--from", "y.yaml", "-o", "refused.png"])
        #expect(refused.status == 65)
        #expect(refused.errors.contains("hanmo: error: y.yaml:"))
        #expect(refused.errors.contains("wordings[0].size: expected one of large, medium, small, got \"very"))
        #expect(!exists("refused.png"))
    }

    @Test func plansByHand() throws {
        _ = try file(
            "hand.yaml", Array("canvas: {width: 300, height: 200}\nwordings:\n  - text: 岁寒\n    size: large\n".utf8))
        let outcome = try run(["render", "hand.yaml"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(exists("hand.png"))
        #expect(try run(["plan", "--from", "hand.yaml", "--json"]).output.contains("\"text\": \"岁寒\""))
        #expect(try run(["plan", "hand.yaml"]).output.contains("t1  –  body  “岁寒”"))
        #expect(try run(["plan"]).status == 64)
        #expect(try run(["plan", "hand.yaml", "--from", "hand.yaml"]).status == 64)
        #expect(try run(["plan", "--from", "no.yaml"]).status == 66)
    }

    @Test func planIsExplained() throws {
        let prompt = try file("e.txt", Array("左上角写着“甲乙”".utf8))
        #expect(try run(["plan", prompt, "--annotate", "e.html"]).status == 0)
        let html = try String(contentsOf: folder.appendingPathComponent("e.html"), encoding: .utf8)
        #expect(html.hasPrefix("<!DOCTYPE html>") && html.contains("href=\"#t1\""))
        let tree = try run(["plan", prompt]).output
        #expect(tree.contains("top-left  ← 左上角"))
        #expect(!tree.contains("\u{1B}"))
        let schema = try run(["plan", "--schema"])
        #expect(schema.status == 0)
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let published = root.appendingPathComponent("docs/plan.schema.json")
        #expect(try schema.output == String(contentsOf: published, encoding: .utf8))
        #expect(try run(["plan", prompt, "--yaml"]).output.contains("\n  - id: t1\n    text: 甲乙\n"))
    }

    @Test func smallCommands() throws {
        #expect(try run(["breaks", "文字，文字", "--lang", "zh", "--strictness", "strict"]).output == "1 3 4\n")
        #expect(try run(["shape", "兰", "--font", "LXGW WenKai"]).output.hasSuffix("=0+1000]\n"))
        #expect(try run(["fonts", "list"]).output.contains("LXGW WenKai"))
        #expect(try run(["doctor"]).status == 0)
        #expect(try run(["--version"]).output == "0.1.0\n")
    }
}
