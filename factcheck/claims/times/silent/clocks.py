"""Silence of clock times: figures that look like one and are a result, a ratio, a running time."""

from factcheck.claims.times.silent.titles import is_capital_of_a_name
from factcheck.claims.times.told import STOPS, Told
from factcheck.reference.calendar_words import load_calendar_words

_NOON = 12
_DAYS = frozenset({"year", "weekday", "short_weekday", "deictic"})  # "18 July 2014 19h00"


def is_clock(told: Told) -> bool:
    """Say whether what was found is a clock time."""
    if "aside" in told:
        return _beside_the_hour(told)
    if "hour_sign" in told:
        return _with_letter(told)
    if "noon" in told:
        return told.get("hour", _NOON) == _NOON and not is_capital_of_a_name(
            told.marked.sentence, told.fields["noon"]
        )
    if "hour" in told or "hour_word" in told:
        return _hour_and_minute(told) if "minute" in told else _hour(told)
    return _sharp(told) if "sharp" in told else _bare(told)


def _bare(told: Told) -> bool:
    """Say whether "0730 GMT" is a clock time; "0730" alone is one only beside another zone's."""
    bare = told.get("bare")
    if bare % 100 >= 60 or bare >= 2400:
        return False
    if "zone" in told or "local" in told:
        return True
    told.weak = told.last - told.first == 1
    if not told.weak and (told.behind() == "of" or not told.word("bare").startswith("0")):
        return _is_led(told) and told.behind() != "of"  # "2300 hours of work"
    return told.sign("bare") == "hhmm"


def _hour(told: Told) -> bool:
    """Say whether "4 p.m.", "nine o'clock" or "3 in the morning" is an hour."""
    hour = told.get("hour", told.get("hour_word"))
    if hour is None or not 1 <= hour <= _NOON or hour != int(hour):
        return False
    if "meridiem" in told or "oclock" in told:
        return True
    # "It killed 3 in the morning": a number counts unless a preposition makes an hour of it.
    return _is_led(told) and _is_over(told)


def _is_led(told: Told) -> bool:
    return told.neighbour(-1) in load_calendar_words().silent["hours"]


def _is_over(told: Told) -> bool:
    """Say whether no noun follows: "by 9 in the morning session" tells no time."""
    return told.behind() in STOPS or told.neighbour(1) in load_calendar_words().silent["hours_end"]


def _beside_the_hour(told: Told) -> bool:
    """Say whether "half past three" is a clock time, and "ten to four" no result of a vote."""
    hour = told.get("hour", told.get("hour_word"))
    if hour is None or not 1 <= hour <= _NOON or hour != int(hour):
        return False
    if told.sign("aside") == "past":
        return told.word("aside") == "past"
    if "past_half" in told or told.word("aside") != "to":
        return False
    sure = "meridiem" in told or "oclock" in told or "daypart" in told
    return sure or (told.neighbour(-1) in ("at", "around", "until", "by", "since"))


def _with_letter(told: Told) -> bool:
    """Say whether "15h30" is written in one; "15h" alone may be a duration."""
    sentence = told.marked.sentence
    if "minute" not in told or told.get("hour") > 23 or len(told.word("minute")) != 2:
        return False
    led = told.neighbour(-1) in load_calendar_words().silent["clocks"] or "zone" in told
    led = led or told.sign_at(told.first - 1) in _DAYS
    return led and all(sentence.touching(told.fields[name]) for name in ("hour_sign", "minute"))


def _sharp(told: Told) -> bool:
    if "daypart" in told:
        return told.get("sharp")[0] <= _NOON and _is_led(told)
    told.weak = "meridiem" not in told and "zone" not in told
    return "meridiem" not in told or told.get("sharp")[0] <= _NOON


def _hour_and_minute(told: Told) -> bool:
    """Say whether "2:09 a.m." or "14:30" is a clock time and no score, ratio or running time."""
    words = load_calendar_words()
    sentence, hour = told.marked.sentence, told.get("hour")
    padded = len(told.word("minute")) == 2 and sentence.touching(told.fields["minute"])
    if hour > 23 or not padded or told.behind() == "colon":
        return False
    guarded = told.neighbour(-1) in words.silent["clocks"]
    sure = "meridiem" in told or "zone" in told or "daypart" in told or "local" in told
    if "seconds" in told and not sure and len(told.word("hour")) < 2:
        return False  # "won in 2:03:59"
    if not sure and _is_of_a_game(told):
        return False
    told.weak = not (sure or (len(told.word("hour")) == 2 and guarded))
    return True


def _is_of_a_game(told: Told) -> bool:
    """Say whether a time is left, or gone, of a game: "10:00 to play", "2:56 into the round"."""
    words = load_calendar_words().silent["of_games"]
    following = told.neighbour(1)
    return following in words or f"{following} {told.neighbour(2)}" in words


def are_clocks(told: Told) -> bool:
    """Say whether "5 to 6pm" is a time from one hour to another: of "and" only behind "between"."""
    inside = range(told.first, told.fields["meridiem"])
    if any(told.sign_at(index) == "and" for index in inside):
        return told.sign_at(told.first - 1) == "between"
    figures = [told.get(name) for name in ("from_hour", "hour") if name in told]
    return all(1 <= figure <= _NOON for figure in figures)
