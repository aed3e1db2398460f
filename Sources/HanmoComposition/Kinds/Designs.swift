/// The designs, one a kind of page.
enum Designs {
    static let all: [any PageDesign] =
        [PosterDesign(), SignSceneDesign()] + screens

    private static let screens: [any PageDesign] = [
        DashboardDesign(), InfographicDesign(), SlideDesign(), WebPageDesign(), CaptionDesign(),
    ]

    /// Paper documents, which their first line heads.
    static let documents: [any PageDesign] = [
        ReceiptDesign(), InvoiceDesign(), MenuDesign(), ScheduleDesign(), FormDesign(), CertificateDesign(),
        ResumeDesign(),
    ]
}
