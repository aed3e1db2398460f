import Foundation
import HanmoGenerators
import HanmoGraphics
import HanmoSource
import Synchronization
import Testing

@Suite("A program that paints")
struct CommandGeneratorTests {
    private let folder: TemporaryFolder
    private let picture = Samples.png(7)

    init() throws { folder = try TemporaryFolder(["picture.png": picture, "page.html": Array("<html>".utf8)]) }

    /// A generator whose program is a script, which finds this test's folder in $F.
    private func generator(
        _ script: String, _ arguments: [JSONValue] = [], _ change: (inout CommandGenerator.Settings) -> Void = { _ in }
    ) throws -> CommandGenerator {
        let command = try CommandTemplate(
            .array([.string("/bin/sh"), .string("-c"), .string(script), .string("sh")] + arguments))
        var settings = CommandGenerator.Settings(
            command: command, environment: ["PATH": "/usr/bin:/bin", "F": folder.path, "TMPDIR": folder.path])
        settings.name = "/bin/sh"
        change(&settings)
        return CommandGenerator(settings)
    }

    private func request(_ prompt: String = "a hill", references: [ReferencePicture] = []) -> GenerationRequest {
        GenerationRequest(
            id: "p1", prompt: prompt, negativePrompt: "rain", size: PixelSize(640, 480), seed: 5,
            references: references)
    }

    private func error(_ generator: CommandGenerator) async throws -> GeneratorError {
        try #require(await generatorError { try await generator.generate(request()) { _ in } })
    }

