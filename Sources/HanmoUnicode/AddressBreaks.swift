/// Breaks within URLs, paths and e-mail addresses in the manner of the Chicago Manual: after a slash, else before a mark,
/// so that no reader takes a hyphen at a line end for a part of the address, or a part of it for a hyphen.
enum AddressBreaks {
    private enum Kind {
        case url, path, mail
    }

    static func mark(in scalars: UnsafeBufferPointer<Unicode.Scalar>, into breaks: UnsafeMutableBufferPointer<Break>) {
        var start = 0
        while start < scalars.count {
            guard belongs(scalars[start]) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < scalars.count, belongs(scalars[end]) { end += 1 }
            let token = trimmed(start..<end, scalars)
            if token.count > 3, let kind = kind(of: token, scalars) { mark(token, kind, scalars, breaks) }
            start = end
        }
    }

    /// The graphic characters of ASCII but those that RFC 3986 keeps out of a URL.
    private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
        guard (0x21...0x7E).contains(scalar.value) else { return false }
        switch scalar {
        case "\"", "<", ">", "\\", "^", "`", "{", "|", "}": return false
        default: return true
        }
    }

    /// Without the brackets and marks of the sentence that stands around.
    private static func trimmed(_ token: Range<Int>, _ scalars: UnsafeBufferPointer<Unicode.Scalar>) -> Range<Int> {
        var (start, end) = (token.lowerBound, token.upperBound)
        while start < end, "([',;:!?*".unicodeScalars.contains(scalars[start]) { start += 1 }
        var opened = scalars[start..<end].count { $0 == "(" } - scalars[start..<end].count { $0 == ")" }
        while start < end {
            let last = scalars[end - 1]
            guard ".,;:!?'*]".unicodeScalars.contains(last) || last == ")" && opened < 0 else { break }
            if last == ")" { opened += 1 }
            end -= 1
        }
        return start..<end
    }

    private static func kind(of token: Range<Int>, _ scalars: UnsafeBufferPointer<Unicode.Scalar>) -> Kind? {
        let text = scalars[token]
        if text.starts(with: "www.".unicodeScalars) { return .url }
        var (slashes, hasLetter, at): (Int, Bool, Int?) = (0, false, nil)
        for index in token {
            switch scalars[index] {
            case "/":
                slashes += 1
                if index > token.lowerBound + 1, scalars[index - 1] == "/", scalars[index - 2] == ":" { return .url }
            case "@": at = at ?? index
            case "a"..."z", "A"..."Z": hasLetter = true
            default: break
            }
        }
        if let at, at > token.lowerBound, scalars[at..<token.upperBound].contains(".") { return .mail }
        // Dates and fractions have slashes too, but no letters.
        return slashes > 1 && hasLetter ? .path : nil
    }

    private static func mark(
        _ token: Range<Int>, _ kind: Kind, _ scalars: UnsafeBufferPointer<Unicode.Scalar>,
        _ breaks: UnsafeMutableBufferPointer<Break>
    ) {
        var last = token.lowerBound
        // LB13 keeps a slash or stop from a line's start even after a space; that of an address begins a word.
        if last > 1, scalars[last - 1] == " ", "/.".unicodeScalars.contains(scalars[last]),
            CharacterProperties(scalars[last - 2]).lineClass != .OP
        {
            breaks[last] = .allowed
        }
        for index in token.dropFirst() {
            let (left, right) = (scalars[index - 1], scalars[index])
            let isPlace = left == "/" && right != "/" || opens(right, kind) && !opens(left, kind) && left != "/"
            // No single character stands alone for it.
            let allows = isPlace && index - last > 1 && token.upperBound - index > 1
            breaks[index] = allows ? .allowed : .prohibited
            if allows { last = index }
        }
    }

    /// The marks that begin a part. Words joined by slashes look like a path, and their hyphens are no place to break.
    private static func opens(_ scalar: Unicode.Scalar, _ kind: Kind) -> Bool {
        switch scalar {
        case ".": true
        case "@": kind == .mail
        case "_": kind != .mail
        case "-", "~", "?", "&", "#", "=", "%", ",": kind == .url
        default: false
        }
    }
}
