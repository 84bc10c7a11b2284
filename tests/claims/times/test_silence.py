"""What looks like a date and tells none; and what tells one in spite of its company."""

import pytest

from tests.time_rows import check_day, lines, told

SILENT = """
The minister may resign over the affair.
May the best team win, the coach said.
Protesters march through the capital.
They marched on the palace as stewards looked on.
An august gathering of judges heard the appeal.
She sat on the bench for the whole game.
The sun set behind the ferry terminal.
The Sun reported the affair on its front page.
Prices fall when the harvest is good.
The fall of the government surprised markets.
Spring water was sold in the square.
The springs of the mattress were worn.
Villagers drew water from a hot spring nearby.
The storm sprang up without warning.
Campaigners want to mark the anniversary with a march.
Mark Davies said the firm was sound.
Shelters housed 1,984 people after the flood.
He drives a 2024 model of the small van.
The 2019 model was recalled over brakes.
The Boeing 757 was parked at the gate.
The talks may be delayed by snow.
April Smith told the inquiry that she saw nothing.
Police named the victim as April Jones, a nurse.
June Lee runs a bakery in the old harbour.
June Sarpong hosted the ceremony.
Summer Walker sang the anthem before kick-off.
Jan Smit won the stage by a wheel.
Ferries to Friday Harbor were cancelled.
August Wilson wrote ten plays about the city.
Autumn de Wilde directed the film.
May Ying, a teacher, led the protest.
Theresa May spoke to backbenchers.
Brian May played the solo from the roof.
Mr May declined to comment.
Mrs May told the Commons that she would go.
President Augusto Pinochet seized power.
Augusta National hosted the tournament.
Jan Vermeer painted few pictures.
Dec Donnelly and his partner presented the show.
The Study Times carried a comment by the dean.
The Sunday Times named the donor.
The Mail on Sunday printed the letters.
The Sunday Telegraph and the Sunday Mirror led with it.
He starred in Friday Night Lights for five seasons.
The Day After Tomorrow made millions at the box office.
Orwell's Nineteen Eighty-Four sold out.
Orwell's 1984 sold out after the speech.
Blade Runner 2049 won two Oscars.
2001: A Space Odyssey was shown in the park.
Delegates at COP28 argued over coal.
Windows 10 will lose its support, the maker said.
Windows 2000 still runs the lifts.
Trespassers near Area 51 were warned.
A lorry overturned on Route 66 near the diner.
She works 9 to 5 in a bank.
A 7-Eleven was robbed by two men.
Channel 4 dropped the series.
He drove the 24 Hours of Le Mans twice.
The panel cited Rule 5 of the code.
UN Resolution 1973 allowed the air strikes.
Resolution 2728 demands a ceasefire.
Flight 370 vanished from radar.
Flight 2019 to Boston was turned round.
The filly won the 2000 Guineas by a length.
1860 Munich were relegated to the third tier.
Schalke 04 drew with Hertha.
The Agenda 2030 goals are out of reach, the panel said.
Saudi Arabia's Vision 2030 plan needs foreign money.
Hamlet, Act 3, was cut short by the alarm.
Taxpayers file Form 1040 with the agency.
The bill came to £2,019 with service.
The bill came to £2019 with service.
Some 2024 people signed the petition.
The hall seats 1950 people.
The error was found in 2,024 cases.
The president spoke at 1600 Pennsylvania Avenue.
She won the 1500 metres in Rome.
He ran the 1600 metres relay.
The shop on 5th Avenue closed.
The fire began on the 4th floor of the tower.
The first lady toured the ward.
Shops sell second-hand coats.
A third party was hurt in the crash.
She gave up the day job to write.
Savers put money aside for a rainy day.
He acted in Days of Our Lives for years.
The pool is open year-round.
The school yearbook was withdrawn.
The month-old baby was unhurt.
The striker was the man of the hour.
The report lists minute details of the leak.
Doctors advised her to seek a second opinion.
The deal was struck at the last minute.
A last-minute goal won the cup.
The Ruby Tuesday chain filed for bankruptcy.
Sheffield Wednesday lost at home.
Simon Mayo and Thursday Next are fictional, she joked.
The Friday Agreement ended the Troubles.
The Good Friday Agreement ended the Troubles.
The Prague Spring inspired a generation.
The Arab Spring toppled four rulers.
Silver Spring is a suburb of Washington.
Palm Springs drew crowds of film fans.
Colorado Springs police held a man.
The Spring Hill school was closed.
Summer Street was blocked by police.
The Winter Palace was stormed.
The Summer Olympics will cost more than planned.
The Winter Games opened with fireworks.
The Winter's Tale was staged in the park.
Donna Summer recorded the song.
Winter Park residents were told to leave.
The Thursday Murder Club topped the lists.
The Man Who Was Thursday is on the list.
Freaky Friday returned to cinemas.
The band Happy Mondays reunited.
The September Issue documents the magazine.
The ferry March Hare was towed to port.
A long march to freedom, he called it.
The Long March is taught in schools.
The Women's March drew thousands to the square.
The March for Life was held in the rain.
Fredric March won the award twice.
Cape May beaches were closed.
The beach at Cape May was closed.
The Mayflower sailed with few stores.
Model year 2024 cars need new tyres.
A 2008 Bentley was found in the canal.
Her 2015 Toyota Corolla was found burnt.
An Intel 1984 board was sold.
The Peugeot 2008 was the best-selling car.
The asteroid 2024 YR4 will miss us.
Comet C/2023 A3 was seen with binoculars.
The satellite 2019-022A fell into the sea.
iPhone 2024 cases were on sale.
Population: 2,015.
Turn to page 2014 of the file.
The code 2024 opens the gate.
PIN 1984 was the most common.
Her room was No 2012.
Bus 2020 hit a kiosk.
He scored 1950 points in three seasons.
Calories: 2000 a day for women.
Eat 2000 calories a day, the guide says.
The index closed at 2015, up 3 points.
The Dow fell to 1987 points.
The lake lies at 1984 metres above the sea.
The tower has 2024 steps.
The firm Century 21 sold the villa.
20th Century Fox made the film.
21st Century Fox sold its studios.
Twentieth Century Fox made the film.
The Day of the Jackal was repeated.
Day Zero alarmed Cape Town's hoteliers.
Day trippers filled the beaches.
Doris Day sang it first.
Daniel Day-Lewis retired again.
The Hour is a weekly magazine.
The New Year's Eve film flopped.
A week is a long time in politics, he joked.
Newsweek reported the deal.
Business Week named her.
Fashion Week drew the stars.
Time magazine put her on the cover.
The Financial Times reported the sale.
Prime Time Live ran the film.
Saturday Night Live mocked the senator.
Saturday Night Fever is back on stage.
Monday Night Football drew a record.
Thursday Night Football moves to a streaming service.
Super Tuesday voters braved the queues, he wrote.
He called it Groundhog Day politics.
The Independence Day sequel flopped.
Casual Friday is dead, tailors say.
The song Blue Monday was played at the funeral.
A mayday call came from a trawler.
The second half of the match was dull.
The first quarter of the game was scoreless.
The third quarter was scoreless for the Lakers.
A quarter of the staff left.
Half the staff left.
He holds the 2nd Battalion in high regard.
The 1st Infantry Division moved east.
The 101st Airborne moved east.
The 7/7 bombers lived in Leeds.
The 24/7 helpline was swamped.
The odds were 4/1 at the start.
The cut was 3/4 of an inch.
He won 6-4, 6-3 on clay.
The scores were 21-19 and 10-12.
The score was 10:12 at the break.
Matthew 5:12 was read at the grave.
She ran it in 2:05 and he in 12:31.
The record stands at 1:58:01.
The bill H.R. 2024 failed.
Section 2015 of the act was struck down.
The Tokyo 2020 organisers were charged with fraud.
The Euro 2024 final sold out in minutes.
The Paris 2024 logo was unveiled.
Rio 2016 medals are rusting.
The Expo 2025 site sank.
London 2012 chief Seb Coe was there.
The band The 1975 cancelled its show.
Prince's 1999 was played at the wake.
Studio 1854 designed the hall.
Levi's 501 and Chanel No 5 were sold.
The F-35 and the B-2 flew past.
Mach 2 was reached over the sea.
Henry VIII and Louis XIV were shown.
Apollo 11 took off from the cape.
Article 50 was triggered.
The year-end bonus was cut.
The day-to-day running is left to her.
The three-day visit was cut short.
She is a weekend mother.
The Weeknd sang at the final.
It was the tournament's day of reckoning.
In this day and age nobody writes letters.
He won the day with a joke.
The minister had a field day.
That'll be the day, he laughed.
Good morning, viewers, she said.
Good Morning America interviewed the actor.
This Morning was taken off air.
Today host Hoda Kotb left the studio.
USA Today printed the list.
The Today programme interviewed the minister.
BBC Radio 4's Today programme heard the claim.
Tonight Show host Jimmy Fallon laughed.
The Tonight Show is taped in New York.
Tomorrow Never Dies was shown on television.
World Today magazine folded.
Russia Today was taken off the air.
India Today carried the picture.
Psychology Today printed it.
The Morning Star defended the strike.
The Evening Standard backed the mayor.
The South China Morning Post broke the story.
The Dallas Morning News printed the names.
The Daily Express and the Weekly Standard closed.
The Saturday Evening Post hired him.
The Saturday Paper had the scoop.
The Sydney Morning Herald had the scoop.
The Midnight Express sequel flopped.
Midnight in Paris was filmed here.
Summer Wells, 5, was last seen in the garden.
Autumn Phillips declined to comment.
Winter Fuel Payment cuts angered Labour members.
The winter fuel allowance was cut.
The summer school was full.
A summer job paid for it.
The spring roll was cold.
The autumn statement hit savers.
She fell around 2000 ft down the slope.
The camp lies at about 2000 ft.
The flaw, known as CVE-2013-3893, was patched.
The bug hits Windows Server 2003 and 2008.
He was hit by a 2013 gray Camry.
The officer drove a 2011 Ford Crown Victoria.
A 2004 silver sedan was seen near the shop.
Emergency number 1999 was jammed.
The bill is known as HB 2023.
Call 2015 for help, the poster said.
The prize of 2000 euros was split.
They paid 1984 rupees each.
The lorry weighed 2010 kg.
The pump moves 2010 litres a minute.
The hotel has 1950 rooms.
The hotel has 2010 beds.
He has 1,999 followers.
A crowd of 2000 gathered at the gate.
A crowd of 1950 saw the game.
An audience of 2010 heard the speech.
The death toll rose to 2015 on the island.
The death toll rose to 2015.
At least 2010 were hurt.
More than 2000 fled.
Fewer than 1950 remain.
Nearly 2000 were arrested.
About 2000 fled the town.
Around 1950 were rescued.
Some 1999 voted against it.
Only 2020 survived.
Over 2000 attended.
Up to 2000 are missing.
As many as 2000 are missing.
Gold rose to 1985.
Gold traded at 1985 an ounce.
The unit's 2000 soldiers left.
The flat measures 1950 square feet.
He lives at 2012 Elm Street.
He lives in the 2000 block of Elm Street.
The shooting was in the 1900 block of Oak Avenue.
The address is 1920 Main Street.
Highway 2010 was closed.
Channel 2016 showed it.
Model 1911 pistols were found.
The Colt 1911 was found in a drain.
Case No. 2019-1234 was dismissed.
The case, 2019/45, was dismissed.
Docket 19-2014 was closed.
The ISO 9001 and ISO 2015 marks were forged.
Area code 2019 is new.
Postcode 2010 was worst hit.
The lot went for 1950 guineas.
The may tree was in bloom.
It may, or may not, rain.
They may march again, police said.
Britons march, may sing and sit.
Sat upright, he watched.
The sat nav led him astray.
Sat-nav maker TomTom lost ground.
The sun was out; the sun sank.
A Sun editor spoke.
Sun Microsystems was bought.
Sun Yang won gold.
Mon Dieu, he said.
Ms Wed was not amused.
They wed at dawn in Rome.
The pair wed there.
Thu Nguyen was hired.
Fri of Georgia was a dancer.
Jan Egeland urged calm.
Mar Roxas lost the race.
Jul Gordon was there.
April O'Neil and Casey Jones returned.
June Carter sang.
June Squibb starred.
Judge June Green ruled.
August Busch brewed it.
August Landmesser refused to salute.
Augustus fell ill.
Her sister June said so.
His daughter April said so.
Dr. June Almeida found the virus.
Justice May ruled that the plan was unlawful.
Elaine May directed it.
Imelda May sang.
Captain April sank.
Season 2 opens with a bang.
The second season was better.
The seasons change the river.
The fall guy was the aide.
The fall of Kabul shocked the world.
A fall in prices hurt farmers.
Rainfall hit the crop; the fall was steep.
Falls are the main cause of injury.
The spring in her step was gone.
Spring Airlines and Spring Lake made offers.
The Summer Palace is in Beijing.
Summer Olympics swimmers trained there.
The Winter Soldier was on.
Winter Haven was hit by a storm.
Winter coats sold well.
The autumn colours were late.
The second man fled.
One second separated the two.
A split second later it was over.
Every second counts, he said.
The second was a farmer.
In the second, Smith scored.
The minute hand was stuck.
The 2nd Amendment protects it.
The 5th Circuit court refused.
The 9th hole was flooded.
The 3rd Earl of Pembroke owned it.
The 4th seed lost.
He finished on the 4th row.
By the 5th round he was out.
From the 3rd floor smoke rose.
On the 18th hole he fell apart.
They met on 42nd Street.
On the 38th parallel guards stood.
The year-long trial ended.
The day-old chick lived.
The 10-year note rose.
The 30-year mortgage rate fell.
The hour-long speech bored them.
The five-year-old was found.
A 12-month-old kitten was found.
Man of the Year was Time's pick.
Rookie of the Year voting was close.
Word of the Year was rizz.
Sports Personality of the Year was moved.
Daughter of the year, he joked.
Player of the Month was Kane.
It's the end of the day for coal, he quipped.
The deal of the century fell through.
The trial of the century began.
Player of the century Pele was mourned.
The storm of the century loomed.
The Week magazine was sold.
Week Ahead is a column.
The Month in Pictures is a column.
The Hours won an Oscar.
Once in a blue moon he calls.
These are early days, she said.
It's high time, he said.
Half past the post he fell.
The half-time score was 2-1.
Quarter-finals begin with a derby.
The quarter horse won.
The fourth quarter saw the Lakers rally to win the game.
H1N1 flu spread.
Q fever spread on farms.
The M4 and the A1 were shut.
S4C and E4 showed it.
H2O is water.
The G20 and the G7 met.
FYI, he wrote.
The 1-2-3 vote, as it was called.
The 50-50 split held.
The odds of 3/1 fell to 2/1.
He bowled 10-2-45-3.
Her bra size, 34-24-36, was quoted.
The ratio was 3:1.
Psalm 23:10 was sung.
John 3:16 was on the sign.
A time of 9:58 won the race.
A 10:30 ratio was agreed.
The bus 10:4 was late.
Call 020-7946-0018 for news.
Version 10.04 is out.
Version 12.10.2 is out.
Section 12.05 applies.
The GMT is a watch by Rolex.
A Rolex GMT watch was stolen.
EST is a firm.
PT boats were sunk.
The ET film was shown.
He is in CT, she in MT.
The AM and PM stations merged.
A.M. Best cut the rating.
PM Modi and PM Sunak met.
Deputy PM 2 was named.
The Noon family sued.
Malik Noon was released.
Midnight Oil played in Perth.
The Midnight Club was raided.
The Dawn newspaper said so.
Dawn French starred.
Golden Dawn was banned.
Eve Best starred.
Christmas Island sent a plane.
Easter Island's statues were burnt.
Easter Road was full.
Noel Easter was hired.
Holly Christmas was fined.
Father Christmas came by boat.
The Christmas tree was lit.
A Christmas Carol was staged.
The Halloween film flopped.
Halloween Kills was shown.
Labor Day Hurricane survivors spoke.
The Labour Day film was shown.
Valentine's Day Massacre walls were sold.
Diwali Kumar was elected.
Ramadan Sobhi scored.
Tariq Ramadan was held.
Sabbath Brown was jailed.
"""


