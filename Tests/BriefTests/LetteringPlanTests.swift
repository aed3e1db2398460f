import HanmoGraphics
import HanmoSource
import Testing

@testable import HanmoBrief

/// Lettering in a plan: what is written comes back, and what is wrong is named.
@Suite struct LetteringPlanTests {
    private func plan(_ wording: String) throws(PlanError) -> Wording {
        let text = #"{"version":1,"wordings":[\#(wording)]}"#
        return try PlanFile(reading: Array(text.utf8)).brief.wordings[0]
    }

    private func message(_ wording: String) -> String? {
        do {
            _ = try plan(wording)
            return nil
        } catch {
            // Without file and place, which PlanTests look at.
            return error.path.isEmpty ? error.reason : "\(error.path): \(error.reason)"
        }
    }

    private let full = #"""
        {"text":"原价399，现价399","box":[10,20,300,400],"lettering":{
         "parts":[{"of":"399","strike":true},{"of":"399","occurrence":2,"color":"#C00000","weight":"bold","scale":1.5,
           "face":"song","language":"zh-Hant","emphasis":"dot","mark":"title","ruby":"sān","underline":true,
           "position":"superscript","combined":true}],
         "size":56,"weight":"black","language":"ja","tracking":0.1,"leading":1.7,"align":"justify","indent":2,
         "strictness":"gb","hang":true,"grid":true,"columns":2,"shape":"ellipse","arc":60,
         "fill":{"gradient":["#112233","#445566"],"degrees":45},"outline":{"width":0.05,"color":"#FFFFFF"},
         "shadow":{"offset":[0.1,0.2],"blur":0.3,"color":"#00000080"},"glow":{"radius":0.4,"color":"#FF0000"}}}
        """#

    @Test func everythingComesBack() throws {
        let wording = try plan(full)
        #expect(wording.box == Rect(x: 10, y: 20, width: 300, height: 400))
        let lettering = wording.lettering
        #expect(lettering.parts.map(\.range) == [6..<9, 18..<21])
        #expect(lettering.parts[1].style.color == Color(hex: 0xC00000))
        #expect(lettering.parts[1].style.mark == .title && lettering.parts[1].style.position == .superscript)
        #expect(lettering.course == .arc(degrees: 60))
        #expect(lettering.strictness == .gb && lettering.shape == .ellipse && lettering.columns == 2)
        #expect(lettering.shadow == .init(dx: 0.1, dy: 0.2, blur: 0.3, color: Color(0, 0, 0, 128)))
        let brief = Brief(wordings: [wording])
        let again = try PlanFile(PlanFile(brief: brief, prompt: nil).json).brief.wordings[0]
        #expect(again.lettering == lettering)
        #expect(again.box == wording.box)
    }

    @Test(arguments: [
        #""path":[[0,0.5],[1,0.5]]"#, #""corners":[[0,0],[10,1],[10,9],[0,10]]"#,
        ##""fill":{"texture":"foil","colors":["#111111","#EEEEEE"]}"##,
    ]) func otherFormsComeBack(member: String) throws {
        let lettering = try plan(#"{"text":"字","lettering":{\#(member)}}"#).lettering
        #expect(!lettering.isPlain)
        let again = try PlanFile(
            PlanFile(brief: Brief(wordings: [plan(#"{"text":"字","lettering":{\#(member)}}"#)]), prompt: nil).json)
        #expect(again.brief.wordings[0].lettering == lettering)
    }

    @Test func aPlainLetteringIsNotWritten() throws {
        let json = PlanFile(brief: Brief(wordings: [try plan(#"{"text":"字"}"#)]), prompt: nil).json
        #expect(json["wordings"]?.array?[0]["lettering"] == .null)
    }

    @Test func errorsNameThePath() {
        let start = "wordings[0].lettering"
        #expect(
            message(#"{"text":"字","lettering":{"parts":[{"of":"猫"}]}}"#)
                == #"\#(start).parts[0].of: "猫" does not stand in the text"#)
        #expect(
            message(#"{"text":"字字","lettering":{"parts":[{"of":"字","occurrence":3}]}}"#)
                == #"\#(start).parts[0].of: "字" stands only 2 times in the text"#)
        #expect(message(#"{"text":"字","lettering":{"parts":[{}]}}"#) == "\(start).parts[0]: of is missing")
        #expect(
            message(#"{"text":"字","lettering":{"columns":1e9}}"#)
                == "\(start).columns: 1000000000 is not between 1 and 40")
        #expect(
            message(#"{"text":"字","lettering":{"corners":[[0,0],[10,10],[10,0],[0,10]]}}"#)
                == "\(start).corners: the four points make no convex quadrilateral")
        #expect(
            message(#"{"text":"字","lettering":{"shape":"heart"}}"#)
                == #"\#(start).shape: expected one of rectangle, ellipse, superellipse, got "heart""#)
        #expect(message(#"{"text":"字","lettering":{"bold":true}}"#) == #"\#(start): unknown key "bold""#)
        #expect(
            message(#"{"text":"字","box":[0,0,-5,10]}"#)
                == "wordings[0].box: expected a box such as [left, top, width, height], got an array")
        #expect(
            message(##"{"text":"字","lettering":{"fill":{"gradient":["#111111"]}}}"##)
                == "\(start).fill.gradient: expected two colours or more, got 1 of them")
        #expect(
            message(#"{"text":"字","lettering":{"outline":{"width":0.1,"color":"red"}}}"#)
                == ##"\##(start).outline.color: expected a colour such as #C42B1C, got "red""##)
    }

    @Test func textsThatCannotBeSetAreRefused() {
        let marks = String(repeating: "\u{301}", count: 31)
        #expect(
            message(#"{"text":"字\#(marks)"}"#)
                == "wordings[0].text: more than 30 combining marks on one character at byte 63")
        #expect(message(#"{"text":"a\u0000b"}"#) == "wordings[0].text: control character U+0000 at byte 1")
        #expect(message(#"{"text":"a\ud800b"}"#)?.hasSuffix("half of a surrogate pair") == true)
        #expect(
            message(#"{"text":"字","lettering":{"parts":[{"of":"字","ruby":"a\#(marks)"}]}}"#)
                == "wordings[0].lettering.parts[0].ruby: more than 30 combining marks on one character at byte 61")
        let long = String(repeating: "字", count: 200_001)
        #expect(
            message(#"{"text":"\#(long)"}"#)
                == "wordings[0].text: 200001 characters, more than the limit of 200000")
    }
}
