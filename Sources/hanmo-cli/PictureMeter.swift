import HanmoGeneration
import HanmoGenerators
import HanmoSource
import Synchronization

/// Says how far the pictures are that somebody outside paints: one line on a terminal, which is written over; else a line
/// when one is begun, done or asked for again.
final class PictureMeter: Sendable {
    private struct Painting {
        let begun = ContinuousClock.now
        var words = "asked"
    }

    private let isQuiet: Bool
    /// Whether another progress has the terminal's line.
    private let isBeside: Bool
    private let paintings = Mutex<[String: Painting]>([:])

    init(isQuiet: Bool, isBeside: Bool = false) {
        self.isQuiet = isQuiet
        self.isBeside = isBeside
    }

    func tell(_ progress: PictureProgress) {
        guard !isQuiet else { return }
        paintings.withLock { paintings in
            let id = progress.id.shown(limit: 40)
            switch progress.state {
            case .begun:
                paintings[id] = Painting()
                if !Console.showsProgress { say("picture \(id): asked") }
            case .of(.queued(let ahead)):
                paintings[id]?.words = ahead.map { "\($0) before it" } ?? "waits"
            case .of(.working(let part)):
                paintings[id]?.words = part.map { "\(Int((min(max($0, 0), 1) * 100).rounded())) %" } ?? "is painted"
            case .of(.preview), .kept: break
            case .waiting(let seconds, let why):
                paintings[id]?.words = "waits"
                say("picture \(id): \(why); asked again in \((seconds * 10).rounded() / 10) s")
            case .painted:
                let begun = paintings.removeValue(forKey: id)?.begun ?? .now
                say("picture \(id): painted in \(((ContinuousClock.now - begun) / .seconds(1) * 10).rounded() / 10) s")
            case .told(let words): say(words)
            }
            show(paintings)
        }
    }

    private func say(_ words: String) {
        if isBeside, Console.showsProgress { return }
        Console.erase()
        Console.say(words)
    }

    private func show(_ paintings: [String: Painting]) {
        guard !isBeside else { return }
        guard !paintings.isEmpty else { return Console.erase() }
        Console.progress(
            paintings.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.words)" }.joined(separator: "  "))
    }
}
