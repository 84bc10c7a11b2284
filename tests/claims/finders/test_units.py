"""Units: sums, measures, rates and durations in all the ways papers write them; and silences."""

import pytest

from factcheck.model import Hedge, Quantity
from tests.quantity_rows import all_found, asserted, counted_of, quote_of, read

# (number, unit): sentences that say it.
MONEY: dict[tuple[str, str], list[str]] = {
    ("4500000", "MYR"): [
        "The road cost the state [RM4.5 million].",
        "The road cost the state [RM 4.5m].",
        "The road cost the state [4.5 million ringgit].",
        "The road cost the state [MYR 4.5 million].",
    ],
    ("345", "EUR"): ["He gets [euro345] from the fund.", "A pass costs [345 euros]."],
    ("-5000000", "USD"): ["The firm made [-$5 million].", "Profit was [\u2212$5m] in May."],
    ("5000000", "USD"): ["The firm posted a loss of [$5m].", "It sold it \u2013 [$5m] in all."],
    ("90", "MYR"): [
        "A sack of rice now sells at [ringgit 90].",
        "A sack of rice now sells at [90 Malaysian ringgit].",
        "A sack of rice now sells at [90 ringgits].",
    ],
    ("350", "INR"): [
        "Onions touched [350Rs] in the market.",
        "Onions touched [Rs. 350] in the market.",
        "Onions touched [350 Rs] in the market.",
        "Onions touched [INR 350] in the market.",
    ],
    ("50", "USD"): [
        "A [$50] fine was imposed.",
        "The ticket is [50 USD].",
        "The ticket is [50 US dollars] at the door.",
        "A toll of [50 bucks] awaits them.",
        "The ticket is [USD50] at the door.",
    ],
    ("12000000", "CHF"): [
        "Zurich set aside [CHF12m] for the tram.",
        "Zurich set aside [12 million Swiss francs] for the tram.",
        "Zurich set aside [12 million francs] for the tram.",
        "Zurich set aside [SFr12m] for the tram.",
    ],
    ("300000", "HKD"): ["The flat lost [HK$300,000] in a year.", "It cost [HKD300,000] to mend."],
    ("18", "NZD"): ["A kilo of cheese is [NZ$18] now.", "A pie costs [18 New Zealand dollars]."],
    ("2100000", "SGD"): ["Bidders offered [S$2.1 million].", "They offered [SGD 2.1 million]."],
    ("640", "BRL"): ["The voucher pays [R$640].", "The voucher pays [640 reais]."],
    ("75", "CAD"): [
        "A lift pass is [C$75].",
        "A lift pass is [$75 Canadian].",
        "A lift pass is [CAD 75].",
        "A lift pass is [75 CAD].",
    ],
    ("3.03", "CAD"): ["It was listed at [3 CAD 3 cents]."],
    ("2.45", "GBP"): [
        "A pint is [£2.45] in the village.",
        "A pint is [two pounds 45 pence] in the village.",
        "A pint is [£2 45p] in the village.",
        'A pint is "[two pounds forty-five]", he said.',
        "A pint is [2 GBP 45 pence] in the village.",
    ],
    ("19.99", "USD"): [
        "The book sold for [19 dollars and 99 cents].",
        "The book sold for [$19.99].",
        "The book sold for [nineteen dollars, 99 cents].",
    ],
    ("20.43", "MYR"): ["Fuel for the trip came to [20 ringgit and 43 sen]."],
    ("7.5", "EUR"): ["Coffee and cake came to [seven euros fifty]."],
    ("1", "GBP"): [
        "The baron bought the club for [a pound].",
        "He sold the bank for [£1].",
    ],
    ("1", "USD"): ["She sold the mill to the town for [a dollar]."],
    ("80", "USD_cent"): ["Bread rose to [80 cents].", "The stamp is [80¢]."],
    ("60", "EUR_cent"): ["Bread costs €2, a roll [60 cents]."],
    ("65", "GBP_pence"): ["A second-class stamp is [65p].", "It closed at [65 pence]."],
    ("4000000", "EGP"): ["The museum paid [4 million Egyptian pounds].", "It paid [LE4 million]."],
    ("900", "LBP"): ["Bread sold at [900 Lebanese pounds]."],
    ("30000000", "SEK"): [
        "Gothenburg lends [SEK 30 million].",
        "Gothenburg lends [30m Swedish kronor].",
    ],
    ("120000000", "SEK"): ["Orders came to [120 MSEK]."],
    ("75000000", "USD"): ["The rig cost [75 USD million]."],
    ("-3.5", "USD"): ["Earnings a share were [$-3.5] in the quarter."],
    ("1100", "KES"): ["A goat fetches [KSh 1,100].", "A goat fetches [1,100 Kenyan shillings]."],
    ("200000", "XAF"): ["The nurse earns [200,000 CFA francs] in Douala."],
    ("60", "OMR"): ["Fares begin at [60 Omani rials]."],
    ("25", "FJD"): ["A ferry ride costs [25 Fijian dollars]."],
    ("700", "THB"): ["A night costs [700 baht].", "A night costs [THB 700]."],
    ("40000", "USD / person"): [
        "Output stands at [$40,000 per capita].",
        "Output stands at [$40,000 per head].",
        "Output stands at [$40,000 a head].",
        "Output stands at [$40,000 per person].",
    ],
    ("3.2", "USD / gallon"): ["Petrol averaged [$3.20 a gallon].", "It was [$3.20 per gallon]."],
    ("2.8", "USD / million_btu"): ["Gas fell to [$2.80 per mmBtu]."],
    ("4", "USD / square_foot"): ["Rents reached [$4 a square foot]."],
    ("100", "USD / week"): ["She keeps [$100 a week] after tax."],
    ("100", "USD"): ["She lost [$100] a week after the fair."],
    ("4000000", "BSD"): ["Nassau borrowed [B$4m] in May."],
    ("4000000", "BND"): ["Brunei set aside [B$4 million] for the port."],
    ("120", "ZWL"): ["A loaf in Harare costs [Z$120]."],
    ("7000000", "GHS"): ["Accra owes them [GH¢7m].", "Accra owes them [GH₵7 million]."],
    ("3000000", "TZS"): ["The well cost [Tsh 3m].", "The well cost [TSh3 million]."],
    ("8000000", "UGX"): ["Kampala fined him [Shs 8m].", "Kampala fined him [USh 8 million]."],
    ("8000000", "KES"): ["Nairobi fined him [Shs 8m].", "Nairobi fined him [KShs 8m]."],
    ("6000000", "USD"): ["The ferry cost [US dollars 6m].", "It cost [U.S. dollars 6 million]."],
    ("70000000", "NGN"): [
        "The kidnappers of 12 pupils want [N70 million].",
        "The kidnappers want [N70m].",
        "The kidnappers want [₦70 million].",
        "The road will cost [N70 million].",
    ],
    ("640", "NGN / litre"): ["Petrol sells at [N640 a litre]."],
    ("5000000", "ZMW"): ["Lusaka set aside [K5 million] for the clinic."],
    ("5000000", "MWK"): ["Malawi set aside [K5 million] for the clinic."],
    ("5000000", "PGK"): ["Port Moresby set aside [K5 million] for the clinic."],
    ("40000000", "BWP"): ["Botswana spent [P40 million] on wells."],
    ("40000000", "PHP"): [
        "Cebu spent [P40 million] on wells.",
        "Cebu spent [P40 million pesos] on wells.",
        "Cebu spent [₱40m] on wells.",
        "Cebu spent [Php 40 million] on wells.",
    ],
    ("2000000000", "ETB"): ["The dam cost [Birr 2bn].", "The dam cost [2 billion birr]."],
    ("450", "SAR"): ["The fine is [SR450]."],
    ("9000000", "QAR"): ["Doha gave [QR9m]."],
    ("9000000", "SLE"): ["Freetown gave [Le 9m]."],
    ("9000000", "BTN"): ["Thimphu gave [Nu 9 million]."],
    ("9000000", "XOF"): ["The mayor stole [CFA 9m].", "The mayor stole [9 million FCFA]."],
    ("9000000", "XAF"): ["The mayor of Douala stole [FCFA 9m]."],
    ("19.5", "ZAR"): ["A loaf costs [R19.50] now."],
    ("60", "ZAR"): ["A loaf costs [R60], the rand having sunk."],
    ("5.6825", "USD / bushel"): [
        "Corn closed at [$5.68-1/4 per bushel].",
        "Corn closed at [$5.68 1/4 a bushel].",
        "Corn closed at [$5.68¼ a bushel].",
    ],
    ("1.15", "USD / count"): [
        "Profit came to [$1.15 per share].",
        "Profit came to [$1.15 a share].",
        "Profit came to [$1.15 per diluted share] in May.",
        "Profit came to [$1.15/share].",
        "Members were paid [$1.15 in cash for each share].",
        "Members were paid [$1.15 for every share].",
        "Members were paid [one dollar fifteen for each share].",
    ],
    ("1.15", "USD"): [
        "Members were paid [$1.15] for each of them.",
        "Members were paid [$1.15] in cash.",
    ],
    ("3.5", "GBP_pence / count"): ["It will pay [3.5p per share]."],
    ("310", "GBP_pence / therm"): ["Gas traded at [310 pence per therm]."],
    ("7000000", "EUR / count"): ["He earns [€7m a season] in Turin."],
    ("180", "USD / count"): ["The [$180-a-night] inn is full.", "A bed is [$180 a night]."],
    ("12", "GBP / count"): ["They sell at [£12 per adult ticket].", "They sell at [£12 per goat]."],
    ("151.2", "JPY / USD"): ["The currency sank to [151.2 yen to the dollar]."],
    ("2.45", "GBP / litre"): ["Milk is at [two pounds 45 pence a litre]."],
    ("14", "USD / hour"): ["The [$14-an-hour] job is gone.", "He made [$14 an hour]."],
}

