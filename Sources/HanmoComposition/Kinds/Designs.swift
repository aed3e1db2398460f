/// The designs, one a kind of page.
enum Designs {
    static let all: [any PageDesign] =
        [PosterDesign(), SignSceneDesign()] + prints + screens

    private static let prints: [any PageDesign] = [
        NewspaperDesign(), LabelDesign(), PackagingDesign(), BillboardDesign(), CardDesign(), BookCoverDesign(),
    ]

    private static let screens: [any PageDesign] = [
        DashboardDesign(), InfographicDesign(), SlideDesign(), WebPageDesign(), CaptionDesign(),
    ]

    /// Paper documents, which their first line heads.
    static let documents: [any PageDesign] = [
        ReceiptDesign(), InvoiceDesign(), MenuDesign(), ScheduleDesign(), FormDesign(), CertificateDesign(),
        ResumeDesign(),
    ]
}
