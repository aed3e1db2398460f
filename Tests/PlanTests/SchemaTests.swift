import Foundation
import HanmoBrief
import HanmoPlanFiles
import HanmoSource
import Testing

/// The published schema says what the reader reads: no more, no less.
@Suite struct SchemaTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func plans() throws -> [(String, [UInt8])] {
        let folder = root.appendingPathComponent("Tests/BriefTests/Plans")
        var files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        files.append(root.appendingPathComponent("samples/type-specimen/plan.json"))
        return try files.sorted { $0.path < $1.path }.map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
    }

    @Test func theFileIsWhatTheCodeSays() throws {
        let url = Self.root.appendingPathComponent("docs/plan.schema.json")
        let text = PlanFile.schema.text(indent: 2) + "\n"
        if ProcessInfo.processInfo.environment["HANMO_UPDATE_GOLDENS"] != nil { try Data(text.utf8).write(to: url) }
        #expect(try String(contentsOf: url, encoding: .utf8) == text, "run make update-goldens")
    }

    /// Plans of all times are read for ever, mean the same in YAML, and are what the schema allows.
    @Test func goldenPlans() throws {
        let schema = Schema(PlanFile.schema)
        let plans = try Self.plans()
        #expect(plans.count > 2)
        for (name, bytes) in plans {
            let plan = try PlanFile(file: bytes, named: name)
            #expect(schema.troubles(with: try JSONValue(parsing: bytes)).isEmpty, "\(name)")
            #expect(schema.troubles(with: plan.json).isEmpty, "\(name)")
            #expect(try PlanFile(file: Array(plan.text(as: .yaml).utf8), named: "p.yaml") == plan, "\(name)")
        }
    }

    @Test func everythingThatIsWrittenIsInTheSchema() {
        let plan = PlanFile(brief: FullBrief.brief, prompt: FullBrief.prompt)
        #expect(Schema(PlanFile.schema).troubles(with: plan.json).isEmpty)
    }

    /// Every key of the schema is read, and no other; every key has a description.
    @Test func keysAreTheReaders() {
        let full = PlanFile(brief: FullBrief.brief, prompt: nil).json
        let schema = Schema(PlanFile.schema)
        let objects = schema.objects(in: full)
        #expect(objects.count > 15)
        for object in objects {
            for key in object.keys {
                let plan = try? PlanFile(object.replacing(key, .null))
                // Null is silence; only what must be said is missed.
                #expect(plan != nil || ["text", "of", "name", "gradient"].contains(key), "\(object.path).\(key)")
            }
            let nonsense = object.replacing("nonsense", .null)
            #expect((try? PlanFile(nonsense)) == nil, "\(object.path)")
            #expect(!schema.troubles(with: nonsense).isEmpty, "\(object.path)")
        }
        for (name, definition) in schema.definitions {
            for member in Schema.members(definition["properties"] ?? .null) {
                #expect(member.value["description"]?.string?.isEmpty == false, "\(name).\(member.key)")
            }
        }
    }

    /// What the schema refuses, the reader refuses.
    @Test(arguments: [
        #"{"kind":"opera"}"#, #"{"canvas":{"width":0}}"#, #"{"canvas":{"width":1.5}}"#, #"{"palette":["red"]}"#,
        #"{"wordings":[{}]}"#, #"{"wordings":[{"text":"a","box":[0,0,-1,1]}]}"#,
        #"{"wordings":[{"text":"a","place":"top"}]}"#, #"{"wordings":[{"text":"a","source":[1]}]}"#,
        #"{"wordings":[{"text":"a","lettering":{"columns":41}}]}"#, #"{"wordings":[{"text":"a","vertical":1}]}"#,
        #"{"wordings":[{"text":"a","lettering":{"corners":[[0,0]]}}]}"#, #"{"findings":[{"severity":"bad"}]}"#,
        #"{"version":"1"}"#, #"{"cues":{"kind":[1,2,3]}}"#, #"{"panels":[{"number":0}]}"#,
    ]) func bothRefuse(text: String) throws {
        #expect(planMessage(text, named: "p.json") != nil)
        #expect(!Schema(PlanFile.schema).troubles(with: try JSONValue(parsing: Array(text.utf8))).isEmpty)
    }

    @Test func definitionsHaveNamesOfTheirOwn() throws {
        guard case .object(let members)? = PlanFile.schema["$defs"] else {
            Issue.record("no definitions")
            return
        }
        #expect(Set(members.map(\.key)).count == members.count)
    }

    /// Where Python's jsonschema is installed, it judges as ours does.
    @Test func aForeignValidatorAgrees() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let script = """
            import json, sys
            try: import jsonschema
            except ImportError: sys.exit(3)
            schema = json.load(open(sys.argv[1]))
            jsonschema.Draft202012Validator.check_schema(schema)
            for name in sys.argv[2:]: jsonschema.Draft202012Validator(schema).validate(json.load(open(name)))
            """
        let folder = Self.root.appendingPathComponent("Tests/BriefTests/Plans")
        let plans = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        process.arguments =
            ["python3", "-c", script, Self.root.appendingPathComponent("docs/plan.schema.json").path]
            + plans.map { folder.appendingPathComponent($0).path }
            + [Self.root.appendingPathComponent("samples/type-specimen/plan.json").path]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        // env's own status where there is no Python.
        if [3, 126, 127].contains(process.terminationStatus) {
            print("skipped: Python's jsonschema is not installed")
        } else {
            #expect(process.terminationStatus == 0)
        }
    }
}
