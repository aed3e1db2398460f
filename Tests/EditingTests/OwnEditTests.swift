import Testing
@Suite struct OwnEditTests {
    @Test func nothing() {}
}
