/// Characters that are taken for each other because they look alike. Others are found by their shapes; these are tried
/// always.
enum LookAlikes {
    private static let groups = [
        "未末", "己已巳", "日曰", "士土", "戊戌戍", "人入八", "千干于", "大太犬", "王玉主", "天夭", "刀刁力", "田由甲申", "今令", "兔免", "鸟乌", "折拆",
        "侯候", "享亨", "冶治", "沟钩", "哀衰衷", "茶荼", "崇祟", "赢羸嬴", "拨拔", "柬束", "汨汩", "佘余", "义乂", "畲畬", "壶壸", "灸炙", "孑孓子", "市巿",
        "冼洗", "抡抢", "徒徙", "眯瞇", "晴睛", "贝见", "毋母", "九丸", "牛午", "木本", "丈仗", "夫失", "失矢", "予矛", "丐丏", "皿血", "目且", "白自",
        "瓜爪", "斤斥", "良艮", "史吏", "兵乒乓", "口囗", "盲肓", "斑班", "辨辩", "暮幕慕墓", "密蜜", "蓝篮", "即既", "券卷", "州洲", "逐遂", "场扬", "幻幼",
        "鉴鍳", "味昧", "妹姝", "胄冑", "戋戈", "弋戈", "厂广", "几凡", "勺匀", "仑仓", "祗衹袛", "亳毫", "稍梢", "籍藉", "杨扬", "ヘへ", "ー一", "ニ二",
        "ロ口", "カ力", "エ工", "夕タ", "卜ト", "シツ", "ソン", "，、", "。．", "；：", "“”", "‘’",
    ].map { Array($0.unicodeScalars) }

    private static let table: [Unicode.Scalar: [Unicode.Scalar]] = {
        var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        for group in groups {
            for scalar in group { table[scalar, default: []] += group.filter { $0 != scalar } }
        }
        return table
    }()

    static func of(_ text: String) -> [Unicode.Scalar] {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, scalars.count == 1 else { return [] }
        return table[first] ?? []
    }
}
