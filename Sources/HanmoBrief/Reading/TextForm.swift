/// What a text looks like by itself, before anyone says what it is.
enum TextForm: Sendable {
    case code, chat, receipt
    /// Contact, legal, dates, prices, sources: what is read last.
    case data
    case prose

    init(_ text: String) {
        let folded = Folding.standard.folded(String(text.unicodeScalars.prefix(2_000)))
        if Self.isCode(folded) {
            self = .code
        } else if Self.count(folded, ["¥", "$", "￥", "€", "£"]) >= 3, folded.contains("\n"),
            Self.count(folded, ["合计", "小计", "total", "实付", "找零", "subtotal", "cash", "change"]) > 0
        {
            self = .receipt
        } else if Self.isChat(text) {
            self = .chat
        } else if Self.isData(folded) {
            self = .data
        } else {
            self = .prose
        }
    }

    private static func isCode(_ text: String) -> Bool {
        let marks = [
            "import ", "function ", "def ", "const ", "let ", "return ", "class ", "=>", "();", "){", ") {", "};", "</",
            "/>", "#include",
            "public ", "select ", "console.", "print(", "self.", "if (", "for (", "var ", "func ", "npm ", "$ ", "//",
            "==", "!=", "&&",
        ]
        return count(text, marks) >= 3
    }

    private static func isChat(_ text: String) -> Bool {
        let lines = text.split(separator: "\n")
        let said = lines.count { line in
            guard let colon = line.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return false }
            return line.distance(from: line.startIndex, to: colon) <= 8
        }
        return lines.count >= 2 && said >= 2
    }

    private static func isData(_ text: String) -> Bool {
        let marks = [
            "电话", "热线", "地址", "营业时间", "网址", "邮箱", "许可", "备案", "批号", "条码", "版权", "www.", "http", "@", "tel:", "phone",
            "source:", "©", "编号", "联系", "主办", "赞助", "扫码", "二维码", "保质期", "生产日期", "有效期", "票价", "all rights reserved",
            "vol.",
            "no. ", "est. ", "hotline", "customer service", "terms", "disclaimer", "来源", "数据来源", "统计", "weather",
            "index:", "天气",
            "相关报道", "导读", "版次", "价格", "开放时间", "hours:", "mon-", "mon–", "a.m.", ".com", "license", "lot ", "exp ",
            "net wt",
            "抄送", "附件", "交通", "售票", "预约", "tickets", "admission", "doors open", "版本",
        ]
        return count(text, marks) >= 2 || (text.count <= 60 && count(text, marks) >= 1)
    }

    private static func count(_ text: String, _ marks: [String]) -> Int { marks.count { text.contains($0) } }
}
