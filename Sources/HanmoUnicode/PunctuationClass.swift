/// The sorts of marks that Chinese spacing tells apart (CLREQ 3.1.6).
package enum PunctuationClass: Sendable {
    case opening, closing, stop, comma, colon, exclamation, middleDot, dash, ellipsis, connector, slash

    package static func of(_ scalar: Unicode.Scalar) -> PunctuationClass? {
        switch scalar {
        case "“", "‘", "（", "《", "〈", "【", "「", "『", "〔", "［", "｛", "〖": .opening
        case "”", "’", "）", "》", "〉", "】", "」", "』", "〕", "］", "｝", "〗": .closing
        case "。", "．": .stop
        case "，", "、": .comma
        case "：", "；": .colon
        case "！", "？": .exclamation
        case "·", "‧", "・": .middleDot
        case "—", "⸺", "―": .dash
        case "…", "⋯": .ellipsis
        case "～", "－": .connector
        case "／": .slash
        default: nil
        }
    }
}
