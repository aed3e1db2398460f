/// Things of use of the catalogue.
enum ObjectSubjects {
    static let all: [Subject] = [
        Stationery.all, Drinks.all, Meals.all, Sweets.all, Fruits.all, Devices.all, Festive.all, Worn.all,
        Wardrobe.all, Arms.all, Music.all, Signs.all, Science.all,
    ].flatMap { $0 }
}
