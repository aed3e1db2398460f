extension Int {
    /// With a comma between thousands.
    var grouped: String {
        let digits = String(magnitude)
        let groups = stride(from: digits.count, to: 0, by: -3).map { end in
            let start = Swift.max(0, end - 3)
            return String(digits.dropFirst(start).prefix(end - start))
        }
        return (self < 0 ? "-" : "") + groups.reversed().joined(separator: ",")
    }
}

extension Double {
    /// Two decimals at most.
    var short: String {
        let hundredths = Int((self * 100).rounded())
        let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
        let decimals =
            rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        return "\(hundredths < 0 ? "-" : "")\(whole)\(decimals)"
    }
}
