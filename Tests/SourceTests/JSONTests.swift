import HanmoGraphics
import HanmoSource
import Testing

@Suite struct JSONTests {
    private func error(_ text: String) -> String? {
        do {
            _ = try JSONValue(parsing: Array(text.utf8))
            return nil
        } catch { return "\(error.position): \(error.message)" }
    }

    @Test func roundTrip() throws {
        let text = #"{"a":[1,2.5,-3],"b":"兰亭\n\"序\"","c":{"d":null,"e":true}}"#
        #expect(try JSONValue(parsing: Array(text.utf8)).text() == text)
    }

    @Test func surrogatePairs() throws {
        #expect(try JSONValue(parsing: Array(#""\ud842\udfb7""#.utf8)) == .string("𠮷"))
    }

    @Test func errorsNameThePlace() {
        #expect(error("{\"a\":1,\n \"a\":2}") == "2:2: the key \"a\" stands twice")
        #expect(error("[1,") == "1:4: the text ends where a value is expected")
        #expect(error("[1e999]")?.contains("not a number") == true)
        #expect(error(String(repeating: "[", count: 100))?.contains("nested deeper") == true)
    }
}

@Suite struct PromptTests {
    private func message(_ bytes: [UInt8]) -> String? {
        do {
            _ = try Prompt(name: "p.txt", bytes: bytes)
            return nil
        } catch { return error.message }
    }

    @Test func refusals() {
        #expect(message([]) == "p.txt is empty")
        #expect(message(Array(" \n\t".utf8)) == "p.txt is empty")
        #expect(message([0x61, 0xFF]) == "p.txt is not UTF-8: byte 1 is 0xFF")
        #expect(
            message([UInt8](repeating: 0x61, count: 10_000_000))?.contains("more than the limit of 4194304") == true)
        #expect(message([0x61, 0x00])?.contains("control character U+0000 at byte 1") == true)
        let marks = "a" + String(repeating: "\u{301}", count: 40)
        #expect(message(Array(marks.utf8))?.contains("more than 30 combining marks") == true)
    }

    @Test func byteOrderMarkIsDropped() throws {
        #expect(try Prompt(name: "p", bytes: [0xEF, 0xBB, 0xBF, 0x61]).text == "a")
    }

    @Test func positions() throws {
        let prompt = try Prompt(name: "p", text: "甲乙\n丙丁")
        #expect(prompt.position(of: 10).description == "2:2")
    }
}

@Suite struct TrigonometryTests {
    @Test func quadrants() {
        #expect(abs(Trigonometry.sin(0.5) - 0.479425538604203) < 1e-12)
        #expect(abs(Trigonometry.cos(2) + 0.4161468365471424) < 1e-12)
        #expect(abs(Trigonometry.sin(100) + 0.5063656411097588) < 1e-11)
        #expect(abs(Trigonometry.atan2(1, -1) - 2.356194490192345) < 1e-9)
        #expect(abs(Trigonometry.atan2(-0.2, -1) + 2.9441970937399127) < 1e-9)
    }
}
