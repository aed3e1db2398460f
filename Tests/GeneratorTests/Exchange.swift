import Foundation
import HanmoGenerators
import HanmoGraphics
import HanmoHTTP
import HanmoPNG
import HanmoSource
import LoopbackServer
import Synchronization
import Testing

/// A row of a protocol's table: what is asked for, what must be sent, what is answered, what must come of it.
struct Exchange: Sendable, CustomTestStringConvertible {
    enum Asked: Sendable {
        case new(GenerationRequest)
        case change(EditRequest)
    }

    enum Expected: Sendable {
        case picture(notes: [String] = [], progress: [String] = ["working"])
        case failure(
            GeneratorError.Cause, String, hint: String? = nil, isTransient: Bool = false, retryAfter: Double? = nil)
    }

    /// Nobody but the server it is for may ever see it.
    static let key = "sk-canary-0123456789"

    let testDescription: String
    let generator: @Sendable (HTTPURL) throws -> any PictureGenerator
    var asked = Asked.new(.hill)
    /// As ``Exchange/text(of:)`` writes requests.
    let sent: [String]
    let replies: [LoopbackReply]
    let expected: Expected

    func check() async throws {
        let server = try LoopbackServer { [replies] request in
            request.index < replies.count
                ? replies[request.index].filled(for: request) : .text("the script has ended", status: 599)
        }
        let generator = try generator(HTTPURL(server.url))
        let progress = Mutex<[String]>([])
        let outcome: Result<GeneratedPicture, any Error>
        do {
            let note: @Sendable (GeneratorProgress) -> Void = { step in
                progress.withLock { $0.append(Self.text(of: step)) }
            }
            outcome =
                switch asked {
                case .new(let request): .success(try await generator.generate(request, progress: note))
                case .change(let request): .success(try await generator.edit(request, progress: note))
                }
        } catch { outcome = .failure(error) }
        func plain(_ text: String) -> String {
            #expect(!text.contains(Self.key))
            return text.replacing(":\(server.port)", with: ":PORT")
        }
        #expect(server.requests.map(Self.text(of:)).map(plain) == sent)
        #expect(!generator.identity.contains(Self.key) && !generator.identity.contains("\(server.port)"))
        switch (outcome, expected) {
        case (.success(let picture), .picture(let notes, let steps)):
            #expect(picture.bytes == .picture)
            #expect(picture.notes.map(plain) == notes)
            #expect(progress.withLock { $0 } == steps)
        case (
            .failure(let error as GeneratorError), .failure(let cause, let message, let hint, let isTransient, let wait)
        ):
            #expect(error.cause == cause)
            #expect(plain(error.message) == message)
            #expect(error.hint.map(plain) == hint)
            #expect(error.isTransient == isTransient)
            #expect(error.retryAfter == wait)
        default: Issue.record("\(outcome) is not what was expected: \(expected)")
        }
    }

    /// Method, target and key; then the body as JSON, or the parts of a form, a line each; pictures by their sizes.
    static func text(of request: LoopbackRequest) -> String {
        var lines = ["\(request.method) \(request.target)"]
        // Never in a message, but here it belongs.
        if let value = request.header("authorization") {
            lines[0] += " [\(value.replacing(key, with: "KEY").replacing(basic, with: "USER"))]"
        }
        if request.header("api-key") == key { lines[0] += " [api-key KEY]" }
        if request.header("X-DashScope-Async") == "enable" { lines[0] += " [async]" }
        if !request.parts.isEmpty {
            lines += request.parts.map { part in
                part.filename.map { "\(part.name): \($0) \(part.type ?? "") \(picture(part.bytes))" }
                    ?? "\(part.name): \(part.text)"
            }
        } else if !request.body.isEmpty {
            lines.append((try? JSONValue(parsing: request.body)).map { short($0).text() } ?? request.text)
        }
        return lines.joined(separator: "\n")
    }

