/// Structures and check digits of national company and tax numbers, one extension per country or family.
///
/// Every function takes the number without country prefix, as upper-case ASCII. Rules for VAT numbers follow the
/// structures published by the European Commission (VIES, "VAT identification numbers structure") and the
/// algorithms in the OECD's "Tax Identification Numbers" country sheets; other sources stand at the function.
enum NationalNumber {}
