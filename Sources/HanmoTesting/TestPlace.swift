import Testing

#if canImport(XCTest)
    import XCTest
#endif

/// Where an expectation stands, and how it fails: as an issue of Swift Testing inside one of its tests, as a failure of
/// XCTest elsewhere.
struct TestPlace {
    let fileID: StaticString
    let filePath: StaticString
    let line: Int
    let column: Int

    var path: String { String(describing: filePath) }

    /// - Parameter files: what helps to understand it, by name.
    func fail(_ message: String, _ files: [(name: String, bytes: [UInt8])] = []) {
        guard Test.current != nil else { return failInXCTest(message, files) }
        let location = SourceLocation(
            fileID: String(describing: fileID), filePath: path, line: line, column: column)
        for file in files { Attachment.record(file.bytes, named: file.name, sourceLocation: location) }
        Issue.record(Comment(rawValue: message), sourceLocation: location)
    }

    private func failInXCTest(_ message: String, _ files: [(name: String, bytes: [UInt8])]) {
        #if canImport(XCTest)
            // Only Apple's XCTest knows attachments.
            #if canImport(ObjectiveC)
                MainActor.assumeIsolated {
                    XCTContext.runActivity(named: message) { activity in
                        for file in files {
                            let attachment = XCTAttachment(
                                uniformTypeIdentifier: "public.png", name: file.name, payload: Data(file.bytes))
                            activity.add(attachment)
                        }
                    }
                }
            #endif
            XCTFail(message, file: filePath, line: UInt(line))
        #endif
    }
}
