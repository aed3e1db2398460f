import Foundation
import Testing

/// Picture models from the command line: configuration, cache, lock, substitutes, interruption.
extension CommandTests {
    private static let configuration = """
        backends:
          trial: {protocol: mock}
          slow: {protocol: mock, delay: 500}
          shy: {protocol: mock, failure: declined}
          far: {protocol: dashscope, model: qwen-image-plus, key-env: HANMO_TEST_NO_KEY}
        """

    /// A shell with a configuration and a cache of its own, in which `hanmo` is the command.
    private func shell(_ script: String, configuration: String = Self.configuration) throws -> Outcome {
        _ = try file("config.yaml", Array(configuration.utf8))
        _ = try file("p.txt", Array("海报，画着雪山和松林。标题：“登高”".utf8))
        let head = """
            export HANMO_CONFIG="$PWD/config.yaml" HANMO_CACHE="$PWD/cache"; unset HANMO_BACKEND OPENAI_API_KEY OPENAI_BASE_URL
            hanmo() { '\(command.path)' "$@"; }
            r() { hanmo render p.txt --size 300x400 "$@"; }

            """
        return try run(["-c", head + script], of: URL(fileURLWithPath: "/bin/sh"))
    }

    @Test func picturesAreKeptAndLocked() throws {
        let made = try shell("r --backend trial -o a.png && r --backend trial -o b.png -q && cmp a.png b.png && ls")
        #expect(made.status == 0, "\(made.errors)")
        #expect(made.errors.contains("picture p1: asked") && made.errors.contains("picture p1: painted in"))
        #expect(made.output.contains("a.lock.json") && made.output.contains("b.lock.json"))
        let locked = try shell(
            "r --backend trial --locked -o a.png && cmp a.png b.png && hanmo verify a.png; r --backend trial --locked --seed 2 -o a.png"
        )
        #expect(locked.status == 66)
        #expect(locked.output.contains("a.png: every pixel and every glyph is as the recipe says"))
        #expect(locked.errors.contains("picture p1: it is not in a.lock.json"))
        let gone = try shell("rm -r cache; hanmo verify a.png || r --backend trial --locked -o a.png")
        #expect(gone.status == 66)
        #expect(gone.errors.contains("picture p1 cannot be repainted: what trial painted is no longer kept"))
        #expect(gone.errors.contains("every glyph is as the recipe says"))
        #expect(gone.errors.contains("picture p1: it is locked, but no longer in the cache"))
        let none = try shell("r --backend trial --locked -o c.png")
        #expect(none.status == 66 && none.errors.contains("there is no lock file c.lock.json"))
    }

    @Test func whoPaintsIsChosen() throws {
        let report = #"grep -o '"backend": "[a-z]*"' r.json"#
        let chosen = try shell(
            """
            r -o a.png -q --report r.json && \(report)
            HANMO_BACKEND=trial r -o a.png -q --report r.json && \(report)
            HANMO_BACKEND=trial r -o a.png -q --backend plain --report r.json && \(report)
            HANMO_CONFIG=/nowhere r -o a.png -q --backend procedural && echo unread
            """)
        #expect(chosen.status == 0, "\(chosen.errors)")
        #expect(
            chosen.output
                == "\"backend\": \"procedural\"\n\"backend\": \"trial\"\n\"backend\": \"plain\"\nunread\n")
        let standard = try shell(
            "r -o a.png -q --report r.json && \(report)", configuration: "backend: trial\n" + Self.configuration)
        #expect(standard.output == "\"backend\": \"trial\"\n")
    }

    @Test func whatCannotBeAskedIsNamed() throws {
        let cases: [(String, Int32, String)] = [
            (
                "r --backend trail", 64,
                "did you mean trial? back ends: procedural, plain, trial, slow, shy, far, openai"
            ),
            ("r --backend far", 78, "config.yaml:5:3: the back end far needs a key, and HANMO_TEST_NO_KEY is not set"),
            ("HANMO_CONFIG=/nowhere r --backend trial", 78, "cannot read /nowhere"),
            ("r --backend shy", 77, "picture p1: shy declines as told"), ("r --fallback plain", 64, "procedural"),
            ("r --locked --no-cache", 64, "Give one of --locked and --no-cache"),
        ]
        for (script, status, message) in cases {
            let outcome = try shell(script)
            #expect(outcome.status == status && outcome.errors.contains(message), "\(script): \(outcome.errors)")
        }
        let substitute = try shell(
            "r --backend shy --fallback procedural --report r.json -o s.png && hanmo verify s.png && cat r.json && ls")
        #expect(substitute.status == 0)
        #expect(substitute.errors.contains("warning: picture p1 is painted by procedural: shy declines as told"))
        #expect(
            substitute.output.contains("picture-fallback") && substitute.output.contains("\"backend\": \"procedural\""))
        #expect(!substitute.output.contains("s.lock.json"))
    }

    @Test func doctorAndListKnowThem() throws {
        let outcome = try shell("hanmo backends; hanmo doctor")
        #expect(outcome.status == 69)
        #expect(outcome.output.contains("far\tdashscope dashscope.aliyuncs.com qwen-image-plus\n"))
        #expect(outcome.output.contains("openai\tnot set up"))
        #expect(outcome.output.contains("picture back end trial (mock): set up"))
        #expect(outcome.output.contains("the back end far needs a key, and HANMO_TEST_NO_KEY is not set"))
    }

    @Test func batchesHaveLocksOfTheirOwn() throws {
        let list = #"{"prompt":"海报，画着雪山。标题：“登高”","output":"%","size":"300x400"}"#
        _ = try file(
            "jobs.jsonl", Array(["a", "b"].map { list.replacing("%", with: $0) }.joined(separator: "\n").utf8))
        let outcome = try shell(
            """
            hanmo batch jobs.jsonl -o out --backend trial -q && hanmo batch jobs.jsonl -o out --backend trial --locked -q && ls out
            """)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output == "_batch\na.json\na.lock.json\na.png\nb.json\nb.lock.json\nb.png\n")
    }

    @Test func interruptionWhilePaintingLeavesNothing() throws {
        let outcome = try shell(
            """
            '\(command.path)' render p.txt --size 300x400 --backend slow -o never.png 2>told & p=$!
            until grep -q asked told; do sleep 0.02; done
            kill -INT $p; wait $p; echo $?; ls -A cache 2>/dev/null; ls -A
            """)
        #expect(outcome.output == "130\nconfig.yaml\np.txt\ntold\n")
    }
}
