/**
 * Other English names of first-level units: the code, then the names.
 * The gazetteer's own names ('Texas', 'Kharkiv') need no line.
 */
export const unitNames = `
US.DC: D.C.; DC; Washington, D.C.; Washington D.C.; Washington, DC; Washington DC; District of Columbia
US.NY: New York State; New York state; upstate New York
US.WA: Washington State; Washington state
CA.02: B.C.
CA.05: Newfoundland and Labrador; Newfoundland
CA.09: P.E.I.; PEI
CA.10: Québec; Quebec
AU.02: NSW
AU.01: ACT
GB.NIR: Ulster
GB.ENG: England
UA.11: Crimea; Crimean Peninsula; Crimean peninsula
IN.12: Jammu and Kashmir; Jammu & Kashmir; Indian-administered Kashmir; Indian-controlled Kashmir
IN.19: Orissa
IN.36: Uttar Pradesh; U.P.
IN.39: Uttarakhand; Uttaranchal
IN.22: Pondicherry
PK.03: North-West Frontier Province; Northwest Frontier Province; NWFP; Khyber Pakhtunkhwa
PK.02: Baluchistan; Balochistan
PK.05: Sindh; Sind
CN.20: Inner Mongolia
CN.14: Tibet
CN.13: Xinjiang; East Turkestan
CN.30: Guangdong; Canton Province
CN.32: Sichuan; Szechuan; Szechwan
CN.16: Guangxi
CN.21: Ningxia
ID.01: Aceh
ID.36: Papua; Irian Jaya
DE.02: Bavaria
DE.13: Saxony
DE.15: Thuringia
DE.05: Hesse
DE.06: Lower Saxony
DE.07: North Rhine-Westphalia
DE.08: Rhineland-Palatinate
DE.01: Baden-Württemberg; Baden-Wuerttemberg
DE.10: Schleswig-Holstein
DE.14: Saxony-Anhalt
DE.12: Mecklenburg-Western Pomerania
ES.51: Andalusia
ES.56: Catalonia
ES.59: Basque Country; Basque region
ES.58: Galicia
ES.52: Aragon
ES.55: Castile and León
ES.53: Canary Islands
ES.07: Balearic Islands; Balearics
IT.09: Lombardy
IT.12: Piedmont
IT.15: Sicily
IT.14: Sardinia
IT.16: Tuscany
IT.13: Apulia; Puglia
IT.18: Umbria
IT.20: Veneto
IT.07: Lazio
IT.03: Calabria
IT.04: Campania
IT.08: Liguria
FR.94: Corsica
FR.53: Brittany
FR.28: Normandy
FR.93: Provence
FR.11: Île-de-France; Ile-de-France
RU.12: Chechnya; Chechen Republic
RU.17: Dagestan; Daghestan
RU.19: Ingushetia
RU.68: North Ossetia; North Ossetia-Alania
RU.22: Kabardino-Balkaria
RU.73: Tatarstan
RU.08: Bashkortostan; Bashkiria
RU.23: Kaliningrad Oblast; Kaliningrad region; Kaliningrad exclave
RU.59: Primorye; Primorsky Krai; Primorsky
RU.92: Kamchatka Krai
RU.63: Yakutia; Sakha
RU.64: Sakhalin Oblast; Sakhalin region
GE.02: Abkhazia
GE.04: Adjara; Ajaria; Adzharia
NL.07: North Holland
NL.11: South Holland
NL.06: North Brabant
BE.VLG: Flanders
BE.WAL: Wallonia
AT.07: Tyrol; Tirol
AT.06: Styria
AT.02: Carinthia
AT.03: Lower Austria
AT.04: Upper Austria
PT.10: Madeira
PT.23: Azores
GR.ESYE43: Crete
BR.27: São Paulo State; Sao Paulo state
`
