/**
 * Other and former English names of cities in Europe: the gazetteer's name and country, then the names that news uses.
 * A name that the gazetteer has under the very same spelling needs no line.
 */
export const citiesInEurope = `
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
Berlin, DE: West Berlin; East Berlin
Munich, DE: München; Muenchen
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
Sevilla, ES: Seville
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
Köln, DE: Cologne
Braunschweig, DE: Brunswick
Padova, IT: Padua
Siracusa, IT: Syracuse
Livorno, IT: Leghorn
Marseille, FR: Marseilles
Lyon, FR: Lyons
Dunkerque, FR: Dunkirk
Reims, FR: Rheims
Leuven, BE: Louvain
Ieper, BE: Ypres
Århus, DK: Aarhus
Helsingør, DK: Elsinore
Pátra, GR: Patras
Homyel', BY: Gomel
Hrodna, BY: Grodno
`