MEASURES: dict[tuple[str, str], list[str]] = {
    ("74", "inch"): [
        "The suspect is [6ft 2in] tall.",
        "The suspect is [6-foot-2].",
        "The [six-foot-two] suspect ran.",
        "The suspect is [6 feet 2 inches] tall.",
        "The suspect is [6 feet, 2 inches] tall.",
        "The suspect is [6ft 2] and heavy.",
        "The suspect is [6ft2in] tall.",
        "The suspect, [6'2\"], ran.",
        "The suspect is [6'2] and slim.",
    ],
    ("77", "inch"): [
        "The suspect is [6ft 5ins] tall.",
        "The suspect is [6ft 5in] tall.",
    ],
    ("175", "pound"): ["The boxer weighs [12st 7lb].", "She went down to [12st 7lb]."],
    ("71", "inch"): ["The winger ([5-11], 190 pounds) is back."],
    ("190", "pound"): [
        "The winger (5-11, [190 pounds]) is back.",
        "The winger, 6-foot-2, [190 pounds], is back.",
        "The winger, 6ft 2in and [190 pounds], is back.",
    ],
    ("72", "inch"): ["The winger, [6-0], 190 pounds, is back."],
    ("280", "yard"): ["He had [280 passing yards].", "He had [280 rushing yards] in May."],
    ("0.5", "point"): ["The index slipped [0.5 of a point]."],
    ("298", "pound"): ["The boxer weighs [21st 4lb] now."],
    ("18", "stone"): ["He was [18st] at his worst."],
    ("10", "hour / day"): ["They work [10 hours a day].", "They work [10 hours per day]."],
    ("150", "minute / day"): ["They pray [two hours and 30 minutes a day]."],
    ("3", "day / week"): ["The clinic opens [three days a week]."],
    ("151.2", "count / USD"): [
        "The yen sank to [151.2 per dollar].",
        "It sank to [151.2 to the dollar].",
    ],
    ("5.4", "yard / count"): ["He gained [5.4 yards a carry]."],
    ("4.8", "millimole / litre"): ["Her blood sugar was [4.8 mmol/L]."],
    ("90", "milligram / decilitre"): ["Her blood sugar was [90 mg/dL]."],
    ("0.00000000000000000016", "coulomb"): ["Each carries [1.6 x 10^-19 coulombs] of charge."],
    ("2.5", "inch"): [
        "The ice was [2.5 inches] thick.",
        "The ice was [2½ inches] thick.",
        "The ice was [2.5 in] thick.",
        "The ice measures [2.5in].",
        "At dawn the ice measured [2.5 in].",
    ],
    ("2001", "metre"): ["The tunnel is [2 km and 1 metre] long."],
    ("22", "foot"): ["The trench was [seven yards and one foot] wide."],
    ("150", "ounce"): ["The baby weighed [9 pounds 6 ounces].", "It weighed [9lb 6oz]."],
    ("158", "pound"): ["The jockey weighs [11 stone 4 pounds].", "He weighs [11 stone, 4lb]."],
    ("12", "mile"): [
        "A [12-mile] stretch is closed.",
        "The blast was heard [12 miles] away.",
        "The blast was heard [twelve miles] off.",
    ],
    ("0.25", "mile"): [
        "The [quarter-mile] stretch burned.",
        "They live [a quarter of a mile] away.",
        "They live [a quarter mile] away.",
    ],
    ("0.25", "litre"): ["The [quarter-litre] bottle is back."],
    ("0.75", "cup"): ["Add [3/4 cup] of oil.", "Add [¾ cup] of oil."],
    ("3", "stone"): ["He lost [3 stone] in a year."],
    ("50", "pound"): ["A crate of [50 pounds] of fish fell.", "It held [50 lb] of nails."],
    ("5000", "milliampere_hour"): ["The battery holds [5,000 mAh]."],
    ("1", "mile"): ["The school is [a mile] from the plant.", "It burned [a mile] away."],
    ("1", "kilogram"): ["Officers seized [a kilogram] of cocaine.", "She had [a kilo] of gold."],
    ("1", "litre"): ["He drank [a litre] of milk."],
    ("1", "foot"): ["Storms dumped [a foot] of snow on Denver."],
    ("10", "square_kilometre"): [
        "The fire burned [10 square kilometres].",
        "The fire burned [10 sq km].",
        "The fire burned [10 sq. km].",
        "The fire burned [10 km²].",
    ],
    ("900", "square_foot"): [
        "A [900-square-foot] flat was let.",
        "The flat has [900 sq. ft.] of space.",
        "The flat has [900 sq ft].",
        "The flat has [900 square feet].",
    ],
    ("35", "degree_Celsius"): [
        "It reached [35C] in Rome.",
        "It reached [35 degrees Celsius] in Rome.",
        "It reached [35 °C] in Rome.",
        "The temperature hit [35 C] in Rome.",
        "It reached [35 deg C] in Rome.",
        "A [35-degree-Celsius] day awaits them.",
    ],
    ("-5", "degree_Celsius"): [
        "It fell to [minus 5C] overnight.",
        "It fell to [-5C] overnight.",
        "It fell to [minus five degrees Celsius].",
        "It fell to [five degrees Celsius below zero].",
    ],
    ("-20", "degree"): [
        "It was [20 degrees below zero] in Minsk.",
        "It was [20 below zero] in Minsk.",
    ],
    ("45", "degree"): ["The slope has [45 deg.]", "The ramp rises at [45 degrees]."],
    ("86", "degree_Fahrenheit"): ["Miami saw [86F] on Sunday.", "It hit [86 degrees Fahrenheit]."],
    ("500", "kilowatt"): ["A [500-kilowatt] turbine failed.", "It makes [500 kW] at best."],
    ("80", "gigawatt_hour"): ["The plant sold [80 GWh] last year."],
    ("3.4", "gigatonne"): ["They emitted [3.4 gigatonnes] of carbon.", "It was [3.4 GtCO2e]."],
    ("120000", "barrel / day"): [
        "The field pumps [120,000 barrels per day].",
        "The field pumps [120,000 bpd].",
        "The field pumps [120,000 barrels a day].",
    ],
    ("4500", "tonne / day"): ["The mill crushes [4,500 tonnes a day]."],
    ("35", "mile / gallon"): ["The car does [35 mpg].", "It does [35 miles per gallon]."],
    ("5.6", "litre_per_hundred_kilometres"): ["The car burns [5.6 litres per 100 km]."],
    ("35", "microgram / cubic_metre"): ["Soot stood at [35 micrograms per cubic metre]."],
    ("120", "kilometre / hour"): [
        "Gusts of [120 km/h] hit the coast.",
        "Gusts of [120 kph] hit the coast.",
        "Gusts of [120 kilometres per hour] hit the coast.",
        "Gusts of [120 km an hour] hit the coast.",
    ],
    ("45.5", "degree"): ["The wreck lies at [45.5°]N."],
    ("30", "nautical_mile"): ["The ship sank [30 nautical miles] off Oman."],
    ("300", "nanometre"): ["The filter stops grains of [300 nm]."],
    ("50000", "cubic_foot / second"): ["The dam let out [50,000 cusecs] of water."],
    ("420", "per_million"): ["Carbon dioxide stood at [420 parts per million].", "It is [420ppm]."],
    ("12.4", "per_hundred_thousand"): [
        "The rate was [12.4 per 100,000] last year.",
        "The state had [12.4 deaths per 100,000 people].",
        "The state had [12.4 homicides for every 100,000 residents].",
    ],
    ("3", "per_thousand"): ["Infant mortality is [3 per 1,000] live births."],
    ("40", "megabyte"): ["The file holds [40 MB] of data.", "The data fill [40 megabytes]."],
    ("990", "millibar"): ["The storm's eye fell to [990 mb]."],
    ("3", "sievert"): ["Workers may have had [3 sieverts]."],
    ("2.4", "gigahertz"): ["The band is [2.4GHz]."],
    ("85", "decibel"): ["The horn reaches [85 decibels]."],
    ("15", "kiloton"): ["The bomb had a yield of [15 kilotons]."],
    ("80", "kilogram"): ["He weighs [80 kg].", "He weighs [80 k.g.] now.", "He has [80 kilos]."],
    ("-10", "metre"): ["The water stands at [-10 m]."],
    ("7.2", "magnitude"): ["A quake of [magnitude 7.2] hit."],
    ("16", "square_metre / person"): ["Each tent gives [16 square metres per person]."],
}

