/// The settings by the lexicon's word.
enum Settings {
    static func setting(for scene: Scene) -> any Setting {
        switch scene.setting {
        case "plain": Plain()
        default: Meadow()
        }
    }
}
