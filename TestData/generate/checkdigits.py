"""Check digits of invented numbers, so that every number on a fixture passes its own test."""


def iban(country, account):
    """ISO 13616: two check digits by ISO 7064 MOD 97-10. `account` is the national part."""
    digits = "".join(str(int(c, 36)) for c in account + country + "00")
    return f"{country}{98 - int(digits) % 97:02d}{account}"


def iban_be(bank, account):
    """Belgian account: 3 + 7 digits and two check digits modulo 97."""
    body = bank + account
    return iban("BE", body + f"{int(body) % 97 or 97:02d}")


def iban_fr(bank, branch, account):
    """French RIB key: 97 - (89 b + 15 g + 3 c) mod 97."""
    key = 97 - (89 * int(bank) + 15 * int(branch) + 3 * int(account)) % 97
    return iban("FR", f"{bank}{branch}{account}{key:02d}")


def iban_es(bank, branch, account):
    """Spanish account: two weighted digits modulo 11."""
    def digit(text):
        rest = 11 - sum(int(c) * w for c, w in zip(text, (1, 2, 4, 8, 5, 10, 9, 7, 3, 6))) % 11
        return {10: 1, 11: 0}.get(rest, rest)
    return iban("ES", f"{bank}{branch}{digit('00' + bank + branch)}{digit(account)}{account}")


def iban_it(abi, cab, account):
    """Italian BBAN: a control letter over ABI, CAB and account, odd places by table."""
    odd = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)
    total = sum(odd[int(c)] if i % 2 == 0 else int(c) for i, c in enumerate(abi + cab + account))
    return iban("IT", chr(65 + total % 26) + abi + cab + account)


def luhn(body):
    """The Luhn digit (ISO/IEC 7812-1, annex B) after `body`."""
    total = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    return str(-total % 10)


def siren(body8):
    return body8 + luhn(body8)


def siret(siren9, branch4):
    return siren9 + branch4 + luhn(siren9 + branch4)


def vat_fr(siren9):
    return f"FR{(12 + 3 * (int(siren9) % 97)) % 97:02d}{siren9}"


def vat_de(body8):
    """ISO 7064 MOD 11,10."""
    product = 10
    for c in body8:
        total = (int(c) + product) % 10 or 10
        product = 2 * total % 11
    return f"DE{body8}{(11 - product) % 10}"


def vat_nl(body8, suffix="B01"):
    return f"NL{weighted_nl(body8)}{suffix}"


def weighted_nl(body8):
    """The 11-test of a Dutch number; `body8` must not give ten."""
    rest = sum(int(c) * w for c, w in zip(body8, range(9, 1, -1))) % 11
    assert rest < 10, body8
    return f"{body8}{rest}"


def vat_gb(body7):
    """Weights 8…2, modulo 97."""
    total = sum(int(c) * w for c, w in zip(body7, range(8, 1, -1)))
    return f"GB{body7}{97 - total % 97:02d}"


def vat_it(body10):
    return body10 + luhn(body10)


def cif(letter, body7):
    """Spanish company number with a digit as control: Luhn over seven digits."""
    return f"{letter}{body7}{luhn(body7)}"


def weighted(body, weights, modulus=11, table=None):
    """(sum of digit × weight) mod `modulus`."""
    rest = sum(int(c) * w for c, w in zip(body, weights)) % modulus
    return table(rest) if table else rest


def nif_pt(body8):
    rest = weighted(body8, range(9, 1, -1))
    return body8 + str(0 if rest < 2 else 11 - rest)


def nip(body9):
    rest = weighted(body9, (6, 5, 7, 2, 3, 4, 5, 6, 7))
    assert rest < 10, body9
    return body9 + str(rest)


def uid_ch(body8):
    rest = -weighted(body8, (5, 4, 3, 2, 7, 6, 5, 4)) % 11
    assert rest < 10, body8
    return f"CHE-{body8[:3]}.{body8[3:6]}.{body8[6:]}{rest}"


def abn(body9):
    """Two leading check digits: weights 10, 1, 3 … 19, first digit less one, sum divisible by 89."""
    for check in range(10, 100):
        digits = [int(c) for c in f"{check}{body9}"]
        digits[0] -= 1
        if sum(d * w for d, w in zip(digits, (10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19))) % 89 == 0:
            return f"{check}{body9}"
    raise ValueError(body9)


def gstin(state, pan, entity="1"):
    """Indian GSTIN: base 36, factors 1 and 2 in turn, the quotient and the rest added."""
    alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    body, total = f"{state}{pan}{entity}Z", 0
    for i, c in enumerate(body):
        value = alphabet.index(c) * (1 + i % 2)
        total += value // 36 + value % 36
    return body + alphabet[-total % 36]


def business_number_ca(body8):
    return body8 + luhn(body8)


def ico_cz(body7):
    rest = weighted(body7, range(8, 1, -1))
    return body7 + str({0: 1, 1: 0}.get(rest, 11 - rest))


def orgnr_se(body9):
    return body9 + luhn(body9)


def orgnr_no(body8):
    rest = -weighted(body8, (3, 2, 7, 6, 5, 4, 3, 2)) % 11
    assert rest < 10, body8
    return body8 + str(rest)


def cvr_dk(body7):
    rest = -weighted(body7, (2, 7, 6, 5, 4, 3, 2)) % 11
    assert rest < 10, body7
    return body7 + str(rest)


def ytunnus_fi(body7):
    rest = weighted(body7, (7, 9, 10, 5, 8, 4, 2))
    assert rest != 1, body7
    return f"{body7}-{0 if rest == 0 else 11 - rest}"


def cui_ro(body):
    weights = (7, 5, 3, 2, 1, 7, 5, 3, 2)
    return body + str(sum(int(c) * w for c, w in zip(body.rjust(9, "0"), weights)) * 10 % 11 % 10)


def adoszam_hu(body7, suffix="2-41"):
    rest = -weighted(body7, (9, 7, 3, 1, 9, 7, 3), 10) % 10
    return f"{body7}{rest}-{suffix}"


def vkn_tr(body9):
    total = 0
    for i, c in enumerate(body9):
        value = (int(c) + 9 - i) % 10
        power = value * pow(2, 9 - i) % 9
        total += 9 if value and power == 0 else power
    return body9 + str(-total % 10)


def routing_us(body8):
    """ABA: weights 3, 7, 1, sum divisible by ten."""
    return body8 + str(-weighted(body8, (3, 7, 1, 3, 7, 1, 3, 7), 10) % 10)


def grouped(text, size=4):
    return " ".join(text[i:i + size] for i in range(0, len(text), size))


def uid_at(body7):
    """Austrian UID: ATU, seven digits, check digit (10 - (sum of Luhn-like digits + 4) mod 10) mod 10."""
    total = 0
    for i, c in enumerate(body7):
        d = int(c) * (1 if i % 2 == 0 else 2)
        total += d // 10 + d % 10
    return f"ATU{body7}{(10 - (total + 4) % 10) % 10}"


def vat_be(body8):
    """Belgian VAT number: 97 less the first eight digits modulo 97."""
    return f"BE{body8}{97 - int(body8) % 97:02d}"


def cf_it(body15):
    """Italian codice fiscale: a letter over fifteen characters, odd places by table."""
    odd = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)
    total = 0
    for i, ch in enumerate(body15):
        value = int(ch) if ch.isdigit() else ord(ch) - 65
        total += odd[value] if i % 2 == 0 else value
    return body15 + chr(65 + total % 26)
