"""Which language a text is in."""

# ruff: noqa: E501, RUF001 - sentences of other languages, with their own letters and lengths

import pytest

from factcheck.reference.languages_seen import is_same, language_seen, limits_of, name_of

TEXTS = {
    "en": "The bridge was closed on Monday after cracks were found in it, the harbour authority "
    "said, and it will not be opened before the end of the month, officials have told us.",
    "de": "Die Brücke wurde am Montag gesperrt, nachdem in ihr Risse gefunden worden waren, teilte "
    "die Hafenbehörde mit, und sie wird nicht vor dem Ende des Monats wieder geöffnet.",
    "fr": "Le pont a été fermé lundi après la découverte de fissures, a indiqué l'autorité du "
    "port, et il ne sera pas rouvert avant la fin du mois, selon les services de la ville.",
    "es": "El puente fue cerrado el lunes después de que se encontraran grietas, dijo la autoridad "
    "del puerto, y no se abrirá antes del final del mes, según los servicios de la ciudad.",
    "it": "Il ponte è stato chiuso lunedì dopo la scoperta di crepe, ha detto l'autorità del porto, "
    "e non sarà riaperto prima della fine del mese, secondo i servizi della città.",
    "pt": "A ponte foi fechada na segunda-feira depois que foram encontradas rachaduras, disse a "
    "autoridade do porto, e não será aberta antes do fim do mês, segundo os serviços da cidade.",
    "nl": "De brug werd maandag gesloten nadat er scheuren in waren gevonden, zei de havendienst, "
    "en hij wordt niet voor het einde van de maand geopend, volgens de diensten van de stad.",
    "pl": "Most został zamknięty w poniedziałek po tym, jak znaleziono w nim pęknięcia, podał zarząd "
    "portu, i nie będzie otwarty przed końcem miesiąca, jak mówią służby, które to badają.",
    "sv": "Bron stängdes på måndagen efter att man hade hittat sprickor i den, sade hamnen, och den "
    "kommer inte att öppnas före slutet av månaden, enligt vad staden har sagt till oss.",
    "da": "Broen blev lukket mandag, efter at der var fundet revner i den, siger havnen, og den "
    "bliver ikke åbnet før slutningen af måneden, som det hedder hos byens myndigheder.",
    "no": "Broen ble stengt mandag etter at det var funnet sprekker i den, sier havnen, og den blir "
    "ikke åpnet før slutten av måneden, som det heter fra dem som har ansvaret nå.",
    "fi": "Silta suljettiin maanantaina, kun siitä oli löytynyt halkeamia, kertoi satama, ja se ei "
    "aukea ennen kuun loppua, mutta kaupungin mukaan työt ovat jo alkaneet ja myös rahat on.",
    "cs": "Most byl v pondělí uzavřen poté, co v něm byly nalezeny trhliny, uvedla správa přístavu, "
    "a podle města se neotevře před koncem měsíce, protože je to na dlouho, také kvůli penězům.",
    "hu": "A hidat hétfőn lezárták, mert repedéseket találtak rajta, közölte a kikötő, és nem "
    "nyitják meg a hónap vége előtt, mint azt a város szerint már egy hete tudni lehet.",
    "ro": "Podul a fost închis luni după ce au fost găsite fisuri, a spus autoritatea portului, și "
    "nu va fi deschis înainte de sfârșitul lunii, potrivit serviciilor care lucrează la el.",
    "tr": "Köprü, çatlaklar bulunduktan sonra pazartesi günü kapatıldı ve liman idaresi, bu ay "
    "sonundan önce açılmayacak dedi, ancak her gün için yeni bir karar olarak görülüyor.",
    "id": "Jembatan itu ditutup pada hari Senin setelah ditemukan retakan, kata otoritas pelabuhan, "
    "dan tidak akan dibuka sebelum akhir bulan ini, karena belum ada dana untuk perbaikan.",
    "vi": "Cây cầu đã bị đóng vào thứ hai sau khi phát hiện các vết nứt, và sẽ không được mở trước "
    "cuối tháng này, theo người của cảng, vì không có tiền để sửa trong năm nay.",
    "ca": "El pont va ser tancat dilluns després que s'hi trobessin esquerdes, segons les autoritats "
    "del port, i no s'obrirà abans del final del mes, però també amb els diners que hi ha.",
    "ru": "Мост закрыли в понедельник после того, как в нём нашли трещины.",
    "uk": "Міст закрили в понеділок після того, як у ньому знайшли тріщини.",
    "bg": "Мостът беше затворен в понеделник, след като в него бяха открити пукнатини.",
    "sr": "Мост је затворен у понедељак, пошто су на њему нађене пукотине.",
    "el": "Η γέφυρα έκλεισε τη Δευτέρα μετά τον εντοπισμό ρωγμών.",
    "ar": "أغلق الجسر يوم الاثنين بعد العثور على شقوق فيه.",
    "fa": "پل روز دوشنبه پس از پیدا شدن ترک‌ها بسته شد و چند گروه آمدند.",
    "he": "הגשר נסגר ביום שני לאחר שנמצאו בו סדקים.",
    "hi": "दरारें मिलने के बाद सोमवार को पुल बंद कर दिया गया।",
    "th": "สะพานถูกปิดในวันจันทร์หลังพบรอยร้าว",
    "zh": "周一发现裂缝后，大桥被关闭。",
    "ja": "月曜日にひび割れが見つかり、橋は閉鎖された。",
    "ko": "월요일에 균열이 발견된 뒤 다리가 폐쇄됐다.",
}


