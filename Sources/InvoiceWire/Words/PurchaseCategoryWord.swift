/// What was bought: `category` of version 4.
public struct PurchaseCategoryWord: WireWord {
    /// The word as it stands on the wire.
    public var rawValue: String

    /// A word of the list, or any other.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Tolls of roads.
    public static let toll: PurchaseCategoryWord = "toll"
    /// Food and drink.
    public static let food: PurchaseCategoryWord = "food"
    /// Parking.
    public static let parking: PurchaseCategoryWord = "parking"
    /// Transport of people and goods.
    public static let transport: PurchaseCategoryWord = "transport"
    /// Hotels and other lodging.
    public static let accommodation: PurchaseCategoryWord = "accommodation"
    /// Telephone and internet.
    public static let telecom: PurchaseCategoryWord = "telecom"
    /// Anything else.
    public static let miscellaneous: PurchaseCategoryWord = "miscellaneous"
    /// Software.
    public static let software: PurchaseCategoryWord = "software"
    /// Goods of shops.
    public static let shopping: PurchaseCategoryWord = "shopping"
    /// Power, gas, heat, fuel.
    public static let energy: PurchaseCategoryWord = "energy"
}

/// What was bought, in detail, of transport, food and shopping: `subcategory` of version 4.
public struct PurchaseSubcategoryWord: WireWord {
    /// The word as it stands on the wire.
    public var rawValue: String

    /// A word of the list, or any other.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Flights.
    public static let plane: PurchaseSubcategoryWord = "plane"
    /// Taxis.
    public static let taxi: PurchaseSubcategoryWord = "taxi"
    /// Trains.
    public static let train: PurchaseSubcategoryWord = "train"
    /// Restaurants.
    public static let restaurant: PurchaseSubcategoryWord = "restaurant"
    /// Goods of other shops.
    public static let shopping: PurchaseSubcategoryWord = "shopping"
    /// Anything else.
    public static let other: PurchaseSubcategoryWord = "other"
    /// Food to take home.
    public static let groceries: PurchaseSubcategoryWord = "groceries"
    /// Books, music, games.
    public static let cultural: PurchaseSubcategoryWord = "cultural"
    /// Electronic devices.
    public static let electronics: PurchaseSubcategoryWord = "electronics"
    /// Goods for an office.
    public static let officeSupplies: PurchaseSubcategoryWord = "office_supplies"
    /// Bicycles and scooters for hire.
    public static let micromobility: PurchaseSubcategoryWord = "micromobility"
    /// Hired cars.
    public static let carRental: PurchaseSubcategoryWord = "car_rental"
    /// Buses, trams, underground trains.
    public static let publicTransport: PurchaseSubcategoryWord = "public"
    /// Goods that were brought.
    public static let delivery: PurchaseSubcategoryWord = "delivery"
}
