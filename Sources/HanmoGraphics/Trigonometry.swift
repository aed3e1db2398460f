/// Sine and cosine made of IEEE additions and multiplications only, so that every machine draws the same pixels;
/// the C library's differ in the last bit from version to version. Error below 1e-12.
public enum Trigonometry {
    public static func sin(_ radians: Double) -> Double {
        let turns = (radians / (2 * .pi)).rounded(.toNearestOrEven)
        var x = radians - turns * (2 * .pi)
        if x > .pi / 2 { x = .pi - x }
        if x < -.pi / 2 { x = -.pi - x }
        let s = x * x
        // Taylor to x^17: the first term left out is 6e-14 at π/2.
        var sum = 1.0
        for k in stride(from: 8, through: 1, by: -1) { sum = 1 - s / Double(2 * k * (2 * k + 1)) * sum }
        return x * sum
    }

    public static func cos(_ radians: Double) -> Double { sin(radians + .pi / 2) }

    /// The angle of a vector, -π…π, by Newton steps on ``sin(_:)`` and ``cos(_:)``.
    public static func atan2(_ y: Double, _ x: Double) -> Double {
        let length = (x * x + y * y).squareRoot()
        guard length > 0 else { return 0 }
        let (ux, uy) = (x / length, y / length)
        var angle = uy >= 0 ? (1 - ux) * .pi / 2 : -(1 - ux) * .pi / 2
        for _ in 0..<8 {
            // The cross product is the sine of what is missing.
            let missing = uy * cos(angle) - ux * sin(angle)
            let along = ux * cos(angle) + uy * sin(angle)
            angle += along > 0 ? missing * (1 + missing * missing / 6) : (missing >= 0 ? 0.5 : -0.5)
        }
        return angle
    }
}
