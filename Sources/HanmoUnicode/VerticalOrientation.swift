/// How a character stands in vertical text (UAX #50), in the order of the generated records.
package enum VerticalOrientation: UInt32, Sendable {
    case rotated, upright, transformedUpright, transformedRotated

    /// In Chinese ：and ； stay upright, against the table; marks that fonts turn by `vert` count as upright.
    package static func of(_ scalar: Unicode.Scalar, language: String) -> VerticalOrientation {
        if scalar == "：" || scalar == "；", language.hasPrefix("zh") { return .upright }
        return CharacterProperties(scalar).verticalOrientation
    }
}
