# ruff: noqa: RUF001 - sentences of other languages hold their own letters and signs
"""Languages without tables: digits, money, shares and ISO dates come out, and nothing else.

A row is a sentence, what must come out of it ("12", "3.5 %", "10 EUR", "10..15 %"), in order; all
else must be set aside.
"""

from decimal import Decimal

import pytest

from factcheck import check, extract
from factcheck.model import Article, Claim, Moment

ROWS: dict[str, list[tuple[str, list[str]]]] = {
    "de": [
        ("Bei dem Brand gab es 12 Tote.", ["12"]),
        ("Die 12 Toten on a once dozen die half.", ["12"]),
        ("Es kamen 1.234 Menschen.", ["1234"]),
        ("Es kamen 1.234.567 Menschen.", ["1234567"]),
        ("Der Wert liegt bei 1.234,5 Punkten.", ["1234.5"]),
        ("Die Preise stiegen um 3,5 %.", ["3.5 %"]),
        ("Die Preise stiegen um 3,5 Prozent.", ["3.5 %"]),
        ("Ein Plus von 3,5 Prozentpunkten.", ["3.5"]),
        ("Ein Plus von 2 %-Punkten.", []),
        ("Zwischen 10 und 15 Prozent.", ["10", "15 %"]),
        ("Es sind 10–15 Prozent.", ["10..15 %"]),
        ("Es kostet 3,50 Euro.", ["3.5 EUR"]),
        ("Es kostet 3,5 Mio. Euro.", []),
        ("Es kostet 3,5 Millionen Euro.", []),
        ("Es kostet 2 Mrd. Dollar.", []),
        ("Es kostet $5 oder US$ 7.", ["5 USD", "7 USD"]),
        ("Es kostet 12 Franken.", ["12 CHF"]),
        ("Am 31. Dezember 2025 begann es.", []),
        ("Am 31.12.2025 begann es.", ["2025-12-31"]),
        ("Am 04.03.2026 begann es.", []),
        ("Am 2026-03-04 begann es.", ["2026-03-04"]),
        ("Am 31.02.2026 begann es.", []),
        ("Um 14.30 Uhr und um 14:30 Uhr.", []),
        ("Der 75-jährige Mann, ein A4-Blatt, die B52.", []),
        ("Das Spiel endete 3:2 und 2-1.", []),
        ("In der Saison 2025/26.", []),
        ("Seit 1999 leben dort 1 950 Menschen.", ["1950"]),
        ("Nr. 5 in der Liste, Artikel 12, § 7.", []),
        ("Tel. 030 123456 oder +49 30 1234.", []),
        ("Es waren 10 000 Soldaten.", ["10000"]),
        ("In Zürich waren es 12'345 Leute.", ["12345"]),
        ("Die Temperatur fiel auf -3,5 und 38 °C.", ["-3.5"]),
    ],
    "fr": [
        ("Le séisme a fait 12 345 morts.", ["12345"]),
        ("Le séisme a fait 12\u202f345 morts.", ["12345"]),
        ("Le séisme a fait 12\u00a0345 morts.", ["12345"]),
        ("Une hausse de 3,5\u00a0%.", ["3.5 %"]),
        ("Une hausse de 3,5 pour cent.", ["3.5 %"]),
        ("Une hausse de 3,5 % points.", []),
        ("Il y avait 1.234 personnes.", []),
        ("Le prix est de 3,50 €.", ["3.5 EUR"]),
        ("Le prix est de 3,5 millions d’euros.", []),
        ("Le prix est de 3 Md€.", []),
        ("Le prix est de 5 $.", []),
        ("Le 31 décembre 2025.", []),
        ("Le 1er mai, la 3e fois.", []),
        ("À 14h30, sur on a once 12.", ["12"]),
        ("Un total de 1 234 567,89 euros.", ["1234567.89 EUR"]),
    ],
    "es": [
        ("Murieron 12 personas.", ["12"]),
        ("Murieron 1.234 personas.", ["1234"]),
        ("Subió un 3,5 %.", ["3.5 %"]),
        ("Subió un 3,5 por ciento.", ["3.5 %"]),
        ("Son 2 mil personas.", []),
        ("Son 2 millones de euros.", []),
        ("El 31 de diciembre de 2025.", []),
        ("Cuesta $5.", []),
        ("Cuesta 1.234,50 euros.", ["1234.5 EUR"]),
        ("La 5ª vez y el n.º 3.", []),
    ],
    "it": [
        ("I morti sono 12.", ["12"]),
        ("I feriti sono 1.234.", ["1234"]),
        ("Un aumento del 3,5%.", ["3.5 %"]),
        ("Un aumento del 3,5 per cento.", ["3.5 %"]),
        ("Costa 3 miliardi di euro.", []),
        ("Costa 3 mila euro.", []),
        ("Costa 300 euro.", ["300 EUR"]),
        ("Il 31 dicembre 2025.", []),
    ],
    "pt": [
        ("Morreram 12 pessoas.", ["12"]),
        ("Morreram 1.234 pessoas.", ["1234"]),
        ("Custa R$ 5,50.", ["5.5 BRL"]),
        ("Custa R$ 5,5 bilhões.", []),
        ("Subiu 3,5 por cento.", ["3.5 %"]),
        ("Em 31 de dezembro de 2025.", []),
        ("Cerca de 2 milhões.", []),
    ],
    "nl": [
        ("Er vielen 12 doden.", ["12"]),
        ("Er kwamen 1.234 mensen.", ["1234"]),
        ("Een stijging van 3,5 procent.", ["3.5 %"]),
        ("Het kost 3,5 miljoen euro.", []),
        ("Het kost € 3,50.", ["3.5 EUR"]),
        ("Op 31 december 2025.", []),
    ],
    "pl": [
        ("Zginęło 12 osób.", ["12"]),
        ("Zginęło 1 234 osób.", ["1234"]),
        ("Zginęło 1.234 osób.", []),
        ("Wzrost o 3,5 proc. i 3,5 procent.", ["3.5", "3.5 %"]),
        ("Kosztuje 12 zł.", ["12 PLN"]),
        ("Kosztuje 12 tys. zł.", []),
        ("Kosztuje 3,5 mln zł.", []),
        ("Dnia 31 grudnia 2025.", []),
    ],
    "sv": [
        ("Det var 12 döda.", ["12"]),
        ("Det var 12 345 döda.", ["12345"]),
        ("En ökning med 3,5 procent.", ["3.5 %"]),
        ("Det kostar 500 kr.", ["500 SEK"]),
        ("Det kostar 500 mkr.", []),
        ("Det kostar 5 miljoner kronor.", []),
        ("Den 31 december 2025.", []),
        ("En 20-årig man, kl. 14.30.", []),
    ],
    "da": [
        ("Der var 12 døde.", ["12"]),
        ("Det koster 500 kroner.", ["500 DKK"]),
        ("Den 31. december 2025.", []),
        ("En stigning på 3,5 procent.", ["3.5 %"]),
    ],
    "no": [
        ("Det var 12 døde.", ["12"]),
        ("Det koster 500 kr.", ["500 NOK"]),
        ("Det koster 5 mill. kroner.", []),
    ],
    "fi": [
        ("Kuolleita oli 12.", ["12"]),
        ("Kuolleita oli 12 345.", ["12345"]),
        ("Nousua 3,5 prosenttia.", ["3.5 %"]),
        ("Hinta on 3,5 miljoonaa euroa.", []),
        ("Hinta on 300 euroa.", ["300 EUR"]),
        ("Kello 14.30 ja 31. joulukuuta.", []),
    ],
    "cs": [
        ("Zemřelo 12 lidí.", ["12"]),
        ("Cena je 500 Kč.", ["500 CZK"]),
        ("Cena je 5 mil. korun.", []),
        ("Dne 31. prosince 2025.", []),
    ],
    "hu": [
        ("A halottak száma 12.", ["12"]),
        ("Az ára 5 millió forint.", []),
        ("Az ára 500 forint.", ["500 HUF"]),
        ("Ez 3,5 százalék.", ["3.5 %"]),
    ],
    "ro": [
        ("Au murit 12 oameni.", ["12"]),
        ("Costă 500 de lei, sau 500 lei.", ["500", "500 RON"]),
        ("Costă 3 milioane de lei.", []),
        ("Creștere de 3,5 la sută.", ["3.5 %"]),
    ],
    "tr": [
        ("Ölenlerin sayısı 12.", ["12"]),
        ("Fiyatlar %5 arttı.", ["5 %"]),
        ("Fiyatlar yüzde 3,5 arttı.", ["3.5 %"]),
        ("Bedeli 3 milyon lira.", []),
        ("Bedeli 50 TL.", ["50 TRY"]),
        ("Nüfus 1.234.567 oldu.", ["1234567"]),
        ("Yaklaşık 12 bin kişi.", []),
    ],
    "id": [
        ("Korban tewas 12 orang.", ["12"]),
        ("Harganya Rp 5.000.", ["5000 IDR"]),
        ("Harganya Rp5,5 juta.", []),
        ("Naik 3,5 persen.", ["3.5 %"]),
    ],
    "vi": [
        ("Có 12 người chết.", ["12"]),
        ("Ngày 31 tháng 12 năm 2025.", []),
        ("Giá 3,5 triệu đồng.", []),
        ("Giá 5.000 đồng.", ["5000 VND"]),
    ],
    "ru": [
        ("Погибли 12 человек.", ["12"]),
        ("Погибли 12 345 человек.", ["12345"]),
        ("Рост на 3,5 процента.", ["3.5 %"]),
        ("Цена 3,5 млн рублей.", []),
        ("Цена 12 тыс. рублей.", []),
        ("Цена 500 рублей.", ["500 RUB"]),
        ("Вот 31 декабря 2025 года.", []),
    ],
    "uk": [("Загинули 12 людей.", ["12"]), ("Ціна 500 гривень.", ["500 UAH"])],
    "el": [("Νεκροί 12 άνθρωποι.", ["12"]), ("Άνοδος 3,5 τοις εκατό.", ["3.5 %"])],
    "ar": [
        ("قتل ١٢ شخصا.", ["12"]),
        ("ارتفع ٣٫٥٪ هذا العام.", ["3.5 %"]),
        ("نحو ١٬٢٣٤٬٥٦٧ نسمة.", ["1234567"]),
        ("نحو 1,234 نسمة.", []),
        ("نحو ٣ ملايين نسمة.", []),
    ],
    "hi": [("१२ लोग मारे गए।", ["12"]), ("३ लाख लोग।", []), ("₹500 का भुगतान।", ["500 INR"])],
    "he": [("נהרגו 12 בני אדם.", ["12"]), ("עלה ב 3.5 אחוז.", ["3.5 %"])],
    "th": [("มีผู้เสียชีวิต 12 คน", ["12"]), ("ราคา 3 ล้านบาท", []), ("ราคา 500 บาท", ["500 THB"])],
    "zh": [
        ("地震造成12人死亡。", ["12"]),
        ("地震造成3.5万人受灾。", []),
        ("地震造成３．５万人受灾。", []),
        ("增长5.2%。", ["5.2 %"]),
        ("共1,234人。", ["1234"]),
        ("2025年12月31日14时30分。", []),
        ("第3次会议。", []),
        ("价格为100元。", ["100 CNY"]),
        ("价格为100亿元。", []),
        ("G7和5G。", []),
    ],
    "ja": [
        ("１２人が死亡した。", ["12"]),
        ("3億円を投じた。", []),
        ("500円を払った。", ["500 JPY"]),
        ("12月31日午後2時。", []),
    ],
    "ko": [
        ("12명이 숨졌다.", ["12"]),
        ("3만5천명이 모였다.", []),
        ("500원을 냈다.", ["500 KRW"]),
        ("12월 31일.", []),
        ("3.5% 올랐다.", ["3.5 %"]),
    ],
    "und": [
        ("Watu 12 walikufa.", ["12"]),
        ("Watu 1,234 walikufa.", []),
        ("Watu 1.234.567 walikufa.", ["1234567"]),
        ("Asilimia 3.5 na 3,5.", ["3.5", "3.5"]),
    ],
}
CASES = [(code, words, wanted) for code, rows in ROWS.items() for words, wanted in rows]


