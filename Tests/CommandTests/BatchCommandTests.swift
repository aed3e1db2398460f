import Foundation
import Testing

/// `hanmo batch` as schedulers and impatient people treat it.
extension CommandTests {
    private func jobs(_ count: Int, size: String = "300x300") throws -> String {
        let lines = (0..<count).map { #"{"prompt":"写着“第\#($0)张”","output":"p\#($0)","size":"\#(size)"}"# }
        return try file("jobs.jsonl", Array(lines.joined(separator: "\n").utf8))
    }

    private func start(_ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = command
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
    }

    private func contents(of name: String) throws -> [String: Data] {
        let url = folder.appendingPathComponent(name)
        return try FileManager.default.subpathsOfDirectory(atPath: url.path).filter { !$0.hasPrefix("_batch") }
            .reduce(into: [:]) { $0[$1] = FileManager.default.contents(atPath: url.appendingPathComponent($1).path) }
    }

    /// Waits until a run has made a few of its files.
    private func wait(for count: Int, in name: String) throws {
        for _ in 0..<3000 {
            if let made = try? contents(of: name), made.count >= count { return }
            Thread.sleep(forTimeInterval: 0.01)
        }
        Issue.record("\(name) has fewer than \(count) files after 30 s")
    }

    @Test func aKilledRunIsGoneOnWith() throws {
        let list = try jobs(60)
        #expect(try run(["batch", list, "-o", "whole", "--jobs", "1", "--quiet"]).status == 0)
        for round in 0..<4 {
            let process = try start(["batch", list, "-o", "out", "--resume", "--jobs", "4"])
            try wait(for: 10 + 20 * round, in: "out")
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            #expect(process.terminationReason == .uncaughtSignal)
        }
        _ = try file("out/.p7.png.999999.part", [1])
        _ = try file("out/.other.png.999999.part", [1])
        let last = try run(["batch", list, "-o", "out", "--resume"])
        #expect(last.status == 0, "\(last.errors)")
        #expect(last.errors.contains("were done before"))
        var made = try contents(of: "out")
        // What another list left is not this one's to sweep.
        #expect(made.removeValue(forKey: ".other.png.999999.part") != nil)
        #expect(made == (try contents(of: "whole")))
        let after = try run(["batch", list, "-o", "out", "--resume"])
        #expect(after.errors.contains("0 of 60 jobs done") && after.errors.contains("60 were done before"))
    }

    @Test(arguments: [SIGINT, SIGTERM]) func anInterruptedRunEndsCleanly(signal: Int32) throws {
        let process = try start(["batch", try jobs(300), "-o", "out"])
        try wait(for: 6, in: "out")
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 128 + signal)
        #expect(try contents(of: "out").keys.allSatisfy { !$0.hasSuffix(".part") })
        let summary = try String(contentsOf: folder.appendingPathComponent("out/_batch/summary.json"), encoding: .utf8)
        #expect(summary.contains("\"failed\": 0") && !summary.contains("\"left\": 0"))
    }

    @Test func badBatches() throws {
        _ = try file("empty.jsonl", [0x0A])
        _ = try file(
            "twice.jsonl", Array("{\"prompt\":\"a\",\"output\":\"x\"}\n{\"prompt\":\"b\",\"output\":\"x\"}".utf8))
        _ = try file("one.jsonl", Array("{\"prompt\":\"写着“好”\",\"size\":\"200x200\"}".utf8))
        _ = try file("taken", [0x0A])
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("hollow"), withIntermediateDirectories: true)
        let cases: [([String], Int32, String)] = [
            (["batch", "empty.jsonl", "-o", "out"], 65, "empty.jsonl has no jobs"),
            (["batch", "hollow", "-o", "out"], 65, "hollow has no jobs"),
            (["batch", "twice.jsonl", "-o", "out"], 65, "jobs 1 and 2 both write x.png"),
            (["batch", "no.jsonl", "-o", "out"], 66, "cannot read no.jsonl"),
            (["batch", "one.jsonl", "-o", "taken"], 73, "cannot create the folder taken"),
            (["batch", "one.jsonl", "-o", "/proc/hanmo"], 73, "cannot create the folder /proc/hanmo"),
            (["batch", "one.jsonl", "-o", "out", "--shard", "3/2"], 64, "there is no shard 3 of 2"),
            (["batch", "one.jsonl", "-o", "out", "--jobs", "0"], 64, "--jobs goes from 1 to 256"),
            (["batch", "-o", "out"], 64, "Give a job file or a folder"),
            (["batch", "one.jsonl", "--template", "x", "--data", "y", "-o", "out"], 64, "Give a job file or a folder"),
        ]
        for (arguments, status, words) in cases {
            let outcome = try run(arguments)
            #expect(outcome.status == status, "\(arguments): \(outcome.errors)")
            #expect(outcome.errors.contains(words), "\(arguments): \(outcome.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("out").path))
    }

