import InvoiceModel

/// Takes postal addresses apart.
package enum AddressParser {
    /// The parts of an address.
    ///
    /// Understands one-line addresses too ("14 rue d'Arles - 75015 Paris"). The addressee's name is the caller's to take
    /// off. What fits no part stays in ``PostalAddress/text`` only.
    /// - Parameters:
    ///   - lines: the lines as printed, from top to bottom.
    ///   - country: ISO 3166-1 alpha-2 that the paper suggests; a country in the address outweighs it.
    package static func parse(lines: [String], country: String?) -> PostalAddress {
        var draft = AddressDraft(segments: lines.flatMap(AddressToken.segments), country: country)
        draft.takeCountry()
        draft.takePostBoxes()
        draft.takePostalCode()
        draft.takeStreet()
        draft.takeComplements()
        draft.takeCityAndState()
        draft.takeRest()
        var address = draft.address
        address.text = lines.joined(separator: " ")
        return address
    }
}
