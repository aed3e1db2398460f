import Foundation
import HanmoSource
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

    /// What an idea's file says, without comments.
    private static func text(_ idea: Idea) throws -> String {
        let url = folder.appendingPathComponent(idea.file + ".tsv")
        return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("# ") }
            .map { $0 + "\n" }.joined()
    }

    /// Its lines: a value, or none, and its terms.
    static func lines(_ idea: Idea) throws -> [(value: String, terms: [String])] {
        try text(idea).split(separator: "\n").map {
            let parts = $0.split(separator: "\t").map(String.init)
            return (parts.count > 1 ? parts[0] : "", parts[parts.count - 1].split(separator: "|").map(String.init))
        }
    }

    @Test func everyFileIsAnIdea() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
        #expect(names == Idea.allCases.map { $0.file + ".tsv" })
        #expect(Lexicon.ideas == Idea.allCases.map(\.file), "run scripts/make-lexicons.py")
    }

    @Test func tableIsUpToDate() throws {
        let digest = try Idea.allCases.map(Self.text).joined().utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
        #expect(digest == Lexicon.digest, "run scripts/make-lexicons.py")
    }

    /// Every term has its values in their order; what the head of a compound says stands behind them.
    @Test(arguments: Idea.allCases) func everyTermIsFound(idea: Idea) throws {
        let lexicon = [.bearerKinds, .tags, .textKinds].contains(idea) ? Lexicon.tags : .standard
        var values: [String: [String]] = [:]
        for line in try Self.lines(idea) {
            for term in line.terms { values[Folding.standard.folded(term), default: []].append(line.value) }
        }
        for (term, values) in values {
            let own = lexicon.senses(of: term.unicodeScalars).filter { $0.idea == idea }.map(\.value)
            #expect(own.prefix(values.count) == values[...], "\(idea) \(term)")
        }
    }

    @Test func headsOfCompoundsAreInherited() {
        let kinds = Lexicon.standard.senses(of: "霓虹招牌".unicodeScalars).map(\.idea)
        #expect(kinds.contains(.carriers) && kinds.contains(.kinds))
        #expect(Lexicon.standard.senses(of: "大象的鼻".unicodeScalars).isEmpty)
    }

    @Test func tagsAreFoundInsideWordsAndHiddenByOthers() {
        #expect(KnownWords("老茶馆的新年海报").tags == ["tea", "cafe", "cup", "new-year"])
        #expect(KnownWords("酒店在福建").tags.isEmpty)
        #expect(KnownWords("steak and daily teams").tags.isEmpty)
        #expect(KnownWords("Books for Kids, 30% off").tags == ["books", "children", "percent-off"])
        #expect(KnownWords("此致").begins(with: "closing") && !KnownWords("谨此致谢").begins(with: "closing"))
        #expect(KnownWords("ME").isAll("self") && !KnownWords("me too").isAll("self"))
        var wording = Wording(id: "t1", text: "", source: SourceSpan(start: 0, end: 0))
        wording.carrier = "橡木白底红字牌"
        wording.tagBearer()
        #expect(wording.ground == "#FAF8F2" && wording.color == "#B3241D" && wording.tags.isEmpty)
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

    @Test func valuesAreOnesThatTheBriefKnows() throws {
        for idea in Idea.allCases {
            for value in try Self.lines(idea).map(\.value) {
                switch idea {
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
    var file: String {
        String(describing: self).reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
    }
}
