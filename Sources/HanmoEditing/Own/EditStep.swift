package import HanmoBrief
package import HanmoGraphics

/// What one edit came to: values that replace those of the brief, and where the page is held still. With the plan that
/// a page was made from, its steps give the page again.
package struct EditStep: Sendable, Equatable {
    /// As the user said it.
    package var instruction: String
    /// What was done, a line each.
    package var done: [String] = []
    /// Whether the page is composed anew with this edit and all before it; otherwise everything keeps its place.
    package var isRelayout = false
    /// The page that boxes and sizes of the step count in, pixels.
    package var width: Int
    package var height: Int
    /// Wordings as they are now, known ones by their id, new ones after them.
    package var wordings: [Wording] = []
    package var removed: [String] = []
    /// Of those, the ones whose drawn bearer goes with them.
    package var removedBearers: [String] = []
    /// Pictures as they are now.
    package var pictures: [PictureWish] = []
    /// Members of a comic's cast as they are now.
    package var cast: [SubjectWish] = []
    /// Whether the pictures change what the page itself looks like, as a night does.
    package var dressesPage = false
    package var style: String?
    /// `#RRGGBB`.
    package var ground: String?
    package var canvas: CanvasWish?
    /// The sizes that texts had, pixels an em: what is changed in its place becomes no larger by itself.
    package var sizes: [TextSize] = []
    package var finishes: [Finish] = []
    /// What a generator painted into pictures.
    package var paintings: [Painting] = []

    /// Pixels that lie on a picture of the page, below its texts. They travel in the recipe: nobody has to be asked to
    /// see the page again.
    package struct Painting: Sendable, Equatable {
        /// The picture's id on the page, and its box when it was painted: in another one the pixels say nothing.
        package var picture: String
        package var frame: Rect
        /// Their upper left corner, pixels of the page.
        package var x: Int
        package var y: Int
        /// A PNG in Base64, clear where the picture stays.
        package var pixels: String

        package init(picture: String, frame: Rect, x: Int, y: Int, pixels: String) {
            (self.picture, self.frame, self.x, self.y, self.pixels) = (picture, frame, x, y, pixels)
        }
    }

    package struct TextSize: Sendable, Equatable {
        package var id: String
        package var size: Double

        package init(id: String, size: Double) {
            self.id = id
            self.size = size
        }
    }

    package init(instruction: String, width: Int, height: Int) {
        self.instruction = instruction
        self.width = width
        self.height = height
    }

    /// Whether nothing came of it.
    package var isEmpty: Bool {
        wordings.isEmpty && removed.isEmpty && pictures.isEmpty && cast.isEmpty && style == nil && ground == nil
            && canvas == nil && finishes.isEmpty && paintings.isEmpty
    }

    package func size(of id: String) -> Double? { sizes.last { $0.id == id }?.size }
}

/// What is done to the pixels of the finished page, in order.
package enum Finish: Sendable, Equatable {
    /// Keeps a box of the picture.
    case crop(PixelBox)
    /// Adds pixels around it.
    case extend(top: Int, left: Int, bottom: Int, right: Int)
    case tone(ValueWish.Tone)

    package struct PixelBox: Sendable, Equatable {
        package var x, y, width, height: Int

        package init(x: Int, y: Int, width: Int, height: Int) {
            (self.x, self.y, self.width, self.height) = (x, y, width, height)
        }
    }
}

/// Where the finished picture lies on the page as it was painted.
package struct FinishedFrame: Sendable, Equatable {
    /// Pixels of the page; what is extended lies outside of it.
    package private(set) var x = 0
    package private(set) var y = 0
    package private(set) var width: Int
    package private(set) var height: Int

    package init(width: Int, height: Int, finishes: [Finish]) {
        self.width = width
        self.height = height
        for finish in finishes {
            switch finish {
            case .crop(let box):
                (x, y, self.width, self.height) = (x + box.x, y + box.y, box.width, box.height)
            case .extend(let top, let left, let bottom, let right):
                (x, y) = (x - left, y - top)
                (self.width, self.height) = (self.width + left + right, self.height + top + bottom)
            case .tone: break
            }
        }
    }

    /// On the page as it was painted.
    package var box: Rect { Rect(x: Double(x), y: Double(y), width: Double(width), height: Double(height)) }

    /// A box of the page as the finished picture's pixels count.
    package func shown(_ box: Rect) -> Rect { box.offset(dx: Double(-x), dy: Double(-y)) }
    package func painted(_ box: Rect) -> Rect { box.offset(dx: Double(x), dy: Double(y)) }
}
