/// The fonts that Hanmo knows by their digests, and which of them serve a role in a language. The tables are
/// generated; fonts/ holds their source.
package enum FontManifest {
    package struct File: Sendable {
        package struct Face: Sendable {
            package let index: Int
            package let family: String
        }

        package let package: String
        package let licence: String
        package let folder: String
        package let name: String
        package let byteCount: Int
        /// SHA-256 in hexadecimal.
        package let digest: String
        package let style: String
        package let faces: [Face]
    }

    struct Role: Sendable {
        let name: String
        let language: String
        /// Which of `scripts` it falls back to.
        let scripts: String
        /// Its own, best first.
        let families: [String]
    }

    package static var roleNames: [String] {
        roles.reduce(into: []) { names, role in if !names.contains(role.name) { names.append(role.name) } }
    }

    /// Families that no role asks for: they stand in where nothing else has a character.
    static func isLastResort(_ family: String) -> Bool { last.contains(family) }

    /// The families for a role, best first: its own, those of scripts that these lack, the last resorts. An unknown role
    /// is answered as `hei`, an unknown language as `zh-Hans`.
    static func families(role: String, language: String) -> [String] {
        let candidates =
            roles.contains { $0.name == role } ? roles.filter { $0.name == role } : roles.filter { $0.name == "hei" }
        let exact = candidates.first { $0.language == language }
        guard let role = exact ?? candidates.first(where: { $0.language == "zh-Hans" }) else { return last }
        return role.families + (scripts[role.scripts] ?? []) + last
    }
}