def told(claim: Claim) -> str:
    """Return a value in short: "3.5 %", "10..15", "2025-12-31"."""
    value = claim.value
    if isinstance(value, Moment):
        return value.timex
    low, high = value.amount.low, value.amount.high
    number = f"{low}" if low == high else f"{low}..{high}"
    unit = {"count": "", "percent": " %"}.get(value.unit, f" {value.unit}")
    return f"{number}{unit}"


@pytest.mark.parametrize(("code", "words", "wanted"), CASES, ids=[one[1] for one in CASES])
def test_what_comes_out(code: str, words: str, wanted: list[str]) -> None:
    """Figures as their language writes them; what could be another figure is set aside."""
    claims = extract(Article(id="a", text=words, language=code))

    assert [told(claim) for claim in claims if claim.excluded is None] == wanted


@pytest.mark.parametrize(("code", "words", "_"), CASES, ids=[one[1] for one in CASES])
def test_no_digit_is_passed_over(code: str, words: str, _: list[str]) -> None:
    """Every digit of the text stands in a claim, or in what is set aside with its reason."""
    claims = extract(Article(id="a", text=words, language=code))
    digits = {place for place, sign in enumerate(words) if sign.isdecimal()}
    covered = {
        place for one in claims for place in range(*(one.quote.span.start, one.quote.span.end))
    }

    assert digits <= covered
    assert all(claim.subject.measure is None for claim in claims)


