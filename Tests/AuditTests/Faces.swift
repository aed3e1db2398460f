import Foundation
import HanmoAudit
import HanmoFonts
import TestFonts

/// Installed faces, and faces of fonts made for a test.
enum Faces {
    static let catalog = FontCatalog(folders: [])

    static func named(_ family: String) throws -> Face { try catalog.face(family: family, style: nil) }

    /// The file is gone when the face is there.
    static func made(of font: TinyFont) throws -> Face {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("hanmo-\(UUID().uuidString).ttf")
        try Data(font.bytes).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        return try FontCatalog(folders: []).face(path: url.path, index: 0)
    }
}
