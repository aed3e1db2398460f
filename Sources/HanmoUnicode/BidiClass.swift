/// The Bidi_Class of a character (UAX #9), in the order of the generated records and of CFriBidi.
enum BidiClass: UInt8 {
    case leftToRight, rightToLeft, arabicLetter, europeanNumber, europeanSeparator, europeanTerminator, arabicNumber
    case commonSeparator, nonspacingMark, boundaryNeutral, paragraphSeparator, segmentSeparator, whiteSpace,
        otherNeutral
    case leftToRightEmbedding, leftToRightOverride, rightToLeftEmbedding, rightToLeftOverride, popDirectionalFormat
    case leftToRightIsolate, rightToLeftIsolate, firstStrongIsolate, popDirectionalIsolate

    /// A bit a class: those without which every level is 0 in a paragraph from left to right.
    static var rightToLeftMarks: UInt64 { 1 << 1 | 1 << 2 | 1 << 6 | 0x1FF << 14 }
}
