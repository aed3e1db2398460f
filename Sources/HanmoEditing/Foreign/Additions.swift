package import HanmoBrief
package import HanmoComposition
package import HanmoGraphics
import HanmoSource

/// Plans of what is to be laid on a picture: where it goes, how large, in which colour.
package struct Additions {
    private let picture: Bitmap
    private let quiet: QuietArea
    private var shortSide: Double { Double(min(picture.width, picture.height)) }
    private static let nowhere = SourceSpan(start: 0, end: 0)

    package init(to picture: Bitmap) {
        self.picture = picture
        quiet = QuietArea(of: picture)
    }

    /// A text of one or a few lines.
    /// - Parameters:
    ///   - wish: 0…1 from the left and from the top.
    ///   - share: its size as a part of the picture's short side.
    ///   - color: nil is dark on light ground and light on dark.
    package func text(
        _ text: String, near wish: Point, share: Double = 0.045, face: String = "hei", weight: String = "regular",
        color: Color? = nil
    ) throws(RetouchError) -> [Region] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let longest = Double(lines.map(\.ems).max() ?? 1)
        var size = max(10, shortSide * share)
        let room = Double(picture.width) - 0.1 * shortSide
        if longest * size > room { size = room / longest }
        let place = try place(
            width: longest * size * 1.02, height: Double(lines.count) * size * 1.5, near: wish, for: text, isFree: false
        )
        let ink = color ?? inkColor(on: place)
        return [
            .text(
                TextBlock(
                    id: "added", text: text, source: Self.nowhere, box: place, face: face, weight: weight, color: ink,
                    maximumSize: size, minimumSize: size * 0.6, leading: 1.4,
                    alignment: wish.x < 0.34 ? .start : wish.x > 0.66 ? .end : .center, placement: 0.5))
        ]
    }

    /// A poem in columns from right to left, in the empty part of the picture; with a seal after its last column.
    package func poem(_ poem: String, seal: String? = nil, color: Color? = nil) throws(RetouchError) -> [Region] {
        let columns = poem.split { $0 == "\n" || $0 == "\r" }.map { String($0).trimmingSpaces }
            .filter { !$0.isEmpty }
        guard let longest = columns.map(\.count).max() else {
            throw RetouchError("the poem is empty", hint: "quote its lines")
        }
        var places: [(box: Rect, size: Double, unrest: Double)] = []
        for share in [0.07, 0.06, 0.052, 0.045, 0.038, 0.032, 0.027] {
            let size = max(10, (shortSide * share).rounded())
            let width = (Double(columns.count) * 1.6 + (seal == nil ? 0 : 1.2)) * size
            let height = (Double(longest) * 1.08 + 0.3) * size
            guard let found = quiet.place(width: width, height: height, near: Point(1, 0)) else { continue }
            places.append((found.box, size, found.unrest))
        }
        // The largest that finds an empty place. Where grain is all over the picture none is emptier than its calmest.
        let calm = max(QuietArea.quiet, 1.25 * (places.map(\.unrest).min() ?? 0))
        let best = places.first { $0.unrest < calm }.map { ($0.box, $0.size) }
        guard let (box, size) = best else {
            throw RetouchError(
                "the picture has no room for \(columns.count) columns of \(longest) characters",
                hint: "shorten the poem, or extend the picture first", status: .failed)
        }
        let sealWidth = seal == nil ? 0 : 1.2 * size
        let text = Rect(x: box.x + sealWidth, y: box.y, width: box.width - sealWidth, height: box.height)
        var regions: [Region] = [
            .text(
                TextBlock(
                    id: "poem", text: columns.joined(separator: "\n"), source: Self.nowhere, role: "poem", box: text,
                    vertical: true, face: "kai", color: color ?? inkColor(on: box), maximumSize: size,
                    minimumSize: size * 0.8, leading: 1.6))
        ]
        if let seal {
            let side = 1.05 * size
            let foot = Rect(x: box.x, y: box.maxY - side - 0.3 * size, width: side, height: side)
            regions.append(sealRegion(seal, foot))
        }
        return regions
    }

    /// A cut seal.
    package func seal(
        _ text: String, near wish: Point = Point(1, 1), share: Double = 0.07
    ) throws(RetouchError) -> [Region] {
        let side = max(16, shortSide * share)
        let box = try place(width: side, height: side, near: wish, for: text, isFree: true)
        return [sealRegion(text, box)]
    }

    private func sealRegion(_ text: String, _ box: Rect) -> Region {
        .seal(
            SealBlock(
                id: "seal", text: text, source: Self.nowhere, box: box, color: Color(178, 34, 32),
                // Red lines on a dark ground are hard to see; a red field with the letters left out is not.
                relief: quiet.light(in: box) > 100))
    }

    /// A drawn thing that bears a text.
    /// - Parameter kind: a word of the lexicon, such as `wooden-sign`.
    package func carrier(
        _ kind: String, text: String, near wish: Point, share: Double = 0.3, seed: UInt64 = 1
    ) throws(RetouchError) -> [Region] {
        let width = shortSide * share
        let height = width * (text.ems > 6 ? 0.5 : 0.42)
        let box = try place(width: width, height: height, near: wish, for: text, isFree: false)
        let ground = Color(246, 236, 208)
        return [
            .carrier(
                CarrierRegion(
                    id: "carrier", kind: kind, box: box, ground: ground, accent: Color(150, 52, 40), seed: seed)),
            .text(
                TextBlock(
                    id: "added", text: text, source: Self.nowhere, carrier: kind,
                    box: box.inset(dx: width * 0.1, dy: height * 0.14), face: "kai", weight: "bold",
                    color: Color(48, 34, 26), maximumSize: height * 0.6, minimumSize: 8, leading: 1.3,
                    alignment: .center, placement: 0.5)),
        ]
    }

    /// A drawn thing or person.
    package func subject(
        _ subject: SubjectWish, near wish: Point, share: Double = 0.3, style: String? = nil, seed: UInt64 = 1
    ) throws(RetouchError) -> [Region] {
        let side = shortSide * share
        let box = try place(width: side, height: side, near: wish, for: subject.name, isFree: true)
        var scene = SceneWish()
        scene.setting = "plain"
        scene.subjects = [subject]
        let theme = Theme(
            ground: .white, ink: Color(40, 36, 32), muted: Color(120, 116, 110), accent: Color(178, 52, 40))
        return [
            .picture(
                PictureRegion(
                    id: "subject", box: box, description: subject.name, source: Self.nowhere, scene: scene,
                    style: style,
                    seed: seed, quiet: [], theme: theme))
        ]
    }

    /// - Parameter isFree: whether a quieter place close by may be chosen; otherwise it is the wish's.
    private func place(
        width: Double, height: Double, near wish: Point, for text: String, isFree: Bool
    ) throws(RetouchError) -> Rect {
        if isFree, let found = quiet.place(width: width, height: height, near: wish, weight: 40) { return found.box }
        let margin = 0.05 * shortSide
        let (freeX, freeY) = (
            Double(picture.width) - width - 2 * margin, Double(picture.height) - height - 2 * margin
        )
        guard freeX >= -margin, freeY >= -margin else {
            throw RetouchError(
                "the picture has no room for \"\(text)\": it takes \(Int(width.rounded(.up)))×\(Int(height.rounded(.up))) "
                    + "pixels of \(picture.width)×\(picture.height)",
                hint: "extend the picture first, or shorten it", status: .failed)
        }
        return Rect(
            x: margin + max(0, freeX) * wish.x, y: margin + max(0, freeY) * wish.y, width: width, height: height)
    }

    private func inkColor(on box: Rect) -> Color {
        quiet.light(in: box) > 118 ? Color(28, 24, 22) : Color(250, 246, 236)
    }
}

extension StringProtocol {
    /// About how long a line is, in ems.
    var ems: Double { unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 0.56 : 1) } }
}
