internal import CLibThai

/// Breaks between the words of Thai, which writes no spaces between them. Without libthai's dictionary a run of Thai
/// holds together like a Latin word.
enum ThaiBreaks {
    /// libthai's time and memory grow with the square of what it is given: runs go to it in windows, each from the last
    /// word whose end the end of the window before could not have moved.
    private static let window = 256
    private static let margin = 64

    /// Whether the dictionary is there.
    static var isAvailable: Bool { ThaiDictionary.shared != nil }

    static func mark(in scalars: UnsafeBufferPointer<Unicode.Scalar>, into breaks: UnsafeMutableBufferPointer<Break>) {
        guard let dictionary = ThaiDictionary.shared else { return }
        var start = 0
        while start < scalars.count {
            guard isThai(scalars[start]) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < scalars.count, isThai(scalars[end]) { end += 1 }
            mark(start..<end, dictionary, scalars, breaks)
            start = end
        }
    }

    /// The Thai characters of class SA.
    private static func isThai(_ scalar: Unicode.Scalar) -> Bool {
        (0x0E01...0x0E4E).contains(scalar.value) && CharacterProperties(scalar).isComplexContext
    }

    private static func mark(
        _ run: Range<Int>, _ dictionary: ThaiDictionary, _ scalars: UnsafeBufferPointer<Unicode.Scalar>,
        _ breaks: UnsafeMutableBufferPointer<Break>
    ) {
        var start = run.lowerBound
        while run.upperBound - start > 1 {
            let end = min(start + window, run.upperBound)
            let limit = end == run.upperBound ? window : window - margin
            let words = dictionary.wordStarts(in: UnsafeBufferPointer(rebasing: scalars[start..<end]))
                .filter { $0 > 0 && $0 <= limit && start + $0 < run.upperBound }
            for word in words where CharacterProperties(scalars[start + word]).lineClass != .CM {
                breaks[start + word] = .allowed
            }
            start = end == run.upperBound ? end : start + (words.last ?? window)
        }
    }
}

/// `@unchecked Sendable` holds because libthai only reads a breaker between its making and its end (its documentation
/// allows calls in parallel), and this one never ends.
private final class ThaiDictionary: @unchecked Sendable {
    static let shared = ThaiDictionary()

    private let handle: OpaquePointer

    private init?() {
        // Debian's file by its name, so that the environment does not move breaks; elsewhere libthai knows its place.
        guard let handle = th_brk_new("/usr/share/libthai/thbrk.tri") ?? th_brk_new(nil) else { return nil }
        self.handle = handle
    }

    /// - Parameter scalars: of U+0E01 to U+0E4E.
    func wordStarts(in scalars: UnsafeBufferPointer<Unicode.Scalar>) -> [Int] {
        // TIS-620 has the Thai block in its order from A0, and libthai wants a zero at the end.
        let bytes = scalars.map { UInt8(truncatingIfNeeded: $0.value - 0x0E00 + 0xA0) } + [0]
        var places = [Int32](repeating: 0, count: bytes.count)
        let count = th_brk_find_breaks(handle, bytes, &places, places.count)
        return places.prefix(Int(max(0, count))).map(Int.init)
    }
}
