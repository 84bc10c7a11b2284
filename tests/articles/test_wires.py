"""Wires: the datelines of the agencies, and what only looks like one."""

import pytest

from factcheck.articles.page.zones import stretches

HEADLINE = "Bridge closed after cracks"
BODY = "At least 34 people died when a bridge fell into the harbour, the mayor said on Wednesday."
MORE = "Some 34 people live on the island, and all of them were told to stay at home."


def zones_of(line: str) -> dict[str, str]:
    """Return the words and zones of a line below a headline, the blanks around them left out."""
    text = f"{HEADLINE}\n\n{line}\n\n{MORE}"
    found = {text[one.span.slice].strip(): one.zone.value for one in stretches(text)}
    assert found.pop(HEADLINE) == "headline"
    return found


DATELINES = [
    "PORT AMSEL, Corran (AP) _ ",
    "PORT AMSEL, Corran (AP) — ",
    "PORT AMSEL, Corran — (AP) — ",
    "AMSEL (AP) \u2013 ",
    "AMSEL, Corran, March 4 (AP) -- ",
    "AMSEL, Corran (AP/WXYZ) — ",
    "AMSEL, Corran (WXYZ) — ",
    "AMSEL (Reuters) - ",
    "AMSEL, March 4 (Reuters) - ",
    "AMSEL, March 4, 2026 (Reuters) - ",
    "AMSEL/BIRK, March 4 (Reuters) - ",
    "AMSEL/BIRK (Reuters) \u2013 ",
    "AMSEL, Corran, March 4 (Reuters) - ",
    "AMSEL, Corran (Thomson Reuters Foundation) - ",
    "March 4 (Reuters) - ",
    "Amsel (AFP) - ",
    "Amsel (AFP) \u2013 ",
    "Amsel, Corran (AFP) — ",
    "AMSEL, March 4, 2026 (AFP) - ",
    "Amsel, March 4, 2026 (AFP) -",
    "AMSEL (dpa) - ",
    "Amsel (dpa) - ",
    "Amsel (dpa/tmn) - ",
    "Amsel/Birk (dpa) - ",
    "AMSEL, March 4 (Xinhua) -- ",
    "AMSEL, March 4 (Xinhua) — ",
    "AMSEL, Corran, March 4 (Xinhua) -- ",
    "AMSEL, March 4. /TASS/. ",
    "AMSEL, March 4. /TASS Correspondent Jane Roe/. ",
    "AMSEL. March 4 (Interfax) - ",
    "AMSEL. March 4. INTERFAX.RU - ",
    "AMSEL, March 4 (Kyodo) - ",
    "AMSEL, March 4, Kyodo - ",
    "AMSEL, March 4 (Yonhap) -- ",
    "Amsel, March 4 (PTI) ",
    "Amsel, Mar 4 (PTI) ",
    "Amsel, 4 March (PTI): ",
    "Amsel [Corran], March 4 (ANI): ",
    "Amsel (Corran) [India], March 4 (ANI): ",
    "Amsel (Corran), March 4 (PTI) ",
    "Amsel, March 4 (IANS) ",
    "AMSEL, March 4 (AA) - ",
    "Amsel, 4 Mar (EFE).- ",
    "Amsel, Mar 4 (EFE).- ",
    "Amsel (EFE).- ",
    "(ANSA) - AMSEL, MAR 4 - ",
    "(ANSA) - Amsel, March 4 - ",
    "AMSEL, MAR 4 (ANSA) - ",
    "AMSEL (APA) - ",
    "Amsel/Birk (APA) - ",
    "AMSEL, March 4 (PA) - ",
    "AMSEL, March 4 (AAP) - ",
    "AMSEL, March 4 (Bernama) -- ",
    "AMSEL, Mar 4 (Bernama) \u2013 ",
    "Amsel (ANTARA) - ",
    "Amsel, Corran (ANTARA) - ",
    "AMSEL, March 4 (SANA) \u2013 ",
    "Amsel, March 4 (SANA) ",
    "AMSEL, March 4 (KUNA) -- ",
    "AMSEL, 4th March, 2026 (WAM) -- ",
    "AMSEL, 4th March 2026 (WAM) \u2013 ",
    "KYIV, March 4 (Ukrinform) \u2013 ",
    "AMSEL, March 4, 2026 /PRNewswire/ -- ",
    "AMSEL, Corran, March 4, 2026 /PRNewswire/ -- ",
    "AMSEL, March 4, 2026 /PRNewswire-PRWeb/ -- ",
    "AMSEL, March 4, 2026 /CNW/ - ",
    "AMSEL--(BUSINESS WIRE)--",
    "AMSEL, Corran--(BUSINESS WIRE)--",
    "AMSEL--(BUSINESS WIRE)--Mar 4, 2026--",
    "AMSEL, March 04, 2026 (GLOBE NEWSWIRE) -- ",
    "AMSEL, Corran, March 04, 2026 (GLOBE NEWSWIRE) -- ",
    "AMSEL, CORRAN / ACCESSWIRE / March 4, 2026 / ",
    "AMSEL, CR / ACCESS Newswire / March 4, 2026 / ",
    "AMSEL, CORRAN, March 4, 2026 /EINPresswire.com/ -- ",
    "AMSEL, March 4 (UN News) - ",
    "AMSEL, March 4 (UPI) -- ",
    "March 4 (UPI) -- ",
    "(Bloomberg) -- ",
    "AMSEL, March 4 (Bloomberg) -- ",
    "(CNN) — ",
    "(CNN) -- ",
    "Amsel, Corran (CNN) — ",
    "Amsel, Corran CNN — ",
    "AMSEL, March 4 (Sputnik) - ",
    "AMSEL (Sputnik) — ",
    "AMSEL, March 4 (RIA Novosti) - ",
    "AMSEL, March 4 (CNA) - ",
    "AMSEL, March 4 (UNI) ",
    "AMSEL, March 4 (APP): ",
    "AMSEL: March 4 (APP): ",
    "AMSEL, March 4 (BSS) - ",
    "AMSEL, March 4 (NNN-KUNA) -- ",
    "AMSEL, March 4 (IRNA) \u2013 ",
    "TEHRAN, Mar. 04 (MNA) \u2013 ",
    "AMSEL (TNA) - ",
    "AMSEL, March 4 (MENA) - ",
    "AMSEL, March 4 (SPA) -- ",
    "AMSEL, 4 March 2026 (SPS) - ",
    "Amsel, Mar. 4 (CNA) ",
    "Amsel, March 4 (BelTA) \u2013 ",
    "AMSEL (CP) — ",
    "AMSEL — ",
    "AMSEL, Corran — ",
    "PORT AMSEL, Corran — ",
    "AMSEL, March 4 — ",
    "Amsel, 4 March 2026 \u2013 ",
    "AMSEL, March 4: ",
    "Amsel, March 4: ",
    "By JANE ROE Associated Press AMSEL, Corran (AP) — ",
    "CAMP 46, Corran (AP) — ",
    "AMSEL, Corran, Dec. 31, 2025 (AP) — ",
    "AMSEL (News Agency of Corran) - ",
    "AMSEL, Mar 4 (IPS) - ",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_is_cut_from_its_line(dateline: str) -> None:
    """Place, day and sender are the dateline, as each agency writes them; the rest speaks."""
    [(words, zone)] = zones_of(dateline + BODY).items()

    # What ends in a stop or a blank without a dash may leave these to the sentence.
    assert zone == "dateline"
    assert words.rstrip(" .") == dateline.rstrip(" .")


NO_DATELINES = [
    "Sales — up 12% on the year — fell again in March, the company said on Wednesday.",
    "SALES — up 12% on the year — fell again in March, the company said on Wednesday.",
    "AMSEL - 12 dead",
    "Jane Roe, 45, — she is the mayor — told the 34 people to leave the island.",
    "Amsel is a port. It has 34 bridges (AP said) and many more are planned there.",
    "Corran (population 34,000) - the port - was hit by the storm on Wednesday night.",
    "Reuters - which reported 34 dead - cited the mayor of Amsel on Wednesday night.",
    "On March 4 - the day of the vote - 34 people died in the port of Amsel.",
    "March 4 was the day on which 34 people died in Amsel - and the bridge fell.",
    "The AP — which counted 34 dead — cited the mayor of Amsel on Wednesday night.",
    "Amsel — a port of 34,000 people — was hit by the storm on Wednesday night.",
    "Amsel, a port of 34,000 people - the largest - was hit by the storm on Wednesday.",
    "Deaths: 34",
    "Deaths (provisional): 34 in Amsel and 12 in Birk, the ministry said on Wednesday.",
    "DEATHS: 34 in Amsel and 12 in Birk, the ministry said on Wednesday evening again.",
    "ROE: We met on March 4 - a Wednesday - and counted 34 dead in the whole of the port.",
    "Q: When did the bridge fall? A: On March 4 (a Wednesday), at about 2:30 in the night.",
    "Group A (Amsel, Birk) - 34 points, the best of all groups in the first round of play.",
    "Unit 3 (North) - the largest - was closed on March 4 after 34 workers had been hurt.",
    "Boeing 737 (MAX) - the aircraft - was grounded on March 4 in 34 countries at least.",
    "Mayor Jane Roe (Harbour Party) — first elected in 2019 — resigned on Wednesday night.",
    "ZTF (Zero Tolerance Force) - founded in 2019 - arrested 34 people on Wednesday night.",
    "The bridge, which opened in 1904 — it was the first — was closed on Wednesday night.",
    '"AMSEL - that is where 34 people died," said the mayor of the port on Wednesday night.',
    "In Amsel, Corran — where 34 people died — the bridge was closed on Wednesday night.",
    "Jane Roe/John Doe - the pair from Amsel - won by 34 points on Wednesday night in Birk.",
    "A-34 - the road to Amsel - was closed on Wednesday night because of the heavy snow.",
    "2.30pm - The bridge is closed, and 34 people have been told to leave the island now.",
    "14:05 - The bridge is closed, and 34 people have been told to leave the island now.",
    "Amsel, Birk and Corran - three ports - were hit by the storm on the night of March 4.",
]


@pytest.mark.parametrize("line", NO_DATELINES)
def test_a_sentence_keeps_all_its_words(line: str) -> None:
    """Brackets, dashes and days in a sentence or a list make no dateline."""
    assert zones_of(line) == {}


def test_a_dateline_stands_below_the_byline() -> None:
    """The names of the authors may stand between the headline and the dateline."""
    found = zones_of(f"By Jane Roe\n\nThe Harbour Post\n\nAMSEL, March 4 (Reuters) - {BODY}")

    assert found["AMSEL, March 4 (Reuters) -"] == "dateline"
    assert found["By Jane Roe"] == "credit line"
