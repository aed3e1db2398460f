/// Things of use of the catalogue.
enum ObjectSubjects {
    static let all: [Subject] = [Drinks.all, Meals.all, Sweets.all, Fruits.all].flatMap { $0 }
}
