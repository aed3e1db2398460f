import HanmoGraphics

/// The places of a page that differ: what lies within 8 to 15 px of each other is one.
struct PlaceFinder {
    struct Found {
        var (minX, minY, maxX, maxY) = (Int.max, Int.max, Int.min, Int.min)
        var pixels = 0
        var maximum = 0

        mutating func add(_ other: Found) {
            (minX, minY) = (min(minX, other.minX), min(minY, other.minY))
            (maxX, maxY) = (max(maxX, other.maxX), max(maxY, other.maxY))
            pixels += other.pixels
            maximum = max(maximum, other.maximum)
        }

        var box: Rect {
            Rect(minX: Double(minX), minY: Double(minY), maxX: Double(maxX + 1), maxY: Double(maxY + 1))
        }
    }

    private static let side = 8

    /// From the top, then from the left.
    let places: [Found]

    /// - Parameter level: pixels that differ by more count.
    init(_ map: DifferenceMap, beyond level: Int) {
        let columns = (map.width + Self.side - 1) / Self.side
        let rows = (map.height + Self.side - 1) / Self.side
        var cells = [Found?](repeating: nil, count: columns * rows)
        map.levels.withUnsafeBufferPointer { levels in
            for y in 0..<map.height where !map.spans[y].isEmpty {
                map.runs(row: y) { run in
                    for column in run.lowerBound / Self.side...(run.upperBound - 1) / Self.side {
                        let part = (column * Self.side..<column * Self.side + Self.side).clamped(to: run)
                        let found = Self.found(levels, y * map.width, part, y, beyond: UInt8(level))
                        guard found.pixels > 0 else { continue }
                        let index = y / Self.side * columns + column
                        if cells[index] == nil { cells[index] = found } else { cells[index]?.add(found) }
                    }
                }
            }
        }
        places = Self.joined(&cells, columns: columns).sorted { ($0.minY, $0.minX) < ($1.minY, $1.minX) }
    }

    /// What differs of a row in a cell.
    private static func found(
        _ levels: UnsafeBufferPointer<UInt8>, _ row: Int, _ columns: Range<Int>, _ y: Int, beyond level: UInt8
    ) -> Found {
        var found = Found()
        for x in columns where levels[row + x] > level {
            if found.pixels == 0 { found.minX = x }
            found.maxX = x
            found.pixels += 1
            found.maximum = max(found.maximum, Int(levels[row + x]))
        }
        (found.minY, found.maxY) = (y, y)
        return found
    }

    /// Cells that touch, corners included, are one place. Each is taken out when it is met.
    private static func joined(_ cells: inout [Found?], columns: Int) -> [Found] {
        var places: [Found] = []
        var open: [Int] = []
        for start in cells.indices {
            guard let first = cells[start] else { continue }
            var place = first
            cells[start] = nil
            open.append(start)
            while let index = open.popLast() {
                let (column, row) = (index % columns, index / columns)
                for y in max(0, row - 1)...min(cells.count / columns - 1, row + 1) {
                    for x in max(0, column - 1)...min(columns - 1, column + 1) {
                        guard let cell = cells[y * columns + x] else { continue }
                        place.add(cell)
                        cells[y * columns + x] = nil
                        open.append(y * columns + x)
                    }
                }
            }
            places.append(place)
        }
        return places
    }
}
