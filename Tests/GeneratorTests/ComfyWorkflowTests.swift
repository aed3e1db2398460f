import Foundation
import HanmoSource
import Testing

@testable import HanmoGenerators

@Suite("Workflows of ComfyUI")
struct ComfyWorkflowTests {
    private func workflow(_ text: String) throws -> ComfyWorkflow { try ComfyWorkflow(Array(text.utf8)) }

    private func message(_ text: String) -> String {
        do {
            _ = try workflow(text)
            return "taken"
        } catch {
            return "\(error)".replacingOccurrences(of: "the workflow cannot be used: ", with: "")
        }
    }

    /// Values of all kinds.
    private let values: [ComfySlot: JSONValue] = [
        .prompt: .string("a \"hill\"\n{{seed}} {\"9\":{\"class_type\":\"X\",\"inputs\":{}}}"), .seed: .integer(7),
        .width: .integer(640), .height: .integer(480), .negativePrompt: .string("rain"),
    ]

    @Test("placeholders become values; words of a prompt stay words")
    func placeholders() throws {
        let workflow = try workflow(
            #"""
            {"3":{"class_type":"KSampler","inputs":{"seed":"{{seed}}","positive":["6",0],"steps":20}},
             "6":{"class_type":"CLIPTextEncode","inputs":{"text":"best, {{prompt}}, {{width}} wide {x} {{ }}"},"_meta":{"title":"{{seed}}"}},
             "7":{"class_type":"CLIPTextEncode","inputs":{"text":"{{negative_prompt}}"}},
             "5":{"class_type":"EmptyLatentImage","inputs":{"width":"{{width}}","height":"{{height}}","batch_size":1}}}
            """#)
        let graph = workflow.filled(values)
        #expect(graph["3"]?["inputs"]?.text() == #"{"seed":7,"positive":["6",0],"steps":20}"#)
        #expect(
            graph["6"]?["inputs"]?["text"]?.string
                == "best, a \"hill\"\n{{seed}} {\"9\":{\"class_type\":\"X\",\"inputs\":{}}}, 640 wide {x} {{ }}")
        #expect(graph["7"]?["inputs"]?["text"]?.string == "rain")
        #expect(graph["5"]?["inputs"]?.text() == #"{"width":640,"height":480,"batch_size":1}"#)
        // Read again, there are as many nodes as before.
        let again = try JSONValue(parsing: Array(graph.text().utf8))
        #expect(again.members?.map(\.key) == ["3", "6", "7", "5"])
        #expect(workflow.missing.isEmpty && !workflow.masksByAlpha)
    }

    @Test("titles mark inputs by what their nodes have")
    func titles() throws {
        let workflow = try workflow(
            #"""
            {"1":{"class_type":"CLIPTextEncode","inputs":{"text":"old","clip":["4",1]},"_meta":{"title":"Positive (hanmo:prompt)"}},
             "2":{"class_type":"RandomNoise","inputs":{"noise_seed":1},"_meta":{"title":"hanmo:seed"}},
             "3":{"class_type":"EmptySD3LatentImage","inputs":{"width":1,"height":1},"_meta":{"title":"hanmo:size"}},
             "5":{"class_type":"CLIPTextEncodeFlux","inputs":{"clip_l":"a","t5xxl":"b"},"_meta":{"title":"hanmo:negative_prompt.clip_l"}},
             "6":{"class_type":"LoadImage","inputs":{"image":"x.png"},"_meta":{"title":"hanmo:picture"}},
             "7":{"class_type":"VAEEncodeForInpaint","inputs":{"mask":["6",1]}},
             "8":{"class_type":"LoadImage","inputs":{"image":"y.png"},"_meta":{"title":"hanmo:reference_2"}},
             "9":{"class_type":"SaveImage","inputs":{"images":["7",0]},"_meta":{"title":"Save hanmo:output"}}}
            """#)
        #expect(
            workflow.slots == [.prompt, .seed, .width, .height, .negativePrompt, .picture, .reference(2)])
        #expect(workflow.outputs == ["9"] && workflow.masksByAlpha)
        let graph = workflow.filled(values)
        #expect(graph["2"]?["inputs"]?.text() == #"{"noise_seed":7}"#)
        #expect(graph["3"]?["inputs"]?.text() == #"{"width":640,"height":480}"#)
        #expect(graph["5"]?["inputs"]?.text() == #"{"clip_l":"rain","t5xxl":"b"}"#)
        #expect(graph["1"]?["_meta"]?["title"]?.string == "Positive (hanmo:prompt)")
        #expect(workflow.described("1") == #"node 1 "Positive (hanmo:prompt)" (CLIPTextEncode)"#)
        #expect(workflow.described("77") == "node 77")
    }

    @Test("the body of a request is taken for its graph")
    func wrapped() throws {
        let bare = #"{"6":{"class_type":"T","inputs":{"text":"{{prompt}}"}}}"#
        #expect(try workflow(#"{"prompt":\#(bare),"client_id":"x"}"#) == workflow(bare))
        #expect(try workflow(bare).missing == "{{negative_prompt}}, {{seed}}, {{width}}, {{height}}")
    }

    @Test(
        "what a workflow may not be",
        arguments: [
            ("{", "the object that begins at 1:1 is not closed (line 1)"),
            ("[]", "it is an array without nodes (export it in API format)"),
            ("{}", "it is an object without nodes (export it in API format)"),
            (
                #"{"nodes":[],"links":[]}"#,
                "it is as the editor saves it (in ComfyUI choose Workflow, Export (API), and name that file)"
            ),
            (#"{"6":{"type":"CLIPTextEncode"}}"#, "node 6 has no class_type and inputs (export it in API format)"),
            (
                #"{"6":{"class_type":"T","inputs":{"text":"x"}}}"#,
                "it has no place for the prompt (write {{prompt}} into the text of its node, or title the node hanmo:prompt; "
                    + "other slots are {{negative_prompt}}, {{seed}}, {{width}}, {{height}})"
            ),
            (
                #"{"6":{"class_type":"T","inputs":{"text":"{{promt}}"}}}"#,
                "node 6 has an unknown slot {{promt}} (write {{prompt}})"
            ),
            (
                #"{"6":{"class_type":"T","inputs":{"text":"{{prompt}}"},"_meta":{"title":"hanmo:sed"}}}"#,
                #"node 6 is titled "hanmo:sed", which is no slot (title it hanmo:seed)"#
            ),
            (
                #"{"6":{"class_type":"T","inputs":{"words":""},"_meta":{"title":"hanmo:prompt"}}}"#,
                #"node 6 "hanmo:prompt" has no input text or prompt or string or value or t5xxl or text_g (name one of its inputs, such as hanmo:prompt.words)"#
            ),
            (
                #"{"6":{"class_type":"T","inputs":{"text":["5",0]},"_meta":{"title":"hanmo:prompt"}}}"#,
                #"node 6 "hanmo:prompt": its input text comes from another node (give that node the title, or put {{…}} there)"#
            ),
            (#"{"6":{"class_type":"T","inputs":{}},"6":{"class_type":"T","inputs":{}}}"#, #"the key "6" stands twice"#),
        ])
    func wrong(_ text: String, _ expected: String) {
        #expect(message(text).hasPrefix(expected))
    }

    @Test("a hostile file is refused quickly")
    func hostile() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(message(deep).contains("nested deeper than 64 levels"))
        #expect(message(String(repeating: " ", count: 5 << 20)).contains("more than 4194304 bytes"))
        let braces = String(repeating: "{{", count: 20_000)
        #expect(message(#"{"6":{"class_type":"T","inputs":{"text":"\#(braces)"}}}"#).hasPrefix("it has no place"))
    }
}
