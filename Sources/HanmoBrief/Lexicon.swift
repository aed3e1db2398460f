/// The words that the reader knows, one table an idea. Chinese terms match anywhere, English ones as whole words.
enum Lexicon {
    /// What announces a text.
    static let introducers = [
        "写着", "写道", "写明", "写有", "写", "印着", "印有", "刻着", "标注着", "标注", "标示", "显示", "显示着", "呈现", "展示", "展示着",
        "题为", "标题为", "题写", "题着", "题诗", "内容为", "文字", "列出", "注明", "落款", "落款为", "印章", "钤印", "朱文印", "喊道", "说道", "说",
        "reads", "read", "says", "states", "state", "bears", "declares", "lists", "titled", "labeled", "labelled",
        "shows",
        "displays", "appears", "announces", "caption", "title", "text",
    ]

    static let sizes: [(String, Wording.SizeClass)] = [
        ("特大", .large), ("大号", .large), ("大字", .large), ("粗体大", .large), ("醒目", .large), ("显眼", .large), ("巨大", .large),
        ("通栏标题", .large), ("中号", .medium), ("标准字号", .medium), ("中等字号", .medium), ("适中", .medium), ("正文", .medium),
        ("小号", .small), ("小字", .small), ("细字", .small), ("细小", .small), ("精巧", .small), ("微型", .small), ("小楷", .medium),
        ("large", .large), ("huge", .large), ("prominent", .large), ("giant", .large), ("medium", .medium),
        ("small", .small), ("tiny", .small), ("fine print", .small), ("slim", .small), ("condensed", .small),
    ]

    static let faces: [(String, Wording.FaceClass)] = [
        ("小楷", .kai), ("楷体", .kai), ("楷书", .kai), ("行书", .kai), ("行楷", .kai), ("瘦金", .kai), ("隶书", .kai), ("手写", .kai),
        ("仿宋", .fangsong), ("宋体", .song), ("明体", .song), ("黑体", .hei), ("圆体", .hei), ("无衬线", .sans), ("衬线", .serif),
        ("等宽", .mono), ("斜体", .serif), ("sans-serif", .sans), ("sans serif", .sans), ("serif", .serif),
        ("monospace", .mono),
        ("monospaced", .mono), ("courier", .mono), ("typewriter", .mono), ("script", .script), ("handwritten", .script),
        ("times", .serif), ("garamond", .serif), ("playfair", .serif), ("georgia", .serif), ("didot", .serif),
        ("arial", .sans), ("helvetica", .sans), ("calibri", .sans), ("montserrat", .sans), ("segoe", .sans),
        ("roboto", .sans), ("inter", .sans),
    ]

    static let colors: [(String, String)] = [
        ("银白", "#E8ECEF"), ("米色", "#F5EFE0"), ("粉色", "#F2B8C6"), ("青色", "#5FA3A0"), ("宣纸色", "#F3EDDF"),
        ("奶白", "#F6EEDC"), ("米白", "#F5EFE0"), ("白色", "#FFFFFF"), ("白字", "#FFFFFF"),
        ("金棕", "#8A6A3B"),
        ("烫金", "#C9A14A"), ("金色", "#C9A14A"), ("亮黄", "#F7D21E"), ("黄色", "#E8B90C"), ("橙色", "#E87722"),
        ("深红", "#8E1B1B"),
        ("酒红", "#6D1A2B"), ("朱红", "#C8371F"), ("红色", "#C42B1C"), ("深蓝", "#17375E"), ("蓝色", "#1F5FA8"),
        ("深绿", "#1E5136"),
        ("绿色", "#2E7D4F"), ("紫色", "#6A3FA0"), ("深棕", "#4A2F1B"), ("棕色", "#6B4426"), ("深灰", "#3A3A3A"),
        ("灰色", "#7A7A7A"),
        ("黑色", "#1A1A1A"), ("黑字", "#1A1A1A"), ("墨黑", "#161412"), ("gold", "#C9A14A"), ("white", "#FFFFFF"),
        ("cream", "#F6EEDC"), ("red", "#C42B1C"), ("navy", "#17375E"), ("blue", "#1F5FA8"), ("green", "#2E7D4F"),
        ("black", "#1A1A1A"), ("orange", "#E87722"), ("yellow", "#E8B90C"), ("gray", "#7A7A7A"), ("grey", "#7A7A7A"),
    ]

