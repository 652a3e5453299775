/**
 * What English news calls a country: ISO code, the name to show, then its other names and abbreviations.
 * Abbreviations are matched in the case written here, so that 'us' is never the United States.
 */
export const countryNames = `
AD: Andorra
AE: United Arab Emirates; U.A.E.; UAE; Emirates
AF: Afghanistan
AG: Antigua and Barbuda; Antigua
AI: Anguilla
AL: Albania
AM: Armenia
AO: Angola
AQ: Antarctica
AR: Argentina; Argentine Republic
AS: American Samoa
AT: Austria
AU: Australia; Commonwealth of Australia
AW: Aruba
AX: Åland Islands; Aland Islands; Åland
AZ: Azerbaijan
BA: Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia & Herzegovina; Bosnia; Herzegovina
BB: Barbados
BD: Bangladesh
BE: Belgium
BF: Burkina Faso; Upper Volta
BG: Bulgaria
BH: Bahrain
BI: Burundi
BJ: Benin; Dahomey
BM: Bermuda
BN: Brunei; Brunei Darussalam
BO: Bolivia
BQ: Bonaire; Caribbean Netherlands
BR: Brazil; Brasil
BS: Bahamas; The Bahamas
BT: Bhutan
BW: Botswana
BY: Belarus; Byelorussia
BZ: Belize; British Honduras
CA: Canada
CD: Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; D.R. Congo; DRC; D.R.C.; Congo-Kinshasa; Zaire; Democratic Congo; Congo
CF: Central African Republic; C.A.R.
CG: Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo Republic
CH: Switzerland
CI: Ivory Coast; Côte d'Ivoire; Cote d'Ivoire
CK: Cook Islands
CL: Chile
CM: Cameroon
CN: China; People's Republic of China; PRC; P.R.C.; mainland China; P.R. China; Communist China; Red China
CO: Colombia
CR: Costa Rica
CU: Cuba
CV: Cape Verde; Cabo Verde
CW: Curaçao; Curacao
CX: Christmas Island
CY: Cyprus
CZ: Czech Republic; Czechia
DE: Germany; Federal Republic of Germany
DJ: Djibouti
DK: Denmark
DM: Dominica
DO: Dominican Republic
DZ: Algeria
EC: Ecuador
EE: Estonia
EG: Egypt; Arab Republic of Egypt
EH: Western Sahara
ER: Eritrea
ES: Spain
ET: Ethiopia; Abyssinia
FI: Finland
FJ: Fiji
FK: Falkland Islands; Falklands; Malvinas
FM: Micronesia; Federated States of Micronesia
FO: Faroe Islands; Faeroe Islands; Faroes
FR: France
GA: Gabon
GB: United Kingdom; U.K.; UK; Britain; Great Britain; the U.K; United Kingdom of Great Britain and Northern Ireland
GD: Grenada
GE: Georgia; Republic of Georgia
GF: French Guiana
GG: Guernsey
GH: Ghana
GI: Gibraltar
GL: Greenland
GM: Gambia; The Gambia
GN: Guinea; Guinea-Conakry
GP: Guadeloupe
GQ: Equatorial Guinea
GR: Greece; Hellenic Republic
GS: South Georgia
GT: Guatemala
GU: Guam
GW: Guinea-Bissau; Guinea Bissau
GY: Guyana
HK: Hong Kong; HKSAR
HN: Honduras
HR: Croatia
HT: Haiti
HU: Hungary
ID: Indonesia
IE: Ireland; Republic of Ireland; Irish Republic
IL: Israel; State of Israel
IM: Isle of Man
IN: India
IQ: Iraq
IR: Iran; Islamic Republic of Iran; Persia
IS: Iceland
IT: Italy
JE: Jersey
JM: Jamaica
JO: Jordan; Hashemite Kingdom of Jordan
JP: Japan
KE: Kenya
KG: Kyrgyzstan; Kirghizia; Kyrgyz Republic; Kirgizstan
KH: Cambodia; Kampuchea
KI: Kiribati
KM: Comoros
KN: Saint Kitts and Nevis; St. Kitts and Nevis; St. Kitts
KP: North Korea; DPRK; D.P.R.K.; Democratic People's Republic of Korea; N. Korea
KR: South Korea; Republic of Korea; ROK; S. Korea
KW: Kuwait
KY: Cayman Islands; Caymans
KZ: Kazakhstan; Kazakstan
LA: Laos
LB: Lebanon
LC: Saint Lucia; St. Lucia; St Lucia
LI: Liechtenstein
LK: Sri Lanka; Ceylon
LR: Liberia
LS: Lesotho
LT: Lithuania
LU: Luxembourg
LV: Latvia
LY: Libya
MA: Morocco
MC: Monaco
MD: Moldova; Moldavia; Republic of Moldova
ME: Montenegro
MF: Saint Martin; Saint-Martin
MG: Madagascar
MH: Marshall Islands
MK: North Macedonia; Macedonia; FYROM; Former Yugoslav Republic of Macedonia
ML: Mali
MM: Myanmar; Burma
MN: Mongolia
MO: Macau; Macao
MP: Northern Mariana Islands; Northern Marianas
MQ: Martinique
MR: Mauritania
MS: Montserrat
MT: Malta
MU: Mauritius
MV: Maldives
MW: Malawi; Nyasaland
MX: Mexico; México
MY: Malaysia
MZ: Mozambique
NA: Namibia; South West Africa
NC: New Caledonia
NE: Niger
NF: Norfolk Island
NG: Nigeria
NI: Nicaragua
NL: Netherlands; Holland; The Netherlands
NO: Norway
NP: Nepal
NR: Nauru
NU: Niue
NZ: New Zealand; Aotearoa; N.Z.
OM: Oman
PA: Panama; Panamá
PE: Peru
PF: French Polynesia; Tahiti
PG: Papua New Guinea; PNG
PH: Philippines; the Philippines
PK: Pakistan
PL: Poland
PM: Saint Pierre and Miquelon; Saint-Pierre and Miquelon
PN: Pitcairn Islands; Pitcairn
PR: Puerto Rico
PS: Palestine; Palestinian territories; Palestinian Territories; State of Palestine; occupied Palestinian territory; Palestinian territory; Occupied Territories
PT: Portugal
PW: Palau
PY: Paraguay
QA: Qatar
RE: Réunion; Reunion Island
RO: Romania; Rumania
RS: Serbia
RU: Russia; Russian Federation
RW: Rwanda
SA: Saudi Arabia; Kingdom of Saudi Arabia; KSA
SB: Solomon Islands; Solomons
SC: Seychelles
SD: Sudan; North Sudan; Republic of Sudan
SE: Sweden
SG: Singapore
SH: Saint Helena; St. Helena
SI: Slovenia
SJ: Svalbard; Spitsbergen
SK: Slovakia; Slovak Republic
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalia
SR: Suriname; Surinam
SS: South Sudan; Southern Sudan
ST: São Tomé and Príncipe; Sao Tome and Principe; Sao Tome
SV: El Salvador
SX: Sint Maarten; St. Maarten
SY: Syria; Syrian Arab Republic
SZ: Eswatini; Swaziland
TC: Turks and Caicos Islands; Turks and Caicos
TD: Chad
TG: Togo
TH: Thailand; Siam
TJ: Tajikistan; Tadjikistan; Tadzhikistan
TK: Tokelau
TL: East Timor; Timor-Leste; Timor Leste
TM: Turkmenistan
TN: Tunisia
TO: Tonga
TR: Turkey; Türkiye; Turkiye
TT: Trinidad and Tobago; Trinidad & Tobago; Trinidad; T&T
TV: Tuvalu
TW: Taiwan; Republic of China; Formosa; Chinese Taipei
TZ: Tanzania; Tanganyika
UA: Ukraine; the Ukraine
UG: Uganda
US: United States; U.S.; US; USA; U.S.A.; United States of America; America; U.S; the States; U. S.
UY: Uruguay
UZ: Uzbekistan
VA: Vatican City; Vatican; Holy See; the Vatican
VC: Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St. Vincent; Grenadines
VE: Venezuela
VG: British Virgin Islands; BVI
VI: U.S. Virgin Islands; US Virgin Islands; Virgin Islands; USVI
VN: Vietnam; Viet Nam; North Vietnam; South Vietnam
VU: Vanuatu; New Hebrides
WF: Wallis and Futuna
WS: Samoa; Western Samoa
XK: Kosovo; Kosova
YE: Yemen; South Yemen; North Yemen
YT: Mayotte
ZA: South Africa; Republic of South Africa; RSA
ZM: Zambia; Northern Rhodesia
ZW: Zimbabwe; Rhodesia; Southern Rhodesia
`
