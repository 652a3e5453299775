/**
 * What districts are called in the languages of their countries, before their names: "Province of Masbate", "Kabupaten Bogor". English
 * news leaves the word out, or puts its own after the name: "Masbate province". Kinds that are adjectives or genitives with their names
 * ("Powiat będziński") are not here, nor are those of towns ("Kota Bandung"), which are in the list of towns.
 */
export const leadingKinds = `
Amphoe
Arrondissement
Bashkia
Bezirk
Cantón
Canton
Caza
Cercle
Commune
Concelho
Daïra
Délégation
Departamento
Département
Distrito
District
Huyện
Kabupaten
Liwā’
Markaz
Municipality
Municipio
Muang
Mukim
Nohiyai
Obshtina
Okres
Općina
Opština
Partido
Politischer Bezirk
Préfecture
Province
Provincia
Qada
Qaḑā’
Shahrestān-e
Srŏk
`

/** What joins such a word and the name. */
export const kindLinks = `
of
de la
de los
de las
de
del
di
da
do
du
des
d’
d'
`

/** The same after the names: "Oğuzeli İlçesi", "Wolayita Zone". */
export const trailingKinds = `
Aūdany
Cercle
Kommun
Kommune
Subregion
Tumani
Zone
İlçesi
`
