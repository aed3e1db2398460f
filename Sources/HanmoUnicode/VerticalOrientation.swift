/// How a character stands in vertical text (UAX #50).
package enum VerticalOrientation: UInt32, Sendable {
    case rotated, upright, transformedUpright, transformedRotated

    /// In Chinese ：and ； stay upright, against the table; marks that fonts turn by `vert` count as upright.
    package static func of(_ scalar: Unicode.Scalar, language: String) -> VerticalOrientation {
        if language.hasPrefix("zh"), scalar == "：" || scalar == "；" { return .upright }
        let value = RunTable.value(of: scalar.value, in: VerticalOrientationTable.runs, bits: 2)
        return VerticalOrientation(rawValue: value) ?? .rotated
    }
}
