import HanmoBrief

/// What a panel's picture shows: what is said of the panel, of the whole comic and of the cast, and who speaks.
struct PanelStaging {
    let brief: Brief

    /// - Parameter speeches: the panel's texts in reading order.
    func scene(for panel: PanelWish, speeches: [Wording]) -> SceneWish {
        SceneWish(
            merging: brief.pictures.filter { $0.panel == panel.number }.map(\.scene)
                + brief.pictures.filter { $0.panel == nil }.map(\.scene))
    }
}
