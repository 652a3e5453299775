import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.ts'

/** Who speaks in a text, with the kind, as the whole pipeline finds it. */
const kinds = (text: string) =>
  extract({ text, published: '2023-05-10' }).claims.flatMap(({ attribution }) =>
    (attribution?.speakers ?? []).map(({ name, kind }) => [name, kind]),
  )

describe('what a speaker is', () => {
  test.each([
    // one person without a name
    ['The owner said it rained.', [[null, 'unnamed']]],
    ['Her sister said it rained.', [[null, 'unnamed']]],
    ['The regional governor said it rained.', [[null, 'unnamed']]],
    ['A woman who opened the door said it rained.', [[null, 'unnamed']]],
    [
      'A surgeon said it rained. He said it snowed.',
      [
        [null, 'unnamed'],
        [null, 'unnamed'],
      ],
    ],
    ['The 49-year-old said it rained.', [[null, 'unnamed']]],
    ['A passer-by said it rained.', [[null, 'unnamed']]],
    ['The second-in-command said it rained.', [[null, 'unnamed']]],
    ['The 32-year-old Brazil international said it rained.', [[null, 'unnamed']]],
    ['Carer who stole from widow said it rained.', [[null, 'unnamed']]],
    // a paper that no list has, a firm by its first words, and one that is known
    ['Il Corriere Ligure reports that it rained.', [['Il Corriere Ligure', 'organization']]],
    ['Ash Ridge Steel left. Ash Ridge said it rained.', [['Ash Ridge Steel', 'organization']]],
    ['Boeing said it rained.', [['Boeing', 'organization']]],
    // and one with a name
    ['The foreman, Lau Wai-man, 52, denied that it rained.', [['Lau Wai-man', 'person']]],
    ['The welder, Hugh Hill, denied that it rained.', [['Hugh Hill', 'person']]],
    [
      'Larkana SSP Karim Shah said it rained. The SSP said it snowed.',
      [
        ['Karim Shah', 'person'],
        ['Karim Shah', 'person'],
      ],
    ],
    ['Inspector Hugh Hill left. Insp Hill said it rained.', [['Hugh Hill', 'person']]],
    ['Cllr Mary Anne Ford said it rained.', [['Mary Anne Ford', 'person']]],
    // whoever is told of since is the next "he"
    [
      'A fisherman said it rained. The mayor of Leeds, Hugh Hill, was blunter. “It poured,” he said.',
      [
        [null, 'unnamed'],
        ['Hugh Hill', 'person'],
      ],
    ],
    ['In Leeds, a town of miners, Mary Ford buried her son. “It rained,” she said.', [['Mary Ford', 'person']]],
    // a body, by its words
    [
      'The Relief and Resettlement Commission said it rained.',
      [['Relief and Resettlement Commission', 'organization']],
    ],
    ['The Islamic State in the Highlands said it rained.', [['Islamic State in the Highlands', 'organization']]],
    ['Boltec Chemie AG said it rained.', [['Boltec Chemie AG', 'organization']]],
    ['Ambulance Ruritania said it rained.', [['Ambulance Ruritania', 'organization']]],
    ['The National Bureau for River Safety said it rained.', [['National Bureau for River Safety', 'organization']]],
    ['Promoter Vela Eventos said it rained.', [['Vela Eventos', 'organization']]],
    ['Owner Hugh Hill said it rained.', [['Hugh Hill', 'person']]],
    // no person at all
    ['Two of the men said it rained.', [[null, 'group']]],
    ['Local television said it rained.', [[null, 'organization']]],
    ['According to a count by students, it rained.', [[null, 'document']]],
    ['Residents said it rained.', [[null, 'group']]],
    // and no adverb, for all that they end in "-ly"
    ['His family said it rained.', [[null, 'group']]],
    ['The Hill family said it rained.', [[null, 'group']]],
  ])('%s', (text, voices) => {
    expect(kinds(text)).toEqual(voices)
  })
})
