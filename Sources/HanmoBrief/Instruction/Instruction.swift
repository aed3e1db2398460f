public import HanmoSource

/// What an edit asks for, as its words say it: nothing is looked up on the page yet.
public struct Instruction: Sendable, Equatable {
    public enum Deed: Sendable, Equatable {
        case change(TargetWish, ValueWish)
        case remove(TargetWish)
        case add(AdditionWish)
        case move(TargetWish, PlaceWish)
        /// Two texts take each other's place.
        case swap(TargetWish, TargetWish)
        case crop(SideWish)
        case extend(SideWish)
    }

    public var deed: Deed
    /// Its words, in UTF-8 offsets of the instruction.
    public var source: SourceSpan

    public init(_ deed: Deed, source: SourceSpan) {
        self.deed = deed
        self.source = source
    }

    /// Whether it is of what a picture shows, and not of texts, colours of the whole, sizes or edges.
    var isOfScene: Bool {
        switch deed {
        case .change(let target, let value):
            guard !target.isOfText, value.text == nil, value.canvas == nil, value.tone == nil else { return false }
            return value.isOfScene || value.style != nil || !value.subjects.isEmpty || value.looks != Looks()
                || !target.subjectKinds.isEmpty || target.bodyPart != nil
        case .remove(let target): return !target.isOfText
        case .add(let wish): return wish.text == nil
        case .move(let target, _): return !target.isOfText && !target.subjectKinds.isEmpty
        case .swap, .crop, .extend: return false
        }
    }

    /// The panel of a comic that it is of, counted from 1; −1 is the last.
    public var panel: Int? {
        switch deed {
        case .change(let target, _), .remove(let target), .move(let target, _), .swap(let target, _): target.panel
        case .add(let wish): wish.panel
        case .crop, .extend: nil
        }
    }
}

/// What is meant, told by as many marks as the words give. Nil is not said.
public struct TargetWish: Sendable, Equatable {
    public enum Noun: String, Sendable { case text, picture, background, page }

    /// As the instruction says it.
    public var words: String
    public var source: SourceSpan
    /// A text of the page, or part of one.
    public var quote: String?
    public var noun: Noun?
    public var role: Wording.Role?
    public var place = PlaceWish()
    /// Counted from 1 in reading order; −1 is the last.
    public var ordinal: Int?
    /// Counted from 1; −1 is the last.
    public var panel: Int?
    /// A word of the lexicon.
    public var carrierKind: String?
    /// `#RRGGBB`, of the letters.
    public var color: String?
    public var isAll = false
    /// The words outside of quotes, folded: names of speakers and subjects are looked up in them.
    public var plain = ""
    /// The kinds of subjects that the words name, in their order.
    public var subjectKinds: [String] = []
    /// `clothes`, `hair`: what of a subject is meant.
    public var bodyPart: String?

    public init(words: String, source: SourceSpan) {
        self.words = words
        self.source = source
    }

    /// Nothing tells what is meant but the deed itself.
    public var isEmpty: Bool {
        quote == nil && noun == nil && role == nil && place.isEmpty && ordinal == nil && panel == nil
            && carrierKind == nil && color == nil && subjectKinds.isEmpty && bodyPart == nil && !isAll
    }

    /// Whether the words can mean nothing but a text.
    public var isOfText: Bool { quote != nil || role != nil || noun == .text || carrierKind != nil }
}

/// A part of the page; a row or a column alone leaves the other open.
public struct PlaceWish: Sendable, Equatable {
    public var row: Place.Row?
    public var column: Place.Column?
    /// Where nothing stands: 留白处, the empty part.
    public var isEmptyPart = false
    public init(row: Place.Row? = nil, column: Place.Column? = nil) {
        self.row = row
        self.column = column
    }

    public var isEmpty: Bool { row == nil && column == nil && !isEmptyPart }
}

/// What something shall become. Nil is left as it is.
public struct ValueWish: Sendable, Equatable {
    /// As the instruction says it.
    public var words = ""
    public var source = SourceSpan(start: 0, end: 0)
    /// Verbatim.
    public var text: String?
    /// `#RRGGBB`.
    public var color: String?
    public var face: Wording.FaceClass?
    public var weight: Lettering.Weight?
    /// Times its size.
    public var scale: Double?
    /// Pixels an em.
    public var size: Double?
    public var sizeClass: Wording.SizeClass?
    public var vertical: Bool?
    public var alignment: Lettering.Alignment?
    public var outline: Lettering.Outline?
    public var shadow: Lettering.Shadow?
    public var glow: Lettering.Glow?
    public var underline = false
    public var strike = false
    public var place = PlaceWish()
    public var canvas: CanvasWish?
    /// A style of picture, a word of the lexicon.
    public var style: String?
    public var tone: Tone?
    public var time: String?
    public var weather: String?
    public var season: String?
    public var setting: String?
    public var subjects: [SubjectWish] = []
    /// What somebody who is already there shall look like.
    public var looks = Looks()

    public init() {}

    /// What is done to the colours of the whole picture.
    public enum Tone: String, Sendable, CaseIterable {
        case grey, sepia, warm, cool, bright, dark, inverted, paper, duotone
    }

    /// Whether it speaks of letters only.
    public var isOfLetters: Bool {
        face != nil || weight != nil || scale != nil || size != nil || sizeClass != nil || vertical != nil
            || alignment != nil || outline != nil || shadow != nil || glow != nil || underline || strike
    }

    public var isOfScene: Bool { time != nil || weather != nil || season != nil || setting != nil }

    public var isEmpty: Bool {
        text == nil && color == nil && !isOfLetters && place.isEmpty && canvas == nil && style == nil && tone == nil
            && !isOfScene && subjects.isEmpty && looks == Looks()
    }
}

/// Something that is not there yet.
public struct AdditionWish: Sendable, Equatable {
    /// Verbatim; nil adds subjects to a picture.
    public var text: String?
    public var role: Wording.Role?
    public var isWatermark = false
    /// 题诗: in columns, where the picture is empty.
    public var isPoem = false
    public var look = ValueWish()
    public var place = PlaceWish()
    public var panel: Int?
    /// What bears the text: a word of the lexicon.
    public var carrierKind: String?
    public var subjects: [SubjectWish] = []
    public var words: String
    public var source: SourceSpan

    public init(words: String, source: SourceSpan) {
        self.words = words
        self.source = source
    }
}

/// Sides of the page and how much of it.
public struct SideWish: Sendable, Equatable {
    public enum Side: String, Sendable, CaseIterable { case top, bottom, left, right }

    public var sides: [Side] = []
    /// Of the page's length across the side.
    public var share: Double?
    public var pixels: Int?
    /// The shape that shall come of it, width to height.
    public var ratio: (width: Int, height: Int)?
    /// What shall stay.
    public var target: TargetWish?

    public init() {}

    public static func == (left: SideWish, right: SideWish) -> Bool {
        left.sides == right.sides && left.share == right.share && left.pixels == right.pixels
            && left.ratio?.width == right.ratio?.width && left.ratio?.height == right.ratio?.height
            && left.target == right.target
    }
}
