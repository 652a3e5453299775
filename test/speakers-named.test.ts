import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.ts'

/** Who speaks in a text, with name, role and organization, as the whole pipeline finds it. */
const voices = (text: string) =>
  extract({ text, published: '2023-05-10' }).claims.flatMap(({ attribution }) =>
    (attribution?.speakers ?? []).map(({ name, role, organization }) => [name, role, organization]),
  )

describe('a name, the office and the body', () => {
  test.each([
    // a place before an office belongs to the office, a body does not
    ['Oregon governor Mary Ford said it rained.', ['Mary Ford', 'Oregon governor', null]],
    ['Marion County Attorney Hugh Hill said it rained.', ['Hugh Hill', 'Marion County Attorney', null]],
    ['Arsenal chief executive Paolo Venturi said it rained.', ['Paolo Venturi', 'chief executive', 'Arsenal']],
    ['Sea-Watch spokesperson Lena Vogt said it rained.', ['Lena Vogt', 'spokesperson', 'Sea-Watch']],
    ['Hugh Hill, an NRC spokesman, said it rained.', ['Hugh Hill', 'spokesman', 'NRC']],
    ['P&R President and CEO Mary Ford said it rained.', ['Mary Ford', 'President and CEO', 'P&R']],
    // what stands behind the name
    ['Hugh Hill, 34, a schoolteacher from Leeds, said it rained.', ['Hugh Hill', 'schoolteacher', null]],
    ['Hugh Hill, a 41-year-old cattle dealer, said it rained.', ['Hugh Hill', 'cattle dealer', null]],
    ['“It rained,” said Mary Ford (mayor of Leeds).', ['Mary Ford', 'mayor of Leeds', null]],
    ['“It rained,” said Mary Ford, Asia researcher at Acme Watch.', ['Mary Ford', 'Asia researcher', 'Acme Watch']],
    [
      'Mary Ford, Carter for Leeds campaign manager, said it rained.',
      ['Mary Ford', 'campaign manager', 'Carter for Leeds'],
    ],
    ["Susan Bro, Heather Heyer's mother, said it rained.", ['Susan Bro', 'mother', null]],
    ["Hugh Hill, the city's home minister, said it rained.", ['Hugh Hill', 'home minister', null]],
    // what stands before it
    [
      'The Leeds police chief, Additional Inspector General Hugh Hill, said it rained.',
      ['Hugh Hill', 'Leeds police chief', null],
    ],
    ['“It rained,” said lead author Professor Hugh Hill.', ['Hugh Hill', 'lead author', null]],
    ['The current prime minister, Mary Ford, said it rained.', ['Mary Ford', 'prime minister', null]],
    [
      'The prosecutor general of Leeds, Ali Alghasi Mehr, said it rained.',
      ['Ali Alghasi Mehr', 'prosecutor general', null],
    ],
    ['Separately, opposition leader Mary Ford said it rained.', ['Mary Ford', 'opposition leader', null]],
    // the body, by "its" or by a noun
    ['The Harbour Trust left. Its director, Hugh Hill, said it rained.', ['Hugh Hill', 'director', 'Harbour Trust']],
    ['The Harbour Trust left. Hugh Hill, its director, said it rained.', ['Hugh Hill', 'director', 'Harbour Trust']],
    ['The Harbour Trust left. Its spokesman said it rained.', [null, 'spokesman', 'Harbour Trust']],
    ['The Red Cross left. The organization’s envoy, Mary Ford, said it rained.', ['Mary Ford', 'envoy', 'Red Cross']],
    ['“It rained,” said Ann Hill of the flood and fire agency.', ['Ann Hill', null, 'flood and fire agency']],
    ['“It rained,” said the official, Ann Hill of the Harbour Trust.', ['Ann Hill', 'official', 'Harbour Trust']],
    ['Cllr Hugh Hill (FG) said it rained.', ['Hugh Hill', 'Cllr', 'FG']],
    // what an office is of or for, or a part of, in front of its holder
    [
      'Superintendent of Police (Rural) Anil Rao said it rained.',
      ['Anil Rao', 'Superintendent of Police (Rural)', null],
    ],
    ['The minister (pictured) said it rained.', [null, 'minister', null]],
    ['Director of public health Ann Cole said it rained.', ['Ann Cole', 'Director of public health', null]],
    ["The Harbour Trust's chief of staff, Ann Cole, said it rained.", ['Ann Cole', 'chief of staff', 'Harbour Trust']],
    ['The head of the mission, Ann Cole, said it rained.', ['Ann Cole', 'head', 'mission']],
    ["The army's commander-in-chief, Hugh Hill, said it rained.", ['Hugh Hill', 'commander-in-chief', 'army']],
    ['MSF head of mission Hugh Hill said it rained.', ['Hugh Hill', 'head of mission', 'MSF']],
    [
      'Leeds sub-county police commander Hugh Hill said it rained.',
      ['Hugh Hill', 'Leeds sub-county police commander', null],
    ],
    ['Opposition transport spokesman Hugh Hill said it rained.', ['Hugh Hill', 'Opposition transport spokesman', null]],
    [
      'Bola Musa, the Commissioner for Homeland Security, said it rained.',
      ['Bola Musa', 'Commissioner for Homeland Security', null],
    ],
    [
      'The Commissioner for Works and Transport, Mrs Hauwa Isah, said it rained.',
      ['Hauwa Isah', 'Commissioner for Works and Transport', null],
    ],
    [
      'The president of the Leeds Youth Forum, Barrister Ladi Bako, said it rained.',
      ['Ladi Bako', 'president', 'Leeds Youth Forum'],
    ],
    ["Dock Workers' Union secretary Hugh Hill said it rained.", ['Hugh Hill', 'secretary', "Dock Workers' Union"]],
    [
      "Ann Cole of the Leeds Residents' Association said it rained.",
      ['Ann Cole', null, "Leeds Residents' Association"],
    ],
    // a body that only an office tells of
    [
      'A clerk of the Leeds Relief Committee left. The committee said it rained.',
      ['Leeds Relief Committee', null, null],
    ],
    ['A spokesman for Acme Steel left. The spokesman said it rained.', [null, 'spokesman', 'Acme Steel']],
    ['CFA incident controller Mary Ford said it rained.', ['Mary Ford', 'incident controller', 'CFA']],
    [
      "The Harbour Trust left. The trust's safety director, Ann Hill, said it rained.",
      ['Ann Hill', 'safety director', 'Harbour Trust'],
    ],
    [
      'Superintendent of Police, Ballari, Usha Rani V.K. said it rained.',
      ['Usha Rani V.K.', 'Superintendent of Police', null],
    ],
    ["The ship's manager, Bergen-based Vela Tankers SA, said it rained.", ['Vela Tankers SA', null, null]],
    ['Ann Hill, who runs the Harbour Institute, said it rained.', ['Ann Hill', null, 'Harbour Institute']],
    [
      'Natal fire department commander Luis Prado said it rained.',
      ['Luis Prado', 'commander', 'Natal fire department'],
    ],
    // whose, and what he does
    ['Hugh Hill, his private secretary, said it rained.', ['Hugh Hill', 'private secretary', null]],
    ['Hugh Hill, his brother, said it rained.', ['Hugh Hill', null, null]],
    // who is asked, cites or confirms while he speaks
    ['The mayor, Mary Ford, citing witnesses, said several houses burned.', ['Mary Ford', 'mayor', null]],
    // what an office is for
    ['The Minister for Works, Hugh Hill, said it rained.', ['Hugh Hill', 'Minister for Works', null]],
    ['The Commissioner for Works, Engr. Hugh Hill, said it rained.', ['Hugh Hill', 'Commissioner for Works', null]],
    ['The press secretary for Acme Steel, Hugh Hill, said it rained.', ['Hugh Hill', 'press secretary', 'Acme Steel']],
    // names whole
    ['The minister, Omar Said, said that rain fell over Leeds.', ['Omar Said', 'minister', null]],
    ['Arnel dela Cruz said it rained.', ['Arnel dela Cruz', null, null]],
    ['District Collector D. R. Meghana said it rained.', ['D. R. Meghana', 'District Collector', null]],
    [
      'The Institute of Volcanology and Seismology said it rained.',
      ['Institute of Volcanology and Seismology', null, null],
    ],
    [
      "The party's Central Political and Legal Affairs Commission said it rained.",
      ['Central Political and Legal Affairs Commission', null, null],
    ],
    ['The Turkish government said it rained.', ['Turkish government', null, null]],
    ['The operator, CalWest Ferries, has said that it rained.', ['CalWest Ferries', null, null]],
  ])('%s', (text, voice) => {
    expect(voices(text)).toEqual([voice])
  })
})

