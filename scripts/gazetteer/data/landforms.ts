/** Mountains, volcanoes, deserts, islands and peninsulas: the names, then latitude, longitude, country, GeoNames id. */
export const landforms = `
Himalayas; Himalaya: 28.6 83.9 - -
Mount Everest; Everest; Mt. Everest: 27.99 86.92 - 1283416
K2: 35.88 76.51 - -
Nanga Parbat: 35.24 74.59 PK -
Annapurna: 28.6 83.82 NP -
Hindu Kush: 36 71 - -
Karakoram: 35.9 76.5 - -
Pamirs; Pamir Mountains: 38.5 73.5 - -
Tian Shan: 42 80 - -
Tora Bora: 34.1 70.2 AF -
Shah-i-Kot Valley: 33.4 69.2 AF -
Panjshir Valley; Panjshir: 35.4 69.8 AF -
Korengal Valley: 34.9 70.9 AF -
Siachen Glacier; Siachen: 35.4 77.1 - -
Alps; the Alps; Swiss Alps; French Alps: 46.4 9.6 - -
Dolomites: 46.4 11.8 IT -
Apennines: 43.3 12.6 IT -
Pyrenees: 42.6 1 - -
Carpathians; Carpathian Mountains: 47.5 25 - -
Ural Mountains; Urals: 60 60 RU -
Caucasus Mountains: 42.5 45 - -
Zagros Mountains: 33 47.5 IR -
Taurus Mountains: 37 33 TR -
Qandil Mountains; Qandil: 36.5 45 IQ -
Sinjar Mountain; Mount Sinjar: 36.4 41.8 IQ -
Mount Ararat: 39.7 44.3 TR -
Mount Hermon: 33.42 35.86 - -
Mount of Olives: 31.78 35.24 - -
Temple Mount: 31.78 35.24 - -
Andes; the Andes: -20 -67 - -
Rocky Mountains; Rockies; the Rockies: 43.5 -110.8 - -
Appalachian Mountains; Appalachians: 37 -81.5 US -
Blue Ridge Mountains; Blue Ridge: 36.5 -81 US -
Great Smoky Mountains; Smoky Mountains: 35.6 -83.5 US -
Adirondacks; Adirondack Mountains: 44.1 -74 US -
Catskills; Catskill Mountains: 42 -74.4 US -
Poconos; Pocono Mountains: 41.1 -75.3 US -
White Mountains: 44.2 -71.4 US -
Green Mountains: 43.8 -72.8 US -
Berkshires: 42.4 -73.2 US -
Sierra Nevada: 37.7 -119.6 US -
Cascades; Cascade Range: 46 -121.5 US -
Mount Rainier: 46.85 -121.76 US -
Mount Hood: 45.37 -121.7 US -
Mount St. Helens: 46.2 -122.19 US -
Mount Whitney: 36.58 -118.29 US -
Mount Washington: 44.27 -71.3 US -
Mount Rushmore: 43.88 -103.46 US -
Mount McKinley; Denali: 63.07 -151 US -
Pikes Peak: 38.84 -105.04 US -
Mauna Loa: 19.48 -155.6 US -
Kilauea: 19.42 -155.29 US -
Grand Canyon: 36.1 -112.1 US -
Death Valley: 36.5 -117 US -
Mojave Desert; Mojave: 35 -115.5 US -
Sonoran Desert: 32 -112.5 - -
San Andreas Fault: 35.1 -119.6 US -
Popocatepetl; Popocatépetl: 19.02 -98.62 MX -
Nevado del Ruiz: 4.89 -75.32 CO -
Cotopaxi: -0.68 -78.44 EC -
Mount Etna; Etna: 37.75 14.99 IT -
Mount Vesuvius; Vesuvius: 40.82 14.43 IT -
Stromboli: 38.79 15.21 IT -
Mont Blanc: 45.83 6.86 - -
Matterhorn: 45.98 7.66 - -
Eyjafjallajokull; Eyjafjallajökull: 63.63 -19.62 IS -
Ben Nevis: 56.8 -5 GB -
Lake District: 54.5 -3.1 GB -
Peak District: 53.3 -1.8 GB -
Pennines: 54.5 -2.2 GB -
Dartmoor: 50.6 -3.9 GB -
Mount Fuji; Mt. Fuji: 35.36 138.73 JP -
Krakatau; Krakatoa; Anak Krakatau: -6.1 105.42 ID -
Mount Merapi; Merapi: -7.54 110.45 ID -
Mount Sinabung: 3.17 98.39 ID -
Mount Agung: -8.34 115.51 ID -
Mount Pinatubo; Pinatubo: 15.14 120.35 PH -
Mayon; Mount Mayon; Mayon Volcano: 13.26 123.69 PH -
Taal; Taal Volcano: 14 120.99 PH -
White Island; Whakaari: -37.52 177.18 NZ -
Kilimanjaro; Mount Kilimanjaro: -3.08 37.35 TZ -
Mount Kenya: -0.15 37.3 KE -
Mount Elgon: 1.13 34.53 - -
Mount Nyiragongo; Nyiragongo: -1.52 29.25 CD -
Virunga Mountains: -1.4 29.5 - -
Atlas Mountains: 31.5 -6 - -
Mandara Mountains: 10.8 13.8 - -
Sahara; Sahara Desert: 23 13 - -
Kalahari; Kalahari Desert: -23 22 - -
Namib Desert: -24 15 NA -
Gobi Desert; Gobi: 43 106 - -
Taklamakan Desert: 39 83 CN -
Thar Desert: 27 71 - -
Syrian Desert: 33 39 - -
Empty Quarter: 20 50 - -
Arabian Desert: 20 46 - -
Atacama Desert; Atacama: -24.5 -69.3 CL -
Danakil Depression: 14.2 40.3 ET -
Great Rift Valley; Rift Valley: 0 36 - -
Cape of Good Hope: -34.36 18.47 ZA -
Cape Horn: -55.98 -67.27 CL -
Ceylon Island: 7.8 80.8 LK -
Sumatra: 0 102 ID -
Java: -7.3 110 ID -
Sulawesi: -2 121 ID -
Bali: -8.4 115.2 ID -
Lombok: -8.57 116.3 ID -
Flores: -8.6 121 ID -
Nias: 1.1 97.6 ID -
Timor: -9 125 - -
Moluccas; Maluku Islands: -3 129 ID -
Honshu: 36 138 JP -
Hokkaido: 43.5 142.8 JP -
Kyushu: 32.5 131 JP -
Shikoku: 33.7 133.5 JP -
Okinawa: 26.5 128 JP -
Iwo Jima: 24.78 141.32 JP -
Jeju Island; Jeju: 33.4 126.5 KR -
Yeonpyeong Island; Yeonpyeong: 37.67 125.7 KR -
Diaoyu Islands; Senkaku Islands; Senkakus; Diaoyu: 25.75 123.5 - -
Spratly Islands; Spratlys; Spratly: 10 114 - -
Paracel Islands; Paracels: 16.5 112 - -
Scarborough Shoal: 15.13 117.76 - -
Cebu: 10.3 123.75 PH -
Negros: 10 123 PH -
Palawan: 9.7 118.5 PH -
Leyte: 10.9 124.9 PH -
Samar: 11.9 125.1 PH -
Jolo: 6 121.1 PH -
Basilan: 6.55 122 PH -
Phuket: 7.9 98.35 TH -
Koh Samui: 9.5 100 TH -
Phi Phi: 7.74 98.77 TH -
Penang: 5.4 100.2 MY -
Langkawi: 6.35 99.8 MY -
Andaman Islands; Andamans: 12.5 92.8 IN -
Nicobar Islands: 8 93.6 IN -
Diego Garcia: -7.3 72.4 IO -
Zanzibar: -6.13 39.32 TZ -
Pemba Island: -5.2 39.75 TZ -
Socotra: 12.5 54 YE -
Canary Islands; Canaries: 28 -15.5 ES -
Tenerife: 28.27 -16.6 ES -
Gran Canaria: 28 -15.6 ES -
Lanzarote: 29.05 -13.63 ES -
La Palma: 28.7 -17.86 ES -
Mallorca; Majorca: 39.6 3 ES -
Ibiza: 39 1.43 ES -
Corsica: 42.15 9.1 FR -
Sardinia: 40 9 IT -
Sicily: 37.5 14 IT -
Lampedusa: 35.5 12.6 IT -
Capri: 40.55 14.23 IT -
Crete: 35.2 24.9 GR -
Rhodes: 36.2 28 GR -
Lesbos; Lesvos: 39.2 26.3 GR -
Chios: 38.4 26 GR -
Samos: 37.75 26.8 GR -
Kos: 36.85 27.2 GR -
Santorini: 36.4 25.43 GR -
Corfu: 39.6 19.85 GR -
Mykonos: 37.45 25.37 GR -
Anglesey: 53.3 -4.4 GB -
Isle of Wight: 50.68 -1.3 GB -
Isle of Skye; Skye: 57.3 -6.25 GB -
Utoya; Utøya: 60.02 10.25 NO -
Gotland: 57.5 18.5 SE -
Snake Island; Zmiinyi Island: 45.26 30.2 UA -
Wrangel Island: 71.2 -179.5 RU -
Novaya Zemlya: 74 57 RU -
Galapagos; Galapagos Islands; Galápagos: -0.7 -90.5 EC -
Easter Island: -27.12 -109.35 CL -
Hispaniola: 19 -71 - -
Cozumel: 20.43 -86.92 MX -
Nantucket: 41.28 -70.1 US -
Block Island: 41.17 -71.58 US -
Ellis Island: 40.7 -74.04 US -
Rikers Island: 40.79 -73.88 US -
Coney Island: 40.57 -73.98 US -
Alcatraz: 37.83 -122.42 US -
Catalina Island: 33.39 -118.42 US -
Key West: 24.56 -81.78 US -
Outer Banks: 35.5 -75.5 US -
Hilton Head; Hilton Head Island: 32.2 -80.7 US -
Maui: 20.8 -156.3 US -
Oahu: 21.45 -158 US -
Kauai: 22 -159.5 US -
Aleutian Islands; Aleutians: 52.5 -174 US -
Kodiak Island: 57.5 -153.4 US -
Wake Island: 19.3 166.6 - -
Midway: 28.2 -177.4 US -
Guadalcanal: -9.6 160.2 SB -
Bougainville: -6.2 155.2 PG -
Tasmania: -42 147 AU -
Great Barrier Reef: -18 147.5 AU -
Uluru; Ayers Rock: -25.34 131.04 AU -
Norfolk Island: -29 168 NF -
Manus Island; Manus: -2.1 147 PG -
South Island: -43.5 171 NZ -
North Island: -38.5 176 NZ -
Swiss Plateau: 47 7.5 CH -
Loess Plateau: 37 109 CN -
North Pole: 90 0 - -
South Pole: -90 0 - -
Jebel Marra; Jabal Marra; Marra Mountains: 13.0 24.4 SD -
Kinburn Spit; Kinburn Peninsula: 46.55 31.6 UA -
Perim; Perim Island: 12.65 43.41 YE -
Kamaran; Kamaran Island: 15.35 42.6 YE -
Bolan Pass: 29.5 67.6 PK -
Cocos Island; Coco Islands; Great Coco Island: 14.1 93.37 MM -
Table Mountain: -33.96 18.41 ZA -
Salang Pass; Salang Tunnel; Salang: 35.32 69.03 AF -
Mount Ararat: 39.7 44.3 TR -
Mount Nyiragongo: -1.52 29.25 CD -
Mount Semeru: -8.11 112.92 ID -
Mount Marapi: -0.38 100.47 ID -
Mount Merapi: -7.54 110.45 ID -
Mount Sinabung: 3.17 98.39 ID -
Mount Kanlaon; Kanlaon: 10.41 123.13 PH -
Mayon; Mayon Volcano: 13.26 123.69 PH -
Mount Ibu: 1.49 127.63 ID -
Mount Etna; Etna: 37.75 15 IT -
Stromboli: 38.79 15.21 IT -
Whakaari; White Island: -37.52 177.18 NZ -
Amazon rainforest; Amazon Rainforest; Amazon jungle; Amazon Basin; Amazon basin: -3.5 -62 - -
Congo Basin; Congo rainforest: 0 22 - -
Sundarbans: 21.95 89.18 - -
Pantanal: -17.5 -57.5 - -
Lacandon Jungle: 16.8 -91 MX -
Chaco; Gran Chaco: -22 -61 - -
`
