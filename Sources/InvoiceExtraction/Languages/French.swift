extension LanguageLexicon {
    /// Label phrases of French invoices.
    static let french = LanguageLexicon(
        code: "fr",
        phrases: """
            invoiceNumber: numéro de facture | n° de facture | n° facture | facture n° | facture no | facture numéro
            invoiceNumber: facture nº | no facture | no de facture | référence facture | réf. facture | num facture
            invoiceNumber: n° de pièce | avoir n° | numéro facture | numéro d'avoir | n° avoir | n° d'avoir
            invoiceNumber: facture numero | n°facture | facture n | numéro de la facture | facture d'avoir n°
            invoiceNumber: n° de la facture | référence de facture | facture no.
            invoiceDate: date de facture | date facture | date de la facture | date d'émission | date de facturation
            invoiceDate: émise le | émis le | facture du | date d'édition | en date du | date de pièce | date d'avoir
            invoiceDate: date de l'avoir | date avoir | établie le | établi le | date de l'émission | fait le
            invoiceDate: facturé le | le facture | date document | date d'établissement | date facturation
            plainDate: date | le | en date du
            dueDate: date d'échéance | échéance | date échéance | date limite de paiement | à payer avant le
            dueDate: à régler avant le | payable le | à payer pour le | date de règlement | règlement au
            dueDate: échéance le | date limite | prélèvement le | prélevé le | payable au plus tard le
            dueDate: date d'exigibilité | à régler le | exigible le | paiement avant le | à payer le
            dueDate: date d'exigibilité du paiement | date limite de règlement | à payer au plus tard le
            dueDate: paiement le | payable avant le | règlement avant le | échéance au | à régler au plus tard le
            dueDate: à payer avant
            paymentDate: payé le | réglé le | date du paiement | date de paiement reçu | payée le | réglée le
            paymentDate: acquittée le | acquitté le | date de paiement
            otherDate: date de commande | date de livraison | livré le | commande du | période | date d'expédition
            otherDate: date de prestation | bon de livraison du | valable jusqu'au | imprimé le
            otherDate: date de la commande | date commande | date livraison | période du | date de la prestation
            otherDate: date prestation | livraison le | commandé le | période de facturation | date de début
            otherDate: date de fin | expédié le | devis du | commande passée le | date de réalisation
            otherDate: facture d'origine du | date du devis | date de vente | date de départ | date d'arrivée
            totalAmount: total ttc | montant ttc | net à payer | total à payer | montant total ttc | total t.t.c.
            totalAmount: total net ttc | montant à payer | total net à payer | net à payer ttc | total facture
            totalAmount: montant total | somme à payer | reste à payer | total général | montant prélevé
            totalAmount: total toutes taxes comprises | total de la facture | solde à payer | montant net à payer
            totalAmount: total ttc eur | total eur ttc | total ttc (€) | total ttc en eur | total ttc à payer
            totalAmount: net à payer eur | net à payer en euros | montant de la facture | total à régler
            totalAmount: montant ttc à payer | prix total ttc | total avoir | montant avoir | total avoir ttc
            totalAmount: net à créditer | à payer | a payer | somme totale | total euros ttc | total net à régler
            totalAmount: ttc | montant total à payer | montant total (ttc) | net à déduire | total de l'avoir ttc
            totalAmount: total dû | total taxes incluses | net à rembourser
            amountDue: reste à payer | solde | solde à payer | reste dû | net à payer | solde dû
            plainTotal: total | montant
            totalNet: total ht | montant ht | total hors taxes | total h.t. | base ht | sous-total | sous total
            totalNet: total net ht | net ht | total hors taxe | base h.t. | montant hors taxes | sous-total ht
            totalNet: total brut ht | prix total ht | montant total ht | total ht eur | montant net ht | total net
            totalNet: total ht net | ht | total hors tva | total ht (€) | prix ht | total marchandises
            totalNet: montant total hors taxes | total net ht eur | base imposable | montant net
            totalNet: total hors taxe (ht) | total prestations ht | total ht en euros | total ht après remise
            totalNet: total euros ht | montant ht total | total avant taxes | montant hors tva | total général ht
            totalNet: total ht avant remise
            totalTax: tva | total tva | montant tva | t.v.a. | dont tva | montant de la tva | total t.v.a.
            totalTax: total taxes | montant taxe | tva totale | total tva eur | montant total tva | tva à | t.v.a
            totalTax: montant t.v.a. | tva collectée | tva eur | montant de tva | total de la tva | taxes | taxe
            totalTax: dont tva à | tva (20%) | tps | tvq | tvh | tva sur les débits | total des taxes | tva due
            taxRate: taux | taux tva | % tva | tva % | taux de tva | tva (%) | % de tva | tx tva
            taxBase: base ht | base | base tva | montant ht | base imposable | base de calcul | base h.t.
            prepaid: acompte | déjà réglé | acompte versé | payé | acomptes | montant payé | déjà payé
            prepaid: acompte payé | avance | moins acompte | acompte déduit | montant réglé | acompte reçu | réglé
            discount: remise | escompte | rabais | ristourne | remises | remise commerciale | réduction
            discount: total remise | remise globale
            shipping: frais de port | port | livraison | transport | éco-participation | frais de livraison
            shipping: frais de transport | frais d'expédition | port et emballage | frais d'envoi
            shipping: frais de port ht | expédition
            surcharge: frais | supplément | frais de dossier | frais de gestion | majoration | contribution
            rounding: arrondi
            carryOver: report | à reporter | sous-total page | total à reporter | report page précédente
            carryOver: montant à reporter
            unitPrice: prix unitaire | pu | p.u. | pu ht | prix unitaire ht | p.u. ht | prix | prix u. | prix unit.
            unitPrice: prix ht | prix unit. ht | tarif | taux horaire | p.u | puht
            quantity: qté | quantité | qte | qté. | quantité livrée | nombre | nb | heures
            unit: unité | un. | u.
            itemDescription: désignation | description | libellé | article | produit | prestation | intitulé | détail
            itemDescription: description des prestations | produits | désignation des produits
            productCode: réf. | référence article | référence | réf | code article | ref
            position: pos | n° | ligne
            lineTotal: montant | total | montant ht | total ht | prix total | prix total ht | montant net
            lineTotal: total ligne | montant h.t. | total h.t.
            lineTax: tva | montant tva | dont tva
            purchaseOrder: n° de commande | numéro de commande | commande n° | n° commande | réf. commande
            purchaseOrder: votre commande | bon de commande | votre n° de commande | n° de votre commande
            purchaseOrder: n° bon de commande | réf commande | bc n° | commande client | votre bon de commande
            purchaseOrder: numéro de bon de commande | votre réf. commande | n° cde
            reference: votre référence | nos références | vos références | n° de contrat
            reference: contrat n° | référence | réf. | n° de dossier | numéro de contrat | notre référence
            reference: n° devis | référence de paiement | numéro de dossier | n° réf. | votre réf.
            reference: notre réf. | n° de projet | projet | n/réf. | v/réf. | n° réservation | numéro de réservation
            reference: n° de référence | numéro de référence | réf. dossier | affaire | chantier | dossier n°
            reference: n° affaire
            customerNumber: numéro client | n° client | code client | client n° | compte client | identifiant
            customerNumber: numéro de client | n° de client | identifiant client | n° de compte | référence client
            customerNumber: votre n° client | réf. client | id client | n° compte client | code-client | no client
            otherNumber: page | n° de série
            numberSign: n° | numéro | no | nº
            terms: conditions de paiement | conditions de règlement | modalités de paiement | règlement
            terms: mode de règlement | délai de paiement | conditions | échéance de paiement
            phone: tél | tél. | téléphone | portable | mobile | tel | mob. | gsm
            fax: fax | télécopie
            email: courriel | e-mail | mél | email | mail
            website: site | site web | site internet | web | internet
            registration: n° tva | tva intracommunautaire | tva intracom | n° tva intracommunautaire | numéro de tva
            registration: n° tva intra | id tva | tva intra | num tva | numéro tva | n° id. tva | n° tva intracom.
            registration: identifiant tva | siret | siren | rcs | r.c.s. | ape | naf | capital | code ape | code naf
            iban: iban
            bic: bic | swift | bic/swift | code bic | code swift | swift/bic
            bankAccount: iban | rib | domiciliation | coordonnées bancaires | banque
            accountNumber: numéro de compte | n° de compte | compte
            routingNumber: code banque | code guichet
            customer: facturé à | client | adresse de facturation | destinataire | facturer à | à l'attention de
            customer: adressé à | acheteur | nom du client | coordonnées client | vos coordonnées | preneur
            customer: abonné | nom client | le client
            billTo: facturé à | adresse de facturation | facturer à | facturée à | adresse facturation
            shipTo: livré à | adresse de livraison | lieu de livraison | livrer à | livraison à
            shipTo: adresse livraison | destinataire de la livraison | expédié à | adresse d'expédition
            shipTo: livré chez | livraison
            shipTo: adresse de l'installation | adresse d'installation | lieu de consommation | point de livraison
            supplier: émetteur | fournisseur | vendeur | de | prestataire | émis par | titulaire du compte
            supplier: bénéficiaire | société | émise par | raison sociale | titulaire | entreprise | emetteur
            invoiceTitle: facture | note de crédit | facture proforma | facture d'acompte | facture de vente
            invoiceTitle: facture client | facture acquittée | note d'honoraires | facture définitive
            invoiceTitle: facture de solde
            creditTitle: avoir | facture d'avoir | facture avoir | avoir client | note de credit
            creditTitle: facture rectificative
            quoteTitle: devis | offre de prix | proposition commerciale
            orderTitle: bon de commande | confirmation de commande
            receiptTitle: reçu | ticket de caisse | quittance | reçu de paiement
            statementTitle: relevé de compte | relevé | extrait de compte
            payslipTitle: bulletin de paie | fiche de paie | bulletin de salaire
            partyName: nom | raison sociale | société | nom / société
            partyAddress: adresse | siège social | adresse postale | siège
            dueDate: d'ici le | régler d'ici le | merci de régler d'ici le | régler avant le
            reference: bon de livraison | bl n° | n° bl | bon de livraison n° | facture d'origine | sur facture
            paymentDate: facture acquittée le | facture payée le | facture réglée le
            surcharge: taxe de séjour
            creditNumber: avoir n° | numéro d'avoir | n° avoir | n° d'avoir
            creditNumber: facture d'avoir n°
            reference: devis n° | devis | n° de devis
            """)
}
