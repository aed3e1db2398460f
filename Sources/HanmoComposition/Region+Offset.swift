import HanmoGraphics

extension Region {
    package func offset(dx: Double, dy: Double) -> Region {
        switch self {
        case .text(var block):
            block.box = block.box.offset(dx: dx, dy: dy)
            return .text(block)
        case .picture(var picture):
            picture.box = picture.box.offset(dx: dx, dy: dy)
            return .picture(picture)
        case .seal(var seal):
            seal.box = seal.box.offset(dx: dx, dy: dy)
            return .seal(seal)
        case .carrier(var carrier):
            carrier.box = carrier.box.offset(dx: dx, dy: dy)
            return .carrier(carrier)
        case .shape(let path, let paint):
            return .shape(path.transformed(by: Transform(a: 1, b: 0, c: 0, d: 1, tx: dx, ty: dy)), paint)
        }
    }
}
