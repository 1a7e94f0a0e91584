extension LanguageLexicon {
    /// Label phrases of Portuguese invoices.
    static let portuguese = LanguageLexicon(
        code: "pt",
        phrases: """
            invoiceNumber: número da fatura | fatura nº | fatura n.º | nº fatura | nº da fatura | fatura n° | factura nº
            invoiceNumber: número da factura | nota fiscal nº | n.º da fatura | n.º fatura | nota de crédito nº
            invoiceNumber: nota de crédito n.º | fatura-recibo n.º | fatura no | fatura número | número do documento
            invoiceNumber: fatura recibo nº | n.º documento | doc. nº | fatura/recibo nº
            invoiceDate: data da fatura | data de emissão | data emissão | data da factura | data fatura
            invoiceDate: data do documento | data doc. | emitida em | data de fatura | emitido em
            invoiceDate: data nota de crédito | data documento | data da nota de crédito | data de emissao
            plainDate: data | a | em
            dueDate: data de vencimento | vencimento | data vencimento | data limite de pagamento | pagar até
            dueDate: vence em | pagável até | pagamento até | data limite | vence a | data venc. | venc.
            paymentDate: pago em | data do pagamento | paga em | pago a | data de pagamento
            otherDate: data de encomenda | data de entrega | data do pedido | período | data de carga
            otherDate: data da encomenda | data encomenda | data entrega | data de serviço | data do serviço
            otherDate: período de faturação | data da venda | data original | data de expedição | data da prestação
            otherDate: data da operação
            totalAmount: total a pagar | total com iva | valor total | total da fatura | total geral | total documento
            totalAmount: valor a pagar | total c/ iva | total eur | total (eur) | total a pagar (eur)
            totalAmount: total a pagar eur | total fatura | valor total a pagar | total com imposto | total final
            totalAmount: total c/iva | montante total | total iva incluído | valor total da fatura
            totalAmount: total da nota de crédito | total do documento | total documento eur | total com impostos
            amountDue: saldo | em dívida | valor em dívida | saldo em dívida
            plainTotal: total | valor
            totalNet: subtotal | total sem iva | total ilíquido | base tributável | valor líquido | incidência
            totalNet: total líquido | base de incidência | mercadoria/serviços | total s/ iva | total sem imposto
            totalNet: soma | total base | base tributavel | valor sem iva | total iliquido | total incidência
            totalNet: total mercadoria | subtotal (sem iva) | soma líquida | total sem impostos
            totalNet: total base tributável | total (sem iva) | base incidência | valor sem impostos
            totalTax: iva | total iva | valor iva | imposto | total do iva | valor do imposto | total imposto
            totalTax: iva total | total impostos | valor do iva | total de iva | iva eur | imposto total | impostos
            totalTax: total do imposto | montante iva | iva (23%)
            taxRate: taxa | taxa iva | % iva | iva % | %iva | taxa de iva | tx. iva | iva (%)
            taxBase: incidência | base | base tributável | base de incidência | valor base
            prepaid: adiantamento | pago | sinal | já pago
            discount: desconto | descontos | desc. | desconto comercial | total descontos
            shipping: portes | transporte | portes de envio | despesas de envio
            surcharge: taxa de serviço | encargos
            rounding: arredondamento
            carryOver: a transportar | transporte | transportado | total a transportar
            unitPrice: preço | preço unitário | preço unit. | preço unit | pr. unitário | pr. unit. | valor unitário
            quantity: quantidade | qtd | qtd. | quant. | qtde | qt.
            unit: un. | unidade | unid.
            itemDescription: descrição | artigo | designação | produto | serviço | descricao | descrição do artigo
            productCode: código | cód. | ref. | referência artigo
            position: pos | linha
            lineTotal: total | valor | importância | valor total | total líquido | subtotal | total s/ iva
            lineTax: iva | valor iva
            purchaseOrder: nº encomenda | encomenda nº | número do pedido | requisição | pedido nº | v/ encomenda
            purchaseOrder: n.º encomenda | ordem de compra | vossa encomenda | a vossa encomenda | n.º de encomenda
            purchaseOrder: nota de encomenda nº | encomenda n.º | v/ encomenda nº
            reference: referência | v/ref | contrato | n/ref | vossa referência | nossa referência | projeto | ref.
            reference: s/ referência | n/ referência | v/ referência | nº contrato | n.º de referência
            reference: número de contrato | contrato nº | nº processo
            customerNumber: nº cliente | código cliente | cliente nº | cód. cliente | n.º cliente | id cliente
            customerNumber: código do cliente | cód. do cliente | n.º de cliente
            otherNumber: página
            numberSign: número | nº | n.º
            terms: condições de pagamento | prazo de pagamento | forma de pagamento | cond. pagamento
            terms: condições pagamento | cond. pag.
            phone: telefone | tel | telemóvel | tel. | telef. | tlm
            fax: fax
            email: e-mail | email
            website: site | web
            registration: nif | contribuinte | nipc | contribuinte nº | n.i.f. | nº contribuinte | capital social | crc
            iban: iban
            bic: bic | swift | bic/swift | swift/bic
            bankAccount: iban | nib | banco
            accountNumber: número de conta | nº conta | conta | nib
            customer: cliente | exmo. sr. | exmo.(s) sr.(s) | faturar a | exmos. senhores | adquirente
            customer: destinatário | exmo(s) senhor(es) | exmo(s). sr(s). | dados do cliente | nome do cliente
            customer: comprador | ex.mo(s) sr.(s) | exmo.(s)
            billTo: faturar a | endereço de faturação | morada de faturação | faturado a
            shipTo: local de descarga | morada de entrega | enviar para | endereço de entrega | local de entrega
            shipTo: morada de envio | entregar em | endereço de envio | morada entrega
            supplier: fornecedor | emitente | vendedor | empresa | prestador | dados do emitente | titular da conta
            invoiceTitle: fatura | factura | fatura-recibo | fatura/recibo | fatura simplificada | fatura recibo
            invoiceTitle: fatura proforma | fatura-simplificada
            creditTitle: nota de crédito | nota de credito | nota crédito
            quoteTitle: orçamento | proposta | cotação
            orderTitle: nota de encomenda | ordem de compra | encomenda
            receiptTitle: recibo | talão
            statementTitle: extrato | extrato de conta
            payslipTitle: recibo de vencimento | folha de pagamento
            partyName: nome | designação social
            partyAddress: morada | endereço | sede | domicílio
            reference: guia de remessa
            purchaseOrder: encomenda | vossa encomenda | nota de encomenda
            creditNumber: nota de crédito nº | nota de crédito n.º
            """)
}
