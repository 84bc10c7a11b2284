"""Rules for dates of the calendar: days, months, years."""

from factcheck.claims.times.rules.shared import Rule

RULES: tuple[Rule, ...] = (
    ("date", "month", ("(weekday stop? comma?)? the? day suffix? (of|dash|slash)? month stop? "
                       "(comma|dash|of|slash)? year")),
    ("date", "month", "(weekday stop? comma?)? month stop? the? day suffix? (comma|of|in)? year"),
    ("date", "month", "(weekday stop? comma?)? the? day suffix? of? month stop? in year"),
    ("date", "month", ("(weekday (dash|comma)?)? month (dash|slash) day "
                       "((dash|slash) (year|short_year))?")),
    ("date", "month", "year (dash|slash)? month (dash|slash)? day"),
    ("date", "month", "the? day suffix? of? month apostrophe short_year"),
    ("date", "month", "month stop? (the? day suffix? comma?)? of? apostrophe short_year"),
    ("date", "apostrophe", "apostrophe short_year"),
    ("date", "month", "day (dash|slash) month (dash|slash) short_year"),
    ("date", "month", "(weekday stop? comma?)? month stop? the? day suffix?"),
    ("date", "month", "(weekday comma?)? the? day suffix? of? month"),
    ("date", "month", "month stop? (comma? of? | in) year"),
    ("date", "month", "month (dash|slash) year"),
    ("date", "month", "month comma day suffix"),
    ("date", "month", "year month"),
    ("figured month", "year", "digits (dash|slash) year"),
    ("date of", "month", ("(month stop? (the? day suffix?)? | the? day suffix? of? month) comma? "
                          "of? the? of_which of_unit")),
    ("days", "month", ("month stop? day suffix? (dash|to|until|and) last_day suffix? "
                       "(comma? year)?")),
    ("days", "month", ("the? day suffix? (dash|to|until|and) the? last_day suffix? of? month "
                       "(comma? year)?")),
    ("date", "month", "month stop?"),
    ("date", "suffix", "the day suffix"),
    ("weekday day", "weekday", "weekday stop? comma? the? day suffix"),
    ("weekday day", "short_weekday", "weekday stop? comma? the? day suffix"),
    ("weekday day", "weekday", "weekday day"),
    ("weekday numbers", "slash", "weekday stop? comma? first slash second"),
    ("date", "month", "(month stop? day suffix? | day suffix? of? month stop?) comma weekday"),
    ("iso", "year", "year dash digits dash last_digits"),
    ("numeric", "slash", "first slash second slash (year|short_year)"),
    ("day and month", "slash", "first slash second"),
    ("iso", "slash", "year slash digits slash last_digits"),
    ("iso month", "year", "year (dash|slash) digits"),
    ("numeric", "year", "first dash second dash year"),
    ("dotted", "dotted_date", "dotted_date"),
    ("years", "year", "year (dash|slash) short_year"),
    ("date", "year", "year"),
)  # fmt: skip
