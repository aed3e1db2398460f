import HanmoPNG
import HanmoSource
import Synchronization

/// An answer that comes as events: previews are told as they come, the last event has the picture.
final class OpenAIStream: Sendable {
    private struct State {
        var events = ServerSentEvents()
        var last: JSONValue?
    }

    private let state = Mutex(State())
    private let progress: @Sendable (GeneratorProgress) -> Void

    init(_ progress: @escaping @Sendable (GeneratorProgress) -> Void) { self.progress = progress }

    func take(_ bytes: [UInt8]) {
        let previews: [[UInt8]] = state.withLock { state in
            state.events.take(bytes).compactMap { data in
                guard let event = try? JSONValue(parsing: data) else { return nil }
                guard event["type"]?.string?.hasSuffix(".partial_image") == true else {
                    // Whatever comes after the picture, such as "[DONE]" or a count of tokens, is not it.
                    if state.last.flatMap(OpenAIAnswer.init) == nil { state.last = event }
                    return nil
                }
                return event["b64_json"]?.string.flatMap { Base64.bytes(of: $0) }
            }
        }
        for preview in previews { progress(.preview(preview)) }
    }

    /// What came last that is no preview.
    var last: JSONValue? { state.withLock { $0.last } }
}
