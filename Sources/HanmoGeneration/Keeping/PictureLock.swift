public import HanmoGenerators
public import HanmoPage
public import HanmoSource

/// The file that pins pictures: `NAME.lock.json` beside `NAME.png`. With it and the cache, the same pages come without
/// anybody being asked.
public struct PictureLock: Sendable, Equatable {
    private static let version = 1

    public private(set) var records: [String: PictureRecord] = [:]

    public init() {}

    /// The lock of an output, whatever pages and slices it has.
    public static func path(of output: String) -> String {
        (output.lowercased().hasSuffix(".png") ? String(output.dropLast(4)) : output) + ".lock.json"
    }

    /// - Parameter name: of the file, for messages.
    public init(_ bytes: [UInt8], named name: String) throws(GeneratorError) {
        let hint = "make it again: render without --locked"
        let value: JSONValue
        do { value = try JSONValue(parsing: bytes) } catch {
            throw GeneratorError(
                .unfit, "\(name.shown()) is no lock file: \(error.message) (line \(error.position.line))", hint: hint)
        }
        guard value["version"]?.integer == Self.version, let list = value["pictures"]?.array else {
            throw GeneratorError(.unfit, "\(name.shown()) is no lock file of this Hanmo", hint: hint)
        }
        for entry in list {
            guard let record = PictureRecord(entry) else {
                throw GeneratorError(.unfit, "\(name.shown()) has a picture without its digests", hint: hint)
            }
            records[record.key] = record
        }
    }

    public mutating func add(_ record: PictureRecord) { records[record.key] = record }

    public var json: JSONValue {
        let sorted = records.values.sorted { ($0.id, $0.key) < ($1.id, $1.key) }
        return .object([("version", .integer(Self.version)), ("pictures", .array(sorted.map(\.json)))])
    }
}

extension PictureRecord {
    public var json: JSONValue {
        .object([
            ("id", .string(id)), ("key", .string(key)), ("sha256", .string(digest)), ("identity", .string(identity)),
            ("prompt", .string(prompt)),
        ])
    }

    public init?(_ value: JSONValue) {
        guard let id = value["id"]?.string, let key = value["key"]?.string, let digest = value["sha256"]?.string,
            let identity = value["identity"]?.string, let prompt = value["prompt"]?.string
        else { return nil }
        self.init(id: id, key: key, digest: digest, identity: identity, prompt: prompt)
    }
}
