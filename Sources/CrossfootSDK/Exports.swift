// One import brings the client, its sources and the typed answers.
@_exported import InvoiceSDK
@_exported import InvoiceWire
