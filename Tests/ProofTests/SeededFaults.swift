import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoProof
import HanmoVerification

/// A page whose pixels show something else than its ledger says.
struct SeededFault {
    enum Kind: CaseIterable {
        case lookAlike, rareLookAlike, tofu, wrongForm, levelMark, missingStroke, shiftedGlyph, shiftedPage, swapped,
            drift
        case lost, doubled
    }

    let kind: Kind
    let page: SeededPage
    /// What the file shows.
    let bitmap: Bitmap
    /// What should be found: of which character, and what. Empty where the fault is one of the whole page.
    let expected: [(index: Int, text: String, codes: Set<String>)]
    /// What is shown instead, where that is a character.
    let shows: String?

    private static let pairs = [
        "未末", "己已", "已巳", "巳己", "日曰", "士土", "戊戌", "戌戍", "人入", "千干", "于干", "天夭", "大犬", "今令", "鸟乌", "治冶",
    ]
    private static let rarePairs = ["汩汨", "佘余", "义乂", "祗衹", "壶壸", "畲畬", "鉴銎", "胄胃", "市巿", "盲肓"]

    init(_ kind: Kind, seed: UInt64, catalog: FontCatalog) throws {
        self.kind = kind
        var random = SeededRandom(seed: seed ^ 0xFA17)
        var shows: String?
        switch kind {
        case .lookAlike, .rareLookAlike:
            var pair = Array((kind == .lookAlike ? Self.pairs : Self.rarePairs).randomElement(using: &random)!)
            if Bool.random(using: &random) { pair.reverse() }
            page = try SeededPage(seed: seed, catalog: catalog, wanted: String(pair[0]))
            shows = String(pair[1])
        case .wrongForm:
            let character = "直海角骨入令今真具草花曜".one(&random)
            page = try SeededPage(
                seed: seed, catalog: catalog, wanted: character,
                family: Bool.random(using: &random) ? "Noto Sans CJK SC" : "Noto Serif CJK SC")
        case .levelMark:
            page = try SeededPage(seed: seed, catalog: catalog, wanted: "，。、（「".one(&random), isVertical: true)
        default: page = try SeededPage(seed: seed, catalog: catalog)
        }
        let page = self.page
        let isChosen = [.lookAlike, .rareLookAlike, .wrongForm, .levelMark].contains(kind)
        let index = isChosen ? page.wantedIndex : Int.random(in: 1..<page.text.count - 1, using: &random)
        let text = String(page.text[index])
        var damaged: Int?
        var changed = page.page
        var codes: Set<String> = []
        var second: (index: Int, text: String, codes: Set<String>)?
        func glyph(_ text: String, _ language: String = "zh-Hans", level: Bool = false) -> UInt32 {
            page.face.shape(
                text, direction: page.isVertical && !level ? .vertical : .horizontal, language: language)[0].id
        }
        switch kind {
        case .lookAlike, .rareLookAlike:
            // Its look-alike may stand beside it by chance.
            codes = ["wrong", "doubled"]
            changed = page.page(changing: { $0[index].id = glyph(shows!) })
        case .tofu:
            codes = ["tofu"]
            changed = page.page(changing: { $0[index].id = 0 })
        case .wrongForm:
            codes = ["wrong-form"]
            let own = glyph(text)
            let other = ["ja", "zh-Hant", "ko"].map { glyph(text, $0) }.first { $0 != own }
            changed = page.page(changing: { $0[index].id = other ?? 0 })
            if other == nil { codes = ["tofu"] }
        case .levelMark:
            codes = ["wrong-form"]
            changed = page.page(changing: { $0[index].id = glyph(text, level: true) })
        case .missingStroke:
            codes = ["incomplete"]
            let contours = page.face.outline(of: glyph(text)).contourCount
            damaged = contours > 1 ? Int.random(in: 0..<contours, using: &random) : 0
            if contours < 2 { codes = ["missing"] }
            changed.fonts.append(page.face.font)
            changed.items = changed.items.flatMap { item -> [PageItem] in
                guard case .glyphs(let run) = item else { return [item] }
                let first = run.glyphs.first { $0.origin == page.glyphs[index].origin }
                guard let first else { return [item] }
                var (rest, hurt) = (run, run)
                rest.glyphs.removeAll { $0.origin == first.origin }
                (hurt.glyphs, hurt.font) = ([first], 1)
                return [.glyphs(rest), .glyphs(hurt)]
            }
        case .shiftedGlyph:
            codes = ["shifted"]
            let step = [Point(1, 0), Point(-1, 0), Point(0, 1), Point(0, -1)].randomElement(using: &random)!
            changed = page.page(changing: { $0[index].origin = $0[index].origin + step })
        case .swapped:
            codes = ["swapped"]
            // Within a line.
            let left = index % 6 == 5 ? index - 1 : index
            changed = page.page(changing: { glyphs in
                (glyphs[left].id, glyphs[left + 1].id) = (glyphs[left + 1].id, glyphs[left].id)
            })
            expected = [(left, String(page.text[left]), codes), (left + 1, String(page.text[left + 1]), codes)]
            bitmap = try page.bitmap(of: changed)
            self.shows = nil
            return
        case .lost:
            codes = ["missing"]
            changed = page.page(changing: { $0[index].id = glyph("　") })
        case .doubled:
            codes = ["doubled"]
            let from = index % 6 == 0 ? index + 1 : index
            shows = String(page.text[from - 1])
            changed = page.page(changing: { $0[from].id = $0[from - 1].id })
            second = (from, String(page.text[from]), codes)
        case .shiftedPage, .drift: break
        }
        var bitmap = try page.bitmap(of: changed, damaged: damaged)
        switch kind {
        case .shiftedPage: bitmap = bitmap.moved(right: 1)
        case .drift: bitmap = bitmap.drifted(channel: UInt32.random(in: 0..<3, using: &random))
        default: break
        }
        self.bitmap = bitmap
        self.shows = shows
        expected = codes.isEmpty ? [] : [second ?? (index, text, codes)]
    }

