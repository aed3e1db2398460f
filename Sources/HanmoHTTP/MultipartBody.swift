/// The body of a form with files.
public struct MultipartBody: Sendable {
    /// Drawn by lot, so that no text can end its part and begin another.
    private let boundary = "hanmo-\(UInt64.random(in: .min ... .max))-\(UInt64.random(in: .min ... .max))"
    private var parts: [UInt8] = []

    public init() {}

    public var contentType: String { "multipart/form-data; boundary=\(boundary)" }
    public var bytes: [UInt8] { parts + Array("--\(boundary)--\r\n".utf8) }

    /// A field, or a file if it has a name and a type. Names are escaped as browsers do.
    public mutating func add(name: String, filename: String? = nil, type: String? = nil, bytes: [UInt8]) {
        var head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(Self.escaped(name))\""
        if let filename { head += "; filename=\"\(Self.escaped(filename))\"" }
        if let type { head += "\r\nContent-Type: \(Self.escaped(type))" }
        parts += Array((head + "\r\n\r\n").utf8) + bytes + [0x0D, 0x0A]
    }

    public mutating func add(name: String, text: String) { add(name: name, bytes: Array(text.utf8)) }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "%22"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
