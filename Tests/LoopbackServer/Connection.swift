import Foundation

/// One client's connection. Whoever made it closes it.
struct Connection {
    let descriptor: Int32

    static func listen() throws -> (descriptor: Int32, port: Int) {
        #if canImport(Glibc)
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, length) == 0 && Foundation.listen(descriptor, 64) == 0
                    && getsockname(descriptor, address, &length) == 0
            }
        }
        guard descriptor >= 0, isBound else { throw CocoaError(.fileReadUnknown) }
        return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
    }

    /// Reads one request; nil if the client goes away before its end or sends what is none.
    func request() -> LoopbackRequest? {
        var bytes: [UInt8] = []
        var headEnd: Int?
        while headEnd == nil {
            let searched = max(0, bytes.count - 3)
            guard bytes.count < 1 << 20, receive(into: &bytes) else { return nil }
            headEnd = (searched..<max(searched, bytes.count - 3)).first {
                bytes[$0] == 13 && bytes[$0 + 1] == 10 && bytes[$0 + 2] == 13 && bytes[$0 + 3] == 10
            }
        }
        guard let headEnd else { return nil }
        let lines = String(decoding: bytes[..<headEnd], as: UTF8.self).components(separatedBy: "\r\n")
        let first = lines[0].components(separatedBy: " ")
        guard first.count == 3 else { return nil }
        let headers = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
        }
        func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }
        if header("expect")?.lowercased() == "100-continue" { send(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)) }
        let end = headEnd + 4 + (header("content-length").flatMap { Int($0) } ?? 0)
        while bytes.count < end { guard receive(into: &bytes) else { return nil } }
        return LoopbackRequest(
            method: first[0], target: first[1], headers: headers, body: Array(bytes[(headEnd + 4)..<end]))
    }

    /// Appends what has come; false at the end.
    func receive(into bytes: inout [UInt8]) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return false }
        bytes += buffer[..<count]
        return true
    }

    /// False if the client has gone.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        #if canImport(Glibc)
            let flags = Int32(MSG_NOSIGNAL)
        #else
            let flags: Int32 = 0
        #endif
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                buffer.baseAddress.map { Foundation.send(descriptor, $0 + done, bytes.count - done, flags) } ?? -1
            }
            guard count > 0 else { return false }
            done += count
        }
        return true
    }

    func waitForEnd() {
        var ignored: [UInt8] = []
        while receive(into: &ignored) { ignored = [] }
    }
}
