extension LanguageLexicon {
    /// Label phrases of Italian invoices.
    static let italian = LanguageLexicon(
        code: "it",
        phrases: """
            invoiceNumber: numero fattura | n. fattura | fattura n. | fattura n° | fattura nr. | numero documento
            invoiceNumber: num. documento | fattura numero | nr. fattura | numero doc. | fattura n | n° fattura
            invoiceNumber: nota di credito n. | nota di credito nr. | n. documento | nr. documento | fattura nr
            invoiceNumber: numero nota di credito | doc. n. | fattura num. | numero della fattura | documento n.
            invoiceNumber: nr fattura
            invoiceDate: data fattura | data documento | data emissione | data di emissione | data doc.
            invoiceDate: data della fattura | data nota | data nota di credito | emessa il | data fatt. | emesso il
            invoiceDate: data di fatturazione | data ft. | data del documento | data nota credito | del documento
            plainDate: data | lì | del
            dueDate: scadenza | data scadenza | data di scadenza | scadenze | pagamento entro | da pagare entro
            dueDate: entro il | scade il | data scad. | da pagarsi entro | scadenza pagamento | pagare entro il
            dueDate: entro e non oltre | da pagare entro il | pagamento entro il | scad. | scadenza il
            dueDate: scadenza rata | pagabile entro il
            paymentDate: pagato il | data del pagamento | pagata il | saldato il | data pagamento
            otherDate: data ordine | data consegna | data ddt | data di consegna | periodo | ddt del
            otherDate: data trasporto | data spedizione | data bolla | periodo di riferimento | data servizio
            otherDate: data prestazione | data fattura originale | data preventivo | data contratto
            otherDate: data di spedizione | periodo fatturazione | ordine del | data dell'ordine
            totalAmount: totale fattura | totale documento | totale da pagare | netto a pagare | totale complessivo
            totalAmount: totale ivato | importo totale | totale a pagare | totale dovuto | totale iva inclusa
            totalAmount: importo da pagare | totale generale | totale fattura eur | totale eur | totale (iva inclusa)
            totalAmount: netto da pagare | totale da versare | totale nota di credito | totale con iva
            totalAmount: totale fattura € | totale dovuto eur | totale lordo | totale a dovere | totale da pagare €
            totalAmount: totale documento eur | totale documento € | importo totale documento
            totalAmount: totale fattura (iva inclusa) | totale nota credito
            amountDue: residuo | saldo | da saldare | residuo da pagare | netto a pagare
            plainTotal: totale | importo
            totalNet: imponibile | totale imponibile | totale netto | totale merce | subtotale | netto
            totalNet: base imponibile | totale iva esclusa | importo netto | totale merci | totale imponibile eur
            totalNet: imponibile totale | totale senza iva | netto merce | imponibile netto | totale righe
            totalNet: importo imponibile | totale servizi | totale (iva esclusa) | totale imponibile €
            totalNet: totale netto iva | totale parziale | totale prestazioni | totale beni
            totalTax: iva | imposta | totale iva | importo iva | i.v.a. | totale imposta | imposte | totale i.v.a.
            totalTax: iva totale | imposta iva | imposta totale | iva eur | totale imposte | importo imposta
            totalTax: totale iva eur | totale iva € | iva € | iva dovuta | di cui iva | ammontare iva
            totalTax: totale i.v.a
            taxRate: aliquota | % iva | aliq. | iva % | %iva | al. iva | aliquota iva | iva% | aliq. iva
            taxBase: imponibile | base imponibile | imponib.
            prepaid: acconto | pagato | acconti | già pagato | acconto versato | versato | anticipo
            discount: sconto | sconti | sconto incondizionato | abbuono | ribasso | sconto %
            shipping: spese di trasporto | trasporto | spese | spedizione | spese di spedizione | spese trasporto
            shipping: contributo spese | imballo
            surcharge: maggiorazione | spese incasso | commissioni | bollo | marca da bollo
            rounding: arrotondamento
            carryOver: riporto | a riportare | totale da riportare | totale pagina
            unitPrice: prezzo | prezzo unitario | prezzo unit. | prezzo un. | pr. unitario | prezzo unit
            unitPrice: importo unitario
            quantity: quantità | q.tà | qtà | qta | quantita | q.ta | qnt | ore | num.
            unit: u.m. | um | unità
            itemDescription: descrizione | articolo | descrizione beni | prodotto | servizio | descrizione articolo
            itemDescription: descrizione prodotto
            productCode: codice | cod. articolo | cod. | cod. art. | codice articolo
            position: pos | riga | n.
            lineTotal: importo | totale | importo netto | prezzo totale | totale riga | totale netto | imponibile
            lineTax: iva | imposta
            purchaseOrder: numero ordine | ordine n. | vs. ordine | n. ordine | rif. ordine | ordine | vostro ordine
            purchaseOrder: vs ordine | ordine cliente | vs. ordine n. | rif. vs. ordine | ordine nr. | ordine d'acquisto
            purchaseOrder: vs. ordine nr. | ordine d'acquisto n. | numero ordine di acquisto
            reference: riferimento | vs. rif. | contratto n. | nostro riferimento | vostro riferimento | rif.
            reference: ns. rif. | commessa | n. riferimento | vs. riferimento | pratica | numero contratto
            reference: ns. riferimento | n. contratto | rif. contratto | codice commessa
            customerNumber: codice cliente | cod. cliente | cliente n. | numero cliente | codice utente | cod.cliente
            customerNumber: id cliente | n. cliente | codice cli.
            otherNumber: pagina | pag. | codice destinatario | cod. destinatario | sdi
            otherNumber: codice univoco | cig | cup
            numberSign: numero | n. | n° | nr.
            terms: condizioni di pagamento | termini di pagamento | modalità di pagamento | pagamento
            terms: modalità pagamento | condizioni pagamento
            phone: tel | telefono | cell | tel. | cell.
            fax: fax
            email: e-mail | email | pec | posta elettronica
            website: sito | sito web | web
            registration: p.iva | partita iva | p. iva | p.i. | piva | codice fiscale | c.f. | cod. fisc. | p.iva/c.f.
            registration: part. iva | rea | r.e.a. | reg. imp. | cap. soc. | codice sdi | capitale sociale
            iban: iban
            bic: bic | swift | bic/swift | codice bic | codice swift
            bankAccount: iban | banca | coordinate bancarie | banca d'appoggio | conto corrente
            accountNumber: numero conto | conto corrente | c/c | n. conto | cc
            customer: cliente | destinatario | spett.le | spettabile | intestatario | cessionario | intestazione
            customer: fatturato a | dati cliente | spett. | alla c.a. | egr. | gent.mo | committente
            customer: cessionario/committente | acquirente | intestatario fattura | ragione sociale cliente
            billTo: indirizzo di fatturazione | fatturato a | intestazione | fatturare a | dati di fatturazione
            shipTo: luogo di destinazione | destinazione | destinazione merce | indirizzo di consegna | consegna
            shipTo: spedire a | destinazione diversa | luogo di consegna | indirizzo di spedizione
            shipTo: destinatario merce | consegnare a
            supplier: fornitore | mittente | cedente | venditore | emittente | cedente/prestatore | intestato a
            supplier: beneficiario | ragione sociale | prestatore | dati fornitore | cedente / prestatore
            supplier: dati azienda
            invoiceTitle: fattura | fattura accompagnatoria | parcella | fattura di vendita | fattura immediata
            invoiceTitle: fattura differita | fattura proforma | fattura elettronica | fattura pro forma
            creditTitle: nota di credito | nota credito | nota di accredito | nota accredito | storno fattura
            quoteTitle: preventivo | offerta
            orderTitle: ordine d'acquisto | conferma d'ordine | ordine di acquisto
            receiptTitle: ricevuta | scontrino | ricevuta fiscale
            statementTitle: estratto conto
            payslipTitle: busta paga | cedolino
            partyName: nome | denominazione | ragione sociale | nominativo
            partyAddress: indirizzo | sede legale | sede | residenza
            reference: ddt n. | ddt | bolla n. | d.d.t.
            surcharge: imposta di soggiorno
            creditNumber: nota di credito n. | nota di credito nr. | numero nota di credito
            """)
}
