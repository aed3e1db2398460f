import HanmoBrief
import HanmoGraphics

/// How a balloon of a kind is shaped. Lengths are in em of its lettering.
struct BalloonStyle: Sendable {
    enum Tail: Sendable {
        case none, pointed
        /// Of a thought: rounds that grow smaller.
        case bubbles
        /// Of a voice from a machine.
        case bolt
        /// A thin line: letters without an outline.
        case line
        /// Pointed, to the edge of the panel.
        case border
    }

    var kind: Balloon
    /// ``Superellipse/pull`` of the body; nil is a box with square corners.
    var pull: Double?
    /// From the text to the body's edge.
    var padding: Double
    /// From the body's edge to the farthest that its outline reaches.
    var reach = 0.0
    var tail = Tail.pointed
    /// Texts start at one edge rather than stand in the middle.
    var isRunning = false

    var isBox: Bool { pull == nil }
    var weight: String {
        switch kind {
        case .shout, .soundEffect: "black"
        case .whisper: "regular"
        default: "medium"
        }
    }

    init(_ kind: Balloon) {
        self.kind = kind
        switch kind {
        case .speech, .joined: (pull, padding) = (0.70, 0.5)
        case .whisper: (pull, padding) = (0.70, 0.55)
        case .shout: (pull, padding, reach) = (0.66, 0.42, 0.62)
        case .thought: (pull, padding, reach, tail) = (0.72, 0.5, 0.34, .bubbles)
        case .weak: (pull, padding, reach) = (0.70, 0.52, 0.13)
        case .electronic: (pull, padding, reach, tail) = (0.93, 0.5, 0.2, .bolt)
        case .caption: (pull, padding, tail, isRunning) = (nil, 0.42, .none, true)
        case .narration: (pull, padding, tail, isRunning) = (nil, 0.46, .none, true)
        case .offPanel: (pull, padding, tail) = (0.70, 0.5, .border)
        case .borderless: (pull, padding, tail) = (0.72, 0.28, .line)
        case .soundEffect: (pull, padding, tail) = (nil, 0.12, .none)
        }
    }

    /// Squarer, for panels with little room.
    var tight: BalloonStyle {
        var style = self
        if let pull { style.pull = max(pull, 0.91) }
        style.padding *= 0.85
        return style
    }
}

extension Wording {
    /// What the prompt says, else what its role is.
    var balloonKind: Balloon {
        if let balloon { return balloon }
        switch role {
        case .speech: return .speech
        case .thought: return .thought
        case .narration: return .narration
        case .soundEffect: return .soundEffect
        case .body, .code: return speaker == nil ? .caption : .speech
        case .title, .subtitle, .caption, .signature, .seal: return .caption
        }
    }
}
