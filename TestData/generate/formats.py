"""Numbers and dates as printed in a country."""
from decimal import ROUND_HALF_UP, Decimal

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta "
    "lokakuuta marraskuuta joulukuuta",
    "da": "januar februar marts april maj juni juli august september oktober november december",
}


def cents(value):
    return Decimal(value).quantize(Decimal("0.01"), ROUND_HALF_UP)


def number(value, style="1,234.56", places=2):
    """`style` shows group and decimal marks; `12,34,567.00` groups as in India, `1234.56` not at all."""
    value = Decimal(value).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    whole, _, fraction = str(abs(value)).partition(".")
    if style == "12,34,567.00":
        head, tail = whole[:-3], whole[-3:]
        groups = [head[max(0, i - 2):i] for i in range(len(head), 0, -2)][::-1] + [tail]
        text = ",".join(groups) + (("." + fraction) if fraction else "")
    else:
        group, decimal = (style[1], style[5]) if len(style) == 8 else ("", style[4])
        groups = []
        while len(whole) > 3:
            groups.insert(0, whole[-3:])
            whole = whole[:-3]
        text = group.join([whole] + groups) + ((decimal + fraction) if fraction else "")
    return ("-" if value < 0 else "") + text


def quantity(value, style="1,234.56"):
    """Without superfluous decimals."""
    value = Decimal(value)
    places = max(0, -value.normalize().as_tuple().exponent)
    return number(value, style, places)


def date(day, pattern, language="en"):
    """`pattern` uses d dd m mm yy yyyy, month (name) and mon (three letters), each written in braces."""
    name = MONTHS[language if language in MONTHS else "en"].split()[day.month - 1]
    values = {
        "d": str(day.day), "dd": f"{day.day:02d}", "m": str(day.month), "mm": f"{day.month:02d}",
        "yy": f"{day.year % 100:02d}", "yyyy": str(day.year), "month": name, "mon": name[:3],
    }
    return pattern.format(**values)
