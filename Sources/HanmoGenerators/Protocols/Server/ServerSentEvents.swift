/// The data of server-sent events (WHATWG HTML, 9.2), taken apart as it comes.
struct ServerSentEvents {
    private var line: [UInt8] = []
    private var data: [UInt8] = []
    private var endsWithReturn = false

    /// The events that these bytes complete.
    mutating func take(_ bytes: [UInt8]) -> [[UInt8]] {
        var events: [[UInt8]] = []
        for byte in bytes {
            switch byte {
            case 0x0A where endsWithReturn: endsWithReturn = false
            case 0x0A, 0x0D:
                endsWithReturn = byte == 0x0D
                endLine(&events)
            default:
                endsWithReturn = false
                line.append(byte)
            }
        }
        return events
    }

    private mutating func endLine(_ events: inout [[UInt8]]) {
        defer { line.removeAll(keepingCapacity: true) }
        guard !line.isEmpty else {
            if !data.isEmpty { events.append(data) }
            data = []
            return
        }
        guard line.starts(with: "data:".utf8) else { return }
        if !data.isEmpty { data.append(0x0A) }
        data += line[(line.count > 5 && line[5] == 0x20 ? 6 : 5)...]
    }
}