@pytest.mark.parametrize("code", TEXTS)
def test_a_language_is_seen(code: str) -> None:
    """By its commonest words, or by its letters."""
    seen = language_seen(TEXTS[code])

    assert seen is not None
    assert seen.code == code
    assert seen.beside == ()


LITTLE = [
    "",
    "Hatay: 1,234 dead",
    "12 34 56 78 90",
    "Bridge reopens",
    "Dax 18,012.34 +0.5\nFTSE 7,654.32 -0.1\nNikkei 39,000.12 +1.1\nCAC 40 8,012.00 -0.2",
    "Adana: Deaths: 12; Injured: 34. Hatay: Deaths: 56; Injured: 78. Kilis: Deaths: 9; Injured: 1.",
]


@pytest.mark.parametrize("text", LITTLE)
def test_too_little_tells_nothing(text: str) -> None:
    """Figures and names alone are of no language."""
    assert language_seen(text) is None


def test_a_foreign_name_is_no_language() -> None:
    """A quoted word in another script, or a phrase, leaves the text what it is."""
    text = f"{TEXTS['en']} \u201cМост\u201d is a bridge in Russian, \u201c桥\u201d one in Chinese."

    assert language_seen(text) == language_seen(TEXTS["en"])


def test_a_text_in_two_languages() -> None:
    """The larger part decides, and the other is told."""
    seen = language_seen(f"{TEXTS['en']}\n{TEXTS['en']}\n{TEXTS['de']}\n")

    assert seen is not None
    assert (seen.code, seen.beside) == ("en", ("de",))


def test_an_unknown_language() -> None:
    """A long text of which no word is known is not taken for English."""
    swahili = (
        "daraja hilo lilifungwa siku ya jumatatu baada ya nyufa kupatikana, mamlaka ya bandari "
        "ilisema, wala halitafunguliwa kabla ya mwisho wa mwezi huu kwa sababu fedha hazipo. "
    )
    seen = language_seen(swahili * 4)

    assert seen is not None
    assert seen.code == "und"
    assert not seen.sure


def test_nearly_one_language() -> None:
    """Codes that hardly differ in writing contradict nobody."""
    assert is_same("nb-NO", "no")
    assert is_same("zh-Hant", "zh_TW")
    assert is_same("ms", "id")
    assert not is_same("de", "nl")


def test_what_is_not_read() -> None:
    """English is read; of all else it is said what is not."""
    assert limits_of("en-GB") is None
    assert (limits_of("de") or "").startswith("in German: only digits, money, percentages and ISO")
    assert name_of("xx") == "a language called xx"
