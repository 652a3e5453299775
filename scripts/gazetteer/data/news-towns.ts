/**
 * Villages, camps and quarters that news names and that no package has, or not under the name that news uses:
 * the names, then latitude, longitude, country.
 */
export const newsTowns = `
Bahri; Khartoum Bahri; Khartoum North: 15.64 32.53 SD
Zamzam: 13.49 25.31 SD
Abu Shouk: 13.68 25.34 SD
Kalma: 12.02 25.0 SD
Ardamata: 13.48 22.49 SD
Tawila; Tawilla: 13.50 24.87 SD
Kabkabiya; Kebkabiya: 13.65 24.08 SD
Korma: 13.83 24.72 SD
Tina; Tine: 15.03 22.81 SD
Um Baru: 15.06 23.68 SD
Babanusa; Babanousa: 11.33 27.80 SD
Heglig: 10.0 29.4 SD
Um Rawaba; Umm Rawaba: 12.90 31.22 SD
Halfaya; Al-Halfaya: 15.70 32.55 SD
Jebel Aulia; Jebel Awlia: 15.24 32.50 SD
El Fau; Al-Fau: 14.15 34.35 SD
Soba: 15.47 32.64 SD
Wad al-Noura: 14.37 32.78 SD
Al-Kumuk; Kurmuk: 10.55 34.28 SD
Halaib: 22.22 36.65 SD
Abiemnom: 9.17 28.97 SS
Rubkona; Rubkuai: 9.27 29.80 SS
Nimule: 3.60 32.05 SS
Maban; Bunj: 9.98 33.73 SS
Kajo Keji; Kajo-Keji; Kajokeji: 3.88 31.66 SS
Ulang: 8.57 33.07 SS
Fangak; Old Fangak; New Fangak: 9.07 30.88 SS
Doro: 10.01 33.75 SS
Mayom: 9.21 29.18 SS
Koch: 8.56 29.99 SS
Hroza: 49.63 36.79 UA
Robotyne; Rabotino: 47.44 35.84 UA
Staromaiorske; Staromayorske: 47.75 36.80 UA
Urozhaine: 47.75 36.82 UA
Krynky: 46.73 33.10 UA
Pripyat; Prypiat: 51.40 30.06 UA
Rozivka: 47.39 37.07 UA
Sofiivska Borshchahivka: 50.41 30.37 UA
Dyagilevo: 54.64 39.57 RU
Maghazi; Al-Maghazi; al-Maghazi: 31.42 34.39 PS
Shujaiya; Shuja'iyya; Shujaiyeh; Shejaiya; Shejaia; Shijaiyah: 31.50 34.48 PS
Zeitoun; Zaytoun: 31.48 34.45 PS
Mawasi; al-Mawasi; Al-Mawasi; Muwasi: 31.33 34.26 PS
Tal al-Sultan; Tel al-Sultan; Tel Sultan: 31.31 34.24 PS
Rimal; al-Rimal; Remal: 31.52 34.44 PS
Sheikh Radwan: 31.53 34.46 PS
Shati; al-Shati; Al-Shati: 31.54 34.45 PS
Tuffah; al-Tuffah: 31.52 34.48 PS
Sabra: 31.50 34.45 PS
Daraj; al-Daraj: 31.51 34.46 PS
Tal al-Hawa; Tel al-Hawa; Tal al-Hawa: 31.50 34.43 PS
Khuza'a; Khuzaa: 31.31 34.36 PS
Bani Suheila; Bani Suhaila: 31.34 34.33 PS
Netzarim; Netzarim Corridor: 31.48 34.42 PS
Philadelphi Corridor: 31.28 34.26 PS
Balata: 32.21 35.28 PS
Nur Shams; Nour Shams: 32.32 35.06 PS
Far'a; al-Far'a; el-Far'a; Faraa: 32.29 35.34 PS
Masafer Yatta: 31.37 35.13 PS
Bireh; Al-Bireh; el-Bireh; al-Bireh: 31.90 35.22 PS
Huwara; Hawara; Huwwara: 32.15 35.26 PS
Beita: 32.14 35.29 PS
Turmus Ayya; Turmusayya: 32.04 35.29 PS
Sheikh Jarrah: 31.79 35.23 PS
Silwan: 31.77 35.24 PS
Shuafat; Shu'afat: 31.81 35.23 PS
Qalandia; Qalandiya: 31.86 35.23 PS
Kiryat Arba: 31.53 35.12 PS
Ma'ale Adumim; Maale Adumim: 31.77 35.30 PS
Kfar Aza; Kfar Azza: 31.48 34.53 IL
Be'eri; Kibbutz Be'eri: 31.42 34.49 IL
Nir Oz: 31.31 34.40 IL
Nahal Oz: 31.47 34.50 IL
Re'im: 31.38 34.46 IL
Dahiyeh; Dahiya; Dahieh: 33.85 35.50 LB
Haret Hreik; Haret Hreyk: 33.85 35.51 LB
Ghobeiry; Ghobeiri: 33.86 35.51 LB
Khiam; al-Khiam: 33.33 35.61 LB
Aitaroun: 33.11 35.47 LB
Kfar Kila; Kfarkela; Kafr Kila: 33.28 35.55 LB
Maroun al-Ras; Maroun el-Ras: 33.10 35.45 LB
Arsal; Aarsal: 34.18 36.42 LB
Ain al-Hilweh; Ain el-Hilweh; Ein el-Hilweh: 33.54 35.38 LB
Blida; Blida village: 33.14 35.52 LB
Shebaa Farms: 33.29 35.70 LB
Hermel: 34.39 36.39 LB
Ras al-Ain; Ras al-Ayn; Serekaniye: 36.85 40.07 SY
Maarat al-Numan; Maaret al-Numan; Maarat al-Nu'man; Maaret al-Noman: 35.64 36.67 SY
Baghouz; Baghuz: 34.45 40.95 SY
Jinderes; Jindires; Jandaris: 36.39 36.69 SY
Dabiq: 36.54 37.27 SY
Sayyida Zeinab; Sayeda Zeinab; Sayyidah Zaynab; Sayyeda Zeinab: 33.44 36.34 SY
Roj: 36.93 42.03 SY
Al-Hol; al-Hol; al-Hawl; Al-Hawl: 36.39 41.15 SY
Rukban: 33.32 38.71 SY
Houla: 34.89 36.51 SY
Khan al-Assal: 36.17 37.04 SY
Deir el-Zour; Deir Azzour: 35.34 40.14 SY
Mocha; Mokha; al-Makha: 13.32 43.25 YE
Ras Isa: 15.12 42.60 YE
Seiyun; Sayun; Seyoun: 15.94 48.79 YE
Dhale; al-Dhale; Dhalea: 13.70 44.73 YE
Kut: 32.51 45.82 IQ
Nassiriya; Nassiriyah; Nasiriya: 31.05 46.26 IQ
Hawija; Hawijah: 35.32 43.77 IQ
Muqdadiya; Muqdadiyah: 33.98 44.94 IQ
Taji: 33.53 44.26 IQ
Mahmoudiya; Mahmudiyah; Mahmoudiyah: 33.06 44.36 IQ
Yusufiya; Yusufiyah; Youssifiyah: 33.07 44.24 IQ
Latifiya; Latifiyah: 32.98 44.36 IQ
Iskandariyah; Iskandariya: 32.89 44.35 IQ
Bashiqa: 36.45 43.35 IQ
Karrada; Karada; Karradah: 33.30 44.42 IQ
Kadhimiya; Kazimiyah; Khadimiya; Kadhimiyah: 33.38 44.34 IQ
Adhamiya; Azamiyah; Adhamiyah: 33.37 44.36 IQ
Sadr City: 33.39 44.46 IQ
Makhmour; Makhmur: 35.78 43.58 IQ
Qaraqosh: 36.27 43.38 IQ
Bartella: 36.35 43.38 IQ
Marjah; Marja: 31.52 64.12 AF
Torkham: 34.12 71.09 AF
Zinda Jan; Zindah Jan; Zenda Jan: 34.34 61.74 AF
Barmal: 32.70 69.23 AF
Gayan: 32.96 69.40 AF
Dasht-e-Barchi; Dasht-e Barchi: 34.49 69.09 AF
Deh Sabz: 34.61 69.30 AF
Qala-e-Naw; Qala-i-Naw: 34.99 63.13 AF
Nad Ali: 31.64 64.23 AF
Miramshah; Miranshah; Miran Shah: 33.0 70.07 PK
Besham: 34.93 72.88 PK
Wana: 32.30 69.57 PK
Muridke: 31.80 74.26 PK
Galwan; Galwan Valley: 34.75 78.17 IN
Sandeshkhali: 22.36 88.88 IN
Lakhimpur Kheri: 27.95 80.78 IN
Kedarnath: 30.73 79.07 IN
Silkyara; Silkyara tunnel: 30.77 78.27 IN
Dharali: 31.04 78.80 IN
Joshimath: 30.56 79.56 IN
Sonamarg: 34.30 75.29 IN
Pahalgam; Baisaran: 34.01 75.32 IN
Shaheen Bagh: 28.55 77.31 IN
Dharavi: 19.04 72.85 IN
Dantewada: 18.90 81.35 IN
Senapati: 25.27 94.02 IN
Rajouri: 33.38 74.31 IN
Baramulla: 34.20 74.34 IN
Budgam; Badgam: 34.02 74.72 IN
Bandipora: 34.42 74.65 IN
Uri: 34.08 74.03 IN
Wayanad: 11.61 76.08 IN
Buthidaung: 20.87 92.53 MM
Rathedaung: 20.48 92.76 MM
Kyaukphyu; Kyaukpyu: 19.43 93.55 MM
Paletwa: 21.30 92.85 MM
Demoso: 19.54 97.16 MM
Hpruso: 19.42 97.13 MM
Laiza: 24.76 97.57 MM
Hpakant; Hpakan; Phakant: 25.61 96.32 MM
Kalay; Kale: 23.19 94.05 MM
Kawlin: 23.79 95.68 MM
Pazigyi: 23.43 95.58 MM
Depayin; Tabayin: 22.63 95.32 MM
Yinmabin: 22.09 94.88 MM
Thantlang: 22.70 93.43 MM
Mindat: 21.38 93.97 MM
Chinshwehaw; Chin Shwe Haw: 23.63 98.86 MM
KK Park: 16.65 98.53 MM
Shwe Kokko: 16.82 98.53 MM
Inn Din: 20.53 92.58 MM
Tula Toli: 20.96 92.35 MM
Ukhia; Ukhiya: 21.25 92.14 BD
Bhasan Char: 22.38 91.39 BD
Kutupalong; Balukhali: 21.21 92.16 BD
Bunagana: -1.30 29.59 CD
Rutshuru: -1.19 29.45 CD
Masisi: -1.40 28.81 CD
Minova: -1.71 29.02 CD
Sake: -1.57 29.04 CD
Kibumba: -1.49 29.34 CD
Kitchanga; Kichanga: -1.23 29.06 CD
Kishishe: -0.93 29.15 CD
Kanyabayonga: -0.69 29.17 CD
Lubero: -0.16 29.24 CD
Walikale: -1.42 28.06 CD
Nyabibwe: -1.85 28.97 CD
Kavumu: -2.31 28.81 CD
Kamanyola: -2.74 29.00 CD
Uvira: -3.39 29.14 CD
Fizi: -4.30 28.94 CD
Minembwe: -3.60 28.73 CD
Oicha: 0.70 29.52 CD
Eringeti: 0.74 29.60 CD
Djugu: 1.92 30.50 CD
Drodro: 1.77 30.55 CD
Mahagi: 2.30 30.98 CD
Kanyaruchinya: -1.59 29.26 CD
Bulengo: -1.61 29.14 CD
Mugunga: -1.60 29.14 CD
Nyiragongo: -1.52 29.25 CD
Makobola: -3.55 29.15 CD
Yumbi: -1.89 16.53 CD
Barsalogho; Barsalogo: 13.41 -1.06 BF
Solhan: 13.33 0.55 BF
Inata: 14.36 -1.26 BF
Arbinda; Aribinda: 14.23 -0.86 BF
Seytenga: 14.02 0.33 BF
Karma: 13.38 -2.27 BF
Nondin: 13.72 -2.2 BF
Mansila: 13.23 0.55 BF
Moura: 14.33 -4.15 ML
Ogossagou: 13.95 -3.42 ML
Sobane-Kou; Sobane Da: 14.60 -3.30 ML
Tessit: 15.40 0.55 ML
Ber: 16.82 -2.53 ML
Tinzaouaten; Tinzaouatene; Tin Zaouatine: 19.96 2.97 ML
Kati: 12.74 -8.07 ML
Boulikessi: 15.02 -1.43 ML
Tillaberi; Tillaberi Region: 14.21 1.45 NE
Tchoma Bangou: 14.35 1.2 NE
Banibangou: 15.05 2.70 NE
Inates: 15.12 0.78 NE
Chinagodrar; Chinegodar: 15.1 2.0 NE
Tongo Tongo: 14.96 1.83 NE
Chibok: 10.87 12.84 NG
Dapchi: 12.49 11.50 NG
Kuriga: 10.57 6.73 NG
Konduga: 11.65 13.42 NG
Gwoza: 11.09 13.69 NG
Zabarmari: 11.97 13.25 NG
Yelwata; Yelewata: 7.83 8.6 NG
Bokkos: 9.30 9.00 NG
Mangu: 9.52 9.10 NG
Barkin Ladi: 9.53 8.90 NG
Tudun Biri: 10.70 7.35 NG
Shiroro: 9.95 6.83 NG
Owo: 7.20 5.59 NG
Humera: 14.29 36.61 ET
Mai Kadra; Mai-Kadra: 14.07 36.57 ET
Alamata: 12.42 39.56 ET
Kobo: 12.15 39.63 ET
Merawi: 11.41 37.16 ET
Abala: 13.37 39.76 ET
Gimbi: 9.17 35.84 ET
Tole: 9.2 35.5 ET
Metema: 12.96 36.20 ET
Lalibela: 12.03 39.05 ET
Axum; Aksum: 14.12 38.72 ET
Mekelle; Mekele; Mek'ele: 13.50 39.47 ET
Shire: 14.10 38.28 ET
Geze Gofa; Kencho Shacha Gozdi: 6.38 36.85 ET
El Adde: 3.1 41.95 SO
Bulo Marer; Bulo Mareer: 1.65 44.55 SO
Adado; Adaado: 6.14 46.63 SO
Las Anod; Laascaanood; Las Anood: 8.48 47.36 SO
Masagaway; Masagaweyn: 4.03 45.93 SO
Dadaab: 0.06 40.31 KE
Kakuma: 3.71 34.86 KE
Mandera: 3.94 41.86 KE
Shakahola: -3.1 39.6 KE
Kibera: -1.31 36.78 KE
Mathare: -1.26 36.86 KE
Kasese; Mpondwe: 0.18 30.08 UG
Palma: -10.77 40.48 MZ
Mocimboa da Praia; Mocímboa da Praia: -11.35 40.35 MZ
Macomia: -11.66 40.17 MZ
Afungi: -10.82 40.53 MZ
Amchide: 11.42 14.1 CM
Ngarbuh: 6.47 10.98 CM
Adre; Adré: 13.47 22.20 TD
Farchana: 13.62 21.78 TD
Bohong: 6.4 15.6 CF
Bambari: 5.77 20.68 CF
Pissila: 13.16 -0.83 BF
Cite Soleil; Cité Soleil: 18.58 -72.33 HT
Bel Air: 18.55 -72.34 HT
Martissant: 18.53 -72.36 HT
Solino: 18.55 -72.32 HT
Tabarre: 18.58 -72.27 HT
Kenscoff: 18.45 -72.29 HT
Pont-Sonde; Pont Sonde; Pont-Sondé: 19.15 -72.62 HT
Canaan: 18.65 -72.28 HT
Poste Marchand: 18.54 -72.33 HT
La Saline: 18.57 -72.34 HT
Croix-des-Bouquets: 18.58 -72.23 HT
Cabaret: 18.73 -72.42 HT
Fordo; Fordow: 34.88 51.0 IR
Parchin: 35.52 51.77 IR
Evin: 35.79 51.38 IR
Varzaqan; Varzeghan: 38.51 46.65 IR
Kharg Island; Kharg: 29.24 50.31 IR
Marawi: 8.0 124.29 PH
Tacloban: 11.24 125.0 PH
Mindanao River: 7.2 124.2 PH
Noto: 37.3 136.9 JP
Itaewon: 37.53 126.99 KR
Panmunjom: 37.96 126.68 KP
Yongbyon; Nyongbyon: 39.80 125.75 KP
Punggye-ri: 41.28 129.09 KP
Moria: 39.13 26.50 GR
Idomeni: 41.12 22.51 GR
Amatrice: 42.63 13.29 IT
Talca: -35.43 -71.66 CL
Ayotzinapa: 17.55 -99.41 MX
Iguala: 18.34 -99.54 MX
Aguililla: 18.73 -102.78 MX
Tapachula: 14.9 -92.26 MX
Derna; Darna: 32.77 22.64 LY
Tarhuna; Tarhouna: 32.43 13.63 LY
Sabha: 27.04 14.43 LY
Ras Lanuf: 30.50 18.57 LY
Sidra; Es Sider: 30.63 18.35 LY
Brega: 30.41 19.57 LY
Zuwara; Zuwarah: 32.93 12.08 LY
Zintan: 31.93 12.25 LY
Ajdabiya: 30.76 20.23 LY
Bani Walid: 31.76 13.99 LY
Moulay Brahim: 31.29 -7.97 MA
Amizmiz: 31.22 -8.23 MA
Tafeghaghte: 31.2 -8.2 MA
Khojavend; Martuni: 39.79 47.11 AZ
Agdere; Martakert; Mardakert: 40.21 46.82 AZ
Hadrut; Hadrout: 39.52 47.03 AZ
Lachin; Berdzor: 39.64 46.55 AZ
Askeran: 39.94 46.83 AZ
Khojaly: 39.91 46.79 AZ
Kalbajar; Kelbajar: 40.11 46.04 AZ
Agdam; Aghdam: 39.99 46.93 AZ
Fuzuli; Fizuli: 39.60 47.15 AZ
Jabrayil; Jebrail: 39.40 47.03 AZ
Goris: 39.51 46.34 AM
Kapan: 39.21 46.41 AM
Jermuk: 39.84 45.67 AM
Vardenis: 40.18 45.73 AM
Kornidzor: 39.63 46.5 AM
Aghavnadzor: 39.8 45.2 AM
Tskhinvali: 42.23 43.97 GE
Ergneti: 42.19 43.98 GE
Gori: 41.98 44.11 GE
Sukhumi; Sokhumi: 43.0 41.02 GE
Batken: 40.06 70.82 KG
Isfara: 40.12 70.63 TJ
Vorukh: 39.84 70.58 TJ
Khorog; Khorugh: 37.49 71.55 TJ
Zhanaozen; Janaozen: 43.34 52.86 KZ
Khayelitsha: -34.04 18.68 ZA
Gugulethu: -33.98 18.57 ZA
Mitchells Plain: -34.05 18.62 ZA
Sandton: -26.11 28.05 ZA
Umlazi: -29.97 30.88 ZA
Kiltimagh: 53.85 -9.0 IE
Southwark: 51.50 -0.09 GB
Lewisham: 51.46 -0.01 GB
Ealing: 51.51 -0.30 GB
Haringey: 51.59 -0.11 GB
Newham: 51.53 0.03 GB
Tower Hamlets: 51.52 -0.03 GB
Shoreditch: 51.53 -0.08 GB
Mayfair: 51.51 -0.15 GB
Moss Side: 53.46 -2.25 GB
Toxteth: 53.39 -2.97 GB
Finsbury Park: 51.57 -0.10 GB
Parsons Green: 51.47 -0.20 GB
Wounded Knee: 43.14 -102.37 US
Lower Manhattan: 40.71 -74.01 US
South Bronx: 40.82 -73.91 US
Upper East Side: 40.77 -73.96 US
Greenwich Village: 40.73 -74.0 US
Bedford-Stuyvesant: 40.69 -73.94 US
Haight-Ashbury: 37.77 -122.45 US
Venice Beach: 33.98 -118.47 US
Skid Row: 34.04 -118.24 US
South Central Los Angeles; South Los Angeles: 33.99 -118.28 US
Little Haiti: 25.82 -80.19 US
Beacon Hill: 42.36 -71.07 US
Portapique: 45.40 -63.70 CA
Lytton: 50.23 -121.58 CA
Kitshanga: -1.23 29.06 CD
Kiwanja: -1.16 29.45 CD
Rumangabo: -1.35 29.36 CD
Mweso: -1.13 29.09 CD
Nyanzale: -0.99 29.1 CD
Nyamilima: -0.97 29.6 CD
Shabunda: -2.70 27.34 CD
Komanda: 1.37 29.77 CD
Mambasa: 1.36 29.05 CD
Mangina: 0.59 29.34 CD
Mbau: 0.65 29.5 CD
Kamango: 0.67 29.88 CD
Kasindi: 0.04 29.71 CD
Irumu: 1.45 29.87 CD
Idjwi: -2.13 29.06 CD
Kalehe: -2.1 28.91 CD
Mwenga: -3.04 28.43 CD
Kamituga: -3.06 28.18 CD
Baraka: -4.1 29.09 CD
Bogoro: 1.41 30.28 CD
Plaine Savo: 1.8 30.5 CD
Nyankunde: 1.44 30.02 CD
Kolofata: 11.16 14.01 CM
Fotokol: 12.37 14.22 CM
Faya; Faya-Largeau: 17.93 19.11 TD
Baga Sola: 13.53 14.32 TD
Makalondi: 12.84 1.69 NE
Dirkou: 19.0 12.9 NE
Torodi: 13.12 1.8 NE
Baga: 13.09 13.82 NG
Bonny Island: 4.43 7.17 NG
Jangebe: 12.15 6.05 NG
Sevare: 14.53 -4.1 ML
Koro: 14.07 -3.08 ML
Hombori: 15.28 -1.7 ML
Nioro; Nioro du Sahel: 15.23 -9.59 ML
Diabaly: 14.68 -6.02 ML
Konna: 14.95 -3.89 ML
Lere: 15.72 -4.92 ML
Gossi: 15.82 -1.29 ML
Labbezanga: 14.96 0.7 ML
Boni: 15.08 -2.22 ML
Farabougou: 14.95 -6.1 ML
Nampala: 15.28 -5.55 ML
Bankass: 14.07 -3.52 ML
Gourma: 15.8 -1.6 ML
Markoye: 14.63 0.05 BF
Yirgou: 13.6 -1.2 BF
Nasoumbou: 14.0 -1.8 BF
Koutougou: 14.5 -0.9 BF
Silgadji: 13.85 -1.45 BF
Toulfe: 13.9 -1.95 BF
Tanwalbougou: 12.1 0.75 BF
Partiaga: 12.0 1.6 BF
Kantchari: 12.48 1.52 BF
Natiaboani: 11.7 0.5 BF
Kafolo: 9.57 -4.32 CI
Kpendjal: 11.0 0.8 TG
Pendjari: 11.2 1.5 BJ
Nangade: -11.08 39.66 MZ
Quissanga: -12.43 40.48 MZ
Ancuabe: -12.97 39.85 MZ
Muidumbe: -11.8 39.8 MZ
Chilobwe: -15.83 35.0 MW
Ndirande: -15.77 35.04 MW
Woldiya; Weldiya: 11.83 39.6 ET
Wollega: 9.0 36.0 ET
West Wollega; Western Wollega: 9.3 35.2 ET
East Wollega: 9.1 36.8 ET
Gedeo: 6.1 38.3 ET
Ambo: 8.98 37.85 ET
Metekel: 11.0 36.2 ET
Wolkait; Welkait: 13.7 37.2 ET
Chifra: 11.6 40.02 ET
Gedamaytu; Garba Issa: 9.9 40.6 ET
Ferfer: 5.08 45.08 SO
Barawe: 1.11 44.03 SO
Dhusamareb; Dhusamareeb: 5.54 46.39 SO
El Baraf: 3.1 45.8 SO
Bardhere; Bardera: 2.34 42.28 SO
Bula Hawo; Beled Hawo: 3.92 41.86 SO
Kufra: 24.18 23.29 LY
In Amenas: 28.05 9.55 DZ
Taba: 29.49 34.9 EG
Sheikh Zuweid: 31.22 34.11 EG
Rabaa; Rabaa al-Adawiya: 30.07 31.33 EG
Molenbeek; Molenbeek-Saint-Jean: 50.85 4.33 BE
Banjska: 42.97 20.78 XK
Przewodow; Przewodów: 50.47 23.93 PL
Tempi: 39.87 22.5 GR
Jabal al-Zawiya; Jebel al-Zawiya: 35.7 36.6 SY
Sugnu: 24.28 93.88 IN
Jajarkot: 28.7 82.2 NP
Yambali: -5.4 143.4 PG
Lang Nu: 22.3 104.4 VN
Arbaat: 19.8 37.0 SD
Saint-Etienne-du-Rouvray: 49.38 1.09 FR
`
