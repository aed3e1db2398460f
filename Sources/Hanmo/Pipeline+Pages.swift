public import HanmoBrief
package import HanmoPage
public import HanmoSource
import HanmoVerification

/// All that came of a brief: its pages, of which only the files are kept, so that a long comic needs the memory of a page.
public struct RenderedPages: Sendable {
    /// What is left of a page that was rendered.
    public struct File: Sendable {
        /// Of a comic of several pages; nil where there is one.
        public let page: Int?
        /// Counted from 1; nil where the page is one file.
        public let slice: Int?
        public let width: Int
        public let height: Int
        /// The PNG.
        public let bytes: [UInt8]

        /// What a report says of the file.
        package func json(path: String) -> JSONValue {
            .object(
                [
                    ("file", .string(path)), ("page", page.map { .integer($0) }), ("slice", slice.map { .integer($0) }),
                    ("width", .integer(width)), ("height", .integer(height)), ("bytes", .integer(bytes.count)),
                ].compactMap { key, value in value.map { (key, $0) } })
        }

        /// The file's name: `name.png`, or `name-2.png` for the second page or slice, `name-2-3.png` for both.
        public func name(_ stem: String) -> String {
            ([stem] + [page, slice].compactMap { $0.map(String.init) }).joined(separator: "-") + ".png"
        }
    }

    public private(set) var files: [File] = []
    private var reports: [(page: Int?, report: Report)] = []
    /// Of generators' pictures.
    package private(set) var pictureRecords: [PictureRecord] = []

    package var findings: [Diagnostic] { reports.flatMap(\.report.findings) }
    package var textCount: Int { reports.reduce(0) { $0 + $1.report.coverage.drawn } }

    /// Whether every wording of every page is drawn whole, by real glyphs, in its room.
    public var isProved: Bool { !reports.contains { $0.report.hasErrors } }

    /// - Parameter outputs: what is known of the files.
    package func report(outputs: [JSONValue]) -> JSONValue { Report.json(of: reports, outputs: outputs) }

    fileprivate mutating func add(_ rendering: Rendering, page: Int?) throws {
        reports.append((page, rendering.report))
        pictureRecords += rendering.recipe.pictures.values.compactMap(\.record)
        let isSliced = rendering.slices.count > 1
        for (index, bytes) in try rendering.pngs().enumerated() {
            files.append(
                File(
                    page: page, slice: isSliced ? index + 1 : nil, width: rendering.page.width,
                    height: rendering.slices[index].count, bytes: bytes))
        }
    }
}

extension Pipeline {
    /// Renders a brief with all its pages, or the one that the options name.
    /// - Parameter look: is shown each page before the next one is begun.
    public func pages(
        of brief: Brief, prompt: Prompt?, options: RenderOptions, look: (Rendering) throws -> Void = { _ in }
    ) async throws -> RenderedPages {
        let numbers = brief.pageNumbers
        var pages = RenderedPages()
        for number in options.page.map({ [$0] }) ?? numbers {
            try Task.checkCancellation()
            var options = options
            if numbers.count > 1 { options.page = number }
            let rendering = try await rendering(of: brief, prompt: prompt, options: options)
            try look(rendering)
            try pages.add(rendering, page: options.page)
        }
        return pages
    }

    /// What a page of a brief shows; nil is the first.
    func page(_ number: Int?, of brief: Brief) throws(PipelineError) -> Brief {
        let numbers = brief.pageNumbers
        guard let number = number ?? numbers.first, numbers.contains(number) else {
            throw PipelineError(
                "there is no page \(number ?? 0)", hint: "pages: \(numbers.map(String.init).joined(separator: ", "))",
                status: .badInput)
        }
        return brief.page(number)
    }
}
