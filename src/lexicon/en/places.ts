import { having, valued } from '../having.ts'

/** Nouns of what is done to a place: "the attack on", "the shelling of". */
export const attacks = having('attack')

/** Words for a side of a place: "north of Mosul", "the outskirts of Paris". */
export const directions = having('direction')

/** Nouns that end the name of a building or a site where something can happen: "Colville Hospital", "Camden Prison". */
export const facilityHeads = having('facility-head')

/** Verbs whose object is a place when it is a capitalized name that may be one: "left Lincoln", "shelled Homs". */
export const goingVerbs = having('going-verb')

/** Verbs of what is done to a building: "torched the Colville Market". */
export const buildingVerbs = having('building-verb')

/** Parts of a building and what surrounds it: "a wall of Colville Prison". */
export const buildingParts = having('building-part')

/** Auxiliaries after which a place is a government: "London must decide", but not "a home in London must close". */
export const governingAuxiliaries = having('governing-auxiliary')

/** Verbs after the name of a place that stands for its government, people or team: "Ankara denied". */
export const governing = having('governing')

/** Nouns of the people and things of a place that follow its name: "Lincoln residents", "Paris police". */
export const inhabitants = having('inhabitant')

/** Nouns that end the name of a landform. */
export const landHeads = having('land-head')

/** Words after the name of a people by which it is their language: "French lessons". */
export const languageNouns = having('language-noun')

/** Nouns that begin the name of a landform or a camp: "Cape Wrath", "Jebel Marra", "Camp Colville". */
export const leadingHeads = having('leading-head')

/** Prepositions after which a capitalized name is a place more often than not: "from Lincoln". */
export const leadingPrepositions = having('leading-preposition')

/** Nouns that begin the name of a village or a quarter: "Barangay Zorba", "Kibbutz Zorba". */
export const settlementHeads = having('settlement-head')

/** Nouns that begin the name of a water: "Lake Colville", "River Wenden", "Gulf of Varnholt". */
export const leadingWaterHeads = having('leading-water-head')

/** Prepositions after which a capitalized name is a place nearly always: "in Reading". */
export const locatingPrepositions = having('locating-preposition')

/** Nouns that end the name of a body, building or paper that has a place in it: "Leeds Crown Court", "Chicago Tribune". */
export const nameBodies = having('name-body', 'public-body')

/** Nouns of settlements, after which "of" leads to a name also where no gazetteer has it: "the hamlet of Accopampa". */
export const namedSettlements = having('named-settlement', 'settlement-before-of')

/** Words before a name by which a thing is near the place and not in it. */
export const nearWords = having('near-word')

/** Words that begin the name of a road which has a number: "Highway 29", "County Road 225". */
export const numberedRoads = having('numbered-road')

/** Capitalized words before a name that are not part of it: they open a sentence, or say when, or which side. */
export const openers = having('no-name-opener', 'month-name', 'several-word', 'sentence-opener')

/** Nouns that end the name of a park or another place that people go to. */
export const parkHeads = having('park-head')

/** Words for a part of a place that stand before its name: "northern Mali", "downtown Beirut". */
export const partWords = having('part-word')

/** Small words within a name of a place, which stay uncapitalized: "Rio de Janeiro", "Stow on the Wold", "al-Bab". */
export const particles = having('particle')

/** Capitalized titles of offices that follow the name of a place: "Leeds Mayor", "Idaho Gov.". */
export const roleWords = having('role-word')

/** Nouns of settlements, units and landforms that a name follows: "the town of Nice", "the village Dahiya". */
export const settlementNouns = having('settlement-noun', 'named-settlement', 'unit-kind', 'settlement-before-of')

/** Words next to the name of a people by which it is their language: "speaks French". */
export const speechWords = having('speech-word')

/** Nouns before which the name of a country stands for the state: "U.S. envoy", "UK ministers". */
export const stateOffices = having('state-office', 'envoy')

/** Nouns that end the name of a street or square. */
export const streetHeads = having('street-head')

/** Nouns of streets, which are named after towns: "Dublin Road" is not in Dublin. */
export const streetNouns = having('street-noun', 'street-head', 'street-word')

/** Nouns that end the name of a site that is mostly spoken of by its town: "Colville Airport" is Colville's. */
export const townSiteHeads = having('town-site-head')

/** Nouns that end the name of a small unit. */
export const townshipHeads = having('township-head')

/** Nouns of treaties, formats, diseases and the like, which are named after places without being there: "Geneva Conventions". */
export const treatyNouns = having('treaty-noun')

/** Nouns after a name by which it is a unit and not the town of that name: "Kharkiv region". */
export const unitKinds = having('unit-kind')

/** Nouns that follow the name of a unit: "Idlib province", "Nairobi County". */
export const unitNouns = having('unit-noun', 'unit-kind')

/** Words after the name of a state or province by which it is not the city of that name: "New York Governor". */
export const unitOfficers = having('unit-officer')

/** Nouns that end the name of a water. */
export const waterHeads = having('water-head')

/** Nouns for settlements that the name of one follows: "the village of Kutum". */
export const settlementsBeforeOf = having('settlement-before-of')

/** Nouns that say what a place is before the place that holds it: "Kutum, a town in Sudan". */
export const apposedSettlements = having('apposed-settlement')

/** Titles of saints, which buildings are called by: "St. Michael's Hospital". */
export const saintTitles = having('saint-title')

/** Words before the number or the name of a road on which something happens: "along Highway 29". */
export const beforeRoads = having('before-road')

/** Words within the name of a street or a landform though they open sentences too: "Old Mill Road", "N. Harrow Street". */
export const nameSides = having('name-side')

/** Stand before a region even where a body is called like it: "in Meta", "the Amazon". */
export const beforeRegions = having('before-region')

/** After the name of a people, these show that "in" led to its language: "sang in Turkish and". */
export const afterLanguages = having('after-language')

/** Units in which it is said how far away a place is. */
export const distances = having('distance')

/** Words that a hyphen ties to the name of a place: "Lincoln-based". */
export const placeTails = having('place-tail')

/** What a government is said to be doing or to want, after a form of "be": "Paris is not seeking a base". */
export const intentions = having('intention')

/** Who studies or teaches, before "at" and a school: "a student at Columbia". */
export const students = having('student-word')

/** Which year at school it is: "her second year at Columbia". */
export const schoolYears = having('school-year')

/** Bodies whose names follow a comma: "two gangs, Los Aztecas and the Mexicles". */
export const apposedBodies = having('apposed-bodies')

/** Nouns that say what a named place is, with its type: "the hamlet of Zorba", "Zorba, a small town". */
export const placeKinds = valued('place-kind')

/** Of these, what a place is whose name stands before the noun, where that is another: "the Zorba area", but "the area of Zorba". */
export const kindsAfterNames = valued('kind-after-name')

/** Nouns of what only settlements have, before "of" and the name of one: "the outskirts of Zorba". */
export const ofSettlements = having('of-settlement')

/** Words after which "in" leads to what somebody has a part in or relies on, and to no place: "a stake in Zorba". */
export const heldIn = having('held-in')

/** Languages that no people is called by: "said in Arabic". */
export const languageNames = having('language-name')

/** Nouns for several places, whose names follow "of": "the villages of Zorba and Belva". */
export const pluralPlaceKinds = having('plural-place-kind')

/** Nouns of units, and of who governs them, after which "of" leads to the unit and not to the town of its name: "the department of Nariño". */
export const unitsBeforeOf = having('unit-before-of')

/** Words that news has of one country only, with its ISO 3166-1 code: "gardaí" of Ireland. */
export const countriesOfWords = valued('used-in')
