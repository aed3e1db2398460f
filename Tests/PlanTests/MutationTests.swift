import Foundation
import HanmoBrief
import HanmoPlanFiles
import HanmoSource
import Testing

/// Plans with random bytes changed, taken out, doubled and swapped: read or refused, never a crash, never a hang; what
/// is read can be written and read again.
@Suite struct MutationTests {
    /// `HANMO_FUZZ_ROUNDS=1000000` for a night.
    private static let rounds = ProcessInfo.processInfo.environment["HANMO_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 4_000

    @Test(arguments: PlanFormat.allCases) func mutatedPlans(format: PlanFormat) throws {
        var random = SplitMix(state: format == .json ? 41 : 42)
        let start = Array(PlanFile(brief: FullBrief.brief, prompt: FullBrief.prompt).text(as: format).utf8)
        let tokens = [
            "{", "}", "[", "]", ":", ",", "\"", "'", "\n", "\t", "- ", "? ", ": ", "&a ", "*a", "!!str ", "|-", ">",
            "#",
            "null", "true", "-1", "1e9", "\u{0}", "\\", "\\ud800", "\u{202E}", "字", "<<: ", "---\n", "%", "@",
            "\u{FEFF}",
            "\r", "text", "of", "   ", "\u{301}",
        ].map { Array($0.utf8) }
        var read = 0
        for _ in 0..<Self.rounds {
            var bytes = start
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                let length = min(Int.random(in: 0...12, using: &random), bytes.count - at)
                switch Int.random(in: 0..<5, using: &random) {
                case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.removeSubrange(at..<at + length)
                case 2: bytes.insert(contentsOf: Array(bytes[at..<at + length]), at: at)
                case 3: bytes.insert(contentsOf: tokens[Int.random(in: 0..<tokens.count, using: &random)], at: at)
                default:
                    bytes.replaceSubrange(
                        at..<at + length, with: tokens[Int.random(in: 0..<tokens.count, using: &random)])
                }
                if bytes.isEmpty { bytes = [0x61] }
            }
            do throws(PlanError) {
                let plan = try PlanFile(file: bytes, named: "p.\(format.rawValue)")
                read += 1
                for other in PlanFormat.allCases {
                    let again = try PlanFile(file: Array(plan.text(as: other).utf8), named: "p.\(other.rawValue)")
                    #expect(again == plan, "\(String(decoding: bytes, as: UTF8.self))")
                }
            } catch {
                #expect(error.message.hasPrefix("p.\(format.rawValue):"), "\(error.message)")
                #expect(!error.description.unicodeScalars.contains { $0.steersText }, "\(error.message)")
                #expect(error.message.utf8.count < 2_000)
            }
        }
        // Enough of each to mean something.
        #expect(read * 50 > Self.rounds && read < Self.rounds)
    }
}