    /// `user:sk-canary-0123456789` in base64.
    private static let basic = "dXNlcjpzay1jYW5hcnktMDEyMzQ1Njc4OQ=="

    private static func short(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text) where text.utf8.count > 60:
            guard let start = text.range(of: "iVBORw0KGgo")?.lowerBound, let bytes = base64(text[start...]) else {
                return value
            }
            return .string(text[..<start] + picture(bytes))
        case .array(let values): return .array(values.map(short))
        case .object(let members): return .object(members.map { ($0.key, short($0.value)) })
        default: return value
        }
    }

    /// Size and colours at the corners top left and bottom right of a PNG: enough to tell picture and mask forms apart.
    private static func picture(_ bytes: [UInt8]) -> String {
        guard let file = try? PNGDecoder().decode(bytes) else { return "<no png>" }
        let (width, height) = (file.bitmap.width, file.bitmap.height)
        let corners = [file.bitmap.color(x: 0, y: 0), file.bitmap.color(x: width - 1, y: height - 1)]
        let colors = corners.map { "\($0.red),\($0.green),\($0.blue),\($0.alpha)" }
        return "<\(file.colorType) \(width)×\(height) \(colors[0]) \(colors[1])>"
    }

    private static func text(of step: GeneratorProgress) -> String {
        switch step {
        case .queued: "queued"
        case .working(let part): part.map { "working \($0)" } ?? "working"
        case .preview(let bytes): bytes == .picture ? "preview" : "another preview"
        }
    }
}

extension LoopbackReply {
    /// KEY in what is answered is the key that was sent, since some servers repeat it; ORIGIN is the server
    /// itself, NICKNAME the same by another name.
    fileprivate func filled(for request: LoopbackRequest) -> LoopbackReply {
        guard case .answer(let status, let headers, let body) = self else { return self }
        let text = String(decoding: body, as: UTF8.self)
        guard ["KEY", "ORIGIN", "NICKNAME"].contains(where: text.contains) else { return self }
        let host = request.header("host") ?? ""
        let filled = text.replacing("KEY", with: Exchange.key).replacing("ORIGIN", with: "http://\(host)")
            .replacing("NICKNAME", with: "http://\(host.replacing("127.0.0.1", with: "localhost"))")
        return .answer(status: status, headers: headers, body: Array(filled.utf8))
    }

    /// A picture in base64, as OpenAI answers.
    static func base64(_ more: String = "") -> LoopbackReply {
        .json("{\"created\":1,\"data\":[{\"b64_json\":\"\([UInt8].picture.base64)\"\(more)}]}")
    }
}

extension GenerationRequest {
    static let hill = GenerationRequest(
        id: "p1", prompt: "a hill", negativePrompt: "text", size: PixelSize(1024, 1024), seed: 7)

    func with(_ change: (inout GenerationRequest) -> Void) -> GenerationRequest {
        var copy = self
        change(&copy)
        return copy
    }
}

extension EditRequest {
    /// A red picture, its right half to be changed.
    static let house = EditRequest(
        id: "p1", instruction: "add a house", negativePrompt: "text",
        picture: Bitmap(width: 256, height: 256, fill: Color(200, 0, 0)),
        mask: EditMask(width: 256, height: 256, values: (0..<65_536).map { $0 % 256 < 128 ? 0 : 255 }), seed: 7)

    func with(_ change: (inout EditRequest) -> Void) -> EditRequest {
        var copy = self
        change(&copy)
        return copy
    }
}

extension [UInt8] {
    /// A PNG of two pixels.
    static let picture: [UInt8] = {
        let bitmap = Bitmap(width: 2, height: 1, fill: Color(1, 2, 3))
        return (try? PNGEncoder().encode(bitmap, dpi: 72, texts: [])) ?? []
    }()

    var base64: String { Data(self).base64EncodedString() }
}

private func base64(_ text: Substring) -> [UInt8]? { Data(base64Encoded: String(text)).map { [UInt8]($0) } }
