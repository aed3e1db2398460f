// swift-tools-version: 6.2
import PackageDescription

// A package of somebody who draws pages with Hanmo and tests them. Run from the root of the repository:
//   make test-example
// or here, with a build of its own: swift test
let package = Package(
    name: "GlyphTests",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "hanmo", path: "../..")],
    targets: [
        .testTarget(
            name: "GlyphTests",
            dependencies: [
                .product(name: "Hanmo", package: "hanmo"), .product(name: "HanmoTesting", package: "hanmo"),
            ],
            exclude: ["Goldens"])
    ]
)
