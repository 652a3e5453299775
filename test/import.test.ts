import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importFormats } from '../src/cli/import-formats.ts'
import { importers } from '../src/eval/imports/importers.ts'
import { readKeys, readMessages } from '../src/eval/imports/muc.ts'
import { fromCodePoints } from '../src/eval/imports/offsets.ts'
import { readTimeml } from '../src/eval/imports/timeml.ts'
import { readToponyms } from '../src/eval/imports/toponym-xml.ts'
import { claimwire, folderWith } from './program.ts'

const TEXT =
  '🌊 Ferry sinks\n\nA ferry sank near Dover in England on 8 October 2024, killing three people.\n\nThe mayor, Ana Ruiz, denied that it was full. “We saw it coming,” said Paul Marchand, “and nobody\nlistened to us.”\n'

/** The scores of an imported folder. */
async function scores(cwd: string, folder: string) {
  const { code, stdout, stderr } = await claimwire(['eval', folder, '--json'], { cwd })
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout).scores
}

test('help knows the importers that there are', () => {
  expect(importers.map(({ name }) => name)).toEqual([...importFormats])
})

describe('what we export to annotation tools comes back', () => {
  /** Annotated there means: somebody has accepted the predictions. */
  async function exported(format: string): Promise<string> {
    const cwd = await folderWith({ 'articles/ferry.txt': TEXT })
    await claimwire(['run', 'articles', '-o', 'output', '--quiet'], { cwd })
    expect((await claimwire(['export', format, 'output', '-o', 'export'], { cwd })).code).toBe(0)
    return cwd
  }
  const imported = async (cwd: string, format: string, path: string) => {
    const { code, stderr } = await claimwire(
      ['import', format, path, '-o', 'gold', '--complete', 'dates,places,casualties,quotations'],
      { cwd },
    )
    expect([code, stderr]).toEqual([0, ''])
    return (await scores(cwd, 'gold')).kinds
  }

  test('from Label Studio, with fields and relations', async () => {
    const cwd = await exported('label-studio')
    const file = join(cwd, 'export/label-studio.json')
    const tasks = JSON.parse(await readFile(file, 'utf8'))
    for (const task of tasks) task.annotations = task.predictions
    await writeFile(file, JSON.stringify(tasks))
    const kinds = await imported(cwd, 'label-studio', 'export/label-studio.json')
    for (const kind of ['dates', 'places', 'casualties']) expect([kind, kinds[kind].strict.f1]).toEqual([kind, 100])
    expect(kinds.speakers).toMatchObject({ gold: 2, overlap: { f1: 100 }, value: 100 })
    // A narrative claim is a label there too, and no quotation
    expect(kinds.quotations.overlap.precision).toBe(100)
    expect(kinds.claims.asked.stance).toEqual({ asked: 2, right: 2 })
  })

  test('from doccano, with relations', async () => {
    const kinds = await imported(await exported('doccano'), 'doccano', 'export/doccano.jsonl')
    expect(kinds.dates.overlap.f1).toBe(100)
    expect(kinds.speakers.gold).toBe(2)
  })

  test('from brat, whose annotations cross no line', async () => {
    const kinds = await imported(await exported('brat'), 'brat', 'export')
    for (const kind of ['dates', 'places', 'casualties']) expect([kind, kinds[kind].strict.f1]).toEqual([kind, 100])
    expect(kinds.quotations.overlap.precision).toBe(100)
    expect(kinds.quotations.fields.span).toBe(100)
  })

  test('from INCEpTION', async () => {
    const kinds = await imported(await exported('inception'), 'inception', 'export')
    expect(kinds.dates.strict.f1).toBe(100)
    expect(kinds.places.overlap.f1).toBe(100)
  })
})