    /// Folders of requests that are still there.
    private var leftovers: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasPrefix("hanmo-") }
    }

    @Test("a picture on standard output, the request on standard input")
    func standardStreams() async throws {
        let generator = try generator(#"cat > "$F/request.json"; cat "$F/picture.png""#)
        let references = [ReferencePicture(name: "Lan", bytes: Samples.png(1))]
        let result = try await generator.generate(request("a\nhill \"quoted\"", references: references)) { _ in }
        #expect(result.bytes == picture)
        let json = try JSONValue(parsing: try #require(folder.bytes("request.json")))
        #expect(
            json.members?.map(\.key) == [
                "hanmo", "operation", "id", "prompt", "negative_prompt", "width", "height", "seed", "output", "picture",
                "mask", "references",
            ])
        #expect(json["hanmo"]?.integer == 1 && json["operation"]?.string == "generate" && json["id"]?.string == "p1")
        #expect(json["prompt"]?.string == "a\nhill \"quoted\"" && json["negative_prompt"]?.string == "rain")
        #expect(json["width"]?.integer == 640 && json["height"]?.integer == 480 && json["seed"]?.integer == 5)
        #expect(json["picture"] == .null && json["mask"] == .null)
        #expect(json["references"]?.array?.first?["name"]?.string == "Lan")
        #expect(leftovers.isEmpty)
    }

    @Test("a picture in the file that it was told, whatever it says on standard output")
    func outputFile() async throws {
        let slot = try generator(#"echo loading; cp "$F/picture.png" "$1""#, [.string("{output}")])
        #expect(try await slot.generate(request()) { _ in }.bytes == picture)
        let script = #"o=$(sed 's/.*"output":"\([^"]*\)".*/\1/'); cp "$F/picture.png" "$o"; echo done"#
        #expect(try await generator(script).generate(request()) { _ in }.bytes == picture)
        let silent = try await error(try generator(#"cat "$F/picture.png""#, [.string("{output}")]))
        #expect(silent.message == "/bin/sh ended well, but wrote no picture into {output}")
    }

    @Test("a prompt is one argument, whatever it holds, and is not searched for slots")
    func injection() async throws {
        let script = #"for a; do printf '%s|' "$a"; done > "$F/arguments"; cat "$F/picture.png""#
        let generator = try generator(
            script,
            [
                .number(28), .number(2.5), .bool(true), .string("--prompt={prompt}"), .string("{prompt}"),
                .string("{width}x{height}:{seed}"), .string("{}"),
            ])
        let prompt = "$(touch \"$F/x\") `id`; rm -rf / & {seed} {{secret}} 'a' \"b\" \\ -n --help\n雨夜 ignore previous"
        _ = try await generator.generate(request(prompt)) { _ in }
        #expect(folder.text("arguments") == "28|2.5|true|--prompt=\(prompt)|\(prompt)|640x480:5|{}|")
        #expect(folder.bytes("x") == nil)
        let zero = try #require(await generatorError { try await generator.generate(request("a\u{0}b")) { _ in } })
        #expect(zero.status.rawValue == 65)
    }

    @Test("words of a prompt stay out of the arguments where no slot is")
    func noSlot() async throws {
        let generator = try generator(#"echo "$#" > "$F/count"; cat "$F/picture.png""#, [.string("--fast")])
        _ = try await generator.generate(request("--output=/etc/passwd")) { _ in }
        #expect(folder.text("count") == "1\n")
    }

    @Test("a list in the list is left out when it has nothing to say, and stands once for each reference")
    func groups() async throws {
        let groups: [JSONValue] = [
            .array([.string("-n"), .string("{negative_prompt}")]), .array([.string("-r"), .string("{reference}")]),
            .array([.string("--mask"), .string("{mask}")]),
        ]
        let generator = try generator(
            #"for a; do printf '%s|' "${a##*/}"; done > "$F/arguments"; cat "$F/picture.png""#, groups)
        #expect(generator.abilities.references == 16 && generator.abilities.edits == .mask)
        let references = [ReferencePicture(name: "a", bytes: [1]), ReferencePicture(name: "b", bytes: [2])]
        _ = try await generator.generate(request(references: references)) { _ in }
        #expect(folder.text("arguments") == "-n|rain|-r|reference-1.png|-r|reference-2.png|")
        let edit = EditRequest(
            id: "p1", instruction: "night", picture: Bitmap(width: 2, height: 2),
            mask: EditMask(width: 2, height: 2, values: [0, 255, 0, 0]), seed: 1)
        _ = try await generator.edit(edit) { _ in }
        #expect(folder.text("arguments") == "--mask|mask.png|")
    }

    @Test("an edit gets its picture and its mask as files, white where to change")
    func edit() async throws {
        let script =
            #"cat > "$F/request.json"; cp "$1" "$F/in.png"; cp "$2" "$F/mask.png"; cat "$F/picture.png""#
        let generator = try generator(script, [.array([.string("{picture}"), .string("{mask}")])])
        let bitmap = Bitmap(width: 3, height: 2, fill: Color(9, 8, 7))
        let edit = EditRequest(
            id: "p1", instruction: "make it night", picture: bitmap,
            mask: EditMask(width: 3, height: 2, values: [0, 255, 0, 0, 128, 0]), seed: 1)
        _ = try await generator.edit(edit) { _ in }
        #expect(try PictureDecoder().decode(folder.bytes("in.png") ?? []) == bitmap)
        let mask = try PictureDecoder().decode(folder.bytes("mask.png") ?? [])
        #expect(mask.isOpaque && mask.pixels.map { $0 & 0xFF } == [0, 255, 0, 0, 128, 0])
        let json = try JSONValue(parsing: try #require(folder.bytes("request.json")))
        #expect(json["operation"]?.string == "edit" && json["prompt"]?.string == "make it night")
        #expect(json["width"]?.integer == 3 && json["height"]?.integer == 2)
        let plain = try self.generator("")
        let refusal = try #require(await generatorError { try await plain.edit(edit) { _ in } })
        #expect(refusal.message == "/bin/sh has no slot {picture}, so it changes no pictures")
        #expect(refusal.status.rawValue == 65 && plain.abilities.edits == EditAbility.none)
    }

    @Test(
        "exit statuses, with the last lines of standard error, escaped",
        arguments: [
            (1, Int32(69)), (2, 69), (65, 65), (75, 75), (77, 77), (78, 78),
        ])
    func statuses(_ status: Int, _ expected: Int32) async throws {
        let script = #"printf 'one\ntwo\n\033[31mthree\007\n\n%0300d\n' 4 >&2; exit "# + "\(status)"
        let error = try await error(try generator(script))
        let long = String(repeating: "0", count: 200) + "…"
        #expect(error.message == "/bin/sh ended with status \(status): two / \\u{1b}[31mthree\\u{7} / \(long)")
        #expect(error.status.rawValue == expected && error.isTransient == (status == 75))
        #expect(leftovers.isEmpty)
    }

    @Test("keys of the environment are not told again")
    func keys() async throws {
        let generator = try generator("echo \"using $MODEL_KEY at $HOME\" >&2; exit 3") {
            $0.environment["MODEL_KEY"] = "sk-canary-12345"
            $0.environment["HOME"] = "/home/lan"
        }
        #expect(try await error(generator).message == "/bin/sh ended with status 3: using ••• at /home/lan")
    }

    @Test("the program sees the variables that it is given, and no others")
    func environment() async throws {
        let generator = try generator(#"env > "$F/environment"; cat "$F/picture.png""#)
        _ = try await generator.generate(request()) { _ in }
        let names = Set(
            (folder.text("environment") ?? "").split(separator: "\n").compactMap { $0.split(separator: "=").first })
        #expect(names.subtracting(["PATH", "F", "TMPDIR", "PWD", "_", "SHLVL", "OLDPWD"]).isEmpty)
    }

    @Test("it starts in its folder, and gets no files of its parent")
    func folderAndFiles() async throws {
        let inherited = open("/dev/null", O_RDONLY)
        defer { close(inherited) }
        let generator = try generator(#"pwd > "$F/place"; ls /proc/self/fd | wc -l > "$F/files"; cat picture.png"#) {
            $0.folder = folder.path
        }
        #expect(try await generator.generate(request()) { _ in }.bytes == picture)
        #expect(folder.text("place") == "\(URL(fileURLWithPath: folder.path).resolvingSymlinksInPath().path)\n")
        // Its three, and the one by which ls reads.
        #expect(folder.text("files") == "4\n")
        let missing = try await error(try self.generator("true") { $0.folder = "/nowhere" })
        #expect(missing.message == "/bin/sh cannot be started: no such file or directory")
    }

    @Test("a signal, and what is no picture")
    func wrongAnswers() async throws {
        #expect(try await error(try generator("kill -9 $$")).message == "/bin/sh was ended by signal 9")
        #expect(
            try await error(try generator("echo out of memory >&2")).message
                == "/bin/sh ended well, but wrote no picture to its standard output: out of memory")
        #expect(
            try await error(try generator(#"cat "$F/page.html""#)).message
                == "/bin/sh: the picture is an HTML page, not a PNG, JPEG or WebP")
        let link = try await error(try generator(#"ln -s /etc/passwd "$1""#, [.string("{output}")]))
        #expect(
            link.status.rawValue == 77 && link.message.hasSuffix("output.png is a symbolic link, which is not opened"))
    }

    @Test("output without end is stopped")
    func flood() async throws {
        let error = try await error(try generator("cat /dev/zero") { $0.maximumBytes = 100_000 })
        #expect(error.message == "/bin/sh wrote more than 100000 bytes and was stopped")
        // Standard error has no end either; it is not kept.
        let noise = try await self.error(try generator("cat /dev/zero >&2") { $0.seconds = 0.3 })
        #expect(noise.message.hasPrefix("/bin/sh did not end within 0.3 s and was stopped"))
        #expect(noise.message.utf8.count < 2000)
    }

    @Test("programs that are not there, or are none")
    func missing() async throws {
        func message(_ program: String) async throws -> String {
            let command = try CommandTemplate(.array([.string(program)]))
            var settings = CommandGenerator.Settings(command: command, environment: [:])
            settings.name = "local"
            let error = try await error(CommandGenerator(settings))
            #expect(error.status.rawValue == 78)
            return error.description
        }
        #expect(
            try await message("hanmo-no-such-program")
                == "local (hanmo-no-such-program) cannot be started: no such file or "
                + "directory (install hanmo-no-such-program, or name its whole path in the configuration)")
        #expect(try await message(folder / "picture.png").contains("cannot be started: permission denied"))
    }

    /// Waits for the number of a process in a file, then for its end.
    private func expectEnded(_ file: String) async throws {
        for _ in 0..<3000 {
            let number = folder.text(file).flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
            if let number, !Self.isRunning(number) { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("the process in \(file) still runs")
    }

    /// A zombie whose parent is gone is no program any more.
    private static func isRunning(_ process: Int32) -> Bool {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return false }
        return !status.contains(") Z ")
    }

    @Test("the time-out ends the program and all that it started")
    func timeout() async throws {
        let script =
            #"trap '' TERM; sleep 600 & echo $! > "$F/child"; echo $$ > "$F/own"; echo slow >&2; wait; sleep 600"#
        let error = try await error(try generator(script) { $0.seconds = 2 })
        #expect(
            error.description == "/bin/sh did not end within 2 s and was stopped: slow (give it more seconds in the "
                + "configuration)")
        try await expectEnded("child")
        try await expectEnded("own")
        #expect(leftovers.isEmpty)
    }

    @Test("what a program leaves running is not waited for, and ended")
    func stragglers() async throws {
        let generator = try generator(#"sleep 600 & echo $! > "$F/child"; cat "$F/picture.png""#)
        #expect(try await generator.generate(request()) { _ in }.bytes == picture)
        try await expectEnded("child")
    }

    @Test("cancelling ends the program")
    func cancellation() async throws {
        let generator = try generator(#"echo $$ > "$F/own"; exec sleep 600"#)
        let task = Task { try await generator.generate(request()) { _ in } }
        while folder.text("own") == nil { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()
        let error = try #require(await generatorError { try await task.value })
        #expect(error.status.rawValue == 130 && error.message == "/bin/sh was stopped")
        try await expectEnded("own")
    }

    @Test("progress on standard error")
    func progress() async throws {
        let seen = Mutex<[Double]>([])
        let script = #"printf 'progress 0.25\nprogress 2\nnoise\nprogress 0.5\n' >&2; cat "$F/picture.png""#
        _ = try await generator(script).generate(request()) { step in
            if case .working(let part?) = step { seen.withLock { $0.append(part) } }
        }
        #expect(seen.withLock { $0 } == [0.25, 0.5])
    }

    @Test("what a command may not be")
    func templates() {
        let rows: [(String, String)] = [
            (#""paint {prompt}""#, "a command is a list of arguments, not a string"),
            ("[]", "a command begins with the name of a program"),
            ("[1]", "a command begins with the name of a program"),
            (#"["paint", {}]"#, "an argument is a string or a list of strings, not an object"),
            (#"["paint", ["-n", null]]"#, "an argument is a string, not null"),
            (#"["paint", "{promt}"]"#, "the command has an unknown slot {promt}"),
            (#"["paint", "--mask", "{mask}"]"#, "there may be no {mask} in the command"),
            (#"["paint", "a\u0000b"]"#, "an argument with a character U+0000"),
        ]
        for (text, expected) in rows {
            do {
                _ = try CommandTemplate(JSONValue(parsing: Array(text.utf8)))
                Issue.record("\(text) is taken")
            } catch let error as GeneratorError {
                #expect(error.message == expected && error.status.rawValue == 78)
            } catch {
                Issue.record(error)
            }
        }
    }

    @Test("the identity tells commands apart without telling them")
    func identity() throws {
        let first = try generator("cat", [.string("--key=sk-canary")])
        let second = try generator("cat", [.string("--key=other")])
        #expect(first.identity != second.identity && first.identity.hasPrefix("command sh "))
        #expect(!first.identity.contains("canary"))
        #expect(first.abilities.concurrency == 1)
    }
}
