#include "CPDFium.h"
int crossfoot_pdfium_placeholder(void) { return 0; }
