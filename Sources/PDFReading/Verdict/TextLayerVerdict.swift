import DocumentModel

/// What the text layer of a page is worth, judged without looking at a pixel.
package enum TextLayerVerdict: Sendable, Hashable {
    /// It says all that the page shows.
    case trusted
    /// It is good, but these areas hold pictures or drawn letters large enough for text, and hardly any words of it:
    /// where there are some, as on a stamped scan, they are right and recognition reads them once more. The areas do not
    /// overlap; the largest come first. They may turn out to be empty or mere decoration (``PageImage/hasInk(in:dotsPerInch:)``).
    case mixed(areas: [Box])
    /// It says something else than the page shows: read the page as a picture.
    case distrusted(TextLayerFault)
    /// Most of its words cannot be seen and lie on a picture, as text recognition leaves them under a scan. They may be
    /// right or wrong: read the picture and ask ``LayerAgreement``.
    case hidden
    /// The page has no words that anybody could see. It may be a picture, a drawing or blank.
    case none

    /// Above this share of characters without a Unicode value the words are riddled with holes.
    static let unmappedShare = 0.2
    /// Fewer hidden words are marks of programs, not the text of a scan.
    static let fewestHidden = 3

    package init(_ text: PageText, _ graphics: PageGraphics) {
        guard !text.words.isEmpty else {
            self = .none
            return
        }
        let mosaics = PictureMosaic.joined(graphics.pictures)
        let covering = mosaics.filter(\.isOverText).map(\.box)
        var visible: [Word] = []
        var hiddenOnPicture = 0
        for word in text.words where !word.box.isEmpty {
            if word.isVisible, !covering.contains(where: { $0.contains(word.box.midX, word.box.midY) }) {
                visible.append(word)
            } else if mosaics.contains(where: { $0.box.contains(word.box.midX, word.box.midY) }) {
                hiddenOnPicture += 1
            }
        }
        if hiddenOnPicture >= TextLayerVerdict.fewestHidden, hiddenOnPicture > visible.count {
            self = .hidden
        } else if visible.isEmpty {
            self = .none
        } else if text.unmappedShare > TextLayerVerdict.unmappedShare {
            self = .distrusted(.unmappedCharacters)
        } else if let fault = LetterStatistics(visible.lazy.map(\.text)).fault {
            self = .distrusted(fault)
        } else {
            let areas = UnreadAreas.find(mosaics: mosaics, outlines: graphics.outlines, words: visible, on: text.size)
            self = areas.isEmpty ? .trusted : .mixed(areas: areas)
        }
    }
}

/// Why a text layer is not believed.
package enum TextLayerFault: String, Sendable, Hashable {
    /// Too many characters have no Unicode value.
    case unmappedCharacters
    /// The letters come with frequencies that no language of Latin script has, as when a font's map is shifted.
    case unlikelyLetters
    /// Too many characters that print on paper does not use.
    case strayCharacters
    /// Hardly two characters differ.
    case monotonous
}
