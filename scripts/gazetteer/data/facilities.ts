/** Well-known buildings, bases, plants, airports, parks and districts: the names, then latitude, longitude, country, GeoNames id. */
export const facilities = `
Capitol Hill: 38.89 -77.005 US -
Pentagon; the Pentagon: 38.871 -77.056 US -
Ground Zero: 40.711 -74.013 US -
World Trade Center: 40.712 -74.013 US -
Statue of Liberty: 40.689 -74.045 US -
Empire State Building: 40.748 -73.986 US -
Central Park: 40.783 -73.966 US -
Times Square: 40.757 -73.986 US -
Golden Gate Bridge: 37.82 -122.478 US -
Brooklyn Bridge: 40.706 -73.997 US -
Fort Hood: 31.13 -97.78 US -
Fort Bragg: 35.14 -79 US -
Fort Benning: 32.35 -84.97 US -
Fort Campbell: 36.65 -87.46 US -
Fort Knox: 37.89 -85.96 US -
Fort Meade: 39.11 -76.74 US -
Fort Dix: 40 -74.6 US -
Fort Drum: 44.05 -75.77 US -
Camp Lejeune: 34.63 -77.35 US -
Camp Pendleton: 33.32 -117.32 US -
Camp David: 39.648 -77.465 US -
Andrews Air Force Base; Joint Base Andrews: 38.81 -76.87 US -
Dover Air Force Base: 39.13 -75.47 US -
Edwards Air Force Base: 34.91 -117.88 US -
Vandenberg Air Force Base: 34.74 -120.57 US -
Cape Canaveral: 28.46 -80.53 US -
Kennedy Space Center: 28.52 -80.68 US -
Johnson Space Center: 29.56 -95.09 US -
Los Alamos: 35.89 -106.31 US -
Three Mile Island: 40.15 -76.72 US -
Hoover Dam: 36.02 -114.74 US -
Yellowstone; Yellowstone National Park: 44.6 -110.5 US -
Yosemite; Yosemite National Park: 37.83 -119.5 US -
Everglades; Everglades National Park: 25.32 -80.93 US -
Arlington National Cemetery: 38.88 -77.07 US -
Disney World; Walt Disney World: 28.385 -81.564 US -
Disneyland: 33.81 -117.92 US -
Las Vegas Strip: 36.12 -115.17 US -
San Quentin; San Quentin State Prison: 37.94 -122.49 US -
Sing Sing: 41.15 -73.87 US -
Attica Correctional Facility: 42.85 -78.27 US -
John F. Kennedy International Airport; Kennedy International Airport; JFK Airport; JFK International Airport: 40.64 -73.78 US -
LaGuardia Airport; LaGuardia: 40.777 -73.873 US -
Newark Liberty International Airport: 40.69 -74.17 US -
O'Hare International Airport; O'Hare: 41.98 -87.9 US -
Los Angeles International Airport; LAX: 33.94 -118.41 US -
San Francisco International Airport: 37.62 -122.38 US -
Logan International Airport; Logan Airport: 42.36 -71.01 US -
Dulles International Airport; Dulles: 38.95 -77.45 US -
Reagan National Airport; Ronald Reagan Washington National Airport: 38.85 -77.04 US -
Miami International Airport: 25.79 -80.29 US -
Hartsfield-Jackson Atlanta International Airport: 33.64 -84.43 US -
Dallas/Fort Worth International Airport; DFW International Airport: 32.9 -97.04 US -
Denver International Airport: 39.86 -104.67 US -
Toronto Pearson International Airport; Pearson International Airport: 43.68 -79.63 CA -
Parliament Hill: 45.42 -75.7 CA -
Heathrow; Heathrow Airport: 51.47 -0.45 GB 2647216
Gatwick; Gatwick Airport: 51.15 -0.18 GB -
Stansted; Stansted Airport: 51.88 0.24 GB -
Downing Street; 10 Downing Street: 51.503 -0.128 GB -
Whitehall: 51.504 -0.126 GB -
Westminster: 51.5 -0.125 GB -
Trafalgar Square: 51.508 -0.128 GB -
Buckingham Palace: 51.501 -0.142 GB -
Windsor Castle: 51.484 -0.604 GB -
Wembley; Wembley Stadium: 51.556 -0.28 GB -
Old Bailey: 51.516 -0.102 GB -
London Bridge: 51.508 -0.088 GB -
Tower Bridge: 51.506 -0.075 GB -
Canary Wharf: 51.505 -0.02 GB -
Hyde Park: 51.507 -0.166 GB -
Grenfell Tower: 51.514 -0.216 GB -
Sellafield: 54.42 -3.5 GB -
Sizewell: 52.21 1.62 GB -
Porton Down: 51.13 -1.7 GB -
Stormont: 54.605 -5.832 GB -
Champs-Elysees; Champs-Élysées: 48.87 2.307 FR -
Eiffel Tower: 48.858 2.294 FR -
Louvre; the Louvre: 48.861 2.336 FR -
Notre Dame Cathedral; Notre-Dame: 48.853 2.35 FR -
Bataclan: 48.863 2.371 FR -
Charles de Gaulle Airport; Roissy: 49.01 2.55 FR -
Calais Jungle: 50.97 1.9 FR -
Brandenburg Gate: 52.516 13.378 DE -
Berlin Wall: 52.535 13.39 DE -
Ramstein; Ramstein Air Base: 49.44 7.6 DE -
Auschwitz; Auschwitz-Birkenau: 50.03 19.2 PL -
Treblinka: 52.63 22.05 PL -
Dachau: 48.27 11.47 DE -
Buchenwald: 51.02 11.25 DE -
Schiphol; Schiphol Airport: 52.31 4.76 NL -
St. Peter's Square; Saint Peter's Square: 41.902 12.457 VA -
Colosseum: 41.89 12.492 IT -
Aviano Air Base: 46.03 12.6 IT -
Maidan; Independence Square; Maidan Nezalezhnosti: 50.45 30.524 UA -
Chernobyl; Chornobyl; Chernobyl nuclear power plant: 51.27 30.22 UA -
Zaporizhzhia nuclear power plant; Zaporizhzhia nuclear plant; Zaporizhzhya nuclear power plant; Zaporizhia nuclear plant; Zaporizhzhia Nuclear Power Plant: 47.51 34.59 UA -
Azovstal; Azovstal steel plant; Azovstal steelworks: 47.1 37.6 UA -
Kakhovka dam; Kakhovka Dam; Nova Kakhovka dam; Kakhovka reservoir: 46.78 33.37 UA -
Kremlin; the Kremlin: 55.752 37.618 RU -
Red Square: 55.754 37.62 RU -
Lubyanka: 55.76 37.63 RU -
Sheremetyevo; Sheremetyevo Airport: 55.97 37.41 RU -
Domodedovo Airport: 55.41 37.91 RU -
Baikonur; Baikonur Cosmodrome: 45.96 63.31 KZ -
Taksim Square; Taksim: 41.037 28.985 TR -
Gezi Park: 41.039 28.987 TR -
Ataturk Airport: 40.98 28.81 TR -
Incirlik; Incirlik Air Base: 37 35.43 TR -
Tahrir Square: 30.044 31.236 EG -
Rafah crossing; Rafah border crossing: 31.25 34.26 - -
Kerem Shalom; Kerem Shalom crossing: 31.23 34.28 IL -
Erez crossing; Erez Crossing: 31.56 34.55 IL -
Al-Aqsa Mosque; Al Aqsa Mosque; al-Aqsa mosque; Al-Aqsa: 31.776 35.236 - -
Western Wall: 31.777 35.234 - -
Al-Shifa Hospital; Shifa Hospital; al-Shifa hospital: 31.524 34.444 PS -
Nasser Hospital: 31.35 34.3 PS -
Ben Gurion Airport; Ben Gurion International Airport: 32.01 34.88 IL -
Dimona: 31.07 35.03 IL -
Shatila; Sabra and Shatila: 33.863 35.498 LB -
Ain al-Hilweh; Ein el-Hilweh: 33.544 35.378 LB -
Nahr al-Bared: 34.51 35.96 LB -
Yarmouk; Yarmouk camp: 33.475 36.302 SY -
Al-Hol; al-Hol camp; Al-Hol camp: 36.38 41.13 SY -
Eastern Ghouta; eastern Ghouta; Ghouta: 33.55 36.45 SY -
Tanf; al-Tanf: 33.49 38.62 SY -
Khmeimim; Hmeimim: 35.4 35.95 SY -
Zaatari; Zaatari camp: 32.29 36.33 JO -
Green Zone; the Green Zone: 33.306 44.391 IQ -
Abu Ghraib; Abu Ghraib prison: 33.29 44.07 IQ -
Camp Speicher: 34.68 43.55 IQ -
Ain al-Asad; Al Asad Air Base: 33.8 42.44 IQ -
Natanz: 33.72 51.73 IR -
Fordow; Fordo: 34.88 51 IR -
Bushehr nuclear plant; Bushehr nuclear power plant: 28.83 50.89 IR -
Evin prison; Evin Prison; Evin: 35.797 51.386 IR -
Bagram; Bagram Air Base; Bagram Airfield: 34.95 69.26 AF -
Camp Bastion: 31.86 64.22 AF -
Red Fort: 28.656 77.241 IN -
India Gate: 28.613 77.229 IN -
Taj Mahal: 27.175 78.042 IN -
Golden Temple: 31.62 74.877 IN -
Cox's Bazar; Kutupalong: 21.44 92.0 BD -
Rana Plaza: 23.846 90.257 BD -
Tiananmen Square; Tiananmen: 39.903 116.392 CN -
Forbidden City: 39.916 116.397 CN -
Zhongnanhai: 39.912 116.381 CN -
Three Gorges Dam: 30.82 111 CN -
Victoria Park: 22.28 114.19 HK -
Yongbyon: 39.8 125.75 KP -
Punggye-ri: 41.28 129.08 KP -
Panmunjom: 37.956 126.677 - -
Kaesong Industrial Complex: 37.93 126.63 KP -
Demilitarized Zone; DMZ: 38.3 127.2 - -
Yasukuni Shrine; Yasukuni: 35.694 139.743 JP -
Fukushima Daiichi; Fukushima Daiichi nuclear power plant; Fukushima Daiichi nuclear plant; Fukushima Dai-ichi: 37.42 141.03 JP -
Pearl Harbor: 21.365 -157.96 US -
Changi Airport; Changi: 1.36 103.99 SG -
Clark Air Base: 15.19 120.55 PH -
Subic Bay: 14.8 120.25 PH -
Robben Island: -33.81 18.37 ZA -
Marikana: -25.7 27.48 ZA -
Kruger National Park: -24 31.5 ZA -
Virunga National Park; Virunga: -0.5 29.5 CD -
Serengeti: -2.33 34.83 TZ -
Masai Mara; Maasai Mara: -1.5 35.1 KE -
Dadaab; Dadaab refugee camp: 0.05 40.31 KE -
Kakuma; Kakuma refugee camp: 3.71 34.87 KE -
Westgate Mall; Westgate mall: -1.257 36.803 KE -
Bole International Airport: 8.98 38.8 ET -
Grand Ethiopian Renaissance Dam; GERD; Renaissance Dam: 11.21 35.09 ET -
Aswan High Dam; Aswan Dam: 23.97 32.88 EG -
Sambisa Forest; Sambisa forest; Sambisa: 11.5 13.6 NG -
Guantanamo; Guantanamo Bay detention center; Guantanamo Bay Naval Base; Gitmo; Guantánamo: 19.91 -75.1 CU -
Darien Gap; Darién Gap: 7.9 -77.4 - -
Itaipu Dam: -25.41 -54.59 - -
Maracana Stadium; Maracanã: -22.912 -43.23 BR -
Copacabana: -22.97 -43.19 BR -
Machu Picchu: -13.163 -72.545 PE -
Zocalo; Zócalo: 19.433 -99.133 MX -
Bondi Beach: -33.891 151.277 AU -
Christmas Island detention centre: -10.47 105.58 CX -
Crocus City Hall: 55.83 37.39 RU -
Kerch Bridge; Crimean Bridge; Kerch Strait Bridge; Crimea Bridge: 45.31 36.51 UA -
Persepolis: 29.94 52.89 IR -
al-Shifa Hospital; Al-Shifa Hospital; Shifa Hospital; al-Shifa: 31.52 34.44 PS -
Nasser Hospital; Nasser Medical Complex: 31.35 34.29 PS -
al-Ahli Hospital; al-Ahli Arab Hospital; Al-Ahli Baptist Hospital: 31.50 34.46 PS -
Kamal Adwan Hospital: 31.53 34.5 PS -
al-Aqsa Martyrs Hospital; Al-Aqsa Martyrs Hospital: 31.42 34.36 PS -
European Gaza Hospital: 31.3 34.3 PS -
Indonesian Hospital; Indonesia Hospital: 31.54 34.51 PS -
Camp Speicher: 34.68 43.54 IQ -
Ain al-Asad; Ain al-Assad; Al-Asad Air Base: 33.79 42.44 IQ -
Tishreen Dam: 36.38 38.18 SY -
Westminster Abbey: 51.499 -0.127 GB -
Anfield: 53.431 -2.961 GB -
Stonehenge: 51.179 -1.826 GB -
Hinkley Point: 51.21 -3.13 GB -
Sellafield: 54.42 -3.5 GB -
Faslane: 56.07 -4.82 GB -
Luton Airport; London Luton Airport: 51.87 -0.37 GB -
Grenfell Tower: 51.514 -0.216 GB -
Wrigley Field: 41.948 -87.656 US -
Navy Pier: 41.892 -87.605 US -
Fenway Park: 42.346 -71.097 US -
Mar-a-Lago: 26.677 -80.037 US -
Trump Tower: 40.762 -73.974 US -
U.S. Capitol; US Capitol; Capitol Building; Capitol building: 38.89 -77.009 US -
Quantico: 38.52 -77.29 US -
Area 51: 37.24 -115.81 US -
Francis Scott Key Bridge: 39.216 -76.528 US -
Zion National Park: 37.3 -113.05 US -
Bole International Airport: 8.98 38.8 ET -
Toussaint Louverture International Airport: 18.58 -72.29 HT -
Aden Adde International Airport: 2.01 45.3 SO -
Hamid Karzai International Airport: 34.57 69.21 AF -
Ben Gurion International Airport: 32.0 34.87 IL -
Rafic Hariri International Airport; Rafik Hariri International Airport; Beirut International Airport: 33.82 35.49 LB -
Insein Prison; Insein: 16.89 96.1 MM -
Makala Prison: -4.35 15.29 CD -
Evin Prison: 35.79 51.38 IR -
Sednaya Prison; Saydnaya Prison; Sednaya: 33.67 36.33 SY -
Olenivka; Olenivka prison: 47.83 37.71 UA -
Grand Ethiopian Renaissance Dam; Renaissance Dam: 11.21 35.09 ET -
Rana Plaza: 23.85 90.26 BD -
`