DURATIONS: dict[tuple[str, str, str | None], list[str]] = {
    ("2", "year", "P2Y"): ["They stay [two more years].", "They stay another [two years]."],
    ("10", "day", "P10D"): ["It rained for [10 consecutive days].", "A [10-day] truce holds."],
    ("6", "week", "P6W"): ["Prices fell for [six straight weeks].", "He sat [6 wks] in jail."],
    ("3", "day", "P3D"): ["The hearing took [three full days]."],
    ("9", "month", "P9M"): ["Exports shrank for [nine straight months]."],
    ("90", "minute", "PT90M"): [
        "The blackout lasted [an hour and 30 minutes].",
        "The blackout lasted [1 hour 30 minutes].",
        "The blackout lasted [an hour, 30 minutes].",
        "The blackout lasted [one hour thirty].",
        "The blackout lasted [90 minutes].",
        "The blackout lasted [one hour, 30 minutes].",
    ],
    ("1.5", "hour", "PT90M"): [
        "The blackout lasted [an hour and a half].",
        "The blackout lasted [1.5 hours].",
        "The blackout lasted [one and a half hours].",
    ],
    ("1.75", "hour", "PT105M"): [
        "They spoke for [one and three quarters of an hour].",
        "They spoke for [one and three-quarter hours].",
        "They spoke for [an hour and three quarters].",
    ],
    ("0.5", "day", "PT12H"): ["The strike lasted [half a day]."],
    ("3.5", "year", "P3.5Y"): ["He served [three and a half years]."],
    ("1.5", "month", "P1.5M"): ["The siege lasted [a month and a half]."],
    ("5.5", "minute", "PT330S"): ["The call lasted [5.5 minutes]."],
    ("176", "second", "PT176S"): ["The clip runs [two minutes and 56 seconds]."],
    ("183604", "second", "PT183604S"): ["It ran for [2 days 3 hours and 4 seconds]."],
    ("30", "month", "P30M"): ["He got [two years and six months].", "It took [30 months]."],
    ("2", "quarter", "P6M"): ["Output shrank for [two consecutive quarters]."],
    ("1", "decade", "P1DE"): ["She led it for [a decade]."],
    ("2", "decade", "P2DE"): ["The war went on for [two decades]."],
    ("3", "millisecond", "PT0.003S"): ["The pulse came [3 milliseconds] late."],
}

