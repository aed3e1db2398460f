import Foundation
import HanmoBrief
import HanmoComposition
import HanmoFonts
import HanmoGenerators
import HanmoSource
import Testing

@testable import Hanmo
@testable import HanmoGeneration

/// What a picture model is told for the pictures of every sample.
@Suite struct PromptTests {
    private static let abilities: GeneratorAbilities = {
        var abilities = GeneratorAbilities(
            sizes: .free(step: 16, side: 512...2048, pixels: 262_144...4_194_304, ratio: 4))
        abilities.promptLimit = 800
        return abilities
    }()

    @Test func samplesAreTold() throws {
        let folder = Golden.root.appendingPathComponent("samples").path
        var text = ""
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            for (brief, region) in try Self.regions(of: name) {
                let request = GeneratorBackend.request(for: region, abilities: Self.abilities)
                text += "\(name) \(region.id) \(request.size.width)x\(request.size.height)\n    \(request.prompt)\n"
                #expect(request.prompt.unicodeScalars.count <= 800)
                // No text of the page is in it, as far as it is more than a word that the scene has anyway.
                for wording in brief.wordings where wording.text.unicodeScalars.count > 6 {
                    #expect(!request.prompt.contains(wording.text), "\(name) \(region.id): \(wording.text)")
                }
            }
        }
        try Golden.compare(text, with: "prompts.txt")
    }

    private static func regions(of sample: String) throws -> [(Brief, PictureRegion)] {
        let folder = Golden.root.appendingPathComponent("samples/\(sample)")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        // A plan's sample is a proof of letters.
        guard let file = files.first(where: { $0.hasPrefix("prompt.") }) else { return [] }
        let prompt = try Prompt(name: file, bytes: Array(Data(contentsOf: folder.appendingPathComponent(file))))
        let whole = PromptReader().brief(from: prompt)
        let pipeline = Pipeline(catalog: FontCatalog(folders: []))
        return try whole.pageNumbers.flatMap { number in
            let brief = try pipeline.page(number, of: whole)
            let composition = try pipeline.composition(of: brief, in: whole, options: RenderOptions(backend: "model"))
            return composition.regions.compactMap { region -> (Brief, PictureRegion)? in
                guard case .picture(var picture) = region else { return nil }
                picture.bearers = composition.bearers(over: picture)
                return (whole, picture)
            }
        }
    }
}
