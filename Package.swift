// swift-tools-version: 6.2
import PackageDescription

// One module per value or stage of the pipeline; imports only point towards the values.
//   prompt text → Brief → Composition → Page → Bitmap → PNG + Report
// The drawing of the whole is in Sources/Hanmo/Hanmo.docc/Architecture.md.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource]? = nil
) -> Target {
    .target(
        name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
    name: "hanmo",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "hanmo", targets: ["hanmo-cli"]),
        .library(name: "Hanmo", targets: ["Hanmo", "HanmoBatch"]),
        .library(name: "HanmoTesting", targets: ["HanmoTesting"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CHarfBuzz", pkgConfig: "harfbuzz",
            providers: [.apt(["libharfbuzz-dev"]), .brew(["harfbuzz"])]),
        .systemLibrary(
            name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
        .systemLibrary(
            name: "CLibPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),
        .systemLibrary(
            name: "CLibDeflate", pkgConfig: "libdeflate",
            providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
        .systemLibrary(
            name: "CFriBidi", pkgConfig: "fribidi", providers: [.apt(["libfribidi-dev"]), .brew(["fribidi"])]),
        .systemLibrary(
            name: "CLibThai", pkgConfig: "libthai", providers: [.apt(["libthai-dev"]), .brew(["libthai"])]),
        .systemLibrary(
            name: "CFreeType", pkgConfig: "freetype2",
            providers: [.apt(["libfreetype-dev"]), .brew(["freetype"])]),
        .target(name: "CPNGShim", dependencies: ["CLibPNG", "CLibDeflate"]),
        .target(name: "CUnicodeData"),
        .target(name: "CLexicon"),
        .target(name: "CCharacterSets"),
        .target(name: "CCurlShim"),
        .target(name: "CPictureShim"),
        .target(name: "CSpawnShim"),

        module("HanmoSource"),
        module("HanmoUnicode", ["CUnicodeData", "CFriBidi", "CLibThai"]),
        module("HanmoGraphics"),
        module("HanmoBrief", ["HanmoSource", "HanmoGraphics", "CLexicon"], exclude: ["Lexicons"]),
        module("HanmoPlanFiles", ["HanmoSource", "HanmoBrief", .product(name: "Yams", package: "Yams")]),
        module("HanmoExplanation", ["HanmoSource", "HanmoGraphics", "HanmoUnicode", "HanmoBrief"]),
        module("HanmoHTTP", ["CCurlShim"]),
        module("HanmoPlanner", ["HanmoSource", "HanmoBrief", "HanmoHTTP"]),
        module("HanmoComposition", ["HanmoSource", "HanmoGraphics", "HanmoBrief"]),
        module("HanmoPage", ["HanmoSource", "HanmoGraphics"]),
        module("HanmoDigest", ["CNettle"]),
        module("HanmoFonts", ["HanmoSource", "HanmoGraphics", "HanmoPage", "HanmoDigest", "CHarfBuzz"]),
        module("HanmoFreeType", ["HanmoSource", "HanmoGraphics", "HanmoPage", "HanmoFonts", "CFreeType"]),
        module(
            "HanmoTypesetting",
            [
                "HanmoSource", "HanmoGraphics", "HanmoUnicode", "HanmoBrief", "HanmoComposition", "HanmoPage",
                "HanmoFonts",
            ]),
        module("HanmoRaster", ["HanmoSource", "HanmoGraphics", "HanmoPage"]),
        module("HanmoPNG", ["HanmoSource", "HanmoGraphics", "CPNGShim"]),
        module("HanmoArt", ["HanmoSource", "HanmoGraphics", "HanmoBrief", "HanmoPage"]),
        module(
            "HanmoPictures",
            ["HanmoSource", "HanmoGraphics", "HanmoBrief", "HanmoComposition", "HanmoPage", "HanmoArt"]),
        module(
            "HanmoGenerators", ["HanmoSource", "HanmoGraphics", "HanmoPNG", "HanmoHTTP", "CPictureShim", "CSpawnShim"]),
        module(
            "HanmoAudit",
            [
                "HanmoSource", "HanmoGraphics", "HanmoUnicode", "HanmoPage", "HanmoFonts", "HanmoFreeType",
                "HanmoRaster", "HanmoVerification", "CCharacterSets",
            ]),
        module(
            "HanmoGeneration",
            [
                "HanmoSource", "HanmoGraphics", "HanmoBrief", "HanmoComposition", "HanmoPage", "HanmoDigest",
                "HanmoRaster", "HanmoPNG", "HanmoPictures", "HanmoGenerators",
            ]),
        module("HanmoVerification", ["HanmoSource", "HanmoGraphics", "HanmoPage"]),
        module(
            "HanmoProof",
            [
                "HanmoSource", "HanmoGraphics", "HanmoPage", "HanmoFonts", "HanmoFreeType", "HanmoRaster",
                "HanmoVerification", "HanmoEditing",
            ]),
        module(
            "HanmoEditing",
            [
                "HanmoSource", "HanmoGraphics", "HanmoBrief", "HanmoComposition", "HanmoPage", "HanmoFonts",
                "HanmoTypesetting", "HanmoRaster", "HanmoPictures", "HanmoGenerators",
            ]),
        module(
            "Hanmo",
            [
                "HanmoSource", "HanmoGraphics", "HanmoUnicode", "HanmoBrief", "HanmoComposition", "HanmoPage",
                "HanmoFonts", "HanmoTypesetting", "HanmoRaster", "HanmoPNG", "HanmoPictures", "HanmoVerification",
                "HanmoEditing", "HanmoGenerators", "HanmoGeneration", "HanmoAudit", "HanmoProof",
            ]),
        module(
            "HanmoBatch",
            ["Hanmo", "HanmoSource", "HanmoBrief", "HanmoPlanFiles", "HanmoFonts", "HanmoDigest", "HanmoPictures"]),
        module(
            "HanmoGolden",
            [
                "Hanmo", "HanmoBatch", "HanmoSource", "HanmoGraphics", "HanmoBrief", "HanmoPlanFiles", "HanmoPage",
                "HanmoDigest", "HanmoFonts", "HanmoPNG", "HanmoVerification", "CHarfBuzz", "CFriBidi",
            ]),
        // For tests of others: it imports Testing and XCTest, so nothing of Hanmo's own depends on it.
        module(
            "HanmoTesting",
            ["Hanmo", "HanmoSource", "HanmoPage", "HanmoFonts", "HanmoPNG", "HanmoVerification"]),
        .executableTarget(
            name: "hanmo-cli",
            dependencies: [
                "Hanmo", "HanmoBatch", "HanmoGolden", "HanmoSource", "HanmoGraphics", "HanmoUnicode", "HanmoBrief",
                "HanmoPlanFiles",
                "HanmoExplanation", "HanmoPlanner", "HanmoPage", "HanmoFonts", "HanmoEditing", "HanmoPNG",
                "HanmoVerification", "HanmoAudit", "HanmoHTTP", "HanmoGenerators", "HanmoGeneration", "HanmoPictures",
                "HanmoProof",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .target(name: "LoopbackServer", path: "Tests/LoopbackServer", swiftSettings: strict),
        tests("LoopbackTests", ["LoopbackServer"]),
        tests("SourceTests", ["HanmoSource", "HanmoGraphics"]),
        tests("UnicodeTests", ["HanmoUnicode"]),
        tests("BriefTests", ["HanmoSource", "HanmoGraphics", "HanmoBrief"], exclude: ["Plans", "Corpus"]),
        tests("PlanTests", ["HanmoSource", "HanmoGraphics", "HanmoBrief", "HanmoPlanFiles", "HanmoExplanation"]),
        tests("HTTPTests", ["CCurlShim", "HanmoHTTP", "LoopbackServer"]),
        tests("PlannerTests", ["HanmoSource", "HanmoBrief", "HanmoHTTP", "HanmoPlanner"]),
        .target(name: "TestFonts", path: "Tests/TestFonts", swiftSettings: strict),
        tests(
            "FontTests", ["HanmoSource", "HanmoGraphics", "HanmoPage", "HanmoDigest", "HanmoFonts", "TestFonts"]),
        tests(
            "FreeTypeTests", ["HanmoSource", "HanmoGraphics", "HanmoPage", "HanmoFonts", "HanmoFreeType"]),
        tests("CompositionTests", ["HanmoSource", "HanmoGraphics", "HanmoBrief", "HanmoComposition"]),
        tests(
            "TypesettingTests",
            [
                "HanmoSource", "HanmoGraphics", "HanmoUnicode", "HanmoBrief", "HanmoComposition", "HanmoPage",
                "HanmoFonts", "HanmoTypesetting",
            ]),
        tests("RasterTests", ["HanmoSource", "HanmoGraphics", "HanmoPage", "HanmoRaster"]),
        tests("PNGTests", ["HanmoSource", "HanmoGraphics", "HanmoPNG"]),
        tests("ArtTests", ["HanmoSource", "HanmoGraphics", "HanmoBrief", "HanmoPage", "HanmoRaster", "HanmoArt"]),
        tests(
            "AuditTests",
            [
                "HanmoSource", "HanmoGraphics", "HanmoUnicode", "HanmoPage", "HanmoFonts", "HanmoFreeType",
                "HanmoRaster", "HanmoPNG", "HanmoAudit", "TestFonts",
            ]),
        tests("VerificationTests", ["HanmoSource", "HanmoGraphics", "HanmoPage", "HanmoVerification"]),
        tests(
            "ProofTests",
            [
                "Hanmo", "HanmoSource", "HanmoGraphics", "HanmoPage", "HanmoFonts", "HanmoRaster", "HanmoPNG",
                "HanmoVerification", "HanmoProof",
            ], exclude: ["Pictures"]),
        tests(
            "PipelineTests",
            [
                "Hanmo", "HanmoSource", "HanmoGraphics", "HanmoBrief", "HanmoComposition", "HanmoPage", "HanmoFonts",
                "HanmoTypesetting", "HanmoRaster", "HanmoPNG", "HanmoPictures", "HanmoVerification", "HanmoGenerators",
                "HanmoGeneration", "LoopbackServer", "HanmoAudit",
            ]),
        tests(
            "EditingTests",
            [
                "Hanmo", "HanmoSource", "HanmoGraphics", "HanmoBrief", "HanmoComposition", "HanmoPage", "HanmoFonts",
                "HanmoRaster", "HanmoPNG", "HanmoVerification", "HanmoEditing", "HanmoGenerators",
            ]),
        tests(
            "GoldenTests",
            [
                "Hanmo", "HanmoGolden", "HanmoSource", "HanmoGraphics", "HanmoBrief", "HanmoPage", "HanmoFonts",
                "HanmoRaster", "HanmoPNG", "HanmoArt", "HanmoDigest", "HanmoVerification", "HanmoComposition",
                "HanmoGenerators", "HanmoGeneration",
            ]),
        tests(
            "GeneratorTests",
            ["HanmoSource", "HanmoGraphics", "HanmoPNG", "HanmoHTTP", "HanmoGenerators", "LoopbackServer"]),
        tests(
            "GenerationTests",
            [
                "HanmoSource", "HanmoGraphics", "HanmoHTTP", "HanmoBrief", "HanmoComposition", "HanmoPage",
                "HanmoDigest",
                "HanmoPNG", "HanmoPlanFiles", "HanmoPictures", "HanmoGenerators", "HanmoGeneration", "LoopbackServer",
            ]),
        tests("BatchTests", ["Hanmo", "HanmoBatch", "HanmoSource", "HanmoBrief", "HanmoFonts"]),
        tests("CommandTests", ["TestFonts"]),
    ]
)

// Timings of single stages see what only Hanmo's modules see, so they are a target of this package; nobody else builds it:
//   HANMO_BENCHMARKS=1 swift run -c release typesetting-benchmark (or reading-, comparison-benchmark)
if Context.environment["HANMO_BENCHMARKS"] != nil {
    package.targets.append(
        .executableTarget(
            name: "typesetting-benchmark",
            dependencies: ["HanmoSource", "HanmoGraphics", "HanmoComposition", "HanmoFonts", "HanmoTypesetting"],
            path: "Benchmarks/Typesetting", swiftSettings: strict))
    package.targets.append(
        .executableTarget(
            name: "reading-benchmark", dependencies: ["HanmoSource", "HanmoBrief"], path: "Benchmarks/Reading",
            swiftSettings: strict))
    package.targets.append(
        .executableTarget(
            name: "comparison-benchmark", dependencies: ["HanmoGraphics", "HanmoPNG", "HanmoVerification"],
            path: "Benchmarks/Comparison", swiftSettings: strict))
}
