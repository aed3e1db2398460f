import Foundation

/// What a client asked.
public struct LoopbackRequest: Sendable {
    /// How many requests the server had seen before.
    public internal(set) var index = 0
    public let method: String
    /// As it came, with the query: `/v1/models?limit=1`.
    public let target: String
    /// In order, names as they came.
    public let headers: [(name: String, value: String)]
    public let body: [UInt8]

    /// The target without the query, not decoded.
    public var path: String { String(target.prefix { $0 != "?" }) }

    /// Names and values of the query, decoded.
    public var query: [(name: String, value: String)] {
        guard let mark = target.firstIndex(of: "?") else { return [] }
        return target[target.index(after: mark)...].split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                $0.replacingOccurrences(of: "+", with: " ").removingPercentEncoding ?? String($0)
            }
            return (parts[0], parts.count > 1 ? parts[1] : "")
        }
    }

    /// The first header of that name, whatever its case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The body as text.
    public var text: String { String(decoding: body, as: UTF8.self) }

    /// Head and body as one text, to search for what must not be sent.
    public var wire: String {
        ([method + " " + target] + headers.map { "\($0.name): \($0.value)" }).joined(separator: "\n") + "\n\n" + text
    }

    /// A part of a `multipart/form-data` body.
    public struct Part: Sendable {
        public let name: String
        public let filename: String?
        public let type: String?
        public let bytes: [UInt8]

        public var text: String { String(decoding: bytes, as: UTF8.self) }
    }

    /// The parts of a `multipart/form-data` body in order; none if the body is not one, or is malformed.
    public var parts: [Part] {
        guard let type = header("content-type"), type.hasPrefix("multipart/form-data"),
            let boundary = Self.parameter("boundary", of: type)
        else { return [] }
        let data = Data(body)
        let mark = Data("--\(boundary)".utf8)
        var result: [Part] = []
        var at = data.startIndex
        guard let first = data.range(of: mark, in: at..<data.endIndex), first.lowerBound == data.startIndex else {
            return []
        }
        at = first.upperBound
        while let next = data.range(of: Data("\r\n".utf8) + mark, in: at..<data.endIndex) {
            guard let end = data.range(of: Data("\r\n\r\n".utf8), in: at..<next.lowerBound) else { return [] }
            let head = String(decoding: data[at..<end.lowerBound], as: UTF8.self)
                .components(separatedBy: "\r\n").filter { !$0.isEmpty }
            func line(_ name: String) -> String? {
                head.first { $0.lowercased().hasPrefix(name + ":") }
                    .map { $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) }
            }
            let disposition = line("content-disposition") ?? ""
            guard let name = Self.parameter("name", of: disposition) else { return [] }
            result.append(
                Part(
                    name: name, filename: Self.parameter("filename", of: disposition), type: line("content-type"),
                    bytes: Array(data[end.upperBound..<next.lowerBound])))
            at = next.upperBound
        }
        return data[at...].starts(with: Data("--".utf8)) ? result : []
    }

    private static func parameter(_ name: String, of text: String) -> String? {
        for piece in text.components(separatedBy: ";").dropFirst() {
            let trimmed = piece.trimmingCharacters(in: .whitespaces)
            guard trimmed.hasPrefix(name + "=") else { continue }
            return trimmed.dropFirst(name.count + 1).trimmingCharacters(in: CharacterSet(charactersIn: "\""))
        }
        return nil
    }
}
