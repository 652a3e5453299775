/**
 * Regions that news speaks of and that no state's list of units has: the names, then latitude, longitude, country, GeoNames id.
 * The point is the middle of the region; a region of several countries has '-' for the country.
 */
export const newsRegions = `
European Union; EU; E.U.: 50.1 9.5 - 6695072
Middle East; Mideast; Near East; Middle-East: 29.07 43.97 - 6269133
Latin America: -4.44 -61.33 - 7730009
Central America: 14 -87 - 7729892
Caribbean; the Caribbean; West Indies: 18.11 -71.02 - 7729891
Southeast Asia; South-East Asia; Southeastern Asia: 10 107 - 7729888
South Asia; Southern Asia: 22 79 - -
Central Asia: 44 66 - -
East Asia; Eastern Asia; Northeast Asia; Far East: 36 118 - -
West Asia; Western Asia: 33 44 - -
Eastern Europe; East Europe; Central and Eastern Europe: 52 30 - -
Western Europe; West Europe: 48 4 - -
Central Europe: 49 15 - -
Northern Europe: 61 15 - -
Southern Europe: 41 15 - -
Scandinavia: 63 15 - 2614165
Balkans; the Balkans; Western Balkans: 43 21 - 793064
Baltic states; Baltics; Baltic States: 57 25 - -
Benelux: 51 5 - -
Iberian Peninsula; Iberia: 40 -4 - -
Caucasus; South Caucasus; Transcaucasia: 42 45 - -
North Caucasus; Northern Caucasus: 43.5 44 RU -
North Africa; Northern Africa: 28 10 - -
West Africa; Western Africa: 12 -3 - -
East Africa; Eastern Africa: 1 38 - -
Central Africa; Middle Africa: 4 20 - -
Southern Africa: -22 25 - -
sub-Saharan Africa; Sub-Saharan Africa: 0 21 - -
Horn of Africa: 8 45 - -
Maghreb: 32 2 - -
Sahel: 15 5 - 2454310
Great Lakes region: -2 30 - -
Levant: 34 37 - -
Arabian Peninsula: 23 46 - -
Arab world; Arab World; Arabia: 25 45 - -
Fertile Crescent: 34 40 - -
Mesopotamia: 33 44 IQ -
Indian subcontinent; Subcontinent: 22 78 - -
Korean Peninsula; Korean peninsula; Korea: 38 127.5 - -
Indochina; Indochinese Peninsula: 15 105 - -
Polynesia: -15 -150 - -
Melanesia: -10 160 - -
Nagorno-Karabakh; Nagorno Karabakh; Karabakh; Nagorny Karabakh; Artsakh; Nagorno-Karabagh: 39.82 46.77 AZ -
Donbas; Donbass: 48.3 38 UA -
Transnistria; Transdniestria; Trans-Dniester; Transdniester: 47 29.5 MD -
South Ossetia: 42.35 44.1 GE -
Kurdistan; Kurdish region: 37 44 - 126585
Kurdistan Region; Iraqi Kurdistan; Kurdistan region of Iraq: 36.2 44 IQ -
Rojava: 36.8 40 SY -
Gaza Strip; the Gaza Strip; Gaza: 31.43 34.38 PS 281132
West Bank; the West Bank; occupied West Bank; Judea and Samaria: 32 35.25 PS 285153
East Jerusalem; east Jerusalem: 31.79 35.24 PS -
Golan Heights; Golan: 33 35.75 SY -
Sinai; Sinai Peninsula; Sinai peninsula; the Sinai: 29.5 33.83 EG 349401
Galilee; Upper Galilee: 32.9 35.4 IL -
Negev; Negev Desert: 30.7 34.8 IL -
Bekaa Valley; Bekaa; Beqaa Valley; Beqaa: 33.85 36 LB -
Kashmir; Kashmir Valley; Jammu-Kashmir: 34.2 74.8 - 1267701
Azad Kashmir; Pakistani Kashmir; Pakistan-administered Kashmir: 34 73.9 PK -
Ladakh: 34.3 77.6 IN -
Swat Valley; Swat: 35.2 72.4 PK -
Waziristan: 32.6 69.8 PK -
North Waziristan: 33 70 PK -
South Waziristan: 32.3 69.7 PK -
Khyber Pass: 34.09 71.15 PK -
Federally Administered Tribal Areas; FATA: 33 70 PK 1179245
Punjab: 31 73 - -
Bengal: 23.5 88.5 - -
Deccan: 17 77 IN -
Darfur: 13 24 SD 408661
South Darfur; South Darfur State: 11.5 25 SD 408664
North Darfur; North Darfur State: 16 25.5 SD 408665
West Darfur; West Darfur State: 13 22.9 SD 408663
Kordofan: 13 30 SD -
South Kordofan; Nuba Mountains: 11 30 SD -
Abyei: 9.6 28.4 - -
Puntland: 9 49 SO 53477
Somaliland: 9.8 45 SO -
Jubaland: 0.5 42 SO -
Ogaden: 7 44 ET -
Tigray; Tigray Region: 14 38.5 ET 444187
Oromia; Oromiya: 8 39 ET 444185
Amhara: 11.5 38 ET 444180
Casamance: 12.8 -15.5 SN -
Biafra: 5.5 7.5 NG -
Niger Delta: 5 6.5 NG -
Ituri; Ituri Province: 1.8 30 CD -
North Kivu; Nord-Kivu: -0.8 29 CD 206938
South Kivu; Sud-Kivu: -3 28.3 CD 205054
Kivu; the Kivus: -2 28.8 CD -
Katanga: -9 26 CD -
Kasai: -6 21.5 CD -
Equateur: 0 19 CD -
Cabo Delgado: -12.3 39.3 MZ 1051823
Zululand: -28 31.5 ZA -
Cyrenaica: 28 22 LY -
Tripolitania: 31 13 LY -
Fezzan: 26 14 LY -
Hadramawt; Hadramout: 16 49.5 YE -
Kosovo and Metohija: 42.6 21 XK -
Vojvodina: 45.4 20 RS 784272
Republika Srpska; Bosnian Serb Republic: 44.75 17.3 BA -
Krajina: 44.5 15.8 HR -
Sandzak: 43.1 19.9 RS -
Dalmatia: 43.5 16.5 HR -
Istria: 45.2 13.9 HR -
Transylvania: 46.5 24 RO -
Bukovina: 48 25.6 - -
Galicia: 42.8 -7.9 ES -
Bohemia: 50 14.5 CZ -
Moravia: 49.3 17 CZ -
Silesia: 51 17 PL -
Pomerania: 54 16 PL -
Prussia: 53 15 - -
Bavarian Alps: 47.5 11 DE -
Ruhr; Ruhr Valley: 51.5 7.2 DE -
Rhineland: 50.5 7.5 DE -
Alsace: 48.4 7.5 FR -
Lorraine: 48.8 6.3 FR -
Burgundy: 47 4.5 FR -
Provence: 43.8 6 FR -
French Riviera; Cote d'Azur; Côte d'Azur; Riviera: 43.5 7 FR -
Dordogne: 45 0.7 FR -
Champagne region: 49 4 FR -
Savoy: 45.5 6.5 FR -
Costa del Sol: 36.6 -4.7 ES -
Costa Brava: 41.9 3.1 ES -
South Tyrol: 46.7 11.4 IT -
Crimea; Crimean Peninsula; Crimean peninsula: 45.25 34.25 UA 703883
Siberia: 60 105 RU -
Russian Far East: 60 140 RU -
Karelia: 63 33 RU -
Kamchatka; Kamchatka Peninsula; Kamchatka peninsula: 57 160 RU -
Chukotka: 66 170 RU -
Sakhalin: 51 143 RU -
Kuril Islands; Kurils; Kurile Islands; Northern Territories: 46.2 150.3 RU -
Manchuria: 46 126 CN -
Lapland: 67.9 26.5 FI -
West Papua: -2 133 ID -
Borneo: 1 114 - -
New Guinea: -5 140 - -
Kalimantan: 0 114 ID -
Mindanao: 7.5 125 PH -
Luzon: 16 121 PH -
Visayas: 11 123 PH -
Bangsamoro: 7 124.5 PH -
Patani; Deep South of Thailand: 6.6 101.3 TH -
Rakhine State; Rakhine; Arakan: 20 93.5 MM 1300463
Kachin State: 26 97.5 MM -
Shan State: 21.5 98 MM -
Karen State: 17 97.7 MM -
Tibetan Plateau: 33 88 CN -
Outback; the Outback: -25 133 AU -
Patagonia: -44 -70 - -
Tierra del Fuego: -54 -68 - -
Pampas: -36 -62 AR -
Gran Chaco; Chaco: -22 -61 - -
Yucatan; Yucatan Peninsula; Yucatán Peninsula; Yucatán: 20.5 -89 MX -
Baja California peninsula; Baja: 28 -113 MX -
Guajira: 12 -72 CO -
Mosquito Coast: 13 -83.5 NI -
New England: 44 -71.5 US -
Midwest; the Midwest; Upper Midwest; American Midwest: 41.5 -93 US -
Northeast; the Northeast; Northeast U.S.: 42.5 -74 US -
Pacific Northwest: 46 -121 US -
Deep South: 32.5 -87 US -
Southwest; American Southwest; the Southwest: 34.5 -109 US -
West Coast; the West Coast: 40 -121 US -
East Coast; Eastern Seaboard; Atlantic Coast: 38.5 -76 US -
Gulf Coast; U.S. Gulf Coast: 29.5 -91 US -
Great Plains; High Plains: 41 -100 US -
Rust Belt: 41 -83 US -
Bible Belt: 33 -88 US -
Sun Belt: 33 -97 US -
Appalachia: 37 -81.5 US -
Hollywood: 34.1 -118.33 US -
Silicon Valley: 37.4 -122.05 US -
Bay Area; San Francisco Bay Area: 37.75 -122.28 US -
Napa Valley: 38.5 -122.3 US -
Sonoma: 38.29 -122.46 US -
Central Valley: 36.8 -119.8 US -
San Joaquin Valley: 36.6 -120.2 US -
San Fernando Valley: 34.2 -118.5 US -
Inland Empire: 34 -117.2 US -
Southern California: 34 -117.5 US -
Northern California: 39.5 -121.5 US -
South Florida: 26.3 -80.4 US -
Central Florida: 28.3 -81.5 US -
Florida Panhandle; Panhandle: 30.5 -86 US -
Florida Keys: 24.7 -81 US -
North Texas: 33 -97 US -
West Texas; Permian Basin: 31.8 -102 US -
Texas Panhandle: 35.3 -101.5 US -
Rio Grande Valley: 26.2 -98.1 US -
Long Island: 40.82 -73.2 US 5125123
Staten Island: 40.57 -74.14 US 5139568
Cape Cod: 41.69 -70.3 US -
Martha's Vineyard: 41.39 -70.65 US -
Hudson Valley: 41.9 -73.9 US -
Finger Lakes: 42.7 -76.9 US -
Upper Peninsula: 46.3 -87 US -
Hampton Roads: 36.97 -76.35 US -
Shenandoah Valley: 38.7 -78.6 US -
Ozarks; the Ozarks: 36.5 -92.7 US -
Black Hills: 44 -103.8 US -
Willamette Valley: 44.9 -123.1 US -
Mississippi Delta: 33.3 -90.7 US -
Twin Cities: 44.96 -93.2 US -
Western Canada: 53 -113 CA -
Atlantic Canada; Maritimes; the Maritimes: 46 -64 CA -
Eastern Canada: 47 -75 CA -
Cape Breton: 46.2 -60.6 CA -
Vancouver Island: 49.65 -125.45 CA 6173335
Lower Mainland: 49.2 -122.6 CA -
Greater Toronto Area; GTA: 43.7 -79.4 CA -
Midlands; West Midlands; East Midlands: 52.5 -1.9 GB -
West Country: 51 -3.2 GB -
East Anglia: 52.4 0.9 GB -
Cotswolds: 51.8 -1.8 GB -
Home Counties: 51.5 -0.3 GB -
Merseyside: 53.4 -2.9 GB -
Teesside: 54.57 -1.2 GB -
Tyneside; Tyne and Wear: 54.97 -1.6 GB -
Greater Manchester: 53.5 -2.3 GB 2648404
Greater London: 51.5 -0.12 GB 2648110
South Yorkshire: 53.5 -1.4 GB -
West Yorkshire: 53.7 -1.6 GB -
North Yorkshire: 54.2 -1.4 GB -
Yorkshire: 53.9 -1.2 GB -
Sussex: 50.95 -0.1 GB -
Snowdonia: 52.9 -3.9 GB -
Hebrides; Outer Hebrides; Western Isles: 57.8 -7 GB -
Orkney; Orkney Islands: 59 -3 GB -
Shetland; Shetland Islands: 60.3 -1.3 GB -
Scottish Highlands; Highlands: 57.3 -4.8 GB -
Channel Islands: 49.3 -2.3 - -
British Isles: 54 -4 - -
Northamptonshire: 52.27 -0.88 GB -
Cheshire: 53.17 -2.6 GB -
Bedfordshire: 52.08 -0.42 GB -
Cumbria: 54.58 -2.95 GB -
Humberside: 53.75 -0.4 GB -
East Yorkshire; East Riding; East Riding of Yorkshire: 53.85 -0.45 GB -
County Durham: 54.67 -1.75 GB -
Hertfordshire; Herts: 51.8 -0.23 GB -
Huntingdonshire: 52.4 -0.25 GB -
Tayside: 56.5 -3.2 GB -
Strathclyde: 55.9 -4.8 GB -
Lothian; Lothians: 55.9 -3.1 GB -
Ayrshire: 55.5 -4.5 GB -
Lanarkshire: 55.6 -3.8 GB -
Perthshire: 56.6 -3.8 GB -
Gwent: 51.78 -3.03 GB -
Dyfed: 51.9 -4.3 GB -
Powys: 52.3 -3.4 GB -
Clwyd: 53.1 -3.3 GB -
Glamorgan; South Glamorgan; Mid Glamorgan: 51.5 -3.5 GB -
County Antrim: 54.86 -6.2 GB -
County Down: 54.33 -5.8 GB -
County Armagh: 54.3 -6.6 GB -
County Tyrone: 54.6 -7.2 GB -
County Londonderry; County Derry: 54.9 -6.9 GB -
County Fermanagh; Fermanagh: 54.35 -7.65 GB -
South Armagh: 54.1 -6.6 GB -
Black Country: 52.53 -2.05 GB -
Wirral: 53.37 -3.07 GB -
New Forest: 50.86 -1.6 GB -
Exmoor: 51.15 -3.65 GB -
South West England; southwest England; south-west England: 50.9 -3.5 GB -
North West England; northwest England; north-west England: 54.1 -2.6 GB -
North East England; northeast England; north-east England: 55 -1.8 GB -
South East England; southeast England; south-east England: 51.4 -0.6 GB -
County Mayo: 53.9 -9.4 IE -
County Cork: 51.95 -8.6 IE -
County Kerry: 52.1 -9.6 IE -
County Donegal: 54.9 -7.9 IE -
County Galway: 53.4 -8.8 IE -
County Clare: 52.85 -9 IE -
County Limerick: 52.5 -8.75 IE -
County Tipperary: 52.65 -7.85 IE -
County Kildare: 53.17 -6.8 IE -
County Wicklow: 52.95 -6.35 IE -
County Wexford: 52.45 -6.6 IE -
County Louth: 53.85 -6.5 IE -
County Meath: 53.65 -6.65 IE -
County Sligo: 54.15 -8.6 IE -
County Offaly; Offaly: 53.23 -7.7 IE -
County Leitrim; Leitrim: 54.1 -8 IE -
County Monaghan: 54.2 -6.95 IE -
County Cavan: 54 -7.35 IE -
County Dublin: 53.35 -6.27 IE -
County Kilkenny: 52.6 -7.2 IE -
County Waterford: 52.2 -7.6 IE -
County Roscommon: 53.7 -8.25 IE -
Western Sydney: -33.8 150.9 AU -
Hunter Valley; Upper Hunter; Lower Hunter: -32.6 151 AU -
Illawarra: -34.5 150.8 AU -
Riverina: -34.9 146 AU -
Gippsland: -37.8 147 AU -
Pilbara: -21.5 119 AU -
Kimberley region: -16.5 126 AU -
Northern Rivers: -28.8 153.2 AU -
Kakadu; Kakadu National Park: -12.8 132.7 AU -
Okanagan; Okanagan Valley: 49.7 -119.6 CA -
Muskoka: 45 -79.4 CA -
Haida Gwaii: 53.2 -132.1 CA -
Lower Mainland: 49.2 -122.6 CA -
Interior British Columbia; B.C. Interior: 51 -120.5 CA -
Delmarva; Delmarva Peninsula: 38.5 -75.5 US -
Big Island: 19.6 -155.5 US -
Standing Rock; Standing Rock Reservation: 45.75 -101 US -
Navajo Nation: 36.2 -109.5 US -
Equatoria: 4.8 31 SS -
Wakhan Corridor: 37 73 AF -
Tribal Areas; FATA; Federally Administered Tribal Areas: 33 70 PK -
Bajaur; Bajaur Agency; Bajaur district: 34.75 71.5 PK -
Mohmand; Mohmand Agency: 34.5 71.3 PK -
Orakzai; Orakzai Agency: 33.7 70.9 PK -
Khyber Agency; Khyber district: 33.95 71.1 PK -
Kurram Agency; Kurram district: 33.8 70.1 PK -
Tharparkar: 24.7 70 PK -
Line of Control; LoC: 34 74 - -
Line of Actual Control; LAC: 34 78.5 - -
Chittagong Hill Tracts; Hill Tracts: 22.5 92.3 BD -
Kokang: 23.7 98.7 MM -
Liptako-Gourma: 14.3 0.5 - -
Three Borders: 14.9 0.2 - -
Grand Nord: -0.2 29.2 CD -
Azawad: 18 -1 ML -
Macina: 14.4 -4.5 ML -
Hauran; Hawran: 32.7 36.2 SY -
Jebel Druze; Jabal al-Druze: 32.7 36.7 SY -
Tihama: 15 43.2 YE -
Galmudug: 5.9 47.2 SO -
Kabylie; Kabylia: 36.6 4.5 DZ -
Karamoja: 2.6 34.4 UG -
Southern Kaduna: 9.6 8.3 NG -
Ogoniland: 4.7 7.3 NG -
High Atlas; High Atlas Mountains: 31.1 -7.9 MA -
Lake Province: 13.6 14.2 TD -
Cappadocia: 38.65 34.8 TR -
Donetsk People's Republic: 48 38 UA -
Luhansk People's Republic; Lugansk People's Republic: 48.8 39 UA -
Berkshire: 51.42 -1 GB -
Davao del Sur: 6.3 125.35 PH -
Davao del Norte: 7.45 125.8 PH -
Davao Oriental: 7.1 126.35 PH -
Davao Occidental: 6.1 125.6 PH -
North Cotabato: 7.2 124.85 PH -
South Cotabato: 6.25 124.8 PH -
Lanao del Sur: 7.85 124.35 PH -
Lanao del Norte: 8.05 123.9 PH -
Maguindanao: 6.95 124.4 PH -
Zamboanga del Norte: 8.15 123 PH -
Zamboanga del Sur: 7.85 123.45 PH -
Zamboanga Sibugay: 7.8 122.7 PH -
Agusan del Norte: 9.15 125.55 PH -
Agusan del Sur: 8.4 125.8 PH -
Surigao del Norte: 9.75 125.6 PH -
Surigao del Sur: 8.7 126.1 PH -
Misamis Occidental: 8.35 123.7 PH -
Misamis Oriental: 8.7 124.6 PH -
Negros Occidental: 10.4 123 PH -
Negros Oriental: 9.7 123 PH -
Northern Samar: 12.4 124.7 PH -
Eastern Samar: 11.7 125.4 PH -
Ilocos Norte: 18.15 120.75 PH -
Ilocos Sur: 17.2 120.55 PH -
Camarines Norte: 14.15 122.75 PH -
Camarines Sur: 13.6 123.3 PH -
Nueva Ecija: 15.6 121 PH -
Nueva Vizcaya: 16.3 121.15 PH -
`
