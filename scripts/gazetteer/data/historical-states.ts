/** States that are no more: the names, then latitude, longitude, country (of today, where there is one), GeoNames id. */
export const historicalStates = `
Soviet Union; USSR; U.S.S.R.; Union of Soviet Socialist Republics: 60 90 - -
Yugoslavia; former Yugoslavia; Socialist Federal Republic of Yugoslavia: 44 19 - -
Serbia and Montenegro: 43.9 20.5 - -
Czechoslovakia: 49.5 17 - -
East Germany; German Democratic Republic; GDR; G.D.R.: 52.5 13 DE -
West Germany: 50.5 8.5 DE -
Ottoman Empire: 39 35 - -
Austria-Hungary; Austro-Hungarian Empire: 47.5 18 - -
Roman Empire: 41.9 12.5 - -
British Empire: 54 -2 - -
British India; British Raj: 22 79 - -
Nazi Germany; Third Reich: 51.5 10.5 DE -
Weimar Republic: 51.5 10.5 DE -
Imperial Japan: 36 138 JP -
Tsarist Russia: 60 60 - -
Islamic Emirate of Afghanistan: 33 66 AF -
Byzantium; Byzantine Empire: 41 29 - -
Babylon; Babylonia: 32.54 44.42 IQ -
Judea: 31.7 35.1 - -
Biafran Republic: 5.5 7.5 NG -
Confederate States of America: 33 -86 US -
`
