public import Hanmo
import HanmoPNG
import HanmoVerification

/// Something that is a picture: a ``Rendering``, or the bytes of a PNG.
public protocol PictureSource {
    /// The picture as a PNG, with Hanmo's ledger where there is one.
    func pictureBytes() throws -> [UInt8]
}

extension Rendering: PictureSource {
    public func pictureBytes() throws -> [UInt8] { try png() }
}

extension Array: PictureSource where Element == UInt8 {
    public func pictureBytes() -> [UInt8] { self }
}

/// Expects that a picture is, pixel by pixel, the golden `Goldens/NAME.png` beside the test's source file.
///
/// What differs is said in words, with the characters by name where the picture carries Hanmo's ledger; expected,
/// actual and a sheet of the differences go with the failure. `HANMO_UPDATE_GOLDENS=1` writes goldens that differ or are
/// missing, but never where `CI` is set.
/// - Parameters:
///   - name: of the golden, without its ending.
///   - tolerance: the largest difference of a channel that is let pass, 0…255.
/// - Returns: whether it is.
@discardableResult
public func expectImage(
    _ picture: some PictureSource, matchesGolden name: String, tolerance: Int = 0, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
) -> Bool {
    let place = TestPlace(fileID: fileID, filePath: filePath, line: line, column: column)
    do {
        let actual = try picture.pictureBytes()
        let golden = try GoldenFile(name: name, beside: place)
        return try golden.expects(actual, tolerance: tolerance, at: place)
    } catch {
        place.fail("\(name): \(error)")
        return false
    }
}
