/// Written by scripts/make-lexicons.py from Sources/HanmoBrief/Lexicons; not edited by hand.
enum LexiconTable {
    // swift-format-ignore
    static let files: [(idea: Idea, lines: String)] = [
        (.attributes, #"""
            attribute	红衣|白衣|青衣|黑衣|绿衣|蓝衣|紫衣|黄衣|长发|短发|白发|黑发|金发|卷发|马尾|双马尾|戴眼镜|眼镜|戴帽子|胡须|长须|白须|年轻|年老|年迈|苍老|老|小|大|高大|矮小|胖|瘦|微笑|笑|大笑|哭泣|愤怒|惊讶|害羞|忧伤|疲惫|沉思|坐着|站着|站立|奔跑|行走|跳跃|飞翔|躺着|坐|站|跑|走|飞|睡觉|读书|看书|写字|弹琴|抚琴|喝茶|饮酒|骑车|撑伞|古老|破旧|崭新|茂盛|盛开|金黄|火红|洁白|翠绿|漆黑|弯弯|圆圆|宽袍大袖|古装|汉服|西装|旗袍|校服|毛茸茸|胖乎乎|可爱|黑|白|红|绿|灰|黄|紫|蓝|粉|橘|花|独|孤
            attribute	old|young|tall|short|small|little|big|large|tiny|giant|smiling|laughing|crying|angry|surprised|sad|happy|sleeping|sitting|standing|running|walking|flying|jumping|reading|writing|dancing|elderly|fluffy|orange|red|blue|green|yellow|white|black|brown|pink|purple|golden|silver|ancient|rusty|wooden|stone|snow capped|blooming|bare|long haired|short haired|bearded|wearing glasses|lone|weathered|colorful|striped|spotted|long hair|short hair|curly hair|red hair|gray hair|beard|straw hat|red coat
            """#),
        (.blockers, #"""
            海报|海军|海量|海外|海选|海鲜|上海|信息|信任|信号|相信|自信|微信|通信|信用|信心|诚信|信仰|马尾|马尾辫|马上|马克笔|马克杯|罗马|马路|巴马|马赛克|马拉松|马达|牛仔|牛仔裤|牛仔帽|牛奶|牛肉|蜗牛|牛角|牛油|幻灯|松散|轻松|放松|松弛|蓬松|松露|龙头|水龙头|尼龙|龙井|花纹|花样|花青|开花|棉花|火花|花费|花椒|花生|花哨|雪花|西兰花|山西|山东|唐山|中山|佛山|山药|江苏|江西|浙江|镇江|河北|河南|湖北|湖南|云南|云计算|云端|云纹|云服务|石膏|石墨|化石|宝石|钻石|岩彩|竹纸|书写|书体|书卷气|证书|书签|文书|图书馆|草图|草稿|草案|起草|草莓|草根|月份|岁月|一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月|月度|每月|星期|星级|明星|星巴克|火车票|火热|火锅|火爆|灯光师|茶褐|酒店|啤酒|包含|包括|包围|面包|钱包|红包|包邮|全球|地球村|环球|眼球|足球场|车间|车道|门类|专门|部门|热门|门店|厦门|澳门|窗口期|床单|树立|树脂|枝节|冰箱|冰糖|雷达|雷同|鱼贯|虎口|鹰眼|鸡尾酒|狗粮|熊市|牛市|形象|对象|印象|象征|现象|气象|景象|抽象|意象|想象|大象无形|山寨|江湖|雨刷|谷雨|风雨|塔罗|桥段|楼层|楼主|街舞|街拍|剑桥|刀具|刀工|旗下|旗舰|鼓励|鼓舞|琴键|钟情|钟爱|分钟|瓶颈期|茶几|墙纸|纸张|笔触|笔画|笔墨|笔法|笔锋|峰值|高峰期|高峰|巅峰|峰会|梅雨|池化|电池|浴池|白领|明白|表白|空白|留白|坦白|蛋白|白天|白手|对白|黑客|黑马|黄金|黄昏|黄瓜|黄油|青年|青春|青少年|年青|青椒|青岛|青海|红豆|红茶|红酒|红薯|网红|口红|金融|金额|奖金|现金|资金|基金|金融街|米饭|米其林|厘米|毫米|玉米|千米|粉丝|粉笔|面粉|粉末|粉碎|蓝牙|蓝莓|蓝图|蓝本|绿茶|绿豆|绿化|绿植|紫薯|灰尘|素材|素食|元素|因素|要素|朴素|素质|中国画|中国风|中国|美国|英国|法国|日本料理|国庆|顶级|顶尖|山顶|屋顶|头顶|顶峰|左右|上下文|上下|左右两侧|左右对称|上半年|下半年|上午|下午|中午|上班|下班|上市|下载|上传|以下简称|在线|线下|线上|楼下|楼上|天下|月下|树下|灯下|零下|脚下|膝下|当下|如下|中文|中药|中秋|集中|其中|手中|空中|水中|心中|画中|云中|雪中|雨中的|家中|途中|中心区|中央大街|中央空调|中央电视台|中央厨房|中间件|中心思想|数据中心|文化中心|研修中心|样例中心|购物中心|活动中心|服务中心|会展中心|文艺演出中心|说明书|说服|小说|传说|据说|说唱|学说|解说员|道路|道具|频道|通道|街道|味道|报道|知道|道理|渠道|轨道|道德|隧道|跑道|步道|车道线|地道|王道|茶道|花道|书道|武道|人道|印刷|印刷厂|印度|印尼|水印|脚印|手印|打印|打印机|印制|印记|印证|影印|复印|印花|压印|印象派|写字楼|写作|写实|写意|写真|速写|大写|小写|手写板|题材|问题|主题曲|话题|课题|专题|标题党|刻度|时刻|立刻|深刻|即刻|此刻|雕刻师|展示柜|展示架|展示空间|展示区|标题栏|内容物|宋代|宋朝|北宋|南宋|隶属|楷模|问候|问卷|答案|答题|询问台|喊话|呼喊|图标|图标题|卡通|卡片式|卡路里|卡布奇诺|奥斯卡|皮卡|卡座|卡车|卡丁车|牌子|品牌|名牌大学|金牌|奖牌|牌匾匠|栏杆|专栏作家|护栏|栅栏|区别|社区|地区|小区|景区|山区|市区|城区|郊区|校区|园区|区域|街区|商圈|厂区|板凳|老板|地板|甲板|平板电脑|模板|天花板|木板路|条件|条理|面条|线条|薯条|签到|签名墙|签约|表情|表演|表达|代表|手表|发表|表面|仪表|图表|外表|表现|屏障|屏风|屏蔽|票房|股票|投票|门票收入|盒子|盒饭|袋鼠|口袋|证明|保证|证券|认证|旗袍|旗手|旗袍扣|红旗渠|碑林|窗花|册封|注册|单车|单独|简单|单位|单身|单纯|单词|菜单制|床单布|名单|风格|格子|格外|资格|价格|性格|规格|合格|格局|方格|页岩|网页设计|横幅画|竖幅画|影幕|字幕组|影像|影院|摄影|影响|倒影|光影|背影|侧影|剪影|身影
            starting|start|sunday|bookmark|watchful|keynote|keyword|rosewood|bearing|right now|all right|right away|copyright|copyrights|bright|left over|leftover|topic|topping|toppings|light rail|red bull|greenhouse|greenwich|blacksmith|blackberry|blackout|blue cheese|orange juice|whiteboard marker|goldfish|golden hour|golden retriever|goldsmith|landscape orientation|portrait orientation|landscape format|portrait format|state of the art|states of|united states|read only|must read|text message|text messages|listing|title deed|standard time|standard edition|fine art|fine dining|fine grain|fine lines|fine line|clear sky|clear skies|clear water|clear glass|small town|small village|small shop|small cafe|little girl|little boy|big city|large window|large windows|large tree|large format|light beam|light source|dark wood|no one|no longer|not only|no matter|no more than|left behind|upper class|middle school|middle aged|central park|center console|data center|shopping center|community center|cultural center|top notch|top secret|top hat|laptop|desktop|tabletop|rooftop|rooftops|hilltop|mountaintop|mountain top|bottom line|left handed|right handed|cover letter|love letter|letter spacing|line spacing|line height|lowercase|uppercase|lower case|upper case|upper body|lower body|sans francisco|small caps|all caps|block caps|caps lock|in caps|on top of|crop top|right angle|left alone|right side up
            """#),
        (.carrierHeads, #"""
            generic	栏|区|卡|框|牌|板|条|签|贴|屏|表|单|册|证|幕|窗|格|版|匾|碑|横幅|页|票|袋|盒|罐|台|区域|板块|信息区|字幕
            """#),
        (.carriers, #"""
            wood-plank	木牌|木板|木招牌|木吊牌|木质招牌|木制招牌|木标牌|指路木牌|木质吊牌|木匾|木牌子|wooden sign|wooden board|wooden plank|wood sign|wooden signboard|wooden plaque|wood plank|wooden placard|wooden signpost
            sign	招牌|店招|吊牌|门头|门头招牌|店铺招牌|店牌|幌子|悬挂招牌|手工招牌|shop sign|storefront sign|hanging sign|store sign|shop front|storefront|signboard|sign|signs|signage|sign board|marquee sign|awning
            carved-plaque	匾额|牌匾|匾|横匾|木刻匾|牌楼|carved plaque|plaque|carved sign|carved board|tablet over the door
            brass-plate	铜牌|黄铜牌|铭牌|小铜牌|门牌|黄铜小牌|金属牌|小牌|金属铭牌|brass plate|brass plaque|nameplate|name plate|metal plate|metal plaque|bronze plaque|plate|door plate|door plaque
            chalkboard	黑板|黑板架|小黑板|粉笔板|黑板报|立式黑板|a字型黑板架|chalkboard|blackboard|chalk board|a frame board|sandwich board|easel board|menu board
            whiteboard	白板|白板架|whiteboard|white board|dry erase board
            paper-sheet	纸张|纸条|传单|宣传单|告示|通知|启事|公告|信纸|信笺|便笺|单页|海报|招贴|宣传画|展板|海报纸|纸面|卷子|试卷|考卷|成绩单|讲义|notice|flyer|leaflet|handbill|paper sheet|sheet of paper|poster|letter paper|stationery|note paper|paper|page|printed sheet|handout|letterhead
            kraft-paper	牛皮纸|牛皮纸袋|牛皮纸标签|kraft paper|brown paper
            sticky-note	便签|便利贴|便条|便利贴纸|贴条|sticky note|post it|post it note|sticky notes|memo note
            torn-poster	旧海报|残破海报|撕破的海报|torn poster|weathered poster|ripped poster|peeling poster
            cloth-banner	横幅|条幅|布幅|锦旗|旗帜|旗子|幡|布告旗|彩旗|道旗|布帘|门帘|酒旗|旗|红布|cloth banner|banner|fabric banner|flag|pennant|tapestry|curtain|vertical banner|drape
            neon-tube	霓虹灯|霓虹|霓虹灯牌|霓虹招牌|霓虹字|霓虹灯管|neon sign|neon tube|neon lights|neon lettering|neon
            led-panel	led屏|led大屏|led显示屏|led广告屏|电子屏|电子显示屏|大屏|大屏幕|显示屏|广告屏|led屏幕|led|电子看板|滚动屏|信息屏|航班屏|站牌屏|led screen|led panel|led display|led board|jumbotron|departure board|digital board|scoreboard|video wall|digital billboard|digital sign|ticker
            light-box	灯箱|灯牌|广告灯箱|发光招牌|lightbox|light box|backlit sign|illuminated sign|marquee
            glass-decal	橱窗贴|玻璃贴|玻璃门|橱窗|玻璃窗|窗贴|玻璃|橱窗玻璃|glass decal|window decal|shop window|window lettering|glass door|storefront window|glass window|window
            enamel-sign	搪瓷牌|搪瓷招牌|铁牌|铁皮招牌|enamel sign|metal sign|tin sign|steel sign
            road-sign	路牌|路标|指示牌|交通标志|交通牌|站牌|指路牌|导视牌|警示牌|方向牌|标志牌|road sign|street sign|traffic sign|highway sign|signpost|direction sign|wayfinding sign|station sign|stop sign|bus stop sign|warning sign
            stone-tablet	石碑|石刻|碑|墓碑|碑文|石板|石壁|摩崖|崖壁|纪念碑|stone tablet|stele|monument|gravestone|tombstone|stone slab|carved stone|stone wall
            rubber-stamp	印戳|邮戳|盖章|橡皮图章|图章|戳记|rubber stamp|stamp|postmark|ink stamp
            seal	印章|印|朱印|钤印|朱文印|白文印|红印|公章|火漆|封蜡|封签|seal|wax seal|red seal|chop
            ribbon	丝带|绶带|缎带|绸带|飘带|腰封|ribbon|sash|ribbon banner|scroll banner
            price-tag	价签|价格牌|价格标签|标价牌|价目牌|吊卡|price tag|price card|hang tag|swing tag|tag
            thermal-slip	小票|收银小票|购物小票|热敏纸|收据|小票纸|账单|消费账单|票据|receipt|thermal receipt|receipt paper|thermal paper|slip|till slip|bill|sales slip
            newspaper	报纸|头版|报头|日报|晚报|报刊|版面导读|新闻版面|报纸版面|newspaper|front page|masthead|broadsheet|tabloid|newspaper page|newsprint
            book-page	书页|书本|书籍|封面|扉页|内页|课本|绘本|笔记本|日记|日记本|手账|画册|书脊|腰封书|手册|书|日历|台历|挂历|book|book cover|book page|open book|notebook|diary|journal|page of a book|booklet|textbook|spine|calendar|brochure|magazine|杂志
            envelope	信封|红包袋|邮件封|envelope|postcard|明信片
            business-card	名片|工牌|胸牌|证件|身份证|工作证|卡片|会员卡|贺卡|邀请函|请柬|请帖|贺年卡|学生证|门票|票|入场券|登机牌|车票|机票|优惠券|business card|id card|name badge|badge|card|id badge|invitation|greeting card|ticket|boarding pass|coupon|voucher|membership card|name tag|gift card|lanyard
            certificate	证书|奖状|毕业证|聘书|荣誉证书|资格证|奖杯|奖牌|certificate|diploma|award|license|medal|trophy
            label-bottle	瓶标|酒标|瓶身|瓶身标签|瓶子|酒瓶|瓶盖|瓶贴|正标|背标|箔封|瓶|玻璃瓶|药瓶|香水瓶|wine label|bottle label|bottle|back label|front label|wine bottle|jar label|jar|vial
            label-can	易拉罐|罐身|罐头|罐子|罐|茶叶罐|can|tin can|soda can|canister
            label-box	包装盒|纸盒|外包装|盒子|礼盒|药盒|包装|包装正面|盒面|包装背面|包装侧面|背面信息栏|外盒|纸箱|快递箱|牛奶盒|box|package|packaging|carton|gift box|cardboard box|product box|pack
            label-bag	包装袋|袋子|纸袋|购物袋|布袋|帆布袋|袋|零食袋|塑料袋|bag|pouch|tote bag|paper bag|shopping bag|sachet|canvas bag|tote
            label	标签|贴纸|不干胶|标贴|认证贴纸|水洗标|标签纸|封条|label|sticker|decal|product label|care label|tag label|bumper sticker|window sticker
            t-shirt	t恤|t-恤|t 恤|衬衫|卫衣|文化衫|帽子|围裙|球衣|制服|背心|t-shirt|t shirt|tshirt|tee|shirt|hoodie|cap|apron|jersey|uniform|sweatshirt|jacket
            mug	杯子|马克杯|咖啡杯|茶杯|水杯|纸杯|杯身|保温杯|mug|cup|coffee cup|paper cup|teacup|tumbler|glass cup|coffee mug
            balloon	气球|热气球|balloon|hot air balloon|helium balloon
            phone	手机|手机屏幕|手机界面|手机屏|智能手机|app界面|聊天界面|phone|phone screen|smartphone|mobile screen|app screen|smartphone screen|cell phone
            laptop	笔记本电脑|电脑|笔记本屏幕|laptop|laptop screen|notebook computer
            monitor	屏幕|显示器|电脑屏幕|网页|界面|网站|页面截图|看板|仪表盘|驾驶舱|电视|电视屏幕|投影|投影幕|投影幕布|平板|平板电脑|浏览器|screen|monitor|display|website|web page|webpage|dashboard|tv|television|browser window|tablet|projector screen|computer screen|browser|app|interface
            editor-window	编辑器|代码编辑器|ide|代码窗口|编辑器窗口|文件标签|code editor|editor|editor window|ide window|code window
            terminal	终端|命令行|控制台|终端窗口|terminal|command line|console|shell window|terminal window
            film-frame	胶片|电影画面|画面截帧|银幕|电影截图|直播画面|节目画面|film frame|movie still|film still|movie screen|cinema screen|video frame|broadcast
            subtitle-bar	字幕|字幕条|字幕栏|滚动条|弹幕|片头字幕|点评字幕|lower third|subtitle bar|subtitles|closed caption|chyron|news ticker|caption bar|title card|stream overlay
            speech-bubble	气泡|对话气泡|对话框|台词框|对白框|话框|对话泡|speech bubble|speech balloon|dialogue bubble|word balloon|bubble|dialogue balloon|dialog box|dialogue box|talk bubble
            thought-bubble	思想气泡|思考气泡|内心气泡|想法气泡|心理气泡|云朵气泡|思绪气泡|thought bubble|thought balloon|thought cloud
            shout-bubble	爆炸气泡|喊叫气泡|锯齿气泡|爆炸框|爆炸图形|爆炸对话框|burst bubble|jagged bubble|shout bubble|burst|starburst|explosion shape|spiky bubble
            caption-box	旁白框|旁白栏|说明框|叙述框|标题框|文本框|文字框|信息框|提示框|天气框|引述框|方框|caption box|narration box|narrative box|text box|title box|recap box|info box|weather box|callout|text block|callout box|sidebar|infobox|quote box
            chat-bubble	聊天气泡|消息气泡|消息框|微信气泡|聊天框|聊天消息|消息|绿色气泡|白色气泡|评论|评论区|chat bubble|message bubble|text message|chat message|incoming bubble|outgoing bubble|message|chat window|chat header|comment|chat
            slide-card	幻灯片|ppt|演示文稿|课件|slide|presentation slide|presentation|powerpoint|slide deck|keynote slide
            kpi-card	指标卡|数据卡|kpi|数据卡片|数字卡片|统计卡|kpi card|metric card|stat card|metrics card|data card|stat tile|ranking card|breakdown card|summary card|metrics row
            scroll	卷轴|长卷|立轴|手卷|挂轴|画卷|横卷|条屏|字画|宣纸|中堂|scroll|hanging scroll|hand scroll|handscroll|calligraphy scroll
            fan	折扇|扇面|团扇|扇子|folding fan|fan surface|hand fan
            couplet	对联|春联|楹联|上联|下联|横批|门联|挽联|寿联|门上的对联|couplet|spring couplet|couplets
            menu-card	菜单|菜单板|餐单|酒单|价目表|价单|菜谱|menu|menu card|wine list|price list|drinks list
            generic	信息栏|信息区|日期栏|板块|区块|栏目|卡|面板|信息条|底栏|顶栏|侧栏|色块|信息卡|提示板|公告栏|公告牌|告示牌|告示板|广告牌|广告|广告栏|记录板|立牌|易拉宝|展架|楼牌|水牌|桌牌|席卡|台卡|标牌|牌子|牌|条码|表格|表单|明细表|清单|列表|按钮|导航栏|搜索框|状态栏|弹窗|标语牌|举牌|手牌|信号牌|窗台|墙|墙面|墙壁|涂鸦墙|门|大门|车身|车厢|公交车|船身|蛋糕|饼干|戒指|手环|盘子|瓷盘|花瓶|扑克牌|路面|地面|沙滩|雪地|天空|云朵|黑胶唱片|唱片|光盘|硬币|钟面|手表|billboard|ad|advert|board|panel|form|table|chart|list|button|navigation bar|search bar|status bar|popup|placard|picket sign|roll up banner|stand|standee|display stand|wall|mural|graffiti wall|brick wall|door|gate|truck|van|bus|boat hull|cake|cookie|ring|bracelet|wristband|dish|vase|license plate|pavement|floor|sand|record|album cover|vinyl|coin|clock face|footer|header|strip|bar|box|frame|tile|block|column|section|row|area|field|body text|横条|色条
            """#),
        (.colours, #"""
            #FFFFFF	白色|纯白|雪白|白字|亮白|洁白|white|pure white|crisp white|snow white
            #FBFAF7	暖白|warm white|off white
            #E8ECEF	银白|银白色|silver white
            #F6EEDC	奶白|奶白色|奶油色|奶油白|象牙白|象牙色|乳白|乳白色|cream|ivory|creamy white|warm cream
            #F5EFE0	米白|米白色|米色|米黄|米黄色|beige|eggshell
            #F3EDDF	宣纸色|绢色|绢黄|parchment|rice paper
            #F0E3C4	羊皮纸色|泛黄|古旧黄|sepia|yellowed|aged paper
            #EEF3F6	月白|月白色
            #CFE8EF	天青|天青色|雨过天青
            #2B4558	黛|黛色|黛蓝|黛青
            #4A4F6A	黛紫
            #E4A99B	胭脂粉
            #9D2933	胭脂|胭脂色|胭脂红
            #ECD9A0	缃叶|缃色|缃黄
            #E4C6D0	藕荷|藕荷色|藕色|藕粉
            #C8371F	朱砂|朱砂色|朱红|朱红色|中国红|大红|正红|正红色|朱色|vermilion|vermillion|cinnabar
            #2E5C8A	石青|石青色
            #57A08A	石绿|石绿色
            #789262	竹青|竹青色
            #A8CF9B	豆绿|豆青|葱绿
            #C9DD22	柳黄
            #D9B611	秋香色|秋香
            #CA6924	琥珀|琥珀色|amber
            #955539	赭石|赭色|赭石色|ochre|ocher
            #5D3F51	绛紫|紫檀色
            #8C4356	绛|绛红|绛红色|绛色
            #F05654	银红|海棠红|海棠色
            #F47983	桃红|桃红色|桃色
            #FFB3A7	粉红|粉红色
            #F2B8C6	粉色|浅粉|浅粉色|樱花粉|樱粉|淡粉|淡粉色|嫩粉|pink|pastel pink|blush|light pink|baby pink
            #E0408A	玫红|玫红色|洋红|品红|magenta|hot pink|fuchsia
            #C42B1C	红色|鲜红|鲜红色|红字|艳红|赤色|red|bright red
            #8E1B1B	深红|深红色|暗红|暗红色|dark red|deep red|crimson
            #6D1A2B	酒红|酒红色|深酒红色|深酒红|勃艮第|burgundy|wine red|maroon
            #9B1C31	宝石红|ruby
            #B5533C	砖红|砖红色|铁锈红|brick red|rust|terracotta
            #FF7F6B	珊瑚色|珊瑚红|coral
            #F4A58A	蜜桃色|杏色|杏黄|peach|apricot
            #E87722	橙色|橘色|橘红|橘红色|橙红|橙红色|橙字|orange|tangerine
            #F7D21E	亮黄|亮黄色|明黄|明黄色|柠檬黄|bright yellow|lemon yellow
            #E8B90C	黄色|黄字|姜黄|姜黄色|芥末黄|yellow|mustard
            #F3D36B	浅黄|浅黄色|淡黄|淡黄色|鹅黄|鹅黄色|暖黄|暖黄色|pale yellow|light yellow|warm yellow
            #C9A14A	金色|金字|金黄|金黄色|烫金色|鎏金色|亮金色|gold|golden|metallic gold|gold lettering
            #E3C58F	香槟色|香槟金|浅金色|淡金色|champagne
            #A07C2C	暗金|暗金色|古铜金|muted gold|antique gold|old gold
            #B87333	铜色|黄铜色|古铜色|青铜色|copper|bronze|brass colored
            #8A6A3B	金棕|金棕色|golden brown|tan
            #C0C0C0	银色|银灰|银灰色|银字|silver
            #17375E	深蓝|深蓝色|藏青|藏青色|藏蓝|藏蓝色|海军蓝|午夜蓝|navy|navy blue|dark blue|deep blue|midnight blue|midnight navy|midnight
            #1F5FA8	蓝色|蓝字|宝蓝|宝蓝色|湛蓝|湛蓝色|科技蓝|blue|royal blue|cobalt|cobalt blue|sapphire
            #2F4FA0	靛蓝|靛蓝色|靛青|indigo
            #8CC5E8	浅蓝|浅蓝色|天蓝|天蓝色|淡蓝|淡蓝色|水蓝|light blue|sky blue|pale blue|baby blue
            #36C5D8	青蓝|湖蓝|湖蓝色|cyan|aqua|turquoise
            #1F7A78	青绿|青绿色|墨青|孔雀绿|孔雀蓝|深青色|深青|蓝绿色|teal|dark teal
            #5FA3A0	青色|青灰|青灰色|青瓷色|青瓷|celadon
            #1E5136	深绿|深绿色|墨绿|墨绿色|松绿|dark green|forest green|deep green|hunter green
            #2E7D4F	绿色|绿字|翠绿|翠绿色|碧绿|碧绿色|green|emerald|emerald green
            #A9D18E	浅绿|浅绿色|嫩绿|草绿|草绿色|淡绿|淡绿色|果绿|light green|pale green|lime|lime green
            #7C8B5A	橄榄绿|军绿|军绿色|鼠尾草绿|olive|olive green|sage|sage green
            #B7E4C7	薄荷绿|薄荷色|mint|mint green
            #6A3FA0	紫色|紫罗兰|紫罗兰色|紫字|purple|violet
            #C8B3E0	浅紫|浅紫色|淡紫|淡紫色|薰衣草紫|丁香紫|lavender|lilac
            #43225F	深紫|深紫色|dark purple|deep purple
            #4A2F1B	深棕|深棕色|深褐|深褐色|咖啡色|巧克力色|dark brown|chocolate brown|espresso brown
            #6B4426	棕色|褐色|棕褐色|brown
            #C8A27A	驼色|卡其|卡其色|浅棕|浅棕色|原木色|khaki|light brown|camel
            #3A3A3A	深灰|深灰色|炭灰|炭灰色|暗灰|暗灰色|dark gray|dark grey|charcoal|slate gray|slate grey
            #7A7A7A	灰色|中灰|灰字|gray|grey
            #C9CCCF	浅灰|浅灰色|淡灰|淡灰色|雾灰|light gray|light grey|pale gray
            #1A1A1A	黑色|黑字|纯黑|漆黑|black|matte black|jet black
            #161412	墨黑|墨色|浓墨|ink black
            #D9D3C9	暖灰|暖灰色|warm gray|warm grey|greige
            #DCE3E8	冷灰|冷灰色|灰白|灰白色|cool gray
            #F0C24B	藤黄|藤黄色|雌黄|向日葵黄|sunflower yellow
            #2B5F75	花青|花青色|群青|ultramarine|prussian blue
            #7B2D43	枣红|枣红色|紫红|紫红色|plum
            #BFD8D2	雾蓝|雾蓝色|莫兰迪蓝|灰蓝|灰蓝色|dusty blue|powder blue
            """#),
        (.counts, #"""
            1	一只|一位|一个|一名|一棵|一座|一艘|一叶|一杯|一瓶|一碗|一条|一匹|一头|一朵|一枝|一株|一轮|一间|一家|一张|一面|一辆|一盏|一把|一幅|one|a single
            2	两只|两个|两位|两名|两棵|两座|两条|两匹|两头|两朵|两艘|两杯|两人|二人|一对|一双|两辆|两盏|two|a pair of|a couple of|twin|both
            3	三只|三个|三位|三名|三棵|三座|三条|三匹|三朵|三杯|三人|三艘|三辆|三盏|three
            4	四只|四个|四位|四名|四棵|四座|四条|四人|四朵|四匹|four
            5	五只|五个|五位|五名|五棵|五人|五朵|five
            6	六只|六个|六位|六人|六朵|six
            7	七只|七个|七位|七人|seven
            8	八只|八个|八位|八人|八匹|eight
            9	九只|九个|九人|nine
            10	十只|十个|十人|ten
            3	几只|几个|几位|几名|几棵|数只|数人|三三两两|三五|几朵|several|a few|some
            12	一群|成群|许多|众多|无数|漫天|满地|many|a group of|a crowd of|dozens of|a flock of|countless|numerous
            """#),
        (.effects, #"""
            outline	描边|勾边|轮廓线|白边|黑边|外描边|outlined|outline|stroke outline|with an outline
            shadow	阴影|投影字|投影效果|带投影|立体阴影|长阴影|drop shadow|shadowed|with a shadow|with shadow|drop shadows
            glow	外发光|辉光|荧光字|霓虹效果|发光字|with a glow|发光字体|发光大字|发光文字|glowing letters|glowing text|glow effect|neon glow|字体发光|文字发光
            gradient	渐变字|gradient fill|渐变色字|渐变大字|渐变文字|渐变色文字|gradient text|gradient lettering|gradient letters
            gilt	烫金|烫金字|鎏金|鎏金字|描金|金箔|金箔字|gold foil|foil stamped|gilded|gilt|gold leaf|hot stamped|烫印
            silver	烫银|银箔|silver foil
            arc	弧形|弧形排列|弧线|拱形|环形|弯曲排列|半圆形|沿弧线|扇形排列|arched|curved|along an arc|in an arc|on an arc|arc shaped
            underline	下划线|下画线|underline|underlined
            strike	删除线|划掉|划去|strikethrough|struck through|crossed out
            emphasis	着重号|加点|emphasis dots
            italic	斜体|italic|italics|oblique|slanted
            align-left	左对齐|靠左对齐|left aligned|flush left|aligned left|left justified
            align-right	右对齐|靠右对齐|right aligned|flush right|aligned right
            align-center	居中对齐|中间对齐|center aligned|centre aligned
            align-justify	两端对齐|justified
            tracking	字距宽|宽字距|疏朗|字间距大|generous letter spacing|wide letter spacing|letterspaced|widely spaced|generously spaced|wide tracking
            columns-2	双栏|两栏|分两栏|two columns|two column
            columns-3	三栏|分三栏|three columns|three column
            """#),
        (.faces, #"""
            kai	小楷|楷体|楷书|正楷|楷|行书|行楷|瘦金|瘦金体|隶书|隶|魏碑|欧体|颜体|柳体|手写|手写体|手写字|手写字体|手书|毛笔字|毛笔|毛笔书法|书法字|书法字体|书法体|书法|硬笔|硬笔书法|草书|篆书|篆体|小篆|kaiti|kai|regular script|wenkai|brush lettering|brush script|calligraphic|calligraphy|chalk lettering|chalk text|粉笔字|粉笔手写
            fangsong	仿宋|仿宋体|fangsong
            song	宋体|明体|明朝体|思源宋体|书宋|标宋|小标宋|粗宋|宋|songti|mincho|ming
            hei	黑体|粗黑体|雅黑|微软雅黑|思源黑体|思源黑|苹方|圆体|圆黑|幼圆|方正黑|粗黑|细黑|heiti|gothic|圆润字体|圆角字体
            display	美术字|艺术字|综艺体|海报体|立体字|变形字|卡通字体|卡通字|可爱字体|得意黑|像素字|像素字体|装饰字|display type|display font|display lettering|art deco lettering|decorative|bubble letters|graffiti|blackletter|jagged|badaboom|impact|bangers|anton|bebas|bebas neue|oswald|lobster|pixel font|block letters|hand lettered|comic lettering|cc wild words|wild words|blambot|comic sans|slab
            serif	衬线|衬线体|有衬线|罗马体|意大利斜体|serif|times|times new roman|times bold|garamond|eb garamond|cormorant|cormorant garamond|playfair|playfair display|georgia|didot|bodoni|caslon|baskerville|century|cheltenham|palatino|minion|merriweather|lora|trajan|cinzel|crimson|cambria|source serif|noto serif|roman|copperplate|libre baskerville|rockwell|clarendon|engraved
            sans	无衬线|无衬线体|非衬线|sans serif|sans|arial|helvetica|helvetica neue|calibri|montserrat|segoe ui|segoe|roboto|inter|poppins|raleway|lato|open sans|source sans|source sans pro|futura|gill sans|avenir|verdana|tahoma|work sans|sf pro|plex sans|ibm plex sans|nunito|din|franklin gothic|univers|proxima nova|ubuntu|geometric|grotesk|grotesque|trade gothic|noto sans|atlas plex sans|gotham|barlow|rubik|outfit
            mono	等宽|等宽字体|等距|代码字体|打字机|打字机字体|点阵|点阵字|monospace|monospaced|mono|courier|courier new|typewriter|consolas|menlo|fira code|jetbrains mono|terminal font|dot matrix|fixed width|ocr a|source code pro|sf mono
            script	花体|花体字|英文花体|连笔|签名体|script|cursive|handwritten|hand written|handwriting|hand scrawled|scrawled|scribbled|great vibes|pacifico|dancing script|allura|flowing|penned|signature style|swash|copperplate script
            """#),
        (.forms, #"""
            code-word	import|function|def|const|let|return|class|include|public|private|select|console|print|println|printf|self|var|func|npm|async|await|null|undefined|none|true|false|struct|enum|elif|else if|foreach|lambda|package|module|require|export|from|git|sudo|echo|docker|curl|pip
            code-mark	=>|();|()|){|) {|};|</|/>|==|!=|&&|+=|:=|->|});|);|//|#!|::|{}|[]|"):|"),
            data	电话|热线|地址|营业时间|网址|邮箱|许可|备案|批号|条码|版权|www|http|https|tel|phone|©|编号|联系|联系码|主办|主办方|赞助|扫码|二维码|保质期|生产日期|有效期|票价|all rights reserved|vol|no|est|hotline|customer service|terms|disclaimer|来源|数据来源|统计|weather|index|天气|相关报道|导读|版次|价格|开放时间|hours|am|pm|com|org|license|lot|exp|net wt|抄送|附件|交通|售票|预约|tickets|ticket|admission|doors open|版本|source|confidential|客服|许可证|执行标准|产地|净含量|联系人|邮编|传真|公众号|官网|注册|更新时间|截止|报名|copyright|page|updated|call|email|visit|open daily|closed|instagram|follow us
            sum	合计|小计|总计|实付|找零|应付|total|subtotal|cash|change|tax|amount due|balance
            """#),
        (.generals, #"""
            general	所有文字|全部文字|所有的文字|全部的文字|所有字|所有文案|全部文案|所有文本|全部文本|所有字体|全部字体|所有标题和正文|文字统一|文字全部|文字一律|文字均|文字都|文案均|字体统一|字体均|字体一律|统一使用|统一采用|统一用|整体字体|整体文字|全文|通篇|字体采用|字体使用|字体为|文字采用|文字使用|all text|all the text|all texts|all of the text|all lettering|all words|all the words|all copy|all typography|every text|every line|text throughout|lettering throughout|typography is|the typography|typeface throughout|font throughout
            """#),
        (.grounds, #"""
            ground	底|底色|色底|背景|色背景|的背景|底图|底板|渐变背景|渐变|色渐变|纸|色纸|纸张|墙|色墙|色的墙|墙面|为底|为背景|底纹|基底|主题|主题界面|背景色|background|paper|wall|gradient background|gradient|backdrop|base|surface|ground|themed|theme|宣纸|卡纸|再生纸|信笺|卡纸底|羊皮纸|牛皮纸|信纸|canvas background
            """#),
        (.inner, #"""
            inner	标题|主标题|副标题|大标题|小标题|头条|报头|头像|照片|图片|插图|配图|图表|logo|标志|商标|徽标|二维码|条形码|条码|招牌|店招|门牌|按钮|搜索框|导航栏|分隔线|分割线|横线|人物|主体|文字|数字|落款|印章|签名|气泡|导语|正文|头条新闻|价格|价目|日期|门|门框|窗|窗户|桌子|树|灯|柜台|title|heading|headline|masthead|photo|photograph|picture|image|avatar|icon|qr code|barcode|divider|line|signature|seal|button|chart|door|window|sign|subtitle|name|昵称|用户名|姓名|名字|店名|书名|品牌名|主图|产品图|人像|插画|表头|台标|称呼|指标|标语|口号|username
            """#),
        (.introducers, #"""
            strong	写着|写道|写上|写明|写有|书写着|书写|手写着|印着|印有|印刷着|刻着|刻有|刻写着|镌刻着|镌刻|刻印着|雕刻着|绣着|喷着|喷绘着|贴着|标注着|标注|标示着|标示|标明|标着|注明|题着|题写着|题写|题有|显示着|显示|呈现着|展示着|题为|标题为|标题是|内容为|内容是|文字为|文字是|文案为|文案是|写的是|写成|弹出|浮现着|浮现|排列着|排版着|印制着|打印着|描绘着|涂写着|烫印着|压印着|投影着|滚动着|闪烁着|播放着|记录着|上书|大书|其文曰|文曰|曰
            strong	reads|read|reading|says|say|saying|states|state|stating|bears|declares|declare|proclaims|announces|lists|displays|displaying|conveys|shows the text|shows the words|bears the words|spells|spells out|is labeled|is labelled|labeled|labelled|is titled|titled|entitled|captioned|inscribed|inscribed with|engraved with|printed with|with the text|with the words|with the phrase|with text|with the title|with the headline|with the caption|the text|the words|the phrase|the wording|that says|that reads|emblazoned with|written as|written
            weak	写|印|刻|题|标题|副标题|文字|文案|内容|列出|列明|罗列|罗列着|展示|呈现|介绍|说明|补充|概括着|概括|催促着|提示|公布|报道|刊出|刊发|列着|记录|给出|交代|点明|补全|延伸|提供|询问|显现|出现|包含|包括|以及|依次写着|依次为|依次是|依次显示|分别写着|分别为|分别是|分别印着
            weak	shows|show|showing|appears|appear|notes|features|carries|contains|presents|includes|text|title|headline|heading|caption|subtitle|tagline|slogan|words|message|lettering
            """#),
        (.kinds, #"""
            calligraphy 3	书法|书法作品|书法长卷|题诗|小楷|楷书|行书|草书|隶书|长卷|手卷|立轴|条幅书法|扇面书法|自右向左|从右向左|从右到左|竖排书法|王羲之|对联|春联|楹联|calligraphy|calligraphy scroll|hanging scroll|hand scroll|handscroll|couplet
            sign 3	招牌|店招|吊牌|门头招牌|路牌|指示牌|霓虹灯|霓虹灯牌|霓虹招牌|木牌|匾额|牌匾|门头|招牌特写|告示牌|公告牌|导视牌|交通标志|灯箱招牌|标语牌|shop sign|storefront|signboard|neon sign|street sign|road sign|wooden sign|signage|shop front|hanging sign|store sign|sign
            sign 1	门牌|铭牌|小牌|铜牌|店铺|黑板架|门口|橱窗|街边|路边|小巷|门店|面包房|咖啡馆|书店|茶馆|plaque|awning|shop|bakery|bookstore|alley|street corner|entrance|chalkboard easel
            label 3	标签|瓶标|酒标|正标|背标|商标贴|瓶身标签|标签设计|水洗标|价签|吊牌标签|行李标签|贴纸设计|wine label|product label|bottle label|front label|back label|care label|label design|label|hang tag
            label 2	一瓶|瓶身|瓶颈|箔封|酒瓶|bottle|jar
            poster 3	海报|招贴|宣传海报|宣传画|电影海报|poster|movie poster|event poster|flyer|传单|单页|宣传单|playbill
            billboard 3	广告牌|户外广告|广告屏|led广告屏|巨幅广告|户外大屏|高炮|站台广告|灯箱广告|billboard|digital billboard|outdoor advertising|outdoor ad|highway billboard|led广告牌|擎天柱|楼体广告|times square
            article 3	文章|专栏|博客|博文|杂志内页|杂志文章|特写报道|科普文章|新闻报道|新闻稿|论文|社论|评论文章|公众号文章|稿件|百科|article|blog post|magazine article|feature story|op ed|editorial|news article|essay|paper abstract|journal article|column|encyclopedia entry|magazine spread|magazine page
            article 2	导语段|导语|正文段|正文第二段|正文首段|第二段|第三段|首段|引述|署名记者|记者署名|相关链接|相关报道|作者署名|byline|pull quote|lead paragraph|opening paragraph|second paragraph|author bio|body paragraph|closing paragraph|drop cap|standfirst
            newspaper 3	报纸|头版|日报|晚报|晨报|号外|新闻版面|报纸版面|周报|时报|newspaper|front page|broadsheet|tabloid|gazette|newspaper front page
            newspaper 1	报头|头条|天气框|版面导读|快讯|通栏标题|masthead|weather box|section index|news brief|edition line
            letter 3	一封信|书信|信件|感谢信|邀请函|邀请信|家书|推荐信|求职信|辞职信|公函|道歉信|情书|商务信|信纸|介绍信|慰问信|手写信|遗书|贺信|通知函|律师函|letter|cover letter|thank you letter|business letter|handwritten letter|invitation letter|resignation letter|recommendation letter|love letter|letterhead
            letter 1	称呼|落款|敬语|抬头|收件人|此致|salutation|closing line|dear
            resume 3	简历|个人简历|履历|求职简历|resume|résumé|curriculum vitae|cv
            receipt 3	小票|收银小票|购物小票|收据|热敏小票|外卖小票|加油小票|receipt|till receipt|thermal receipt|sales slip|grocery receipt|cash register receipt
            invoice 3	发票|账单|消费账单|报价单|结算单|对账单|电子发票|增值税发票|付款单|水电费单|缴费单|采购单|送货单|invoice|bill|quotation|billing statement|purchase order|utility bill|pro forma|tax invoice|estimate
            menu 3	菜单|餐单|酒单|菜谱|饮品单|菜牌|价目表|茶单|menu|wine list|drinks menu|cocktail menu|chalkboard menu|menu board|tasting menu|price list|菜单板|餐牌|酒牌
            schedule 3	议程|议程表|日程|日程表|课程表|课表|时刻表|时间表|行程表|行程单|节目单|值班表|赛程|赛程表|排班表|计划表|作息表|火车时刻表|schedule|timetable|agenda|itinerary|programme|program schedule|class schedule|conference schedule|train timetable|planner|shift roster|event program
            dashboard 3	看板|数据看板|仪表盘|仪表板|驾驶舱|数据大屏|监控大屏|控制台界面|监控面板|数据面板|后台首页|dashboard|analytics dashboard|control panel|kpi|monitoring screen|admin panel|kpi card
            web-page 3	网页|网站|官网|首页|落地页|详情页|着陆页|登录页|商品页|商品详情|网页界面|网页设计|门户|博客首页|搜索结果页|web page|webpage|website|landing page|homepage|home page|product page|site|web ui|checkout page|browser window|course page|search results page|product detail page
            web-page 1	导航栏|搜索框|浏览器|页面截图|ui设计|按钮|导航|navigation bar|search bar|url bar|hero section|call to action button
            slide 3	幻灯片|ppt|演示文稿|课件|汇报页|演示页|路演|keynote页|slide|presentation slide|presentation|powerpoint|slide deck|pitch deck|keynote slide|keynote
            social-post 3	朋友圈|微博|小红书|社交平台|社交媒体|社交动态|帖子|推文|动态截图|社交帖子|抖音|ins帖子|公众号封面|社交软件动态|论坛帖|知乎|贴吧|social media post|social media|tweet|instagram post|facebook post|linkedin post|social post|twitter post|instagram story|reddit post|thread post|feed post|x post|post screenshot|social feed
            social-post 1	点赞|转发|评论区|九宫格|头像昵称|话题标签|likes|comments|hashtags|repost|followers
            packaging 3	包装|包装盒|包装袋|包装设计|外包装|礼盒|易拉罐|纸盒|药盒|茶叶罐|食品包装|产品包装|包装正面|零食袋|牛奶盒|packaging|product packaging|package design|product box|carton|cereal box|gift box|pouch|can design|snack bag|coffee bag|skincare box|package
            form 3	表单|申请表|登记表|报名表|问卷|调查表|审批表|体检表|填写表|履历表|报销单|签到表|入职表|申报表|表格|调查问卷|评价表|知情同意书|挂号单|预约单|病历|处方|form|application form|registration form|questionnaire|survey form|survey|order form|sign up form|consent form|intake form|claim form|checklist form|medical form|tax form|enrollment form
            certificate 3	证书|奖状|毕业证|荣誉证书|资格证书|结业证书|聘书|授权书|认证证书|证明书|录取通知书|执照|certificate|diploma|award certificate|certificate of achievement|license certificate|accreditation
            code 3	代码|代码编辑器|编辑器|终端|命令行|源码|源代码|程序代码|ide|脚本|代码截图|代码片段|配置文件|前端编辑器|code|code editor|source code|terminal|code snippet|code screenshot|python script|script file|module|config file|command line|programming|function|sql query|shell script|dockerfile|终端窗口|命令行窗口|代码窗口|编辑器窗口|terminal window
            caption 3	字幕|电影截图|影视截图|直播画面|直播包装|电视画面|综艺画面|新闻画面|纪录片画面|电影画面|片头|片尾|弹幕|字幕条|转播|节目画面|直播间|电视直播|电视新闻|综艺节目|film still|movie still|subtitles|lower third|broadcast|live stream|livestream|stream overlay|news broadcast|documentary frame|tv screenshot|end credits|movie scene|title card|film frame|video frame|screencap|captioned|tv news|subtitled
            dialogue 3	聊天|聊天记录|聊天界面|聊天截图|对话截图|微信聊天|私聊|群聊|短信|即时通讯|聊天对话|客服对话|消息界面|chat|chat screenshot|messaging|text message conversation|text messages|whatsapp|imessage|messenger|chat conversation|group chat|messaging app|sms|chat window|customer support chat|dm conversation|phone messaging|text conversation
            comic 3	漫画|四格漫画|六格漫画|连环画|条漫|漫画页|分镜|漫画分镜|漫画格|绘本分镜|多格漫画|comic|comic page|comic strip|manga|manga page|webtoon|graphic novel|comic panel|four panel|storyboard|panel comic
            infographic 3	信息图|信息图表|数据图|知识图谱|流程图|时间轴|图解|科普图|一图读懂|信息长图|思维导图|对比图|示意图|组织架构图|数据可视化|步骤图|教程图|infographic|info graphic|flowchart|diagram|timeline|data visualization|mind map|explainer|comparison chart|step by step guide|process diagram
            card 3	贺卡|明信片|名片|邀请卡|请柬|请帖|贺年卡|生日卡|卡片设计|祝福卡|书签|婚礼请柬|感谢卡|工作证|门票|入场券|登机牌|会员卡|greeting card|business card|postcard|birthday card|invitation card|wedding invitation|thank you card|name card|visiting card|christmas card|invitation|ticket|boarding pass|flash card|bookmark card
            book-cover 3	书籍封面|书封|封面设计|小说封面|杂志封面|图书封面|绘本封面|专辑封面|书本封面|册子封面|book cover|magazine cover|novel cover|album cover|cover design|front cover|report cover|book jacket
            calendar 3	日历|月历|挂历|台历|年历|日历页|calendar|wall calendar|desk calendar|monthly calendar|year calendar|advent calendar
            """#),
        (.labels, #"""
            title	标题|主标题|大标题|题目|主题文字|title|main title|headline|heading|header
            subtitle	副标题|小标题|标语|口号|广告语|slogan|tagline|subtitle|subheading|subheadline|sub title
            body	正文|文字内容|文案|文本|文字|要显示的文字|显示文字|画面文字|文字部分|简介|摘要|导语|body|body text|text|copy|content|abstract|summary|text content|text to display|paragraph|cta|call to action|button|bullet|bullets|keywords
            caption	脚注|页脚|备注|footer|footnote|caption
            line	日期|时间|地点|地址|电话|联系方式|主办|主办方|价格|票价|date|time|venue|location|contact|price|organizer|hosted by|phone|website|byline|author
            signature	落款|署名|签名|signature|signed
            seal	印章|钤印|印文|seal
            describes	风格|画风|场景|背景|配色|色调|颜色|主色|尺寸|比例|画幅|构图|镜头|光线|光影|氛围|人物|角色|材质|字体|排版|布局|版式|要求|注意|画面|画面描述|描述|负面提示词|负面|参数|用途|主题|类型|风格要求|语言|画面内容|生成|提示词|style|scene|background|palette|colors|colours|color|colour|size|aspect ratio|ratio|composition|camera|lighting|mood|characters|character|subject|material|font|fonts|typography|layout|format|requirements|notes|negative|negative prompt|parameters|description|setting|theme|type|language|prompt|image|picture|medium|quality|resolution|id|role|position|place|order|tone
            """#),
        (.languages, #"""
            zh-Hant	繁体|繁體|繁体中文|繁體中文|正体中文|正體中文|繁体字|正體字|台湾|臺灣|台湾繁体|traditional chinese
            zh-HK	港式|香港|港版|粤语|港式繁体|hong kong|cantonese
            zh-Hans	简体|简体中文|简体字|simplified chinese
            ja	日文|日语|日語|日本语|japanese text|in japanese|japanese
            ko	韩文|韩语|朝鲜文|korean text|in korean|korean
            en	全英文|英文海报|英文版|in english|english text
            """#),
        (.letters, #"""
            letters	字|文字|数字|字母|汉字|大字|字样|字体|字迹|日期|价格|数目|笔迹|lettering|letters|letter|text|words|word|numerals|number|numbers|digits|type|characters|capitals|font|ink|script
            """#),
        (.manners, #"""
            manner	笑着|微笑着|大笑着|哭着|低头|低着头|抬头|点头|点点头|摇头|摇摇头|皱眉|皱着眉|叹气|叹了口气|挥手|转身|回头|大声|小声|轻声|高声|悄悄|偷偷|生气|生气地|愤怒|愤怒地|惊讶|惊讶地|激动|激动地|害羞地|兴奋地|焦急地|平静地|冷冷地|得意地|温柔地|严肃地|不好意思地|急忙|连忙|突然|忽然|笑了|哭了|高兴地|开心地|疑惑|疑惑地|紧张地|坚定地|无奈|无奈地|举手|招手|冲进来|跑过来|走过来|轻轻|缓缓|怒|笑|哭|又|也|则|却|对他|对她|指着|望着|看着
            manner	quietly|loudly|softly|angrily|happily|sadly|cheerfully|nervously|suddenly|calmly|excitedly|with a grin|with a smile|smiling|laughing|crying
            """#),
        (.materials, #"""
            wood	木|木质|木制|木板|实木|原木|胡桃木|橡木|松木|檀木|红木|桃木|柚木|樟木|竹木|木纹|深胡桃木|wood|wooden|oak|walnut|pine|timber|mahogany|reclaimed wood|cedar|driftwood
            bamboo	竹制|竹片|竹简|竹牌|bamboo
            brass	铜|黄铜|紫铜|青铜|铜质|铜制|古铜|brass|bronze|copper
            iron	铁|铁艺|锻铁|铸铁|生铁|铁皮|wrought iron|cast iron|iron|tin
            steel	不锈钢|钢|钢板|金属|拉丝金属|铝|铝板|steel|stainless steel|metal|metallic|aluminum|aluminium|brushed metal
            neon	霓虹|霓虹灯|霓虹灯管|neon|neon tube
            chalk	粉笔|彩色粉笔|chalk|colored chalk
            enamel	搪瓷|珐琅|enamel|enameled
            stone	石|石刻|石质|大理石|花岗岩|石碑|石板|青石|stone|marble|granite|slate
            glass	玻璃|亚克力|水晶|琉璃|glass|acrylic|frosted glass|crystal
            paper	纸|纸质|宣纸|牛皮纸|再生纸|卡纸|羊皮纸|信笺|新闻纸|热敏纸|铜版纸|洒金纸|paper|cardboard|kraft|kraft paper|parchment|newsprint|cardstock|vellum
            cloth	布|棉布|亚麻|麻布|丝绸|绢|绢本|绸布|缎|帆布|天鹅绒|刺绣|绒布|cloth|fabric|linen|silk|canvas|velvet|embroidered|cotton|felt
            leather	皮革|皮质|皮面|皮纹|牛皮|leather
            ceramic	陶瓷|瓷|瓷砖|陶|青花瓷|ceramic|porcelain|tile
            plastic	塑料|plastic|vinyl|pvc
            led	led|电子屏|点阵屏|液晶|液晶屏|lcd
            gold	鎏金|烫金|金箔|金属金|gold foil|gilded|gilt|gold leaf
            ink	墨|水墨|墨汁|ink
            """#),
        (.moods, #"""
            festive	喜庆|节日气氛|节日氛围|节日感|节庆|欢庆|热闹|喜气洋洋|红火|festive|celebratory|joyful|jolly
            minimal	极简|简约|简洁|素净|留白|清爽|minimal|minimalist|clean|uncluttered|simple
            elegant	典雅|优雅|雅致|精致|高雅|高级感|高端|奢华|elegant|refined|luxurious|sophisticated|premium|graceful|opulent
            warm	温馨|温暖|暖意|治愈|温柔|亲切|warm|cozy|cosy|heartwarming|tender|inviting|welcoming
            calm	宁静|安静|静谧|恬静|平和|淡雅|悠远|闲适|禅意|空灵|calm|serene|tranquil|peaceful|quiet|zen|meditative
            playful	活泼|俏皮|童趣|可爱|趣味|欢快|playful|cute|fun|whimsical|cheerful|lively|quirky
            solemn	庄重|庄严|肃穆|端庄|正式|严肃|大气|solemn|formal|dignified|stately|serious|official
            modern	现代|现代感|时尚|潮流|科技感|未来感|modern|contemporary|sleek|futuristic|high tech|tech|trendy
            dramatic	震撼|戏剧性|紧张|悬疑|神秘|梦幻|史诗|dramatic|mysterious|suspenseful|moody|epic|dreamy|ethereal|intense
            melancholy	忧伤|忧郁|寂寞|孤独|萧瑟|伤感|melancholy|lonely|somber|wistful|sad
            fresh	清新|小清新|清爽自然|fresh|natural|airy|crisp
            professional	专业|商务|严谨|规范|professional|corporate|business|businesslike
            """#),
        (.naming, #"""
            before	名为|名叫|叫做|叫作|取名|命名为|称为|被称为|所谓的|所谓|关于|围绕|歌曲|电影|影片|小说|品牌|一词|主题|主题曲|取材于|改编自|灵感来自|出自|源自|来自|象征着|象征|寓意|代表|表达|传达|营造|营造出|体现|突出|呼应|called|named|known as|about|based on|inspired by|from the film|from the movie|from the novel|symbolizing|meaning|evoking|conveying|the theme
            after	为主题|为主题的|主题|主题的|为题材|为题|为灵感|为背景|的意境|意境|的氛围|氛围|的感觉|之意|的寓意|的精神|精神|的理念|理念|theme|themed|vibe|mood|aesthetic|atmosphere|feeling|feel
            style-before	模仿|仿照|参考|借鉴|致敬|风格参考|in the style of|in the manner of|reminiscent of|similar to|like a
            style-after	风格|的风格|式风格|画风|风|style|styled
            gloss-before	意为|意思是|即|也就是|译为|翻译为|英文为|读作|拼音为|meaning|i.e.|that is|which means|translated as|literally
            """#),
        (.negatives, #"""
            before	不要出现|不要|不需要|无需|不带|不要写|不要有|不出现|禁止出现|禁止|不得出现|不要包含|不要显示|不显示|不写|不含|没有|避免出现|避免|切勿出现|去掉|删去|而不是|而非|不能写成|不要写成|不能出现|勿写|请勿出现|no|without|do not write|don't write|do not include|don't include|never write|do not show|must not show|not the words|without the words|instead of|avoid|exclude|omit|remove|rather than|not
            """#),
        (.order, #"""
            columns	从左到右|从左至右|自左至右|自左而右|自左向右|由左至右|由左到右|左右并排|并排|横向排列|横排一行|一字排开|left to right|from left to right|side by side|in a row|horizontally
            columns-back	从右到左|从右至左|自右至左|自右向左|由右至左|right to left
            rows	从上到下|从上至下|自上而下|自上至下|由上至下|由上到下|自上向下|上下排列|纵向排列|依次向下|逐行|top to bottom|from top to bottom|vertically stacked|stacked|one below the other|one above the other
            list	依次|分别|先后|逐一|逐条|in order|respectively|in sequence|in turn
            """#),
        (.pages, #"""
            page	画面|页面|版面|整页|整版|全页|图片|图中|画布|封面|正标|背标|标签|海报|屏幕|大屏|广告牌|广告屏|卡片|证书|信纸|票面|牌面|黑板|白板|幻灯片|页|表格|界面|窗口|聊天窗口|包装|盒面|瓶身|报纸|头版|菜单|page|image|picture|canvas|poster|layout|composition|frame|screen|slide|cover|sheet|card|label|certificate|board|design|billboard|display|罐身|杯身|盒身|袋身|袋面|碑面|扇面|书页|左页|右页|请柬|贺卡|旗面|屏|看板|小票|收据|账单|发票|日历|书封
            """#),
        (.palettes, #"""
            palette	主色调|主色|色调|配色|色彩|色系|主色系|配色方案|color scheme|colour scheme|color palette|colour palette|palette|colors|colours|accents|tones|hues|color accents
            """#),
        (.papers, #"""
            3508x4961@300	a3纸|a3
            2480x3508@300	a4纸|a4|a4尺寸|a4大小|a4 size|a4 paper
            1748x2480@300	a5纸|a5
            1240x1748@300	a6纸|a6
            2079x2953@300	b5纸|b5
            2550x3300@300	us letter|letter size|letter sized
            1063x638@300	名片尺寸|名片大小|business card size
            1800x1200@300	明信片尺寸|postcard size
            2048x2048	2k|2k分辨率|2k resolution|高清2k
            4096x4096	4k|4k分辨率|4k resolution|超高清4k
            1920x1080	1080p|全高清|full hd|fhd
            1280x720	720p
            900x383	公众号封面|公众号头图|微信公众号封面|公众号首图
            1242x1660	小红书封面|小红书笔记封面|小红书图文
            1080x1920	手机海报|手机壁纸|手机屏比例|instagram story|phone wallpaper|tiktok cover|抖音封面
            1080x1080	instagram post|ins帖子|朋友圈方图
            1280x720	youtube thumbnail|视频封面|b站封面
            1920x1080	电脑壁纸|desktop wallpaper
            1536x2048	竖版|竖幅|竖构图|竖屏|纵向构图|竖向|竖式构图|竖长|portrait orientation|portrait format|vertical format|vertical poster|portrait layout|vertical orientation|portrait poster
            2048x1536	横版|横构图|横屏|横向构图|横向版式|横式|landscape orientation|landscape format|horizontal format|horizontal poster|landscape layout|horizontal orientation|landscape poster
            2048x1024	横幅画|宽幅|全景画幅|横长|panoramic format|wide banner format
            2048x2048	方形|方图|正方形|方形画幅|方构图|square format|square canvas|square composition|square image|square poster
            768x2048	长图|超长图|信息长图|long image
            """#),
        (.places, #"""
            top-left	左上|左上角|左上方|左上部|左上侧|左上区域|左上位置|上方左侧|上方偏左|上左|顶部左侧|顶部靠左|上部左侧|左侧上方|左侧上部|左侧顶部|左栏上方|左栏上部|左半部上方|top left|top left corner|upper left|upper left corner|upper left hand|left top|upper lefthand
            top-right	右上|右上角|右上方|右上部|右上侧|右上区域|右上位置|上方右侧|上方偏右|上右|顶部右侧|顶部靠右|上部右侧|右侧上方|右侧上部|右侧顶部|右栏上方|右栏上部|top right|top right corner|upper right|upper right corner|upper right hand|right top
            bottom-left	左下|左下角|左下方|左下部|左下侧|左下区域|左下位置|下方左侧|下方偏左|底部左侧|底部靠左|下部左侧|左侧下方|左侧下部|左侧底部|左栏下方|左栏底部|bottom left|bottom left corner|lower left|lower left corner|lower left hand|left bottom
            bottom-right	右下|右下角|右下方|右下部|右下侧|右下区域|右下位置|下方右侧|下方偏右|底部右侧|底部靠右|下部右侧|右侧下方|右侧下部|右侧底部|右栏下方|右栏底部|bottom right|bottom right corner|lower right|lower right corner|lower right hand|right bottom
            top	顶部|顶端|上方|上部|上端|上侧|最上|最上方|最上面|最顶|最顶部|顶上|上沿|上缘|上半|上半部|上半部分|上半版|页眉|顶栏|顶行|天头|抬头处|头部|上三分之一|瓶颈|瓶口|瓶盖|屋檐下|门楣|门头|头版最醒目位置|头版顶部|top|at the top|upper|topmost|top third|upper third|top half|upper half|top edge|top band|top quarter|upper part|upper portion|upper section|upper area|uppermost|neck of the bottle|bottleneck|across the head|页头|卷首|题头|偏上|靠上|靠近顶部|near the top|信头|信笺抬头
            bottom	底部|底端|下方|下部|下端|下侧|最下|最下方|最下面|最底|最底部|最底下|下沿|下缘|底边|下半|下半部|下半部分|下半版|页脚|底栏|底行|地脚|脚部|下三分之一|瓶底|bottom|at the bottom|lower|bottommost|lower third|bottom third|lower fifth|lower quarter|bottom half|lower half|bottom edge|bottom band|at the foot|foot of the page|foot of|the foot|the base|at the base|lower part|lower portion|lower section|lower area|lowermost|very bottom|偏下|靠下|靠近底部|near the bottom
            left	左侧|左边|左面|左方|左栏|左列|左半|左半版|左半部|左半边|左半部分|左页|左端|左边缘|左手边|左翼|左侧区域|靠左|偏左|左|left|left side|left half|left column|left hand|left hand side|left page|left edge|left panel|left portion|left third|leftmost|far left
            right	右侧|右边|右面|右方|右栏|右列|右半|右半版|右半部|右半边|右半部分|右页|右端|右边缘|右手边|右翼|右侧区域|靠右|偏右|右|right|right side|right half|right column|right hand|right hand side|right page|right edge|right panel|right portion|right third|rightmost|far right
            middle	中部|中段|中腰|中间一行|腰部|中半部|瓶身|middle band|middle section|middle third|middle row|midsection|mid page|halfway down
            center	居中|居中处|中轴|水平居中|通栏|横跨|横贯|centered|centred|center aligned|across|spanning|full width|the full width
            middle-center	中央|正中央|正中|中间|中心|正中间|中心处|中央区域|版心|画心|正中心|主体部分|中间主体|middle|center|centre|central|centrally|the very center|in the middle|dead center|middle center|center stage
            top-center	正上方|上方正中|上方正中央|上方中央|顶部居中|顶部中央|顶部正中|顶部通栏|顶端居中|上部居中|上方居中|上端居中|页面顶部|top center|top centre|top middle|upper center|upper middle|across the top|抬头居中
            bottom-center	正下方|下方正中|下方正中央|下方中央|底部居中|底部中央|底部正中|底部通栏|底端居中|下部居中|下方居中|下端居中|bottom center|bottom centre|bottom middle|lower center|lower middle|across the bottom
            middle-left	左侧中部|左侧中央|中部左侧|左中|左侧居中|左栏中部|中间左侧|middle left|center left|left center|mid left|left middle|centre left
            middle-right	右侧中部|右侧中央|中部右侧|右中|右侧居中|右栏中部|中间右侧|middle right|center right|right center|mid right|right middle|centre right
            """#),
        (.pronouns, #"""
            pronoun	他|她|它|他们|她们|对方|he|she|they|it
            """#),
        (.references, #"""
            before	其中|其中的|里的|当中的|文中|文中的|句中|标题中的|标题中|正文中的|正文中|把|将|上面的|上述|前述的|仅|只有|尤其是|特别是|in it|of which|within it|the word|the words|the number|the price|where|with only|with|only|and the word|the letters|the character|the phrase|among them
            after	两字|二字|三字|四字|一字|几个字|这几个字|两个字|三个字|四个字|部分|这部分|一词|这个词|一句|这一句|字样用|用|以|使用|采用|设为|改为|标为|is in|is set in|are in|are set in|should be|加|加上|加个|标
            """#),
        (.relations, #"""
            below	其下方|其下|其正下方|紧接其下|紧邻其下|紧随其下|紧贴其下|紧接着|再往下|往下|再下方|再下面|接着往下|下面一行|下一行|下行|在它下方|它的下方|之下|下方紧接|紧挨着下方|随后|directly below|just below|right below|immediately below|below the|below it|below this|below that|below|beneath the|beneath it|beneath|underneath the|underneath it|underneath|under the|under it|further down|following that|next line|on the next line|followed by|第二行|第三行|第四行|第五行|下面
            above	其上方|其上|其正上方|紧接其上|再往上|往上|在它上方|上一行|之上|directly above|just above|right above|immediately above|above the|above it|above this|above
            left-of	其左|其左侧|其左边|左邻|to the left of|to its left|on its left|left of the
            right-of	其右|其右侧|其右边|右邻|to the right of|to its right|on its right|right of the
            beside	旁边|其旁|一旁|旁|身旁|侧旁|与之相邻|相邻|紧邻|紧挨着|并列|next to the|next to it|next to|beside the|beside it|beside|alongside|adjacent to
            across	另一侧|对侧|版面另一侧|对面|另一边|on the facing side|on the opposite side|on the other side
            """#),
        (.roles, #"""
            title	标题|标题为|标题是|题为|标题写着|主标题|大标题|总标题|正标题|通栏标题|报头|报名|刊名|头条|头条标题|品牌名|品牌名号|店名|书名|片名|活动名|活动名称|主题文字|主题字|主文案|主标语|年度标题|主标|大写标题|大幅标题
            title	title|titled|entitled|is titled|with the title|with the headline|main title|heading|main heading|headline|main headline|principal heading|masthead|nameplate|page title|book title|movie title|banner text
            subtitle	副标题|副标|小标题|次标题|二级标题|板块标题|章节标题|英文副标题|子标题|引题|subtitle|subheading|subhead|subheadline|sub heading|sub headline|tagline|section heading|section title|secondary headline|slogan line
            body	正文|主体|正文段|段落|正文内容|主要内容|body text|body copy|main text|paragraph|body|abstract|description text
            caption	图注|图说|说明文字|脚注|注释|页脚|页码|页眉|备注|备注栏|水印|字幕|版权信息|日期栏|出处|来源|caption|captions|footer|footnote|fine print|small print|source note|credit line|edition line|disclaimer|byline|status bar|copyright line|timestamp|subtitles
            signature	落款|落款为|落款处|题款|署名|签名|签章|落款人|署|signature|signed|sign off
            seal	印章|印文为|钤印|朱文印|白文印|朱印|红印|闲章|名章|印鉴|篆刻|印文|seal|red seal|chop mark|seal stamp
            speech	气泡|对话气泡|对话框|台词框|speech bubble|speech balloon|dialogue bubble|word balloon|balloon|dialogue
            thought	思想气泡|思考气泡|内心气泡|想法气泡|心理气泡|thought bubble|thought balloon
            narration	旁白框|旁白|叙述框|旁白栏|narration box|narrative box|narration caption|narrator box
            sound-effect	音效字|拟声字|效果音|音效|sound effects lettering|sound effect lettering|impact lettering|sound effect
            """#),
        (.sceneRelations, #"""
            in	里|里面|中|之中|内|当中|in|inside|within
            on	上|上面|之上|on|on top of|atop|upon
            under	下|下面|之下|脚下|底下|under|beneath|underneath|below
            beside	旁|旁边|边|身边|身旁|畔|一侧|beside|next to|by|near|alongside
            behind	后|后面|背后|身后|之后|behind
            in-front-of	前|前面|面前|之前|跟前|in front of|before
            left-of	左侧|左边|左面|to the left of
            right-of	右侧|右边|右面|to the right of
            with	带着|牵着|抱着|拿着|手持|撑着|提着|戴着|骑着|with|holding|carrying|riding|wearing
            """#),
        (.seasons, #"""
            spring	春|春天|春日|春季|早春|暮春|春夏|阳春|spring|springtime
            summer	夏|夏天|夏日|夏季|盛夏|初夏|仲夏|summer|midsummer
            autumn	秋|秋天|秋日|秋季|深秋|金秋|初秋|autumn|fall season|in the fall
            winter	冬|冬天|冬日|冬季|寒冬|隆冬|winter|wintry|wintertime
            """#),
        (.settings, #"""
            street	街道|街头|小巷|巷子|街角|马路|街边|路边|商业街|步行街|古镇|老街|胡同|弄堂|街市|十字路口|商圈|street|alley|alleyway|street corner|sidewalk|downtown|lane|crossroads|city street
            room	房间|客厅|卧室|室内|厨房|浴室|书房|阁楼|room|living room|bedroom|kitchen|indoors|interior|study room|attic
            shop	商店|店铺|咖啡馆|咖啡店|餐厅|书店|面包店|面包房|茶馆|酒馆|超市|花店|市场|便利店|菜市场|小店|shop|store|cafe|café|coffee shop|restaurant|bakery|bookstore|bookshop|market|teahouse|bar|diner|supermarket|florist
            mountain-water	山水|山间|山谷|群山|溪畔|江畔|湖畔|河边|山林|山涧|江南|瀑布|mountains|valley|lakeside|riverside|mountain lake|waterfall|mountain stream
            nature	森林|草地|草原|田野|花园|公园|树林|竹林|花海|果园|农田|forest|meadow|garden|park|field|woods|orchard|countryside|farm
            sea	海边|大海|沙滩|海滩|海面|海洋|港口|码头|beach|seaside|ocean|sea|harbor|harbour|pier|coast
            space	太空|宇宙|星空|银河|外太空|space|outer space|galaxy|cosmos|starry sky
            office	办公室|会议室|实验室|工作室|办公桌|医院|office|meeting room|laboratory|studio|conference room|hospital|workspace|lab
            classroom	教室|课堂|学校|校园|图书馆|classroom|school|campus|library|lecture hall
            stage	舞台|剧场|音乐厅|后台|演唱会|展厅|会场|stage|theater|theatre|concert hall|backstage|concert|exhibition hall|gallery|museum
            palace	宫殿|故宫|寺庙|古寺|庭院|园林|祠堂|亭台|palace|temple|courtyard|shrine|castle
            station	车站|地铁站|机场|火车站|站台|月台|train station|subway station|airport|platform|metro station|bus stop
            city	城市|都市|天际线|高楼|市中心|city|skyline|cityscape|urban|metropolis
            """#),
        (.shortColours, #"""
            #B3261E	红|丹|朱|赤
            #FBFAF7	白|素
            #17181C	黑|玄
            #F3D36B	黄
            #1F4E8C	蓝
            #2E6B4A	绿
            #D9DADB	灰
            #5B3A8C	紫
            #F6D3DA	粉
            #C9A14A	金
            #6B4426	棕|褐
            #F5EFE0	米
            #CFE3E0	青
            #1B2333	dark|深色|暗色
            #F7F5F0	light|浅色
            """#),
        (.shots, #"""
            close-up	特写|近景|大特写|近距离|微距|close up|closeup|macro|extreme close up
            medium	中景|半身|半身像|medium shot|waist up|mid shot|half body
            wide	远景|全景|大远景|广角|全身|wide shot|wide angle|long shot|panoramic|establishing shot|full shot|full body|wide view|panorama
            bird's-eye	俯视|俯拍|鸟瞰|航拍|俯瞰|顶视|bird's eye|birds eye|top down|overhead|aerial view|flat lay|from above|high angle
            worm's-eye	仰视|仰拍|低角度|worm's eye|low angle|from below
            front	正面|正视|正视图|front view|head on|frontal
            side	侧面|侧视|侧影|side view|in profile|profile view
            over-shoulder	过肩|过肩镜头|over the shoulder
            """#),
        (.sizes, #"""
            large	特大|特大号|超大|超大号|大号|大字|大字体|大号字|大号字体|粗体大字|加粗大字|显眼|醒目|巨大|巨型|巨幅字|大写标题|硕大|斗大|榜书|擘窠|最大|最大号|粗大|粗黑体大字|显眼的大字体|大幅标题|震撼|large|huge|prominent|prominently|giant|massive|oversized|big|enormous|bold large|dominant|dominates|extra large|heavy|very large|largest|towering|display size|eye catching|发光大字|渐变大字|加大|加大字号|大幅|大大的|写得很大|放大
            medium	中号|中号字|中字|中等|中等字号|中等大小|标准字号|标准中号|标准大小|适中|适中字号|正文字号|正常字号|常规字号|普通字号|次大|medium|medium sized|mid sized|moderate|standard|regular size|normal size|well spaced|well leaded|readable|comfortable|clear|neatly penned|legible
            small	小号|小号字|小字|小字体|小号字体|细字|细小|细小字体|细小字|精巧|精巧小字|微型|微型字|微小|极细字|极小|最小|小小|细密|密密麻麻|小楷大小|蝇头小字|蝇头小楷|small|smaller|tiny|fine print|fine|slim|condensed|compact|discreet|understated|little|petite|minute|micro|subtle|modest|unobtrusive|reference text|footnote size|缩小
            """#),
        (.smallThings, #"""
            small	小牌|铭牌|贴纸|吊牌标签|价签|价格标签|封签|徽章|胸牌|名片|小卡片|邮戳|印戳|sticker|badge|price tag|tag|name tag|small plaque|wristband|ticket stub
            """#),
        (.speech, #"""
            speech	说道|说|问道|问|答道|答|回答|回答道|回应|回应道|喊道|喊|大喊|叫道|喝道|笑道|笑着说|哭道|叹道|叹息道|嘟囔道|低声道|低声说|轻声说|轻声道|小声说|怒道|吼道|怒吼|道|回道|应道|劝道|解释道|补充道|惊呼|惊叫|感叹|宣布|命令道|吩咐道|喃喃道|嘀咕|开口道|对白|台词|对话|says
            speech	said|asked|asks|replied|replies|answered|answers|shouted|shouts|yells|yelled|whispered|whispers|exclaimed|exclaims|cried|cries|muttered|mutters|laughed|responds|responded|screams|speaking|dialogue
            thought	心想|想道|想着|暗想|心道|暗道|内心独白|内心|思忖|寻思|心里想|心理活动|thinks|thought|thinking|wonders|wondered|thinks to herself|thinks to himself|inner monologue
            narration	旁白|画外音|叙述|解说|独白框|narration|narrator|voice over|voiceover
            sound-effect	音效|效果音|拟声词|拟声字|象声词|sound effect|sound effects|sfx|onomatopoeia
            """#),
        (.styles, #"""
            ink	水墨|水墨画|水墨风|国画|中国画|山水画|写意|水墨设色|青绿山水|工笔|工笔画|浅绛|水墨风格|ink wash|ink painting|sumi e|chinese painting|ink wash painting|shan shui
            watercolour	水彩|水彩画|水彩风|淡彩|watercolor|watercolour|gouache|水粉
            flat	扁平|扁平化|扁平风|扁平插画|矢量|矢量插画|极简插画|flat design|flat style|flat graphic|flat color|flat colors|flat vector|vector illustration|flat illustration|vector art|material design
            manga	漫画风|日漫|黑白漫画|少年漫画|漫画风格|manga|black and white manga|screentone
            anime	动漫|动画|二次元|日系动漫|赛璐璐|宫崎骏风|anime|cel shaded|animation style
            line	线稿|线描|白描|线条画|极简线条|line art|line drawing|ligne claire|outline drawing|ink line
            sketch	素描|手绘|铅笔画|速写|手绘风|手绘插画|草图风|sketch|pencil drawing|hand drawn|pencil sketch|charcoal drawing|doodle
            retro	复古|怀旧|民国|民国风|老上海|复古风|年画|旧时光|做旧|复古海报|retro|vintage|halftone|mid century|old fashioned|nostalgic|1920s|1950s|1960s|1970s|art deco|80s
            oil	油画|油画风|印象派|oil painting|impressionist|impasto|painted in oil|in oils|oil on canvas
            photo	摄影|照片|写实|写实风|真实感|实拍|纪实|电影感|高清摄影|写实摄影|photo|photograph|photorealistic|photographic|realistic|cinematic|dslr|hyperrealistic|product photography|photography
            3d	3d|三维|立体渲染|c4d|粘土|黏土|盲盒|3d render|3d rendering|claymation|clay|isometric|等距|blender|octane
            pixel	像素风|像素艺术|8bit|8 bit|pixel art|16 bit|像素画|像素风格
            paper-cut	剪纸|剪纸风|纸艺|折纸|paper cut|papercut|paper craft|origami|paper art
            woodcut	木刻|版画|木版画|浮世绘|woodcut|woodblock print|linocut|ukiyo e|engraving
            neon	赛博朋克|霓虹风|赛博|故障艺术|蒸汽波|cyberpunk|vaporwave|synthwave|glitch art|neon noir
            blueprint	蓝图|工程图纸|图纸风|blueprint|technical drawing|schematic
            chalk	粉笔画|黑板画|chalk art|chalk drawing|chalkboard art
            cartoon	卡通|卡通风|q版|儿童画|童趣|绘本风|cartoon|chibi|children's book illustration|storybook
            pop	波普|波普艺术|pop art
            minimal	极简风|极简主义|minimalist|minimalism|swiss style|swiss design|bauhaus|包豪斯
            guochao	国潮|国风|中国风|新中式|古风|chinese style|guochao
            """#),
        (.subjects, #"""
            person	人物|人类|人像|肖像|行人|路人|居民|人群|观众|人们|单人|person|people|portrait|crowd
            man	男子|男人|男性|男士|青年|先生|叔叔|小伙|丈夫|父亲|爸爸|man|men|gentleman
            woman	女子|女人|女性|女士|妇女|姐姐|妈妈|母亲|妻子|美女|模特|woman|women|lady|ladies|mother
            girl	女孩|少女|姑娘|女生|妹妹|公主|仙女|girl|princess
            boy	男孩|少年|男生|弟弟|小男孩|boy
            child	孩子|儿童|小孩|小朋友|宝宝|婴儿|child|children|kid|baby
            elder	老人|老爷爷|爷爷|奶奶|老奶奶|老者|老翁|老夫妇|elder|old man|old woman|grandfather|grandmother
            family	情侣|夫妻|家人|一家人|家庭|couple|family
            scholar	诗人|书生|文人|李白|杜甫|苏轼|王羲之|学者|孔子|文士|隐士|高士|雅士|士人|书圣|文人雅士|名士|儒生|魏晋文人|scholar|poet|literatus|literati|sage|philosopher
            warrior	武士|将军|侠客|骑士|战士|武将|士兵|剑客|关羽|诸葛亮|warrior|knight|samurai|soldier
            monk	和尚|僧人|道士|修女|法师|巫师|monk|priest|wizard|daoist|taoist
            royal	皇帝|国王|女王|王子|皇后|王后|emperor|king|queen|prince
            worker	医生|护士|老师|教师|厨师|工程师|科学家|警察|消防员|农民|宇航员|程序员|学生|商人|舞者|歌手|音乐家|运动员|艺术家|doctor|nurse|teacher|chef|engineer|scientist|astronaut|farmer|student|dancer|artist|musician
            robot	机器人|机甲|机械|robot|mecha
            cat	猫|小猫|猫咪|cat|kitten
            dog	狗|小狗|柴犬|dog|puppy
            rabbit	兔|兔子|玉兔|rabbit|bunny
            bird	鸟|小鸟|麻雀|鹦鹉|燕子|鸽子|飞鸟|鸟群|群鸟|归鸟|bird|sparrow|swallow|parrot|pigeon|dove
            crane	鹤|仙鹤|天鹅|孔雀|凤凰|白鹤|crane|swan|peacock|phoenix|heron
            eagle	鹰|老鹰|猫头鹰|eagle|owl|hawk
            poultry	鸡|公鸡|鸭|鸭子|鹅|企鹅
            fish	鱼|锦鲤|金鱼|鲨鱼|fish|koi|shark|goldfish
            whale	鲸|鲸鱼|海豚|whale|dolphin
            horse	马|骏马|独角兽|horse|unicorn
            cattle	牛|奶牛|羊|绵羊|鹿|cow|ox|sheep|deer|goat
            pig	猪|小猪|野猪|pig
            tiger	虎|老虎|狮子|豹|tiger|lion|leopard
            dragon	龙|恐龙|青龙|dragon|dinosaur
            bear	熊|熊猫|小熊|泰迪熊|bear|panda
            fox	狐狸|狼|fox|wolf|wolves
            elephant	大象|象|elephant
            monkey	猴|猴子|孙悟空|monkey
            mouse	老鼠|仓鼠|松鼠|mouse|mice|hamster|squirrel
            insect	蝴蝶|蜜蜂|蜻蜓|昆虫|萤火虫|butterfly|butterflies|bee|dragonfly|firefly|fireflies
            reptile	蛇|乌龟|青蛙|鳄鱼|snake|turtle|frog|crocodile
            tree	树|树木|大树|树枝|橡树|棕榈树|树林|枝|林木|树影|老树|枯树|古树|茂林|tree|oak|palm tree
            forest	森林|丛林|forest|jungle|woods|grove
            pine	松|松树|古松|青松|苍松|松柏|松林|松石|老松|松竹|pine|pine tree
            willow	柳|柳树|垂柳|杨柳|柳条|willow
            bamboo	竹|竹子|竹林|翠竹|修竹|竹丛|茂林修竹|墨竹|bamboo|bamboo grove
            blossom	梅花|樱花|桃花|梨花|梅|桃树|梅树|樱树|红梅|腊梅|桃林|plum blossom|cherry blossom|peach blossom|sakura
            lotus	荷花|莲花|荷叶|lotus|water lily
            orchid	菊花|兰花|orchid|chrysanthemum
            peony	玫瑰|牡丹|玫瑰花|rose|peony|peonies
            flowers	花|花朵|鲜花|花卉|花瓣|花束|向日葵|郁金香|花园|flower|petal|bouquet|sunflower|tulip|garden
            grass	草地|草原|田野|草坪|麦田|稻田|草|青草|芳草|grass|meadow|field|lawn|prairie
            leaf	叶|叶子|树叶|枫叶|落叶|leaf|leaves|maple
            potted-plant	盆栽|绿植|植物|仙人掌|藤蔓|potted plant|plant|cactus|vine
            mushroom	蘑菇|mushroom
            mountain	山|山脉|山峰|高山|群山|雪山|山丘|悬崖|火山|山峦|峰峦|青山|远山|崇山|峻岭|崇山峻岭|层峦|山岭|山景|山间|山顶|山谷|山脚|山林|奇峰|丘陵|峰|mountain|peak|hill|cliff|volcano|alps
            rock	岩石|石头|石|礁石|岩|奇石|山石|磐石|巨石|rock|stone|boulder
            stream	河|河流|小溪|溪流|江|溪|溪水|溪畔|曲水|流水|小河|山涧|江水|江河|长江|黄河|水流|清流|激湍|江畔|河畔|河边|溪边|江南|river|stream|creek|brook
            lake	湖|湖面|湖泊|池塘|水面|湖水|湖畔|西湖|洞庭|池|lake|pond
            sea	海|大海|海洋|海浪|波浪|海面|沧海|sea|ocean|wave
            waterfall	瀑布|飞瀑|飞泉|waterfall
            beach	沙滩|海滩|海边|beach
            desert	沙漠|沙丘|desert|dune
            island	岛|岛屿|island
            cloud	云|云朵|白云|祥云|云海|云层|云彩|浮云|流云|cloud
            mist	雾|雾气|薄雾|烟雾|云雾|云烟|烟云|雾霭|烟霭|薄烟|晨雾|烟雨|mist|fog|haze
            rain	雨|下雨|雨水|雨滴|雨天|raindrop
            snow	雪|雪花|下雪|冰|冰川|ice|glacier
            storm	闪电|雷|暴风雨|lightning|thunder|storm
            rainbow	彩虹|rainbow
            sun	太阳|阳光|日出|日落|夕阳|红日|朝阳|旭日|落日|残阳|sun|sunlight
            moon	月|月亮|月光|明月|月夜|圆月|满月|残月|新月|月色|皓月|moon|moonlight|full moon
            stars	星星|星空|繁星|星光|银河|宇宙|行星|地球|star|galaxy|universe|planet|earth|milky way
            sky	天空|蓝天|夜空|sky
            fire	火|火焰|篝火|火光|烟花|fire|flame|firework|bonfire
            house	房子|房屋|小屋|木屋|农舍|村庄|乡村|村落|屋顶|茅屋|草堂|茅舍|竹屋|人家|house|cottage|cabin|village|hut
            pavilion	亭|亭子|凉亭|楼阁|岳阳楼|兰亭|蘭亭|亭台|亭阁|茅亭|草亭|水榭|亭榭|pavilion|gazebo
            pagoda	塔|宝塔|寺庙|神社|庙|庙宇|pagoda|temple|shrine
            palace	宫殿|故宫|城门|牌坊|长城|palace|city gate|great wall
            bridge	桥|小桥|石桥|拱桥|bridge
            city	城市|高楼|摩天大楼|建筑|天际线|楼|city|cities|skyscraper|skyline|building
            street	街道|街头|小巷|道路|街|马路|公路|street|road|alley|highway
            shop	商店|店铺|咖啡馆|咖啡店|餐厅|书店|橱窗|市场|酒馆|shop|store|cafe|café|restaurant|bookstore|market
            classroom	教室|学校|课堂|校园|classroom|school
            office	办公室|实验室|工作室|医院|office|laboratory|hospital
            window	窗|窗户|窗外|窗边|window
            door	门|大门|门口|door
            wall	楼梯|台阶|墙|墙壁|墙面|围墙|栅栏|wall|fence|stairs
            castle	城堡|灯塔|钟楼|塔楼|教堂|castle|lighthouse|tower|church
            stage	舞台|聚光灯|讲台|stage|spotlight
            room	房间|客厅|卧室|室内|厨房|浴室|room|kitchen|bedroom|bathroom
            table	桌|桌子|书桌|餐桌|桌面|桌上|table|desk
            chair	椅子|沙发|长椅|凳子|chair|sofa|bench
            bed	床|床铺|bed
            shelf	书架|架子|柜子|shelf|shelves|bookshelf
            lamp	灯|台灯|灯光|路灯|蜡烛|霓虹灯|lamp|street light|candle|neon light
            lantern	灯笼|花灯|lantern
            curtain	地毯|窗帘|屏风|carpet|curtain|folding screen
            blackboard	黑板|白板|公告牌|告示牌|广告牌|标牌|招牌|blackboard|whiteboard|chalkboard|billboard|signboard|sign
            book	书|书籍|书本|笔记本|杂志|book|notebook|magazine
            scroll	卷轴|对联|春联|scroll
            brush	毛笔|铅笔|笔|钢笔|画笔|brush|pen|pencil
            letter	信|纸|信封|报纸|纸张|便签|letter|envelope|newspaper|sticky note
            phone	手机|智能手机|电话|phone|smartphone
            computer	电脑|笔记本电脑|屏幕|显示器|键盘|computer|laptop|monitor|keyboard
            camera	电视|相机|摄像机|镜头|camera|television
            clock	钟|时钟|手表|闹钟|clock|watch
            tea	茶|茶杯|茶壶|杯子|杯|tea|teapot|teacup
            coffee	咖啡|coffee
            wine	酒|酒壶|酒杯|瓶子|瓶|香水|酒瓶|wine|bottle|perfume
            food	碗|面条|米饭|饺子|火锅|美食|食物|汤圆|月饼|粽子|汉堡|披萨|food|noodle|rice|dumpling|burger|pizza|bowl
            cake	蛋糕|奶油|冰淇淋|糖果|甜点|饼干|巧克力|cake|ice cream|candy|candies|dessert|cookie|chocolate
            fruit	水果|苹果|橙子|草莓|西瓜|柠檬|葡萄|fruit|apple|orange|strawberry|strawberries|watermelon|lemon|grape
            umbrella	伞|雨伞|油纸伞|umbrella
            bag	包|背包|手提包|书包|箱子|行李箱|bag|backpack|handbag|suitcase|box
            hat	帽子|皇冠|头盔|斗笠|王冠|hat|crown|helmet
            glasses	眼镜|太阳镜|墨镜|glasses|sunglasses
            clothes	衣服|衬衫|夹克|裙子|连衣裙|西装|t恤|校服|外套|汉服|旗袍|和服|shirt|jacket|dress|suit|uniform|coat|hanfu|kimono
            sword	剑|刀|武器|武士刀|盾牌|sword|knife|shield
            armour	盔甲|铠甲|armor|armour
            fan	扇子|折扇|团扇|folding fan
            instrument	吉他|钢琴|琵琶|笛子|小提琴|鼓|guitar|piano|violin|drum|flute|pipa
            toy	球|足球|篮球|玩具|玩偶|toy|doll|football|basketball
            balloon	气球|礼物|礼盒|balloon|gift
            flag	旗|旗帜|横幅|丝带|彩旗|flag|banner|ribbon
            trophy	奖杯|奖牌|金币|硬币|钱|trophy|trophies|medal|coin
            key	钥匙|锁|key
            gear	齿轮|机器|零件|gear|machine
            bulb	灯泡|light bulb
            chart	箭头|图表|流程图|柱状图|饼图|表格|arrow|chart|flowchart
            icon	心形|爱心|五角星|图标|符号|heart|icon
            map	地图|地球仪|指南针|map|globe|compass
            laboratory	试管|烧杯|显微镜|分子|细胞|dna|test tube|microscope|molecule
            tent	帐篷|露营|tent|camping
            mask	面具|口罩|mask
            jewellery	项链|耳环|珠宝|戒指|necklace|earring|jewelry|ring
            boat	船|小船|帆船|扁舟|轮船|渔船|渔舟|舟|轻舟|孤舟|乌篷船|竹筏|小舟|一叶扁舟|boat|ship|sailboat
            car	汽车|车|跑车|出租车|卡车|car|truck|taxi
            train	公交车|火车|地铁|列车|高铁|bus|train|subway
            bicycle	自行车|单车|摩托车|bicycle|bike|motorcycle
            plane	飞机|直升机|airplane|plane|helicopter
            rocket	火箭|飞船|宇宙飞船|太空|rocket|spaceship|spacecraft
            ferris-wheel	摩天轮|旋转木马|ferris wheel|carousel
            geese	飞雁|大雁|归雁|雁|雁阵|鸿雁|孤雁|goose|geese|wild geese
            guqin	古琴|抚琴|弹琴|琴|瑶琴|操琴|鼓琴|guqin|qin|zither
            cups	流觞|羽觞|觞|曲水流觞|wine cup|floating cup
            """#),
        (.times, #"""
            night	夜|夜晚|夜色|深夜|午夜|夜景|夜里|夜幕|星夜|月夜|夜市|雨夜|入夜|night|midnight|nighttime|at night|night time
            dusk	黄昏|傍晚|暮色|晚霞|夕阳|日落|落日|暮|余晖|dusk|sunset|twilight|evening|golden hour
            dawn	清晨|黎明|早晨|晨光|拂晓|日出|朝霞|破晓|晨曦|dawn|sunrise|morning|daybreak|early morning
            day	白天|正午|午后|中午|白昼|日间|午间|day|noon|midday|afternoon|daytime|daylight
            """#),
        (.vertical, #"""
            vertical	竖排|竖写|竖书|直书|直排|竖向排列|竖行|纵排|纵书|竖列|竖式|竖着写|竖着|竖向文字|自右向左|从右向左|从右到左|自右至左|由右向左|vertical text|vertical lettering|vertically|written vertically|vertical columns|vertical calligraphy|tategaki
            horizontal	横排|横写|横书|横向文字|horizontal text|horizontally
            """#),
        (.voices, #"""
            voice	connected to|spoken by|said by|belonging to|attributed to|coming from|bubble from|bubble of|bubble for|balloon from|balloon of
            """#),
        (.weathers, #"""
            rain	雨|下雨|雨中|细雨|大雨|雨天|雨幕|雨后|烟雨|暴雨|下着雨|rain|rainy|raining|drizzle|downpour|rainstorm
            snow	雪|下雪|雪中|雪天|大雪|飘雪|雪景|积雪|雪花|snow|snowy|snowing|snowfall|blizzard
            mist	雾|薄雾|雾气|云雾|晨雾|烟雾|烟云|雾霭|雾蒙蒙|mist|misty|fog|foggy|haze|hazy
            sun	晴|晴天|阳光|阳光明媚|晴朗|晴空|烈日|sunny|sunlit|sunshine|sunlight|clear day|clear sky
            cloud	多云|阴天|乌云|云海|阴云|cloudy|overcast|clouds
            wind	风|大风|微风|狂风|起风|wind|windy|breeze|breezy
            storm	雷雨|暴风雨|闪电|雷电|storm|stormy|thunder|lightning|thunderstorm
            """#),
        (.weights, #"""
            light	细体|纤细|细线|极细|light|thin|hairline|ultralight
            medium	中黑|semi bold|semibold|medium weight|demi bold
            bold	粗体|加粗|粗|粗黑体|粗黑|bold|bolded|bold type|粗宋|粗壮
            black	特粗|超粗|极粗|heavy weight|black weight|extra bold|extrabold|ultra bold
            """#),
    ]
}
