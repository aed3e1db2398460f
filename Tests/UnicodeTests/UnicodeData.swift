import Foundation
import Testing

@testable import HanmoUnicode

/// Files of the Unicode Character Database as Debian's unicode-data installs them.
enum UnicodeData {
    static let folder = "/usr/share/unicode/"

    static func isInstalled(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder + name) }

    /// The fields of each line, comments left out.
    static func lines(of name: String) throws -> [[String]] {
        try String(contentsOfFile: folder + name, encoding: .utf8).split(separator: "\n").compactMap { line in
            let fields = line.prefix { $0 != "#" }.split(separator: ";", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            return fields == [""] || fields.isEmpty ? nil : fields
        }
    }

    /// The scalars of each line's range, and its value.
    static func ranges(of name: String) throws -> [(scalars: [Unicode.Scalar], value: String)] {
        try lines(of: name).map { fields in
            let ends = fields[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
            let scalars = (ends[0]...(ends.last ?? ends[0])).compactMap(Unicode.Scalar.init)
            return (scalars, fields[1])
        }
    }

    static func scalars(_ text: some StringProtocol) -> [Unicode.Scalar] {
        text.split { $0 == " " || $0 == "\t" }.compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
    }
}

extension Trait where Self == ConditionTrait {
    static func needs(_ name: String) -> Self {
        .enabled(if: UnicodeData.isInstalled(name), "\(name) is missing: install unicode-data")
    }
}
