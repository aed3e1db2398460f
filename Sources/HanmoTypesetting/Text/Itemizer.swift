import HanmoComposition
import HanmoFonts
import HanmoPage
import HanmoSource
import HanmoUnicode

/// Decides for each cluster whether it belongs to Chinese text, how it stands, and which face draws it.
struct Itemizer {
    let block: TextBlock
    let language: String
    let styles: StyleTable
    let faces: FaceSet

    /// - Returns: what no face has.
    func assign(_ paragraph: inout Paragraph) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        let own = faces.choices[0]
        for index in paragraph.clusters.indices {
            var cluster = paragraph.clusters[index]
            let first = paragraph.scalars[Int(cluster.start)]
            cluster.isEastern = cluster.stance != .combined && isEastern(paragraph, at: index)
            if block.vertical, cluster.stance != .combined { cluster.stance = stance(of: cluster, first) }
            if cluster.style == 0, cluster.end == cluster.start + 1, !first.isPrivateUse,
                let face = own.usualFace(for: first, eastern: cluster.isEastern)
            {
                cluster.face = UInt16(face)
            } else {
                cluster.face = UInt16(face(for: cluster, of: paragraph, &findings))
            }
            paragraph.clusters[index] = cluster
        }
        joinSpaces(&paragraph)
        return findings
    }

    private func face(for cluster: Cluster, of paragraph: Paragraph, _ findings: inout [Diagnostic]) -> Int {
        let choice = faces.choices[styles[cluster.style].faces]
        switch choice.face(for: paragraph.scalars[cluster.scalars], eastern: cluster.isEastern) {
        case .whole(let face):
            if paragraph.scalars[Int(cluster.start)].isPrivateUse {
                findings.append(privateUseFinding(paragraph, cluster, faces.faces[face]))
            }
            return face
        case .withoutVariant(let face):
            findings.append(variantFinding(paragraph, cluster, faces.faces[face]))
            return face
        case .missing(let face):
            if !cluster.isSpace { findings.append(missingFinding(paragraph, cluster)) }
            return face
        }
    }

    private func stance(of cluster: Cluster, _ scalar: Unicode.Scalar) -> Cluster.Stance {
        let orientation = VerticalOrientation.of(scalar, language: language)
        // Chinese quotation marks have vertical forms of their own, against UAX #50.
        if cluster.isEastern, ["“", "”", "‘", "’"].contains(scalar) { return .upright }
        if orientation == .rotated { return .rotated }
        return !cluster.isEastern && cluster.isMark && orientation != .upright ? .rotated : .upright
    }

    /// A space goes with the word before it, so that words stay one run; but not with one of another style, whose
    /// space may be much wider.
    private func joinSpaces(_ paragraph: inout Paragraph) {
        for index in paragraph.clusters.indices.dropFirst() where paragraph.clusters[index].isSpace {
            let before = paragraph.clusters[index - 1]
            let own = paragraph.clusters[index]
            guard before.face != own.face || before.stance != own.stance, before.stance != .combined,
                before.style == own.style,
                !faces.faces[Int(before.face)].isColor,
                faces.faces[Int(before.face)].covers(paragraph.scalars[own.scalars]) == .whole
            else { continue }
            paragraph.clusters[index].face = before.face
            paragraph.clusters[index].stance = before.stance
        }
    }

    /// Whether a cluster belongs to Chinese text. Marks shared with Latin (quotes, dashes, dots) follow their
    /// neighbours: “It’s” inside Chinese keeps a narrow apostrophe.
    private func isEastern(_ paragraph: Paragraph, at index: Int) -> Bool {
        let cluster = paragraph.clusters[index]
        let scalar = paragraph.scalars[Int(cluster.start)]
        switch cluster.nature {
        case .ideograph: return true
        case .mark:
            if EastAsian.isWide(scalar) { return true }
            let before = neighbour(paragraph, from: index, step: -1)
            let after = neighbour(paragraph, from: index, step: 1)
            if before == nil && after == nil { return faces.choices[0].hasEastern }
            if scalar == "\u{2019}", before == false, after == false { return false }
            return before == true || after == true
        default: return EastAsian.isWide(scalar)
        }
    }

    /// Whether the nearest letter on a side is Chinese; nil when there is none.
    private func neighbour(_ paragraph: Paragraph, from index: Int, step: Int) -> Bool? {
        var at = index + step
        var reach = 4
        while paragraph.clusters.indices.contains(at), reach > 0 {
            switch paragraph.clusters[at].nature {
            case .ideograph: return true
            case .latin: return false
            case .mark where EastAsian.isWide(paragraph.scalars[Int(paragraph.clusters[at].start)]): return true
            default: break
            }
            at += step
            reach -= 1
        }
        return nil
    }

    private func missingFinding(_ paragraph: Paragraph, _ cluster: Cluster) -> Diagnostic {
        let names = paragraph.scalars[cluster.scalars].map(\.codePointName).joined(separator: " ")
        return Diagnostic(
            .error, "missing-glyph", "no font has \(paragraph.text(of: cluster)) (\(names))",
            hint: "add a font that has it to a folder in HANMO_FONT_PATH",
            source: block.source(of: paragraph.bytes(of: cluster)))
    }

    private func privateUseFinding(_ paragraph: Paragraph, _ cluster: Cluster, _ face: Face) -> Diagnostic {
        Diagnostic(
            .warning, "private-use",
            "\(paragraph.scalars[Int(cluster.start)].codePointName) is a private-use character: \(face.font.family) "
                + "draws what it likes", hint: "use the character's own code point if it has one",
            source: block.source(of: paragraph.bytes(of: cluster)))
    }

    private func variantFinding(_ paragraph: Paragraph, _ cluster: Cluster, _ face: Face) -> Diagnostic {
        let names = paragraph.scalars[cluster.scalars].map(\.codePointName).joined(separator: " ")
        return Diagnostic(
            .warning, "missing-variant",
            "no font has the variant \(names); \(face.font.family) draws \(paragraph.text(of: cluster)) as it is",
            hint: "add a font that has it to a folder in HANMO_FONT_PATH",
            source: block.source(of: paragraph.bytes(of: cluster)))
    }
}