# Least, most, unit and hedge: sentences that say it.
RANGES: dict[tuple[str | None, str | None, str, Hedge], list[str]] = {
    ("10", "12", "metre", Hedge.NONE): ["Waves of [10 to 12 metres] rolled in."],
    ("1.42", None, "USD", Hedge.MORE_THAN): ["It trades at [more than a dollar and 42 cents]."],
    ("350", "680", "USD / tonne", Hedge.NONE): ["Makers pay [$350 to $680 per tonne]."],
    (None, "-30", "degree_Celsius", Hedge.LESS_THAN): ["At night it was [<-30C] in the north."],
    ("30", None, "mile", Hedge.AT_LEAST): ["The slick is [at least 30 miles] long."],
}

# Two figures of one sentence, each with its quote, number and unit.
SEVERAL: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("The pool is 10m x 20m.", [("10m", "10", "metre"), ("20m", "20", "metre")]),
    ("The pool is 10 x 20 metres.", [("10", "10", "metre"), ("20 metres", "20", "metre")]),
    ("A 9-by-12-foot cell awaits.", [("9", "9", "foot"), ("12-foot", "12", "foot")]),
    ("The flag is 3 feet by 5 feet.", [("3 feet", "3", "foot"), ("5 feet", "5", "foot")]),
    ("It made US$2.5bn, up from £4.1m.",
     [("US$2.5bn", "2500000000", "USD"), ("£4.1m", "4100000", "GBP")]),
    ("The visa is 90 USD, the stamp 4 EUR.", [("90 USD", "90", "USD"), ("4 EUR", "4", "EUR")]),
    ("It fetched 7 billion yuan ($970 million).",
     [("7 billion yuan", "7000000000", "CNY"), ("$970 million", "970000000", "USD")]),
    ("Sales were $1.1bn, down from $1.3bn a year earlier.",
     [("$1.1bn", "1100000000", "USD"), ("$1.3bn", "1300000000", "USD")]),
    ("It hit 35C (95F) there.",
     [("35C", "35", "degree_Celsius"), ("95F", "95", "degree_Fahrenheit")]),
    ("He fell around 2, 000ft to his death.", [("around 2, 000ft", "2000", "foot")]),
    ("It pushed the euro 0.4 per cent lower.", [("0.4 per cent", "0.4", "percent")]),
    ("Quakes with magnitudes of 4.5 and 5.1 hit.",
     [("magnitudes of 4.5", "4.5", "magnitude"), ("5.1", "5.1", "magnitude")]),
    ("The mine paid K5 million in P45 forms.", [("K5 million", "5000000", "ZMW")]),
    ("It lost $5m a judge said.", [("$5m", "5000000", "USD")]),
    ("It lost $5m a season ticket holder said.", [("$5m", "5000000", "USD")]),
    ("It lost $5m a season earlier.", [("$5m", "5000000", "USD")]),
    ("He is owed $5m per court documents.", [("$5m", "5000000", "USD")]),
    ("He is owed $5m per his lawyer.", [("$5m", "5000000", "USD")]),
    ("He got 10 years a day after the trial.", [("10 years", "10", "year")]),
    ("Sales rose 2.4pc and costs 18pc.", [("2.4pc", "2.4", "percent"), ("18pc", "18", "percent")]),
    ("Yields fell 11bps, then 30bp.",
     [("11bps", "11", "basis_point"), ("30bp", "30", "basis_point")]),
    ("It costs $5, 10 cents less than before.",
     [("$5", "5", "USD"), ("10 cents", "10", "USD_cent")]),
    ("Profit rose to 3m from 2m.", [("3m", "3000000", "count"), ("2m", "2000000", "count")]),
    ("He lay 2 km off, 3 metres deep in mud.",
     [("2 km", "2", "kilometre"), ("3 metres", "3", "metre")]),
    ("They took 3 kg of gold and 5 kg of silver.",
     [("3 kg", "3", "kilogram"), ("5 kg", "5", "kilogram")]),
]  # fmt: skip

