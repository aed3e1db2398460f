import Foundation
import HanmoGraphics
import Testing

@testable import HanmoPNG

/// Files of kinds that the encoder does not write, made by hand from the specification.
@Suite struct ForeignFileTests {
    private func decode(_ base64: String) throws -> PNGFile {
        try PNGDecoder().decode(Array(#require(Data(base64Encoded: base64))))
    }

    private func pixels(_ colors: Color...) -> [UInt32] { colors.map(\.premultiplied) }

    @Test func `a palette with transparency`() throws {
        let file = try decode(
            """
            iVBORw0KGgoAAAANSUhEUgAAAAUAAAACAgMAAADtBP7OAAAADFBMVEX/AAAA/wAAAP/////7AGD2AAAAA3RSTlP/gAB/bWh4AAAADklEQVR4\
            2mOQZmB44gAAApUBQBZ8n5cAAAAASUVORK5CYII=
            """)
        let (red, green) = (Color(255, 0, 0), Color(0, 255, 0, 128))
        let top = pixels(red, green, .clear, .white, red)
        #expect(file.bitmap.pixels == top + pixels(.white, .clear, green, red, green))
        #expect(file.colorType == .palette)
        #expect(file.bitDepth == 2)
        #expect(file.dpi == nil)
    }

    @Test func `black and white of one bit`() throws {
        let file = try decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAkAAAABAQAAAAAkubnQAAAAC0lEQVR42mNY1QAAAdcBK//wZ1UAAAAASUVORK5CYII=")
        let expected: [Color] = [.white, .black, .white, .black, .white, .black, .white, .black, .white]
        #expect(file.bitmap.pixels == expected.map(\.premultiplied))
        #expect(file.colorType == .gray)
        #expect(file.bitDepth == 1)
    }

    @Test func `gray of sixteen bits`() throws {
        let file = try decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAMAAAABEAAAAABuG5crAAAAD0lEQVR42mNgYGhg+P8fAAUEAn9a+/enAAAAAElFTkSuQmCC")
        // 0x8000 is 127.502 of 255.
        #expect(file.bitmap.pixels == pixels(.black, Color(128, 128, 128), .white))
        #expect(file.bitDepth == 16)
    }

    @Test func `colours of sixteen bits`() throws {
        let file = try decode(
            """
            iVBORw0KGgoAAAANSUhEUgAAAAIAAAABEAIAAAAr0DSeAAAAFUlEQVR42mP4/1/IpKGBgeH////1ACp0BsHuv29MAAAAAElFTkSuQmCC
            """)
        #expect(file.bitmap.pixels == pixels(Color(255, 18, 128), Color(0, 255, 255)))
    }

    @Test func `gray with alpha is premultiplied`() throws {
        let file = try decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAQAAABeK7cBAAAADUlEQVR42mM48f9EAwAIMgMQ406mJgAAAABJRU5ErkJggg==")
        #expect(file.bitmap.pixels == pixels(Color(200, 200, 200), Color(200, 200, 200, 128)))
        #expect(file.colorType == .grayAlpha)
    }

    @Test func `an interlaced file`() throws {
        let file = try decode(
            """
            iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAIAAAF1CoEkAAAAOElEQVR42hWJMREAMBDC2OIHTWhCE7L6HbgQkIR20dhQruaokLAgi97o\
            0G+j/zY2MTXzeXFJaVl5GsIUOCn6NioAAAAASUVORK5CYII=
            """)
        for (index, pixel) in file.bitmap.pixels.enumerated() {
            let color = Color(UInt8(index % 5 * 50), UInt8(index / 5 * 50), 7)
            #expect(pixel == color.premultiplied)
        }
        #expect(file.isInterlaced)
    }

    @Test func `all kinds of texts, and two malformed ones that are passed over`() throws {
        let file = try decode(
            """
            iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAA7EAAAOxAGVKw4bAAAAC3RFWHRBdXRob3IASvxyZ/53l6MAAAAV\
            elRYdENvbW1lbnQAAHicS05MewkABGgCFNTT0sEAAAAbaVRYdFRpdGxlAAAAemgA6aKYAOWFsOS6rembhuW6j5KUETkAAAAKaVRYdEJhZAAA\
            AAAA//4CWJeYAAAADnpUWHRXb3JzZQAAbm90emxpYj0MSa0AAAAMSURBVHjaY2BkYgYAAA4AB+mSN9QAAAAASUVORK5CYII=
            """)
        #expect(
            file.texts == [
                PNGText(keyword: "Author", text: "Jürg"), PNGText(keyword: "Comment", text: "café"),
                PNGText(keyword: "Title", text: "兰亭集序"),
            ])
        #expect(file.dpi == 96)
    }

    @Test func `colours of another profile are brought to sRGB`() throws {
        let file = try decode(
            """
            iVBORw0KGgoAAAANSUhEUgAAAAMAAAABCAIAAACUgoPjAAAAjmlDQ1BJQ0MgUHJvZmlsZQAAeJxjYGC0YAACFgUGhty8kqIgdyeFiMgoBQYkkJhc\
            XMBAO8BWBLQQSJ8BYpF0CPsBiJ0EYX8BsYtCgpwZGBg5gGyBdAhbAsROgrA1QGyEu+cA5fyXAn31ByFm0svAsECHgYF/KkJMzRCoTZ+BYd+c5NKi\
            Mqh7GJmMGRgI8QFzriHHs/jlIQAAABJJREFUeJxjOJFixPCfoaGhAQATiwPenmBc1gAAAABJRU5ErkJggg==
            """)
        // What LittleCMS makes of the same: 227, 100, 42 · 0, 255, 0 · 129, 129, 129.
        let wanted = [Color(227, 100, 42), Color(0, 255, 0), Color(129, 129, 129)]
        for (index, color) in wanted.enumerated() {
            let found = file.bitmap.color(x: index, y: 0)
            #expect(abs(Int(found.red) - Int(color.red)) <= 1)
            #expect(abs(Int(found.green) - Int(color.green)) <= 1)
            #expect(abs(Int(found.blue) - Int(color.blue)) <= 1)
        }
        #expect(file.profile?.isApplied == true)
    }

    @Test func `the profile of sRGB changes nothing`() throws {
        let file = try decode(
            """
            iVBORw0KGgoAAAANSUhEUgAAAAMAAAABCAIAAACUgoPjAAAAoWlDQ1BJQ0MgUHJvZmlsZQAAeJxjYGDMYAACFgUGhty8kqIgdyeFiMgoBQYkkJhc\
            XMBAO8BWBLQQSJ8BYpF0CPsBiJ0EYX8BsYtCgpwZGBg5gGyFdAhbA8ROgrA9QGyEu/MXMzBYfGNgYJ6IEEuawsCwvZWBQeIOQkxlIQMDP1Bs25WC\
            xKJEsBAzEDOlpTEwfFrOwMAbycAgfIGBgSuaUnkAty4vvRn/nHcAAAASSURBVHicYziRYsTwn6GhoQEAE4sD3p5gXNYAAAAASUVORK5CYII=
            """)
        #expect(file.bitmap.pixels == pixels(Color(200, 100, 50), Color(0, 255, 0), Color(128, 128, 128)))
    }

    @Test func `a png tagged as CMYK is refused`() {
        #expect {
            try decode(
                """
                iVBORw0KGgoAAAANSUhEUgAAAAMAAAABCAIAAACUgoPjAAAARWlDQ1BJQ0MgUHJvZmlsZQAAeJxjYGCYwQAELAoMDLl5JUXOvpHeEZFRCgxIIDG5\
                uICBdoDR0cjJAEhPAGKO3LQSI5AgAHn+CXt57GjRAAAAEklEQVR4nGM4kWLE8J+hoaEBABOLA96eYFzWAAAAAElFTkSuQmCC
                """)
        } throws: { error in
            (error as? PNGError)?.message
                == "the png is tagged with \"ICC Profile\", a profile for CMYK and not for the colours of a png"
        }
    }
}
