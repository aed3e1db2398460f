/// The standards whose characters an audit can ask for.
package enum CharacterSetName: String, CaseIterable, Sendable {
    case tgscc, gb2312, gb18030, big5, jisx0208, jisx0213, ksx1001

    package var title: String {
        switch self {
        case .tgscc: "General Standard table of 2013 (通用规范汉字表)"
        case .gb2312: "GB 2312"
        case .gb18030: "GB 18030-2022"
        case .big5: "Big5"
        case .jisx0208: "JIS X 0208"
        case .jisx0213: "JIS X 0213"
        case .ksx1001: "KS X 1001"
        }
    }

    /// What its levels are called; 0 is what stands beside the ideographs.
    func title(ofLevel level: Int) -> String {
        switch (self, level) {
        case (_, 0): "signs and letters"
        case (.gb18030, 1): "implementation level 1"
        case (.gb18030, _): "level \(level), beyond \(level - 1)"
        case (.ksx1001, 1): "hangul"
        case (.ksx1001, _): "hanja"
        default: "level \(level)"
        }
    }

    package var language: AuditLanguage {
        switch self {
        case .tgscc, .gb2312, .gb18030: .simplified
        case .big5: .traditional
        case .jisx0208, .jisx0213: .japanese
        case .ksx1001: .korean
        }
    }
}
