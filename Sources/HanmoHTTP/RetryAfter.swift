#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension HTTPAnswer {
    /// The seconds that a server asks to wait, told as such or as a date; nil where it says nothing that can be read.
    public var retryAfter: Double? {
        header("retry-after").flatMap { RetryAfter.seconds($0, now: time(nil)) }
    }
}

enum RetryAfter {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// - Parameter now: in seconds since 1970.
    static func seconds(_ text: String, now: Int) -> Double? {
        if let seconds = Double(text), seconds.isFinite { return seconds >= 0 ? seconds : nil }
        guard let date = date(text) else { return nil }
        return Double(max(0, date - now))
    }

    /// `Sun, 06 Nov 1994 08:49:37 GMT` in seconds since 1970. The two older forms of HTTP are no longer sent.
    private static func date(_ text: String) -> Int? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), 1...31 ~= day,
            let month = months.firstIndex(of: String(parts[2])), let year = Int(parts[3]), 1970...9999 ~= year
        else { return nil }
        let clock = parts[4].split(separator: ":").map { Int($0) }
        guard clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2], 0...23 ~= hour,
            0...59 ~= minute, 0...60 ~= second
        else { return nil }
        // Years that begin in March have their leap day last.
        let shifted = month < 2 ? year - 1 : year
        let days =
            365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * ((month + 10) % 12) + 2) / 5 + day - 1
            - 719_468
        return ((days * 24 + hour) * 60 + minute) * 60 + second
    }
}
