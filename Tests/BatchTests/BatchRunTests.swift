import Foundation
import Hanmo
import HanmoBatch
import HanmoFonts
import HanmoSource
import Testing

/// Whole runs: what is written, what is kept, what fails.
@Suite struct BatchRunTests {
    private let root: URL
    private let catalog = FontCatalog(folders: [])

    init() throws {
        root = FileManager.default.temporaryDirectory.appendingPathComponent("hanmo-batch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    private func write(_ text: String, to name: String) throws {
        let url = root.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private func batch(
        _ list: BatchList, into folder: String, workers: Int = 2,
        _ change: (inout Batch.Settings) throws -> Void = { _ in }
    ) throws -> Batch {
        var settings = Batch.Settings(workers: workers)
        try change(&settings)
        return try Batch(
            list, named: "jobs", sources: root.path, into: root.appendingPathComponent(folder).path, settings: settings,
            catalog: catalog)
    }

    private func jobs(_ lines: [String]) -> BatchList {
        let defaults = RenderOptions(width: 160, height: 120, backend: "plain")
        return JobReader(defaults: defaults).list(from: Array(lines.joined(separator: "\n").utf8), named: "jobs")
    }

    private var ten: [String] {
        (0..<10).map { #"{"prompt":"写着“第\#($0)张”","output":"p\#($0)","seed":\#($0 % 3)}"# }
    }

    /// Everything but the journal's folder, by name.
    private func contents(_ folder: String) throws -> [String: Data] {
        let url = root.appendingPathComponent(folder)
        return try FileManager.default.subpathsOfDirectory(atPath: url.path).filter { !$0.hasPrefix("_batch") }
            .reduce(into: [:]) { $0[$1] = FileManager.default.contents(atPath: url.appendingPathComponent($1).path) }
    }

    @Test func outputsDependNeitherOnOrderNorOnWorkers() async throws {
        let one = await (try batch(jobs(ten), into: "one", workers: 1)).run()
        let four = await (try batch(jobs(ten.reversed()), into: "four", workers: 4)).run()
        #expect(one.doneCount == 10 && four.doneCount == 10 && one.status == .success)
        let files = try contents("one")
        #expect(files.count == 20)
        #expect(files == (try contents("four")))
        for index in 1...3 {
            let shard = await (try batch(jobs(ten), into: "shards") { $0.shard = try Shard(index, of: 3) }).run()
            #expect(shard.status == .success)
        }
        #expect(files == (try contents("shards")))
    }

    @Test func resumingKeepsWhatIsWholeAndMakesTheRest() async throws {
        _ = await (try batch(jobs(ten), into: "out")).run()
        let whole = try contents("out")
        let again = await (try batch(jobs(ten), into: "out") { $0.resumes = true }).run()
        #expect((again.doneCount, again.keptCount) == (0, 10))

        let out = root.appendingPathComponent("out")
        try FileManager.default.removeItem(at: out.appendingPathComponent("p1.png"))
        try Data("{}".utf8).write(to: out.appendingPathComponent("p2.json"))
        var changed = try #require(whole["p3.png"])
        changed[changed.count / 2] ^= 1
        try changed.write(to: out.appendingPathComponent("p3.png"))
        var lines = ten
        lines[4] = lines[4].replacingOccurrences(of: "第4张", with: "另一张")
        let mended = await (try batch(jobs(lines), into: "out") { $0.resumes = true }).run()
        #expect((mended.doneCount, mended.keptCount) == (4, 6))
        let after = try contents("out")
        #expect(after.filter { !$0.key.hasPrefix("p4.") } == whole.filter { !$0.key.hasPrefix("p4.") })
        #expect(after["p4.png"] != whole["p4.png"])
        // Other shards' journals count as well.
        let shard = await (try batch(jobs(lines), into: "out") { ($0.resumes, $0.shard) = (true, try Shard(1, of: 2)) })
            .run()
        #expect((shard.doneCount, shard.keptCount) == (0, 5))
    }

    @Test func aJournalThatIsCutOffOrBrokenIsGoneOnWith() async throws {
        _ = await (try batch(jobs(ten), into: "out")).run()
        let journal = root.appendingPathComponent("out/_batch/journal.jsonl")
        let text = try String(contentsOf: journal, encoding: .utf8)
        try Data(("nonsense\n" + text.dropLast(text.count / 4)).utf8).write(to: journal)
        let summary = await (try batch(jobs(ten), into: "out") { $0.resumes = true }).run()
        #expect(summary.status == .success && summary.keptCount >= 5 && summary.doneCount >= 2)
        let last = await (try batch(jobs(ten), into: "out") { $0.resumes = true }).run()
        #expect(last.keptCount == 10)
    }

    @Test func failuresDoNotStopTheRest() async throws {
        try write("写着“文件”", to: "in/a.txt")
        try write("kind: nonsense\n", to: "bad.yaml")
        let list = jobs([
            #"{"prompt":"写着“好\#u{F8FE}”"}"#, "{", #"{"file":"in/a.txt"}"#, #"{"file":"none.txt"}"#,
            #"{"file":"bad.yaml"}"#, #"{"file":"../secret.txt"}"#, #"{"file":"/etc/hosts"}"#,
            #"{"prompt":"写着“好”","backend":"nobody"}"#, #"{"prompt":"写着“好”","output":"../up"}"#, #"{"prompt":" "}"#,
        ])
        let summary = await (try batch(list, into: "out")).run()
        #expect(summary.doneCount == 1 && summary.status == .failed)
        let told = summary.failures.map { ($0.number, $0.error?.status.rawValue ?? 0, $0.error?.message ?? "") }
        let wanted: [(Int, Int32, String)] = [
            (1, 1, "1:5: no font has"), (2, 65, "jobs:2"), (4, 66, "cannot read"), (5, 65, "expected one of"),
            (6, 77, "file: ../secret.txt is outside"), (7, 77, "file: /etc/hosts is outside"),
            (8, 64, "no picture backend"), (9, 77, "output: ../up.png is outside"), (10, 65, "is empty"),
        ]
        #expect(told.map(\.0) == wanted.map(\.0))
        for (told, wanted) in zip(told, wanted) {
            #expect(told.1 == wanted.1 && told.2.contains(wanted.2), "\(told)")
        }
        #expect(Set(try contents("out").keys) == ["a.png", "a.json", "0001.json"])
        #expect(!FileManager.default.fileExists(atPath: root.appendingPathComponent("up.png").path))
        let text = try String(contentsOf: root.appendingPathComponent("out/_batch/summary.json"), encoding: .utf8)
        #expect(text.contains("\"failed\": 9") && text.contains("file: ../secret.txt is outside"))
        let same = await (try batch(jobs(["{", "{}"]), into: "same")).run()
        #expect(same.status == .badInput)
    }

    @Test func linksThatLeadOutAreNotFollowed() async throws {
        let outside = root.deletingLastPathComponent().appendingPathComponent("hanmo-outside-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
        try Data("写着“外”".utf8).write(to: outside.appendingPathComponent("x.txt"))
        try write("", to: "out/keep")
        for link in ["in", "out/sub"] {
            try FileManager.default.createSymbolicLink(
                at: root.appendingPathComponent(link), withDestinationURL: outside)
        }
        let list = jobs([#"{"file":"in/x.txt"}"#, #"{"prompt":"写着“好”","output":"sub/y"}"#])
        let summary = await (try batch(list, into: "out")).run()
        #expect(summary.failures.count == 2 && summary.status == .refused)
        #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path) == ["x.txt"])
        let allowed = await (try batch(list, into: "out") { $0.allowsOutside = true }).run()
        #expect(allowed.doneCount == 2)
        try FileManager.default.removeItem(at: outside)
    }

    @Test func templatesAreFilled() async throws {
        try write("写着“{{name}}”，右下角写着“{{ n }}号”", to: "t.txt")
        try write("wordings: [{text: '{{name}} {{n}}'}]\n", to: "t.yaml")
        let table = try DataTable(Array("name,n\n张三,1\n李四,2\n".utf8), named: "d.csv")
        let defaults = RenderOptions(width: 300, height: 200, backend: "plain")
        for (template, words) in [("t.txt", "2号"), ("t.yaml", "李四 2")] {
            let list = BatchList(template: template, table: table, name: nil, defaults: defaults)
            let summary = await (try batch(list, into: template + ".out")).run()
            #expect(summary.doneCount == 2, "\(summary.failures)")
            let report = try #require(try contents(template + ".out")["0002.json"])
            #expect(String(decoding: report, as: UTF8.self).contains("\"text\": \"\(words)\""))
        }
        try write("写着“{{age}}”", to: "t.txt")
        let list = BatchList(template: "t.txt", table: table, name: nil, defaults: defaults)
        let summary = await (try batch(list, into: "none")).run()
        #expect(summary.failures.first?.error?.message == "{{age}} has no value")
    }

    @Test func pagesOfComicsAreFilesAndEachIsProved() async throws {
        let plan = #"""
            {"kind":"comic","panels":[{"number":1,"page":1,"description":""},{"number":2,"page":2,"description":""}],
            "wordings":[{"text":"第一页","panel":1},{"text":"第二页","panel":2}]}
            """#.replacingOccurrences(of: "\n", with: "")
        let list = jobs([
            #"{"plan":\#(plan),"output":"c"}"#, #"{"plan":\#(plan),"output":"d"}"#,
            #"{"prompt":"写着“x”","output":"d-2"}"#,
        ])
        let summary = await (try batch(list, into: "out", workers: 1)).run()
        #expect((summary.doneCount, summary.fileCount) == (2, 3))
        #expect(summary.failures.first?.error?.message == "its page d-2.png is the output of job 3")
        let files = try contents("out")
        #expect(Set(files.keys) == ["c-1.png", "c-2.png", "c.json", "d-2.png", "d-2.json"])
        for name in ["c-1.png", "c-2.png"] {
            let verdict = try await FileVerifier(catalog: catalog).verdict(
                on: Array(try #require(files[name])), name: name)
            #expect(verdict.isProved, "\(verdict.findings)")
        }
        let report = String(decoding: try #require(files["c.json"]), as: UTF8.self)
        #expect(report.contains("\"file\": \"c-2.png\"") && report.contains("\"text\": \"第二页\""))
        let again = await (try batch(list, into: "out") { $0.resumes = true }).run()
        #expect(again.keptCount == 2)
    }

    @Test func cancelledRunsSayWhatIsLeft() async throws {
        let many = try batch(jobs((0..<400).map { #"{"prompt":"写着“\#($0)”"}"# }), into: "out")
        let task = Task { await many.run() }
        try await Task.sleep(for: .milliseconds(30))
        task.cancel()
        let summary = await task.value
        #expect(summary.leftCount > 0 && summary.status == .interrupted && summary.failures.isEmpty)
        let rest = await
            (try batch(jobs((0..<400).map { #"{"prompt":"写着“\#($0)”"}"# }), into: "out") { $0.resumes = true })
            .run()
        #expect(rest.keptCount == summary.doneCount && rest.doneCount == summary.leftCount)
    }
}
