@_exported import InvoiceSDK
