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
        .target(name: "CCurlShim"),

        module("HanmoSource"),
        module("HanmoUnicode", ["CUnicodeData", "CFriBidi", "CLibThai"]),
        module("HanmoGraphics"),
        module("HanmoBrief", ["HanmoSource", "HanmoGraphics", "CLexicon"], exclude: ["Lexicons"]),
        module("HanmoPlanFiles", ["HanmoSource", "HanmoBrief", .product(name: "Yams", package: "Yams")]),
        module("HanmoExplanation", ["HanmoSource", "HanmoGraphics", "HanmoUnicode", "HanmoBrief"]),
        module("HanmoPlanner", ["HanmoSource", "HanmoBrief", "CCurlShim"]),
        module("HanmoComposition", ["HanmoSource", "HanmoGraphics", "HanmoBrief"]),
        module("HanmoPage", ["HanmoSource", "HanmoGraphics"]),
        module("HanmoFonts", ["HanmoSource", "HanmoGraphics", "HanmoPage", "CHarfBuzz", "CNettle"]),
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
                "HanmoTypesetting", "HanmoRaster", "HanmoPictures",
            ]),
        module(
            "Hanmo",
            [
                "HanmoSource", "HanmoGraphics", "HanmoUnicode", "HanmoBrief", "HanmoComposition", "HanmoPage",
                "HanmoFonts", "HanmoTypesetting", "HanmoRaster", "HanmoPNG", "HanmoPictures", "HanmoVerification",
                "HanmoEditing", "HanmoProof",
            ]),
        module("HanmoBatch", ["Hanmo", "HanmoSource", "HanmoBrief", "HanmoPlanFiles", "HanmoFonts"]),
        .executableTarget(
            name: "hanmo-cli",
            dependencies: [
                "Hanmo", "HanmoBatch", "HanmoSource", "HanmoGraphics", "HanmoUnicode", "HanmoBrief", "HanmoPlanFiles",
                "HanmoExplanation", "HanmoPlanner", "HanmoPage", "HanmoFonts", "HanmoEditing", "HanmoPNG",
                "HanmoVerification", "HanmoProof",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        tests("SourceTests", ["HanmoSource", "HanmoGraphics"]),
        tests("UnicodeTests", ["HanmoUnicode"]),
        tests("BriefTests", ["HanmoSource", "HanmoGraphics", "HanmoBrief"], exclude: ["Plans", "Corpus"]),
        tests("PlanTests", ["HanmoSource", "HanmoGraphics", "HanmoBrief", "HanmoPlanFiles", "HanmoExplanation"]),
        tests("PlannerTests", ["HanmoSource", "HanmoBrief", "HanmoPlanner"]),
        tests("FontTests", ["HanmoSource", "HanmoGraphics", "HanmoPage", "HanmoFonts"]),
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
        tests("VerificationTests", ["HanmoSource", "HanmoGraphics", "HanmoPage", "HanmoVerification"]),
        tests(
            "ProofTests",
            [
                "Hanmo", "HanmoSource", "HanmoGraphics", "HanmoPage", "HanmoFonts", "HanmoRaster", "HanmoPNG",
                "HanmoVerification", "HanmoProof",
            ]),
        tests(
            "PipelineTests",
            [
                "Hanmo", "HanmoSource", "HanmoGraphics", "HanmoBrief", "HanmoComposition", "HanmoPage", "HanmoFonts",
                "HanmoTypesetting", "HanmoRaster", "HanmoPNG", "HanmoPictures", "HanmoVerification",
            ]),
        tests(
            "EditingTests",
            [
                "Hanmo", "HanmoSource", "HanmoGraphics", "HanmoBrief", "HanmoComposition", "HanmoPage", "HanmoFonts",
                "HanmoRaster", "HanmoPNG", "HanmoVerification", "HanmoEditing",
            ]),
        tests(
            "GoldenTests",
            [
                "Hanmo", "HanmoSource", "HanmoGraphics", "HanmoBrief", "HanmoPage", "HanmoFonts", "HanmoRaster",
                "HanmoPNG", "HanmoArt",
                "HanmoVerification",
            ]),
        tests("BatchTests", ["Hanmo", "HanmoBatch", "HanmoSource", "HanmoBrief", "HanmoFonts"]),
        tests("CommandTests", []),
    ]
)

// Timings of single stages see what only Hanmo's modules see, so they are a target of this package; nobody else builds it:
//   HANMO_BENCHMARKS=1 swift run -c release typesetting-benchmark (or reading-benchmark)
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
}
