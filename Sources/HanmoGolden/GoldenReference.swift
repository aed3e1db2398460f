import Hanmo
import HanmoBatch
import HanmoFonts
import HanmoPage
import HanmoSource

/// What was recorded of a case: `about.json` and the layers of each page.
struct GoldenReference {
    static let aboutName = "about.json"
    private static let form = 1
    private static let fileLimit = 64 << 20

    struct PageRecord {
        let number: Int?
        let reduction: Int
        let shaping: String
        let listing: String
        let pixels: PixelLayer
        let picture: [UInt8]
    }

    let hanmo: String
    let seed: String
    /// Of the prompt or plan.
    let input: String
    let libraries: [(name: String, version: String)]
    let fonts: [PageFont]
    let pages: [PageRecord]
    /// Files that belong to no layer.
    let unused: [String]

    /// - Returns: nil when nothing was recorded yet.
    init?(of golden: GoldenCase, in folder: GoldenFolder) throws(GoldenError) {
        let place = folder.place(golden.references)
        guard FileSystem.isFolder(place) else { return nil }
        let about = "\(place)/\(Self.aboutName)"
        let root: JSONValue
        do {
            root = try JSONValue(parsing: try InputFile.read(about, limit: Self.fileLimit))
        } catch let error as JSONError {
            throw GoldenError("\(about):\(error.position): not JSON: \(error.message)", hint: Self.advice)
        } catch {
            throw GoldenError("the reference \(golden.references) is incomplete: \(error)", hint: Self.advice)
        }
        guard root["version"]?.integer == Self.form else {
            throw GoldenError("\(about) has a form that this Hanmo does not read", hint: Self.advice)
        }
        guard let hanmo = root["hanmo"]?.string, let seed = root["seed"]?.string, let input = root["input"]?.string,
            let libraries = root["libraries"]?.members, let fonts = root["fonts"]?.array,
            let pages = root["pages"]?.array, !pages.isEmpty
        else { throw GoldenError("\(about) lacks something that every reference has", hint: Self.advice) }
        (self.hanmo, self.seed, self.input) = (hanmo, seed, input)
        self.libraries = libraries.map { ($0.key, $0.value.string ?? "") }
        self.fonts = fonts.compactMap(PageFont.init(recorded:))
        var records: [PageRecord] = []
        for page in pages {
            let number = page["page"]?.integer
            guard let reduction = page["reduction"]?.integer, (1...16384).contains(reduction) else {
                throw GoldenError("\(about) does not say how far a picture is reduced", hint: Self.advice)
            }
            func bytes(_ layer: GoldenLayer) throws(GoldenError) -> [UInt8] {
                do throws(PipelineError) {
                    return try InputFile.read("\(place)/\(GoldenPage.fileName(layer, number))", limit: Self.fileLimit)
                } catch {
                    throw GoldenError(
                        "the reference \(golden.references) is incomplete: \(error.message)", hint: Self.advice)
                }
            }
            let pixelText = String(decoding: try bytes(.pixels), as: UTF8.self)
            guard let pixels = PixelLayer(pixelText) else {
                throw GoldenError(
                    "\(place)/\(GoldenPage.fileName(.pixels, number)) is not what was recorded", hint: Self.advice)
            }
            records.append(
                PageRecord(
                    number: number, reduction: reduction, shaping: String(decoding: try bytes(.shaping), as: UTF8.self),
                    listing: String(decoding: try bytes(.listing), as: UTF8.self), pixels: pixels,
                    picture: try bytes(.picture)))
        }
        self.pages = records
        let known = Set(
            records.flatMap { page in GoldenLayer.allCases.map { GoldenPage.fileName($0, page.number) } }
                + [Self.aboutName])
        unused = (FileSystem.names(in: place) ?? []).filter { !known.contains($0) && !$0.hasPrefix(".") }
    }

    private static let advice = "record it again with hanmo golden update, or bring back what was committed"

    // MARK: - Writing

