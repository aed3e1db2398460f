import HanmoEditing
import HanmoGraphics
import HanmoPage

extension Page {
    /// Without any letters.
    var wordless: Page {
        var page = self
        page.items = Self.wordless(items)
        return page
    }

    private static func wordless(_ items: [PageItem]) -> [PageItem] {
        items.compactMap { item in
            switch item {
            case .glyphs: return nil
            case .group(var group):
                group.items = wordless(group.items)
                return .group(group)
            default: return item
            }
        }
    }

    /// The texts as the finished picture shows them, for its report: what a crop cut off whole is gone.
    func shown(in frame: FinishedFrame) -> Page {
        guard (frame.x, frame.y, frame.width, frame.height) != (0, 0, width, height) else { return self }
        var page = self
        (page.width, page.height) = (frame.width, frame.height)
        page.texts = texts.compactMap { text in
            var text = text
            text.frame = frame.shown(text.frame)
            for index in text.lines.indices { text.lines[index].box = frame.shown(text.lines[index].box) }
            for index in text.readings.indices { text.readings[index].box = frame.shown(text.readings[index].box) }
            guard let box = text.box, page.bounds.intersects(box) else { return nil }
            return text
        }
        return page
    }
}
