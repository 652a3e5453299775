export type Pool = readonly [string, ...string[]]

const pool = (words: string): Pool => words.trim().split(/\s*,\s*/) as unknown as Pool

/** Places that stand in for the corpus' places: capitals, cities of middling size, countries and regions, as news has them. */
export const places = pool(`
  Valencia, Lagos, Karachi, Odesa, Tucson, Bologna, Kisumu, Medan, Recife, Nablus, Leeds, Tabriz, Cebu, Gdansk, Mosul, Quito,
  Chittagong, Aleppo, Marseille, Goma, Peshawar, Kharkiv, Memphis, Bergen, Jaffna, Oaxaca, Lahore, Tripoli, Yangon, Kandahar,
  Sarajevo, Freetown, Homs, Durban, Manila, Izmir, Baghdad, Bogota, Accra, Dresden, Kerala, Punjab, Bavaria, Oregon, Tigray,
  Kenya, Peru, Nepal, Poland, Sudan, Chile, Yemen, Ghana, Norway, Vietnam, Colombia, Georgia, Lebanon, Mali, Ecuador
`)

/** Given names from many countries. */
export const givenNames = pool(`
  Amina, Carlos, Elena, David, Fatima, Grace, Hassan, Ivan, Julia, Karim, Laura, Michael, Nadia, Oscar, Priya, Robert, Sofia,
  Tomas, Ursula, Viktor, Wei, Yusuf, Zainab, Andrew, Beatriz, Chen, Dmitri, Esther, Farid, Gloria, Henry, Ingrid, Jamal, Katarina
`)

/** Beginnings and endings that surnames are made of, so that no article repeats another's people. */
export const surnameHeads = pool(
  'Bal, Cor, Dren, Fal, Gor, Hal, Jas, Kov, Lam, Mor, Nav, Ost, Pel, Quin, Ras, Sten, Tar, Ul, Ven, Wes, Yar, Zel, Bran, Chak',
)
export const surnameMiddles = pool('a, e, i, o, u, an, er, in, or, al')
export const surnameTails = pool(
  'berg, dov, evic, fi, gren, hira, kov, lani, mann, nez, poulos, rell, son, tani, vey, wick, zade',
)

export const months = pool(
  'January, February, March, April, May, June, July, August, September, October, November, December',
)
export const weekdays = pool('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday')
export const smallNumbers = pool('two, three, four, five, six, seven, eight, nine')
export const largerNumbers = pool('eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen')
export const tens = pool('twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety')
