/// Things of use of the catalogue.
enum ObjectSubjects {
    static let all: [Subject] = [
        Stationery.all, Drinks.all, Meals.all, Sweets.all, Fruits.all, Devices.all, Festive.all, Worn.all,
        Wardrobe.all,
    ].flatMap { $0 }
}
