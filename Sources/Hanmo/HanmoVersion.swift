/// The version of Hanmo; a recipe names the one that made it.
public enum HanmoVersion {
    public static let current = "0.1.0"
}
