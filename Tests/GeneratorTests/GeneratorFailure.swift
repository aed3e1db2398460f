import HanmoGenerators
import Testing

/// The error that a call ends with; nil, and an issue, when it ends with something else.
func generatorError<Result>(
    sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Result
) async -> GeneratorError? {
    do {
        _ = try await body()
        Issue.record("there is no error", sourceLocation: sourceLocation)
    } catch let error as GeneratorError {
        return error
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
    return nil
}
