extension LanguageLexicon {
    /// Label phrases of Spanish invoices.
    static let spanish = LanguageLexicon(
        code: "es",
        phrases: """
            invoiceNumber: número de factura | nº de factura | nº factura | factura nº | factura n° | num. factura
            invoiceNumber: factura número | n.º factura | factura no. | factura num | nº de abono | abono nº
            invoiceNumber: factura núm. | factura num. | nº fact. | nº documento | número de abono
            invoiceNumber: factura rectificativa nº | número factura | n.º de factura | factura n.º | núm. factura
            invoiceNumber: número de documento | nº doc. | factura
            invoiceDate: fecha de factura | fecha factura | fecha de emisión | fecha emisión | fecha de expedición
            invoiceDate: fecha expedición | fecha documento | fecha fra. | fecha de abono | fecha abono | emitida el
            invoiceDate: fecha de la factura | fecha de emision | fecha doc. | fecha expedicion | emitido el
            invoiceDate: fecha de facturación | fecha rectificativa
            plainDate: fecha | a
            dueDate: fecha de vencimiento | vencimiento | fecha vencimiento | vencimientos | fecha límite de pago
            dueDate: pagar antes del | vence el | vence | fecha vto. | fecha de vto. | vto. | fecha límite
            dueDate: pagadero el | venc. | fecha venc. | fecha máxima de pago | pagar antes de | vencimiento el
            paymentDate: pagado el | fecha del pago | pagada el | cobrado el | fecha de pago
            otherDate: fecha de pedido | fecha de entrega | fecha pedido | fecha entrega | periodo | período
            otherDate: fecha operación | fecha albarán | fecha del pedido | fecha de servicio | fecha servicio
            otherDate: fecha de la operación | fecha original | período de facturación | fecha de envío
            otherDate: fecha presupuesto | fecha prestación | fecha de operación | fecha de compra
            otherDate: fecha factura original | fecha inicio | fecha fin
            totalAmount: total factura | total a pagar | importe total | total con iva | total iva incluido
            totalAmount: total (iva incluido) | total general | total eur | importe a pagar | total euros
            totalAmount: líquido a pagar | total a ingresar | total factura eur | total (eur) | total €
            totalAmount: total a pagar eur | total abono | importe total factura | total con impuestos
            totalAmount: importe total con iva | total documento | precio final | total iva incl. | importe líquido
            totalAmount: total | importe total (iva incluido) | total importe | total a abonar
            totalAmount: total factura (iva incl.) | importe de la factura | importe factura
            amountDue: pendiente | importe pendiente | saldo pendiente | resta por pagar | saldo
            plainTotal: total | importe | suma
            totalNet: base imponible | subtotal | total sin iva | importe neto | total neto | importe base
            totalNet: total bruto | b. imponible | neto | base imponible total | total base imponible
            totalNet: suma y sigue neto | importe bruto | total sin impuestos | suma importes | importe sin iva
            totalNet: total importe neto | suma bases | total antes de iva | neto total | base imponible eur
            totalNet: total base | importe base imponible | suma total | total (sin iva)
            totalTax: iva | i.v.a. | cuota iva | importe iva | total iva | cuota | total impuestos | igic
            totalTax: impuestos | impuesto | i.v.a | iva total | cuota iva eur | cuotas iva | impuestos totales
            totalTax: total cuota iva | iva eur | importe impuestos | cuota de iva | total cuotas | importe del iva
            totalTax: impuesto (iva) | iva repercutido | total impuesto | cuota i.v.a.
            taxRate: % iva | tipo | tipo iva | iva % | %iva | tipo de iva | iva (%)
            taxBase: base imponible | base | b. imponible | base imp.
            prepaid: anticipo | pagado | a cuenta | entrega a cuenta | anticipos | importe pagado | ya pagado
            discount: descuento | dto | dto. | dcto. | dtos. | descuentos | dto. comercial | bonificación
            shipping: portes | gastos de envío | envío | transporte | gastos envío | gastos de transporte | envio
            shipping: gastos de envio
            surcharge: recargo | gastos | suplemento | recargo de equivalencia
            rounding: redondeo
            carryOver: suma y sigue | suma anterior | a reportar | total página
            unitPrice: precio | precio unitario | precio unit. | p. unitario | precio ud. | precio/ud. | p.unit.
            unitPrice: p.v.p. | precio u. | tarifa
            quantity: cantidad | cant. | unidades | uds. | cant | horas | ctd.
            unit: unidad | ud. | u.m. | unid.
            itemDescription: descripción | concepto | artículo | detalle | producto | descripcion | servicio
            itemDescription: descripción del producto
            productCode: referencia | código | ref. | cód. | código artículo
            position: pos | línea | nº
            lineTotal: importe | total | importe neto | total línea | neto | subtotal | precio total
            lineTax: iva | cuota iva | impuesto
            purchaseOrder: número de pedido | nº pedido | pedido nº | pedido | nº de pedido | su pedido
            purchaseOrder: nº de su pedido | orden de compra | n.º pedido | pedido n.º | nº orden de compra
            purchaseOrder: su nº de pedido | su pedido nº
            reference: su referencia | referencia | albarán nº | nº contrato | contrato | nuestra referencia
            reference: nº referencia | n.º referencia | proyecto | ref. cliente | expediente | nº expediente
            reference: referencia cliente | nº proyecto | número de referencia | nº reserva | nº de contrato
            reference: número de contrato
            customerNumber: código cliente | nº cliente | código de cliente | número de cliente | cliente nº
            customerNumber: cod. cliente | n.º cliente | id cliente | núm. cliente | nº de cliente | código de abonado
            otherNumber: página | matrícula
            numberSign: número | nº | núm. | n.º
            terms: condiciones de pago | forma de pago | plazo de pago | términos de pago | condiciones
            terms: modo de pago
            phone: teléfono | tel | tfno | móvil | tlf | tel. | tfno. | tlf.
            fax: fax
            email: correo | correo electrónico | e-mail | email
            website: web | página web | sitio web
            registration: nif | cif | nif/cif | vat | c.i.f. | n.i.f. | nif-iva | cif/nif | registro mercantil
            registration: inscrita
            iban: iban
            bic: bic | swift | bic/swift | código swift | código bic
            bankAccount: iban | cuenta | cuenta bancaria | ccc | banco | nº cuenta
            accountNumber: número de cuenta | nº de cuenta | cuenta
            customer: cliente | facturar a | datos del cliente | destinatario | dirección de facturación
            customer: comprador | datos cliente | nombre del cliente | señor | sr. | receptor | nombre cliente
            customer: a la atención de | abonado | titular del contrato
            billTo: facturar a | dirección de facturación | facturado a | datos de facturación
            shipTo: dirección de entrega | dirección de envío | enviar a | enviado a | dirección envío
            shipTo: lugar de entrega | entregar en | domicilio de entrega | direccion de entrega | datos de envío
            shipTo: dirección de suministro | punto de suministro
            supplier: emisor | proveedor | vendedor | datos del emisor | de | beneficiario | titular | razón social
            supplier: empresa | datos de la empresa | datos emisor | expedidor | datos del proveedor
            supplier: titular de la cuenta
            invoiceTitle: factura | factura simplificada | factura proforma | factura de venta | factura ordinaria
            invoiceTitle: factura completa
            creditTitle: abono | factura rectificativa | nota de crédito | factura de abono | nota de abono
            creditTitle: nota de credito
            quoteTitle: presupuesto | cotización | oferta
            orderTitle: orden de compra | pedido | confirmación de pedido
            receiptTitle: recibo | tique | ticket
            statementTitle: extracto | estado de cuenta
            payslipTitle: nómina
            partyName: nombre | razón social | nombre / razón social | nombre o razón social
            partyAddress: dirección | domicilio | domicilio social | dirección fiscal
            reference: albarán | nº albarán | nº de albarán | factura original | factura rectificada
            surcharge: tasa turística
            creditNumber: nº de abono | abono nº | número de abono | factura rectificativa nº
            """)
}
