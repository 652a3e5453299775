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
UA.11: Crimea; Crimean Peninsula; Crimean peninsula; Autonomous Republic of Crimea
IN.12: Jammu and Kashmir; Jammu & Kashmir; Indian-administered Kashmir; Indian-controlled Kashmir
IN.19: Orissa
IN.36: Uttar Pradesh; U.P.
IN.39: Uttarakhand; Uttaranchal
IN.22: Pondicherry
PK.03: North-West Frontier Province; Northwest Frontier Province; NWFP; Khyber Pakhtunkhwa; KPK
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
ID.36: Papua; Irian Jaya; Papua Province
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
SD.38: Gezira; Al Jazirah; Al-Jazirah; El Gezira; Al-Gezira; Jazira
SD.39: Gedaref; Gadaref; Al-Qadarif; El Gedaref
SD.47: West Darfur
SD.49: South Darfur
SD.50: South Kordofan
SD.55: North Darfur
SD.60: East Darfur
SD.53: River Nile State; River Nile state
SD.41: White Nile State; White Nile state
SD.42: Blue Nile State; Blue Nile state
SD.36: Red Sea State; Red Sea state
SD.58: Sennar State
SS.07: Upper Nile State; Upper Nile state; Upper Nile
SS.06: Unity State; Unity state
SS.04: Lakes State; Lakes state
SS.03: Jonglei; Jonglei State
SS.08: Warrap; Warrap State
SS.05: Northern Bahr el Ghazal; Northern Bahr el-Ghazal
SS.09: Western Bahr el Ghazal; Western Bahr el-Ghazal
IQ.15: Ninawa; Nineveh; Ninewa
IQ.18: Salahuddin; Salahaddin; Salah al-Din; Salaheddin
IQ.14: Missan; Maysan
IQ.04: Qadisiyah; Diwaniya Province
AF.27: Wardak; Maidan Wardak
AF.33: Sar-e-Pul; Sar-e Pol; Sar-i-Pul
AF.36: Paktia; Paktya
AF.39: Uruzgan; Urozgan; Oruzgan
AF.09: Ghor
AF.37: Khost
AF.05: Bamiyan; Bamyan
AF.41: Daikundi; Day Kundi
AF.31: Jowzjan; Jawzjan
YE.25: Taiz Governorate
YE.05: Shabwa; Shabwah
YE.15: Saada; Sa'ada; Saadah; Sa'dah
YE.14: Marib
YE.21: Jawf; Al-Jawf; al-Jawf
YE.04: Hadramawt; Hadhramaut; Hadramout; Hadramaut
YE.03: Mahra; Al-Mahra; al-Mahra
YE.08: Hodeida; Hudaydah; Hodeidah
YE.20: Bayda; Al-Bayda; al-Bayda; Baydah
YE.18: Dhale; al-Dhalea; Al-Dhale; al-Dhale
YE.19: Amran
YE.22: Hajjah; Hajja
YE.24: Lahj; Lahij
YE.28: Socotra; Suqutra
YE.10: Mahwit; Al-Mahwit
MM.12: Tanintharyi; Tenasserim
MM.16: Bago; Pegu
MM.13: Mon State
MM.06: Kayah; Karenni; Karenni State
MM.05: Karen State; Kayin
MM.03: Irrawaddy; Ayeyarwady; Irrawaddy Delta
MM.01: Rakhine State; Arakan; Arakan State
MM.15: Magway Region; Magwe Region
ET.45: Afar
ET.47: Benishangul-Gumuz; Benishangul Gumuz
ET.51: Oromia; Oromiya
ET.52: Somali Region
ET.56: Southern Nations
ET.49: Gambella
ML.08: Timbuktu Region
ML.12070577: Menaka Region
NE.09: Tillaberi; Tillabéri
CD.04: Kasai Oriental; Kasai-Oriental; Eastern Kasai
CD.23: Kasai Central; Central Kasai
CD.08: Kongo Central
CD.14: Haut Katanga; Upper Katanga
SY.08: Rif Dimashq; Rural Damascus
SY.05: Sweida; Suwayda; As-Suwayda; Suweida
SY.01: Hasakah; Hasaka; Hassakeh
LB.08: Bekaa Governorate
LB.11: Baalbek-Hermel
HT.14: Grande Anse; Grand'Anse
IR.16: Kordestan
IR.04: Sistan-Baluchestan; Sistan-Baluchistan; Sistan and Baluchistan
IR.35: Mazandaran
RU.79: Tuva; Tyva
RU.11: Buryatia
RU.27: Karachay-Cherkessia; Karachayevo-Cherkessia; Karachai-Cherkessia
RU.24: Kalmykia
RU.45: Mari El
RU.46: Mordovia
RU.80: Udmurtia
RU.01: Adygea
RU.31: Khakassia
RU.16: Chuvashia
RU.93: Zabaykalsky Krai; Zabaikalsky; Transbaikal
RU.42: Leningrad Oblast; Leningrad region
RU.06: Arkhangelsk Oblast; Arkhangelsk region
RU.87: Yamal; Yamalo-Nenets
RU.32: Khanty-Mansi; Khanty-Mansiysk
RU.20: Irkutsk region
UA.25: Zakarpattia; Transcarpathia
SO.14: Lower Shabelle
SO.13: Middle Shabelle; Middle Shabele
SO.07: Hiran; Hiiraan; Hiraan
SO.08: Middle Jubba
SO.09: Lower Jubba
CM.07: North-West Region; Northwest Region
CM.09: South-West Region; Southwest Region
CM.12: Far North Region; Extreme North
MZ.01: Cabo Delgado
IN.01: Andaman and Nicobar Islands; Andaman & Nicobar
IN.37: Chattisgarh
IN.21: Orissa
NG.11: Federal Capital Territory
MX.15: Mexico State; State of Mexico
MX.24: San Luis Potosi
CO.29: Valle del Cauca
CO.21: Norte de Santander
CO.09: Cauca
EG.27: North Sinai
`