    /// What makes a colour before it the colour of the ground.
    static let grounds = [
        "底", "色底", "背景", "色背景", "的背景", "渐变", "色渐变", "纸", "色纸", "墙", "色墙", "色的墙", " background", " paper", " wall",
        " gradient", " backdrop",
    ]

    /// Colours of one character, which name the ground only together with a word of ``grounds``: 红纸.
    static let shortColors: [(String, String)] = [
        ("红", "#B3261E"), ("白", "#FBFAF7"), ("黑", "#17181C"), ("黄", "#F3D36B"), ("蓝", "#1F4E8C"), ("绿", "#2E6B4A"),
        ("灰", "#D9DADB"), ("紫", "#5B3A8C"), ("粉", "#F6D3DA"), ("金", "#C9A14A"), ("棕", "#6B4426"), ("米", "#F5EFE0"),
        ("青", "#CFE3E0"),
    ]

    static let roles: [(String, Wording.Role)] = [
        ("落款", .signature), ("题款", .signature), ("署名", .signature), ("印章", .seal), ("钤印", .seal), ("朱文印", .seal),
        ("白文印", .seal), ("副标题", .subtitle), ("标题", .title), ("报头", .title), ("题为", .title), ("subtitle", .subtitle),
        ("titled", .title), ("title", .title), ("heading", .title), ("headline", .title), ("signature", .signature),
        ("seal", .seal),
        ("caption", .caption), ("footer", .caption),
    ]

    static let carriers = [
        "吊牌", "招牌", "木牌", "铭牌", "铜牌", "小牌", "路牌", "黑板架", "黑板", "白板", "霓虹灯", "霓虹", "灯箱", "横幅", "条幅", "海报", "广告屏",
        "大屏", "屏幕", "信息栏", "气泡", "对话框", "消息框", "小票", "证书", "名片", "T恤", "印章", "印", "贴纸", "便签", "标签", "封签", "信纸", "报头",
        "日期栏", "表格", "提示板", "卡片", "卡", "匾额", "石碑", "对联", "横批", "书签", "信封", "包装", "瓶身", "旗", "sign", "plaque", "plate",
        "chalkboard", "blackboard", "banner", "poster", "screen", "bubble", "receipt", "certificate", "label",
        "sticker",
        "tag", "ribbon", "billboard", "card", "panel", "board", "badge", "box", "letterhead", "seal",
    ]

    /// A named part of the page. Longest first where one holds another.
    static let rows: [(String, Place.Row)] = [
        ("顶部", .top), ("顶端", .top), ("上方", .top), ("上部", .top), ("左上", .top), ("右上", .top), ("最上", .top), ("页眉", .top),
        ("底部", .bottom), ("底端", .bottom), ("下方", .bottom), ("下部", .bottom), ("左下", .bottom), ("右下", .bottom),
        ("最下", .bottom), ("页脚", .bottom), ("最底", .bottom), ("中部", .middle), ("中央", .middle), ("中间", .middle),
        ("正中", .middle), ("top", .top), ("upper", .top), ("topmost", .top), ("bottom", .bottom), ("lower", .bottom),
        ("foot", .bottom), ("middle", .middle), ("center", .middle), ("centre", .middle), ("centrally", .middle),
        ("central", .middle), ("centered", .middle),
    ]

    static let columns: [(String, Place.Column)] = [
        ("左", .left), ("右", .right), ("居中", .center), ("中央", .center), ("正中", .center), ("中间", .center),
        ("通栏", .center),
        ("left", .left), ("right", .right), ("center", .center), ("centre", .center), ("centered", .center),
        ("centrally", .center), ("across", .center), ("left-hand", .left), ("right-hand", .right),
    ]

    /// Places told by another text: they repeat its place.
    static let relatives = [
        "其下方", "其下", "紧接其下", "标题下方", "标题下", "招牌下方", "报头下方", "再往下", "再下方", "下面一行", "directly below", "just below",
        "below the", "beneath the", "underneath", "further down", "right below",
    ]

    static let styles: [(String, String)] = [
        ("水墨", "ink"), ("国画", "ink"), ("中国画", "ink"), ("山水画", "ink"), ("ink wash", "ink"), ("ink painting", "ink"),
        ("水彩", "watercolour"), ("watercolor", "watercolour"), ("watercolour", "watercolour"), ("扁平", "flat"),
        ("flat", "flat"),
    ]
}
