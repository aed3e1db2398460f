import Foundation
import Testing

@testable import HanmoBrief

@Suite struct LexiconTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Sources/HanmoBrief/Lexicons")

    private func words(_ text: String, _ idea: Idea) -> [String] {
        let source = ScalarText(text)
        let cues = Cues(source.folded)
        return cues.hits.filter { cues.value(idea, of: $0) != nil }.map { source.text($0.range) }
    }

    @Test func tableIsUpToDate() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
        #expect(names == LexiconTable.files.map { $0.idea.file + ".tsv" }, "run scripts/make-lexicons.py")
        for file in LexiconTable.files {
            let text = try String(
                contentsOf: Self.folder.appendingPathComponent(file.idea.file + ".tsv"), encoding: .utf8)
            let lines = text.split(separator: "\n").filter { !$0.hasPrefix("# ") }
            #expect(
                lines.joined(separator: "\n") == file.lines, "run scripts/make-lexicons.py: \(file.idea.file) differs")
        }
    }

    @Test func everyFileIsAnIdea() {
        #expect(Set(LexiconTable.files.map(\.idea)) == Set(Idea.allCases))
    }

    @Test func longestTermWinsAndBlockersConsume() {
        #expect(words("一张海报，海边", .subjects) == ["海边"])
        #expect(words("她扎着马尾骑马", .subjects) == ["马"])
        #expect(words("白领穿白色衬衫", .colours) == ["白色"])
        #expect(words("白领与白纸", .shortColours) == ["白"])
        #expect(words("中国画与中国", .subjects).isEmpty)
        #expect(words("信息栏和信", .subjects) == ["信"])
        #expect(words("左右对称，左侧", .places) == ["左侧"])
        #expect(words("right now, on the right side", .places) == ["right side"])
    }

    @Test func englishWordsAreWholeAndMayBePlural() {
        #expect(words("two banners and a bannerman", .carriers) == ["banners"])
        #expect(words("Signs, designs, resign", .carriers) == ["Signs"])
        #expect(words("TOP-LEFT and Top left", .places) == ["TOP-LEFT", "Top left"])
    }

    @Test func traditionalAndFullWidthFormsAreFolded() {
        #expect(words("寫著、寫着、写着", .introducers) == ["寫著", "寫着", "写着"])
        #expect(words("霓虹燈招牌旁的ＬＥＤ大屏", .carriers) == ["霓虹燈", "招牌", "ＬＥＤ大屏"])
        #expect(Folding.standard.folded("國際龍馬") == "国际龙马")
    }

    @Test func valuesAreOnesThatTheBriefKnows() {
        for file in LexiconTable.files {
            for line in file.lines.split(separator: "\n") {
                guard let value = line.split(separator: "\t").first.map(String.init) else { continue }
                switch file.idea {
                case .sizes: #expect(Wording.SizeClass(rawValue: value) != nil)
                case .faces: #expect(Wording.FaceClass(rawValue: value) != nil)
                case .roles: #expect(Wording.Role(rawValue: value) != nil)
                case .weights: #expect(Lettering.Weight(rawValue: value) != nil)
                case .kinds: #expect(Brief.Kind(rawValue: String(value.split(separator: " ")[0])) != nil)
                case .places:
                    let parts = PlaceReader.parts(value)
                    #expect(parts.row != nil || parts.column != nil)
                default: break
                }
            }
        }
    }
}

extension Idea {
    /// The name of its file in Lexicons: `short-colours`.
    fileprivate var file: String {
        String(describing: self).reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
    }
}
