/// Asks servers by the machine's libcurl, which is loaded when the first one is asked. Redirects are never followed,
/// answers are bounded, nothing is kept between requests.
public struct HTTPClient: Sendable {
    public init() {}

    /// Waits on a thread of its own; cancelling the task ends the transfer.
    /// - Parameter receive: gets the body's pieces as they come, on that thread.
    public func send(
        _ request: HTTPRequest, receive: (@Sendable ([UInt8]) -> Void)? = nil
    ) async throws(HTTPError) -> HTTPAnswer {
        let exchange = HTTPExchange(request, receive: receive)
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                onThread { continuation.resume(returning: exchange.run()) }
            }
        } onCancel: {
            exchange.cancel()
        }
        return try result.get()
    }

    /// The same, for callers that are no tasks: blocks until there is an answer or the time is over.
    public func sendWaiting(_ request: HTTPRequest) throws(HTTPError) -> HTTPAnswer {
        try HTTPExchange(request, receive: nil).run().get()
    }
}
