// One import brings the client, the engine's settings and the typed answers.
@_exported import InvoiceEngine
@_exported import InvoiceSDK
@_exported import InvoiceWire
