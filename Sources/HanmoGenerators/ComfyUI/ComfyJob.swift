import HanmoSource

/// One picture by one run of a workflow: queued, waited for, fetched; taken back when nobody wants it any more.
struct ComfyJob {
    let server: ComfyServer
    /// Seconds until the picture must be there.
    let seconds: Double
    /// Seconds between two looks.
    let pause: Double
    let progress: @Sendable (GeneratorProgress) -> Void

    /// Looks that may fail in a row, or find the job nowhere, before it is given up.
    private static let patience = 3

    func picture(_ values: [ComfySlot: JSONValue]) async throws(GeneratorError) -> GeneratedPicture {
        let end = ContinuousClock.now + .seconds(seconds)
        let events = ComfyEvents(progress: progress)
        let listening = Task { await events.listen(to: server, seconds: seconds) }
        defer { listening.cancel() }
        var id: String?
        let history: ComfyHistory
        do throws(GeneratorError) {
            let queued = try await server.submit(server.workflow.filled(values))
            id = queued
            history = try await wait(for: queued, until: end, events)
        } catch {
            // What was refused is not there.
            if id != nil || error.cause == .cancelled || error.cause == .unavailable { await withdraw(id) }
            throw error
        }
        if let error = history.error {
            throw server.error(ComfyComplaint(execution: error, server.workflow), "cannot run the workflow")
        }
        guard !history.isInterrupted else {
            throw GeneratorError(.unavailable, "somebody stopped the job at \(server.server.host)", isTransient: true)
        }
        guard let file = history.picture(from: server.workflow.outputs) else { throw nothing(history) }
        let bytes = try await server.picture(file)
        let count = history.files.count
        return GeneratedPicture(
            bytes: bytes, notes: count > 1 ? ["the first of \(count) pictures of the workflow"] : [])
    }

    /// Not in this task, which may be cancelled.
    private func withdraw(_ id: String?) async {
        let server = server
        await Task.detached { await server.withdraw(id) }.value
    }

    private func wait(
        for id: String, until end: ContinuousClock.Instant, _ events: ComfyEvents
    ) async throws(GeneratorError) -> ComfyHistory {
        var failures = 0
        var absences = 0
        var pause = min(0.05, pause)
        while true {
            do throws(GeneratorError) {
                if let history = try await server.history(of: id) { return history }
                let place = try await server.place(of: id)
                absences = place == .gone ? absences + 1 : 0
                switch place {
                case .running: if !events.hasSteps { progress(.working(nil)) }
                case .pending(let count): progress(.queued(ahead: count))
                case .gone: break
                }
                failures = 0
            } catch {
                failures += 1
                guard error.isTransient, failures < Self.patience else { throw error }
            }
            guard absences < Self.patience else {
                throw GeneratorError(
                    .unavailable, "\(server.server.host) no longer knows the job", hint: "was ComfyUI started anew?",
                    isTransient: true)
            }
            guard ContinuousClock.now < end else {
                throw GeneratorError(
                    .unavailable,
                    "\(server.server.host) did not paint within \(seconds.formattedSeconds) s; the job was taken back",
                    hint: "give it more seconds in the configuration")
            }
            do {
                try await Task.sleep(for: .seconds(pause))
            } catch {
                throw GeneratorError(.cancelled, "painting at \(server.server.host) was stopped")
            }
            pause = min(self.pause, pause * 2)
        }
    }

    private func nothing(_ history: ComfyHistory) -> GeneratorError {
        let wanted = server.workflow.outputs.map { server.workflow.described($0) }.joined(separator: ", ")
        let what =
            history.hasOthers
            ? "made no picture, but something else"
            : wanted.isEmpty || history.files.isEmpty ? "made no picture" : "made no picture at \(wanted)"
        return GeneratorError(
            .unavailable, "the workflow at \(server.server.host) \(what)",
            hint:
                "it needs a SaveImage or PreviewImage, and {{seed}} in its sampler, or else ComfyUI skips what it has "
                + "made before")
    }
}
