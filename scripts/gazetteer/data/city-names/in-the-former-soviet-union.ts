/**
 * Other and former English names of cities in the former Soviet Union: the gazetteer's name and country, then the names that news uses.
 * A name that the gazetteer has under the very same spelling needs no line.
 */
export const citiesInTheFormerSovietUnion = `
Saint Petersburg, RU: St. Petersburg; Leningrad; Petrograd; Sankt-Peterburg
Kyiv, UA: Kiev; Kyiv City
Odesa, UA: Odessa
Odessa, UA: Odesa
Kharkiv, UA: Kharkov
Lviv, UA: Lvov; Lwow
Dnipro, UA: Dnipropetrovsk; Dnepropetrovsk
Zaporizhzhya, UA: Zaporizhzhia; Zaporizhia; Zaporozhye
Luhansk, UA: Lugansk; Voroshilovgrad
Donetsk, UA: Stalino
Mykolaiv, UA: Nikolaev; Mykolayiv; Nikolayev
Mykolayiv, UA: Mykolaiv; Nikolaev
Chernihiv, UA: Chernigov
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
Xankandi, AZ: Stepanakert; Khankendi; Xankendi
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
Bukhara, UZ: Bokhara
Ashgabat, TM: Ashkhabad
Khujand, TJ: Khudzhand; Leninabad
Vilnius, LT: Vilna; Wilno
Tallinn, EE: Reval
`
