/// The designs, one a kind of page.
enum Designs {
    static let all: [any PageDesign] = [PosterDesign(), SignSceneDesign()]
    /// Paper documents, which their first line heads.
    static let documents: [any PageDesign] = [
        ReceiptDesign(), InvoiceDesign(), MenuDesign(), ScheduleDesign(), FormDesign(), CertificateDesign(),
        ResumeDesign(),
    ]
}
