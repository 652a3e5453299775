/**
 * Other and former English names of cities in Africa and the Middle East: the gazetteer's name and country, then the names that news uses.
 * A name that the gazetteer has under the very same spelling needs no line.
 */
export const citiesInAfricaAndTheMiddleEast = `
Tehran, IR: Teheran
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
Jarābulus, SY: Jarablus; Jarabulus
As Suwaydā’, SY: Sweida; Suwayda
Az Zabadānī, SY: Zabadani
Tripoli, LB: Trablous
Sidon, LB: Saida
Tyre, LB: Sour
Nabatîyé et Tahta, LB: Nabatieh; Nabatiyeh
Baalbek, LB: Baalbeck
Bent Jbaïl, LB: Bint Jbeil
Beirut, LB: Beyrouth
Amman, JO: Ammān
Aqaba, JO: Al Aqabah
Jerusalem, IL: al-Quds; Al-Quds
Tel Aviv, IL: Tel Aviv-Yafo; Tel-Aviv
Beersheba, IL: Beer Sheva; Be'er Sheva; Beersheva
Ashkelon, IL: Ashqelon
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
Ramallah, PS: Ram Allah
Hebron, PS: al-Khalil
Bethlehem, PS: Beit Lahm
Ţūlkarm, PS: Tulkarm; Tulkarem
Tulkarm, PS: Tulkarem
Qalqīlyah, PS: Qalqilya; Qalqiliya
Jericho, PS: Ariha
Mecca, SA: Makkah
Medina, SA: Al-Madinah; Madinah
Jeddah, SA: Jiddah; Jidda
Riyadh, SA: Ar Riyad
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
Sharm el-Sheikh, EG: Sharm El Sheikh; Sharm el Sheikh; Sharm al-Sheikh
Port Said, EG: Bur Said
Suez, EG: As Suways
Asyūţ, EG: Assiut; Asyut
Al Minyā, EG: Minya; Minia
Luxor, EG: Al Uqsur
Benghazi, LY: Bengasi
Mişrātah, LY: Misrata; Misurata
Sirte, LY: Surt; Sirt
Darnah, LY: Derna
Tobruk, LY: Tubruq
Algiers, DZ: Alger
Oran, DZ: Wahran
Tunis, TN: Tunes
Casablanca, MA: Dar el Beida
Marrakesh, MA: Marrakech
Fès, MA: Fez
Tangier, MA: Tangiers
El Fasher, SD: Al Fashir; al-Fashir; Al-Fashir; el-Fasher; El-Fasher; al-Fasher
Nyala, SD: Niyala
Geneina, SD: El Geneina; el-Geneina
Omdurman, SD: Umm Durman
Port Sudan, SD: Bur Sudan
El Obeid, SD: Al-Ubayyid; El-Obeid
Wad Medani, SD: Wad Madani
Mogadishu, SO: Muqdisho
Kismayo, SO: Kismaayo; Chisimayu
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
Maputo, MZ: Lourenço Marques
Pretoria, ZA: Tshwane
Gqeberha, ZA: Port Elizabeth
Port Elizabeth, ZA: Gqeberha
Johannesburg, ZA: Joburg; Jo'burg
Bujumbura, BI: Usumbura
Antananarivo, MG: Tananarive
Abuja, NG: FCT Abuja
`
