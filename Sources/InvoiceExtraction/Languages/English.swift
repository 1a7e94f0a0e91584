extension LanguageLexicon {
    /// Label phrases of English invoices.
    static let english = LanguageLexicon(
        code: "en",
        phrases: """
            invoiceNumber: invoice number | invoice no | invoice no. | invoice # | invoice num | inv no | inv. no.
            invoiceNumber: inv # | invoice id | invoice reference | tax invoice no | tax invoice number | bill number
            invoiceNumber: bill no | invoice nr | document number | our invoice | credit note no | credit note number
            invoiceNumber: credit note no. | credit note # | credit memo no | credit memo number | credit no
            invoiceNumber: tax invoice # | tax invoice no. | inv num | inv number | invoice | invoice n° | document no
            invoiceNumber: document no. | bill # | invoice n | invoice code | sales invoice no | vat invoice no
            invoiceNumber: invoice/receipt no | invoice serial no | receipt/invoice number
            invoiceDate: invoice date | date of invoice | date of issue | issue date | issued | issued on
            invoiceDate: billing date | bill date | invoice dt | date issued | tax date | tax point | document date
            invoiceDate: invoiced on | dated | credit note date | bill dated | inv date | inv. date | credit memo date
            invoiceDate: credit date | date:invoice | invoice issue date | date of document | date of credit note
            invoiceDate: tax invoice date | invoice dated | inv dt | issuance date | transaction date
            plainDate: date | on
            dueDate: due date | payment due | due | due on | due by | payment due date | pay by | date due
            dueDate: payable by | please pay by | to be paid by | pay before | invoice due date | payment due by
            dueDate: payable until | settlement date | maturity date | payment due on | must be paid by
            dueDate: payable on or before | final date for payment | last date of payment | due dt
            dueDate: pay on or before | amount due by | pay by date | due for payment | payment deadline
            dueDate: expiry date | direct debit date | payment is due by | deadline | latest payment date
            dueDate: last payment date | debit date | will be debited on | collection date
            paymentDate: paid on | date paid | payment received on | paid date | date of payment | payment made on
            paymentDate: settled on | paid at | payment date
            otherDate: order date | delivery date | date of delivery | ship date | shipping date | date of supply
            otherDate: supply date | service date | period | billing period | date shipped | date ordered | po date
            otherDate: date of service | printed | start date | end date | service period | travel date | check in
            otherDate: check out | valid until | departure | arrival | payment received | delivered on
            otherDate: dispatch date | despatch date | date of dispatch | period from | period to | shipment date
            otherDate: service period from | performance date | quote date | contract date | due date of order
            otherDate: original invoice date | statement date | check-in | check-out | arrival date | departure date
            otherDate: date of birth | dob | order placed | placed on | booking date | order placed on | shipped on
            otherDate: next billing date | renewal date | expires | expiry | for the period | month | invoice period
            otherDate: billing cycle | usage period | ordered on | date of order | original invoice | your order of
            otherDate: your order dated | order dated
            totalAmount: total incl | total incl. | total including vat | total incl. vat | total inc vat
            totalAmount: total inc. vat | grand total | invoice total | total amount | amount due | balance due
            totalAmount: total due | total payable | total to pay | amount payable | total incl tax
            totalAmount: total including tax | total (incl. vat) | total gst inclusive | total inc gst
            totalAmount: total with tax | net payable | gross total | gross amount | total gross | amount to pay
            totalAmount: total invoice | total invoice amount | invoice amount | please pay | pay this amount
            totalAmount: order total | final total | total price | total balance due | total payment due
            totalAmount: total amount payable | invoice value | total invoice value | net total payable | total cost
            totalAmount: total charge | total charges | total incl. gst | total (inc gst) | total inc. gst
            totalAmount: total amount due | amount incl. vat | total amount incl. vat | total amount inc. vat
            totalAmount: total vat incl. | total (gbp) | total (usd) | total (eur) | total usd | total eur | total gbp
            totalAmount: total cad | total aud | total chf | credit total | total credit | total credited
            totalAmount: total refund | refund total | total in words | total including gst | total sum
            totalAmount: total (inc vat) | total (inc. vat) | total including taxes | gross | gross invoice total
            totalAmount: document total | payable amount | payment total | total (incl. tax) | total amount with vat
            totalAmount: grand total (inr) | bill total | bill amount | bill value | total invoice (incl. vat)
            totalAmount: net amount payable | total amount (incl. tax) | total after tax | credit amount
            totalAmount: credit note total | invoice amount due
            amountDue: balance due | amount due | total due | balance | amount outstanding | outstanding
            amountDue: outstanding balance | remaining balance | total balance due | balance to pay | to pay
            amountDue: amount to pay | please pay | net balance | remaining amount due | total amount due
            amountDue: remaining
            plainTotal: total | amount | sum
            totalNet: subtotal | sub total | sub-total | net total | total excl | total excl. | total excluding vat
            totalNet: total excl. vat | total ex vat | net amount | total net | taxable amount | total before tax
            totalNet: taxable value | amount before tax | total ex gst | total excluding tax | total (excl. vat)
            totalNet: total ex. vat | untaxed amount | total taxable | goods total | total nett | total (excl. gst)
            totalNet: total excl. gst | net invoice total | amount excl. vat | total amount excl. vat | net value
            totalNet: nett | nett amount | total taxable value | taxable total | subtotal (excl. vat) | goods value
            totalNet: total before gst | total net amount | untaxed | total (ex vat) | total goods | net subtotal
            totalNet: amount before vat | total (ex. vat) | subtotal excl. vat | net invoice amount | total ex. gst
            totalNet: subtotal before tax | total without vat | total taxable amount | total nett amount
            totalNet: net amount (excl. vat) | value of goods | sub-total (net) | total without tax
            totalNet: total amount before tax | total (excl. tax)
            totalTax: vat | total vat | vat amount | tax | sales tax | total tax | tax amount | gst | vat total
            totalTax: gst amount | total gst | hst | pst | igst | cgst | sgst | value added tax | qst | tax total
            totalTax: taxes | city tax | state tax | vat @ | output vat | gst total | gst/hst | pst/qst | hst total
            totalTax: vat charged | total taxes | total sales tax | vat at | plus vat | add vat | add: vat
            totalTax: includes gst | gst included | includes vat | vat included | of which vat | integrated gst
            totalTax: central gst | state gst | total gst amount | total tax amount | utgst | tps | tvq
            totalTax: amount of vat | total vat amount | county tax | local tax | use tax | excise tax
            taxRate: vat rate | tax rate | rate | vat % | tax % | vat% | tax% | gst % | gst rate | vat rate (%)
            taxRate: rate % | rate (%) | tax rate (%)
            taxBase: taxable amount | net amount | tax base | taxable | goods | vat base | taxable base
            taxBase: vatable amount | net
            prepaid: paid | amount paid | deposit | payment received | payments | previous balance | prepaid
            prepaid: less deposit | advance | less paid | already paid | advance payment | deposit paid
            prepaid: prepayment | less prepayment | payment made | less payments | paid to date | paid amount
            prepaid: less amount paid | down payment | payment | amount already paid | payments/credits | credits
            prepaid: less credit
            discount: discount | less discount | rebate | discounts | less: discount | trade discount | promotion
            discount: coupon | savings | promo | early payment discount | less | volume discount | total discount
            shipping: shipping | freight | delivery | postage | handling | carriage | shipping & handling | p&p
            shipping: shipping cost | shipping charges | delivery charge | delivery fee | shipping fee
            shipping: shipping and handling | freight charges | s & h | s&h | transport | postage & packing
            shipping: shipping costs | courier | freight charge | packing | delivery charges
            surcharge: surcharge | service charge | handling fee | admin fee | environmental fee | fuel surcharge
            surcharge: processing fee | service fee | convenience fee | minimum order surcharge
            rounding: rounding | round off | rounded | rounding adjustment | rounding off | round off adjustment
            carryOver: carried forward | brought forward | carry forward | balance brought forward | c/f | b/f
            carryOver: carried over | subtotal carried forward | carry over | continued | page total | page subtotal
            unitPrice: unit price | price | unit cost | rate per unit | price each | cost | unit price (excl. vat)
            unitPrice: rate | price/unit | amount per unit | net price | list price | hourly rate | unit amount
            unitPrice: price per unit | each | unit cost (excl) | selling price
            quantity: qty | quantity | qty. | hours | units | quantity shipped | billed qty | qty shipped | days
            quantity: nights | hrs | count | no. of units
            unit: unit | uom | units of measure | per | u/m | unit of measure
            itemDescription: description | item | product | service | details | article | item description | particulars
            itemDescription: description of goods | goods | description of services | activity | line item | task | work
            itemDescription: item & description | description of goods and services | product description
            itemDescription: service description | product name
            productCode: item no | item no. | item number | item code | sku | product code | part no | part number
            productCode: article no | article number | code | product no | hsn | hsn/sac | hsn code | sac | asin
            productCode: isbn | ref | catalog no | item # | part # | stock code
            position: pos | pos. | line | item | # | s.no | sl no | sl. no. | s. no. | sr no | sr. no. | no
            lineTotal: amount | line total | total | total price | ext. price | extended price | extension
            lineTotal: net amount | line amount | net value | value | total amount | subtotal | total excl. vat
            lineTotal: amount excl. vat | net price total | taxable value | total (usd) | net | gross worth
            lineTotal: net worth | sum | total value
            lineTax: vat | tax | gst | vat amount | tax amount | sales tax | cgst | sgst | igst
            purchaseOrder: order number | order no | order no. | purchase order | po number | po no | po # | p.o. number
            purchaseOrder: order # | order id | purchase order number | po | customer po | your order | your order no
            purchaseOrder: your order number | your po | p.o. | p.o. no | p.o. # | po# | purchase order no
            purchaseOrder: purchase order # | buyer order | buyer's order no | cust po | customer order no
            purchaseOrder: customer order number | your po number | customer po number | purchase order ref | po ref
            purchaseOrder: po reference | purch. order
            reference: your reference | your ref | reference | ref | ref. | our reference | our ref
            reference: contract number | contract no | quote number | project | job number | transaction id
            reference: booking id | sales order | customer reference | payment reference | payment ref | case number
            reference: confirmation number | customer ref | reference number | reference no | ref no | ref. no.
            reference: ref number | reference no. | contract | contract ref | job no | project no | project number
            reference: booking reference | booking number | work order | work order no | ticket number
            reference: our order no | sales order no | service order | matter no | file no | case no | order ref
            customerNumber: customer number | customer no | customer id | account number | account no | client id
            customerNumber: customer no. | account # | client number | cust id | customer code | member id
            customerNumber: customer account | acct no | a/c no | customer # | customer account number
            customerNumber: your customer number | cust no | cust. no. | customer account no | customer ref no
            customerNumber: client no | client code | client ref | your account number | subscriber number
            customerNumber: consumer number | tenant id | account
            otherNumber: shipment id | tracking number | tracking no
            otherNumber: waybill | serial number | item no | item number | sku
            otherNumber: page | suite | room | policy number | batch no | vehicle no | lr no | e-way bill no
            otherNumber: eway bill no | gate pass | receipt no | receipt number | lot | lot number | meter number
            otherNumber: store | till | terminal | bic | zip | postal code | irn | ack no | hsn
            numberSign: number | no | no. | # | num | nr
            terms: payment terms | terms | terms of payment | payment term | payment conditions
            terms: terms & conditions | credit terms
            phone: phone | tel | tel. | telephone | mobile | call | cell | ph | customer service | contact
            phone: tel no | tel. no. | phone no | phone number | telephone number | mob | mob.
            fax: fax | fax no | fax number | facsimile
            email: email | e-mail | mail | email address
            website: web | website | www | url | internet | visit
            registration: vat number | vat no | vat reg no | vat id | vat registration number | vat reg
            registration: vat registration no | gst no | gstin | abn | tax id | ein | gst registration | vat no.
            registration: gst number | tax number | tin | company number | company no | registered number | reg no
            registration: company registration | registration number | company reg no | registered in england | cin
            registration: pan | business number
            iban: iban | iban no | iban no. | iban nr | iban-nr. | iban code | iban number
            bic: bic | swift | swift code | bic/swift | swift/bic | sort code | routing number | bic code
            bankAccount: iban | bank details | account | bank account | bank | bank transfer | pay to | wire transfer
            accountNumber: account number | account no | account no. | acct number | a/c no | a/c number
            accountNumber: bank account no | bank account number | acct # | account # | ac no | acc no | acc. no.
            accountNumber: account
            routingNumber: routing number | routing no | aba | aba number | aba routing | routing | routing #
            routingNumber: aba/routing | sort code | sort-code | routing transit number | bsb | ach routing
            routingNumber: wire routing | ifsc | ifsc code | transit number | bsb number | bank code
            customer: bill to | billed to | invoice to | customer | sold to | client | attn | attention | bill-to
            customer: buyer | billing address | invoice address | to | recipient | invoiced to | purchaser
            customer: billing details | customer name | client name | customer details | name of customer
            customer: buyer name | billed party | details of receiver | receiver | invoice for | prepared for
            customer: sold-to | account holder | sold to party | buyer (bill to) | guest | guest name | member
            customer: policyholder | insured | patient | subscriber | tenant | for
            billTo: bill to | billed to | invoice to | bill-to | billing address | invoice address | invoiced to
            billTo: billing details | bill to address | billing information | billing to
            billTo: details of receiver (billed to) | details of recipient (billed to) | details of buyer (bill to)
            shipTo: ship to | deliver to | delivery address | shipping address | shipped to | ship-to
            shipTo: delivered to | ship to address | deliver to address | consignee | place of delivery
            shipTo: shipping details | shipping information | site address | service address | job site
            shipTo: place of supply address | delivery location | delivery to
            shipTo: supply address | installation address | property address | premises address
            supplier: from | seller | supplier | vendor | issued by | sold by | payee | remit to
            supplier: pay to the order of | beneficiary | make checks payable to | make all checks payable to
            supplier: account name | bill from | service provider | provider | company | issuer | merchant
            supplier: seller details | supplier details | vendor name | bank account name | account holder name
            supplier: legal name | company name | our details | beneficiary name | supplier name | issued from
            supplier: trading as | remit payment to
            invoiceTitle: invoice | tax invoice | bill | sales invoice | proforma invoice | commercial invoice
            invoiceTitle: invoice / receipt | invoice/receipt | vat invoice | service invoice | customer invoice
            invoiceTitle: electronic invoice | retail invoice | final invoice | self-billing invoice | export invoice
            invoiceTitle: gst invoice | tax invoice/bill of supply
            creditTitle: credit note | credit memo | credit invoice | credit | refund | sales credit note
            creditTitle: refund note | credit advice | credit memorandum | tax credit note | credit adjustment note
            quoteTitle: quote | quotation | estimate | offer | proposal
            orderTitle: purchase order | order confirmation | sales order
            receiptTitle: receipt | cash receipt | sales receipt | payment receipt | till receipt
            statementTitle: statement | account statement | statement of account | customer statement
            payslipTitle: payslip | pay slip | salary slip | earnings statement | pay stub
            partyName: name | company name | business name | full name
            partyAddress: warehouse address | business address | company address | office address
            partyAddress: principal place of business | registered address | head office | registered office
            partyAddress: address | street address | postal address | addr
            amountDue: due payable | payable | due | due amount | to be paid | total charges due
            dueDate: remit until | remit by | please remit until | please pay until | pay until
            dueDate: total amount due on | amount due on | balance due on | payable on | total due on
            amountDue: total amount due on | amount due on | balance due on | total due on
            reference: delivery note | delivery note no | packing slip | despatch note | delivery number | delivery note number | original invoice | original invoice no | original invoice number | against invoice | ref invoice | reference invoice | invoice ref
            creditNumber: credit note no | credit note number | credit note no. | credit note #
            creditNumber: credit memo no | credit memo number | credit no
            totalNet: net
            """)
}
