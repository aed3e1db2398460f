import HanmoHTTP
import HanmoSource

/// ComfyUI's routes, one call each.
struct ComfyServer: Sendable {
    let server: PictureServer
    /// Names this client to the server, for its queue and its messages.
    let client: String
    let workflow: ComfyWorkflow

    /// Queues a graph.
    /// - Returns: the id of the job.
    func submit(_ graph: JSONValue) async throws(GeneratorError) -> String {
        let body = JSONValue.object([("prompt", graph), ("client_id", .string(client))])
        let answer = try await send(.post, "prompt", body: body)
        if answer.status == 400, let refusal = try? JSONValue(parsing: answer.body),
            let complaint = ComfyComplaint(refusal: refusal, workflow)
        {
            throw error(complaint, "does not take the workflow")
        }
        let json = try value(answer, at: "prompt")
        guard let id = json["prompt_id"]?.string, !id.isEmpty, id.utf8.count <= 200,
            !id.utf8.contains(where: { "/?#%".utf8.contains($0) || $0 <= 0x20 })
        else { throw server.answers("without a prompt_id", hint: "is it ComfyUI?") }
        // It runs the outputs that it understands, and the picture that is wanted may be another.
        if let complaint = ComfyComplaint(refusal: json, workflow) {
            await withdraw(id)
            throw error(complaint, "takes only a part of the workflow")
        }
        return id
    }

    /// What a job has made; nil while it has not ended.
    func history(of id: String) async throws(GeneratorError) -> ComfyHistory? {
        ComfyHistory(try value(try await send(.get, "history/\(id)"), at: "history"), id: id)
    }

    enum Place: Equatable {
        case running
        /// So many before it.
        case pending(Int)
        case gone
    }

    func place(of id: String) async throws(GeneratorError) -> Place {
        let queue = try await queue()
        if queue.running.contains(where: { $0.id == id }) { return .running }
        guard let own = queue.pending.first(where: { $0.id == id }) else { return .gone }
        return .pending(queue.running.count + queue.pending.count { $0.number < own.number })
    }

    private struct Queue {
        struct Job {
            let id: String
            /// By which they come up.
            let number: Double
            let client: String?

            /// `[number, id, graph, {"client_id": …}, outputs]`
            init?(_ value: JSONValue) {
                guard let entry = value.array, entry.count >= 2, let id = entry[1].string else { return nil }
                self.id = id
                number = entry[0].number ?? 0
                client = entry.count > 3 ? entry[3]["client_id"]?.string : nil
            }
        }

        let running: [Job]
        let pending: [Job]
        var all: [Job] { running + pending }
    }

    private func queue() async throws(GeneratorError) -> Queue {
        let json = try value(try await send(.get, "queue"), at: "queue")
        func jobs(_ key: String) -> [Queue.Job] { (json[key]?.array ?? []).compactMap { Queue.Job($0) } }
        return Queue(running: jobs("queue_running"), pending: jobs("queue_pending"))
    }

    /// - Returns: the file as a LoadImage names it, and as ComfyUI keeps it.
    func upload(_ bytes: [UInt8], as name: String) async throws(GeneratorError) -> ComfyFile {
        var form = MultipartBody()
        form.add(name: "image", filename: name, type: "image/png", bytes: bytes)
        return try await upload("upload/image", form)
    }

    /// Puts a mask into the alpha of a picture that is there already.
    func upload(mask: [UInt8], over picture: ComfyFile, as name: String) async throws(GeneratorError) -> ComfyFile {
        var form = MultipartBody()
        form.add(name: "image", filename: name, type: "image/png", bytes: mask)
        let reference = JSONValue.object([
            ("filename", .string(picture.name)), ("subfolder", .string(picture.subfolder)),
            ("type", .string(picture.type)),
        ])
        form.add(name: "original_ref", text: reference.text())
        return try await upload("upload/mask", form)
    }

    private func upload(_ path: String, _ form: MultipartBody) async throws(GeneratorError) -> ComfyFile {
        var form = form
        for (name, value) in [("type", "input"), ("subfolder", "hanmo"), ("overwrite", "true")] {
            form.add(name: name, text: value)
        }
        var request = HTTPRequest(.post, server.url.appending(path: path))
        request.headers = [("Content-Type", form.contentType)]
        request.body = form.bytes
        let json = try value(try await send(request), at: path)
        guard var file = ComfyFile(json, nameKey: "name") else {
            throw server.answers("without the name of the upload")
        }
        if json["type"] == nil { file.type = "input" }
        return file
    }

    func picture(_ file: ComfyFile) async throws(GeneratorError) -> [UInt8] {
        let query = [("filename", file.name), ("subfolder", file.subfolder), ("type", file.type)]
        let answer = try await send(.get, "view", query: query)
        guard answer.status == 200 else { throw server.refusal(answer, at: "view") }
        do throws(GeneratorError) {
            _ = try PictureFormat(of: answer.body)
        } catch {
            throw GeneratorError(.unavailable, "\(server.host): \(error.message)", hint: error.hint, isTransient: true)
        }
        return answer.body
    }

    /// Takes a job back, whether it waits or runs; without an id, whatever this client has queued, since who stops while
    /// he queues never learns the id. What goes wrong is not told, and a server that is slow is not waited for.
    func withdraw(_ id: String?) async {
        var hasty = server
        hasty.seconds = min(5, server.seconds)
        let server = ComfyServer(server: hasty, client: client, workflow: workflow)
        var ids = [id].compactMap { $0 }
        if id == nil, let queue = try? await server.queue() { ids = queue.all.filter { $0.client == client }.map(\.id) }
        for id in ids {
            _ = try? await server.send(.post, "queue", body: .object([("delete", .array([.string(id)]))]))
            // Older servers interrupt whatever runs, so it is asked only when it is this job.
            guard (try? await server.place(of: id)) == .running else { continue }
            _ = try? await server.send(.post, "interrupt", body: .object([("prompt_id", .string(id))]))
        }
    }

    func error(_ complaint: ComfyComplaint, _ what: String) -> GeneratorError {
        GeneratorError(
            complaint.cause, "\(server.host) \(what): \(server.quote(complaint.words))", hint: complaint.hint,
            isTransient: complaint.cause == .busy)
    }

    private func send(
        _ method: HTTPRequest.Method, _ path: String, query: [(String, String)] = [], body: JSONValue? = nil
    ) async throws(GeneratorError) -> HTTPAnswer {
        var request = HTTPRequest(method, server.url.appending(path: path, query: query))
        if let body {
            request.headers = [("Content-Type", "application/json")]
            request.body = Array(body.text().utf8)
        }
        return try await send(request)
    }

    private func send(_ request: HTTPRequest) async throws(GeneratorError) -> HTTPAnswer {
        var request = request
        request.totalSeconds = server.seconds
        request.authorization = server.authorization
        return try await server.send(request)
    }

    private func value(_ answer: HTTPAnswer, at path: String) throws(GeneratorError) -> JSONValue {
        guard 200..<300 ~= answer.status else { throw server.refusal(answer, at: path) }
        return try server.json(answer)
    }
}
