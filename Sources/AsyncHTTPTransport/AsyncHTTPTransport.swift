#if Server
import AsyncHTTPClient
import InvoiceSDK
#endif
