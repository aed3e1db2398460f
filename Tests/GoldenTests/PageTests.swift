import Foundation
import HanmoFonts
import HanmoGolden
import Testing

/// Small pages: the cases of golden/pages, by the same means that `hanmo golden` gives to others.
@Suite struct PageTests {
    private static let folder = Golden.folder.appendingPathComponent("pages").path
    private static let names = ((try? GoldenFolder(folder).cases) ?? []).map(\.name)
    /// Faces are opened once for all.
    private static let catalog = FontCatalog(folders: [])

    @Test(arguments: names) func pageStandsAsItStood(name: String) async throws {
        let goldens = Goldens(try GoldenFolder(Self.folder), catalog: Self.catalog, workers: 1)
        if Golden.updates {
            let records = try await goldens.update(only: [name])
            #expect(records.allSatisfy { $0.error == nil }, "\(records.compactMap(\.error))")
            return
        }
        let summary = try await goldens.check(only: [name])
        let lines = summary.outcomes.flatMap { $0.causes + $0.lines }.joined(separator: "\n")
        #expect(summary.passed, "\(lines) \(Golden.fontTrouble)")
    }

    @Test func everyReferenceHasItsPrompt() throws {
        #expect(Self.names.count >= 6)
        #expect(try GoldenFolder(Self.folder).unused.isEmpty)
    }
}
