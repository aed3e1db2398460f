package import HanmoFonts
package import HanmoGraphics
import HanmoPage
import HanmoRaster

/// Judges each glyph of a ledger by the pixels of the file. The outlines are those that FreeType reads, where pages are
/// drawn from HarfBuzz's; neither the recipe nor the typesetter nor the painter has a say in it.
package struct SecondOpinion: Sendable {
    private let catalog: FontCatalog
    private let atlases = AtlasShelf()

    package init(catalog: FontCatalog) { self.catalog = catalog }

    /// - Parameters:
    ///   - ground: the picture without its texts, if it is known: glyphs on pictures can be judged then.
    ///   - rendering: the picture as it should be, if it is known: colours can be judged then.
    package func verdicts(
        on picture: Bitmap, showing expected: ExpectedGlyphs, ground: Bitmap? = nil, rendering: Bitmap? = nil
    ) throws -> [GlyphVerdict] {
        var faces: [Face] = []
        for font in expected.fonts { faces.append(try catalog.face(for: font)) }
        let fits = { (other: Bitmap?) in
            other.flatMap { $0.width == picture.width && $0.height == picture.height ? $0 : nil }
        }
        let judge = GlyphJudge(
            picture: picture, ground: fits(ground), book: try GlyphBook(faces), atlases: atlases)
        var judging = Judging(judge: judge, rendering: fits(rendering), glyphs: expected.glyphs)
        return judging.verdicts()
    }
}

/// All glyphs of one picture: those that are right tell the colour of the others, and what stands in the place of one is
/// no ink of its neighbours.
private struct Judging {
    private struct Look {
        let color: SIMD4<Float>
        let contrast: Float
    }

    private let judge: GlyphJudge
    private let rendering: Bitmap?
    private let cases: [GlyphJudge.Case]
    private var findings: [GlyphVerdict.Finding?]
    private var scores: [Float]
    /// Of the glyphs that are right.
    private var looks: [Look?]

    init(judge: GlyphJudge, rendering: Bitmap?, glyphs: [ExpectedGlyph]) {
        self.judge = judge
        self.rendering = rendering
        cases = judge.cases(glyphs).filter { !$0.stencil.isEmpty || !$0.hasOutline }
        judge.claim(cases)
        findings = [GlyphVerdict.Finding?](repeating: nil, count: cases.count)
        scores = [Float](repeating: 0, count: cases.count)
        looks = [Look?](repeating: nil, count: cases.count)
    }

    mutating func verdicts() -> [GlyphVerdict] {
        for index in cases.indices { look(at: index) }
        let runs = Dictionary(grouping: cases.indices.filter { looks[$0] != nil }) { cases[$0].glyph.run }
            .mapValues { members in median(members.compactMap { looks[$0] }) }
        let doubtful = cases.indices.filter { findings[$0] == nil }
        for index in doubtful { explain(index, like: runs[cases[index].glyph.run]) }
        // Now the ink of what stands there instead is known.
        for index in doubtful where findings[index] == .incomplete || findings[index] == .unknown { look(at: index) }
        for index in cases.indices where findings[index] == .shown {
            if let finding = recoloring(at: index, of: runs[cases[index].glyph.run]) { findings[index] = finding }
        }
        return cases.indices.map { index in
            GlyphVerdict(
                text: cases[index].glyph.text, index: cases[index].number, box: cases[index].box,
                finding: findings[index] ?? .unknown, score: Double(scores[index]))
        }.related
    }

    /// Whether all is as it should be; if not, what was found before stays.
    private mutating func look(at index: Int) {
        if let obstacle = judge.obstacle(cases[index]) {
            findings[index] = .unverifiable(obstacle)
        } else if let view = judge.view(cases[index]) {
            scores[index] = view.likeness.correlation
            guard judge.accepts(view), case let standing = judge.standing(of: view), standing != .beaten else { return }
            findings[index] = standing == .indistinct ? .unverifiable(.indistinct) : .shown
            looks[index] = Look(color: view.window.fitted, contrast: view.window.contrast)
        } else {
            findings[index] = .unverifiable(.covered)
        }
    }

    private mutating func explain(_ index: Int, like look: Look?) {
        guard let view = judge.view(cases[index], reference: look?.color) else {
            findings[index] = .unverifiable(.covered)
            return
        }
        guard max(view.window.contrast, look?.contrast ?? 0) >= GlyphJudge.leastContrast else {
            findings[index] = .unverifiable(.faint)
            return
        }
        let near = (index - 2...index + 2).filter { $0 != index && cases.indices.contains($0) }
        var explanation = judge.explanation(of: view, neighbours: near.map { cases[$0].glyph })
        if [.incomplete, .unknown, .missing].contains(explanation.finding), isAsRendered(view) {
            // Nothing is wrong with the pixels; it is the paint that does not let them be read.
            explanation = GlyphJudge.Explanation(finding: .unverifiable(.busy))
        }
        findings[index] = explanation.finding
        if let stencil = explanation.stencil { judge.claim(stencil, for: cases[index].number) }
    }

    private func isAsRendered(_ view: GlyphView) -> Bool {
        rendering.map { $0.colors(in: view.window.area) == judge.picture.colors(in: view.window.area) } ?? false
    }

    /// A glyph of another colour than it should have.
    private func recoloring(at index: Int, of run: Look?) -> GlyphVerdict.Finding? {
        guard let look = looks[index] else { return nil }
        func differs(_ other: SIMD4<Float>, by limit: Float) -> Bool {
            let d = look.color - other
            return max(d.max(), -d.min()) > limit
        }
        if let rendering {
            guard let before = judge.view(cases[index], of: rendering)?.window.fitted, differs(before, by: 2) else {
                return nil
            }
            return .recolored(from: Color(premultiplied: before), to: Color(premultiplied: look.color))
        }
        let others = cases.indices.filter { cases[$0].glyph.run == cases[index].glyph.run && looks[$0] != nil }
        guard let run, others.count >= 4 else { return nil }
        let spread = Self.median(
            others.compactMap { looks[$0] }.map { other -> Float in
                let d = other.color - run.color
                return max(d.max(), -d.min())
            })
        return differs(run.color, by: max(24, 6 * spread))
            ? .recolored(from: nil, to: Color(premultiplied: look.color)) : nil
    }

    private static func median(_ values: [Float]) -> Float { values.sorted()[values.count / 2] }

    private func median(_ looks: [Look]) -> Look {
        var color = SIMD4<Float>.zero
        for channel in 0..<4 { color[channel] = Self.median(looks.map { $0.color[channel] }) }
        return Look(color: color, contrast: Self.median(looks.map(\.contrast)))
    }
}

extension GlyphJudge {
    /// Whether the ink is that of the expected glyph and nothing else.
    func accepts(_ view: GlyphView) -> Bool {
        view.window.contrast >= Self.leastContrast && view.tolerance < 0.8
            && view.likeness.correlation > view.leastLikeness && view.likeness.factor > 0.6
            && view.difference <= view.tolerance
    }
}