def test_the_table_is_broad() -> None:
    """Enough sentences, of enough languages."""
    assert len(CASES) >= 120
    assert len(ROWS) >= 15


def test_a_figure_keeps_its_step() -> None:
    """What is round may be rounded; decimals show theirs."""
    [one, two] = extract(Article(id="a", text="Es sind 12.000 oder 3,50 Euro.", language="de"))

    assert [claim.value.grain for claim in (one, two) if not isinstance(claim.value, Moment)] == [
        Decimal(1000),
        Decimal("0.01"),
    ]


def test_nothing_is_compared() -> None:
    """Two German articles never conflict; a notice an article says why, and figures stand alone."""
    texts = {"a": "Bei dem Brand starben 12 Menschen.", "b": "Bei dem Brand starben 21 Menschen."}
    report = check([Article(id=name, text=text, language="de") for name, text in texts.items()])

    assert report.findings == ()
    assert [claim.quote.exact for claim in report.unmatched] == ["12", "21"]
    assert [(one.article, one.text[:22]) for one in report.notices if "German" in one.text] == [
        ("a", "in German: only digits"),
        ("b", "in German: only digits"),
    ]


def test_an_article_without_tables_leaves_the_others_alone() -> None:
    """English articles beside it are compared as they were."""
    english = [
        Article(id="b", text="The fire killed 12 people in Lund, police said.", language="en"),
        Article(id="c", text="The fire killed 21 people in Lund, police said.", language="en"),
    ]
    german = Article(id="a", text="Bei dem Brand in Lund starben 12 Menschen.", language="de")

    assert check([german, *english]).findings == check(english).findings


def test_time_grows_with_the_text_alone() -> None:
    """A long row of digits, dots and blanks is read once: every figure of it is told."""
    text = "1.1 " * 3_000 + "9" * 3_000 + " 123" * 3_000
    claims = extract(Article(id="a", text=text, language="de"))

    assert sum(claim.quote.span.end - claim.quote.span.start for claim in claims) > 14_000
