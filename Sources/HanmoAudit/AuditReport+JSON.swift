internal import HanmoFonts
internal import HanmoPage
package import HanmoSource

extension AuditReport {
    /// Keys are stable; `version` counts up when one of them goes or changes its meaning.
    package var json: JSONValue {
        .object([
            ("version", .integer(1)), ("right", .bool(isRight)), ("language", .string(language.rawValue)),
            ("set", repertoire?.json ?? .null), ("fonts", .array(faces.map(\.json))),
            ("inNoFont", faces.count > 1 ? wrongTogether.json : .null), ("text", text?.json ?? .null),
            ("page", page?.json ?? .null),
        ])
    }
}

extension Repertoire {
    fileprivate var json: JSONValue {
        .object([
            ("name", .string(name)), ("title", .string(title)), ("count", .integer(count)),
            (
                "levels",
                .array(
                    levels.map { level in
                        .object([
                            ("level", .integer(level.number)), ("title", .string(level.title)),
                            ("count", .integer(level.scalars.count)),
                        ])
                    })
            ),
        ])
    }
}

extension [Unicode.Scalar] {
    /// Code points such as `U+4E00`.
    fileprivate var json: JSONValue { .array(map { .string($0.codePointName) }) }
}

extension FaceAudit {
    fileprivate var json: JSONValue {
        .object([
            ("family", .string(face.font.family)), ("style", .string(face.font.style)),
            ("file", .string(face.font.file)), ("index", .integer(face.font.index)),
            ("sha256", .string(face.font.digest)), ("right", .bool(isRight)),
            ("rightCount", .integer(rightCount)), ("count", .integer(repertoire.count)),
            ("proof", .bool(isProof)), ("levels", .array(zip(repertoire.levels, levels).map(Self.json))),
            ("regions", regions.json), ("marks", marks.json(language)), ("metrics", metrics.json),
            (
                "findings",
                .array(
                    findings.map { finding in
                        .object([
                            ("severity", .string(finding.severity.rawValue)), ("code", .string(finding.code)),
                            ("message", .string(finding.message)), ("hint", .optional(finding.hint)),
                        ])
                    })
            ),
        ])
    }

    private static func json(_ level: Repertoire.Level, _ glyphs: [CharacterGlyph]) -> JSONValue {
        let wrong = glyphs.filter { !$0.faults.isEmpty }
        return .object([
            ("level", .integer(level.number)), ("count", .integer(glyphs.count)),
            ("rightCount", .integer(glyphs.count - wrong.count)),
            (
                "wrong",
                .array(
                    wrong.map { glyph in
                        .object(
                            [
                                ("character", .string(String(glyph.scalar))),
                                ("codePoint", .string(glyph.scalar.codePointName)),
                                ("faults", .array(glyph.faults.codes.map { .string($0) })),
                                ("glyph", .integer(Int(glyph.glyph))),
                            ]
                                + (glyph.faults.contains(.shared)
                                    ? [("like", .optional(glyph.twin?.codePointName))] : []))
                    })
            ),
        ])
    }
}

extension RegionCheck {
    fileprivate var json: JSONValue {
        .object([
            ("locl", .bool(hasForms)), ("languages", .array(languages.map { .string($0.rawValue) })),
            ("ideographs", .integer(ideographs)), ("withoutSource", .integer(withoutSource)),
            (
                "otherGlyphs",
                .object(
                    AuditLanguage.allCases.compactMap { language in
                        changes[language].map { (language.rawValue, .integer($0)) }
                    })
            ),
        ])
    }
}

extension MarkCheck {
    fileprivate func json(_ language: AuditLanguage) -> JSONValue {
        func pair(_ place: (x: Double, y: Double)) -> JSONValue {
            .array([.number(place.x.inThousandths), .number(place.y.inThousandths)])
        }
        return .object([
            (
                "stops",
                .array(
                    stops.map { stop in
                        .object([
                            ("character", .string(String(stop.scalar))), ("place", .string(stop.place.rawValue)),
                            ("middle", pair(stop.horizontal)),
                            ("verticalPlace", .string(stop.verticalPlace.rawValue)),
                            ("verticalMiddle", pair(stop.vertical)), ("right", .bool(stop.isRight(in: language))),
                        ])
                    })
            ),
            ("verticalForms", .integer(turned.count)), ("withoutVerticalForm", unturned.json),
            (
                "dashGap",
                dashGap.map { gap in
                    .object([
                        ("horizontal", .number(gap.horizontal.inThousandths)),
                        ("vertical", .number(gap.vertical.inThousandths)),
                    ])
                } ?? .null
            ),
            ("zero", .bool(hasZero)),
        ])
    }
}

extension MetricsCheck {
    fileprivate var json: JSONValue {
        func optional(_ value: Double?) -> JSONValue {
            value.map { .number($0.inThousandths) } ?? .null
        }
        return .object([
            ("unitsAnEm", .integer(unitsAnEm)), ("linePitch", optional(linePitch)),
            ("columnPitch", optional(columnPitch)), ("gpos", .bool(hasPositioning)),
            ("squeezesMarks", .bool(squeezesMarks)), ("oddAdvances", oddAdvances.json),
            ("digit", optional(digit)),
            ("wideDigit", optional(wideDigit)),
        ])
    }
}

extension TextAudit {
    fileprivate var json: JSONValue {
        .object([
            ("right", .bool(isRight)), ("missing", .array(missing.map(\.json))),
            ("notInSet", .array(foreign.map(\.json))),
        ])
    }
}

extension LedgerAudit {
    fileprivate var json: JSONValue {
        .object([
            ("right", .bool(faults.isEmpty)), ("glyphs", .integer(glyphCount)),
            ("fonts", .array(fontNames.map { .string($0) })),
            (
                "faults",
                .array(
                    faults.map { fault in
                        .object([
                            ("code", .string(fault.code)), ("text", .string(fault.text)),
                            ("x", .integer(fault.x)),
                            ("y", .integer(fault.y)), ("message", .string(fault.message)),
                        ])
                    })
            ),
        ])
    }
}

extension Double {
    /// For JSON: a thousandth of an em is a font unit.
    fileprivate var inThousandths: Double { (self * 1000).rounded() / 1000 }
}
