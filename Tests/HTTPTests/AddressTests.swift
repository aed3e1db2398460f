import CCurlShim
import Testing

@testable import HanmoHTTP

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite struct AddressTests {
    @Test(arguments: [
        ("ftp://host/v1", "begins neither with https:// nor with http://"), ("", "begins neither"),
        ("https://user:secret@host/v1", "has a user or a password"), ("https://", "is malformed"),
        ("https://host:99999/v1", "is malformed"), ("https://host/v1#x", "is malformed"),
        ("https://[::1/v1", "is malformed"),
        ("https://ho st/v1", "has characters that no address has"), ("https://host/\r\nX: y", "has characters"),
        ("http://host\\@evil/", "has characters"), ("file:///etc/passwd", "begins neither"),
    ])
    func malformed(text: String, message: String) {
        #expect(throws: HTTPError.self) { try HTTPURL(text) }
        do { _ = try HTTPURL(text) } catch {
            #expect(error.kind == .malformed)
            #expect(error.message.contains(message))
            #expect(!error.message.contains("secret"))
        }
    }

    @Test(arguments: [
        ("https://api.example.com/v1/", "images", [], "https://api.example.com/v1/images"),
        ("https://API.example.com:8443", "/a/b", [], "https://api.example.com:8443/a/b"),
        ("http://h/x?v=1", "y", [("name", "a b&c=山")], "http://h/x/y?v=1&name=a%20b%26c%3D%E5%B1%B1"),
        ("http://[::1]:8188", "view", [("type", "output")], "http://[::1]:8188/view?type=output"),
        ("http://h/x?v=1", "", [], "http://h/x?v=1"),
    ])
    func appending(base: String, path: String, query: [(String, String)], whole: String) throws {
        #expect(try HTTPURL(base).appending(path: path, query: query).text == whole)
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("127.9.9.9", true), ("localhost", true), ("[::1]", true), ("127.0.0.1.nip.io", false),
        ("10.0.0.1", false), ("127.1", false), ("128.0.0.1", false),
    ])
    func loopback(host: String, isLoopback: Bool) throws {
        #expect(try HTTPURL("http://\(host)/").isLoopback == isLoopback)
    }

    @Test func origins() throws {
        let base = try HTTPURL("https://host/a")
        #expect(base.isSameOrigin(as: try HTTPURL("https://HOST:443/b")))
        #expect(!base.isSameOrigin(as: try HTTPURL("http://host/a")))
        #expect(!base.isSameOrigin(as: try HTTPURL("https://host.evil/a")))
    }

    @Test(arguments: [
        "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "169.254.169.254", "172.16.0.1",
        "172.31.9.9",
        "192.0.0.8", "192.168.1.1", "198.18.0.1", "198.19.255.255", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::",
        "::1",
        "::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:169.254.169.254", "::127.0.0.1", "fc00::1", "fd12::1", "fe80::1",
        "ff02::1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001::1", "2001:db8::1", "3fff::1",
    ])
    func closedAddress(text: String) throws { #expect(try !Self.isPublic(text)) }

    @Test(arguments: [
        "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1",
        "192.167.0.1",
        "223.255.255.254", "2606:4700::1111", "::ffff:1.1.1.1", "2400:3200::1", "2001:4860::8888",
    ])
    func publicAddress(text: String) throws { #expect(try Self.isPublic(text)) }

    private static func isPublic(_ text: String) throws -> Bool {
        var v4 = sockaddr_in()
        v4.sin_family = sa_family_t(AF_INET)
        if inet_pton(AF_INET, text, &v4.sin_addr) == 1 {
            return withUnsafeBytes(of: v4) { hanmo_is_public_address($0.baseAddress, $0.count) } == 1
        }
        var v6 = sockaddr_in6()
        v6.sin6_family = sa_family_t(AF_INET6)
        try #require(inet_pton(AF_INET6, text, &v6.sin6_addr) == 1)
        return withUnsafeBytes(of: v6) { hanmo_is_public_address($0.baseAddress, $0.count) } == 1
    }

    @Test func secretIsShownToNobody() throws {
        let secret = try #require(Secret("sk-canary"))
        var dumped = ""
        dump(Authorization(secret), to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), dumped, "\(Authorization(secret, as: .basic))"] {
            #expect(!text.contains("canary"))
        }
        #expect(secret.redacted(in: "bad key sk-canary!") == "bad key •••!")
        for text in ["", "a\r\nX: y", "käse", String(repeating: "a", count: 5000)] { #expect(Secret(text) == nil) }
    }

    @Test(arguments: [
        ("7", 7.0), ("0", 0), ("1.5", 1.5), ("Sun, 06 Nov 1994 08:49:37 GMT", 37), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("Mon, 07 Nov 1994 08:49:00 GMT", 86_400), ("Thu, 29 Feb 1996 00:00:00 GMT", 41_440_260), ("-1", nil),
        ("soon", nil),
        ("inf", nil), ("Sun, 06 Nov 1994 25:49:37 GMT", nil), ("Sun, 06 Foo 1994 08:49:37 GMT", nil), ("", nil),
    ])
    func waitingTimes(text: String, seconds: Double?) {
        // 784111740 is 1994-11-06 08:49:00.
        #expect(RetryAfter.seconds(text, now: 784_111_740) == seconds)
    }

    @Test func formsKeepTheirParts() {
        var form = MultipartBody()
        form.add(name: "prompt", text: "山\r\n--x")
        form.add(name: "image[]", filename: "a\"\r\nb.png", type: "image/png", bytes: [1, 2])
        let text = String(decoding: form.bytes, as: UTF8.self)
        let boundary = form.contentType.split(separator: "boundary=").last.map(String.init) ?? ""
        #expect(
            text == """
                --\(boundary)\r\nContent-Disposition: form-data; name="prompt"\r\n\r\n山\r\n--x\r\n\
                --\(boundary)\r\nContent-Disposition: form-data; name="image[]"; filename="a%22%0D%0Ab.png"\r\n\
                Content-Type: image/png\r\n\r\n\u{1}\u{2}\r\n--\(boundary)--\r\n
                """)
        #expect(MultipartBody().contentType != form.contentType)
    }
}
