import HanmoGenerators
import HanmoHTTP
import HanmoSource

/// A short look whether a configured back end could paint: its settings, its key, and whether somebody answers at its
/// address. No picture is asked for.
struct BackendProbe {
    private static let seconds = 5.0

    let isWell: Bool
    let words: String

    init(_ settings: GeneratorSettings, _ registry: GeneratorRegistry) async {
        do throws(GeneratorError) {
            _ = try registry.generator(named: settings.name)
        } catch {
            (isWell, words) = (false, error.description)
            return
        }
        guard let url = settings.probe else {
            (isWell, words) = (true, "set up")
            return
        }
        var request = HTTPRequest(.get, url)
        (request.connectSeconds, request.totalSeconds, request.maximumBytes) = (Self.seconds, Self.seconds, 4 << 20)
        do throws(HTTPError) {
            let answer = try await HTTPClient().send(request)
            // Without a key, whoever wants one says so; that is an answer.
            (isWell, words) = (answer.status < 500, "\(url.authority) answers (status \(answer.status))")
        } catch {
            (isWell, words) = (false, error.message)
        }
    }
}
