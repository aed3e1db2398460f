import HanmoDigest
import HanmoPage
import HanmoVerification

/// The listing of a page for a reference: all glyphs and texts, and the shapes of pictures, of which a page may have ten
/// thousand, by number and digest where more than a few follow each other.
enum ListingLayer {
    private static let limit = 24

    static func text(of page: Page) -> String {
        var lines: [String] = []
        var shapes: [String] = []
        func finish() {
            if shapes.count > limit {
                let digest = SHA256.hexDigest(of: Array(shapes.joined(separator: "\n").utf8)).prefix(16)
                lines += Array(shapes.prefix(2)) + ["shapes \(shapes.count - 2) more, sha256 of all \(digest)"]
            } else {
                lines += shapes
            }
            shapes = []
        }
        for line in PageListing(of: page).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        {
            if isShape(line) {
                shapes.append(line)
            } else {
                finish()
                lines.append(line)
            }
        }
        finish()
        return lines.joined(separator: "\n")
    }

    private static func isShape(_ line: String) -> Bool {
        let body = line.drop { $0 == " " }
        return ["fill ", "image ", "group ", "grain "].contains { body.hasPrefix($0) }
    }
}
