import HanmoPage
import Synchronization

/// Numbers the faces of all pages, in the order in which they come up: what pages share is known by it.
final class FontNumbers: Sendable {
    private let known = Mutex<[PageFont: Int]>([:])

    func numbers(of fonts: [PageFont]) -> [Int] {
        known.withLock { known in
            fonts.map { font in
                let number = known[font] ?? known.count
                known[font] = number
                return number
            }
        }
    }
}