SILENT = [
    "They led with 6:00 minutes left.",
    "The COP28 summit opens.",
    "At COP 28 the talks stalled.",
    "Police seized a 9mm pistol.",
    "He carried a .22 rifle and a .45-caliber handgun.",
    "They fired 155mm shells.",
    "A 12-gauge shotgun lay there.",
    "The war led to a thaw.",
    "It sits causing a slump.",
    "It stopped on a dime.",
    "He is worth every penny, she said.",
    "A day of mourning was declared.",
    "It is a matter of degree.",
    "The minute he left, it rained.",
    "They met in an inch-perfect kitchen.",
    "Prices rise a dollar sign.",
    "She has a foot in the door.",
    "The pound fell and the dollar rose.",
    "It was a mile-a-minute talk.",
    "He charges by the hour.",
    "Oil is sold by the barrel.",
    "The price of a barrel of oil fell.",
    "A litre of milk is dear.",
    "Point to a point on the map.",
    "They met for a second time.",
    "It runs on Server 2012 R2.",
    "He sat in seat 14C.",
    "A Boeing 777F took off after the 13F filing.",
    "She holds two degrees in physics.",
    "He climbed K2 and drove the N1 and the M25.",
    "The P45 and the R2 road, N95 masks and an R44 helicopter.",
    "The S&P 500 and Form N400XP came up.",
    "State route SR 520 is closed, the bridge too.",
    "A lorry overturned on the N340 road.",
    "Both lanes of the R512 are shut.",
    "Her 21st birthday and the 101st try.",
    "He is 5-foot-11,190 pounds.",
    "They won 5-3 before 190 fans.",
    "They won 5-3 and 190 seats.",
    "Six degrees of separation lie between them.",
    "Profits rose to 3m in the year.",
    "With 3 Sen. seats open, the race began.",
    "A second man was held a second time.",
]


