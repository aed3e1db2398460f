import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoProof
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Pages whose pixels are not what the ledger says. `HANMO_SEEDED_FAULTS=1000` judges as many as that instead of a few.
@Suite struct SeededFaultTests {
    private static let catalog = FontCatalog()
    private static let opinion = SecondOpinion(catalog: catalog)

    private static let count = getenv("HANMO_SEEDED_FAULTS").flatMap { Int(String(cString: $0)) } ?? 36

    private func proof(_ page: SeededPage, _ bitmap: Bitmap) throws -> PageProof {
        try PageProof(
            of: bitmap, ledger: page.ledger, rendering: page.bitmap(of: page.page),
            ground: page.bitmap(of: page.groundOnly), by: Self.opinion)
    }

    @Test func everyFaultIsFoundAndNamed() throws {
        let kinds = SeededFault.Kind.allCases
        for seed in 0..<Self.count {
            let kind = kinds[seed % kinds.count]
            let fault = try SeededFault(kind, seed: UInt64(seed), catalog: Self.catalog)
            let proof = try proof(fault.page, fault.bitmap)
            // Printing the fault itself would print its pixels.
            let isNamed = fault.isNamed(by: proof)
            #expect(
                isNamed,
                "seed \(seed), \(kind), \(fault.page.face.font.family) \(fault.page.size) px on \(fault.page.ground), \(fault.expected) shows \(fault.shows ?? "-"): \(proof.findings)"
            )
        }
    }

    @Test func cleanPagesRaiseNoAlarm() throws {
        var (shown, all) = (0, 0)
        for seed in 0..<Self.count {
            let page = try SeededPage(seed: UInt64(seed) + 1 << 20, catalog: Self.catalog)
            let proof = try proof(page, page.bitmap(of: page.page))
            let findings = proof.findings
            #expect(findings.isEmpty, "seed \(seed), \(page.face.font.family) \(page.size) px on \(page.ground)")
            shown += proof.verdicts.count(where: \.isShown)
            all += proof.verdicts.count
        }
        #expect(shown == all)
    }
}
