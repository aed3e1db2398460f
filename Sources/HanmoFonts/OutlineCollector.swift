import CHarfBuzz
import HanmoGraphics

/// Takes a glyph's outline from HarfBuzz's draw callbacks, scaled to em and turned to y downwards.
final class OutlineCollector {
    private var path = Path()
    private let scale: Double

    private init(scale: Double) { self.scale = scale }

    static func outline(of glyph: UInt32, in face: Face) -> Path {
        let collector = OutlineCollector(scale: 1 / face.unitsPerEm)
        let functions = hb_draw_funcs_create()
        defer { hb_draw_funcs_destroy(functions) }
        hb_draw_funcs_set_move_to_func(
            functions, { _, data, _, x, y, _ in OutlineCollector.from(data).move(x, y) }, nil, nil)
        hb_draw_funcs_set_line_to_func(
            functions, { _, data, _, x, y, _ in OutlineCollector.from(data).line(x, y) }, nil, nil)
        hb_draw_funcs_set_quadratic_to_func(
            functions, { _, data, _, cx, cy, x, y, _ in OutlineCollector.from(data).quad(cx, cy, x, y) }, nil, nil)
        hb_draw_funcs_set_cubic_to_func(
            functions,
            { _, data, _, ax, ay, bx, by, x, y, _ in OutlineCollector.from(data).cubic(ax, ay, bx, by, x, y) }, nil,
            nil)
        hb_draw_funcs_set_close_path_func(functions, { _, data, _, _ in OutlineCollector.from(data).close() }, nil, nil)
        hb_font_get_glyph_shape(face.handle, glyph, functions, Unmanaged.passUnretained(collector).toOpaque())
        return collector.path
    }

    private static func from(_ data: UnsafeMutableRawPointer?) -> OutlineCollector {
        guard let data else { preconditionFailure("HarfBuzz hands back the pointer that it was given") }
        return Unmanaged<OutlineCollector>.fromOpaque(data).takeUnretainedValue()
    }

    private func point(_ x: Float, _ y: Float) -> Point { Point(Double(x) * scale, -Double(y) * scale) }

    private func move(_ x: Float, _ y: Float) { path.move(to: point(x, y)) }
    private func line(_ x: Float, _ y: Float) { path.line(to: point(x, y)) }
    private func quad(_ cx: Float, _ cy: Float, _ x: Float, _ y: Float) {
        path.quad(to: point(x, y), control: point(cx, cy))
    }
    private func cubic(_ ax: Float, _ ay: Float, _ bx: Float, _ by: Float, _ x: Float, _ y: Float) {
        path.cubic(to: point(x, y), control1: point(ax, ay), control2: point(bx, by))
    }
    private func close() { path.close() }
}
