"""All fixture invoices, by country. A function's name is the invoice's id."""
from invoices import american, american_trade, british, british_trade, eastern, french, german, german_trade
from invoices import french_trade, iberian, italian, lowlands, nordic

MODULES = (
    german, german_trade, american, american_trade, british, british_trade, french, iberian, italian, lowlands,
    eastern, nordic, french_trade)
ALL = [draw for module in MODULES for name, draw in vars(module).items()
       if callable(draw) and getattr(draw, "__module__", "") == module.__name__ and not name.startswith("_")]
