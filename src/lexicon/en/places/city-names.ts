/**
 * Other and former English names of cities: the gazetteer's name and country, then the names that news uses.
 * A name that the gazetteer has under the very same spelling needs no line.
 */
export const cityNames = `
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
Saint Petersburg, RU: St. Petersburg; Leningrad; Petrograd; Sankt-Peterburg
Saint Louis, US: St. Louis
St. Louis, US: Saint Louis
Kyiv, UA: Kiev; Kyiv City
Odesa, UA: Odessa
Odessa, UA: Odesa
Kharkiv, UA: Kharkov
Lviv, UA: Lvov; Lwow
Dnipro, UA: Dnipropetrovsk; Dnepropetrovsk
Zaporizhzhia, UA: Zaporizhzhya; Zaporizhia; Zaporozhye; Zaporizhya
Zaporizhzhya, UA: Zaporizhzhia; Zaporizhia; Zaporozhye
Luhansk, UA: Lugansk; Voroshilovgrad
Donetsk, UA: Stalino
Mykolaiv, UA: Nikolaev; Mykolayiv; Nikolayev
Mykolayiv, UA: Mykolaiv; Nikolaev
Chernihiv, UA: Chernigov
Sievierodonetsk, UA: Severodonetsk; Sievierodonetsk; Syeverodonetsk
Syevyerodonets’k, UA: Severodonetsk; Sievierodonetsk
Sloviansk, UA: Slavyansk; Slovyansk
Slov’yans’k, UA: Sloviansk; Slavyansk; Slovyansk
Bakhmut, UA: Artemivsk; Artyomovsk
Artemivs’k, UA: Bakhmut
Kramatorsk, UA: Kramators’k
Kryvyi Rih, UA: Krivoy Rog; Kryvyy Rih; Kryvyi Rig
Kryvyy Rih, UA: Kryvyi Rih; Krivoy Rog
Ivano-Frankivsk, UA: Ivano-Frankovsk
Chernivtsi, UA: Czernowitz
Horlivka, UA: Gorlovka
Debaltseve, UA: Debaltsevo
Chişinău, MD: Chisinau; Kishinev
Bender, MD: Bendery; Tighina
Minsk, BY: Mensk
Volgograd, RU: Stalingrad
Nizhniy Novgorod, RU: Nizhny Novgorod; Gorky
Yekaterinburg, RU: Ekaterinburg; Sverdlovsk
Samara, RU: Kuibyshev
Groznyy, RU: Grozny
Groznyi, RU: Grozny
Vladikavkaz, RU: Ordzhonikidze
Rostov-na-Donu, RU: Rostov-on-Don; Rostov
Kaliningrad, RU: Königsberg; Koenigsberg
Tver, RU: Kalinin
Velikiy Novgorod, RU: Veliky Novgorod; Novgorod
Yaroslavl, RU: Yaroslavl'
Perm, RU: Perm'
Nazran’, RU: Nazran
Nal’chik, RU: Nalchik
Kazan, RU: Kazan'
Ul’yanovsk, RU: Ulyanovsk
Ganja, AZ: Gandzha; Ganca; Gyanja; Kirovabad
Gyandzha, AZ: Ganja; Gəncə
Xankandi, AZ: Stepanakert; Khankendi; Xankendi
Şuşa, AZ: Shusha; Shushi
Tərtər, AZ: Tartar; Terter
Barda, AZ: Bərdə
Yerevan, AM: Erevan
Tbilisi, GE: Tiflis
Tsqaltubo, GE: Tskaltubo
Ts’khinvali, GE: Tskhinvali
Sokhumi, GE: Sukhumi
Tskhinvali, GE: Tskhinval
Astana, KZ: Nur-Sultan; Nursultan; Akmola; Tselinograd
Nur-Sultan, KZ: Astana; Nursultan
Almaty, KZ: Alma-Ata
Bishkek, KG: Frunze
Tashkent, UZ: Toshkent
Andijon, UZ: Andijan; Andizhan
Samarqand, UZ: Samarkand
Bukhara, UZ: Bokhara
Ashgabat, TM: Ashkhabad
Khujand, TJ: Khudzhand; Leninabad
Mumbai, IN: Bombay
Kolkata, IN: Calcutta
Chennai, IN: Madras
Bengaluru, IN: Bangalore
Bangalore, IN: Bengaluru
Varanasi, IN: Benares; Banaras
Vadodara, IN: Baroda
Pune, IN: Poona
Puducherry, IN: Pondicherry
Mysuru, IN: Mysore
Mysore, IN: Mysuru
Gurugram, IN: Gurgaon
Gurgaon, IN: Gurugram
Prayagraj, IN: Allahabad
Allahābād, IN: Prayagraj
Thiruvananthapuram, IN: Trivandrum
Kochi, IN: Cochin
Kozhikode, IN: Calicut
Visakhapatnam, IN: Vizag; Vishakhapatnam
Guwahati, IN: Gauhati
Kanpur, IN: Cawnpore
Shimla, IN: Simla
Delhi, IN: Old Delhi; NCR Delhi
Dhaka, BD: Dacca
Chittagong, BD: Chattogram
Chattogram, BD: Chittagong
Karachi, PK: Kurrachee
Faisalabad, PK: Lyallpur
Kathmandu, NP: Katmandu
Yangon, MM: Rangoon
Nay Pyi Taw, MM: Naypyidaw; Naypyitaw
Nay Pyi Daw, MM: Naypyidaw
Mawlamyine, MM: Moulmein
Mawlamyinegyunn, MM: Mawlamyinegyun
Pathein, MM: Bassein
Sittwe, MM: Akyab
Kandahār, AF: Kandahar; Qandahar
Jalālābād, AF: Jalalabad
Kunduz, AF: Konduz; Qunduz
Herāt, AF: Herat
Mazār-e Sharīf, AF: Mazar-i-Sharif; Mazar-e-Sharif; Mazar
Lashkar Gāh, AF: Lashkar Gah; Lashkargah
Beijing, CN: Peking
Guangzhou, CN: Canton
Nanjing, CN: Nanking
Chongqing, CN: Chungking
Ürümqi, CN: Urumqi; Urumchi
Xi’an, CN: Xian; Xi'an; Sian
Tianjin, CN: Tientsin
Qingdao, CN: Tsingtao
Shenyang, CN: Mukden
Kashgar, CN: Kashi
Hotan, CN: Khotan
Taipei, TW: Taibei
Kaohsiung, TW: Kaohsiung City
Ho Chi Minh City, VN: Saigon
Thành phố Hồ Chí Minh, VN: Ho Chi Minh City; Saigon
Hanoi, VN: Ha Noi
Huế, VN: Hue
Da Nang, VN: Danang
Siem Reap, KH: Siemreap
Vientiane, LA: Viangchan
Jakarta, ID: Batavia; Djakarta
Surabaya, ID: Soerabaja
Makassar, ID: Ujung Pandang
Banda Aceh, ID: Bandar Aceh
Seoul, KR: Hanyang
Busan, KR: Pusan
Incheon, KR: Inchon
Daegu, KR: Taegu
Gwangju, KR: Kwangju
Pyongyang, KP: P'yongyang
Kaesŏng, KP: Kaesong
Tehran, IR: Teheran
Eşfahān, IR: Isfahan; Esfahan
Isfahan, IR: Esfahan
Mashhad, IR: Mashad
Shīrāz, IR: Shiraz
Ahvāz, IR: Ahvaz; Ahwaz
Tabrīz, IR: Tabriz
Karaj, IR: Karadj
Al Başrah al Qadīmah, IQ: Basra; Basrah
Basrah, IQ: Basra
Mosul, IQ: Mossul
Erbil, IQ: Irbil; Arbil
Sulaymaniyah, IQ: Sulaimaniya; Sulaimaniyah
As Sulaymānīyah, IQ: Sulaymaniyah; Sulaimaniya; Sulaimaniyah; Suleimaniya
Al Fallūjah, IQ: Fallujah; Falluja
Ramadi, IQ: Ar Ramadi
Tikrīt, IQ: Tikrit
Sāmarrā’, IQ: Samarra
Karbala, IQ: Kerbala
Najaf, IQ: An Najaf
Kirkuk, IQ: Kerkuk
Baqubah, IQ: Baquba; Ba'quba; Baqouba
Ba‘qūbah, IQ: Baqubah; Baquba
Sinjār, IQ: Sinjar
Nāḩiyat Ghammās, IQ: Ghammas
Aleppo, SY: Halab
Homs, SY: Hims
Ḩamāh, SY: Hama
Latakia, SY: Lattakia
Ar Raqqah, SY: Raqqa; Raqqah; Al-Raqqa
Dayr az Zawr, SY: Deir al-Zor; Deir ez-Zor; Deir Ezzor; Deir al-Zour
Deir ez-Zor, SY: Deir al-Zor; Deir Ezzor; Deir al-Zour
Idlib, SY: Idleb
Dar‘ā, SY: Daraa; Deraa; Dera'a
Al Ḩasakah, SY: Hasakah; Hassakeh; Hasaka; Al-Hasakah
Al Qāmishlī, SY: Qamishli; Kamishli; Qamishly
Al Bāb, SY: al-Bab; Al-Bab
Manbij, SY: Manbidj; Membij
‘Ayn al ‘Arab, SY: Kobani; Kobane; Ayn al-Arab
Tadmur, SY: Palmyra
Dūmā, SY: Douma
‘Afrīn, SY: Afrin
Kafr Nabl, SY: Kafranbel
Jarābulus, SY: Jarablus; Jarabulus
As Suwaydā’, SY: Sweida; Suwayda
Az Zabadānī, SY: Zabadani
Tripoli, LB: Trablous
Sidon, LB: Saida
Saïda, LB: Sidon; Saida
Tyre, LB: Sour
Nabatîyé et Tahta, LB: Nabatieh; Nabatiyeh
Baalbek, LB: Baalbeck
Bent Jbaïl, LB: Bint Jbeil
Beirut, LB: Beyrouth
Amman, JO: Ammān
Al ‘Aqabah, JO: Aqaba
Aqaba, JO: Al Aqabah
Jerusalem, IL: al-Quds; Al-Quds
Tel Aviv, IL: Tel Aviv-Yafo; Tel-Aviv
Tel Aviv-Yafo, IL: Tel Aviv; Tel-Aviv
Beersheba, IL: Beer Sheva; Be'er Sheva; Beersheva
Beer Sheva, IL: Beersheba; Be'er Sheva
Akko, IL: Acre
Ashkelon, IL: Ashqelon
Ashqelon, IL: Ashkelon
Sderot, IL: Sederot
Gaza, PS: Gaza City
Khān Yūnis, PS: Khan Younis; Khan Yunis; Khan Yunus
Rafaḩ, PS: Rafah
Jabālyā, PS: Jabalia; Jabaliya; Jabalya
Dayr al Balaḩ, PS: Deir al-Balah; Deir el-Balah
Bayt Lāhyā, PS: Beit Lahiya; Beit Lahia
Bayt Ḩānūn, PS: Beit Hanoun; Beit Hanun
Nāblus, PS: Nablus
Nablus, PS: Nablous
Janīn, PS: Jenin
Jenin, PS: Janin
Rām Allāh, PS: Ramallah
Ramallah, PS: Ram Allah
Al Khalīl, PS: Hebron
Hebron, PS: al-Khalil
Bayt Laḩm, PS: Bethlehem
Bethlehem, PS: Beit Lahm
Ţūlkarm, PS: Tulkarm; Tulkarem
Tulkarm, PS: Tulkarem
Qalqīlyah, PS: Qalqilya; Qalqiliya
Jericho, PS: Ariha
Mecca, SA: Makkah
Medina, SA: Al-Madinah; Madinah
Jeddah, SA: Jiddah; Jidda
Riyadh, SA: Ar Riyad
Al Khobar, SA: Khobar; Al-Khobar
Khobar, SA: Al Khobar
Dhahran, SA: Az Zahran
Sanaa, YE: Sana'a; San'a; Sana
Aden, YE: Adan
Al Ḩudaydah, YE: Hodeidah; Hodeida; Hudaydah
Ta‘izz, YE: Taiz; Ta'izz; Taez
Taiz, YE: Taizz; Ta'izz
Şa‘dah, YE: Saada; Sa'ada; Saadah
Ma'rib, YE: Marib
Mukalla, YE: Al Mukalla
Doha, QA: Ad Dawhah
Kuwait City, KW: Al Kuwait
Muscat, OM: Masqat
Manama, BH: Al Manamah
Abu Dhabi, AE: Abu Zaby
Cairo, EG: Al-Qahira
Alexandria, EG: Al Iskandariyah
Al Arish, EG: el-Arish; El-Arish; Arish; al-Arish
Sharm el-Sheikh, EG: Sharm El Sheikh; Sharm el Sheikh; Sharm al-Sheikh
Port Said, EG: Bur Said
Suez, EG: As Suways
Asyūţ, EG: Assiut; Asyut
Al Minyā, EG: Minya; Minia
Luxor, EG: Al Uqsur
Benghazi, LY: Bengasi
Banghāzī, LY: Benghazi
Misrata, LY: Misurata; Misratah
Mişrātah, LY: Misrata; Misurata
Sirte, LY: Surt; Sirt
Darnah, LY: Derna
Tobruk, LY: Tubruq
Algiers, DZ: Alger
Oran, DZ: Wahran
Tunis, TN: Tunes
Casablanca, MA: Dar el Beida
Marrakesh, MA: Marrakech
Marrakech, MA: Marrakesh
Fès, MA: Fez
Tangier, MA: Tangiers
El Fasher, SD: Al Fashir; al-Fashir; Al-Fashir; el-Fasher; El-Fasher; al-Fasher
Al Fāshir, SD: El Fasher; al-Fashir
Nyala, SD: Niyala
El Geneina, SD: Geneina; El-Geneina; Al-Geneina; Al Junaynah
Geneina, SD: El Geneina; el-Geneina
Omdurman, SD: Umm Durman
Port Sudan, SD: Bur Sudan
El Obeid, SD: Al-Ubayyid; El-Obeid
Wad Medani, SD: Wad Madani
Mogadishu, SO: Muqdisho
Kismayo, SO: Kismaayo; Chisimayu
Kismaayo, SO: Kismayo
Beledweyne, SO: Baladweyne; Beledweyn
Baidoa, SO: Baydhabo
Addis Ababa, ET: Addis Abeba; Addis
Mek'ele, ET: Mekele; Mekelle; Mek'ele
Mek’ele, ET: Mekelle; Mekele
Dire Dawa, ET: Diredawa
Āksum, ET: Axum; Aksum
Kinshasa, CD: Leopoldville; Léopoldville
Kisangani, CD: Stanleyville
Lubumbashi, CD: Elisabethville
Ouagadougou, BF: Wagadugu
N'Djamena, TD: Ndjamena; N'Djaména; Fort-Lamy
Timbuktu, ML: Timbuctoo; Tombouctou
Tombouctou, ML: Timbuktu
Maputo, MZ: Lourenço Marques
Pretoria, ZA: Tshwane
Gqeberha, ZA: Port Elizabeth
Port Elizabeth, ZA: Gqeberha
Johannesburg, ZA: Joburg; Jo'burg
Bujumbura, BI: Usumbura
Antananarivo, MG: Tananarive
Abuja, NG: FCT Abuja
Istanbul, TR: Constantinople; Stamboul
İstanbul, TR: Istanbul
Ankara, TR: Angora
İzmir, TR: Izmir; Smyrna
Izmir, TR: Smyrna
Diyarbakır, TR: Diyarbakir
Gaziantep, TR: Antep
Şanlıurfa, TR: Sanliurfa; Urfa
Sanliurfa, TR: Urfa
Antakya, TR: Antioch; Hatay City
Iskenderun, TR: Alexandretta
Kahramanmaraş, TR: Kahramanmaras; Maras
Nicosia, CY: Lefkosia; Lefkosa
Famagusta, CY: Gazimagusa
Athens, GR: Athina
Thessaloníki, GR: Thessaloniki; Salonika; Salonica
Thessaloniki, GR: Salonika; Salonica
Piraeus, GR: Pireas
Skopje, MK: Skoplje; Uskub
Priština, XK: Pristina; Prishtina
Pristina, XK: Prishtina
Peć, XK: Pec; Peja
Mitrovica, XK: Kosovska Mitrovica
Sarajevo, BA: Saraievo
Banja Luka, BA: Banjaluka
Belgrade, RS: Beograd
Bucharest, RO: Bucuresti; Bucureşti
Timişoara, RO: Timisoara
Cluj-Napoca, RO: Cluj
Sofia, BG: Sofiya
Budapest, HU: Buda
Prague, CZ: Praha
Brno, CZ: Brunn
Bratislava, SK: Pressburg
Warsaw, PL: Warszawa
Kraków, PL: Krakow; Cracow
Gdańsk, PL: Gdansk; Danzig
Wrocław, PL: Wroclaw; Breslau
Łódź, PL: Lodz
Poznań, PL: Poznan
Szczecin, PL: Stettin
Vilnius, LT: Vilna; Wilno
Tallinn, EE: Reval
Berlin, DE: West Berlin; East Berlin
Munich, DE: München; Muenchen
Cologne, DE: Köln; Koeln
Nuremberg, DE: Nürnberg; Nuernberg
Frankfurt am Main, DE: Frankfurt
Hannover, DE: Hanover
Düsseldorf, DE: Duesseldorf; Dusseldorf
Leipzig, DE: Leipsic
Bonn, DE: Bad Godesberg
Vienna, AT: Wien
Zürich, CH: Zurich
Zurich, CH: Zuerich
Genève, CH: Geneva
Geneva, CH: Genf
Basel, CH: Basle
Bern, CH: Berne
Luzern, CH: Lucerne
Brussels, BE: Bruxelles
Antwerpen, BE: Antwerp
Gent, BE: Ghent
Brugge, BE: Bruges
Liège, BE: Liege
The Hague, NL: Den Haag; Hague; the Hague
Rome, IT: Roma
Milan, IT: Milano
Florence, IT: Firenze
Venice, IT: Venezia
Naples, IT: Napoli
Turin, IT: Torino
Genoa, IT: Genova
L'Aquila, IT: L’Aquila; Aquila
Seville, ES: Sevilla
Sevilla, ES: Seville
San Sebastián, ES: San Sebastian; Donostia
Donostia / San Sebastián, ES: San Sebastian
Zaragoza, ES: Saragossa
Pamplona, ES: Iruna
Lisbon, PT: Lisboa
Porto, PT: Oporto
Copenhagen, DK: Kobenhavn; København
Gothenburg, SE: Göteborg; Goteborg
Göteborg, SE: Gothenburg
Oslo, NO: Christiania
Helsinki, FI: Helsingfors
Reykjavík, IS: Reykjavik
Londonderry County Borough, GB: Derry; Londonderry
Derry, GB: Londonderry
Londonderry, GB: Derry
Birmingham, GB: Brum
Newcastle upon Tyne, GB: Newcastle; Newcastle-upon-Tyne
Kingston upon Hull, GB: Hull
Stratford-upon-Avon, GB: Stratford-on-Avon; Stratford upon Avon
Stoke-on-Trent, GB: Stoke; Stoke on Trent
Southend-on-Sea, GB: Southend
Weston-super-Mare, GB: Weston super Mare
Royal Tunbridge Wells, GB: Tunbridge Wells
Bury St Edmunds, GB: Bury St. Edmunds
St Andrews, GB: St. Andrews
St Albans, GB: St. Albans
Dublin, IE: Baile Atha Cliath
Cobh, IE: Queenstown
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
Nukualofa, TO: Nuku'alofa
Port Moresby, PG: Pt. Moresby
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