    /// Writes what changed of the files, the description last, and removes what belongs to no page any more.
    /// - Returns: the files that were written or removed, below the folder of goldens.
    static func record(
        _ pages: [GoldenPage], of golden: GoldenCase, _ input: GoldenInput, in folder: GoldenFolder
    ) throws -> [String] {
        var files: [(name: String, bytes: [UInt8])] = []
        var records: [JSONValue] = []
        for page in pages {
            let picture = try PictureLayer(page.rendering.bitmap)
            files += [
                (GoldenPage.fileName(.shaping, page.number), Array(page.shaping.utf8)),
                (GoldenPage.fileName(.listing, page.number), Array(page.listing.utf8)),
                (GoldenPage.fileName(.picture, page.number), picture.bytes),
                (GoldenPage.fileName(.pixels, page.number), Array(page.pixels.text.utf8)),
            ]
            records.append(
                .object(
                    (page.number.map { [("page", .integer($0))] } ?? []) + [("reduction", .integer(picture.reduction))])
            )
        }
        let about = JSONValue.object([
            ("version", .integer(form)), ("hanmo", .string(HanmoVersion.current)), ("case", .string(golden.file)),
            ("input", .string(input.digest)), ("seed", .string(String(input.options.seed))),
            ("libraries", .object(Libraries.versions.map { ($0.name, .string($0.version)) })),
            ("fonts", .array(Self.fonts(of: pages).map(\.recorded))), ("pages", .array(records)),
        ])
        files.append((aboutName, Array((about.text(indent: 1) + "\n").utf8)))
        let place = folder.place(golden.references)
        try FileSystem.makeFolder(place)
        var changed: [String] = []
        for (name, bytes) in files {
            let path = "\(place)/\(name)"
            if FileSystem.size(of: path) == bytes.count, try InputFile.read(path, limit: bytes.count) == bytes {
                continue
            }
            try AtomicFile(path: path).write(bytes)
            changed.append("\(golden.references)/\(name)")
        }
        let names = Set(files.map(\.name))
        for name in FileSystem.names(in: place) ?? [] where !names.contains(name) && isLayer(name) {
            FileSystem.remove("\(place)/\(name)")
            changed.append("\(golden.references)/\(name) (removed)")
        }
        return changed
    }

    /// Removes the references of a case that is gone: what `record` writes, and the folder if nothing else is in it.
    static func remove(_ references: String, in folder: GoldenFolder) {
        let place = folder.place(references)
        for name in FileSystem.names(in: place) ?? [] where isLayer(name) || name == aboutName {
            FileSystem.remove("\(place)/\(name)")
        }
        FileSystem.removeFolder(place)
    }

    /// Whether a file is named like one of a layer.
    private static func isLayer(_ name: String) -> Bool {
        GoldenLayer.allCases.contains { layer in
            let ending = layer == .picture ? ".png" : ".txt"
            guard name.hasPrefix(layer.rawValue), name.hasSuffix(ending) else { return false }
            let middle = name.dropFirst(layer.rawValue.count).dropLast(ending.count)
            return middle.isEmpty || middle.first == "-" && Int(middle.dropFirst()) != nil
        }
    }

    static func fonts(of pages: [GoldenPage]) -> [PageFont] {
        var fonts: [PageFont] = []
        for font in pages.flatMap(\.rendering.page.fonts) where !fonts.contains(font) { fonts.append(font) }
        return fonts
    }
}

extension PageFont {
    fileprivate init?(recorded value: JSONValue) {
        guard let family = value["family"]?.string, let style = value["style"]?.string,
            let file = value["file"]?.string, let index = value["index"]?.integer,
            let digest = value["sha256"]?.string
        else { return nil }
        self.init(family: family, style: style, file: file, index: index, digest: digest)
    }

    fileprivate var recorded: JSONValue {
        .object([
            ("family", .string(family)), ("style", .string(style)), ("file", .string(file)),
            ("index", .integer(index)), ("sha256", .string(digest)),
        ])
    }
}
