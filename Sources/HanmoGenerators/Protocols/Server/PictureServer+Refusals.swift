import HanmoHTTP
import HanmoSource

extension PictureServer {
    /// `HOST answers …`, as an error that trying again may mend.
    func answers(_ how: String, hint: String? = nil) -> GeneratorError {
        GeneratorError(.unavailable, "\(host) answers \(how)", hint: hint, isTransient: true)
    }

    /// An answer's JSON.
    func json(_ answer: HTTPAnswer) throws(GeneratorError) -> JSONValue {
        guard !ServerComplaint.isPage(answer.body) else { throw isPage(answer.status) }
        do { return try JSONValue(parsing: answer.body) } catch {
            throw answers("with what is not JSON (\(error.position): \(error.message))")
        }
    }

    /// Why there is no picture, by the status of an answer and by what it says.
    func refusal(_ answer: HTTPAnswer, at path: String) -> GeneratorError {
        let complaint = ServerComplaint(answer.body)
        let status = answer.status
        let refusal = refusal(complaint, status: status, path: path)
        guard refusal.isTransient, let wait = answer.retryAfter else {
            return refusal
        }
        return GeneratorError(
            refusal.cause, refusal.message, hint: refusal.hint, isTransient: true, retryAfter: wait)
    }

    /// - Parameter status: 200 where an answer that seemed right has a complaint in it.
    func refusal(_ complaint: ServerComplaint, status: Int, path: String? = nil) -> GeneratorError {
        let words = complaint.words.map { ": " + quote($0) } ?? ""
        let said = words.isEmpty ? complaint.code.map { ": " + quote($0) } ?? "" : words
        switch RefusalKind(complaint) {
        case .declined:
            return GeneratorError(
                .declined, "\(model ?? host) declines to paint this\(said)",
                hint: "say it otherwise, or let another back end paint it")
        case .unpaid:
            return GeneratorError(
                .busy, "the account at \(host) has nothing left to paint with\(said)", hint: "look at its billing")
        case .key: return keyRefused(status, said)
        case .model: return modelUnknown(said)
        case .busy:
            return GeneratorError(.busy, "\(host) is asked too often\(said)", isTransient: true)
        case nil: break
        }
        let numbered = status == 200 ? said : " (status \(status))\(said)"
        switch status {
        case 300..<400:
            return GeneratorError(
                .unavailable, "\(host) sends elsewhere (status \(status)), which is not followed",
                hint: "write the address that it sends to")
        case 401, 403: return keyRefused(status, said)
        case 402:
            return GeneratorError(
                .busy, "the account at \(host) has nothing left to paint with\(numbered)", hint: "look at its billing")
        // Who knows the path says what else is not there, such as a sampler.
        case 404 where complaint.words?.lowercased().hasPrefix("not found") ?? true, 405:
            return GeneratorError(
                .configuration, "\(host) has nothing at \(self.path(path))\(numbered)",
                hint: "is it a server of this protocol, and the address its base?")
        case 429: return GeneratorError(.busy, "\(host) is asked too often\(numbered)", isTransient: true)
        case 408, 425, 500...:
            if complaint.isPage { return isPage(status) }
            return GeneratorError(.unavailable, "\(host) cannot paint now\(numbered)", isTransient: true)
        case 400..<500: return GeneratorError(.unfit, "\(host) does not take the request\(numbered)")
        default:
            return GeneratorError(
                .unavailable, "\(host) cannot paint this\(numbered)",
                isTransient: complaint.code?.hasPrefix("InternalError") == true)
        }
    }

    private func isPage(_ status: Int) -> GeneratorError {
        answers(
            "with a web page (status \(status)), and not with a picture",
            hint: "is the address that of the program interface?")
    }

    private func keyRefused(_ status: Int, _ said: String) -> GeneratorError {
        guard authorization != nil else {
            return GeneratorError(
                .configuration, "\(host) asks for a key\(said)", hint: keyHint ?? "name the variable that has it")
        }
        return GeneratorError(.configuration, "\(host) refuses the key (status \(status))\(said)", hint: keyHint)
    }

    private func modelUnknown(_ said: String) -> GeneratorError {
        GeneratorError(
            .configuration, "\(host) has no model \"\((model ?? "").shown())\"\(said)",
            hint: keyHint ?? "name one that it has")
    }

    /// What stands at the server for a path below the address.
    private func path(_ path: String?) -> String { (path.map { url.appending(path: $0) } ?? url).pathWithoutQuery }
}

extension GeneratorError {
    /// Why nothing came at all.
    init(_ error: HTTPError) {
        let cause: Cause =
            switch error.kind {
            case .noLibrary, .malformed: .configuration
            case .forbiddenAddress: .forbidden
            case .cancelled: .cancelled
            default: .unavailable
            }
        self.init(cause, error.message, isTransient: error.isTransient)
    }

    static let stopped = GeneratorError(.cancelled, "stopped")
}

/// What a server's word for programs means, where it means something else than the status.
private enum RefusalKind {
    case declined, unpaid, key, model, busy

    init?(_ complaint: ServerComplaint) {
        let code = complaint.code?.lowercased() ?? ""
        let words = complaint.words?.lowercased() ?? ""
        if Self.moderation.contains(where: code.contains) || Self.moderationWords.contains(where: words.contains) {
            self = .declined
        } else if Self.billing.contains(where: code.contains) {
            self = .unpaid
        } else if code.hasPrefix("throttling") || code == "rate_limit_exceeded" || words.contains("queue is full") {
            self = .busy
        } else if ["invalidapikey", "invalid_api_key"].contains(code) {
            self = .key
        } else if ["model_not_found", "modelnotfound", "model.accessdenied"].contains(code)
            || Self.modelWords.contains(where: words.contains)
        {
            self = .model
        } else {
            return nil
        }
    }

    /// OpenAI's, Azure's and Alibaba Cloud's.
    private static let moderation = [
        "moderation_blocked", "content_policy_violation", "content_filter", "responsibleaipolicyviolation",
        "datainspection", "data_inspection", "ipinfringement",
    ]
    private static let moderationWords = ["our safety system", "content policy", "inappropriate content"]
    /// Of those who have no word for programs.
    private static let modelWords = ["model not found", "model not exist", "model does not exist"]
    private static let billing = [
        "insufficient_quota", "billing", "arrearage", "freetieronly", "insufficient_balance", "insufficientbalance",
    ]
}
