/**
 * The words for the people and things of states, regions, continents and great cities: the place as the lists name it, then the words.
 * Words that are mostly something else ('Hamburger') are left out.
 */
export const unitDemonyms = `
England: English; Englishman; Englishmen; Englishwoman
Scotland: Scottish; Scot; Scots; Scotsman
Wales: Welsh; Welshman
Northern Ireland: Northern Irish; Ulsterman
Europe: European; Europeans; pan-European
Eastern Europe: Eastern European; Eastern Europeans; East European
Western Europe: Western European; West European
Africa: African; Africans; pan-African
West Africa: West African; West Africans
East Africa: East African; East Africans
North Africa: North African; North Africans
Asia: Asian; Asians
Central Asia: Central Asian
South Asia: South Asian; South Asians
Southeast Asia: Southeast Asian; Southeast Asians; South-East Asian
East Asia: East Asian
North America: North American; North Americans
South America: South American; South Americans
Latin America: Latin American; Latin Americans
Central America: Central American; Central Americans
Caribbean: West Indian
Middle East: Middle Eastern; Mideastern
Scandinavia: Scandinavian; Scandinavians
Balkans: Balkan
Kurdistan: Kurdish; Kurd; Kurds
Chechnya: Chechen; Chechens
Dagestan: Dagestani; Dagestanis
Crimea: Crimean; Crimeans
Siberia: Siberian; Siberians
Tibet: Tibetan; Tibetans
Kashmir: Kashmiri; Kashmiris
Punjab: Punjabi; Punjabis
Catalonia: Catalan; Catalans; Catalonian
Basque Country: Basque; Basques
Sicily: Sicilian; Sicilians
Corsica: Corsican; Corsicans
Bavaria: Bavarian; Bavarians
Abkhazia: Abkhaz; Abkhazian; Abkhazians
South Ossetia: South Ossetian; South Ossetians; Ossetian; Ossetians
Darfur: Darfuri; Darfuris
Quebec: Quebecois; Québécois; Quebecer; Quebecers
Texas: Texan; Texans
California: Californian; Californians
Florida: Floridian; Floridians
Alaska: Alaskan; Alaskans
Hawaii: Hawaiian; Hawaiians
Virginia: Virginian; Virginians
Ohio: Ohioan; Ohioans
Pennsylvania: Pennsylvanian; Pennsylvanians
Minnesota: Minnesotan; Minnesotans
Nebraska: Nebraskan; Nebraskans
Tennessee: Tennessean; Tennesseans
Kentucky: Kentuckian; Kentuckians
Mississippi: Mississippian; Mississippians
Alabama: Alabamian; Alabamians
Louisiana: Louisianan; Louisianians
Iowa: Iowan; Iowans
Illinois: Illinoisan; Illinoisans
Kansas: Kansan; Kansans
Oklahoma: Oklahoman; Oklahomans
Oregon: Oregonian; Oregonians
Nevada: Nevadan; Nevadans
Arizona: Arizonan; Arizonans
Colorado: Coloradan; Coloradans
Montana: Montanan; Montanans
Michigan: Michigander; Michiganders
Missouri: Missourian; Missourians
South Carolina: South Carolinian; South Carolinians
North Carolina: North Carolinian; North Carolinians
West Virginia: West Virginian; West Virginians
New England: New Englander; New Englanders
Paris: Parisian; Parisians
London: Londoner; Londoners
New York City: New Yorker; New Yorkers
Berlin: Berliner; Berliners
Rome: Roman; Romans
Venice: Venetian; Venetians
Moscow: Muscovite; Muscovites
Naples: Neapolitan; Neapolitans
Vienna: Viennese
Chicago: Chicagoan; Chicagoans
Soviet Union: Soviet; Soviets
Yugoslavia: Yugoslav; Yugoslavs; Yugoslavian
Czechoslovakia: Czechoslovak; Czechoslovakian
Ottoman Empire: Ottoman; Ottomans
Gaza Strip: Gazan; Gazans
Arab world: Arab; Arabs
Bohemia: Bohemian
Prussia: Prussian; Prussians
Flanders: Flemish
Zanzibar: Zanzibari; Zanzibaris
Okinawa: Okinawan; Okinawans
Amazon: Amazonian
Arctic: Arctic
Andes: Andean
Himalayas: Himalayan
Sahara: Saharan
Mediterranean: Mediterranean
Manitoba: Manitoban; Manitobans
Ontario: Ontarian; Ontarians
Alberta: Albertan; Albertans
Nova Scotia: Nova Scotian; Nova Scotians
British Columbia: British Columbian; British Columbians
Newfoundland and Labrador: Newfoundlander; Newfoundlanders
Queensland: Queenslander; Queenslanders
Tasmania: Tasmanian; Tasmanians
Maharashtra: Maharashtrian; Maharashtrians
Tamil Nadu: Tamil; Tamils
Gujarat: Gujarati; Gujaratis
Galilee: Galilean
Andalusia: Andalusian; Andalusians
Brittany: Breton; Bretons
Transylvania: Transylvanian
Wisconsin: Wisconsinite; Wisconsinites
Massachusetts: Bay Stater
Maryland: Marylander; Marylanders
Vermont: Vermonter; Vermonters
Idaho: Idahoan; Idahoans
Arkansas: Arkansan; Arkansans
New Jersey: New Jerseyan; New Jerseyans
New Mexico: New Mexican; New Mexicans
Glasgow: Glaswegian; Glaswegians
Liverpool: Liverpudlian; Liverpudlians
Manchester: Mancunian; Mancunians
Sydney: Sydneysider; Sydneysiders
Dublin: Dubliner; Dubliners
Toronto: Torontonian; Torontonians
Vancouver: Vancouverite; Vancouverites
Madrid: Madrilenian
Los Angeles: Angeleno; Angelenos
San Francisco: San Franciscan; San Franciscans
Philadelphia: Philadelphian; Philadelphians
Boston: Bostonian; Bostonians
Houston: Houstonian; Houstonians
Montréal: Montrealer; Montrealers
`
