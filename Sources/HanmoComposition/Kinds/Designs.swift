/// The designs, one a kind of page.
enum Designs {
    static let all: [any PageDesign] = [
        PosterDesign(),
        SignSceneDesign(),
        NewspaperDesign(),
        LabelDesign(),
        PackagingDesign(),
        BillboardDesign(),
        CardDesign(),
        BookCoverDesign(),
    ]
}
