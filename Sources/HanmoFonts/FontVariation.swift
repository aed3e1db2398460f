import CHarfBuzz
import HanmoSource

/// A place on an axis of a variable font, such as wght:700.
package struct FontVariation: Sendable, Equatable {
    /// Four characters.
    package let axis: String
    package let value: Double

    /// `wght:700`, or in HarfBuzz's way `wght=700`.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "=" }
        guard parts.count == 2, (1...4).contains(parts[0].utf8.count),
            parts[0].utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            let value = Double(parts[1]), value.isFinite
        else { return nil }
        axis = parts[0] + String(repeating: " ", count: 4 - parts[0].utf8.count)
        self.value = value
    }

    var setting: hb_variation_t {
        hb_variation_t(tag: axis.utf8.reduce(0) { $0 << 8 | UInt32($1) }, value: Float(value))
    }
}

extension Face {
    /// An axis of a variable font, and how far it goes.
    package struct Axis: Sendable, Equatable {
        package let name: String
        package let range: ClosedRange<Double>
    }

    package var axes: [Axis] {
        let face = hb_font_get_face(handle)
        var count = hb_ot_var_get_axis_count(face)
        guard count > 0 else { return [] }
        var infos = [hb_ot_var_axis_info_t](repeating: hb_ot_var_axis_info_t(), count: Int(count))
        hb_ot_var_get_axis_infos(face, 0, &count, &infos)
        return infos.prefix(Int(count)).map { info in
            let bytes = (0..<4).map { UInt8(truncatingIfNeeded: info.tag >> (24 - 8 * UInt32($0))) }
            let (low, high) = (Double(info.min_value), Double(info.max_value))
            return Axis(name: String(decoding: bytes, as: UTF8.self), range: min(low, high)...max(low, high))
        }
    }

    /// The same face elsewhere on its axes. A page does not know of axes, so this is for looking at glyphs only.
    package convenience init(_ face: Face, variations: [FontVariation]) throws(FontError) {
        let axes = face.axes
        if let unknown = variations.first(where: { wish in !axes.contains { $0.name == wish.axis } }) {
            let names = axes.map { "\($0.name) \($0.range.lowerBound) to \($0.range.upperBound)" }
            throw FontError(
                "\(face.file.path) has no axis \"\(unknown.axis)\"",
                hint: names.isEmpty ? "it is not a variable font" : "it has \(names.joined(separator: ", "))",
                status: .badInput)
        }
        try self.init(font: face.font, file: face.file, variations: variations)
    }
}
