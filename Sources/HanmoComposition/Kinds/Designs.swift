/// The designs, one a kind of page.
enum Designs {
    static let all: [any PageDesign] = [PosterDesign()] + screens
    private static let screens: [any PageDesign] = [
        DashboardDesign(), InfographicDesign(), SlideDesign(), WebPageDesign(), CaptionDesign(),
    ]
}
