/// Lets so many in at once, in the order in which they came.
actor Gate {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) { free = max(1, count) }

    func enter() async {
        guard free == 0 else {
            free -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    func leave() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}

/// One at a time for each name: who asks for the same picture waits for it instead of asking too.
actor Turns {
    private var waiting: [String: [CheckedContinuation<Void, Never>]] = [:]
    /// What was made in this process.
    private var made: Set<String> = []

    /// - Returns: whether it was made meanwhile or before.
    func enter(_ name: String) async -> Bool {
        if waiting[name] == nil {
            waiting[name] = []
        } else {
            await withCheckedContinuation { waiting[name, default: []].append($0) }
        }
        return made.contains(name)
    }

    func leave(_ name: String, isMade: Bool) {
        if isMade { made.insert(name) }
        guard var others = waiting[name], !others.isEmpty else {
            waiting[name] = nil
            return
        }
        let next = others.removeFirst()
        waiting[name] = others
        next.resume()
    }
}
