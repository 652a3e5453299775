/** Seas, gulfs, straits, rivers, lakes and canals: the names, then latitude, longitude, country, GeoNames id. A river's point lies on its course. */
export const waters = `
Atlantic Ocean; Atlantic; North Atlantic; South Atlantic: 10 -25 - 3373405
Pacific Ocean; Pacific; South Pacific; North Pacific: 0 -160 - 2363254
Indian Ocean: -10 70 - 1545739
Arctic Ocean; Arctic: 85 0 - -
Southern Ocean; Antarctic Ocean: -65 0 - -
Mediterranean Sea; Mediterranean; the Med: 35 20 - 363196
Black Sea: 43 34 - 630673
Red Sea: 20.5 38 - 350155
Caspian Sea; Caspian: 42 50.5 - 630671
Baltic Sea; Baltic: 58 20 - 2673730
North Sea: 56 3 - 2960848
Irish Sea: 54 -5 - -
Celtic Sea: 50.5 -7.5 - -
English Channel; the Channel: 50.2 -1 - 2960860
Norwegian Sea: 66 2 - -
Barents Sea: 74 36 - -
Kara Sea: 76 73 - -
Bering Sea: 58 -178 - -
Sea of Okhotsk: 55 150 - -
Sea of Azov; Azov Sea: 46 36.7 - -
Adriatic Sea; Adriatic: 43 15 - -
Aegean Sea; Aegean: 38.5 25.3 - -
Ionian Sea: 38 19 - -
Tyrrhenian Sea: 40 12 - -
Ligurian Sea: 43.5 9 - -
Marmara Sea; Sea of Marmara: 40.7 28.2 TR -
Dead Sea: 31.5 35.5 - -
Sea of Galilee: 32.8 35.6 IL -
Aral Sea: 45 60 - -
Arabian Sea: 15 65 - -
Persian Gulf; Arabian Gulf; the Gulf; Gulf: 27 51 - -
Gulf of Oman: 25 58.5 - -
Gulf of Aden: 12 48 - -
Gulf of Mexico; Gulf of America: 25 -90 - 3523271
Gulf of California; Sea of Cortez: 28 -112 MX -
Gulf of Guinea: 3 3 - -
Gulf of Thailand: 10 102 - -
Gulf of Tonkin: 20 108 - -
Gulf of Aqaba: 29 34.7 - -
Gulf of Suez: 28.8 33 EG -
Gulf of Finland: 60 26 - -
Gulf of Bothnia: 63 20 - -
Gulf of Alaska: 57 -144 - -
Gulf of St. Lawrence: 48 -61.5 CA -
Bay of Bengal: 15 90 - -
Bay of Biscay: 45 -4 - -
Bay of Fundy: 45 -66 CA -
Hudson Bay: 60 -85 CA -
James Bay: 53.5 -80.5 CA -
Chesapeake Bay; Chesapeake: 38 -76.3 US -
Delaware Bay: 39.1 -75.2 US -
San Francisco Bay: 37.7 -122.28 US -
Tampa Bay: 27.7 -82.6 US 4174764
Mobile Bay: 30.4 -88 US -
Galveston Bay: 29.5 -94.8 US -
Biscayne Bay: 25.6 -80.2 US -
Puget Sound: 47.8 -122.4 US -
Long Island Sound: 41.1 -72.9 US -
Tokyo Bay: 35.4 139.8 JP -
Bay of Pigs: 22.1 -81.2 CU -
Guantanamo Bay: 19.94 -75.14 CU -
South China Sea: 13 114 - -
East China Sea: 30 125 - -
Yellow Sea: 36 123 - -
Sea of Japan; East Sea: 40 135 - -
Java Sea: -5 110 - -
Timor Sea: -10 127 - -
Coral Sea: -18 157 - -
Tasman Sea: -40 160 - -
Philippine Sea: 18 132 - -
Sulu Sea: 8 120 - -
Celebes Sea: 3 122 - -
Andaman Sea: 10 96 - -
Caribbean Sea: 15 -75 - -
Sargasso Sea: 28 -60 - -
Strait of Hormuz; Straits of Hormuz: 26.57 56.25 - -
Strait of Gibraltar; Straits of Gibraltar: 35.95 -5.6 - -
Strait of Malacca; Malacca Strait; Malacca Straits; Straits of Malacca: 3 100.5 - -
Taiwan Strait; Taiwan Straits; Strait of Taiwan: 24.5 119.5 - -
Bab el-Mandeb; Bab al-Mandab; Bab el-Mandeb Strait: 12.58 43.33 - -
Bosphorus; Bosporus: 41.12 29.08 TR -
Dardanelles: 40.2 26.4 TR -
Kerch Strait; Strait of Kerch: 45.3 36.6 - -
Bering Strait: 65.8 -169 - -
Strait of Magellan: -53.5 -70.5 CL -
Bass Strait: -40 146 AU -
Torres Strait: -10 142 - -
Cook Strait: -41.2 174.5 NZ -
Sunda Strait: -6 105.2 ID -
Korea Strait; Tsushima Strait: 34.5 129.5 - -
Florida Straits; Straits of Florida: 24 -81 - -
Mozambique Channel: -18 41 - -
Suez Canal: 30.7 32.35 EG -
Panama Canal: 9.1 -79.7 PA -
Kiel Canal: 54.2 9.5 DE -
Erie Canal: 43.1 -76.5 US -
Amazon; Amazon River: -2.5 -57 - -
Nile; Nile River; River Nile: 24 32.9 - 351036
Blue Nile: 12 34.5 - -
White Nile: 12 32.7 - -
Niger River; River Niger: 12 5 - -
Congo River; River Congo: -1 18 - -
Zambezi; Zambezi River: -16 30 - -
Limpopo River: -23 32 - -
Orange River: -29 20 - -
Senegal River: 16 -14 - -
Volta; Volta River; Lake Volta: 7 0 GH -
Tigris; Tigris River; River Tigris: 34 44 - -
Euphrates; Euphrates River; River Euphrates: 34 42 - -
Jordan River; River Jordan: 32 35.55 - -
Litani River; Litani: 33.4 35.6 LB -
Yarmouk River: 32.7 35.8 - -
Indus; Indus River; River Indus: 28 69.5 - -
Ganges; Ganges River; Ganga: 25.5 84 - -
Brahmaputra; Brahmaputra River: 26 91 - -
Yamuna; Yamuna River: 28 77.5 IN -
Kosi River; Kosi: 26 87 - -
Jhelum River; Jhelum: 33.5 73.5 - -
Chenab River; Chenab: 31 72 - -
Helmand River: 31 64 AF -
Amu Darya: 40 63 - -
Syr Darya: 44 66 - -
Yangtze; Yangtze River: 30.5 112 CN -
Yellow River; Huang He: 36 111 CN -
Pearl River; Pearl River Delta: 22.8 113.5 CN -
Yalu; Yalu River: 40.5 125 - -
Tumen River: 42.5 130 - -
Mekong; Mekong River: 15 105 - -
Mekong Delta: 10 106 VN -
Irrawaddy; Irrawaddy River; Ayeyarwady: 20 95 MM -
Salween River: 20 98 - -
Chao Phraya; Chao Phraya River: 14.5 100.4 TH -
Volga; Volga River: 50 46 RU -
Don River; River Don: 48.5 42 RU -
Dnieper; Dnipro River; Dnieper River; Dnepr: 48 34.5 UA -
Dniester; Dniester River; Nistru: 47.5 29 - -
Siverskyi Donets: 48.9 38 UA -
Ob River: 60 70 RU -
Yenisei; Yenisei River; Yenisey: 60 90 RU -
Lena River: 62 128 RU -
Amur River; Amur: 50 130 - -
Ural River: 50 52 - -
Danube; Danube River; River Danube: 45.5 18.9 - -
Rhine; Rhine River; River Rhine: 50 7.8 - -
Elbe; River Elbe; Elbe River: 52.5 11.9 DE -
Oder; Oder River; River Oder: 52 14.7 - -
Vistula; Vistula River: 52.5 20 PL -
Seine; Seine River; River Seine: 48.9 2.3 FR -
Loire; Loire River; River Loire: 47.4 0.7 FR -
Rhone; Rhône; Rhone River: 44.5 4.7 FR -
Garonne: 44.3 0.4 FR -
Meuse: 50.3 5 - -
Po River; River Po: 45 10 IT -
Tiber; Tiber River: 41.9 12.5 IT -
Arno; Arno River: 43.7 11 IT -
Ebro; Ebro River: 41.5 -0.7 ES -
Tagus; Tagus River: 39.8 -5 - -
Evros River; Evros; Maritsa: 41.2 26.4 - -
Thames; River Thames; Thames River: 51.5 -0.3 GB -
River Severn; Severn: 52 -2.2 GB -
River Mersey; Mersey: 53.4 -2.9 GB -
River Trent: 53 -1 GB -
River Tyne; Tyne: 54.97 -1.6 GB -
River Clyde; Clyde: 55.9 -4.4 GB -
River Avon: 51.4 -2.4 GB -
River Shannon: 53 -8 IE -
Mississippi River; Mississippi river: 35 -90 US -
Missouri River: 42 -96.5 US -
Ohio River: 38 -86 US -
Tennessee River: 35.3 -87 US -
Arkansas River: 36 -96 US -
Red River: 33.7 -96 US -
Colorado River: 36 -112 - -
Rio Grande: 29 -102 - -
Columbia River: 46 -120 - -
Snake River: 44 -116 US -
Sacramento River: 39 -122 US -
Hudson River; Hudson: 42 -73.9 US -
East River: 40.75 -73.96 US -
Delaware River: 40.5 -75 US -
Susquehanna River; Susquehanna: 41 -76.6 US -
Potomac River; Potomac: 38.8 -77.1 US -
James River: 37.4 -77.5 US -
Savannah River: 33 -81.6 US -
Connecticut River: 43 -72.4 US -
Charles River: 42.36 -71.1 US -
Cape Fear River: 34.6 -78.4 US -
Chattahoochee River; Chattahoochee: 33 -85 US -
Illinois River: 40.5 -90 US -
Wabash River: 39 -87.5 US -
Brazos River: 31.5 -97 US -
Yukon River: 64 -155 - -
St. Lawrence River; St. Lawrence Seaway: 46.5 -72.5 CA -
Fraser River: 50 -121.5 CA -
Ottawa River: 46 -77.5 CA -
Red River Valley: 47.5 -97 US -
Niagara Falls; Niagara River: 43.08 -79.07 - -
Parana River; Paraná River: -27 -58 - -
Orinoco; Orinoco River: 8 -65 VE -
Rio de la Plata; River Plate: -35 -57 - -
Magdalena River: 8 -74 CO -
Murray River: -35 142 AU -
Great Lakes: 45 -84 - -
Lake Superior: 47.7 -87.5 - -
Lake Michigan: 44 -87 US -
Lake Huron: 44.8 -82.4 - -
Lake Erie: 42.2 -81.2 - -
Lake Ontario: 43.6 -77.8 - -
Lake Champlain: 44.5 -73.3 US -
Lake Tahoe: 39.1 -120 US -
Lake Mead: 36.2 -114.4 US -
Lake Powell: 37.1 -111.3 US -
Lake Okeechobee: 26.95 -80.8 US -
Lake Pontchartrain: 30.2 -90.1 US -
Great Salt Lake: 41.2 -112.5 US -
Lake Winnipeg: 52.5 -97.5 CA -
Lake Victoria: -1 33 - -
Lake Tanganyika: -6 29.5 - -
Lake Malawi; Lake Nyasa: -12 34.5 - -
Lake Chad: 13 14.5 - -
Lake Kivu: -2 29 - -
Lake Albert: 1.7 31 - -
Lake Turkana: 3.5 36 KE -
Lake Nasser: 23 32.8 EG -
Lake Titicaca: -15.8 -69.4 - -
Lake Maracaibo: 9.8 -71.5 VE -
Lake Nicaragua: 11.5 -85.4 NI -
Lake Baikal: 53.5 108 RU -
Lake Ladoga: 61 31.5 RU -
Lake Geneva: 46.4 6.5 - -
Lake Constance: 47.6 9.4 - -
Lake Como: 46 9.3 IT -
Lake Garda: 45.6 10.6 IT -
Lake Balaton: 46.8 17.7 HU -
Lake Van: 38.6 42.9 TR -
Lake Urmia: 37.7 45.3 IR -
Loch Ness: 57.3 -4.5 GB -
Loch Lomond: 56.1 -4.6 GB -
Pangong Lake; Pangong Tso: 33.75 78.65 - -
Inle Lake: 20.55 96.92 MM -
Solent; the Solent: 50.78 -1.3 GB -
River Trent: 53.3 -0.75 GB -
Darling River: -32.5 142.5 AU -
Atbara River; Setit: 14.3 36.6 - -
Wouri: 4 9.7 CM -
Artibonite River: 19.2 -72.6 HT -
Siverskyi Donets; Siversky Donets; Seversky Donets: 48.9 38.3 UA -
Oskil; Oskil River: 49.4 37.6 UA -
Inhulets; Inhulets River: 47 33 UA -
Araks; Aras River; Araxes: 39.5 46.9 - -
Salween; Salween River: 18 97.7 MM -
Chindwin; Chindwin River: 22.5 94.8 MM -
Naf River; Naf: 21 92.25 - -
Jhelum; Jhelum River: 33.5 73.8 - -
Chenab; Chenab River: 32.8 74 - -
Teesta; Teesta River: 26.5 88.6 - -
`
