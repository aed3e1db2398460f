import Hanmo
import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoPage
import HanmoSource
import HanmoVerification

/// One case against its reference.
struct CaseCheck {
    /// Wider and higher than this is not kept for the report.
    private static let placeLimit = 6

    let golden: GoldenCase
    let folder: GoldenFolder
    let catalog: FontCatalog
    let pipeline: Pipeline

    /// What a case is now.
    struct Now {
        let input: GoldenInput
        let pages: [GoldenPage]
    }

    /// Renders the case. A page whose proof fails is an error: it is nothing to hold others against.
    func now() async throws -> Now {
        let input = try GoldenInput(golden, in: folder)
        var pages: [GoldenPage] = []
        for number in input.pages {
            var options = input.options
            options.page = number
            let rendering = try await pipeline.rendering(of: input.brief, prompt: input.prompt, options: options)
            if let error = rendering.report.findings.first(where: { $0.severity == .error }) {
                let place = error.source.flatMap { span in
                    input.prompt.map { "\($0.name):\($0.position(of: span.start)): " }
                }
                throw GoldenError(
                    (place ?? "") + error.message, hint: error.hint, status: .failed)
            }
            pages.append(try GoldenPage(rendering, number: number, input: input, catalog: catalog))
        }
        return Now(input: input, pages: pages)
    }

    /// The outcome, and what was rendered for it, so that recording need not do so again.
    func outcome() async -> (outcome: GoldenOutcome, now: Result<Now, any Error>) {
        let clock = ContinuousClock()
        let start = clock.now
        var outcome = GoldenOutcome(golden.name)
        let rendered: Result<Now, any Error>
        do { rendered = .success(try await now()) } catch { rendered = .failure(error) }
        do {
            let now = try rendered.get()
            let reference = try GoldenReference(of: golden, in: folder)
            if let reference {
                try compare(now, with: reference, &outcome)
            } else {
                outcome.status = .missing
                outcome.findings = [.init(layer: "reference", page: nil, words: "there is no reference yet")]
                outcome.looks = try now.pages.map { page in
                    try Self.look(
                        page, expected: nil, places: [], reduction: PictureLayer(page.rendering.bitmap).reduction)
                }
            }
        } catch {
            outcome.status = .broken
            let known = error as? any HanmoError
            outcome.trouble = (known?.message ?? "\(error)", known?.hint, known?.status ?? .bug)
        }
        outcome.seconds = Double((clock.now - start) / .milliseconds(1)) / 1000
        return (outcome, rendered)
    }

    private func compare(_ now: Now, with reference: GoldenReference, _ outcome: inout GoldenOutcome) throws {
        for name in reference.unused {
            outcome.findings.append(
                .init(layer: "reference", page: nil, words: "\(golden.references)/\(name) belongs to nothing"))
        }
        for page in now.pages {
            guard let record = reference.pages.first(where: { $0.number == page.number }) else {
                outcome.findings.append(.init(layer: "reference", page: page.number, words: "the page is new"))
                continue
            }
            try compare(page, with: record, tolerance: now.input.tolerance, &outcome)
        }
        for record in reference.pages where !now.pages.contains(where: { $0.number == record.number }) {
            outcome.findings.append(.init(layer: "reference", page: record.number, words: "the page is gone"))
        }
        guard !outcome.findings.isEmpty else { return }
        outcome.status = .differs
        outcome.causes = Causes(reference, catalog: catalog).words
        let seed = String(now.input.options.seed)
        let inputs = [
            reference.input == now.input.digest ? nil : "\(golden.file) is not what it was when this was recorded",
            reference.seed == seed ? nil : "the seed is \(seed) and was \(reference.seed)",
        ]
        outcome.findings =
            inputs.compactMap { $0.map { .init(layer: "input", page: nil, words: $0) } } + outcome.findings
    }

    /// Layer by layer. With a tolerance the picture is asked instead of the digest.
    private func compare(
        _ page: GoldenPage, with record: GoldenReference.PageRecord, tolerance: Int, _ outcome: inout GoldenOutcome
    ) throws {
        func add(_ layer: GoldenLayer, _ words: [String]) {
            outcome.findings += words.map { .init(layer: layer.rawValue, page: page.number, words: $0) }
        }
        let count = outcome.findings.count
        add(.shaping, ShapingDifference(expected: record.shaping, actual: page.shaping).words)
        add(.listing, ListingDifference(expected: record.listing, actual: page.listing).words)
        let expected: Bitmap
        do throws(PNGError) {
            expected = try PNGDecoder().decode(record.picture).bitmap
        } catch {
            throw GoldenError(
                "\(golden.references)/\(GoldenPage.fileName(.picture, page.number)): \(error.message)",
                hint: "record it again with hanmo golden update", status: error.status)
        }
        guard record.picture.count <= PictureLayer.limit else {
            throw GoldenError(
                "\(golden.references)/\(GoldenPage.fileName(.picture, page.number)) has \(record.picture.count) bytes, more than the limit of \(PictureLayer.limit)",
                hint: "record it again with hanmo golden update")
        }
        let actual = page.rendering.bitmap.reduced(by: record.reduction)
        let comparison = BitmapComparison(expected: expected, actual: actual, tolerance: tolerance)
        if !comparison.isWithinTolerance {
            let scale = record.reduction > 1 ? " (on the picture, at 1/\(record.reduction) of the page)" : ""
            let boxes = comparison.regions.map { $0.enlarged(by: Double(record.reduction)) }
            let names = comparison.sizesMatch ? "; \(page.names(touching: boxes))" : ""
            add(.picture, ["\(comparison.verdict)\(scale)\(names)"])
        }
        if tolerance == 0, record.pixels != page.pixels {
            if record.pixels.width != page.pixels.width || record.pixels.height != page.pixels.height {
                add(
                    .pixels,
                    [
                        "the page has \(page.pixels.width)×\(page.pixels.height) px instead of \(record.pixels.width)×\(record.pixels.height)"
                    ])
            } else {
                let tiles = page.pixels.differingTiles(from: record.pixels)
                let all = page.pixels.tiles.reduce(0) { $0 + $1.count }
                let first = tiles.first.map { ", the first at \(Int($0.x)),\(Int($0.y))" } ?? ""
                add(
                    .pixels,
                    [
                        "pixels differ in \(tiles.count) of \(all) tiles of \(PixelLayer.tile) px\(first); \(page.names(touching: tiles))"
                    ])
            }
        }
        guard outcome.findings.count > count else { return }
        outcome.looks.append(
            try Self.look(
                page, expected: comparison.sizesMatch ? record.picture : nil, places: comparison.regions,
                reduction: record.reduction))
    }

    private static func look(
        _ page: GoldenPage, expected: [UInt8]?, places: [Rect], reduction: Int
    ) throws -> GoldenOutcome.Look {
        let actual = page.rendering.bitmap.reduced(by: reduction)
        return GoldenOutcome.Look(
            page: page.number, expected: expected, actual: try PictureLayer.encoded(actual), width: actual.width,
            height: actual.height, places: Array(places.prefix(placeLimit)))
    }
}

extension Rect {
    fileprivate func enlarged(by factor: Double) -> Rect {
        Rect(x: x * factor, y: y * factor, width: width * factor, height: height * factor)
    }
}
