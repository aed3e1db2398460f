import HanmoGraphics

/// Clothes as data: the parts that they are sewn of and the colours that suit them.
struct Outfit: Sendable, Equatable {
    enum Collar: Sendable { case crew, shirt, cross, lapels, hood, standing, scoop, sailor, ring }
    enum Sleeve: Sendable { case none, short, long, wide, vast, puff }
    enum Lower: Sendable, Equatable {
        case trousers, shorts
        /// Full trousers gathered at the shin.
        case bloused
        /// From the waist down so much of the leg.
        case skirt(Double)
        /// From the shoulders to the ground.
        case gown
    }
    enum Detail: Sendable {
        case pocket, buttons, zip, tie, belt, sash, apron, openCoat, scales, plates, tabard, dragon, frogs, patch, badge
        case stripes, reflective, bib, kesa, cloak, backpack, stethoscope, panel, print, vestRobe, obi, redCross, scarf
        case pendant
    }
    enum Shoe: Sendable { case sneaker, leather, boot, cloth, heel, heavy }

    var name: String
    var collar: Collar
    var sleeve: Sleeve
    var lower: Lower
    var shoe: Shoe
    var details: [Detail] = []
    var isAncient = false
    /// Main and second colour.
    var palettes: [(Color, Color)]
    /// Of what is on the legs; nil follows the second colour.
    var lowerColor: Color?
    /// Wider than the body by so much.
    var ease = 1.0

    static func == (left: Outfit, right: Outfit) -> Bool { left.name == right.name }

