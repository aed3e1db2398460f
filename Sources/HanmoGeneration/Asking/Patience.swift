import HanmoGenerators

/// How often and how soon a request is made again. What the server asks to wait is waited, within bounds.
struct Patience: Sendable {
    var tries = 4
    /// Seconds before the second try; each further one waits twice as long.
    var first = 0.5
    var longest = 60.0

    /// - Parameters:
    ///   - attempt: how many were made, from 1.
    ///   - chance: 0…1, so that many clients do not come back at once.
    /// - Returns: seconds; nil where it is given up.
    func pause(after error: GeneratorError, attempt: Int, chance: Double) -> Double? {
        guard error.isTransient, attempt < tries else { return nil }
        if let wait = error.retryAfter { return wait <= longest ? wait * (1 + 0.1 * chance) : nil }
        var pause = first
        for _ in 1..<attempt { pause *= 2 }
        return min(longest, pause) * (0.5 + 0.5 * chance)
    }

    /// - Parameter waiting: is told of each pause.
    func asking<Result>(
        _ body: () async throws(GeneratorError) -> Result, waiting: (GeneratorError, Double) -> Void
    ) async throws(GeneratorError) -> Result {
        var attempt = 1
        while true {
            do throws(GeneratorError) { return try await body() } catch {
                guard !Task.isCancelled,
                    let pause = pause(after: error, attempt: attempt, chance: Double.random(in: 0...1))
                else { throw attempt > 1 ? error.after(attempt) : error }
                waiting(error, pause)
                do { try await Task.sleep(for: .seconds(pause)) } catch { throw GeneratorError(.cancelled, "stopped") }
            }
            attempt += 1
        }
    }
}

extension GeneratorError {
    fileprivate func after(_ attempts: Int) -> GeneratorError {
        GeneratorError(
            cause, "\(message), \(attempts) times", hint: hint, isTransient: isTransient, retryAfter: retryAfter)
    }

    /// With the picture that it is about.
    func of(_ id: String) -> GeneratorError {
        GeneratorError(cause, "picture \(id): \(message)", hint: hint, isTransient: isTransient, retryAfter: retryAfter)
    }
}
