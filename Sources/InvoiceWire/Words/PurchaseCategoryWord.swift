/// What was bought: `category` of version 4.
public struct PurchaseCategoryWord: WireWord {
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public static let toll: PurchaseCategoryWord = "toll"
    public static let food: PurchaseCategoryWord = "food"
    public static let parking: PurchaseCategoryWord = "parking"
    public static let transport: PurchaseCategoryWord = "transport"
    public static let accommodation: PurchaseCategoryWord = "accommodation"
    public static let telecom: PurchaseCategoryWord = "telecom"
    public static let miscellaneous: PurchaseCategoryWord = "miscellaneous"
    public static let software: PurchaseCategoryWord = "software"
    public static let shopping: PurchaseCategoryWord = "shopping"
    public static let energy: PurchaseCategoryWord = "energy"
}

/// What was bought, in detail, of transport, food and shopping: `subcategory` of version 4.
public struct PurchaseSubcategoryWord: WireWord {
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public static let plane: PurchaseSubcategoryWord = "plane"
    public static let taxi: PurchaseSubcategoryWord = "taxi"
    public static let train: PurchaseSubcategoryWord = "train"
    public static let restaurant: PurchaseSubcategoryWord = "restaurant"
    public static let shopping: PurchaseSubcategoryWord = "shopping"
    public static let other: PurchaseSubcategoryWord = "other"
    public static let groceries: PurchaseSubcategoryWord = "groceries"
    public static let cultural: PurchaseSubcategoryWord = "cultural"
    public static let electronics: PurchaseSubcategoryWord = "electronics"
    public static let officeSupplies: PurchaseSubcategoryWord = "office_supplies"
    public static let micromobility: PurchaseSubcategoryWord = "micromobility"
    public static let carRental: PurchaseSubcategoryWord = "car_rental"
    public static let publicTransport: PurchaseSubcategoryWord = "public"
    public static let delivery: PurchaseSubcategoryWord = "delivery"
}