def _pairs(
    table: dict[tuple[str, str], list[str]],
) -> list[tuple[str, str, str]]:
    return [(number, unit, row) for (number, unit), rows in table.items() for row in rows]


@pytest.mark.parametrize(("number", "unit", "row"), _pairs(MONEY))
def test_money_however_it_is_written(number: str, unit: str, row: str) -> None:
    """Sign, letters, code or word; before the figure or behind it; with its coins or its rate."""
    found = read(row, "money")

    assert (found.amount.low, found.unit) == (found.amount.high, unit)
    assert f"{found.amount.low:f}" == number


@pytest.mark.parametrize(("number", "unit", "row"), _pairs(MEASURES))
def test_measures_however_they_are_written(number: str, unit: str, row: str) -> None:
    """In words, signs or abbreviations; in two units, by parts, as a rate."""
    shares = ("per_million", "per_thousand", "per_hundred_thousand")
    found = read(row, "percentages" if unit in shares else "measurements")

    assert (found.amount.low, found.unit) == (found.amount.high, unit)
    assert f"{found.amount.low:f}" == number


@pytest.mark.parametrize(
    ("number", "unit", "timex", "row"),
    [(*key, row) for key, rows in DURATIONS.items() for row in rows],
)
def test_durations_however_they_are_written(
    number: str, unit: str, timex: str | None, row: str
) -> None:
    """Stated in the unit of the text; clock times have whole figures in their TIMEX3 value."""
    found = read(row, "durations")

    assert (found.amount.low, found.unit, found.timex) == (found.amount.high, unit, timex)
    assert f"{found.amount.low:f}" == number


