import HanmoSource

/// Rows of named values from a CSV (RFC 4180), TSV, JSON (an array of objects) or JSON Lines file.
public struct DataTable: Sendable {
    public struct Row: Sendable {
        /// Which of the rows, counted from 1; the row of names is none.
        public let number: Int
        public let values: [(name: String, value: String)]
    }

    public private(set) var rows: [Row] = []
    public private(set) var broken: [BatchList.BrokenJob] = []

    public init(_ bytes: [UInt8], named name: String) throws(BatchError) {
        guard
            let text = String(
                validating: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
        else { throw BatchError("\(name) is not UTF-8", hint: "save the file as UTF-8") }
        let ending = name.lowercased()
        if ending.hasSuffix(".json") {
            try readArray(Array(text.utf8), name)
        } else if ending.hasSuffix(".jsonl") || ending.hasSuffix(".ndjson") {
            readLines(Array(text.utf8), name)
        } else {
            try readTable(text, name, comma: ending.hasSuffix(".tsv") ? "\t" : ",")
        }
        guard !rows.isEmpty || !broken.isEmpty else {
            throw BatchError("\(name) has no rows", hint: "one row a job, below a row of names")
        }
    }

    private mutating func readArray(_ bytes: [UInt8], _ name: String) throws(BatchError) {
        let value: JSONValue
        do {
            value = try JSONValue(parsing: bytes)
        } catch {
            throw BatchError(
                "\(name):\(error.position.line):\(error.position.column): \(error.message)", hint: error.hint)
        }
        guard let values = value.array else {
            throw BatchError("\(name): expected an array of objects, got \(value.typeName)")
        }
        for (index, value) in values.enumerated() { add(value, number: index + 1, "\(name)[\(index)]") }
    }

    private mutating func readLines(_ bytes: [UInt8], _ name: String) {
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) {
            do {
                add(try JSONValue(parsing: Array(line)), number: index + 1, "\(name):\(index + 1)")
            } catch {
                fail(index + 1, BatchError("\(name):\(index + 1):\(error.position.column): not JSON: \(error.message)"))
            }
        }
    }

    private mutating func add(_ value: JSONValue, number: Int, _ place: String) {
        do throws(BatchError) {
            rows.append(Row(number: number, values: try Variables.members(of: value)))
        } catch {
            fail(number, BatchError("\(place): \(error.message)", hint: error.hint))
        }
    }

    private mutating func fail(_ number: Int, _ error: BatchError) {
        broken.append(BatchList.BrokenJob(number: number, error: error))
    }

    private mutating func readTable(_ text: String, _ name: String, comma: Unicode.Scalar) throws(BatchError) {
        var reader = CSVReader(text, comma: comma)
        guard let head = try reader.record(name)?.fields else { return }
        for (index, field) in head.enumerated() {
            guard !field.isEmpty else { throw BatchError("\(name):1: column \(index + 1) has no name") }
            guard !head[..<index].contains(field) else { throw BatchError("\(name):1: two columns \"\(field)\"") }
        }
        var number = 0
        while let (line, fields) = try reader.record(name) {
            if fields == [""] { continue }
            number += 1
            guard fields.count == head.count else {
                fail(number, BatchError("\(name):\(line): \(fields.count) fields under \(head.count) names"))
                continue
            }
            rows.append(Row(number: number, values: Array(zip(head, fields).map { ($0, $1) })))
        }
    }
}

/// Records of a table whose fields may stand in quotes.
private struct CSVReader {
    private let scalars: [Unicode.Scalar]
    private let comma: Unicode.Scalar
    private var at = 0
    private var line = 1

    init(_ text: String, comma: Unicode.Scalar) {
        scalars = Array(text.unicodeScalars)
        self.comma = comma
    }

    /// The next record and the line that it begins in.
    mutating func record(_ name: String) throws(BatchError) -> (line: Int, fields: [String])? {
        guard at < scalars.count else { return nil }
        let start = line
        var fields: [String] = []
        while true {
            fields.append(try field(name))
            guard at < scalars.count else { return (start, fields) }
            let mark = scalars[at]
            at += 1
            if mark == comma { continue }
            if mark == "\r", at < scalars.count, scalars[at] == "\n" { at += 1 }
            line += 1
            return (start, fields)
        }
    }

    private mutating func field(_ name: String) throws(BatchError) -> String {
        var field = String.UnicodeScalarView()
        guard at < scalars.count, scalars[at] == "\"" else {
            while at < scalars.count, scalars[at] != comma, scalars[at] != "\n", scalars[at] != "\r" {
                field.append(scalars[at])
                at += 1
            }
            return String(field)
        }
        let start = line
        at += 1
        while at < scalars.count {
            let scalar = scalars[at]
            at += 1
            if scalar == "\n" { line += 1 }
            guard scalar == "\"" else {
                field.append(scalar)
                continue
            }
            guard at < scalars.count, scalars[at] == "\"" else {
                guard at == scalars.count || scalars[at] == comma || scalars[at] == "\n" || scalars[at] == "\r" else {
                    throw BatchError(
                        "\(name):\(line): a quote ends in the middle of a field", hint: "double quotes inside of fields"
                    )
                }
                return String(field)
            }
            field.append("\"")
            at += 1
        }
        throw BatchError("\(name):\(start): a quote is not closed")
    }
}
