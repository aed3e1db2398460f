package import HanmoFonts

/// The written languages that fonts draw the same characters differently for.
package enum AuditLanguage: String, CaseIterable, Sendable {
    case simplified = "zh-Hans"
    case traditional = "zh-Hant"
    case hongKong = "zh-HK"
    case japanese = "ja"
    case korean = "ko"

    /// The region whose sources in Unicode's Han database say how a character looks.
    package var region: RegionalSources.Regions {
        switch self {
        case .simplified: .mainlandChina
        case .traditional: .taiwan
        case .hongKong: .hongKong
        case .japanese: .japan
        case .korean: .korea
        }
    }

    /// What an audit of the language looks for if nothing else is asked.
    package var usualSet: CharacterSetName {
        switch self {
        case .simplified: .tgscc
        case .traditional, .hongKong: .big5
        case .japanese: .jisx0208
        case .korean: .ksx1001
        }
    }

    /// Whether stops and commas stand in the middle of their cell, not at its foot.
    package var centresStops: Bool { self == .traditional || self == .hongKong }

    /// The first face of the usual roles: a script, a serif and a sans hand.
    package func usualFaces(in catalog: FontCatalog) throws(FontError) -> [Face] {
        var faces: [Face] = []
        for role in ["kai", "song", "hei"] {
            let chain = try catalog.chain(role: role, weight: "Regular", language: rawValue)
            if let face = chain.first, !faces.contains(where: { $0 === face }) { faces.append(face) }
        }
        return faces
    }
}
