package import HanmoSource

/// A page that cannot be painted.
package enum RasterError: HanmoError, Hashable {
    case unpaintableSize(width: Int, height: Int)

    package var stage: String { "raster" }

    package var message: String {
        switch self {
        case .unpaintableSize(let width, let height): "a page of \(width)×\(height) pixels cannot be painted"
        }
    }

    package var hint: String? {
        "ask for 1 to \(Rasterizer.largestSide) pixels a side and no more than "
            + "\(Rasterizer.largestArea / 1_000_000) million in all"
    }

    package var span: SourceSpan? { nil }
    package var status: ExitStatus { .badInput }
}
