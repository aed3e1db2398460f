public import HanmoGenerators
public import HanmoGraphics
import HanmoPictures
import HanmoRaster

extension GeneratorBackend: PictureRepainter {
    /// Changes a picture. The model sees it at a size that it takes, widened at the edges rather than scaled where that
    /// will do; what comes back is cut and scaled back to where it was.
    public func repainted(_ request: EditRequest) async throws -> Bitmap {
        let generator = core.generator
        do throws(GeneratorError) {
            guard generator.abilities.edits != .none else {
                throw GeneratorError(
                    .unfit, "\(name) changes no pictures",
                    hint: "name a back end that edits, or another workflow or model")
            }
            let frame = EditFrame(of: request.picture, for: generator.abilities.sizes)
            var asked = request
            asked.picture = frame.widened(request.picture)
            asked.mask = request.mask.map { frame.widened($0) }
            let key = RequestKey.key(of: asked, identity: generator.identity)
            let sent = asked
            let made = try await core.made(request.id, key: key, prompt: request.instruction, policy: policy) {
                progress async throws(GeneratorError) in try await generator.edit(sent, progress: progress)
            }
            return frame.restored(made.bitmap)
        } catch {
            guard error.cause != .cancelled, !Task.isCancelled else { throw CancellationError() }
            throw error.of(request.id)
        }
    }
}

/// A picture within one of a size that a model takes: in the middle of it, scaled only where it would not fit.
struct EditFrame: Equatable {
    /// What the model sees.
    let size: PixelSize
    /// The picture's own pixels.
    private let own: PixelSize
    /// Where it lies in what the model sees.
    private let left: Int
    private let top: Int
    private let width: Int
    private let height: Int

    init(of picture: Bitmap, for rule: SizeRule) {
        own = PixelSize(picture.width, picture.height)
        if let size = rule.covering(own) {
            (self.size, width, height) = (size, own.width, own.height)
        } else {
            size = rule.nearest(width: Double(own.width), height: Double(own.height))
            let scale = min(Double(size.width) / Double(own.width), Double(size.height) / Double(own.height))
            width = min(size.width, max(1, Int((Double(own.width) * scale).rounded())))
            height = min(size.height, max(1, Int((Double(own.height) * scale).rounded())))
        }
        (left, top) = ((size.width - width) / 2, (size.height - height) / 2)
    }

    /// Beyond its edges the last pixels go on, so that nothing there tempts the model.
    func widened(_ picture: Bitmap) -> Bitmap {
        let scaled = picture.scaled(width: width, height: height)
        guard size.width != width || size.height != height else { return scaled }
        var pixels: [UInt32] = []
        pixels.reserveCapacity(size.width * size.height)
        for y in 0..<size.height {
            let row = min(max(y - top, 0), height - 1) * width
            for x in 0..<size.width { pixels.append(scaled.pixels[row + min(max(x - left, 0), width - 1)]) }
        }
        return Bitmap(width: size.width, height: size.height, pixels: pixels)
    }

    func widened(_ mask: EditMask) -> EditMask {
        var values = [UInt8](repeating: 0, count: size.width * size.height)
        for y in 0..<height {
            for x in 0..<width {
                let column = x * mask.width / width
                values[(y + top) * size.width + x + left] = mask.values[y * mask.height / height * mask.width + column]
            }
        }
        return EditMask(width: size.width, height: size.height, values: values)
    }

    /// - Parameter picture: as it came, of whatever size.
    func restored(_ picture: Bitmap) -> Bitmap {
        let seen = picture.scaled(width: size.width, height: size.height)
        guard size.width != width || size.height != height else {
            return seen.scaled(width: own.width, height: own.height)
        }
        var pixels: [UInt32] = []
        pixels.reserveCapacity(width * height)
        for y in top..<top + height { pixels += seen.pixels[y * size.width + left..<y * size.width + left + width] }
        return Bitmap(width: width, height: height, pixels: pixels).scaled(width: own.width, height: own.height)
    }
}

extension SizeRule {
    /// The smallest size in which a picture lies whole; nil where there is none.
    func covering(_ picture: PixelSize) -> PixelSize? {
        switch self {
        case .any: return picture
        case .listed(let sizes):
            return sizes.filter { $0.width >= picture.width && $0.height >= picture.height }
                .min { $0.width * $0.height < $1.width * $1.height }
        case .free(let step, let side, let pixels, let ratio):
            func up(_ value: Int) -> Int { (value + step - 1) / step * step }
            var (width, height) = (up(max(picture.width, side.lowerBound)), up(max(picture.height, side.lowerBound)))
            width = max(width, up(Int((Double(height) / ratio).rounded(.up))))
            height = max(height, up(Int((Double(width) / ratio).rounded(.up))))
            while width * height < pixels.lowerBound, max(width, height) < side.upperBound {
                if width <= height { width += step } else { height += step }
            }
            let fits = width <= side.upperBound && height <= side.upperBound && pixels.contains(width * height)
            return fits ? PixelSize(width, height) : nil
        }
    }
}