@pytest.mark.parametrize("sentence", lines(SILENT))
def test_what_tells_no_date_stays_silent(sentence: str) -> None:
    """Names, titles, counts, codes and scores are no dates."""
    assert told(sentence, "2024-07-05") == []


DATES = """
Sales rose on [Black Friday]. | 2023-11-24 | day | 2023-11-24
The [2023] budget was passed. | 2023-01-01 .. 2023-12-31 | year | 2023
[May]'s local elections cost the party seats. | 2024-05-01 .. 2024-05-31 | month | 2024-05
Turnout in the [March 4] vote was low. | 2024-03-04 | day | 2024-03-04
[Sunday]'s Times interview caused a stir. | 2024-06-30 | day | 2024-06-30
He told the Times on [Sunday] that he would go. | 2024-06-30 | day | 2024-06-30
In [May] Parliament voted on the bill. | 2024-05-01 .. 2024-05-31 | month | 2024-05
In [March] police raided the house. | 2024-03-01 .. 2024-03-31 | month | 2024-03
The court sat in [June]. | 2024-06-01 .. 2024-06-30 | month | 2024-06
A [March] deadline was missed. | 2024-03-01 .. 2024-03-31 | month | 2024-03
The [August] heatwave killed 12 people. | 2023-08-01 .. 2023-08-31 | month | 2023-08
The [May] election was close. | 2024-05-01 .. 2024-05-31 | month | 2024-05
The March on Rome began in [1922]. | 1922-01-01 .. 1922-12-31 | year | 1922
The firm's [2019] accounts were late. | 2019-01-01 .. 2019-12-31 | year | 2019
Its [2022] loss widened. | 2022-01-01 .. 2022-12-31 | year | 2022
Turkey's [2023] elections were close. | 2023-01-01 .. 2023-12-31 | year | 2023
Turkey's [2016] attempted coup failed. | 2016-01-01 .. 2016-12-31 | year | 2016
The [2008] Wall Street crash ruined him. | 2008-01-01 .. 2008-12-31 | year | 2008
The [1975] constitution was suspended. | 1975-01-01 .. 1975-12-31 | year | 1975
In [1984] Orwell's novel was reprinted. | 1984-01-01 .. 1984-12-31 | year | 1984
Sales were higher than in [2019]. | 2019-01-01 .. 2019-12-31 | year | 2019
Output was 4% more than [2019]. | 2019-01-01 .. 2019-12-31 | year | 2019
The custom began around [1950]. | 1950-01-01 .. 1950-12-31 | year | 1950 | APPROX about
The summit of [2010] failed. | 2010-01-01 .. 2010-12-31 | year | 2010
On [Sunday] The Times reported the deal. | 2024-06-30 | day | 2024-06-30
On [Wednesday] Israel said it had struck the depot. | 2024-07-03 | day | 2024-07-03
Police said [Thursday] the driver was drunk. | 2024-07-04 | day | 2024-07-04
[Thursday evening] the roof fell in. | 2024-07-04 | part_of_day | 2024-07-04TEV
The Sunday Times reported on [Saturday]. | 2024-06-29 | day | 2024-06-29
The USA Today poll was taken [Tuesday]. | 2024-07-02 | day | 2024-07-02
He spoke to Russia Today on [Friday night]. | 2024-07-05 | part_of_day | 2024-07-05TNI
The Day After Tomorrow came out in [2004]. | 2004-01-01 .. 2004-12-31 | year | 2004
[Today] the court ruled. | 2024-07-05 | day | 2024-07-05
[TODAY]: the court rules. | 2024-07-05 | day | 2024-07-05
He said: "[Tomorrow] we march." | 2024-07-06 | day | 2024-07-06
Police Arrest Man In [Friday Night] Shooting | 2024-07-05 | part_of_day | 2024-07-05TNI
Minister Visits Berlin [Today] | 2024-07-05 | day | 2024-07-05
Pope Says Mass In Rome [Tomorrow] | 2024-07-06 | day | 2024-07-06
Brian May turned 70 in [July]. | 2024-07-01 .. 2024-07-31 | month | 2024-07
His father died on [April 4]. | 2024-04-04 | day | 2024-04-04
The inquiry began after [the Friday] vote. | 2024-07-05 | day | 2024-07-05 | AFTER
"""


@pytest.mark.parametrize("row", lines(DATES))
def test_dates_beside_names_are_told(row: str) -> None:
    """A name beside a date takes nothing from it."""
    check_day(row)
