/// How densely pixels stand, as pHYs has it: whole pixels per metre.
struct Resolution {
    let pixelsPerMetre: UInt32

    init(pixelsPerMetre: UInt32) { self.pixelsPerMetre = pixelsPerMetre }

    init(dpi: Double) { pixelsPerMetre = UInt32((dpi / 0.0254).rounded()) }

    /// Pixels per inch: the whole number that it was rounded from, if there is one.
    var dpi: Double {
        let exact = Double(pixelsPerMetre) * 0.0254
        let whole = exact.rounded()
        return whole >= 1 && Resolution(dpi: whole).pixelsPerMetre == pixelsPerMetre ? whole : exact
    }
}
