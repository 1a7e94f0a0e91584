#if Server
import ArgumentParser
import InvoiceEngine

/// `off`, `fast`, `balanced` or `accurate` as the value of an option.
extension EngineConfiguration.Recognition: ExpressibleByArgument {}
#endif
