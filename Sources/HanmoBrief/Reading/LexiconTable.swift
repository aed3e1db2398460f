/// Written by scripts/make-lexicons.py from Sources/HanmoBrief/Lexicons; not edited by hand.
enum LexiconTable {
    // swift-format-ignore
    static let files: [(idea: Idea, lines: String)] = [
        (.attributes, #"""
            age:child	幼小|年幼|稚嫩
            age:young	年轻|年轻的|青春靓丽|young|youthful|teenage|teen
            age:adult	中年|成年|middle aged|adult|grown up
            age:old	年老|年迈|苍老|老|上了年纪|白发苍苍|满脸皱纹|old|elderly|aged|ageing|aging|ancient looking|weathered|wrinkled
            age:old hairColor:#E8E6E0	鬓发如霜|头发花白
            sex:female	女|女性角色|female
            sex:male	男|男性角色|male
            size:small	小|矮小|娇小|迷你|小小|袖珍|微小|small|little|tiny|mini|miniature|petite
            size:large	大|高大|巨大|巨型|庞大|硕大|魁梧|大型|巨幅|宏伟|雄伟|huge|large|big|giant|gigantic|massive|enormous|towering|colossal|tall
            build:stout	胖|胖乎乎|圆滚滚|肥胖|胖嘟嘟|丰满|肥|chubby|fat|plump|stout|overweight|round bellied|burly|muscular|健壮|强壮|肌肉发达
            build:slim	瘦|瘦削|苗条|纤细|清瘦|纤瘦|修长|slim|slender|thin|skinny|lean
            length:long	长长|长长的|long|flowing|waist length|及腰
            length:short	短短|short|cropped
            hair:long	长发|长头发|长发披肩|长发飘飘|及腰长发|直发|长直发|披发|long hair|long haired|straight hair|loose hair
            hair:short	短发|短头发|板寸|寸头|short hair|short haired|pixie cut
            hair:curly	卷发|大波浪|波浪卷发|卷毛|curly hair|wavy hair|curls|curly haired|curly|wavy
            hair:bald	光头|秃头|bald|shaved head
            hair:ponytail	马尾|马尾辫|高马尾|单马尾|ponytail|pony tail
            hair:twin-tails	双马尾|双马尾辫|羊角辫|twin tails|twintails|pigtails|twin ponytails
            hair:bun	丸子头|发髻|盘发|双丸子头|云鬓|高髻|hair bun|bun hair|updo|hair in a bun|topknot bun
            hair:topknot	束发|束发髻|道髻|发冠|topknot|top knot
            hair:braid	辫子|麻花辫|长辫|编发|braid|braids|braided hair|plait|braided
            hair:bob	齐耳短发|波波头|齐刘海短发|bob cut|bob haircut|bobbed hair
            hair:spiky	刺猬头|爆炸头|莫西干|spiky hair|spiky haired|mohawk|afro
            hairColor:#1A1A1A	黑发|乌发|黑头发|black hair|black haired|dark hair|dark haired
            hairColor:#E9C46A	金发|金色头发|blonde|blond|golden hair|blonde hair|blond hair|fair hair|golden haired
            hairColor:#E8E6E0	白发|银发|花白头发|白头发|silver hair|white hair|gray hair|grey hair|silver haired|white haired|gray haired|grey haired
            hairColor:#A63A24	红发|红头发|red hair|red haired|ginger hair|redhead|redheaded|ginger haired
            hairColor:#6B4426	棕发|褐发|brown hair|brown haired|brunette|chestnut hair|auburn hair
            hairColor:#3A6EA5	蓝发|蓝头发|blue hair|blue haired
            hairColor:#E8A0B8	粉发|粉头发|pink hair|pink haired
            hairColor:#7A4FA0	紫发|purple hair|purple haired
            part:hair	头发|发丝|秀发|发色|hair|haired|hairstyle
            part:eyes	眼睛|眼眸|双眼|眸子|瞳孔|大眼睛|瞳|眼瞳|异瞳|eye|eyes|eyed
            part:mouth	嘴唇|红唇|lips|cheeks|脸颊|腮红|skin|皮肤|肌肤|face|faces
            part:beard	胡须|胡子|山羊胡|络腮胡|胡茬|beard|bearded|mustache|moustache|goatee|stubble|whiskers
            beard:long	长须|长胡子|长髯|美髯|long beard|long bearded
            beard:short	短须|八字胡|short beard|trimmed beard
            beard:long hairColor:#E8E6E0	白须|白胡子|白髯|须发皆白|花白胡须|白胡须|white beard|gray beard|grey beard|long white beard|long gray beard|long grey beard|white bearded|gray bearded|grey bearded
            clothes:dress	裙子|连衣裙|长裙|礼服|婚纱|短裙|百褶裙|晚礼服|公主裙|裙|裙装|纱裙|蓬蓬裙|舞裙|碎花裙|吊带裙|dress|dresses|skirt|gown|wedding dress|evening gown|tutu|sundress|ball gown
            clothes:dress color:#C42B1C	红裙|红色连衣裙|red dress
            clothes:dress color:#F7F5F0	白裙|白色连衣裙|white dress|white gown
            clothes:dress color:#2E6BB0	蓝裙|blue dress
            clothes:dress color:#1A1A1A	黑裙|black dress|little black dress
            clothes:suit	西装|西服|燕尾服|正装|西装革履|职业装|suit|tuxedo|business suit|suit and tie|suits
            clothes:hanfu	汉服|古装|襦裙|唐装|宽袍大袖|长衫|古风服饰|汉服长裙|hanfu
            clothes:robe	长袍|道袍|袈裟|龙袍|法袍|袍|僧袍|浴袍|大褂|robe|robes|袍子|嫁衣|马褂
            clothes:qipao	旗袍|qipao|cheongsam
            clothes:kimono	和服|浴衣|kimono|kimonos|yukata
            clothes:uniform	校服|制服|军装|水手服|工作服|工装|白大褂|运动服|球衣|uniform|school uniform|sailor uniform|military uniform|lab coat|scrubs
            clothes:armour	盔甲|铠甲|战甲|银甲|铁甲|金甲|甲胄|机械铠甲|armor|armour|chainmail|suit of armor|plate armor|armored|armoured
            clothes:coat	外套|风衣|大衣|羽绒服|夹克|皮衣|棉袄|皮夹克|军大衣|coat|jacket|trench coat|leather jacket|overcoat|raincoat|parka|雨衣
            clothes:coat color:#C42B1C	红外套|red coat|red jacket
            clothes:cloak	披风|斗篷|cloak|cape|hooded cloak|mantle
            clothes:apron	围裙|apron
            clothes:hoodie	卫衣|连帽衫|hoodie|sweatshirt
            clothes:shirt	衬衫|t恤|衬衣|背心|短袖|上衣|毛衣|开衫|马甲|针织衫|shirt|t shirt|sweater|vest|blouse|cardigan|jumper|white shirt
            clothes:spacesuit	宇航服|太空服|spacesuit|space suit
            clothes:swimsuit	泳装|泳衣|比基尼|swimsuit|bikini
            clothes:shorts	短裤|shorts
            clothes:jeans	牛仔裤|裤子|长裤|jeans|pants|trousers|overalls|背带裤
            clothes:	衣服|衣裳|衣|装|clothes|clothing|outfit|costume
            color:#C42B1C	红衣|红袍|红妆|红衫|red robed
            color:#F7F5F0	白衣|白袍|素衣|白衣胜雪
            color:#5FA3A0	青衣|青衫|青袍
            color:#1A1A1A	黑衣|黑袍|玄衣|黑西装
            color:#2E7D4F	绿衣|绿袍
            color:#1F5FA8	蓝衣|蓝袍|蓝衫
            color:#6A3FA0	紫衣|紫袍
            color:#E8B90C	黄衣|黄袍
            color:#E87722	橘|橙
            color:#F2B8C6	粉衣
            wears:glasses	眼镜|太阳镜|墨镜|护目镜|圆框眼镜|黑框眼镜|金丝眼镜|单片眼镜|glasses|sunglasses|spectacles|goggles|eyeglasses|round glasses|monocle|bespectacled|vr眼镜|vr headset
            wears:hat	帽子|礼帽|圣诞帽|贝雷帽|牛仔帽|帽|毡帽|棒球帽|毛线帽|鸭舌帽|厨师帽|巫师帽|学士帽|高帽|hat|cap|beret|top hat|cowboy hat|beanie|witch hat|wizard hat|santa hat|sun hat|baseball cap|graduation cap|bowler hat
            wears:straw-hat	草帽|斗笠|竹笠|箬笠|straw hat|bamboo hat|conical hat
            wears:crown	皇冠|王冠|头冠|凤冠|花冠|金冠|花环|crown|tiara|flower crown
            wears:helmet	头盔|安全帽|钢盔|宇航头盔|helmet|hard hat
            wears:scarf	围巾|丝巾|披肩|头巾|scarf|shawl|headscarf|bandana
            wears:mask	面具|口罩|面纱|狐狸面具|mask|face mask|gas mask|fox mask|veil
            wears:headphones	耳机|耳麦|headphones|headset|earphones
            wears:necklace	项链|吊坠|珍珠项链|necklace|pendant|pearls
            wears:earrings	耳环|耳坠|earring|earrings
            wears:ring	戒指
            wears:hairpin	发簪|簪子|步摇|发饰|hairpin|hair ornament
            wears:backpack	背包|书包|双肩包|backpack|schoolbag|rucksack
            wears:tie	领带|领结|tie|bow tie|necktie
            wears:gloves	手套|gloves|mittens
            wears:straw-cape	蓑衣
            wears:wings	翅膀|双翼|羽翼|wings|winged
            wears:ears	猫耳|兔耳|狐耳|cat ears|bunny ears|fox ears
            wears:boots	靴子|高跟鞋|靴|boots|high heels
            holds:umbrella pose:hold	撑伞|打伞|举伞|执伞|撑一把伞
            holds:book pose:read	读书|看书|捧书|阅读|翻书|读着书|看着书|埋头读书|读经|捧卷
            holds:brush pose:write	写字|作画|挥毫|题诗|写诗|挥毫泼墨|执笔|画画|绘画|提笔|写作业|写信|写生|泼墨|作诗|书写
            holds:wine/cup pose:drink	饮酒|独酌|对饮|喝酒|对酌|把酒|举杯|把酒言欢|敬酒|碰杯|把盏|畅饮|小酌|干杯|举酒|醉酒|toasting
            holds:tea/cup pose:drink	喝茶|品茶|饮茶|品茗|啜茶
            holds:coffee pose:drink	喝咖啡|品咖啡
            holds:instrument/flute pose:play	吹笛|吹箫|吹笛子|横笛而吹|playing the flute
            holds:instrument/guitar pose:play	弹吉他
            holds:sword pose:fight	舞剑|练剑|挥剑|持剑|仗剑|拔剑|执剑|佩剑|举剑
            holds:fan pose:hold	执扇|摇扇|持扇|摇着扇子
            holds:lantern pose:hold	提灯|提灯笼|打灯笼
            holds:phone pose:gaze	玩手机|看手机|刷手机|打电话|自拍
            holds:fishing-rod pose:sit	钓鱼|垂钓|独钓|钓|fishing
            pose:drink	饮水|喝水|喝着|饮|drinking|drinks|sipping|sips
            pose:eat	吃饭|吃着|吃|大口吃|品尝|进食|觅食|啃|eating|eats|munching|tasting
            pose:sit	坐着|坐在|端坐|静坐|盘腿|盘坐|独坐|席地而坐|正坐|坐下|坐|落座|对坐|围坐|跪坐|打坐|盘膝|蹲坐|倚坐|就座|安坐|并肩坐|而坐|闲坐|sitting|sits|seated|sit|sat|cross legged|perched|perches|meditating|meditates
            pose:sit facing:each	相对而坐|对弈|下棋|面对面坐|相向而坐|对面而坐|facing each other
            facing:each	相对|面对面|对视|相视|四目相对|相望|遥遥相望
            pose:stand	站着|站在|站立|伫立|立于|立在|矗立|屹立|直立|挺立|独立|而立|站|并肩|肃立|凝立|守在|值守|standing|stands|stand|stood
            pose:walk	行走|走在|走过|漫步|散步|走|走着|徐行|踱步|前行|缓行|穿过|走向|走进|路过|徒步|经过|迈步|穿行|走来|赶路|walking|walks|walk|strolling|strolls|stroll|wandering|wanders|hiking|striding|marching|crossing
            pose:run	奔跑|跑步|奔驰|跑|飞奔|疾驰|追逐|奔腾|冲刺|追赶|狂奔|小跑|慢跑|冲过|奔向|追|嬉戏|嬉闹|running|runs|run|chasing|chases|galloping|gallops|sprinting|jogging|racing|dashing
            pose:jump	跳跃|跳起|跃起|腾空|跳|蹦跳|一跃|灌篮|扣篮|飞跃|跃出|jumping|jumps|jump|leaping|leaps|leap|hopping
            pose:fly	飞翔|飞|飞舞|飞过|翱翔|盘旋|展翅|飞行|飞掠|掠过|腾飞|高飞|展翅高飞|振翅|漂浮|悬浮|飘浮|飘飞|腾云驾雾|flying|flies|soaring|soars|gliding|hovering|hovers|floating|floats|drifting|fluttering|circling
            pose:lie	躺着|躺在|躺|趴着|趴在|卧|侧卧|蜷缩|斜卧|伏在|平躺|趴|仰卧|盘绕|盘踞|lying|lies|reclining|lounging|curled up|resting|rests|laying
            pose:lie emotion:sleepy	睡觉|熟睡|沉睡|安睡|睡着|打盹|酣睡|睡在|睡|打瞌睡|小憩|午睡|醉卧|sleeping|sleeps|sleep|asleep|napping|dozing|snoozing
            pose:kneel	跪着|跪在|跪|单膝跪地|跪拜|蹲着|蹲在|蹲|蹲下|半蹲|匍匐|kneeling|kneels|kneel|crouching|crouches|squatting
            pose:bow	鞠躬|弯腰|作揖|行礼|拱手|俯身|躬身|叩拜|拜年|祭拜|bowing|bows|bending|curtsying
            pose:wave	挥手|招手|挥舞着手|打招呼|挥别|告别|欢呼|招着手|敬礼|waving|waves goodbye|greeting|cheering|saluting
            pose:point	指着|指向|指点|用手指着|讲解|讲课|授课|演讲|pointing|points|teaching|lecturing|presenting|explaining
            pose:gaze	凝视|望着|仰望|远望|眺望|凝望|遥望|看着|注视|俯瞰|望向|观望|仰视|回望|远眺|张望|观看|欣赏|看向|望月|赏月|赏花|观潮|目视|低头看|抬头望|观赏|gazing|gazes|staring|stares|looking|looks|watching|observing|admiring|facing
            pose:hug	拥抱|相拥|依偎|搂着|抱在一起|依靠|紧抱|亲吻|相依|hugging|hugs|embracing|embrace|cuddling|cuddles|kissing
            pose:dance	跳舞|起舞|舞蹈|翩翩起舞|舞动|旋转|舞|载歌载舞|dancing|dances|dance|twirling|spinning|performing ballet
            pose:fight	打斗|战斗|对决|格斗|搏斗|厮杀|决斗|练武|打拳|作战|挥拳|施法|fighting|fights|battling|dueling|duelling|casting a spell|attacking|confronting
            pose:play	演奏|弹奏|吹奏|弹唱|拉琴|弹琴|抚琴|操琴|鼓琴|弹古琴|弹古筝|拉着|弹着|吹着|playing music|performing|strumming
            pose:sing emotion:laugh	唱歌|歌唱|高歌|演唱|吟唱|吟诗|吟咏|诵诗|singing|sings|chanting
            pose:work	工作|劳作|劳动|忙碌|耕作|耕田|做饭|烹饪|打字|敲代码|编程|修理|打扫|浇水|采茶|插秧|加班|炒菜|烘焙|扫地|做实验|working|works|cooking|cooks|baking|typing|coding|repairing|cleaning|sweeping|planting|gardening|building|harvesting|digging
            pose:play-game	玩耍|玩|游玩|踢球|打球|踢足球|打篮球|踢|拍球|放风筝|滑冰|滑雪|冲浪|荡秋千|捉迷藏|堆雪人|打雪仗|练习|训练|playing
            pose:swim	游泳|游动|游弋|畅游|戏水|游|嬉水|潜水|划水|swimming|swims|swim|diving
            pose:row	划船|撑船|摇橹|泛舟|荡舟|划桨|划着|撑篙|摆渡|rowing|paddling|sailing|sails across|steering
            pose:climb	攀登|攀爬|爬山|登山|登高|爬|攀岩|climbing|climbs
            pose:hold	叉腰|抱臂|双手合十|合十|holding hands|hand in hand|arms crossed|手牵手|牵手|手拉手|并肩而立
            pose:think emotion:thinking	托腮|托着下巴|托下巴|hand on chin
            emotion:calm	平静|淡然|恬静|从容|安详|安静|宁静|淡定|悠闲|平和|超然|闲适|悠然|calm|serene|peaceful|relaxed|tranquil expression|composed
            emotion:smile	微笑|笑容|面带微笑|微笑着|含笑|笑着|笑|开心|高兴|快乐|欢快|喜悦|愉快|幸福|笑眯眯|灿烂的笑容|嘴角上扬|露齿而笑|慈祥|和蔼|笑脸|甜美|温柔|smiling|smile|smiles|happy|cheerful|joyful|grinning|grin|delighted|friendly|kind|warm smile|gentle smile|beaming|content
            emotion:laugh	大笑|哈哈大笑|开怀大笑|欢笑|捧腹|兴奋|欢呼雀跃|雀跃|laughing|laughs|laugh|excited|giggling|thrilled
            emotion:serious	严肃|冷峻|神情严肃|肃穆|庄重|冷酷|冷漠|专注|认真|全神贯注|坚毅|凝重|威严|serious|stern|focused|concentrated|solemn|stoic|intense
            emotion:confident	自信|坚定|骄傲|得意|傲然|英姿飒爽|潇洒|神采飞扬|意气风发|confident|proud|determined|triumphant|heroic|bold|brave|smug
            emotion:shy	害羞|羞涩|腼腆|脸红|娇羞|shy|blushing|bashful|embarrassed
            emotion:sad	忧伤|悲伤|难过|忧郁|伤心|哀愁|惆怅|失落|沮丧|落寞|愁容|愁眉|sad|melancholy|sorrowful|gloomy|depressed|unhappy|heartbroken|lonely
            emotion:cry	哭泣|流泪|哭|落泪|痛哭|泪流满面|含泪|哭着|crying|cries|weeping|tearful|sobbing|in tears
            emotion:angry	愤怒|生气|怒吼|怒视|发怒|咆哮|狰狞|凶狠|恼怒|暴怒|怒目|angry|furious|fierce|enraged|roaring|roars|raging|scowling|snarling|menacing
            emotion:surprised	惊讶|吃惊|惊奇|惊喜|震惊|目瞪口呆|诧异|好奇|surprised|shocked|astonished|amazed|startled|curious|wide eyed
            emotion:scared	害怕|恐惧|惊恐|惊慌|胆怯|恐慌|scared|frightened|terrified|afraid|fearful|worried|nervous|anxious|担心|紧张
            emotion:thinking	沉思|思考|若有所思|冥想|思索|疑惑|困惑|thoughtful|thinking|pensive|contemplating|contemplative|pondering|confused|puzzled
            emotion:sleepy	疲惫|困倦|打哈欠|睡眼惺忪|慵懒|疲倦|sleepy|tired|weary|exhausted|yawning|drowsy
            emotion:wink	眨眼|俏皮|调皮|单眼眨|抛媚眼|wink|winking|playful|mischievous
            emotion:love	爱慕|深情|含情脉脉|陶醉|loving|in love|affectionate|lovestruck
            emotion:pain	痛苦|疼痛|受伤|痛|pain|in pain|hurt|wounded|injured
            facing:left	面向左|朝左|向左看|面朝左侧|facing left|looking left|looking to the left
            facing:right	面向右|朝右|向右看|面朝右侧|facing right|looking right|looking to the right
            facing:front	面向镜头|面对镜头|正对镜头|看向镜头|直视镜头|正面朝前|面向观众|looking at the camera|facing the camera|looking at viewer|facing forward|looking at the viewer
            facing:back	背对|背影|背对着|背对镜头|背向|转身离去|from behind|seen from behind|facing away|back turned|with her back to us|with his back to us
            distance:near	近处|前景|近前|眼前|前景中|画面前方|foreground|in the foreground|up front
            distance:far	远处|远方|背景|远景中|背景中|天边|远端|天际|背景里|后景|远远|中远景|地平线|in the distance|in the background|background|far away|faraway|distant|on the horizon|far off|backdrop
            verb:hold pose:hold	手持|拿着|手拿|手里拿着|手中拿着|握着|手握|举着|捧着|端着|提着|手提|拎着|抱着|怀抱|怀里抱着|手捧|双手捧着|托着|拿|持|捧|抱|举|握|拎|挥舞着|挥舞|扛着|扛|执|手执|叼着|衔着|拄着|攥着|撑着|打着|撑|推着|holding|holds|hold|carrying|carries|carry|gripping|grips|grasping|clutching|wielding|wields|raising|raises|lifting|lifts|brandishing|hugging a|cradling|pushing|balancing|carrying a|armed with|using|uses
            verb:hold pose:read	读|翻阅|读着|翻看|看|reading|reads
            verb:hold pose:write	写着字|writing|writes|painting|paints|drawing|draws|sketching
            verb:hold pose:play	演奏着|吹|弹|playing the|plays the|playing a|plays a|plays|strumming a
            verb:hold pose:drink	喝|品|饮着|drinking a|sipping a
            verb:wear	穿着|身穿|身着|穿|戴着|头戴|戴|佩戴|披着|身披|披|系着|围着|穿戴|着装|背着|佩戴着|脚踩|脚穿|身背|扎着|梳着|留着|wearing|wears|wear|dressed in|clad in|dressed|clad|clothed in|donning|draped in|wrapped in|sporting
            verb:ride pose:ride	骑车|骑单车|骑着|骑|骑在|乘坐|乘着|骑乘|驾驶|驾着|乘|跨坐在|策|策马|driving|drives|riding|rides|ride|on horseback
            verb:lead	牵着|带着|遛着|遛|牵|walking a dog|leading|accompanied by
            word:	古老|破旧|崭新|茂盛|盛开|金黄|火红|洁白|翠绿|漆黑|弯弯|圆圆|毛茸茸|可爱|独|孤|花|葱郁|挺拔|湍急|蜿蜒|清澈|斑驳|精致|华丽|神秘|透明|发光|燃烧|残破|废弃|复古|现代|传统|美丽|漂亮|帅气|英俊|优雅|婀娜|高贵|明亮|皎洁|璀璨|幽静|缭绕|连绵|巍峨|嶙峋|开花|红墙|热气腾腾|新鲜|木质|石质|金属|陶瓷|玻璃|绿油油|黄澄澄|红彤彤|粗壮|枯萎|飘扬|飘落|倒映|矫健|慈眉善目|仙风道骨|衣袂飘飘|赤脚
            word:	fluffy|ancient|rusty|wooden|stone|snow capped|blooming|bare|lone|colorful|colourful|striped|spotted|cute|beautiful|handsome|elegant|pretty|adorable|lovely|majestic|graceful|glowing|burning|broken|abandoned|modern|traditional|cozy|rustic|shiny|transparent|furry|wild|mossy|misty|rocky|snowy|sandy|leafy|grassy|bright|dark|empty|full|open|closed|fresh|hot|cold|single|magical|mystical|mythical|stylized|muscled|barefoot|steaming|blossoming|winding|rolling|sleek|delicate|ornate|heavy|crowded|busy|quiet|narrow|wide|deep|high|low|round|square|antique|vintage|paper|plastic|metal|glass|ceramic|clay|brass|cobbled|gnarled|twisted|leafless|ruined|crumbling|cheery|sunny|starlit|sunlit|crystal clear|thatched|cobblestone paved|melting|stray|nearby|brave looking
            """#),
        (.balloons, #"""
            whisper	小声|低声|悄声|轻声|悄悄|悄悄话|耳语|小声说|低声说|轻声说|低声道|轻声道|压低声音|自言自语|嘀咕|嘟囔|嘟囔道|喃喃道|喃喃自语|小小声|whisper|whispers|whispering|whispered|whispers to|quietly|softly|muttering|mutters|muttered|under his breath|under her breath
            shout	大喊|大叫|高喊|大声|高声|怒吼|咆哮|尖叫|惊呼|惊叫|大吼|吼道|喊道|叫道|喊|喊叫|呐喊|大喝|喝道|怒喝|shout|shouts|shouting|shouted|yell|yells|yelling|yelled|scream|screams|screaming|loudly|roars|roaring|bellows|bellowing
            thought	心想|想着|想道|心道|心声|心里话|心里想|心理活动|内心|内心独白|内心os|独白|暗想|暗道|思忖|寻思|thought|thinks|thinking|think|thinks to himself|thinks to herself|inner monologue
            weak	虚弱|虚弱地|无力|无力地|有气无力|颤抖|颤抖地|颤声|发抖|气若游丝|哼唱|唱|唱道|唱着|歌声|weak|weakly|faint|faintly|trembling|shaky|singing|sings|sung|humming|hums
            electronic	电话|电话里|电话中|电话那头|广播|广播里|收音机|收音机里|电视里|电视|对讲机|扩音器|喇叭|机械音|机器音|电子音|手机里|radio|on the radio|over the radio|phone|on the phone|over the phone|telephone|on tv|from the tv|broadcast|loudspeaker|intercom|robotic|electronic|walkie talkie|through the speaker
            off-panel	画外|画外音|画面外|镜头外|格外|框外|屏幕外|门外传来|off panel|off screen|offscreen|offpanel|from off panel|from offscreen
            narration	旁白|叙述|narration|narrator|voice over|voiceover
            caption	字幕|caption
            borderless	无框文字|不要气泡|没有气泡|no balloon|no outline|without a balloon
            joined	接上|连着|接着说|续上|接上句|cont'd|contd|continued|continuing|joined
            sound-effect	音效|拟声|sfx|sound effect
            """#),
        (.blockers, #"""
            海报|海军|海量|海外|海选|海鲜|上海|信息|信任|信号|相信|自信|微信|通信|信用|信心|诚信|信仰|马尾|马尾辫|马上|马克笔|马克杯|罗马|马路|巴马|马赛克|马拉松|马达|牛仔|牛仔裤|牛仔帽|牛奶|牛肉|蜗牛|牛角|牛油|幻灯|松散|轻松|放松|松弛|蓬松|松露|龙头|水龙头|尼龙|龙井|花纹|花样|花青|开花|棉花|火花|花费|花椒|花生|花哨|西兰花|山西|山东|唐山|中山|佛山|山药|江苏|江西|浙江|镇江|河北|河南|湖北|湖南|云南|云计算|云端|云纹|云服务|石膏|石墨|化石|宝石|钻石|岩彩|竹纸|书写|书体|书卷气|证书|书签|文书|草图|草稿|草案|起草|草根|月份|岁月|一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月|月度|每月|星期|星级|明星|星巴克|火车票|火热|火爆|灯光师|茶褐|酒店|包含|包括|包围|包邮|全球|地球村|环球|眼球|足球场|车间|车道|门类|专门|部门|热门|门店|厦门|澳门|窗口期|床单|树立|树脂|枝节|冰箱|冰糖|雷达|雷同|鱼贯|虎口|鹰眼|鸡尾酒|狗粮|熊市|牛市|形象|对象|印象|象征|现象|气象|景象|抽象|意象|想象|大象无形|山寨|江湖|雨刷|谷雨|风雨|塔罗|桥段|楼层|楼主|街舞|街拍|剑桥|刀具|刀工|旗下|旗舰|鼓励|鼓舞|琴键|钟情|钟爱|分钟|瓶颈期|茶几|墙纸|纸张|笔触|笔画|笔墨|笔法|笔锋|峰值|高峰期|高峰|巅峰|峰会|梅雨|池化|电池|浴池|白领|明白|表白|空白|留白|坦白|蛋白|白天|白手|对白|黑客|黑马|黄金|黄昏|黄瓜|黄油|青春|青少年|年青|青椒|青岛|青海|红豆|红茶|红薯|网红|口红|金融|金额|奖金|资金|基金|金融街|米饭|米其林|厘米|毫米|玉米|千米|粉丝|粉笔|面粉|粉末|粉碎|蓝牙|蓝莓|蓝图|蓝本|绿茶|绿豆|绿化|紫薯|灰尘|素材|素食|元素|因素|要素|朴素|素质|中国画|中国风|中国|美国|英国|法国|日本料理|国庆|顶级|顶尖|头顶|顶峰|左右|上下文|上下|左右两侧|左右对称|上半年|下半年|上午|下午|中午|上班|下班|上市|下载|上传|以下简称|在线|线下|线上|天下|零下|膝下|当下|如下|中文|中药|集中|其中|心中|画中|雨中的|途中|中心区|中央大街|中央空调|中央电视台|中央厨房|中间件|中心思想|数据中心|文化中心|研修中心|样例中心|购物中心|活动中心|服务中心|会展中心|文艺演出中心|说明书|说服|小说|传说|据说|说唱|学说|解说员|道具|频道|通道|味道|报道|知道|道理|渠道|轨道|道德|步道|车道线|地道|王道|茶道|花道|书道|武道|人道|印刷|印刷厂|印度|印尼|水印|脚印|手印|打印|打印机|印制|印记|印证|影印|复印|印花|压印|印象派|写字楼|写作|写实|写意|写真|速写|大写|小写|手写板|题材|问题|主题曲|话题|课题|专题|标题党|刻度|时刻|立刻|深刻|即刻|此刻|雕刻师|展示柜|展示架|展示空间|展示区|标题栏|内容物|宋代|宋朝|北宋|南宋|隶属|楷模|问候|问卷|答案|答题|询问台|喊话|呼喊|图标题|卡通|卡片式|卡路里|卡布奇诺|奥斯卡|皮卡|卡座|卡丁车|牌子|品牌|名牌大学|金牌|牌匾匠|栏杆|专栏作家|护栏|区别|社区|地区|小区|景区|山区|市区|城区|郊区|校区|园区|区域|街区|商圈|厂区|板凳|老板|地板|甲板|平板电脑|模板|天花板|木板路|条件|条理|面条|线条|薯条|签到|签名墙|签约|表情|表演|表达|代表|发表|表面|仪表|图表|外表|表现|屏障|屏蔽|票房|股票|投票|门票收入|盒子|盒饭|袋鼠|口袋|证明|保证|证券|认证|旗手|旗袍扣|红旗渠|碑林|窗花|册封|注册|单独|简单|单位|单身|单纯|单词|菜单制|床单布|名单|风格|格子|格外|资格|价格|性格|规格|合格|格局|方格|页岩|网页设计|横幅画|竖幅画|影幕|字幕组|影像|影院|摄影|影响|倒影|光影|背影|侧影|剪影|身影|海拔|海关|海报设计|海蓝|海盐|四海|脑海|人海|书海|苦海|信条|信奉|信号灯|迷信|书信体|亲信|马术|马甲线|马尔|斑马纹|海马|河马皮|人马|兵马|牛仔布|牛仔服|吹牛|牛轧糖|幻灯机|灯谜|松弛感|松软|松开|松手|松脆|宽松|稀松|绿松石|松花|松江|花纹路|花边|花式|花生酱|花旗|花椰菜|天花乱坠|心花怒放|眼花缭乱|火花塞|花名|花期|烟花三月|浪花纹|山寨机|山楂糕|江山|山珍|泰山北斗|书法家作品|书香|书面|书评|书号|书写体|教科书式|星期一|明星脸|星标|星号|歌星|影星|五星级|四星级|零星|火星文|月饼盒|月薪|月租|月经|蜜月|月底|月初|年月|本月|上个月|正月|个月|云淡风轻|云盘|云存储|人云|云吞|云雀|石油|石灰|石墨烯|石榴红|基石|里程碑|门槛|入门|门诊|五花八门|出门|开门|关门|开门见山|敲门|窍门|专卖门|球形|星球大战|排球赛|足球赛|气球状|月球车|车展|车站台|风车轮|停车|堵车|开车|车祸|上车|下车|打车|发车|倒车|列车员|船票|飞船票|船长室|鱼尾|鱼眼|鱼龙混杂|木鱼|鱼尾裙|鱼鳞|鱼骨图|美人鱼线|虎年|龙年|兔年|马年|羊年|牛年|鼠年|猪年|狗年|鸡年|猴年|蛇年|虎牙|老虎机|龙卷|乌龙|沙龙|龙舟赛|接龙|恐龙蛋|龙纹|凤尾|凤梨|燕麦|燕窝|鹤立鸡群|鸡汤|鸡尾|鸭舌|鸭绒|鹰架|狼狈|狼藉|色狼|熊熊|狐臭|象牙|迹象|蛇形|蛇纹|蝶形|蜂拥|鹿角|羊毛|羊绒|羊皮|羊角|马桶|猫步|猫眼|熊猫眼|兔女郎|鸟语花香|菊石|兰州|荷兰|波兰|芬兰|新西兰|兰博基尼|荷尔蒙|荷载|梅花桩|梅西|竹筒|竹纤维|柳州|柳暗花明|草率|潦草|花草茶|草本|甘草|烟草|叶子板|茶色|茶歇|茶几布|奶茶色|酒精|酒水|酒会|酒庄|果酒|烟酒|碗柜|糖尿|砂糖|糖浆|火辣|火力|火候|火速|上火|发火|防火|灭火器|恼火|着火|惹火|火腿|火山灰|雪纺|雪糕筒|雪碧|滑雪场|滑雪服|雪亮|风雨同舟|雨林地|冰冷|冰爽|冰淇淋车|冰霜美人|冰球|溜冰|泉州|酒泉|浪漫|浪费|流浪|波浪线|浪子|湖州|池子|江浙|海上生明月|桥梁|桥接|塔吊|金字塔|宝塔糖|灯泡肚|霓虹粉|彩虹色|彩虹糖|烟熏|烟灰|香烟|抽烟|烟酰胺|阳光房|太阳能|太阳穴|月光族|天空蓝|蓝天白云图|楼市|楼盘价|楼梯间|床头|起床|临床|床品|桌游|桌面壁纸|椅背|墙裙|窗体|橱窗设计|门面|镜面|眼镜店|墨镜片|镜头感|镜头语言|笔记|笔直|笔者|随笔|伏笔|一笔|笔试|纸巾|报纸版|卫生纸|卷轴式|杯赛|世界杯|杯垫|瓶装|酒瓶型|伞兵|雨伞架|面包车|背包客|包容|打包|承包|书包带|软件包|表情包|帽衫|鸭舌帽檐|剑拔弩张|刀刃|剪刀|枪手|机关枪|弓形|鼓掌|打鼓|钢琴键|琴房|气球拱门|旗开得胜|国旗班|钱塘|钱江|价钱|值钱|铜钱草|锁定|锁骨|封锁|齿轮箱|灯饰|灯塔水母|灯会|心动|心情|心灵|心跳|心理|心愿|用心|核心|重心|关心|开心果|同心圆|心形图|车灯|闪光灯|灯罩|轮廓|轮回|扇形|扇贝|扇区|屋檐线|家具|大家|国家|专家|家乡|回家|家电|住家|行家|玩家|买家|卖家|商家|厂家|独家|方面|平面|面积|面向|面料|面临|全面|面孔|网络|互联网|网格|上网|路线|思路|网路|路径|电路|线路|走势|飞快|飞速|飞秒|飞书|飞机票|飞溅|站点|站稳|坐标|坐落|立体|立面|立场|立方|睡眠|笑话|笑声|哭笑|看起来|看似|看点|好看|看不见|读者|读物|朗读|解读|写法|喝彩|吃力|好吃|品质|品类|产品|商品|作品|用品|食品|饰品|样品|精品|品味|品种|弹性|子弹|导弹|炸弹|拿手|持续|支持|保持|坚持|主持|维持|持有|捧场|抱歉|抱怨|抱负|举办|举行|举例|举世|举报|选举|列举|握手|掌握|执行|执法|撑起|支撑|推出|推荐|推广|推动|穿越|穿插|穿透|穿搭|贯穿|戴森|披露|骑行|策划|政策|决策|策略|乘法|乘积|乘以|小时|小组|小心|小型|小众|小数|小节|小于|大小|大概|大约|大纲|大地|大致|大于|大众|大师|大会|大赛|扩大|独特|独立站|老家|老式|老旧|胖瘦|瘦身|肥料|肥皂|减肥|短片|短视频|短缺|长短|跳转|跳动|跳过|跳色|游戏|游览|旅游|导游|上游|下游|追求|追踪|追溯|追加|踢出|玩法|玩味|痛点|饮食|餐饮|餐饮店|钓鱼台|攀比|趴体|跪求|蹲点|撑杆|衣架|装饰|装置|装修|安装|套装|装订|服装|时装|盛装|装裱|女装|男装|童装|武装|装备|假装|装满|装有|装点|装扮|装入|女儿|儿女|女神|小女|男女
            starting|start|sunday|bookmark|watchful|keynote|keyword|rosewood|bearing|right now|all right|right away|copyright|copyrights|bright|left over|leftover|topic|topping|toppings|light rail|red bull|greenhouse|greenwich|blacksmith|blackberry|blackout|blue cheese|orange juice|whiteboard marker|goldfish|golden hour|golden retriever|goldsmith|landscape orientation|portrait orientation|landscape format|portrait format|state of the art|states of|united states|read only|must read|text message|text messages|listing|title deed|standard time|standard edition|fine art|fine dining|fine grain|fine lines|fine line|clear sky|clear skies|clear water|clear glass|small town|small village|small shop|small cafe|little girl|little boy|big city|large window|large windows|large tree|large format|light beam|light source|dark wood|no one|no longer|not only|no matter|no more than|left behind|upper class|middle school|middle aged|central park|center console|data center|shopping center|community center|cultural center|top notch|top secret|top hat|laptop|desktop|tabletop|rooftop|rooftops|hilltop|mountaintop|mountain top|bottom line|left handed|right handed|cover letter|love letter|letter spacing|line spacing|line height|lowercase|uppercase|lower case|upper case|upper body|lower body|sans francisco|small caps|all caps|block caps|caps lock|in caps|on top of|crop top|right angle|left alone|right side up|watch over|watches over|watch as|watch the|watch him|watch her|watch them|to watch|people watch|watch out|watching over|spring colors|spring vibes|coil spring|hot spring|springs to|spring roll|springs up|light from|soft light|warm light|natural light|in light of|studio light|light mode|light and shadow|light airy|light bokeh|plant manager|power plant|manufacturing plant|bottling plant|chemical plant|assembly plant|plant a|plant based|river bank|bank holiday|bank account|west bank|world bank|food bank|data bank|rose up|rose from|rose above|rose to|rose gold|rose by|sales rose|rose tinted|bear with|bear in mind|bear witness|bear fruit|bears the|bear the|fan of|big fan|fans of|fan art|fan club|fan base|fan favorite|ceiling fan|sports fan|wave to|wave at|waves at|waves to|wave goodbye|wave hello|wave her|wave his|waves her|waves his|shock wave|sound wave|sound waves|heat wave|brain wave|wave of|new wave|steps into|steps out|steps onto|steps in|steps on|step by step|next steps|easy steps|five steps|three steps|four steps|six steps|steps to|leaves the|leaves a|leaves her|leaves his|leaves no|rings out|rings the|key visual|key art|key light|key points|key features|key message|key element|key elements|key color|key figures|key takeaways|key information|stage of|early stage|final stage|stage left|next stage|table of contents|table of|data table|round table discussion|ring finger|ring light|box office|inbox|search box|check box|star rating|five star|rock star stage|star of|all star|starring|pop star|movie star|mouse cursor|mouse click|sign up|sign in|sign language|sign of|signs of|call sign|suit the|suits the|book now|book a|booked|book your|booking|train for|trains for|train of thought|personal trainer|orange glow|orange accents|orange tones|orange hue|orange hues|orange light|orange background|orange gradient|orange text|orange and blue|fire sale|fire up|fired up|on fire with|cloud computing|cloud storage|cloud service|cloud platform|duck face|fish eye|fisheye|bull market|bear market|bull's eye view|eagle eye|crane shot|dutch angle|horse power|hero image|hero shot|hero banner|phone number|phone call|drum roll|bar code|bar none|toolbar|crown jewel|crowned|street style|street photography|street food|street wear|streetwear|street smart|wall street|wall clock mounted|sun bleached|sundays|mirror image|mirror finish|clear cut|flag down|target audience|paper texture|paper grain|paper background|textured paper|rice paper texture|ice breaker|icebreaker|ice cold|snowboarding|moon phase chart|earth tones|earth tone|earthy|mars black|cat walk|catnap|dog eared|hot dog stand|dragonfruit|lion's share|tiger stripes|bee line|bug report|wing it|family friendly|family owned|family business|child friendly|kid friendly|man made|manhole|manholes|human sized|king size|queen size|princess cut|prince charming|school of thought|old school|school spirit|office hours|box set|bag of tricks|coin a|coined|glass ceiling|glass effect|glass texture|glassmorphism|glass like|stained glass style|coffee break|coffee colored|tea time|tea green|wine dark|cake walk|fruit of|fruits of|cherry red|cherry pick|apple inc|peach colored|chart topping|map out|maps out|pen name|letter of|capital letter|letter head|heart of the|heart of|at heart|heartfelt|by heart|scroll down|scroll bar|scrolling|stone cold|rock music|rock band|rock and roll|rock n roll|rocking|rock bottom|road map|roadmap|road trip|bridge the|bridges the|building blocks of|team building|building a|building trust|floor plan|door to door|window of|windows 11|microsoft windows|bed and|flower power|grass roots|tree diagram|tree structure|family tree|leaf through|field of view|depth of field|field of study|force field|over a sea|sea level|rain check|storm in|brainstorm|brainstorming|cold storm|desert island discs|boat load|plane of|car park fee|bus route|rocket science|skyrocket|fire power|stars and|face mask effect|layer mask|bow down|cap on|rooted in|chain of|chain reaction|supply chain|blockchain|food chain|lock in|lock up|locked|screen printed|screen print|screen time|speaker notes|keynote speaker|guest speaker|model number|machine learning|gear up|geared|tool tip|clock wise|clockwise|counterclockwise|around the clock|o'clock|camera angle|camera movement|camera lens|camera shake|camera settings|on camera|camera pans|camera pan|eyes wide|portrait mode|portrait lens|portrait photography|bottle neck|cup of joe|world cup|can be|ghost white|skeleton key|skeleton screen|portrait of|fire breathing
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
            1	一只|一个|一位|一名|一棵|一座|一艘|一叶|一杯|一瓶|一碗|一条|一匹|一头|一朵|一枝|一株|一轮|一间|一张|一面|一辆|一盏|一把|一幅|一台|一件|一块|一顶|一支|一本|一根|一架|一壶|一副|一盒|一颗|一栋|一口|一尊|一枚|一扇|一袋|一场|一尾|一道|一弯|一匙|一筐|一篮|一节|一滴|一家|另一只|另一位|另一个|另一名|一袭|一方|一缕|一抹|一盘|一束|一片|一串|一团|一堆|one|a single|another|a lone
            2	两只|两个|两位|两名|两棵|两座|两艘|两叶|两杯|两瓶|两碗|两条|两匹|两头|两朵|两枝|两株|两轮|两间|两张|两面|两辆|两盏|两把|两幅|两台|两件|两块|两顶|两支|两本|两根|两架|两壶|两副|两盒|两颗|两栋|两口|两尊|两枚|两扇|两袋|两场|两尾|两道|两弯|两匙|两筐|两篮|两节|两滴|二位|二名|两人|二人|一对|一双|一双双|two|a pair of|a couple of|twin|both|pair of
            3	三只|三个|三位|三名|三棵|三座|三艘|三叶|三杯|三瓶|三碗|三条|三匹|三头|三朵|三枝|三株|三轮|三间|三张|三面|三辆|三盏|三把|三幅|三台|三件|三块|三顶|三支|三本|三根|三架|三壶|三副|三盒|三颗|三栋|三口|三尊|三枚|三扇|三袋|三场|三尾|三道|三弯|三匙|三筐|三篮|三节|三滴|三人|three|a trio of
            4	四只|四个|四位|四名|四棵|四座|四艘|四叶|四杯|四瓶|四碗|四条|四匹|四头|四朵|四枝|四株|四轮|四间|四张|四面|四辆|四盏|四把|四幅|四台|四件|四块|四顶|四支|四本|四根|四架|四壶|四副|四盒|四颗|四栋|四口|四尊|四枚|四扇|四袋|四场|四尾|四道|四弯|四匙|四筐|四篮|四节|四滴|四人|four
            5	五只|五个|五位|五名|五棵|五座|五艘|五叶|五杯|五瓶|五碗|五条|五匹|五头|五朵|五枝|五株|五轮|五间|五张|五面|五辆|五盏|五把|五幅|五台|五件|五块|五顶|五支|五本|五根|五架|五壶|五副|五盒|五颗|五栋|五口|五尊|五枚|五扇|五袋|五场|五尾|五道|五弯|五匙|五筐|五篮|五节|五滴|五人|five
            6	六只|六个|六位|六名|六棵|六座|六艘|六叶|六杯|六瓶|六碗|六条|六匹|六头|六朵|六枝|六株|六轮|六间|六张|六面|六辆|六盏|六把|六幅|六台|六件|六块|六顶|六支|六本|六根|六架|六壶|六副|六盒|六颗|六栋|六口|六尊|六枚|六扇|六袋|六场|六尾|六道|六弯|六匙|六筐|六篮|六节|六滴|六人|six|half a dozen
            7	七只|七个|七位|七名|七棵|七座|七艘|七叶|七杯|七瓶|七碗|七条|七匹|七头|七朵|七枝|七株|七轮|七间|七张|七面|七辆|七盏|七把|七幅|七台|七件|七块|七顶|七支|七本|七根|七架|七壶|七副|七盒|七颗|七栋|七口|七尊|七枚|七扇|七袋|七场|七尾|七道|七弯|七匙|七筐|七篮|七节|七滴|七人|seven
            8	八只|八个|八位|八名|八棵|八座|八艘|八叶|八杯|八瓶|八碗|八条|八匹|八头|八朵|八枝|八株|八轮|八间|八张|八面|八辆|八盏|八把|八幅|八台|八件|八块|八顶|八支|八本|八根|八架|八壶|八副|八盒|八颗|八栋|八口|八尊|八枚|八扇|八袋|八场|八尾|八道|八弯|八匙|八筐|八篮|八节|八滴|八人|eight
            9	九只|九个|九位|九名|九棵|九座|九艘|九叶|九杯|九瓶|九碗|九条|九匹|九头|九朵|九枝|九株|九轮|九间|九张|九面|九辆|九盏|九把|九幅|九台|九件|九块|九顶|九支|九本|九根|九架|九壶|九副|九盒|九颗|九栋|九口|九尊|九枚|九扇|九袋|九场|九尾|九道|九弯|九匙|九筐|九篮|九节|九滴|九人|nine
            10	十只|十个|十位|十名|十棵|十座|十艘|十叶|十杯|十瓶|十碗|十条|十匹|十头|十朵|十枝|十株|十轮|十间|十张|十面|十辆|十盏|十把|十幅|十台|十件|十块|十顶|十支|十本|十根|十架|十壶|十副|十盒|十颗|十栋|十口|十尊|十枚|十扇|十袋|十场|十尾|十道|十弯|十匙|十筐|十篮|十节|十滴|十人|ten
            3	几只|几个|几位|几名|几棵|几座|几艘|几条|几匹|几头|几朵|几枝|几株|几张|几辆|几盏|几把|几颗|几片|几件|几块|几支|几根|几缕|几尾|几间|几本|几架|几栋|数只|数个|数位|数名|数棵|数座|数艘|数条|数匹|数头|数朵|数枝|数株|数张|数辆|数盏|数把|数颗|数片|数件|数块|数支|数根|数缕|数尾|数间|数本|数架|数栋|数人|几人|三三两两|三五|三五只|三两只|三两|一些|一串串|several|a few|some|a handful of|few
            12	一群|成群|成群的|成群结队|许多|众多|无数|漫天|满地|一群群|大群|大量|多只|多位|多名|多个|成堆|满满一桌|一排|一排排|一堆堆|一片片|一束束|一丛|一丛丛|一簇簇|一簇|两排|几十只|数十只|上百只|成千上万|千百只|一队|一支队伍|各种|各式各样|琳琅满目|many|a group of|a crowd of|dozens of|a flock of|countless|numerous|lots of|a lot of|a row of|rows of|hundreds of|thousands of|a herd of|a pack of|a swarm of|a pile of|piles of|a field of|fields of|a cluster of|clusters of|a bunch of|a school of|a team of|crowds of|a line of|an army of
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
            comic 3	漫画|四格漫画|六格漫画|连环画|条漫|漫画页|分镜|漫画分镜|漫画格|绘本分镜|多格漫画|comic|comic page|comic strip|manga|manga page|webtoon|graphic novel|comic panel|four panel|storyboard|panel comic|长条漫画|长条漫|竖屏漫画|韩漫|scroll comic|竖排四格|竖版四格|竖式四格|竖四格|竖排四格漫画|竖版四格漫画|竖式四格漫画|yonkoma|4 koma|4koma|页漫|单页漫画|comic book page
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
        (.panels, #"""
            extent small	小格|小画格|小格子|small panel|tiny panel|narrow panel
            extent medium	中格|普通格|regular panel|medium panel
            extent large	大格|大画格|大格子|重点格|宽格|横长格|large panel|big panel|wide panel|tall panel
            extent splash	整页|整页大格|满页|整版大格|跨页|全页|全页大图|splash|splash panel|splash page|full page panel|double spread
            frame bordered	有框|有边框|bordered
            frame borderless	无框|无边框|无格线|无边|no border|without border|borderless|frameless|unframed
            frame bleed	出血|出血格|破格|满版出血|bleed|full bleed|bleeds
            frame inset	嵌入|嵌入格|画中画|插格|小插格|子画面|inset|inset panel|picture in picture
            effect speed-lines	速度线|流线|动态线|动感线|speed lines|speed line|motion lines|action lines
            effect focus-lines	集中线|放射线|聚焦线|效果线|focus lines|concentration lines|radial lines
            direction right-to-left	从右到左|从右至左|从右往左|自右至左|自右向左|由右至左|由右到左|从右向左|右起|右开本|右翻|日漫顺序|日式阅读|日式顺序|right to left|rtl|manga order
            direction left-to-right	从左到右|从左至右|从左往右|自左至右|自左向右|由左至右|由左到右|从左向右|左起|左翻|left to right|ltr|western order
            format webtoon	条漫|长条漫画|长条漫|竖屏漫画|韩漫|webtoon|scroll comic|vertical scroll
            format strip	竖排四格|竖版四格|竖式四格|竖四格|四格竖排|竖排四格漫画|竖版四格漫画|竖式四格漫画|yonkoma|4 koma|4koma
            format page	漫画页|页漫|单页漫画|comic page|manga page|comic book page
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
            in	里|里面|中|之中|内|当中|之间|丛中|深处|in|inside|within|into|among|amid|amidst|amongst|through
            on	上|上面|之上|之巅|顶上|顶端|on|on top of|atop|upon|onto|along the top of
            under	下|下面|之下|脚下|底下|下方|旁下|under|beneath|underneath|below
            beside	旁|旁边|边|身边|身旁|畔|一侧|侧|两旁|两侧|周围|四周|旁侧|对面|beside|next to|by|near|alongside|around|at|surrounded by|between|against|along
            behind	后|后面|背后|身后|之后|后方|behind|at the back of
            in-front-of	前|前面|面前|之前|跟前|前方|身前|in front of|before|in front
            above	上空|头顶|上方|头上|空中|above|over|overhead
            left-of	左侧|左边|左面|to the left of
            right-of	右侧|右边|右面|to the right of
            with	with|together with|and their|having|featuring
            """#),
        (.seasons, #"""
            spring	春|春天|春日|春季|早春|暮春|春夏|阳春|spring|springtime|春风|春意|春暖花开|春光|春分|立春|春节|春江|春山|春雨|in spring|cherry blossom season
            summer	夏|夏天|夏日|夏季|盛夏|初夏|仲夏|summer|midsummer|夏夜|夏至|酷暑|炎夏|盛夏时节|立夏|in summer|summertime|summer day|summer night
            autumn	秋|秋天|秋日|秋季|深秋|金秋|初秋|autumn|fall season|in the fall|秋风|秋雨|秋叶|秋意|秋色|深秋时节|秋分|立秋|中秋|中秋节|重阳|枫叶|落叶|秋夜|秋山|秋江|in autumn|autumn leaves|autumnal|fall foliage|in fall|late autumn
            winter	冬|冬天|冬日|冬季|寒冬|隆冬|winter|wintry|wintertime|冬夜|寒冬腊月|冬至|严冬|圣诞|圣诞节|隆冬时节|腊月|雪夜|冰天雪地|christmas|in winter|winter night|snowy winter|winter day
            """#),
        (.settings, #"""
            street	街道|街头|小巷|巷子|街角|马路|街边|路边|商业街|步行街|古镇|老街|胡同|弄堂|街市|十字路口|商圈|street|alley|alleyway|street corner|sidewalk|downtown|lane|crossroads|city street|路口|夜市|雨巷|小镇街道|石板路|斑马线|人行道|巷口|街巷|街上|林荫道|古街|公路|高速公路|广场|小镇|古镇街道|集市|路上|road|streets|highway|plaza|town square|crosswalk|boulevard|avenue|pavement|village street|marketplace
            room	房间|客厅|卧室|室内|厨房|浴室|书房|阁楼|room|living room|bedroom|kitchen|indoors|interior|study room|attic|屋里|屋内|房内|室内场景|宿舍|儿童房|餐室|卫生间|家中|沙发上|床上|书桌前|书桌上|窗台上|窗边|窗前|壁炉旁|茶室|画室|地下室|客厅里|dining room|bedroom interior|indoor|at home|desk|home office|fireplace|nursery|hallway|windowsill|bathroom|dorm room
            shop	商店|店铺|咖啡馆|咖啡店|餐厅|书店|面包店|面包房|茶馆|酒馆|超市|花店|市场|便利店|菜市场|小店|shop|store|cafe|café|coffee shop|restaurant|bakery|bookstore|bookshop|market|teahouse|bar|diner|supermarket|florist|面馆|小吃店|居酒屋|酒吧|书屋|奶茶店|甜品店|火锅店|理发店|食堂|夜市摊|烤肉店|咖啡厅|餐馆|酒楼|客栈|饭店|中药铺|药铺|food stall|pub|tavern|inn|izakaya|ramen shop|tea shop|flower shop|convenience store|grocery store|pizzeria|bistro|boutique
            mountain-water	山水|山间|山谷|群山|溪畔|江畔|湖畔|河边|山林|山涧|江南|瀑布|mountains|valley|lakeside|riverside|mountain lake|waterfall|mountain stream|山顶|山峰|雪山|山水间|山脚|峡谷|江边|江面|溪边|小溪|河畔|湖边|湖面|湖上|江上|寒江|山谷中|山中|深山|山巅|悬崖|断崖|高山|山路|山坡|江河|西湖|湖心|漓江|桂林|黄山|富士山|mountain valley|mountain|lake|river|riverbank|canyon|cliff|gorge|fjord|alpine lake|hills|stream|lake shore|snowy mountains|mountain range|mountain peak
            nature	森林|草地|草原|田野|花园|公园|树林|竹林|花海|果园|农田|forest|meadow|garden|park|field|woods|orchard|countryside|farm|丛林|雨林|林间|林中|草丛|麦田|稻田|乡间|乡村|荷塘|池塘|山野|草坪|花丛|树下|桃花林|樱花林|田间|牧场|茶园|郊外|户外|野外|原野|油菜花田|薰衣草田|庄园|菜园|湿地|沙漠|村庄|农场|营地|雪原|院子里|pond|jungle|woodland|rainforest|grassland|prairie|savanna|pasture|vineyard|lawn|backyard|flower field|grove|village|campsite|outdoors|wilderness|clearing|wheat field|rice field|rice paddies|hillside|hill|desert
            sea	海边|大海|沙滩|海滩|海面|海洋|港口|码头|beach|seaside|ocean|sea|harbor|harbour|pier|coast|海岸|海滨|海上|深海|海底|渔港|港湾|海湾|岛上|海岛|礁石上|甲板|港口城市|栈桥|海浪|underwater|shore|seashore|island|bay|dock|docks|wharf|open sea|coastline|seabed|coral reef|lagoon|ocean floor
            space	太空|宇宙|星空|银河|外太空|space|outer space|galaxy|cosmos|starry sky|星系|空间站|火星|月球|月球表面|星际|宇宙空间|深空|星云|星海|deep space|space station|planet surface|mars|orbit|nebula|interstellar
            office	办公室|会议室|实验室|工作室|办公桌|医院|office|meeting room|laboratory|studio|conference room|hospital|workspace|lab|写字楼|工位|会议桌|病房|诊所|控制室|机房|工厂|车间|展会|手术室|直播间|录音棚|factory|clinic|hospital room|control room|server room|workshop|operating room|boardroom|cubicle|research lab
            classroom	教室|课堂|学校|校园|图书馆|classroom|school|campus|library|lecture hall|自习室|阅览室|幼儿园|大学|讲堂|操场|课室|科学课|university|kindergarten|reading room|schoolyard|playground
            stage	舞台|剧场|音乐厅|后台|演唱会|展厅|会场|stage|theater|theatre|concert hall|backstage|concert|exhibition hall|gallery|museum|演唱会现场|音乐会|颁奖台|领奖台|t台|戏台|剧院|展台|聚光灯|体育馆|球场|赛场|擂台|stadium|arena|theater stage|podium|spotlight|circus
            palace	宫殿|故宫|寺庙|古寺|庭院|园林|祠堂|亭台|palace|temple|courtyard|shrine|castle|皇宫|大殿|宫廷|寺院|神社|宝殿|紫禁城|四合院|神殿|城楼|城墙|宫墙|王宫|庙宇|古刹|道观|楼阁|亭台楼阁|城堡|throne room|pagoda|palace hall|forbidden city|monastery|cathedral|church|ballroom|ruins|temple courtyard
            station	车站|地铁站|机场|火车站|站台|月台|train station|subway station|airport|platform|metro station|bus stop|车厢|高铁站|公交站|候车厅|候机厅|地铁车厢|火车上|登机口|railway station|train platform|metro|airport terminal|train car|bus station
            city	城市|都市|天际线|高楼|市中心|city|skyline|cityscape|urban|metropolis|都市夜景|城市夜景|街区|摩天大楼|未来城市|楼顶|天台|立交桥|高楼林立|赛博朋克城市|未来都市|屋顶上|cityscape at night|rooftop|rooftops|futuristic city|city lights|skyscrapers|megacity|ruined city|new york|tokyo|paris|london|shanghai
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
            extreme-close-up	大特写|脸部特写|面部特写|局部特写|眼部特写|超特写|extreme close up|extreme closeup|face close up
            close-up	特写|近景|近距离|微距|close up|closeup|macro|特写镜头|近照|微距摄影|大头照|close up shot|close up of|macro shot|headshot|tight shot
            medium	中景|半身|半身像|medium shot|waist up|mid shot|half body|中近景|上半身|胸像|腰部以上|半身照|半身特写|half length|bust portrait|upper body|medium close up|waist up shot|three quarter shot
            full	全身|全身像|全身照|全身镜头|全身立绘|full shot|full body|full length|full body shot
            wide	远景|全景|大远景|广角|wide shot|wide angle|long shot|panoramic|wide view|panorama|全景图|大全景|宽幅|远景镜头|wide angle shot|wide landscape|sweeping view|panoramic view|extreme wide shot|vista
            establishing	建立镜头|定场镜头|空镜头|空镜|establishing shot|establishing
            bird's-eye	俯视|俯拍|鸟瞰|航拍|俯瞰|顶视|bird's eye|birds eye|top down|overhead|aerial view|flat lay|from above|high angle|俯视图|俯瞰图|俯视角|俯视视角|鸟瞰图|空中视角|航拍视角|高角度|顶视图|上帝视角|俯拍视角|aerial|bird's eye view|birds eye view|top view|overhead view|overhead shot|aerial shot|seen from above|drone view
            worm's-eye	仰视|仰拍|低角度|worm's eye|low angle|from below|仰视角|仰视视角|低机位|仰拍视角|虫视|low angle shot|worm's eye view|looking up at
            front	正面|正视|正视图|front view|head on|frontal|正面像|正面照|正脸|front facing|front on|straight on
            side	侧面|侧视|侧影|side view|in profile|profile view|侧脸|侧身|侧面像|四分之三侧面|profile|side profile|from the side
            over-shoulder	过肩|过肩镜头|越肩|越肩镜头|over the shoulder|over shoulder|over the shoulder shot
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
            person	人物|人类|人像|肖像|行人|路人|居民|人群|观众|人们|单人|旅人|游客|乘客|顾客|食客|客人|游人|众人|村民|市民|群众|旅行者|旅者|身影|人影|person|people|portrait|crowd|figure|silhouette|pedestrian|passerby|passersby|passer by|traveler|traveller|tourist|customer|spectator|audience|onlooker|villager|stranger|someone|commuter|shopper|hiker|旅客|朋友|好友|伙伴|同伴|friend|neighbor|guest|bystander
            man	男子|男人|男性|男士|青年|先生|叔叔|小伙|丈夫|父亲|爸爸|小伙子|大叔|男青年|男模特|壮汉|汉子|大汉|新郎|绅士|爸|man|men|gentleman|gentlemen|guy|father|dad|husband|groom|young man|bearded man
            woman	fashion model|女子|女人|女性|女士|妇女|姐姐|妈妈|母亲|妻子|美女|模特|女郎|佳人|仕女|美人|女模特|新娘|女青年|阿姨|贵妇|女主角|妇人|侍女|宫女|丽人|妈|woman|women|lady|ladies|mother|mom|mum|wife|bride|housewife|young woman|geisha|女儿
            girl	女孩|少女|姑娘|女生|妹妹|仙女|小女孩|小姑娘|女孩子|精灵|小精灵|天使|魔女|女童|小红帽|girl|young girl|elf|elves|fairy|fairies|angel|schoolgirl|little girl|witch girl|maiden|teenage girl|小女儿
            boy	男孩|少年|男生|弟弟|小男孩|男孩子|男童|小伙伴|哪吒|牧童|boy|young boy|schoolboy|little boy|teenager|teenage boy|lad
            child	孩子|儿童|小孩|小朋友|宝宝|婴儿|孩童|幼儿|小孩子|孩子们|顽童|稚子|小娃|child|children|kid|baby|babies|toddler|infant|preschooler
            elder	老人|老爷爷|爷爷|老者|老翁|老夫妇|老头|老汉|老伯|外公|祖父|长者|渔翁|蓑笠翁|翁|老爷子|老先生|老大爷|大爷|白胡子老人|elder|old man|old men|grandfather|grandpa|elderly man|elderly couple|old couple|old fisherman
            elder/woman	奶奶|老奶奶|老太太|外婆|祖母|老妇人|老婆婆|婆婆|姥姥|老妇|old woman|old women|old lady|grandmother|grandma|granny|elderly woman
            family	情侣|夫妻|家人|一家人|家庭|恋人|夫妇|一家三口|一家四口|爱侣|双人|父子|父女|母女|母子|亲子|恋人们|couple|family|families|lovers|newlyweds
            scholar	诗人|书生|文人|李白|杜甫|苏轼|王羲之|学者|孔子|文士|隐士|高士|雅士|士人|书圣|文人雅士|名士|儒生|魏晋文人|苏东坡|白居易|王维|陶渊明|屈原|李商隐|辛弃疾|老子|庄子|孟子|诗仙|才子|琴师|乐师|墨客|渔樵|雅客|古人|君子|公子|scholar|poet|literatus|literati|sage|philosopher|li bai|du fu|confucius|su shi|wang xizhi|hermit
            warrior	武士|将军|侠客|战士|武将|士兵|剑客|关羽|诸葛亮|刺客|忍者|勇士|剑士|女侠|大侠|剑侠|猎人|弓箭手|花木兰|曹操|刘备|张飞|赵云|吕布|岳飞|项羽|孙策|周瑜|侍卫|卫兵|海盗|维京人|超级英雄|英雄|warrior|samurai|soldier|ninja|archer|hunter|fighter|hero|superhero|guard|viking|pirate|swordsman|swordsmen|gladiator|assassin|gunslinger
            warrior/knight	骑士|圣骑士|女骑士|knight|paladin|crusader
            monk	和尚|僧人|修女|僧侣|小和尚|老和尚|比丘|高僧|小沙弥|佛像|菩萨|观音|唐僧|唐三藏|monk|priest|nun|buddha
            monk/wizard	法师|巫师|魔法师|女巫|老巫师|wizard|sorcerer|sorceress|mage|witch|magician
            monk/daoist	道士|道人|仙人|神仙|老道|仙翁|神明|daoist|taoist|immortal
            royal	皇帝|国王|帝王|王者|君王|秦始皇|武则天|皇上|emperor|king|pharaoh|monarch
            royal/queen	女王|皇后|王后|女皇|贵妃|杨贵妃|嫔妃|嫦娥|queen|empress
            royal/prince	王子|prince
            royal/princess	公主|小公主|princess
            worker	工人|商务人士|职员|白领丽人|上班族|农夫|渔夫|渔民|小贩|摊贩|摊主|快递员|外卖员|外卖骑手|司机|飞行员|船长|水手|摄影师|律师|法官|木匠|铁匠|工匠|匠人|园丁|清洁工|建筑工人|邮递员|主播|主持人|理发师|裁缝|牧民|牧羊人|骑手|跑者|登山者|冲浪者|滑雪者|舞狮人|教练|保安|员工|秘书|经理|老板|店主|店员|老板娘|船夫|艄公|樵夫|矿工|指挥家|设计师|作家|魔术师|小丑|worker|businessman|businessmen|businesswoman|businesswomen|businessperson|fisherman|fishermen|vendor|driver|pilot|captain|sailor|photographer|reporter|journalist|lawyer|carpenter|gardener|postman|mail carrier|barber|tailor|shepherd|rider|surfer|skier|climber|cyclist|runner|employee|office worker|builder|clerk|manager|craftsman|artisan|potter|blacksmith|cowboy|skateboarder|clown|explorer|detective|courier|designer|conductor|librarian|mechanic|plumber|miner|shopkeeper|baker|writer
            worker/doctor	医生|大夫|外科医生|女医生|牙医|兽医|药剂师|老中医|doctor|surgeon|physician|dentist
            worker/nurse	护士|护士长|nurse
            worker/teacher	老师|教师|女教师|教授|讲师|导师|teacher|professor|lecturer|tutor
            worker/chef	厨师|大厨|糕点师|面包师|主厨|师傅|寿司师傅|chef|pastry chef
            worker/engineer	工程师|技师|建筑师|engineer|technician|architect
            worker/scientist	科学家|研究员|科研人员|化学家|物理学家|博士|实验员|scientist|researcher|chemist
            worker/police	警察|交警|警官|民警|police|police officer|policeman|policemen|cop
            worker/firefighter	消防员|firefighter|fireman|firemen
            worker/farmer	农民|老农|农妇|农人|果农|茶农|采茶女|farmer|peasant
            worker/astronaut	宇航员|航天员|太空人|astronaut|cosmonaut|spaceman
            worker/programmer	程序员|码农|programmer|developer|coder|hacker
            worker/student	学生|同学|大学生|小学生|中学生|高中生|女学生|男学生|毕业生|student|pupil|classmate|graduate
            worker/dancer	舞者|舞女|舞蹈演员|舞姬|芭蕾舞者|芭蕾舞演员|dancer|ballerina
            worker/singer	歌手|歌唱家|歌女|偶像|女歌手|singer|vocalist|idol|rock star
            worker/athlete	运动员|跑步者|足球运动员|篮球运动员|球员|选手|拳击手|滑板少年|athlete|football player|basketball player|soccer player|boxer|gymnast|swimmer|player
            worker/artist	艺术家|画家|画师|音乐家|小提琴家|钢琴家|吉他手|鼓手|乐手|演奏家|书法家|雕塑家|乐队|artist|painter|musician|violinist|pianist|guitarist|drummer|saxophonist|cellist|sculptor|calligrapher|band member
            worker/merchant	商人|富商|货郎|merchant|trader
            worker/waiter	服务员|侍者|咖啡师|女仆|管家|空姐|调酒师|店小二|waiter|waitress|barista|bartender|maid|butler|flight attendant
            robot	机器人|机甲|机械|机械人|小机器人|仿生人|机械战士|高达|机械臂|robot|mecha|android|cyborg|droid|robot arm|robotic arm
            cat	猫|小猫|猫咪|花猫|猫猫|狸花猫|布偶猫|流浪猫|三花猫|招财猫|猫儿|波斯猫|cat|kitten|kitty|tabby
            dog	狗|小狗|柴犬|犬|狗狗|金毛|哈士奇|小犬|柯基|猎犬|牧羊犬|导盲犬|泰迪犬|萨摩耶|狗子|土狗|斑点狗|dog|puppy|puppies|corgi|shiba inu|husky|huskies|golden retriever|poodle|labrador|bulldog|terrier|hound|beagle|dalmatian|retriever|pug
            rabbit	兔|兔子|玉兔|小兔|小兔子|小白兔|野兔|兔耳|rabbit|bunny|bunnies|hare
            bird	鸟|小鸟|麻雀|飞鸟|鸟群|群鸟|归鸟|喜鹊|乌鸦|海鸥|黄鹂|鸟儿|翠鸟|夜莺|众鸟|百鸟|水鸟|画眉|寒鸦|鸥|沙鸥|白鸥|蜂鸟|百灵|知更鸟|bird|sparrow|crow|raven|seagull|gull|robin|magpie|nightingale|hummingbird|kingfisher|finch|bluebird|songbird|woodpecker
            bird/parrot	鹦鹉|parrot|macaw|cockatoo
            bird/swallow	燕子|燕|春燕|飞燕|雨燕|swallow
            bird/pigeon	鸽子|鸽|白鸽|和平鸽|pigeon|dove
            crane	鹤|仙鹤|白鹤|丹顶鹤|双鹤|白鹭|鹭|鹭鸶|火烈鸟|crane bird|crane|heron|egret|stork|flamingo
            crane/swan	天鹅|黑天鹅|白天鹅|swan
            crane/peacock	孔雀|peacock
            crane/phoenix	凤凰|凤|火凤凰|朱雀|凤鸟|phoenix
            eagle	鹰|老鹰|雄鹰|苍鹰|秃鹰|秃鹫|猎鹰|隼|大雕|eagle|hawk|falcon|vulture
            eagle/owl	猫头鹰|owl
            poultry	鸡|公鸡|母鸡|小鸡|雄鸡|火鸡|雏鸡|鸡群|rooster|chicken|hen|chick|turkey|cockerel
            poultry/duck	鸭|鸭子|鹅|小鸭|鸳鸯|小黄鸭|白鹅|野鸭|大鹅|duck|duckling|mandarin duck
            poultry/penguin	企鹅|帝企鹅|小企鹅|penguin
            fish	鱼|金鱼|小鱼|鱼群|游鱼|热带鱼|鱼儿|小丑鱼|鲤鱼|大鱼|河豚|fish|goldfish|clownfish|salmon|trout
            fish/koi	锦鲤|红鲤|koi|koi fish|carp
            fish/shark	鲨鱼|大白鲨|鲨|shark
            whale	鲸|鲸鱼|海豚|蓝鲸|虎鲸|座头鲸|鲲|白鲸|whale|dolphin|orca|narwhal
            horse	马|骏马|黑马王子|战马|马匹|小马|马群|奔马|瘦马|枣红马|horse|pony|ponies|stallion|mare|foal
            horse/unicorn	独角兽|unicorn
            cattle	牛|奶牛|水牛|黄牛|老牛|公牛|耕牛|牦牛|牛群|小牛|牛犊|麒麟|cow|ox|oxen|bull|buffalo|yak|calf|calves|cattle|bison
            cattle/sheep	羊|绵羊|羊群|小羊|羔羊|羊驼|羊羔|sheep|lamb|alpaca|llama
            cattle/deer	鹿|梅花鹿|小鹿|麋鹿|驯鹿|白鹿|驼鹿|雄鹿|鹿群|九色鹿|deer|stag|reindeer|fawn|moose|elk|doe|antelope|gazelle
            cattle/goat	山羊|羚羊|goat
            camel	骆驼|驼队|双峰驼|camel
            pig	猪|小猪|野猪|猪猪|猪八戒|pig|piglet|boar
            tiger	虎|老虎|猛虎|白虎|小老虎|东北虎|虎头|tiger
            tiger/lion	狮子|雄狮|狮|醒狮|舞狮|石狮|小狮子|石狮子|lion|lioness|lion dance
            tiger/leopard	豹|豹子|猎豹|雪豹|黑豹|美洲豹|leopard|cheetah|jaguar|panther|lynx
            dragon	龙|青龙|巨龙|金龙|中国龙|白龙|黑龙|祥龙|飞龙|蛟龙|火龙|小龙|神龙|舞龙|喷火龙|dragon|chinese dragon|wyvern
            dragon/dinosaur	恐龙|霸王龙|暴龙|翼龙|三角龙|dinosaur|tyrannosaurus|t rex|triceratops
            bear	熊|小熊|泰迪熊|北极熊|棕熊|玩具熊|大熊|bear|bear cub|polar bear|grizzly|teddy bear|teddy
            bear/panda	熊猫|大熊猫|小熊猫|panda
            fox	狐狸|狐|小狐狸|九尾狐|赤狐|白狐|北极狐|fox|red fox|vixen
            fox/wolf	狼|野狼|狼群|白狼|灰狼|狼人|孤狼|wolf|wolves|werewolf|coyote
            elephant	大象|小象|象群|白象|猛犸|elephant|mammoth
            monkey	猴|猴子|孙悟空|金丝猴|小猴|美猴王|猩猩|大猩猩|猿|猿猴|黑猩猩|monkey|gorilla|ape|chimpanzee|orangutan
            mouse	老鼠|仓鼠|小老鼠|鼠|小仓鼠|龙猫|mouse|mice|hamster|rat|guinea pig
            mouse/squirrel	松鼠|小松鼠|squirrel|chipmunk
            insect	昆虫|甲虫|蚂蚁|瓢虫|虫子|蟋蟀|蝉|知了|螳螂|insect|beetle|ant|ladybug|ladybird|cricket|cicada|grasshopper
            insect/butterfly	蝴蝶|彩蝶|蝶|飞蛾|凤蝶|蝴蝶群|粉蝶|butterfly|butterflies|moth
            insect/bee	蜜蜂|小蜜蜂|蜂|bee|bumblebee|honeybee
            insect/dragonfly	蜻蜓|红蜻蜓|dragonfly|dragonflies
            insect/firefly	萤火虫|流萤|萤火|firefly|fireflies
            reptile	鳄鱼|蜥蜴|变色龙|爬虫|crocodile|alligator|lizard|chameleon|gecko
            reptile/turtle	乌龟|海龟|龟|玄武|小乌龟|turtle|tortoise
            reptile/frog	青蛙|蛙|树蛙|蟾蜍|蝌蚪|frog|toad
            reptile/snake	蛇|青蛇|白蛇|眼镜蛇|蟒蛇|白素贞|snake|cobra|python|serpent
            crab	螃蟹|龙虾|虾|大闸蟹|小龙虾|crab|lobster|shrimp|prawn
            octopus	章鱼|水母|八爪鱼|乌贼|octopus|jellyfish|squid
            shell	贝壳|海螺|海星|珍珠贝|seashell|conch|starfish
            tree	树|树木|大树|树枝|橡树|枝|林木|树影|老树|古树|茂林|树干|树冠|梧桐|银杏|枫树|榕树|白桦|桦树|桂花树|果树|苹果树|圣诞树|枝头|枝叶|梧桐树|银杏树|老槐树|槐树|绿树|树丛|树下|胡杨|白杨|参天大树|灌木|树根|樟树|红枫|枝条|行道树|橘树|梨树|荔枝树|杏树|芭蕉|tree|oak|birch|maple tree|branch|treetop|tree trunk|christmas tree|apple tree|bush|shrub|hedge|ginkgo|banyan|acacia|twig|bough|olive tree
            tree/palm	棕榈树|椰子树|椰树|棕榈|椰林|palm tree|palm|coconut tree
            tree/bare	枯树|枯木|枯枝|枯藤老树|寒林|bare tree|dead tree|leafless tree|bare branches
            forest	森林|丛林|树林|雨林|密林|林海|林间|山林|松树林|白桦林|枫林|桦林|枯林|红树林|林子|针叶林|林中|forest|jungle|woods|grove|woodland|rainforest|birch forest|thicket
            pine	松|松树|古松|青松|苍松|松柏|松林|松石|老松|松竹|松枝|劲松|黄山松|雪松|云杉|柏树|冷杉|松下|孤松|杉树|松针|pine|pine tree|fir tree|fir|cedar|spruce|cypress|pine forest|conifer|evergreen|老松树|古松树|大松树
            willow	柳|柳树|垂柳|杨柳|柳条|柳枝|柳丝|枯柳|烟柳|绿柳|柳岸|柳絮|柳叶|willow|weeping willow
            bamboo	竹|竹子|竹林|翠竹|修竹|竹丛|茂林修竹|墨竹|竹叶|竹枝|青竹|竹影|绿竹|竹海|竹篁|bamboo|bamboo grove|bamboo forest|bamboo leaf|bamboo leaves
            blossom	梨花|花树|杏花|海棠|玉兰|玉兰花|桃李|花枝|紫藤|紫藤花|海棠花|梨花树|木棉花|blossom|flowering tree|wisteria|magnolia|blossoming tree
            blossom/plum	梅花|梅|梅树|红梅|腊梅|寒梅|白梅|梅枝|雪梅|蜡梅|梅林|梅花树|plum blossom|plum tree|plum branch
            blossom/cherry	樱花|樱树|樱花树|夜樱|落樱|樱花林|樱花瓣|樱|cherry blossom|cherry tree|sakura|sakura petals|cherry petals|cherry blossom season
            blossom/peach	桃花|桃树|桃林|桃枝|桃花林|桃花树|桃花源|peach blossom|peach tree
            lotus	荷花|莲花|荷叶|荷塘|睡莲|莲|残荷|莲叶|莲蓬|荷|红莲|白莲|荷花池|莲池|lotus|water lily|water lilies|lotus flower|lotus leaf|lotus leaves|lily pad
            orchid	兰花|兰草|幽兰|蝴蝶兰|兰|墨兰|水仙|水仙花|鸢尾|鸢尾花|orchid|iris|narcissus|daffodil
            orchid/chrysanthemum	菊花|菊|黄菊|秋菊|墨菊|金菊|chrysanthemum
            peony	牡丹|牡丹花|芍药|富贵花|茶花|山茶花|芙蓉|芙蓉花|月季|peony|peonies|camellia|hibiscus|dahlia
            peony/rose	玫瑰|玫瑰花|红玫瑰|白玫瑰|蔷薇|蔷薇花|玫瑰花瓣|rose|rose petals|red rose
            flowers	花|花朵|鲜花|花卉|花瓣|花束|花园|野花|小花|花丛|花海|雏菊|薰衣草|花环|百合|康乃馨|满天星|百花|繁花|油菜花|花田|落花|花圃|百合花|蒲公英|风信子|花坛|勿忘我|绣球花|彼岸花|曼陀罗|花篮|花草|桂花|丁香|鲜花束|小雏菊|牵牛花|花影|罂粟花|flower|petal|bouquet|garden|wildflower|daisy|daisies|lavender flowers|lily|lilies|dandelion|carnation|flower bed|flowerbed|poppies|poppy|hydrangea|flower field|marigold|hyacinth|油菜花田|薰衣草田
            flowers/sunflower	向日葵|葵花|向日葵花田|sunflower
            flowers/tulip	郁金香|郁金香花|tulip
            grass	草地|草原|田野|草坪|麦田|稻田|草|青草|芳草|草丛|绿草|荒草|芦苇|芦苇荡|田间|麦浪|原野|绿地|水田|农田|茶园|梯田|蒹葭|水草|野草|草甸|枯草|旷野|葡萄园|茶田|菜地|菜园|小草|苔藓|牧场|山坡草地|稻穗|麦穗|稻草|grass|meadow|field|lawn|prairie|wheat|reed|savanna|savannah|pasture|rice paddies|rice paddy|rice field|wheat field|tea plantation|vineyard|farmland|moss|hay
            leaf	叶|叶子|树叶|落叶|绿叶|叶片|嫩叶|银杏叶|黄叶|红叶|霜叶|梧桐叶|绿叶片|芭蕉叶|四叶草|leaf|leaves|foliage|clover|autumn leaves|fallen leaves|fall foliage
            leaf/maple	枫叶|枫|红枫叶|霜枫|maple leaf|maple leaves|maple
            potted-plant	盆栽|绿植|植物|藤蔓|常青藤|盆景|花盆|多肉|多肉植物|绿萝|爬山虎|藤|蕨类|发财树|龟背竹|藤条|植被|文竹|盆花|吊兰|幼苗|嫩芽|树苗|种子|秧苗|potted plant|plant|vine|ivy|fern|succulent|bonsai|seedling|sprout|houseplant|flower pot|flowerpot|greenery|monstera|sapling
            potted-plant/cactus	仙人掌|仙人球|cactus|cacti
            vegetable	蔬菜|青菜|白菜|大白菜|萝卜|胡萝卜|西红柿|番茄|南瓜|黄瓜|土豆|玉米|辣椒|茄子|西兰花|洋葱|大蒜|豆芽|红薯|菜叶|vegetable|carrot|tomato|pumpkin|cabbage|potato|corn|cucumber|pepper|broccoli|onion|lettuce|eggplant|herbs|basil
            mushroom	蘑菇|灵芝|香菇|菌菇|mushroom|toadstool
            mountain	山|山脉|山峰|高山|群山|山丘|山峦|峰峦|青山|远山|崇山|峻岭|崇山峻岭|层峦|山岭|山景|山间|山顶|山谷|山脚|奇峰|丘陵|峰|敬亭山|泰山|黄山|华山|庐山|峨眉山|昆仑山|武当山|峰顶|山坡|山巅|山岗|山头|山腰|峡谷|山体|千山|群峰|小山|荒山|春山|秋山|空山|深山|仙山|南山|山崖边|层山|孤山|山下|山上|山中|山路|盘山公路|山野|山脊|三峡|山河|山林间|桂林山水|高原|岱宗|mountain|peak|hill|alps|mountaintop|mountain range|hillside|ridge|valley|canyon|summit|hilltop|foothills|mountainside|gorge|mountain pass|highlands|himalayas|山谷中|mountain valley|mountain peak|mountains|hills
            mountain/snow	雪山|富士山|雪峰|珠穆朗玛峰|珠峰|冰山|雪岭|喜马拉雅山|snow mountain|snowy mountain|snow capped mountain|snowy peak|snow capped peak|mount fuji|mt fuji|iceberg|snow covered mountain|snowy mountains
            mountain/volcano	火山|活火山|volcano
            mountain/cliff	悬崖|断崖|峭壁|悬崖峭壁|山崖|绝壁|崖壁|崖边|崖顶|悬崖边|cliff|precipice|rocky cliff|sea cliff
            rock	岩石|石头|石|礁石|岩|奇石|山石|磐石|巨石|假山|鹅卵石|太湖石|石块|卵石|怪石|乱石|石林|顽石|大石|青石板|青石|大石头|陨石|rock|stone|boulder|pebble|reef|cobblestone|meteorite|crag|礁石上
            stream	河|河流|小溪|溪流|江|溪|溪水|溪畔|曲水|流水|小河|山涧|江水|江河|长江|黄河|水流|清流|激湍|江畔|河畔|河边|溪边|江南|清溪|江面|河面|大江|大河|寒江|运河|护城河|江上|河水|秦淮河|山溪|水道|水渠|江岸|河岸|清泉|小溪流|涧|溪涧|春江|秋江|塞纳河|泉水|泉|江边|渡口|江心|河道|河中|江中|溪石|河滩|river|stream|creek|brook|canal|riverbank|riverside|spring water|rivulet|seine|thames|the nile|mountain stream
            lake	湖|湖面|湖泊|池塘|水面|湖水|湖畔|西湖|洞庭|池|洞庭湖|太湖|池水|湖心|水池|湖边|水塘|鱼塘|泳池|游泳池|池边|喀纳斯湖|塘|湖岸|池中|湖光|水中央|湖中|平湖|镜湖|湖上|水坑|水洼|湿地|沼泽|lake|pond|pool|swimming pool|lakeside|lakeshore|lagoon|puddle|waterhole|swamp|marsh|water's edge|reservoir|wetland|fjord|alpine lake|lake shore|mountain lake
            sea	海|大海|海洋|海浪|波浪|海面|沧海|浪花|深海|海底|巨浪|波涛|海水|浪|碧海|海岸|海岸线|海上|海港|海湾|海边|浪潮|惊涛|波光|碧波|汪洋|东海|南海|潮水|洋面|海天|港口|港湾|渔港|海域|水波|惊涛骇浪|水浪|sea|ocean|wave|surf|seashore|coast|seaside|tide|underwater|harbor|harbour|seabed|ocean floor|coastline|shoreline|shore|港口城市|open sea
            waterfall	瀑布|飞瀑|飞泉|银瀑|瀑|水帘|waterfall|cascade
            beach	沙滩|海滩|金色沙滩|滩涂|沙岸|beach|sandy shore
            desert	沙漠|沙丘|戈壁|大漠|荒漠|黄沙|沙海|绿洲|撒哈拉|desert|dune|sand dune|oasis|badlands
            island	岛|岛屿|小岛|孤岛|海岛|浮岛|仙岛|荒岛|湖心岛|蓬莱|island|islet|isle
            cloud	云|云朵|白云|祥云|云海|云层|云彩|浮云|流云|乌云|云霞|彩云|孤云|晚霞|朝霞|霞光|云端|彩霞|云天|霞|火烧云|阴云|积云|云团|筋斗云|风云|云中|白云朵|cloud|storm cloud|cloudscape|sea of clouds|乌云密布|阴云密布|云层厚重|dark clouds|clouds|storm clouds
            mist	雾|雾气|薄雾|烟雾|云雾|云烟|烟云|雾霭|烟霭|薄烟|晨雾|烟雨|水雾|轻烟|炊烟|烟|浓雾|青烟|蒸汽|热气|仙气|雾中|白雾|烟尘|大雾|迷雾|水汽|轻雾|寒烟|热气腾腾|mist|fog|haze|steam|smoke|vapor|morning mist|云雾缭绕|in the fog
            rain	雨|下雨|雨水|雨滴|雨天|细雨|大雨|春雨|暴雨|雨丝|雨幕|雨中|雨点|雨珠|秋雨|夜雨|雨夜|微雨|毛毛雨|梅雨|骤雨|小雨|蒙蒙细雨|水珠|水滴|raindrop|rain|rainfall|drizzle|downpour|water droplet|droplet|大雨滂沱|in the rain|rain soaked|pouring rain|狂风暴雨|raindrops
            snow	雪|雪花|下雪|冰|冰川|积雪|飘雪|白雪|雪地|大雪|冰雪|风雪|雪景|飞雪|雪原|初雪|冰面|落雪|残雪|雪夜|雪中|瑞雪|冰柱|冰块|雪片|霜|冰霜|雪野|雪粒|雪堆|雪国|雪坡|冰晶|snow|snowflake|ice|glacier|snowfall|snowdrift|icicle|frost|snowfield|ice cube|snowy|tundra|漫天飞雪|漫天大雪|大雪纷飞|snowy night|in the snow|snow covered|snowy winter|冰天雪地|snowflakes
            storm	闪电|雷|暴风雨|雷电|雷雨|龙卷风|雷暴|霹雳|暴风雪|lightning|lightning bolt|thunder|storm|thunderstorm|tornado|hurricane|blizzard|lightning storm|雷雨交加
            rainbow	彩虹|虹|虹桥|虹光|rainbow
            aurora	极光|北极光|aurora|northern lights|aurora borealis
            sun	太阳|阳光|日出|日落|夕阳|红日|朝阳|旭日|落日|残阳|斜阳|烈日|晨光|夕照|余晖|晨曦|艳阳|暖阳|日光|太阳光|骄阳|初升的太阳|白日|圆日|烈阳|sun|sunlight|sunrise|sunset|sunshine|setting sun|rising sun|sunbeam|rays of sunlight|sun rays|落日余晖|日落时分|夕阳西下|日落时|at sunset|日出时分|at sunrise|艳阳高照|阳光明媚|bright sunshine|sun drenched|bright sunlight
            moon	月|月亮|月光|明月|月夜|圆月|满月|残月|新月|月色|皓月|弯月|月牙|血月|孤月|秋月|冷月|一轮明月|月下|寒月|皎月|上弦月|月轮|月球|月华|红月|蓝月|金月|moon|moonlight|full moon|crescent|crescent moon|blood moon|moonlit|half moon|lunar surface|月球表面|月光下|moonlit night|under the moon
            stars	星星|星空|繁星|星光|宇宙|星辰|群星|流星|流星雨|星|星河|北斗|北斗七星|星座|满天繁星|星尘|漫天星斗|星云|太空|外太空|银河系|恒星|黑洞|彗星|太阳系|star|universe|constellation|shooting star|meteor|starry sky|starlight|comet|nebula|nebulae|cosmos|outer space|starry night|black hole|宇宙空间|under the stars
            stars/planet	行星|地球|星球|土星|火星|木星|金星|水星|海王星|蓝色星球|外星球|planet|earth|mars|saturn|jupiter|venus|asteroid|planet surface
            stars/galaxy	银河|星系|galaxy|galaxies|milky way
            sky	天空|蓝天|夜空|天际|苍穹|长空|晴空|云霄|碧空|天幕|天边|星夜天空|青天|夜幕|天穹|sky|skies|night sky|blue sky|heavens|夜幕下|夜幕降临|夜幕初降|晴空万里|蓝天白云|clear sky|cloudy sky|overcast sky|gray sky
            fire	火|火焰|火光|烈火|烈焰|火堆|火苗|火海|炉火|火球|战火|火花|熔岩|岩浆|火炬|火把|壁炉|灶火|磷火|fire|flame|torch|blaze|lava|ember|fireplace|inferno|壁炉旁
            fire/firework	烟花|焰火|礼花|烟火|花火|爆竹|鞭炮|爆竹声|firework|firecracker
            fire/campfire	篝火|营火|bonfire|campfire
            house	房子|房屋|村庄|乡村|村落|屋顶|人家|民居|小镇|四合院|古镇|农庄|瓦房|屋檐|屋檐下|房顶|楼房|院子|小院|庭院|院落|宅院|别墅|屋舍|徽派民居|屋|家园|民房|老屋|老宅|土楼|烟囱|水乡|村子|山村|渔村|乡间|阳台|露台|天台|飞檐|白墙黑瓦|屋瓦|瓦片|仓库|谷仓|竹楼|窑洞|吊脚楼|树屋|鸟屋|厂房|工厂|小洋楼|house|village|town|townhouse|mansion|roof|rooftop|courtyard|barn|farmhouse|chimney|villa|balcony|balconies|porch|treehouse|tree house|eaves|patio|factory|factories|warehouse|hamlet|backyard|igloo|小镇街道|古镇街道|village street|院子里|rooftops
            house/cottage	小屋|木屋|农舍|小木屋|林中小屋|雪屋|糖果屋|石屋|cottage|cabin|log cabin|hut|shack|lodge|bungalow
            house/thatched	茅屋|草堂|茅舍|竹屋|草屋|茅草屋|茅庐|柴扉|草庐|竹篱茅舍|thatched cottage|thatched hut|thatched house
            pavilion	亭|亭子|凉亭|楼阁|岳阳楼|兰亭|蘭亭|亭台|亭阁|茅亭|草亭|水榭|亭榭|黄鹤楼|滕王阁|阁楼楼阁|亭台楼阁|长亭|楼台|戏台|长廊|回廊|湖心亭|八角亭|石亭|阁|楼宇|六角亭|pavilion|gazebo|pergola|veranda
            pagoda	塔|宝塔|古塔|雷峰塔|石塔|佛塔|大雁塔|木塔|塔尖|东方明珠|pagoda|stupa
            pagoda/temple	寺庙|庙|庙宇|寺|古寺|寺院|祠堂|道观|佛寺|大殿|佛堂|古刹|山寺|禅院|孔庙|temple|monastery|monasteries|temple courtyard
            pagoda/shrine	神社|鸟居|神龛|shrine|torii|torii gate
            palace	宫殿|故宫|宫阙|皇宫|紫禁城|天坛|太和殿|殿堂|大明宫|王宫|宫廷|宫墙|天宫|金銮殿|布达拉宫|神殿|palace|forbidden city|royal court|palace hall
            palace/gate	城门|牌坊|天安门|城楼|城墙|拱门|月亮门|山门|宫门|凯旋门|牌楼|南天门|city gate|archway|city wall|arc de triomphe
            palace/great-wall	长城|万里长城|烽火台|great wall|the great wall
            bridge	桥|小桥|石桥|拱桥|木桥|断桥|廊桥|吊桥|栈桥|石拱桥|大桥|立交桥|桥上|码头|独木桥|天桥|铁桥|桥头|栈道|浮桥|金门大桥|高架桥|木栈道|港口码头|桥洞|bridge|stone bridge|wooden bridge|pier|dock|boardwalk|footbridge|overpass|viaduct|jetty|jetties|wharf|aqueduct|docks
            city	城市|天际线|楼|都市|楼群|古城|城池|未来城市|东方都市|长安|长安城|城市天际线|都会|市中心|城市夜景|城镇|巴黎|纽约|东京|上海外滩|外滩|水城|高楼林立|楼宇群|废墟|遗迹|city|cities|skyline|cityscape|metropolis|downtown|ruins|town square|manhattan|megacity|city street|都市夜景|赛博朋克城市|未来都市|cityscape at night|futuristic city|ruined city
            city/building	高楼|摩天大楼|建筑|大楼|高楼大厦|大厦|写字楼|公寓|公寓楼|楼盘|建筑物|办公楼|古建筑|现代建筑|居民楼|博物馆|体育馆|剧院|车站大楼|skyscraper|building|apartment|apartment building|high rise|office building|architecture|facade|museum|stadium|skyscrapers
            street	街道|路上|石子路|街上|街头|小巷|道路|街|马路|公路|老街|巷子|胡同|小路|石板路|小径|街角|夜市|步行街|路口|十字路口|古街|商业街|广场|人行道|弄堂|斑马线|山道|林荫道|街景|长街|雨巷|石板街|高速公路|街巷|柏油路|路面|乡间小路|土路|坡道|路边|隧道|跑道|操场|球场|篮球场|足球场|停车场|铁轨|铁路|楼道|走廊|street|road|alley|highway|path|lane|avenue|sidewalk|plaza|crosswalk|pavement|trail|alleyway|footpath|pathway|walkway|crossroads|corridor|hallway|runway|parking lot|railway|railroad|train tracks|tunnel|street corner|streets
            shop	商店|店铺|商铺|小店|便利店|超市|杂货店|面包房|面包店|糖果店|理发店|茶楼|药店|药铺|服装店|玩具店|蛋糕店|甜品店|百货商店|橱窗|中药铺|老字号|shop|store|storefront|grocery store|bakery|bakeries|supermarket|boutique|pharmacy|convenience store|barbershop|shop window|department store|tea shop|toy shop|candy store
            shop/cafe	咖啡馆|咖啡店|咖啡厅|茶馆|奶茶店|咖啡屋|茶室|cafe|café|coffee shop|teahouse|coffeehouse|tea house
            shop/bookstore	书店|旧书店|书屋|bookstore|bookshop
            shop/restaurant	餐厅|酒馆|饭店|面馆|酒楼|小吃店|客栈|酒吧|居酒屋|餐馆|火锅店|拉面店|深夜食堂|烧烤店|食堂|饭馆|寿司店|大排档|restaurant|diner|pub|bar|tavern|inn|pizzeria|bistro|ramen shop|noodle shop|izakaya|steakhouse
            shop/market	市场|集市|菜市场|摊位|小摊|市集|农贸市场|货摊|夜市摊|水果摊|小吃摊|地摊|书摊|街市|market|marketplace|market stall|stall|food stall|bazaar|food truck|fruit stand|kiosk|flea market|food cart
            shop/flower-shop	花店|鲜花店|flower shop|florist
            classroom	教室|学校|课堂|校园|图书馆|幼儿园|大学|课室|阅览室|自习室|classroom|school|campus|library|libraries|lecture hall|university|kindergarten
            office	办公室|工作室|医院|会议室|病房|工位|画室|诊所|车间|机房|控制室|直播间|office|hospital|meeting room|conference room|studio|workshop|clinic|workplace|workspace|operating room|control room|server room|home office|hospital room
            office/laboratory	实验室|laboratory|laboratories|science lab|research lab
            window	窗|窗户|窗外|窗边|窗台|窗前|落地窗|窗口|玻璃窗|窗棂|木窗|车窗|花窗|舷窗|窗框|窗内|天窗|窗子|圆窗|window|windowsill|window sill|porthole|window pane|stained glass window|窗台上
            door	门|大门|门口|木门|房门|门前|门洞|铁门|门扉|校门|柴门|朱门|红门|车门|门外|门廊|传送门|旋转门|石门|玻璃门|door|doorway|gate|entrance|front door|doorstep|portal|wooden door
            wall	墙|墙壁|墙面|围墙|砖墙|白墙|红墙|墙上|石墙|土墙|墙角|粉墙|背景墙|断壁|wall|brick wall|stone wall
            wall/stairs	楼梯|台阶|石阶|阶梯|石级|天梯|梯子|扶梯|旋转楼梯|staircase|steps|stairway|ladder|escalator|stone steps|stair
            wall/fence	栅栏|篱笆|栏杆|护栏|竹篱|围栏|篱|东篱|铁栏杆|fence|railing|picket fence|handrail|barrier
            castle	城堡|塔楼|古堡|尖塔|高塔|堡垒|要塞|埃菲尔铁塔|铁塔|魔法塔|通天塔|castle|tower|fortress|turret|spire|steeple|eiffel tower|watchtower|citadel
            castle/lighthouse	灯塔|lighthouse
            castle/church	教堂|大教堂|修道院|church|cathedral|chapel|abbey
            castle/clock-tower	钟楼|大本钟|鼓楼|clock tower|big ben|bell tower|clocktower
            windmill	风车|风力发电机|水车|windmill|wind turbine|watermill|water wheel
            stage	舞台|聚光灯|讲台|领奖台|t台|颁奖台|音乐厅|舞台中央|剧场|演唱会|展台|擂台|stage|spotlight|podium|catwalk|concert stage|pedestal|lectern|演唱会现场|theater stage
            room	房间|客厅|卧室|室内|厨房|浴室|书房|儿童房|餐室|卫生间|阁楼|屋内|房内|地下室|密室|木地板|地板|车厢|船舱|榻榻米|大厅|大堂|会客厅|展厅|房中|洞穴|山洞|石洞|树洞|room|kitchen|bedroom|bathroom|living room|dining room|attic|interior|basement|lobby|lobbies|cave|cavern|cockpit|study room|dorm room|train carriage|室内场景|客厅里|bedroom interior|reading room
            table	桌|桌子|书桌|餐桌|桌面|桌上|木桌|长桌|圆桌|办公桌|案几|书案|茶几|石桌|几案|吧台|柜台|台面|桌旁|桌边|案头|案上|画案|矮桌|方桌|床头柜|桌前|石几|梳妆台|茶桌|料理台|课桌|工作台|餐台|木台|桌椅|table|desk|counter|tabletop|countertop|coffee table|nightstand|workbench|dining table|bar counter|bedside table|picnic table|书桌前|书桌上
            chair	椅子|凳子|木椅|摇椅|椅|凳|板凳|太师椅|藤椅|石凳|转椅|宝座|王座|龙椅|轮椅|蒲团|坐垫|高脚凳|躺椅|秋千椅|马扎|chair|stool|armchair|throne|rocking chair|wheelchair|deck chair|seat|cushion|throne room
            chair/sofa	沙发|单人沙发|皮沙发|sofa|couch|loveseat|沙发上
            chair/bench	长椅|长凳|公园长椅|bench|park bench
            swing	秋千|滑梯|跷跷板|swing|swing set|playground slide|seesaw|荡秋千
            bed	床|床铺|床上|大床|木床|病床|婴儿床|卧榻|榻|被子|枕头|吊床|被窝|睡袋|bed|pillow|blanket|hammock|cradle|crib|sleeping bag|mattress|quilt
            shelf	书架|架子|柜子|书柜|货架|衣柜|橱柜|陈列架|博古架|药柜|抽屉|展柜|置物架|酒柜|shelf|shelves|bookshelf|bookshelves|bookcase|cabinet|cupboard|wardrobe|drawer|closet
            fridge	冰箱|洗衣机|空调|电风扇|fridge|refrigerator|washing machine
            lamp	灯|台灯|灯光|霓虹灯|油灯|灯火|吊灯|壁灯|水晶灯|落地灯|手电筒|探照灯|灯带|万家灯火|煤油灯|孤灯|灯盏|射灯|煤气灯|矿灯|夜灯|lamp|desk lamp|table lamp|floor lamp|chandelier|neon light|flashlight|oil lamp|headlight|string lights|fairy lights|city lights|bedside lamp|hanging lamp|light fixture|灯火阑珊
            lamp/street-lamp	路灯|街灯|红绿灯|street light|streetlight|street lamp|streetlamp|lamppost|lamp post|traffic light
            lamp/candle	蜡烛|烛光|烛火|红烛|烛台|烛|香烛|香薰蜡烛|candle|candlelight|candlestick|candelabra
            lantern	灯笼|花灯|红灯笼|宫灯|孔明灯|天灯|河灯|纸灯笼|莲花灯|灯笼串|南瓜灯|纸灯|走马灯|lantern|paper lantern|sky lantern|red lantern|jack o' lantern|jack o lantern
            curtain	窗帘|帷幕|帘子|门帘|珠帘|帘|纱帘|幕布|帷幔|纱幔|竹帘|帐幔|蚊帐|curtain|drape|blinds
            curtain/carpet	地毯|毯子|桌布|毛毯|红毯|红地毯|地垫|挂毯|carpet|rug|tablecloth|red carpet|picnic blanket|doormat
            curtain/screen	屏风|画屏|折屏|folding screen|screen divider|room divider
            mirror	镜子|铜镜|镜中|梳妆镜|mirror|looking glass
            blackboard	黑板|白板|公告牌|告示牌|广告牌|标牌|招牌|路牌|木牌|指示牌|站牌|公告栏|牌匾|匾额|路标|石碑|墓碑|石刻|blackboard|whiteboard|chalkboard|billboard|signboard|sign|signpost|bulletin board|road sign|noticeboard|neon sign|gravestone|tombstone|stele|placard|巨幅广告牌
            painting	画框|油画框|壁画|画作|画像|挂画|相框|照片墙|画架|字画|山水画轴|painting|picture frame|photo frame|mural|easel|framed picture|canvas painting
            statue	雕像|雕塑|石像|自由女神像|兵马俑|铜像|石雕|statue|sculpture|statue of liberty|monument
            book	书|书籍|书本|笔记本|杂志|古书|书卷|书页|课本|日记本|词典|魔法书|书堆|古籍|竹简|诗集|绘本|日记|账本|一摞书|菜谱|字典|book|notebook|magazine|textbook|diary|diaries|stack of books|spellbook|novel|journal|open book|sketchbook|tome
            scroll	卷轴|对联|春联|画卷|画轴|圣旨|福字|挂轴|长卷|scroll|spring couplet|couplets|hanging scroll
            brush	毛笔|铅笔|笔|钢笔|画笔|狼毫|蜡笔|笔墨|笔架|羽毛笔|画具|调色板|砚台|文房四宝|墨砚|笔筒|圆珠笔|粉笔|笔砚|颜料|彩铅|马克笔|brush|paintbrush|pen|pencil|ink brush|quill|inkstone|palette|crayon|fountain pen|marker|chalk
            letter	信|信封|信纸|情书|信件|明信片|书信|家书|邮票|邮件|letter|envelope|postcard|love letter|mail
            letter/newspaper	报纸|旧报纸|晚报|newspaper
            letter/note	便签|便利贴|纸条|告示|sticky note
            letter/paper	纸|纸张|宣纸|文件|试卷|合同|纸片|图纸|稿纸|文件夹|羊皮纸|档案|剪纸|paper|document|sheet of paper|parchment|rice paper|paperwork|blueprints
            kite	风筝|纸鸢|kite|放风筝
            phone	手机|智能手机|iphone|手机屏幕|平板电脑|phone|smartphone|cell phone|mobile phone|cellphone
            phone/telephone	电话|老式电话|电话亭|座机|telephone|phone booth|rotary phone|telephone booth
            computer	电脑|屏幕|键盘|鼠标|服务器|芯片|电路板|computer|keyboard|screen|server|microchip|chip|circuit board|hologram
            computer/laptop	笔记本电脑|手提电脑|laptop|notebook computer|laptop computer
            computer/monitor	显示器|显示屏|大屏幕|台式电脑|投影屏|全息屏幕|监视器|monitor|display screen|desktop computer|computer screen|computer monitor
            camera	相机|摄像机|单反|拍立得|摄影机|胶片相机|三脚架|照相机|camera|dslr camera|video camera|tripod|film camera
            camera/television	电视|电视机|老电视|television|tv|tv set
            clock	钟|时钟|挂钟|沙漏|座钟|日晷|钟表|怀表|秒表|clock|hourglass|pocket watch|grandfather clock|sundial|stopwatch|wall clock
            clock/watch	手表|腕表|机械表|名表|watch|wristwatch|smartwatch
            clock/alarm	闹钟|alarm clock
            tea	茶|茶具|茶席|功夫茶|茶叶|茶汤|茶盘|茶水|tea|tea set
            tea/pot	茶壶|紫砂壶|紫砂茶壶|teapot|tea pot
            tea/cup	茶杯|杯子|杯|茶盏|茶碗|水杯|瓷杯|马克杯|奶茶|保温杯|玻璃杯|珍珠奶茶|热茶|清茶|香茗|盖碗|一杯茶|牛奶|teacup|tea cup|cup|mug|cup of tea|glass of milk|milk tea|bubble tea|cup of hot chocolate|hot chocolate|tumbler|glass of water|milk
            coffee	咖啡|咖啡杯|拿铁|卡布奇诺|咖啡豆|咖啡机|黑咖啡|热咖啡|手冲咖啡|咖啡壶|coffee|latte|cappuccino|espresso|coffee cup|cup of coffee|coffee mug|coffee beans|coffee machine|coffee pot
            wine	酒|美酒|红酒|啤酒|葡萄酒|香槟|白酒|清酒|鸡尾酒|果汁|饮料|橙汁|可乐|威士忌|柠檬水|汽水|浊酒|wine|beer|champagne|cocktail|juice|soda|whiskey|whisky|sake|lemonade|orange juice|liquor|beverage
            wine/bottle	瓶子|瓶|香水|酒瓶|玻璃瓶|香水瓶|药瓶|奶瓶|漂流瓶|化妆品|口红|护肤品|精华液|药水|药水瓶|墨水瓶|酱油|精油|bottle|perfume|wine bottle|perfume bottle|glass bottle|potion|lipstick|cosmetics|vial|lotion|water bottle
            wine/jar	酒壶|酒坛|坛子|罐子|陶罐|酒葫芦|葫芦|罐|玻璃罐|瓦罐|水缸|陶器|大缸|蜜罐|酒坛子|储物罐|jar|jug|pitcher|urn|gourd|pot|clay pot|pottery|barrel|earthenware
            wine/cup	酒杯|高脚杯|酒盏|酒樽|红酒杯|杯酒|wine glass|goblet|chalice|champagne glass|martini glass
            food	碗|美食|食物|汤圆|菜肴|早餐|午餐|晚餐|佳肴|烤鸭|烧烤|炸鸡|薯条|鸡蛋|牛排|烤肉|寿司|豆腐|羊肉|牛肉|汤|沙拉|咖喱|点心|小吃|烤串|春卷|煎饼|大餐|年夜饭|便当|盘子|瓷盘|碟子|小笼包|羊肉串|煎蛋|早点|甜汤|海鲜|豆浆|油条|热狗|刀叉|一碗汤|筷子|餐盘|香肠|芝士|奶酪|烤鸡|红烧肉|糖葫芦|冰糖葫芦|烤鱼|生鱼片|食材|food|bowl|soup|sushi|steak|salad|egg|breakfast|dinner|lunch|meal|dish|fries|french fries|hot dog|curry|bento|tofu|meat|plate|chopsticks|sausage|cheese|roast chicken|roast turkey|feast|taco|barbecue|snack|seafood|bacon|fork|spoon|cutlery|ingredients|bowl of soup|stew|烤肉店
            food/noodles	面条|牛肉面|拉面|一碗面|意大利面|方便面|炒面|担担面|米粉|螺蛳粉|热汤面|阳春面|兰州拉面|刀削面|热干面|noodle|ramen|spaghetti|pasta|udon|beef noodles|bowl of noodles|bowl of ramen|pho
            food/dumplings	饺子|包子|水饺|蒸饺|馄饨|小笼|灌汤包|馒头|烧麦|蒸笼|dumpling|steamed bun|bao|gyoza|wonton|bamboo steamer
            food/rice	米饭|炒饭|白米饭|大米|蛋炒饭|盖饭|粥|稻米|饭|饭团|rice|fried rice|rice bowl|porridge|congee|bowl of rice|rice ball|onigiri
            food/hotpot	火锅|铜火锅|鸳鸯锅|麻辣火锅|hotpot|hot pot
            food/mooncake	月饼|五仁月饼|mooncake|moon cake
            food/zongzi	粽子|zongzi|rice dumpling
            food/burger	汉堡|汉堡包|三明治|burger|hamburger|sandwich|cheeseburger
            food/pizza	披萨|比萨|pizza
            food/bread	面包|吐司|牛角包|法棍|可颂|司康|贝果|烤面包|法式面包|面包片|欧包|bread|toast|croissant|baguette|bagel|loaf of bread|loaf|loaves|loaves of bread|bun|pretzel|pastry|pastries|pie|scone
            cake	蛋糕|奶油|甜点|巧克力|生日蛋糕|纸杯蛋糕|芝士蛋糕|布丁|甜甜圈|马卡龙|松饼|华夫饼|糕点|桂花糕|蛋挞|草莓蛋糕|奶油蛋糕|下午茶|糕|慕斯|提拉米苏|cake|dessert|chocolate|birthday cake|cupcake|pancake|waffle|doughnut|donut|macaron|pudding|cheesecake|tart|sweets|gingerbread|wedding cake|brownie|muffin|whipped cream|stack of pancakes
            cake/ice-cream	冰淇淋|雪糕|冰激凌|甜筒|圣代|冰棍|刨冰|ice cream|ice cream cone|gelato|popsicle|sundae
            cake/candy	糖果|棒棒糖|棉花糖|糖|糖块|candy|candies|lollipop|cotton candy|marshmallow|candy cane|caramel
            cake/cookie	饼干|曲奇|姜饼人|cookie|biscuit|gingerbread man|cracker
            honey	蜂蜜|果酱|honey|jam
            fruit	水果|果实|果篮|菠萝|芒果|梨|香蕉|樱桃|荔枝|石榴|果子|蓝莓|猕猴桃|柿子|龙眼|牛油果|桃子|蟠桃|仙桃|寿桃|枣|红枣|果盘|杨梅|枇杷|椰子|李子|哈密瓜|火龙果|山楂|榴莲|fruit|pineapple|mango|pear|banana|cherry|cherries|pomegranate|berry|berries|blueberry|blueberries|peach|kiwi|avocado|coconut|persimmon|melon|lychee|fig|fruit basket|raspberry|raspberries|dragon fruit
            fruit/apple	苹果|红苹果|青苹果|apple|red apple
            fruit/orange	橙子|橘子|柑橘|柚子|桔子|甜橙|orange slice|oranges|tangerines|mandarin orange|grapefruit
            fruit/strawberry	草莓|strawberry|strawberries
            fruit/watermelon	西瓜|一片西瓜|watermelon|watermelon slice
            fruit/lemon	柠檬|柠檬片|青柠|lemon|lemon slice|limes|lime slice
            fruit/grape	葡萄|葡萄串|紫葡萄|grape
            umbrella	伞|雨伞|太阳伞|遮阳伞|阳伞|洋伞|透明雨伞|大伞|umbrella|parasol|beach umbrella
            umbrella/paper	油纸伞|纸伞|花伞|paper umbrella|oil paper umbrella|paper parasol
            bag	包|手提包|购物袋|袋子|钱包|口袋|红包|公文包|布袋|帆布包|手袋|挎包|香囊|荷包|药箱|福袋|麻袋|垃圾袋|bag|handbag|purse|wallet|tote bag|shopping bag|briefcase|pouch|sack|red envelope|satchel
            bag/backpack	背包|书包|双肩包|登山包|行囊|backpack|rucksack|schoolbag
            bag/suitcase	行李箱|箱包|行李|手提箱|皮箱|suitcase|luggage
            bag/box	箱子|盒子|纸箱|木箱|宝箱|篮子|竹篮|快递盒|收纳盒|包裹|百宝箱|木盒|竹筐|竹篓|筐|礼盒装|垃圾桶|桶|水桶|木桶|box|crate|basket|treasure chest|parcel|package|cardboard box|wicker basket|bucket|trash can|suggestion box|wooden crate|bin
            hat	帽子|草帽|礼帽|圣诞帽|贝雷帽|牛仔帽|帽|高帽|乌纱帽|毡帽|棒球帽|毛线帽|鸭舌帽|厨师帽|巫师帽|学士帽|hat|cap|straw hat|beret|top hat|cowboy hat|beanie|witch hat|wizard hat|santa hat|sun hat|baseball cap|bowler hat|graduation cap
            hat/crown	皇冠|王冠|头冠|凤冠|花冠|金冠|冠冕|crown|tiara
            hat/helmet	头盔|安全帽|钢盔|宇航头盔|helmet|hard hat
            hat/bamboo	斗笠|竹笠|蓑衣|箬笠|bamboo hat|conical hat
            glasses	眼镜|太阳镜|墨镜|护目镜|圆框眼镜|黑框眼镜|金丝眼镜|单片眼镜|vr眼镜|glasses|sunglasses|spectacles|goggles|eyeglasses|round glasses|vr headset
            headphones	耳机|耳麦|headphone|headset|earphones|earbuds|headphones
            clothes	衣服|衬衫|夹克|t恤|校服|外套|制服|毛衣|风衣|大衣|卫衣|牛仔裤|羽绒服|披风|斗篷|裤子|围裙|白大褂|背心|短裤|军装|大褂|运动服|睡衣|泳装|水手服|上衣|皮衣|棉袄|袍子|衣裳|衣物|工作服|宇航服|太空服|马甲|开衫|羊毛衫|皮夹克|短袖|工装|clothes|clothing|shirt|jacket|uniform|coat|sweater|hoodie|jeans|trench coat|cloak|cape|apron|t shirt|vest|pants|trousers|shorts|pajamas|lab coat|leather jacket|spacesuit|space suit|overalls|swimsuit|raincoat|robe|outfit|costume|cardigan|blouse|tunic|overcoat|jumper|sailor uniform|school uniform|white shirt|robes
            clothes/dress	裙子|连衣裙|长裙|礼服|婚纱|短裙|百褶裙|晚礼服|公主裙|裙|纱裙|红裙|白裙|蓬蓬裙|纱衣|舞裙|吊带裙|碎花裙|dress|skirt|gown|wedding dress|evening gown|tutu|sundress|ball gown|red dress|white dress|dresses
            clothes/suit	西装|西服|燕尾服|正装|西装革履|suit|tuxedo|business suit|suit and tie|suits
            clothes/hanfu	汉服|旗袍|和服|古装|长袍|唐装|汉服长裙|襦裙|道袍|长衫|龙袍|嫁衣|马褂|袈裟|浴衣|hanfu|kimono|qipao|cheongsam|yukata|hanbok|sari|kimonos
            shoes	鞋|鞋子|运动鞋|球鞋|高跟鞋|皮鞋|靴子|布鞋|跑鞋|雨靴|绣花鞋|水晶鞋|板鞋|拖鞋|凉鞋|shoe|sneaker|boot|high heels|heels|sandal|running shoes|slipper|boots
            scarf	围巾|丝巾|披肩|领带|领结|头巾|袖套|scarf|scarves|shawl|bow tie|necktie|headscarf|bandana
            sword	剑|刀|武器|武士刀|长剑|宝剑|长刀|大刀|匕首|光剑|青龙偃月刀|剑鞘|利剑|木剑|双剑|sword|weapon|katana|blade|lightsaber|longsword|sabre|broadsword
            sword/knife	菜刀|小刀|水果刀|餐刀|砍刀|knife|knives|dagger|cleaver|kitchen knife
            sword/shield	盾牌|盾|圆盾|shield
            armour	盔甲|铠甲|战甲|铁甲|装甲|甲胄|机械铠甲|银甲|armor|armour|chainmail|suit of armor|plate armor
            fan	扇子|折扇|团扇|羽扇|扇|蒲扇|纸扇|羽毛扇|檀香扇|folding fan|hand fan|paper fan|feather fan
            instrument	吉他|电吉他|乐器|木吉他|贝斯|尤克里里|guitar|electric guitar|acoustic guitar|ukulele|banjo|bass guitar|musical instrument|harp|lute
            instrument/piano	钢琴|三角钢琴|手风琴|电子琴|琴键|piano|grand piano|accordion
            instrument/violin	小提琴|大提琴|二胡|提琴|violin|cello|fiddle|double bass|viola|erhu
            instrument/drum	鼓|大鼓|架子鼓|战鼓|锣鼓|腰鼓|铜锣|锣|drum|drum kit|gong|tambourine|drum set
            instrument/flute	笛子|竹笛|箫|长笛|洞箫|长箫|玉笛|唢呐|号角|小号|萨克斯|短笛|喇叭|牧笛|葫芦丝|横笛|笛|口琴|flute|saxophone|trumpet|clarinet|harmonica|bamboo flute|trombone|bagpipe
            instrument/pipa	琵琶|月琴|柳琴|竖琴|箜篌|pipa
            toy	球|玩具|积木|毽子|陀螺|风铃|魔方|拼图|弹珠|网球|乒乓球|排球|羽毛球|棒球|玩具车|木马|皮球|水晶球|高尔夫球|保龄球|沙包|雪球|乐高|雪橇|toy|ball|building blocks|puzzle|toy car|tennis ball|volleyball|spinning top|wind chime|yo yo|rocking horse|baseball|bowling ball|crystal ball|rubber duck|tennis racket|racket|golf ball
            toy/football	足球|橄榄球|football|soccer ball|soccer|rugby ball|踢足球|踢球
            toy/basketball	篮球|篮球架|basketball|basketball hoop|打篮球
            toy/doll	玩偶|布娃娃|木偶|洋娃娃|毛绒玩具|公仔|手办|雪人|稻草人|布偶|人偶|盲盒公仔|泥人|套娃|doll|puppet|plush|plush toy|stuffed animal|figurine|marionette|snowman|snowmen|scarecrow|stuffed toy|nutcracker|action figure|堆雪人
            balloon	气球|热气球|彩色气球|气球束|红气球|泡泡|肥皂泡|balloon|hot air balloon|soap bubbles|bubble|airship
            balloon/gift	礼物|礼盒|礼物盒|礼包|圣诞礼物|gift|gift box|wrapped present
            flag	旗|旗帜|彩旗|红旗|国旗|五星红旗|战旗|小旗|经幡|帆旗|flag|prayer flags
            flag/banner	横幅|条幅|锦旗|酒旗|酒幌|banner|pennant|bunting
            flag/ribbon	丝带|彩带|飘带|蝴蝶结|红绸|绸带|中国结|红丝带|水袖|红绳|ribbon|streamer|confetti|silk ribbon
            trophy	奖杯|冠军奖杯|trophy|trophies|trophy cup
            trophy/medal	奖牌|勋章|奖章|金牌|徽章|令牌|medal|badge|gold medal
            trophy/coin	金币|硬币|钱|铜钱|元宝|金元宝|金条|钞票|金子|铜币|存钱罐|钱币|比特币|coin|gold coins|money|cash|gold bar|piggy bank|banknote|gold ingot|bitcoin|treasure
            key	钥匙|锁|金钥匙|门锁|铁锁|锁头|挂锁|链条|铁链|锁链|key|lock|padlock|chain
            gear	齿轮|机器|零件|机械齿轮|发动机|引擎|流水线|gear|machine|machinery|cog|engine|assembly line|conveyor belt|steam engine
            bulb	灯泡|电灯泡|light bulb|lightbulb|bulb
            chart	图表|流程图|柱状图|表格|折线图|曲线图|数据图|时间轴|思维导图|信息图|进度条|坐标轴|仪表盘|雷达图|组织架构图|chart|flowchart|graph|bar chart|line chart|diagram|timeline|bar graph|line graph|progress bar
            chart/arrow	箭头|指针|靶心|靶子|箭靶|arrow|target|bullseye|cursor
            chart/pie	饼图|环形图|pie chart
            icon	图标|符号|圆圈|圆环|三角形|太极|八卦|太极图|印章|几何图形|对勾|问号|感叹号|icon|emblem|yin yang|speech bubble|question mark|checkmark|seal stamp|triangle|geometric shapes
            icon/heart	心形|爱心|红心|桃心|红色爱心|heart|heart shape
            icon/star	五角星|星形|金色星星|五星|gold star|five pointed star|star shape
            feather	羽毛|翅膀|羽翼|白羽|双翼|鸟羽|feather|wing|wings
            skull	骷髅|骷髅头|头骨|骨架|skull|skeleton
            map	地图|藏宝图|世界地图|地图册|中国地图|map|treasure map|world map|atlas|city map
            map/globe	地球仪|地球模型|globe
            map/compass	指南针|罗盘|司南|compass
            laboratory	烧杯|试管|烧瓶|量筒|药片|药丸|胶囊|注射器|针筒|听诊器|病毒|细菌|疫苗|培养皿|药品|药物|酒精灯|体温计|test tube|beaker|flask|pill|syringe|stethoscope|virus|bacteria|petri dish|vaccine|medicine|thermometer|lab equipment|pipette|capsule|bunsen burner
            laboratory/microscope	显微镜|microscope
            laboratory/molecule	分子|细胞|原子|分子结构|分子模型|神经元|原子模型|molecule|atom|neuron|molecular structure
            laboratory/dna	dna|双螺旋|dna双螺旋|基因|dna strand|double helix|dna helix
            tent	帐篷|露营|营地|蒙古包|营帐|tent|camping|campsite|yurt|tipi|teepee|camp
            mask	面具|口罩|京剧脸谱|脸谱|假面|傩面|防毒面具|狐狸面具|面纱|mask|face mask|gas mask|fox mask|veil
            jewellery	珠宝|宝石|珍珠|钻石|翡翠|玉佩|玉|水晶|手镯|手链|发簪|簪子|步摇|玉器|首饰|耳环|玉镯|红宝石|蓝宝石|胸针|银饰|耳坠|发饰|念珠|佛珠|玉璧|jewelry|jewellery|gem|gemstone|pearl|diamond|jade|crystal|bracelet|earring|hairpin|brooch|jewel|beads|amulet|pearls|earrings
            jewellery/ring	戒指|钻戒|婚戒|对戒|指环|diamond ring|wedding ring|engagement ring|gold ring
            jewellery/necklace	项链|吊坠|珍珠项链|长命锁|necklace|pendant|locket
            boat	船|小船|扁舟|渔船|渔舟|舟|轻舟|孤舟|乌篷船|小舟|一叶扁舟|画舫|龙舟|木船|船只|游船|独木舟|客船|皮划艇|快艇|乌篷|船头|船上|渔火|花船|贡多拉|沉船|桨|橹|船桨|boat|canoe|rowboat|fishing boat|kayak|gondola|dragon boat|motorboat|speedboat|wooden boat|lifeboat|dinghy|oar
            boat/sail	帆船|帆|白帆|孤帆|风帆|片帆|sailboat|sailing ship|yacht|sailing boat|sail|schooner
            boat/ship	轮船|邮轮|货轮|军舰|大船|海盗船|游轮|战舰|集装箱船|航母|渡轮|甲板|潜艇|潜水艇|船锚|ship|cruise ship|steamship|pirate ship|ferry|ferries|submarine|cargo ship|warship|anchor|galleon|ocean liner|container ship|freighter|ship deck
            boat/raft	竹筏|木筏|筏子|筏|竹排|raft|bamboo raft
            car	汽车|车|轿车|小汽车|老爷车|越野车|吉普车|车流|电动车|新能源汽车|车辆|房车|救护车|警车|小车|私家车|黑色轿车|甲壳虫汽车|无人车|car|suv|sedan|jeep|van|vehicle|automobile|electric car|ambulance|police car|vintage car|traffic|campervan|convertible|minivan|hatchback
            car/taxi	出租车|的士|黄色出租车|taxi|cab
            car/truck	卡车|货车|消防车|大货车|皮卡|垃圾车|油罐车|truck|lorry|fire truck|fire engine|pickup truck|delivery truck|dump truck
            car/sports	跑车|赛车|超跑|sports car|race car|racing car|supercar
            cart	马车|牛车|黄包车|人力车|三轮车|推车|婴儿车|购物车|轿子|花轿|战车|手推车|carriage|cart|rickshaw|stroller|wagon|sleigh|sled|chariot|shopping cart|wheelbarrow|tricycle|sledge|horse carriage
            train	火车|列车|高铁|绿皮火车|动车|蒸汽火车|复兴号|缆车|电车|有轨电车|叮当车|磁悬浮列车|train|tram|cable car|locomotive|bullet train|steam train|high speed train|streetcar|steam locomotive|高铁站|火车上|train platform|train car
            train/bus	公交车|公交|巴士|大巴|校车|双层巴士|公共汽车|bus|school bus|double decker|double decker bus|bus station
            train/metro	地铁|地铁车厢|轻轨|地铁列车|subway|metro|subway train|underground train|metro train|subway station|metro station
            bicycle	自行车|单车|脚踏车|共享单车|骑车|骑自行车|bicycle|bike|骑单车
            bicycle/motorcycle	摩托车|电瓶车|机车|摩托|电动摩托|踏板车|滑板车|motorcycle|motorbike|scooter|moped|vespa
            plane	飞机|客机|战斗机|滑翔机|航班|双翼飞机|喷气机|airplane|plane|aeroplane|jet|fighter jet|biplane|glider|aircraft|airliner
            plane/helicopter	直升机|无人机|四轴无人机|helicopter|drone|quadcopter
            rocket	火箭|飞船|宇宙飞船|空间站|卫星|航天飞机|太空船|探测器|星舰|人造卫星|太空飞船|登月舱|rocket|rocket ship|spaceship|spacecraft|space station|satellite|space shuttle|starship|probe|moon rover|lunar module|rover
            rocket/ufo	飞碟|ufo|外星飞船|不明飞行物|flying saucer|alien ship|alien spaceship
            ferris-wheel	摩天轮|旋转木马|过山车|游乐园|游乐场|ferris wheel|carousel|roller coaster|amusement park|merry go round|playground
            vase	花瓶|瓷瓶|青花瓷瓶|瓷器|青花瓷|梅瓶|香炉|鼎|青铜器|铜鼎|青铜鼎|花器|玉瓶|vase|porcelain|incense burner|tripod cauldron|ceramics
            birdcage	鸟笼|笼子|鱼缸|水族箱|鸟巢|巢|蜂巢|birdcage|cage|fish tank|aquarium|nest|beehive|fishbowl
            well	古井|水井|井|石磨|磨盘|碾盘|石臼|stone well|old well|water well|wishing well|millstone
            fishing-rod	鱼竿|钓竿|钓鱼竿|渔网|鱼篓|渔竿|fishing rod|fishing pole|fishing net|net
            geese	飞雁|大雁|归雁|雁|雁阵|鸿雁|孤雁|雁群|雁字|雁行|goose|geese|wild geese|flying geese
            guqin	古琴|抚琴|弹琴|琴|瑶琴|操琴|鼓琴|古筝|筝|琴声|焦尾琴|弹古琴|弹古筝|guqin|qin|zither|guzheng|koto
            cups	流觞|羽觞|觞|曲水流觞|觥|觥筹|wine cup|floating cup
            bell	古钟|编钟|铜钟|bell
            station	车站|火车站|站台|月台|train station|railway station|地铁站|公交站|bus stop|机场
            parachute	降落伞|parachute|paraglider|滑翔伞
            skateboard	滑板|冰鞋|溜冰鞋|滑雪板|skateboard|skates|ice skates|skis|snowboard
            monster	幽灵|鬼魂|怪物|小怪兽|恶魔|魔鬼|外星人|鬼|怪兽|僵尸|ghost|monster|demon|alien|goblin|zombie|devil|creature|orc|troll|vampire|ogre
            stove	烤箱|灶台|锅|铁锅|炉子|火炉|水壶|平底锅|砂锅|烤炉|微波炉|oven|stove|microwave|pan|frying pan|kettle|cauldron|cooking pot|wok
            snail	蜗牛|snail
            coral	珊瑚|coral reef|corals
            origami	千纸鹤|纸鹤|纸飞机|paper plane|paper airplane|paper crane|origami crane
            microphone	麦克风|话筒|音箱|音响|microphone|speaker|loudspeaker
            gloves	手套|glove|mittens|gloves
            gun	枪|手枪|大炮|gun|rifle|pistol|cannon
            axe	斧头|斧|锤子|镰刀|axe|scythe|hammer|mace
            staff	法杖|魔杖|权杖|拐杖|手杖|金箍棒|三叉戟|方天画戟|staff|wand|cane|walking stick|magic wand|trident|scepter|长矛|长枪|spear
            bow	弓箭|弓|箭|bow and arrow
            telescope	望远镜|天文望远镜|放大镜|telescope|binoculars|magnifying glass
            projector	投影仪|projector
            radio	收音机|radio
            fountain	喷泉|fountain
            chess	棋盘|棋子|围棋|象棋|国际象棋|棋局|棋|chessboard|chess|chess piece|麻将
            game	游戏机|游戏手柄|纸牌|扑克牌|塔罗牌|骰子|game controller|dice|playing cards|tarot cards
            excavator	起重机|挖掘机|推土机|拖拉机|construction crane|excavator|bulldozer|tractor
            hedgehog	刺猬|小刺猬|hedgehog
            giraffe	长颈鹿|giraffe
            horse/zebra	斑马|zebra
            bear/koala	考拉|树袋熊|koala
            horse/pegasus	飞马|天马|pegasus
            woman/mermaid	美人鱼|mermaid
            kangaroo	袋鼠|kangaroo
            hippo	河马|hippo|hippopotamus
            rhino	犀牛|rhino|rhinoceros
            seal	海豹|海狮|sea lion|sea otter|otter|水獭
            bat	蝙蝠
            spider	蜘蛛|spider|cobweb|spider web|蛛网
            raccoon	浣熊|raccoon|red panda
            tools	工具|工具箱|扳手|螺丝|wrench|screw|tool|toolbox
            """#),
        (.times, #"""
            night	夜|夜晚|夜色|深夜|午夜|夜景|夜里|夜幕|星夜|月夜|夜市|雨夜|入夜|night|midnight|nighttime|at night|night time|深夜里|雪夜|夜空|夜间|子夜|凌晨|夜半|秋夜|春夜|夏夜|寒夜|冬夜|夜雨|月下|月光下|除夕夜|今夜|夜色中|夜晚的|夜幕下|夜幕降临|灯火阑珊|moonlit night|late night|starry night|moonlit|nocturnal|under the moon|under the stars|night sky|at midnight
            dusk	黄昏|傍晚|暮色|晚霞|夕阳|日落|落日|暮|余晖|dusk|sunset|twilight|evening|golden hour|日暮|薄暮|夕照|落日余晖|日落时分|傍晚时分|残阳|斜阳|暮霭|暮色中|夕阳西下|雨后黄昏|日落时|夜幕初降|华灯初上|at dusk|at sunset|sundown|early evening|setting sun|dusky|golden light of evening
            dawn	清晨|黎明|早晨|晨光|拂晓|日出|朝霞|破晓|晨曦|dawn|sunrise|morning|daybreak|early morning|黎明时分|清早|早上|晨|旭日|朝阳|日出时分|晨雾|清晨时分|天刚亮|一大早|at dawn|at sunrise|first light|rising sun
            day	白天|正午|午后|中午|白昼|日间|午间|day|noon|midday|afternoon|daytime|daylight|白日|午后时分|大白天|正午时分|下午|上午|艳阳高照|阳光明媚|晴空万里|蓝天白云|blue sky|sunny day|sunny|in the afternoon|at noon|in broad daylight
            """#),
        (.vertical, #"""
            vertical	竖排|竖写|竖书|直书|直排|竖向排列|竖行|纵排|纵书|竖列|竖式|竖着写|竖着|竖向文字|自右向左|从右向左|从右到左|自右至左|由右向左|vertical text|vertical lettering|vertically|written vertically|vertical columns|vertical calligraphy|tategaki
            horizontal	横排|横写|横书|横向文字|horizontal text|horizontally
            """#),
        (.voices, #"""
            voice	connected to|spoken by|said by|belonging to|attributed to|coming from|bubble from|bubble of|bubble for|balloon from|balloon of
            """#),
        (.weathers, #"""
            rain	雨|下雨|雨中|细雨|大雨|雨天|雨幕|雨后|烟雨|暴雨|下着雨|rain|rainy|raining|drizzle|downpour|rainstorm|夜雨|雨夜|雨巷|雨滴|雨丝|梅雨|春雨|秋雨|小雨|雨后黄昏|毛毛雨|蒙蒙细雨|大雨滂沱|微雨|骤雨|rainfall|in the rain|rain soaked|rainswept|raindrops|pouring rain
            snow	雪|下雪|雪中|雪天|大雪|飘雪|雪景|积雪|雪花|snow|snowy|snowing|snowfall|blizzard|雪夜|飞雪|雪地|风雪|白雪|初雪|瑞雪|雪原|漫天飞雪|漫天大雪|大雪纷飞|雪花纷飞|snowy night|in the snow|snowflakes|snow covered|snowstorm
            mist	雾|薄雾|雾气|云雾|晨雾|烟雾|烟云|雾霭|雾蒙蒙|mist|misty|fog|foggy|haze|hazy|浓雾|大雾|迷雾|云雾缭绕|雾中|烟霭|水雾|云烟|morning mist|in the fog|foggy morning
            sun	晴|晴天|阳光|阳光明媚|晴朗|晴空|烈日|sunny|sunlit|sunshine|sunlight|clear day|clear sky|晴空万里|万里无云|蓝天白云|艳阳|暖阳|艳阳高照|日光|bright sunshine|sun drenched|sunny day|blue sky|bright sunlight
            cloud	多云|阴天|乌云|云海|阴云|cloudy|overcast|clouds|乌云密布|阴沉|阴云密布|云层厚重|cloudy sky|overcast sky|gray sky|dark clouds|storm clouds
            wind	风|大风|微风|狂风|起风|wind|windy|breeze|breezy|狂风大作|秋风|春风|寒风|北风|西风|风中|清风|迎风|随风|windswept|gusty|in the wind
            storm	雷雨|暴风雨|闪电|雷电|storm|stormy|thunder|lightning|thunderstorm|电闪雷鸣|雷暴|暴风雪|雷雨交加|风暴|狂风暴雨|lightning storm|tempest|hurricane
            """#),
        (.weights, #"""
            light	细体|纤细|细线|极细|light|thin|hairline|ultralight
            medium	中黑|semi bold|semibold|medium weight|demi bold
            bold	粗体|加粗|粗|粗黑体|粗黑|bold|bolded|bold type|粗宋|粗壮
            black	特粗|超粗|极粗|heavy weight|black weight|extra bold|extrabold|ultra bold
            """#),
    ]
}