/** The names of those who speak. */
const names = (text: string) => voices(text).map(([name]) => name)

describe('whom a mention means', () => {
  test.each([
    // two people who are the only ones named
    ['Nurse Amina Yusuf and driver Peter Obi left. “We saw it,” they said.', ['Amina Yusuf', 'Peter Obi']],
    ['Mary Ford and Hugh Hill left. “We saw it,” they said.', ['Mary Ford', 'Hugh Hill']],
    ['Mary Ford met Hugh Hill. “We saw it,” they said.', [null]],
    // whoever spoke is named with it, which does not make a second "he"
    [
      'It sank, the mayor, Joyce Aken, said.\n\n“We had no boat,” said Aken, who came on Monday.\n\nFisherman Hugh Hill lost his wife. “I heard her,” he said.',
      ['Joyce Aken', 'Joyce Aken', 'Hugh Hill'],
    ],
    // a body that spoke before
    [
      'The Northern Relief Agency said it rained. They added that it snowed.',
      ['Northern Relief Agency', 'Northern Relief Agency'],
    ],
    // short forms of a body
    ['The Northern Fire Service (NorFire) left. NorFire said it rained.', ['Northern Fire Service']],
    // whom "she" meant is no "he"
    [
      'Robert Moore spoke. Moore said it rained. Cole left. “No,” she said. “Yes,” he said.',
      ['Robert Moore', 'Cole', 'Robert Moore'],
    ],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
  test('who holds an office by the fullest form of it', () => {
    const text = 'Mary Ford, President of Ruritania, left. “It rained,” President Ford said.'
    expect(voices(text)).toEqual([['Mary Ford', 'President of Ruritania', null]])
  })
})

/** The places of a text that are on the map. */
const places = (text: string) =>
  extract({ text, published: '2023-05-10' })
    .article?.places.filter(({ usage }) => usage === 'literal')
    .map(({ text: place }) => place)

describe('a name that somebody bears is no place', () => {
  test.each([
    ['Police in Bristol arrested Paul Lima on Tuesday. Lima was tired.', ['Bristol']],
    ['Victor Amman, 24, was hurt in Leeds. They spoke about Amman.', ['Leeds']],
    ['Actor Leo Park left Leeds. Park was tired.', ['Leeds']],
    ['She lost her job at Meta in November.', []],
    ['Valerie Stone, M.D., left Leeds.', ['Leeds']],
    ['Agence France-Presse said it rained.', []],
    // unless the words beside it say so
    ['Paul Lima flew to Lima, Peru.', ['Lima', 'Peru']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })
})

test('a body that the last speaker is of, by a noun and by “its”', () => {
  expect(
    voices('Hugh Hill, head of the Boatmen Movement, said it rained. The group’s doctor, Ann Cole, said it froze.')[1],
  ).toEqual(['Ann Cole', 'doctor', 'Boatmen Movement'])
  expect(
    voices('Hugh Hill, head of the Boatmen Movement, said it rained. Its doctor, Ann Cole, said it froze.')[1],
  ).toEqual(['Ann Cole', 'doctor', 'Boatmen Movement'])
  // Another body is named since
  expect(
    voices(
      'Hugh Hill, head of the Boatmen Movement, said it rained. The Harbour Trust left. Its doctor, Ann Cole, said it froze.',
    )[1],
  ).toEqual(['Ann Cole', 'doctor', 'Harbour Trust'])
})
