public import HanmoGraphics
public import HanmoSource

/// A wording as it stands on the page: what the report says of it.
public struct PlacedText: Sendable {
    public struct Line: Sendable {
        public var text: String
        /// Ink bounds in pixels.
        public var box: Rect

        public init(text: String, box: Rect) {
            self.text = text
            self.box = box
        }
    }

    /// What stands in small beside some of its characters: pinyin, kana, bopomofo. No part of the text.
    public struct Reading: Sendable {
        public var text: String
        /// The characters that it is the reading of.
        public var base: String
        /// Ink bounds in pixels.
        public var box: Rect

        public init(text: String, of base: String, box: Rect) {
            self.text = text
            self.base = base
            self.box = box
        }
    }

    public var id: String
    /// Verbatim; line breaks made by the typesetter are not in it.
    public var text: String
    public var role: String
    public var speaker: String?
    public var panel: Int?
    public var carrier: String?
    public var source: SourceSpan
    /// The room that it was given.
    public var frame: Rect
    public var vertical: Bool
    public var font: String
    /// Pixels an em.
    public var size: Double
    public var lines: [Line]
    public var readings: [Reading]

    public init(
        id: String, text: String, role: String, speaker: String? = nil, panel: Int? = nil, carrier: String? = nil,
        source: SourceSpan, frame: Rect, vertical: Bool, font: String, size: Double, lines: [Line],
        readings: [Reading] = []
    ) {
        self.id = id
        self.text = text
        self.role = role
        self.speaker = speaker
        self.panel = panel
        self.carrier = carrier
        self.source = source
        self.frame = frame
        self.vertical = vertical
        self.font = font
        self.size = size
        self.lines = lines
        self.readings = readings
    }

    /// Adds what another block of the same wording shows.
    public mutating func join(_ other: PlacedText) {
        frame = frame.union(other.frame)
        // The smallest is what may be hard to read.
        size = min(size, other.size)
        lines += other.lines
        readings += other.readings
    }

    /// Ink bounds of the whole.
    public var box: Rect? {
        lines.dropFirst().reduce(lines.first?.box) { $0?.union($1.box) }
    }
}
