import HanmoSource

/// The picture in an answer, or where it is.
struct OpenAIAnswer {
    enum Picture {
        case base64(String)
        case link(String)
    }

    let picture: Picture
    /// How many came.
    let count: Int
    /// The prompt as the model rewrote it.
    let revisedPrompt: String?

    /// Nil for what is no answer with a picture.
    init?(_ value: JSONValue) {
        // Events have the picture outside, answers in a list.
        let items = value["data"]?.array ?? [value]
        guard let item = items.first else { return nil }
        if let text = item["b64_json"]?.string, !text.isEmpty {
            picture = .base64(text)
        } else if let text = item["url"]?.string, !text.isEmpty {
            picture = .link(text)
        } else {
            return nil
        }
        count = items.count
        revisedPrompt = item["revised_prompt"]?.string
    }
}