    static let casual = Outfit(
        name: "casual", collar: .crew, sleeve: .short, lower: .trousers, shoe: .sneaker, details: [.print],
        palettes: [
            (Hues.white, Hues.blue), (Hues.coral, Hues.indigo), (Hues.yellow, Hues.blue), (Hues.teal, Hues.cream),
            (Color(hex: 0x8FB7C9), Hues.indigo),
        ])
    static let hoodie = Outfit(
        name: "hoodie", collar: .hood, sleeve: .long, lower: .trousers, shoe: .sneaker, details: [.pocket],
        palettes: [
            (Hues.orange, Hues.charcoal), (Hues.teal, Hues.charcoal), (Hues.grey, Hues.navy),
            (Color(hex: 0xD9766A), Hues.navy),
        ], ease: 1.12)
    static let shirt = Outfit(
        name: "shirt", collar: .shirt, sleeve: .long, lower: .trousers, shoe: .leather, details: [.buttons, .belt],
        palettes: [(Hues.sky, Hues.navy), (Hues.white, Hues.charcoal), (Hues.light(Hues.teal, 0.5), Hues.earth)])
    static let blouse = Outfit(
        name: "blouse", collar: .shirt, sleeve: .long, lower: .skirt(0.55), shoe: .heel, details: [.buttons],
        palettes: [(Hues.white, Hues.crimson), (Hues.cream, Hues.pine), (Hues.pink, Hues.navy)])
    static let jacket = Outfit(
        name: "jacket", collar: .standing, sleeve: .long, lower: .trousers, shoe: .sneaker, details: [.zip],
        palettes: [(Hues.navy, Hues.sand), (Hues.pine, Hues.charcoal), (Hues.brick, Hues.indigo)], ease: 1.08)
    static let cardigan = Outfit(
        name: "cardigan", collar: .scoop, sleeve: .long, lower: .trousers, shoe: .cloth, details: [.buttons, .pocket],
        palettes: [(Hues.moss, Hues.charcoal), (Hues.brick, Hues.tile), (Hues.violet, Hues.charcoal)], ease: 1.06)
    static let dungarees = Outfit(
        name: "dungarees", collar: .crew, sleeve: .short, lower: .trousers, shoe: .sneaker, details: [.bib],
        palettes: [(Hues.yellow, Hues.blue), (Hues.white, Hues.coral), (Hues.red, Hues.indigo)])
    static let dress = Outfit(
        name: "dress", collar: .scoop, sleeve: .short, lower: .skirt(0.62), shoe: .heel, details: [.belt],
        palettes: [
            (Hues.red, Hues.red), (Hues.teal, Hues.teal), (Hues.yellow, Hues.yellow), (Hues.lilac, Hues.lilac),
            (Hues.coral, Hues.coral),
        ])
    static let suit = Outfit(
        name: "suit", collar: .lapels, sleeve: .long, lower: .trousers, shoe: .leather, details: [.tie, .buttons],
        palettes: [
            (Hues.navy, Hues.navy), (Hues.charcoal, Hues.charcoal), (Color(hex: 0x6B5E55), Color(hex: 0x6B5E55)),
        ],
        ease: 1.06)
    static let school = Outfit(
        name: "school", collar: .sailor, sleeve: .short, lower: .skirt(0.5), shoe: .leather, details: [.scarf],
        palettes: [(Hues.white, Hues.navy)])
    static let schoolBoy = Outfit(
        name: "school-boy", collar: .shirt, sleeve: .long, lower: .trousers, shoe: .leather,
        details: [.tie, .belt, .badge], palettes: [(Hues.white, Hues.navy)])
    static let tracksuit = Outfit(
        name: "tracksuit", collar: .standing, sleeve: .long, lower: .trousers, shoe: .sneaker,
        details: [.zip, .stripes], palettes: [(Hues.blue, Hues.navy), (Hues.red, Hues.navy)], ease: 1.1)
    static let sport = Outfit(
        name: "sport", collar: .crew, sleeve: .none, lower: .shorts, shoe: .sneaker, details: [.stripes],
        palettes: [(Hues.red, Hues.white), (Hues.blue, Hues.yellow)])
    static let police = Outfit(
        name: "police", collar: .shirt, sleeve: .long, lower: .trousers, shoe: .leather,
        details: [.buttons, .tie, .belt, .badge, .patch], palettes: [(Color(hex: 0x6F9BC4), Hues.navy)])
    static let nurse = Outfit(
        name: "nurse", collar: .shirt, sleeve: .short, lower: .skirt(0.6), shoe: .sneaker,
        details: [.buttons, .redCross],
        palettes: [(Color(hex: 0xF7D9DC), Color(hex: 0xF7D9DC)), (Hues.white, Hues.white)]
    )
    static let firefighter = Outfit(
        name: "firefighter", collar: .standing, sleeve: .long, lower: .trousers, shoe: .boot,
        details: [.zip, .reflective, .belt], palettes: [(Hues.orange, Hues.orange), (Hues.navy, Hues.navy)], ease: 1.16)
    static let coat = Outfit(
        name: "coat", collar: .lapels, sleeve: .long, lower: .trousers, shoe: .leather,
        details: [.openCoat, .pocket, .stethoscope], palettes: [(Hues.white, Hues.tile)], ease: 1.1)
    static let overcoat = Outfit(
        name: "overcoat", collar: .lapels, sleeve: .long, lower: .trousers, shoe: .boot,
        details: [.openCoat, .buttons],
        palettes: [(Hues.paleWood, Hues.charcoal), (Hues.crimson, Hues.charcoal), (Hues.charcoal, Hues.navy)],
        ease: 1.12)
    static let chef = Outfit(
        name: "chef", collar: .standing, sleeve: .long, lower: .trousers, shoe: .leather,
        details: [.frogs, .apron, .scarf], palettes: [(Hues.white, Hues.charcoal)], ease: 1.06)
    static let apron = Outfit(
        name: "apron", collar: .shirt, sleeve: .long, lower: .trousers, shoe: .sneaker, details: [.apron],
        palettes: [(Hues.white, Hues.charcoal), (Hues.sky, Hues.indigo)])
    static let worker = Outfit(
        name: "worker", collar: .shirt, sleeve: .long, lower: .trousers, shoe: .boot, details: [.reflective, .belt],
        palettes: [(Hues.orange, Hues.indigo)], ease: 1.06)
    static let farmer = Outfit(
        name: "farmer", collar: .cross, sleeve: .long, lower: .bloused, shoe: .cloth, details: [.sash],
        palettes: [(Hues.tile, Hues.earth), (Hues.paleWood, Hues.navy)], ease: 1.08)
    static let astronaut = Outfit(
        name: "astronaut", collar: .ring, sleeve: .long, lower: .trousers, shoe: .heavy,
        details: [.backpack, .panel, .patch], palettes: [(Hues.white, Hues.white)], ease: 1.34)

    // MARK: Old clothes

