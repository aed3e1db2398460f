import HanmoGenerators
import Synchronization

/// A value that is made when it is first asked for; where making it fails, it fails again in the same way.
final class Once<Value: Sendable>: Sendable {
    private let make: @Sendable () throws(GeneratorError) -> Value
    private let result = Mutex<Result<Value, GeneratorError>?>(nil)

    init(_ make: @escaping @Sendable () throws(GeneratorError) -> Value) { self.make = make }

    func get() throws(GeneratorError) -> Value {
        try result.withLock { result in
            if let result { return result }
            do throws(GeneratorError) {
                let made = Result<Value, GeneratorError>.success(try make())
                result = made
                return made
            } catch {
                result = .failure(error)
                return .failure(error)
            }
        }.get()
    }
}
