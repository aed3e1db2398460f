import Hanmo
import HanmoBatch
import HanmoSource
import Testing

/// Job files, tables and templates: what they become, and what is said of those that are broken.
@Suite struct JobListTests {
    private func list(_ lines: String...) -> BatchList {
        JobReader().list(from: Array(lines.joined(separator: "\n").utf8), named: "j.jsonl")
    }

    @Test func jobsSayHowTheyAreRendered() throws {
        let list = list(
            #"{"prompt":"写着“好”","output":"a/b.png","size":"300x200","seed":7,"style":"ink","lang":"ja","backend":"plain"}"#,
            "", #"{"file":"in/first.txt","page":"A4@72"}"#, #"{"plan":{"kind":"poster"},"seed":"18446744073709551615"}"#
        )
        #expect(list.broken.isEmpty)
        let jobs = list.jobs
        #expect(jobs.map(\.number) == [1, 3, 4])
        #expect(jobs.map(\.output) == ["a/b", "first", "0004"])
        #expect(
            jobs[0].options
                == RenderOptions(width: 300, height: 200, seed: 7, style: "ink", language: "ja", backend: "plain"))
        #expect((jobs[1].options.width, jobs[1].options.height) == (595, 842))
        #expect(jobs[2].options.seed == .max)
    }

    @Test func everyBrokenLineIsToldWithItsNumber() {
        let cases: [(String, String)] = [
            (#"{"promt":"x"}"#, "j.jsonl:1: unknown key \"promt\""),
            ("{bad", "j.jsonl:1:2: not JSON"), ("[]", "j.jsonl:1: expected an object, got an array"),
            ("{}", "j.jsonl:1: neither prompt nor file nor plan"),
            (#"{"prompt":"x","file":"y"}"#, "j.jsonl:1: prompt and file at once"),
            (#"{"prompt":1}"#, "j.jsonl:1: prompt: expected a string, got a number"),
            (#"{"prompt":"x","seed":-1}"#, "j.jsonl:1: seed: expected a whole number"),
            (#"{"prompt":"x","size":"big"}"#, "j.jsonl:1: size big: expected width and height"),
            (#"{"prompt":"x","size":"1x1","page":"A4"}"#, "j.jsonl:1: more than one of size, aspect and page"),
            (#"{"prompt":"x","output":"a/"}"#, "j.jsonl:1: output: \"a/\" is not the name of a file"),
            (#"{"prompt":"x","output":"\u0007"}"#, "has control characters"),
            (#"{"prompt":"x","output":"_batch/x"}"#, "is where the journal is"),
            (#"{"prompt":"x","variables":{"a":[]}}"#, "variables: a: expected a text or a number, got an array"),
            (#"{"prompt":"x","output":"{{b}}","variables":{"a":1}}"#, "{{b}} has no value"),
        ]
        for (line, words) in cases {
            let list = list(line, #"{"prompt":"y"}"#)
            #expect(list.jobs.map(\.number) == [2], "\(line)")
            #expect(list.broken.count == 1 && list.broken[0].error.message.contains(words), "\(list.broken)")
        }
    }

    @Test func listsThatCannotBegin() throws {
        func message(_ list: BatchList) -> String? {
            do throws(BatchError) {
                try list.check(named: "j.jsonl")
                return nil
            } catch { return error.message }
        }
        #expect(message(list("", " ")) == "j.jsonl has no jobs")
        let twice = list(#"{"prompt":"x","output":"a"}"#, #"{"prompt":"y"}"#, #"{"prompt":"z","output":"./a.png"}"#)
        #expect(message(twice) == "jobs 1 and 3 both write a.png")
        #expect(message(list("{")) == nil)
    }

    @Test func shardsShareAListWithoutGap() throws {
        let list = list("{", #"{"prompt":"b"}"#, #"{"prompt":"c"}"#, "", #"{"prompt":"e"}"#)
        var numbers: [Int] = []
        for index in 1...3 {
            let part = list.part(of: try Shard(index, of: 3))
            numbers += part.jobs.map(\.number) + part.broken.map(\.number)
        }
        #expect(numbers.sorted() == [1, 2, 3, 5])
        for text in ["0/3", "4/3", "1", "1/0", "a/b", "1/2/3"] {
            #expect(throws: BatchError.self) { try Shard(text) }
        }
    }

    @Test func schedulersNameTheShard() throws {
        func shard(_ variables: [String: String]) throws -> Shard? { try Shard { variables[$0] } }
        #expect(try shard([:]) == nil)
        #expect(
            try shard(["SLURM_ARRAY_TASK_ID": "12", "SLURM_ARRAY_TASK_MIN": "10", "SLURM_ARRAY_TASK_COUNT": "4"])
                == Shard(3, of: 4))
        #expect(
            try shard([
                "SLURM_ARRAY_TASK_ID": "9", "SLURM_ARRAY_TASK_MIN": "1", "SLURM_ARRAY_TASK_STEP": "4",
                "SLURM_ARRAY_TASK_COUNT": "3",
            ]) == Shard(3, of: 3))
        #expect(try shard(["JOB_COMPLETION_INDEX": "0", "HANMO_SHARD_COUNT": "2"]) == Shard(1, of: 2))
        #expect(throws: BatchError.self) { try shard(["JOB_COMPLETION_INDEX": "0"]) }
    }

    @Test func tablesAreRead() throws {
        let csv = "\u{FEFF}name,n\r\n\"李, \"\"四\"\"\",1\r\n\"two\nlines\",2\n\nshort\n王五,"
        let table = try DataTable(Array(csv.utf8), named: "d.csv")
        #expect(table.rows.map { $0.values.map(\.value) } == [["李, \"四\"", "1"], ["two\nlines", "2"], ["王五", ""]])
        #expect(table.rows.map(\.number) == [1, 2, 4])
        #expect(table.broken.map(\.error.message) == ["d.csv:6: 1 fields under 2 names"])
        let json = try DataTable(Array(#"[{"name":"甲","n":3},{"name":null},[]]"#.utf8), named: "d.json")
        #expect(json.rows.map { $0.values.map(\.value) } == [["甲", "3"], [""]])
        #expect(json.broken.map(\.error.message) == ["d.json[2]: variables: expected an object, got an array"])
        #expect(try DataTable(Array("a\tb\n1\t2".utf8), named: "d.tsv").rows[0].values[1].value == "2")
        #expect(try DataTable(Array("{\"a\":1}\n{\n".utf8), named: "d.jsonl").broken.count == 1)
    }

    @Test(arguments: [
        ("", "has no rows"), ("a,b\n", "has no rows"), ("a,a\n1,2", "d.csv:1: two columns \"a\""),
        ("a,,b\n1,2,3", "d.csv:1: column 2 has no name"), ("a\n\"x", "d.csv:2: a quote is not closed"),
        ("a\n\"x\"y", "d.csv:2: a quote ends in the middle"),
    ])
    func brokenTables(_ text: String, _ words: String) {
        do throws(BatchError) {
            _ = try DataTable(Array(text.utf8), named: "d.csv")
            Issue.record("\(text) was read")
        } catch { #expect(error.message.contains(words)) }
    }

    @Test func templatesNameTheirOutputs() throws {
        let table = try DataTable(Array("id,to\na/b,../../x\n..,y\n".utf8), named: "d.csv")
        let list = BatchList(template: "t.txt", table: table, name: "{{ id }}-{{to}}", defaults: RenderOptions())
        // A value makes neither folders nor hidden files.
        #expect(list.jobs.map(\.output) == ["a-b--..-x", "-y"])
        let counted = BatchList(template: "t.txt", table: table, name: nil, defaults: RenderOptions())
        #expect(counted.jobs.map(\.output) == ["0001", "0002"])
        #expect(BatchList(template: "t", table: table, name: "{{no}}", defaults: RenderOptions()).broken.count == 2)
    }
}
