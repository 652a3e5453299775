/** Continents: the names, then latitude, longitude, country, GeoNames id. */
export const continents = `
Africa: 7.19 21.09 - 6255146
Asia; Asia-Pacific; Asia Pacific: 29.84 89.3 - 6255147
Europe; Continental Europe; continental Europe: 48.69 9.14 - 6255148
North America: 46.07 -100.55 - 6255149
South America: -14.6 -57.66 - 6255150
Oceania: -18.31 138.52 - 6255151
Eurasia: 50 80 - -
Australasia: -25 140 - -
`