    /// A limit on the size of files stands for a full disk: it ends the run, and what is there is whole.
    @Test func aFullDiskEndsTheRun() throws {
        let list = try jobs(40, size: "900x900")
        let script = "ulimit -f 8; exec \"$0\" batch \(list) -o out --jobs 1"
        let outcome = try run(["-c", script, command.path], of: URL(fileURLWithPath: "/bin/sh"))
        #expect(outcome.status == 74, "\(outcome.errors)")
        #expect(outcome.errors.contains("cannot write out/p0.png") && outcome.errors.contains("39 left"))
        #expect(try contents(of: "out").isEmpty)
    }

    @Test func batchIsQuietAndTells() throws {
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("f"), withIntermediateDirectories: true)
        _ = try file("f/a.txt", Array("写着“甲”".utf8))
        _ = try file("f/b.yaml", Array("canvas: {width: 200, height: 100}\nwordings: [{text: 乙}]\n".utf8))
        _ = try file("f/notes.doc", [0x61])
        let told = try run(["batch", "f", "-o", "out", "--size", "200x200", "--backend", "plain"])
        #expect(told.status == 0 && told.output.isEmpty, "\(told.errors)")
        #expect(told.errors.contains("out: 2 of 2 jobs done") && !told.errors.contains("\u{1B}"))
        #expect(Set(try contents(of: "out").keys) == ["a.png", "a.json", "b.png", "b.json"])
        #expect(try run(["verify", "out/b.png"]).status == 0)
        let quiet = try run(["batch", "f", "-o", "out", "--size", "200x200", "--quiet"])
        #expect(quiet.status == 0 && quiet.errors.isEmpty && quiet.output.isEmpty)
    }

    @Test func pagesAndSlicesAreFiles() throws {
        let panels = (1...3).map { "  - {number: \($0), page: \(($0 + 1) / 2), description: 街道}" }
        let comic = ["kind: comic", "canvas: {width: 300, height: 400}", "panels:"] + panels
        _ = try file(
            "c.yaml",
            Array(
                (comic + ["wordings: [{text: 你好, panel: 1}, {text: 再见, panel: 3}]", ""]).joined(separator: "\n").utf8))
        let outcome = try run(["render", "c.yaml", "--report", "c.report"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("c-2.png: 300×400") && outcome.errors.contains("2 files, 2 texts"))
        for name in ["c-1.png", "c-2.png"] { #expect(try run(["verify", name]).status == 0) }
        #expect(try run(["compare", "c-1.png", "c-2.png"]).status == 1)
        let report = try String(contentsOf: folder.appendingPathComponent("c.report"), encoding: .utf8)
        #expect(report.contains("\"file\": \"c-2.png\"") && report.contains("\"page\": 2"))
        #expect(try run(["render", "c.yaml", "--only", "2", "-o", "two.png"]).status == 0)
        #expect(try run(["compare", "two.png", "c-2.png"]).output == "identical\n")
        let none = try run(["render", "c.yaml", "--only", "5"])
        #expect(none.status == 65 && none.errors.contains("there is no page 5"))

        let boxes = [100, 1100, 2100, 3500].map { "  - {text: 一二三, box: [100, \($0), 300, 300]}" }
        let lines = ["canvas: {width: 800, height: 4000}", "wordings:"] + boxes + [""]
        _ = try file("w.yaml", Array(lines.joined(separator: "\n").utf8))
        #expect(try run(["render", "w.yaml", "--slices", "--backend", "plain"]).status == 0)
        for slice in 1...4 { #expect(try run(["verify", "w-\(slice).png"]).status == 0) }
        #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("w-5.png").path))
    }
}
