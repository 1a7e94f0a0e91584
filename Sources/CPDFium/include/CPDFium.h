#pragma once
int crossfoot_pdfium_placeholder(void);
