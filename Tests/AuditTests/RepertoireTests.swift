import HanmoAudit
import HanmoSource
import Testing

@Suite struct RepertoireTests {
    /// As the standards say themselves.
    @Test(arguments: [
        (CharacterSetName.tgscc, [3500, 3000, 1605]), (.gb2312, [3755, 3008, 682]), (.gb18030, [27_584, 196, 60_335]),
        (.big5, [5401, 7652, 404]), (.jisx0208, [2965, 3390, 524]), (.jisx0213, [2965, 3390, 1259, 2436, 1158]),
        (.ksx1001, [2350, 4888, 987]),
    ])
    func counts(name: CharacterSetName, counts: [Int]) {
        let set = Repertoire(name)
        #expect(set.levels.map(\.scalars.count) == counts)
        #expect(set.scalars.count == Set(set.scalars).count)
        #expect(set.levels.allSatisfy { $0.scalars == $0.scalars.sorted() })
    }

    @Test func members() {
        let table = Repertoire(.tgscc)
        #expect(table.levels[0].scalars.contains("一") && table.levels[2].scalars.contains("\u{2CE93}"))
        #expect(!table.scalars.contains("龍"))
        #expect(Repertoire(.ksx1001).levels[0].scalars.first == "가")
        // All ideographs of GB 18030-2022, and its radicals and components.
        #expect(Repertoire(.gb18030).count == 87_887 + 228)
    }

    @Test func regions() {
        let sources = RegionalSources.shared
        #expect(sources.regions(of: "一") == [.mainlandChina, .taiwan, .hongKong, .japan, .korea])
        #expect(sources.regions(of: "们").contains(.mainlandChina))
        #expect(sources.regions(of: "枠") == [.mainlandChina, .hongKong, .japan])
        #expect(sources.regions(of: "A").isEmpty && sources.regions(of: "\u{10FFFF}").isEmpty)
    }

    @Test func ownLists() throws {
        let own = try Repertoire(name: "mine.txt", text: "天地 玄黄\n天地\u{200B}")
        #expect(own.levels.map(\.scalars) == [["地", "天", "玄", "黄"]])
        #expect(throws: AuditError.self) { try Repertoire(name: "mine.txt", text: " \n") }
        #expect(try Repertoire(.tgscc).levels([3]).count == 1605)
        #expect(try Repertoire(.gb18030).levels([2]).count == 27_780)
        let error = try #require(throws: AuditError.self) { try Repertoire(.gb2312).levels([3]) }
        #expect(error.message == "GB 2312 has no level 3" && error.hint == "its levels are 1, 2")
        #expect(error.status == .usage)
    }
}
