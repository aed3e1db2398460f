/// Controls nested deeper than 125 levels have no effect (BD2, X2 to X7).
enum BidiOverflow {
    private static let deepest = 125

    /// Takes them out: FriBidi to 1.0.10 counts isolates after an overflow below zero, and writes there.
    static func remove(from classes: inout [BidiClass], isRightToLeft: Bool) {
        // Each control goes down by two levels at most.
        guard classes.count(where: \.isNesting) > deepest / 2 else { return }
        var levels = [isRightToLeft ? 1 : 0]
        var isolates = [false]
        var (overflowIsolates, overflowEmbeddings, validIsolates) = (0, 0, 0)
        for index in classes.indices {
            let found = classes[index]
            let level = levels[levels.count - 1]
            switch found {
            case .leftToRightEmbedding, .leftToRightOverride, .rightToLeftEmbedding, .rightToLeftOverride,
                .leftToRightIsolate, .rightToLeftIsolate:
                let isIsolate = found == .leftToRightIsolate || found == .rightToLeftIsolate
                let next = found.opensRightToLeft ? (level + 1) | 1 : (level + 2) & ~1
                if next <= deepest, overflowIsolates == 0, overflowEmbeddings == 0 {
                    levels.append(next)
                    isolates.append(isIsolate)
                    validIsolates += isIsolate ? 1 : 0
                } else if isIsolate {
                    overflowIsolates += 1
                    classes[index] = .otherNeutral
                } else {
                    overflowEmbeddings += overflowIsolates == 0 ? 1 : 0
                    classes[index] = .boundaryNeutral
                }
            case .popDirectionalFormat where overflowIsolates > 0 || overflowEmbeddings > 0:
                if overflowIsolates == 0 { overflowEmbeddings -= 1 }
                classes[index] = .boundaryNeutral
            case .popDirectionalFormat:
                guard !isolates[isolates.count - 1], levels.count > 1 else { continue }
                levels.removeLast()
                isolates.removeLast()
            case .popDirectionalIsolate where overflowIsolates > 0:
                overflowIsolates -= 1
                classes[index] = .otherNeutral
            case .popDirectionalIsolate where validIsolates > 0:
                overflowEmbeddings = 0
                validIsolates -= 1
                while let isIsolate = isolates.popLast() {
                    levels.removeLast()
                    if isIsolate { break }
                }
            default: break
            }
        }
    }
}

extension BidiClass {
    fileprivate var isNesting: Bool {
        switch self {
        case .leftToRightEmbedding, .leftToRightOverride, .rightToLeftEmbedding, .rightToLeftOverride,
            .leftToRightIsolate, .rightToLeftIsolate:
            true
        default: false
        }
    }

    fileprivate var opensRightToLeft: Bool {
        self == .rightToLeftEmbedding || self == .rightToLeftOverride || self == .rightToLeftIsolate
    }
}
