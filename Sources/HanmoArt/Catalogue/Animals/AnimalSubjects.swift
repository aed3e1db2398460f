import HanmoBrief
import HanmoGraphics

/// Animals of the catalogue.
enum AnimalSubjects {
    static let all: [Subject] = [
        animal("cat", height: 0.4, aspect: 0.95) { Cat().draw(on: &$0, $1) },
        animal("dog", height: 0.6, aspect: 1.2) { Canine().draw(on: &$0, $1) },
        animal("rabbit", height: 0.35, aspect: 0.85) { Rabbit().draw(on: &$0, $1) },
        animal("bird", height: 0.25, aspect: 1.15) { SongBird().draw(on: &$0, $1) },
        animal("bird/parrot", height: 0.35, aspect: 1.15) { SongBird().draw(on: &$0, $1) },
        animal("bird/swallow", height: 0.25, aspect: 1.4, at: .sky) { SongBird().draw(on: &$0, $1) },
        animal("bird/pigeon", height: 0.32, aspect: 1.15) { SongBird().draw(on: &$0, $1) },
        animal("crane", height: 1.5, aspect: 0.75) { LongBird().draw(on: &$0, $1) },
        animal("crane/swan", height: 1, aspect: 1.3, at: .water) { LongBird().draw(on: &$0, $1) },
        animal("crane/peacock", height: 1.5, aspect: 1.75) { LongBird().draw(on: &$0, $1) },
        animal("crane/phoenix", height: 2.4, aspect: 1.6, at: .sky) { LongBird().draw(on: &$0, $1) },
        animal("eagle", height: 1, aspect: 1.9, at: .sky) { BirdOfPrey().draw(on: &$0, $1) },
        animal("eagle/owl", height: 0.5, aspect: 0.95) { BirdOfPrey().draw(on: &$0, $1) },
        animal("horse", height: 2.2, aspect: 1.2, seat: Horse.seat) { Horse().draw(on: &$0, $1) },
        animal("horse/unicorn", height: 2.2, aspect: 1.2, seat: Horse.seat) { Horse().draw(on: &$0, $1) },
        animal("horse/pegasus", height: 2.2, aspect: 1.2, seat: Horse.seat) { Horse().draw(on: &$0, $1) },
        animal("horse/zebra", height: 2, aspect: 1.2, seat: Horse.seat) { Horse().draw(on: &$0, $1) },
        animal("cattle", height: 1.6, aspect: 1.5, seat: Cattle.seat) { Cattle().draw(on: &$0, $1) },
        animal("cattle/sheep", height: 0.9, aspect: 1.15) { Cattle().draw(on: &$0, $1) },
        animal("cattle/deer", height: 1.8, aspect: 0.8) { Cattle().draw(on: &$0, $1) },
        animal("cattle/goat", height: 0.95, aspect: 1.05) { Cattle().draw(on: &$0, $1) },
        animal("tiger", height: 1.15, aspect: 1.6) { BigCat().draw(on: &$0, $1) },
        animal("tiger/lion", height: 1.2, aspect: 1.65) { BigCat().draw(on: &$0, $1) },
        animal("tiger/leopard", height: 1, aspect: 1.6) { BigCat().draw(on: &$0, $1) },
        animal("bear", height: 1.4, aspect: 0.95) { Bear().draw(on: &$0, $1) },
        animal("bear/panda", height: 1.1, aspect: 0.95) { Bear().draw(on: &$0, $1) },
        animal("bear/koala", height: 0.7, aspect: 0.95) { Bear().draw(on: &$0, $1) },
        animal("fox", height: 0.7, aspect: 1.35) { Canine().draw(on: &$0, $1.wild) },
        animal("fox/wolf", height: 0.85, aspect: 1.4) { Canine().draw(on: &$0, $1) },
        animal("pig", height: 0.9, aspect: 1.3) { Pig().draw(on: &$0, $1) },
        animal("poultry", height: 0.5, aspect: 1) { Poultry().draw(on: &$0, $1) },
        animal("poultry/duck", height: 0.4, aspect: 1.1) { Poultry().draw(on: &$0, $1) },
        animal("poultry/penguin", height: 0.9, aspect: 0.85) { Poultry().draw(on: &$0, $1) },
        animal("fish", height: 0.3, aspect: 1.7, at: .water) { Swimmer().drawFish(on: &$0, $1) },
        animal("fish/koi", height: 0.4, aspect: 2, at: .water) { Swimmer().drawFish(on: &$0, $1) },
        animal("fish/shark", height: 1.6, aspect: 2.35, at: .water) { Swimmer().drawFish(on: &$0, $1) },
        animal("whale", height: 4, aspect: 2.15, at: .water) { Swimmer().drawWhale(on: &$0, $1) },
        animal("dragon", height: 5, aspect: 2.15, at: .sky) { Dragon().draw(on: &$0, $1) },
        animal("dragon/dinosaur", height: 3, aspect: 1.4) { Dinosaur().draw(on: &$0, $1) },
        animal("elephant", height: 3, aspect: 1.5, seat: Elephant.seat) { Elephant().draw(on: &$0, $1) },
        animal("monkey", height: 0.7, aspect: 1) { Monkey().draw(on: &$0, $1) },
        animal("mouse", height: 0.14, aspect: 1) { Rodent().draw(on: &$0, $1) },
        animal("mouse/squirrel", height: 0.28, aspect: 1) { Rodent().draw(on: &$0, $1) },
        animal("insect", height: 0.09, aspect: 1.1, at: .sky) { Insect().draw(on: &$0, $1) },
        animal("insect/bee", height: 0.07, aspect: 1.1, at: .sky) { Insect().draw(on: &$0, $1) },
        animal("insect/dragonfly", height: 0.1, aspect: 1.2, at: .sky) { Insect().draw(on: &$0, $1) },
        animal("insect/firefly", height: 0.06, aspect: 1, at: .sky) { Insect().draw(on: &$0, $1) },
        animal("reptile", height: 0.5, aspect: 3.9) { Reptile().draw(on: &$0, $1) },
        animal("reptile/turtle", height: 0.3, aspect: 1.75) { Reptile().draw(on: &$0, $1) },
        animal("reptile/frog", height: 0.16, aspect: 1.25) { Reptile().draw(on: &$0, $1) },
        animal("reptile/snake", height: 0.5, aspect: 1.25) { Reptile().draw(on: &$0, $1) },
        animal("geese", height: 5, aspect: 1.8, at: .sky) { GooseWedge().draw(on: &$0, $1) },
    ]

    /// Every animal is drawn looking to the right and turns round when asked to look left.
    private static func animal(
        _ kind: String, height: Double, aspect: Double, at place: Subject.Place = .ground, seat: Subject.Seat? = nil,
        draw: @escaping @Sendable (inout Sketch, Appearance) -> Void
    ) -> Subject {
        Subject(kind, .animals, height: height, aspect: aspect, at: place, seat: seat) { sketch, appearance in
            // One is a little stouter than another.
            let build = sketch.random.uniform(0.96, 1.04) * (appearance.looks.build == "stout" ? 1.1 : 1)
            sketch.moved(0, 0, scaled: appearance.looks.facing == "left" ? -build : build, 1) { draw(&$0, appearance) }
        }
    }
}

extension Appearance {
    /// A fox where no other beast is named.
    fileprivate var wild: Appearance {
        var wild = self
        wild.variant = variant ?? "fox"
        return wild
    }
}
