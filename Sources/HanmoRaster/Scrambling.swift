extension UInt64 {
    /// A number that seems to have nothing to do with this one: the last step of SplitMix64.
    @inline(__always)
    var scrambled: UInt64 {
        var z = (self ^ self >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}
