/// The words of deeds. Longer ones come first at a place; English ones are whole words.
enum InstructionVerb: Sendable {
    case change, remove, add, move, swap, crop, extend
    /// A word that says what becomes of something without another verb: 放大, 加粗.
    case value
    /// What only a generator, or a translator, could do.
    case translate, undo

    static let words: [(verb: InstructionVerb, terms: [String])] = [
        (
            .change,
            [
                "修改为", "修改成", "更改为", "更改成", "更换为", "更换成", "替换为", "替换成", "调整为", "调整成", "改成", "改为", "改作", "改用", "改到",
                "换成", "换为", "换作", "变成", "变为", "变作", "设为", "设成", "调成", "调为", "涂成", "染成", "写成", "画成", "代替", "替代", "替换",
                "更换", "修改", "更改", "改写", "改", "换", "让", "使", "change", "make", "set", "turn", "replace", "recolor",
                "recolour", "switch", "update", "edit", "modify", "rename", "correct", "fix", "paint", "colour",
                "color",
                "convert", "substitute", "rewrite", "resize", "rescale", "scale", "缩放到", "缩放成", "缩放为", "缩放",
            ]
        ),
        (
            .remove,
            [
                "删除", "删掉", "删去", "去掉", "去除", "移除", "擦除", "擦掉", "抹掉", "抹去", "清除", "拿掉", "撤掉", "不要", "取消", "消除", "除去",
                "删",
                "remove", "delete", "erase", "get rid of", "take out", "take away", "drop", "wipe out", "clear", "omit",
            ]
        ),
        (
            .add,
            [
                "添加上", "添加", "增加", "题诗", "题字", "题一首", "配诗", "加上", "加入", "新增", "插入", "补上", "添上", "写上", "题上", "盖上", "画上",
                "放上", "贴上", "加盖", "加个", "加",
                "添", "题", "盖", "写", "钤", "add", "insert", "put", "write", "stamp", "place", "include", "print",
            ]
        ),
        (
            .move,
            [
                "移动到", "移动至", "移到", "移至", "挪到", "搬到", "放到", "调到", "移动", "挪动", "挪", "移", "move", "shift", "relocate",
            ]
        ),
        (.swap, ["交换", "互换", "对调", "调换", "对换", "swap", "exchange", "switch places"]),
        (.crop, ["裁剪", "裁切", "剪裁", "裁成", "裁掉", "裁去", "裁为", "裁到", "裁", "crop", "trim", "cut off"]),
        (.extend, ["扩展", "外扩", "扩图", "延伸", "扩大画布", "扩画", "向外扩", "extend", "outpaint", "expand", "uncrop"]),
        (
            .value,
            [
                "加粗", "加大", "加黑", "加重", "放大", "缩小", "调大", "调小", "变大", "变小", "变亮", "变暗", "调亮", "调暗", "提亮", "大一号", "大两号",
                "小一号", "小两号", "大一点", "大一些", "小一点", "小一些", "大点", "小点", "竖排", "横排", "居中", "左对齐", "右对齐", "enlarge",
                "shrink",
                "embolden", "bold", "brighten", "darken", "underline", "center", "centre",
            ]
        ),
        (.translate, ["翻译", "翻译成", "译成", "译为", "translate"]), (.undo, ["撤销", "撤回", "还原", "undo", "revert"]),
    ]

    static let terms: [(term: [Unicode.Scalar], verb: InstructionVerb)] = words.flatMap { entry in
        entry.terms.map { (Array($0.unicodeScalars), entry.verb) }
    }.sorted { $0.term.count > $1.term.count }

    /// Words that look like a deed and are none: the first character of each would be taken for a verb.
    static let blockers: [[Unicode.Scalar]] = [
        "标题", "副标题", "小标题", "题目", "题款", "主题", "落款", "问题", "手写", "手写体", "大写", "写实", "写意", "特写", "盖章", "加油",
        "加号", "换行", "移动端", "改革", "使用", "题材", "课题", "话题", "专题", "写真", "色彩", "书写", "改编", "增加值", "添加剂",
        "place of", "in place", "set menu", "make up", "drop shadow", "drop shadows", "color scheme", "colour scheme",
        "background color", "background colour", "text color", "text colour", "font color", "font colour",
        "title color",
        "center left", "center right", "center of", "centre of", "scale of", "the color", "the colour", "the center",
        "the centre",
    ].map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
}