@pytest.mark.parametrize(
    ("low", "high", "unit", "hedge", "row"),
    [(*key, row) for key, rows in RANGES.items() for row in rows],
)
def test_ranges_and_bounds_of_units(
    low: str | None, high: str | None, unit: str, hedge: Hedge, row: str
) -> None:
    """A unit that is said once is that of both ends."""
    text = row.replace("[", "").replace("]", "")
    (found,) = [one.stated for one in asserted(text)]

    assert isinstance(found, Quantity)
    assert (found.unit, found.hedge) == (unit, hedge)
    ends = found.amount.low, found.amount.high
    assert tuple(None if end is None else f"{end:f}" for end in ends) == (low, high)


@pytest.mark.parametrize(("text", "figures"), SEVERAL)
def test_each_figure_has_its_own_unit(text: str, figures: list[tuple[str, str, str]]) -> None:
    """Neither sides of a plot nor sums of two currencies run together."""
    found = [
        (quote_of(one), f"{one.stated.amount.low:f}", one.stated.unit)
        for one in asserted(text)
        if isinstance(one.stated, Quantity)
    ]

    assert found == figures


@pytest.mark.parametrize("text", SILENT)
def test_what_only_looks_like_a_measure_is_silent(text: str) -> None:
    """Calibres, model names, idioms and rates without a figure assert nothing."""
    kinds = {"money", "measurements", "durations"}
    found = [one for one in asserted(text) if one.found_by in kinds or one.core[0] == one.tokens[0]]

    assert [quote_of(one) for one in found if one.found_by in kinds] == []