    /// Whether exactly the fault is found, and said of which character, where and what.
    func isNamed(by proof: PageProof) -> Bool {
        let findings = proof.findings.joined(separator: "\n")
        switch kind {
        case .shiftedPage: return findings.contains("shifted by 1")
        case .drift: return findings.contains("colour drift of 1 ") && proof.faults.isEmpty
        default: break
        }
        guard proof.comparison?.isIdentical != true, proof.faults.count == expected.count else { return false }
        return zip(proof.faults, expected).allSatisfy { fault, wanted in
            guard fault.index == wanted.index, fault.text == wanted.text, wanted.codes.contains(fault.finding.code),
                fault.box.intersects(page.cell(wanted.index))
            else { return false }
            switch fault.finding {
            case .wrong(let other), .doubled(let other): return other == shows
            default: return true
            }
        }
    }
}

extension String {
    fileprivate func one(_ random: inout SeededRandom) -> String { String(randomElement(using: &random)!) }
}

extension SeededPage {
    var glyphs: [PlacedGlyph] {
        page.items.flatMap { item -> [PlacedGlyph] in if case .glyphs(let run) = item { run.glyphs } else { [] } }
    }

    func cell(_ index: Int) -> Rect {
        let origin = glyphs[index].origin
        return Rect(x: origin.x, y: origin.y - size * 0.88, width: size, height: size)
    }
}

extension Bitmap {
    /// As when a program crops a column and adds one.
    func moved(right step: Int) -> Bitmap {
        var moved = self
        for y in 0..<height { for x in step..<width { moved.pixels[y * width + x] = pixels[y * width + x - step] } }
        return moved
    }

    /// A channel one step darker, or lighter where it is 0.
    func drifted(channel: UInt32) -> Bitmap {
        var drifted = self
        let shift = channel * 8
        for index in pixels.indices {
            let value = pixels[index] >> shift & 0xFF
            let next = value == 0 ? 1 : value - 1
            drifted.pixels[index] = pixels[index] & ~(0xFF << shift) | next << shift
        }
        return drifted
    }
}
