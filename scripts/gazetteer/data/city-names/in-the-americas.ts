/**
 * Other and former English names of cities in the Americas: the gazetteer's name and country, then the names that news uses.
 * A name that the gazetteer has under the very same spelling needs no line.
 */
export const citiesInTheAmericas = `
New York City, US: New York; NYC
Washington, US: Washington D.C.; Washington DC
Washington D.C., US: Washington
Los Angeles, US: L.A.; LA
San Francisco, US: San Fran; Frisco
Las Vegas, US: Vegas
New Orleans, US: NOLA
Philadelphia, US: Philly
Fort Worth, US: Ft. Worth
Fort Lauderdale, US: Ft. Lauderdale
Saint Petersburg, US: St. Petersburg; St. Pete
Saint Louis, US: St. Louis
St. Louis, US: Saint Louis
Mexico City, MX: Ciudad de Mexico; Mexico D.F.
Ciudad Juárez, MX: Ciudad Juarez; Juarez; Juárez
Santiago de Querétaro, MX: Queretaro; Querétaro
Panamá, PA: Panama City
Panama City, PA: Ciudad de Panama
Guatemala City, GT: Ciudad de Guatemala; Guatemala Ciudad
Port-au-Prince, HT: Port au Prince
Santo Domingo, DO: Ciudad Trujillo
Havana, CU: La Habana
Bogotá, CO: Bogota; Santafe de Bogota
Medellín, CO: Medellin
Cartagena, CO: Cartagena de Indias
Asunción, PY: Asuncion
São Paulo, BR: Sao Paulo
Brasília, BR: Brasilia
Rio de Janeiro, BR: Rio
Salvador, BR: Salvador da Bahia
Montréal, CA: Montreal
Québec, CA: Quebec City
Greater Sudbury, CA: Sudbury
Iqaluit, CA: Frobisher Bay
St. John's, CA: St. John’s; Saint John's
Ottawa, CA: Bytown
Saint Paul, US: St. Paul
St. Paul, US: Saint Paul
Honolulu, US: Waikiki
The Bronx, US: Bronx; the Bronx
Queens, US: Borough of Queens
Winston-Salem, US: Winston Salem
Coeur d'Alene, US: Coeur D'Alene
Lexington-Fayette, US: Lexington
Nashville, US: Nashville-Davidson
Louisville, US: Louisville-Jefferson County
`
