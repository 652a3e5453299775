import { table } from '../../words.ts'

/**
 * Holidays and the rule that gives their day: month-day, an nth weekday, days from Easter, or a feast whose days are listed by year
 * in feast-days.ts. "to" makes a stretch of several days; "about" comes before days that differ between countries by one.
 */
export const holidays = table(`
  christmas: 12-25
  christmas day: 12-25
  xmas: 12-25
  christmas eve: 12-24
  boxing day: 12-26
  st stephen's day: 12-26
  st. stephen's day: 12-26
  new year's day: 01-01
  new years day: 01-01
  new year's: 01-01
  new year's eve: 12-31
  new years eve: 12-31
  the new year: 01-01
  new year: 01-01
  epiphany: 01-06
  groundhog day: 02-02
  valentine's day: 02-14
  st. valentine's day: 02-14
  international women's day: 03-08
  women's day: 03-08
  st. patrick's day: 03-17
  st patrick's day: 03-17
  april fools' day: 04-01
  april fool's day: 04-01
  songkran: 04-13
  earth day: 04-22
  anzac day: 04-25
  may day: 05-01
  cinco de mayo: 05-05
  juneteenth: 06-19
  canada day: 07-01
  bastille day: 07-14
  halloween: 10-31
  all saints' day: 11-01
  all souls' day: 11-02
  day of the dead: 11-02
  guy fawkes night: 11-05
  bonfire night: 11-05
  veterans day: 11-11
  veterans' day: 11-11
  armistice day: 11-11
  remembrance day: 11-11
  world aids day: 12-01
  human rights day: 12-10
  orthodox christmas: 01-07
  thanksgiving: 4 thursday 11
  thanksgiving day: 4 thursday 11
  black friday: 4 thursday 11 +1
  cyber monday: 4 thursday 11 +4
  labor day: 1 monday 9
  memorial day: last monday 5
  martin luther king day: 3 monday 1
  martin luther king jr. day: 3 monday 1
  mlk day: 3 monday 1
  presidents day: 3 monday 2
  presidents' day: 3 monday 2
  mother's day: 2 sunday 5
  father's day: 3 sunday 6
  columbus day: 2 monday 10
  indigenous peoples' day: 2 monday 10
  remembrance sunday: 2 sunday 11
  election day: election
  mardi gras: easter -47
  shrove tuesday: easter -47
  ash wednesday: easter -46
  lent: easter -46 to easter -1
  palm sunday: easter -7
  holy week: easter -7 to easter -1
  maundy thursday: easter -3
  holy thursday: easter -3
  good friday: easter -2
  holy saturday: easter -1
  easter: easter
  easter eve: easter -1
  easter day: easter
  easter sunday: easter
  easter monday: easter +1
  ascension day: easter +39
  pentecost: easter +49
  whit sunday: easter +49
  whit monday: easter +50
  orthodox good friday: orthodox -2
  orthodox easter: orthodox
  orthodox easter sunday: orthodox
  ramadan: about ramadan to eid-al-fitr -1
  ramadhan: about ramadan to eid-al-fitr -1
  ramazan: about ramadan to eid-al-fitr -1
  the holy month of ramadan: about ramadan to eid-al-fitr -1
  the muslim holy month of ramadan: about ramadan to eid-al-fitr -1
  the islamic holy month of ramadan: about ramadan to eid-al-fitr -1
  the fasting month of ramadan: about ramadan to eid-al-fitr -1
  the muslim fasting month of ramadan: about ramadan to eid-al-fitr -1
  eid: about eid-al-fitr or eid-al-adha
  eid al-fitr: about eid-al-fitr
  eid al fitr: about eid-al-fitr
  eid-al-fitr: about eid-al-fitr
  eid ul-fitr: about eid-al-fitr
  eid-ul-fitr: about eid-al-fitr
  eid el-fitr: about eid-al-fitr
  eid al-adha: about eid-al-adha
  eid al adha: about eid-al-adha
  eid-al-adha: about eid-al-adha
  eid ul-adha: about eid-al-adha
  eid-ul-adha: about eid-al-adha
  eid al-azha: about eid-al-adha
  eid-ul-azha: about eid-al-adha
  eid el-adha: about eid-al-adha
  eid el-kabir: about eid-al-adha
  tabaski: about eid-al-adha
  ashura: about ashura
  ashoura: about ashura
  arbaeen: about arbaeen
  arbain: about arbaeen
  mawlid: about mawlid
  mawlid al-nabi: about mawlid
  islamic new year: about islamic-new-year
  nowruz: nowruz
  norouz: nowruz
  noruz: nowruz
  newroz: nowruz
  nawroz: nowruz
  navruz: nowruz
  persian new year: nowruz
  iranian new year: nowruz
  the persian new year: nowruz
  the iranian new year: nowruz
  rosh hashanah: rosh-hashanah
  rosh hashana: rosh-hashanah
  jewish new year: rosh-hashanah
  yom kippur: yom-kippur
  sukkot: sukkot to sukkot +6
  hanukkah: hanukkah to hanukkah +7
  chanukah: hanukkah to hanukkah +7
  passover: passover to passover +6
  diwali: diwali
  deepavali: diwali
  divali: diwali
  holi: about holi
  lunar new year: lunar-new-year
  the lunar new year: lunar-new-year
  chinese new year: lunar-new-year
  the chinese new year: lunar-new-year
  tet: about lunar-new-year
  seollal: lunar-new-year
  mid-autumn festival: mid-autumn
  the mid-autumn festival: mid-autumn
  chuseok: mid-autumn
`)
