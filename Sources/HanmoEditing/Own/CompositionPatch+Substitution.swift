import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoSource

extension CompositionPatch {
    /// Another text in the same room: in the same blocks, where it falls into the same parts.
    mutating func substitute(_ old: Wording, _ new: Wording, _ size: Double?) {
        let indices = indices(of: new.id)
        for index in indices { touch(index) }
        release(indices, size: size)
        let blocks = indices.compactMap { index -> TextBlock? in
            if case .text(let block) = composition.regions[index] { block } else { nil }
        }
        if blocks.isEmpty {
            for index in indices {
                guard case .seal(var seal) = composition.regions[index] else { continue }
                (seal.text, seal.source) = (new.text, new.source)
                composition.regions[index] = .seal(seal)
            }
            return
        }
        let parts = blocks.map { block in
            let start = block.whole?.start ?? 0
            return start..<start + block.text.utf8.count
        }
        let bytes = Array(new.text.utf8)
        if blocks.count > 1, let distribution = TextDistribution(from: old.text, parts, to: new.text) {
            for (index, range) in zip(indices, distribution.ranges) where !range.isEmpty {
                setBlock(index) { block in
                    block.text = String(decoding: bytes[range], as: UTF8.self)
                    block.whole = WholeText(text: new.text, source: new.source, start: range.lowerBound)
                    block.source = SourceSpan(
                        start: new.source.start + range.lowerBound, end: new.source.start + range.upperBound)
                }
            }
            close(zip(indices, distribution.ranges).filter(\.1.isEmpty).map(\.0), of: indices)
        } else {
            join(indices, blocks, as: new)
        }
        for index in self.indices(of: new.id) { touch(index) }
    }

    /// Takes blocks out; what stands below them in the same text moves up.
    private mutating func close(_ gone: [Int], of indices: [Int]) {
        for index in gone.reversed() {
            guard let box = box(ofRegion: index) else { continue }
            let others = indices.filter { !gone.contains($0) }.compactMap { other in
                self.box(ofRegion: other).map { (index: other, box: $0) }
            }
            let isAlone = !others.contains { $0.box.minY < box.maxY && $0.box.maxY > box.minY }
            let below = others.filter { $0.box.minY >= box.maxY - 1 }
            if isAlone, let next = below.map(\.box.minY).min() {
                for other in below {
                    composition.regions[other.index] = composition.regions[other.index].offset(
                        dx: 0, dy: box.minY - next)
                }
            }
        }
        for index in gone.reversed() { composition.regions.remove(at: index) }
    }

    /// One block with the room and the look of the first of several, or the block itself.
    private mutating func join(_ indices: [Int], _ blocks: [TextBlock], as new: Wording) {
        guard let first = indices.first else { return }
        let box = blocks.dropFirst().reduce(blocks[0].box) { $0.union($1.box) }
        setBlock(first) { block in
            (block.text, block.source, block.whole, block.box) = (new.text, new.source, nil, box)
            block.lettering.parts = new.lettering.parts
        }
        for index in indices.dropFirst().reversed() { composition.regions.remove(at: index) }
    }

    /// A block of a group that is changed leaves it; those that stay keep the size that it had.
    private mutating func release(_ indices: [Int], size: Double?) {
        guard let size else { return }
        for index in indices {
            guard case .text(let block) = composition.regions[index] else { continue }
            if let group = block.sizeGroup {
                for other in composition.regions.indices {
                    setBlock(other) { mate in
                        guard mate.sizeGroup == group else { return }
                        (mate.maximumSize, mate.sizeGroup) = (min(mate.maximumSize, size), nil)
                    }
                }
            } else if indices.count == 1 {
                setBlock(index) { $0.maximumSize = min($0.maximumSize, max(size, $0.minimumSize)) }
            }
        }
    }

    mutating func setBlock(_ index: Int, _ change: (inout TextBlock) -> Void) {
        guard case .text(var block) = composition.regions[index] else { return }
        change(&block)
        composition.regions[index] = .text(block)
    }
}
