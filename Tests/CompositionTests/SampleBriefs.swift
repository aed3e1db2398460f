import HanmoBrief
import HanmoGraphics
import HanmoSource

/// Briefs made up for tests.
enum SampleBriefs {
    static let span = SourceSpan(start: 0, end: 0)
    private static let characters = Array(
        "春江潮水连海平海上明月共潮生滟滟随波千万里何处春江无月明江流宛转绕芳甸月照花林皆似霰空里流霜不觉飞汀上白沙看不见")

    /// Running Chinese text with a mark after every seventh character.
    static func chinese(_ count: Int) -> String {
        String(
            (0..<count).map { index in
                guard index % 8 == 7 else { return characters[index * 7 % characters.count] }
                return index / 8 % 2 == 0 ? "，" : "。"
            })
    }

    static func wording(
        _ number: Int, _ text: String, role: Wording.Role = .body, place: Place? = nil,
        size: Wording.SizeClass = .medium, color: String? = nil
    ) -> Wording {
        Wording(id: "t\(number)", text: text, source: span, role: role, place: place, size: size, color: color)
    }

    static func picture(_ description: String) -> PictureWish {
        PictureWish(id: "p1", description: description, source: span)
    }

    /// A page with one to nine texts in any cells, some with tables, some without a place, English or Chinese.
    static func random(seed: UInt64) -> Brief {
        var random = SeededRandom(seed: seed)
        let english = random.chance(0.25)
        let count = 1 + Int(random.next() % 9)
        var wordings: [Wording] = []
        for number in 1...count {
            let place = random.chance(0.15) ? nil : anyPlace(&random)
            let size = Wording.SizeClass.allCases[random.chance(0.2) ? 0 : 1 + Int(random.next() % 2)]
            let length = 4 + Int(random.next() % (size == .large ? 48 : 120))
            let text = english ? words(length / 4 + 1, &random) : lines(length, &random)
            var wording = wording(number, text, place: place, size: size)
            if number == 1, random.chance(0.6) {
                wording.role = .title
                wording.size = .large
                if random.chance(0.8) { wording.place = Place(.top, .center) }
            }
            if random.chance(0.2) {
                wording.color = ["#FFF4D6", "#C0392B", "#1B4F72", "#FFFFFF"][Int(random.next() % 4)]
            }
            wordings.append(wording)
        }
        var brief = Brief(
            language: english ? "en" : "zh-Hans", wordings: wordings,
            pictures: random.chance(0.7) ? [picture(random.chance(0.5) ? "雨夜的街" : "海边的村庄")] : [])
        brief.tagPictures()
        return brief
    }

    private static func anyPlace(_ random: inout SeededRandom) -> Place {
        Place(
            Place.Row.allCases[Int(random.next() % 3)], Place.Column.allCases[Int(random.next() % 3)])
    }

    private static func words(_ count: Int, _ random: inout SeededRandom) -> String {
        (0..<count).map { _ in String(repeating: "e", count: 2 + Int(random.next() % 9)) }.joined(separator: " ")
    }

    private static func lines(_ length: Int, _ random: inout SeededRandom) -> String {
        guard random.chance(0.3) else { return chinese(length) }
        return stride(from: 0, to: length, by: 16).map { _ in "品名    ¥12.50   ×2    合计 25.00" }.joined(separator: "\n")
    }

    /// A form: sixty-four lines with columns of spaces, all in one third of the page.
    static var form: Brief {
        let line = "姓名：________   性别：____   年龄：____"
        let rows: [Wording] = (0..<8).map { part in
            wording(
                part + 2, Array(repeating: line, count: 8).joined(separator: "\n"),
                place: Place(part < 6 ? .middle : .bottom, .left), size: .small)
        }
        return Brief(wordings: [wording(1, "入会登记表", role: .title, place: Place(.top, .center), size: .large)] + rows)
    }
}
