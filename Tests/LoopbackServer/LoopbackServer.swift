import Foundation
import Synchronization

/// An HTTP server on this machine for tests: it answers as its handler says, well or badly, and remembers what was asked.
/// It stops, and every connection with it, when nobody holds it any more.
public final class LoopbackServer: Sendable {
    public typealias Handler = @Sendable (LoopbackRequest) -> LoopbackReply

    private let core: Core

    /// Each request gets what the handler says; requests are numbered from 0.
    public init(_ handler: @escaping Handler) throws {
        core = try Core(handler)
        Thread.detachNewThread { [core] in core.acceptAll() }
    }

    /// One reply a request; who asks more often gets status 599.
    public convenience init(script: [LoopbackReply]) throws {
        try self.init { $0.index < script.count ? script[$0.index] : .text("the script has ended", status: 599) }
    }

    deinit { core.stop() }

    public var port: Int { core.port }
    /// Without a slash at the end.
    public var url: String { "http://127.0.0.1:\(port)" }
    /// What was asked so far, in order.
    public var requests: [LoopbackRequest] { core.requests }
    /// Connections that somebody still holds.
    public var openConnections: Int { core.openConnections }

    public func stop() { core.stop() }
}

/// What the threads share; they hold it, and not the server, so that the server can go.
final class Core: Sendable {
    private struct State {
        var requests: [LoopbackRequest] = []
        var open: Set<Int32> = []
        var isStopped = false
    }

    let port: Int
    private let listener: Int32
    private let handler: LoopbackServer.Handler
    private let state = Mutex(State())

    init(_ handler: @escaping LoopbackServer.Handler) throws {
        (listener, port) = try Connection.listen()
        self.handler = handler
    }

    deinit { close(listener) }

    var requests: [LoopbackRequest] { state.withLock { $0.requests } }
    var openConnections: Int { state.withLock { $0.open.count } }

    func stop() {
        state.withLock { state in
            state.isStopped = true
            shutdown(listener, Int32(SHUT_RDWR))
            state.open.forEach { shutdown($0, Int32(SHUT_RDWR)) }
        }
    }

    func acceptAll() {
        while true {
            let descriptor = accept(listener, nil, nil)
            guard descriptor >= 0 else { return }
            let isTaken = state.withLock { state in
                if !state.isStopped { state.open.insert(descriptor) }
                return !state.isStopped
            }
            guard isTaken else {
                close(descriptor)
                return
            }
            Thread.detachNewThread { [self] in
                answer(Connection(descriptor: descriptor))
                state.withLock { state in
                    state.open.remove(descriptor)
                    close(descriptor)
                }
            }
        }
    }

    private func answer(_ connection: Connection) {
        guard var request = connection.request() else { return }
        state.withLock { state in
            request.index = state.requests.count
            state.requests.append(request)
        }
        connection.send(handler(request), to: request)
    }
}