describe('public corpora', () => {
  test('TimeML: text, TIMEX3 and the day of writing', () => {
    const xml = `<?xml version="1.0"?><TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="1998-01-08" functionInDocument="CREATION_TIME">01/08/98</TIMEX3></DCT>
<TEXT>On <TIMEX3 tid="t1" type="DATE" value="1998-01-06">Tuesday</TIMEX3> rain &amp; wind came <EVENT eid="e1">for</EVENT> <TIMEX3 tid="t2" type="DURATION" value="P2D">two days</TIMEX3>.</TEXT></TimeML>`
    const { text, dates = [], published } = readTimeml('a', xml)
    expect([text, published]).toEqual(['On Tuesday rain & wind came for two days.', '1998-01-08'])
    expect(dates.map(({ start, end, fields }) => [text.slice(start, end), fields])).toEqual([
      ['Tuesday', { type: 'date', timex: '1998-01-06' }],
      ['two days', { type: 'duration', timex: 'P2D' }],
    ])
  })

  test('LGL and TR-News: toponyms by their offsets, in code points', () => {
    const xml = `<articles><article docid="7"><title>Rain</title><text>🌧 Rain in Paris, Texas.</text><toponyms><toponym><start>10</start><end>15</end><phrase>Paris</phrase><gaztag geonameid="4717560"><name>Paris</name><country>US</country></gaztag></toponym></toponyms></article></articles>`
    const [article] = readToponyms('lgl', xml)
    expect(article).toMatchObject({ id: 'lgl-7', title: 'Rain' })
    expect(article?.places?.map(({ start, end, fields }) => [article.text.slice(start, end), fields])).toEqual([
      ['Paris', { country: 'US' }],
    ])
  })

  test('MUC: the tolls of messages with one incident', () => {
    const messages = readMessages(
      'DEV-MUC3-0001 (NOSC)\n\n   SAN SALVADOR -- TEXT ONE.\n\nDEV-MUC3-0002 (NOSC)\n\n   TEXT TWO.\n',
    )
    expect([...messages.keys()]).toEqual(['DEV-MUC3-0001', 'DEV-MUC3-0002'])
    expect(messages.get('DEV-MUC3-0002')).toBe('TEXT TWO.')
    const key = [
      '0.  MESSAGE: ID                     DEV-MUC3-0001 (NOSC)',
      '1.  MESSAGE: TEMPLATE               1',
      '19. HUM TGT: DESCRIPTION            "PEASANTS"',
      '                                    "CHILD"',
      '21. HUM TGT: NUMBER                 3: "PEASANTS"',
      '                                    1: "CHILD"',
      '23. HUM TGT: EFFECT OF INCIDENT     DEATH: "PEASANTS"',
      '                                    DEATH: "CHILD"',
    ].join('\n')
    expect(readKeys(key)).toEqual([{ message: 'DEV-MUC3-0001', tolls: [{ effect: 'killed', count: 4 }] }])
    expect(readKeys(key.replace('TEMPLATE               1', 'TEMPLATE               *'))).toEqual([])
  })

  test('PolNeAR: the parts of an attribution, in a folder beside the texts', async () => {
    const name = 'usa-today_2016-09-08_a-storm'
    const cwd = await folderWith({
      [`dev/text/${name}.txt`]: 'The storm was early, Ana Ruiz said.\n',
      [`dev/attributions/${name}_4e07.ann`]:
        'T1\tContent 0 19\tThe storm was early\nT2\tSource 21 29\tAna Ruiz\nT3\tCue 30 34\tsaid\nE1\tCue:T3 Source:T2 Content:T1\n',
    })
    expect((await claimwire(['import', 'polnear', 'dev', '-o', 'polnear'], { cwd })).code).toBe(0)
    const { kinds } = await scores(cwd, 'polnear')
    expect(kinds.quotations).toMatchObject({ gold: 1, overlap: { f1: 100 } })
    expect(kinds.quotations.asked.cue).toEqual({ asked: 1, right: 1 })
    expect(kinds.speakers).toMatchObject({ gold: 1, overlap: { f1: 100 } })
    const { stderr, code } = await claimwire(['import', 'polnear', 'dev', '-o', 'polnear'], { cwd })
    expect([code, stderr]).toEqual([1, expect.stringContaining('not written over')])
  })

  test('GeoWebNews: uses, and no names of things', async () => {
    const cwd = await folderWith({
      'gwn/1.txt': 'Rain fell in Leeds as British buses met a Kansas Camper.\n',
      'gwn/1.ann':
        'T1\tLiteral 13 18\tLeeds\nT2\tNon_Literal_Modifier 22 29\tBritish\nA1\tModifier_Type T2 Adjective\nT3\tNon_Toponym 42 55\tKansas Camper\n',
    })
    await claimwire(['import', 'geowebnews', 'gwn', '-o', 'gold'], { cwd })
    const fixture = await readFile(join(cwd, 'gold/gold/1.yaml'), 'utf8')
    expect(fixture).toContain('{ text: Leeds, usage: literal }')
    expect(fixture).toContain('{ text: British, usage: demonym }')
    expect(fixture).not.toContain('text: Kansas')
  })
})

test.each([
  ['label-studio', 'x.json', '{"a": 1}', /expected Label Studio's JSON/],
  ['label-studio', 'x.json', '[', /is not JSON/],
  ['doccano', 'x.jsonl', '{"label": []}', /x\.jsonl:1: expected doccano's JSONL; text/],
  ['inception', 'x.json', '{}', /expected UIMA CAS JSON/],
  ['brat', 'nowhere', '', /ends in \.txt/],
])('%s of something else says what was expected', async (format, file, content, message) => {
  const cwd = await folderWith({ 'in/x': '', ...(content !== '' && { [`in/${file}`]: content }) })
  const { code, stderr } = await claimwire(['import', format, 'in', '-o', 'gold'], { cwd })
  expect([code, stderr]).toEqual([1, expect.stringMatching(message)])
})

test('offsets in code points become offsets in UTF-16', () => {
  const at = fromCodePoints('a💩b')
  expect([0, 1, 2, 3, 9].map(at)).toEqual([0, 1, 3, 4, 4])
})
