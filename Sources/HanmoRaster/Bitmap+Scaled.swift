package import HanmoGraphics

extension Bitmap {
    /// The picture at another size: means where it shrinks, cubics where it grows.
    package func scaled(width: Int, height: Int) -> Bitmap {
        guard width != self.width || height != self.height else { return self }
        var result = Bitmap(width: width, height: height)
        let box = Rect(x: 0, y: 0, width: Double(width), height: Double(height))
        let clip = PixelBox(touchedBy: box)
        Resampler(self, box: box, clip: clip)?.rows { x, y, pixels in
            for (index, pixel) in pixels.enumerated() { result.pixels[y * width + x + index] = pixel }
        }
        return result
    }
}
