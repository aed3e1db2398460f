extension UInt64 {
    var foldedSeed: Int { Int((self ^ self >> 31 ^ self >> 62) & 0x7FFF_FFFF) }
}
