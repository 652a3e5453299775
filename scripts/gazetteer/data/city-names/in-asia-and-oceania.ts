/**
 * Other and former English names of cities in Asia and Oceania: the gazetteer's name and country, then the names that news uses.
 * A name that the gazetteer has under the very same spelling needs no line.
 */
export const citiesInAsiaAndOceania = `
Mumbai, IN: Bombay
Kolkata, IN: Calcutta
Chennai, IN: Madras
Bengaluru, IN: Bangalore
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
Nukualofa, TO: Nuku'alofa
Port Moresby, PG: Pt. Moresby
`
