/**
 * The words for a country's people and things: ISO code, then adjectives and nouns, plurals where they are said.
 * A word for a language alone ('Farsi') is not one.
 */
export const demonyms = `
AD: Andorran; Andorrans
AE: Emirati; Emiratis
AF: Afghan; Afghans; Afghani
AG: Antiguan; Antiguans
AL: Albanian; Albanians
AM: Armenian; Armenians
AO: Angolan; Angolans
AR: Argentine; Argentines; Argentinian; Argentinians; Argentinean
AT: Austrian; Austrians
AU: Australian; Australians; Aussie; Aussies
AZ: Azerbaijani; Azerbaijanis; Azeri; Azeris
BA: Bosnian; Bosnians; Bosniak; Bosniaks
BB: Barbadian; Barbadians; Bajan
BD: Bangladeshi; Bangladeshis
BE: Belgian; Belgians
BF: Burkinabe; Burkinabé; Burkinese
BG: Bulgarian; Bulgarians
BH: Bahraini; Bahrainis
BI: Burundian; Burundians
BJ: Beninese; Beninois
BM: Bermudian; Bermudians
BN: Bruneian; Bruneians
BO: Bolivian; Bolivians
BR: Brazilian; Brazilians
BS: Bahamian; Bahamians
BT: Bhutanese
BW: Motswana; Botswanan; Batswana
BY: Belarusian; Belarusians; Belarussian; Belarussians
BZ: Belizean; Belizeans
CA: Canadian; Canadians
CD: Congolese; Zairean
CF: Central African; Central Africans
CH: Swiss
CI: Ivorian; Ivorians; Ivoirian
CL: Chilean; Chileans
CM: Cameroonian; Cameroonians
CN: Chinese
CO: Colombian; Colombians
CR: Costa Rican; Costa Ricans
CU: Cuban; Cubans
CV: Cape Verdean; Cape Verdeans
CY: Cypriot; Cypriots; Greek Cypriot; Greek Cypriots; Turkish Cypriot; Turkish Cypriots
CZ: Czech; Czechs
DE: German; Germans; West German; East German
DJ: Djiboutian; Djiboutians
DK: Danish; Dane; Danes
DO: Dominican; Dominicans
DZ: Algerian; Algerians
EC: Ecuadorian; Ecuadorians; Ecuadorean; Ecuadoreans
EE: Estonian; Estonians
EG: Egyptian; Egyptians
EH: Sahrawi; Sahrawis; Saharawi
ER: Eritrean; Eritreans
ES: Spanish; Spaniard; Spaniards
ET: Ethiopian; Ethiopians
FI: Finnish; Finn; Finns
FJ: Fijian; Fijians
FK: Falkland Islander; Falkland Islanders
FO: Faroese
FR: French; Frenchman; Frenchmen; Frenchwoman
GA: Gabonese
GB: British; Briton; Britons; Brit; Brits
GD: Grenadian; Grenadians
GE: Georgian; Georgians
GH: Ghanaian; Ghanaians; Ghanian
GL: Greenlander; Greenlanders; Greenlandic
GM: Gambian; Gambians
GN: Guinean; Guineans
GR: Greek; Greeks
GT: Guatemalan; Guatemalans
GU: Guamanian; Guamanians
GY: Guyanese
HK: Hong Konger; Hong Kongers
HN: Honduran; Hondurans
HR: Croatian; Croatians; Croat; Croats
HT: Haitian; Haitians
HU: Hungarian; Hungarians
ID: Indonesian; Indonesians
IE: Irish; Irishman; Irishmen
IL: Israeli; Israelis
IN: Indian; Indians
IQ: Iraqi; Iraqis
IR: Iranian; Iranians; Persian; Persians
IS: Icelandic; Icelander; Icelanders
IT: Italian; Italians
JM: Jamaican; Jamaicans
JO: Jordanian; Jordanians
JP: Japanese
KE: Kenyan; Kenyans
KG: Kyrgyz; Kirghiz; Kyrgyzstani
KH: Cambodian; Cambodians; Khmer
KM: Comorian; Comorians
KP: North Korean; North Koreans
KR: South Korean; South Koreans; Korean; Koreans
KW: Kuwaiti; Kuwaitis
KZ: Kazakh; Kazakhs; Kazakhstani
LA: Laotian; Laotians; Lao
LB: Lebanese
LI: Liechtensteiner
LK: Sri Lankan; Sri Lankans
LR: Liberian; Liberians
LS: Basotho; Mosotho
LT: Lithuanian; Lithuanians
LU: Luxembourger; Luxembourgers
LV: Latvian; Latvians
LY: Libyan; Libyans
MA: Moroccan; Moroccans
MC: Monegasque; Monégasque
MD: Moldovan; Moldovans
ME: Montenegrin; Montenegrins
MG: Malagasy; Madagascan
MK: Macedonian; Macedonians
ML: Malian; Malians
MM: Burmese
MN: Mongolian; Mongolians; Mongol
MR: Mauritanian; Mauritanians
MT: Maltese
MU: Mauritian; Mauritians
MV: Maldivian; Maldivians
MW: Malawian; Malawians
MX: Mexican; Mexicans
MY: Malaysian; Malaysians; Malay
MZ: Mozambican; Mozambicans
NA: Namibian; Namibians
NE: Nigerien; Nigeriens
NG: Nigerian; Nigerians
NI: Nicaraguan; Nicaraguans
NL: Dutch; Dutchman; Dutchmen; Dutchwoman
NO: Norwegian; Norwegians
NP: Nepalese; Nepali; Nepalis
NZ: New Zealander; New Zealanders; Kiwi; Kiwis
OM: Omani; Omanis
PA: Panamanian; Panamanians
PE: Peruvian; Peruvians
PG: Papua New Guinean; Papua New Guineans; Papuan; Papuans
PH: Philippine; Filipino; Filipinos; Filipina; Filipinas
PK: Pakistani; Pakistanis
PL: Polish; Pole; Poles
PR: Puerto Rican; Puerto Ricans
PS: Palestinian; Palestinians
PT: Portuguese
PY: Paraguayan; Paraguayans
QA: Qatari; Qataris
RO: Romanian; Romanians
RS: Serbian; Serbians; Serb; Serbs
RU: Russian; Russians
RW: Rwandan; Rwandans
SA: Saudi; Saudis; Saudi Arabian; Saudi Arabians
SB: Solomon Islander; Solomon Islanders
SC: Seychellois
SD: Sudanese
SE: Swedish; Swede; Swedes
SG: Singaporean; Singaporeans
SI: Slovenian; Slovenians; Slovene; Slovenes
SK: Slovak; Slovaks; Slovakian
SL: Sierra Leonean; Sierra Leoneans
SN: Senegalese
SO: Somali; Somalis; Somalian; Somalians
SR: Surinamese
SS: South Sudanese
SV: Salvadoran; Salvadorans; Salvadorean; Salvadoreans
SY: Syrian; Syrians
SZ: Swazi; Swazis
TD: Chadian; Chadians
TG: Togolese
TH: Thai; Thais
TJ: Tajik; Tajiks; Tajikistani
TL: Timorese; East Timorese
TM: Turkmen; Turkmens
TN: Tunisian; Tunisians
TO: Tongan; Tongans
TR: Turkish; Turk; Turks
TT: Trinidadian; Trinidadians
TW: Taiwanese
TZ: Tanzanian; Tanzanians
UA: Ukrainian; Ukrainians
UG: Ugandan; Ugandans
US: American; Americans
UY: Uruguayan; Uruguayans
UZ: Uzbek; Uzbeks
VE: Venezuelan; Venezuelans
VN: Vietnamese
VU: Vanuatuan; Ni-Vanuatu
WS: Samoan; Samoans
XK: Kosovar; Kosovars; Kosovan; Kosovo Albanian
YE: Yemeni; Yemenis
ZA: South African; South Africans
ZM: Zambian; Zambians
ZW: Zimbabwean; Zimbabweans
LC: Saint Lucian; Saint Lucians; St. Lucian; St. Lucians
KN: Kittitian; Kittitians
VC: Vincentian; Vincentians
PW: Palauan; Palauans
KI: I-Kiribati
NR: Nauruan; Nauruans
MH: Marshallese
FM: Micronesian; Micronesians
TV: Tuvaluan; Tuvaluans
`