    static let hanfu = Outfit(
        name: "hanfu", collar: .cross, sleeve: .wide, lower: .gown, shoe: .cloth, details: [.sash, .pendant],
        isAncient: true,
        palettes: [
            (Color(hex: 0x7FA3A8), Hues.navy), (Color(hex: 0xDCE3DC), Hues.teal), (Color(hex: 0x8C93B8), Hues.indigo),
            (Color(hex: 0xA8B58C), Hues.pine),
        ], ease: 1.14)
    static let hanfuWoman = Outfit(
        name: "hanfu-woman", collar: .cross, sleeve: .wide, lower: .skirt(1), shoe: .cloth, details: [.sash, .pendant],
        isAncient: true,
        palettes: [
            (Hues.pink, Hues.coral), (Color(hex: 0xC9DCD3), Hues.teal), (Hues.cream, Hues.red),
            (Hues.lilac, Hues.violet),
        ], ease: 1.05)
    static let robe = Outfit(
        name: "robe", collar: .ring, sleeve: .vast, lower: .gown, shoe: .boot, details: [.belt], isAncient: true,
        palettes: [(Hues.crimson, Hues.gold), (Hues.pine, Hues.gold), (Hues.indigo, Hues.gold)], ease: 1.18)
    static let scholar = Outfit(
        name: "scholar", collar: .cross, sleeve: .vast, lower: .gown, shoe: .cloth, details: [.vestRobe, .sash],
        isAncient: true,
        palettes: [
            (Hues.white, Hues.tile), (Color(hex: 0xCBD6D2), Hues.pine), (Color(hex: 0xB9C4D6), Hues.navy),
            (Color(hex: 0xD9CDB4), Hues.darkWood),
        ], ease: 1.16)
    static let general = Outfit(
        name: "general", collar: .standing, sleeve: .long, lower: .bloused, shoe: .boot,
        details: [.cloak, .scales, .belt], isAncient: true,
        palettes: [(Hues.tile, Hues.red), (Hues.darkWood, Hues.crimson)], ease: 1.16)
    static let knight = Outfit(
        name: "knight", collar: .standing, sleeve: .long, lower: .trousers, shoe: .boot,
        details: [.cloak, .plates, .tabard, .belt], isAncient: true,
        palettes: [(Hues.silver, Hues.navy), (Hues.silver, Hues.crimson)], lowerColor: Hues.grey, ease: 1.1)
    static let swordsman = Outfit(
        name: "swordsman", collar: .cross, sleeve: .long, lower: .bloused, shoe: .boot, details: [.cloak, .sash],
        isAncient: true, palettes: [(Hues.charcoal, Hues.crimson), (Hues.white, Hues.indigo)], ease: 1.05)
    static let kimono = Outfit(
        name: "kimono", collar: .cross, sleeve: .wide, lower: .gown, shoe: .cloth, details: [.obi, .print],
        isAncient: true,
        palettes: [(Hues.indigo, Hues.red), (Hues.pink, Hues.crimson), (Hues.teal, Hues.gold)], ease: 1.02)
    static let qipao = Outfit(
        name: "qipao", collar: .standing, sleeve: .short, lower: .skirt(0.86), shoe: .heel, details: [.frogs],
        palettes: [(Hues.red, Hues.gold), (Hues.teal, Hues.cream), (Hues.navy, Hues.gold)])
    static let monk = Outfit(
        name: "monk", collar: .cross, sleeve: .wide, lower: .gown, shoe: .cloth, details: [.kesa], isAncient: true,
        palettes: [(Hues.gold, Hues.crimson), (Hues.stone, Hues.brick)], ease: 1.14)
    static let daoist = Outfit(
        name: "daoist", collar: .cross, sleeve: .vast, lower: .gown, shoe: .cloth, details: [.vestRobe, .sash],
        isAncient: true, palettes: [(Color(hex: 0x7E93B5), Hues.black)], ease: 1.18)
    static let wizard = Outfit(
        name: "wizard", collar: .scoop, sleeve: .vast, lower: .gown, shoe: .boot, details: [.belt, .cloak, .print],
        isAncient: true, palettes: [(Hues.indigo, Hues.gold), (Hues.violet, Hues.gold)], ease: 1.2)
    static let emperor = Outfit(
        name: "emperor", collar: .ring, sleeve: .vast, lower: .gown, shoe: .boot, details: [.dragon, .belt],
        isAncient: true, palettes: [(Hues.gold, Hues.crimson)], ease: 1.24)
    static let king = Outfit(
        name: "king", collar: .standing, sleeve: .long, lower: .gown, shoe: .boot, details: [.cloak, .belt],
        isAncient: true, palettes: [(Hues.crimson, Hues.gold), (Hues.navy, Hues.gold)], ease: 1.16)
    static let queen = Outfit(
        name: "queen", collar: .scoop, sleeve: .puff, lower: .skirt(1), shoe: .heel, details: [.belt, .cloak],
        isAncient: true, palettes: [(Hues.violet, Hues.gold), (Hues.pink, Hues.gold)])

    static let all: [Outfit] = [
        casual, hoodie, shirt, blouse, jacket, cardigan, dungarees, dress, suit, school, schoolBoy, tracksuit, sport,
        police,
        nurse, firefighter, coat, overcoat, chef, apron, worker, farmer, astronaut, hanfu, hanfuWoman, robe, scholar,
        general, knight, swordsman, kimono, qipao, monk, daoist, wizard, emperor, king, queen,
    ]

    /// The lexicon's word for clothes, or the name of an outfit.
    static func named(_ word: String, sex: FigureLook.Sex) -> Outfit? {
        switch word {
        case "hanfu": sex == .female ? hanfuWoman : hanfu
        case "robe": scholar
        case "armour", "armor": general
        case "uniform", "school": sex == .female ? school : schoolBoy
        case "t-shirt", "jeans": casual
        case "shirt": sex == .female ? blouse : shirt
        case "skirt": blouse
        case "cheongsam": qipao
        case "lab-coat", "white-coat": coat
        default: all.first { $0.name == word }
        }
    }
}