def test_letters_before_a_sign_make_another_currency() -> None:
    """A sum whose currency no table knows is no dollar: it is set aside, and says why."""
    (found,) = all_found("The isle borrowed X$4m in May.")

    assert (quote_of(found), found.excluded) == ("X$4m", "a currency that no table knows")


def test_what_a_sum_is_per_is_counted() -> None:
    """A noun behind "per" that is no unit is named."""
    (found,) = asserted("Profit came to $1.15 per diluted share.")

    assert counted_of(found) == "diluted share"


def test_a_calibre_has_a_reason() -> None:
    """Whoever asks is told why 9mm is no length."""
    (found,) = all_found("Police seized a 9mm pistol.")

    assert (quote_of(found), found.excluded) == ("9mm", "a calibre")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Leaders vowed to limit warming to 1.5C.", "1.5"),
        ("It was 3C above normal.", "3"),
        ("The 1.5C target is out of reach.", "1.5"),
        ("The bay is two degrees Celsius warmer.", "2"),
        ("It was 3C at noon.", "276.15"),
        ("It was 3C below zero.", "270.15"),
    ],
)
def test_a_temperature_is_told_from_a_difference(text: str, value: str) -> None:
    """What is warmer by 2C is warmer by 2 kelvin; what is at 2C is at 275.15."""
    (found,) = asserted(text)

    assert isinstance(found.value, Quantity)
    assert (f"{found.value.amount.low:f}", found.value.unit) == (value, "kelvin")
