import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Explanation } from '../src/explain/explanation.ts'
import { ruleHomes } from '../src/explain/rule-files.ts'
import { rulebooks } from '../src/rulebooks.ts'
import { claimwire, folderWith } from './program.ts'

const TEXT = `At least 12 people were killed in Ganja on Tuesday when a shell hit a market, police said.

“It was a long night,” said Hugh Hill, a doctor. Nine people froze.

A farmer from Barda was flown to Baku on Wednesday. They were killed. Five others were injured. In 2016, 40 people died in a quake.
`
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PUBLISHED = ['--published', '2020-10-14']

describe('claimwire explain', () => {
  let cwd = ''
  beforeAll(async () => {
    cwd = await folderWith({ 'article.txt': TEXT })
  })
  const ask = (...args: string[]) => claimwire(['explain', 'article.txt', ...args], { cwd })
  const asked = async (...args: string[]): Promise<Explanation> =>
    JSON.parse((await ask(...args, '--json')).stdout) as Explanation

  it('says what was found, by which rule, and what gave its speaker, date, place and toll', async () => {
    const { code, stdout, stderr } = await ask('--at', '12 people', ...PUBLISHED)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Sentence, characters 0 to 90 \(body\)\n {2}At least \[12 people\] were killed in Ganja/)
    expect(stdout).toMatch(/\{At least 12 people\}counted were killed/)
    expect(stdout).toMatch(
      /“At least 12 people were killed” {2}casualties\/passive {2}src\/stages\/extract\/casualties\/rules\/passive\.ts/,
    )
    expect(stdout).toMatch(/verb “killed”/)
    expect(stdout).toMatch(/when {3}2020-10-13 \(relative\)/)
    expect(stdout).toMatch(/where {2}Ganja \(explicit\)/)
    expect(stdout).toMatch(/speaker {2}“police” \(description\)/)
    expect(stdout).toMatch(/only: it is the only figure of its effect/)
  })
  it('says the same as data', async () => {
    const { sentences, figures, claims, tolls } = await asked('--at', '12 people', ...PUBLISHED)
    expect(sentences).toMatchObject([{ found: [{ kind: 'casualties', rule: 'casualties/passive' }, {}] }])
    expect(figures).toMatchObject([{ figure: { best: 12, when: { from: '2020-10-13' }, where: { name: 'Ganja' } } }])
    expect(claims).toMatchObject([{ form: 'indirect', speakers: [{ text: 'police' }] }])
    expect(tolls).toMatchObject([{ toll: { effect: 'killed', reason: 'only' } }])
  })
  it('shows the sentence as it was read, with its chunks and clauses', async () => {
    const { stdout } = await ask('--at', 'They were killed')
    expect(stdout).toMatch(
      /^The sentence as read\n {2}\[They\]pronoun \[were killed\]verb\.\n {2}main +They – were killed \(kill, passive, past\)$/m,
    )
    const [sentence] = (await asked('--at', '12 people')).sentences
    expect(sentence?.reading.chunks[0]).toMatchObject({
      text: 'At least 12 people',
      type: 'noun',
      sure: true,
      noun: { head: 'people', number: 'plural', quantity: 'At least 12', class: 'person' },
    })
    expect(sentence?.reading.clauses[0]).toMatchObject({
      kind: 'main',
      subject: [{ text: 'At least 12 people' }],
      verb: { text: 'were killed' },
    })
  })
  it('shows which noun phrases mean the same', async () => {
    const { stdout } = await ask('--at', 'said Hugh Hill')
    expect(stdout).toMatch(/^ {2}apposition +Hugh Hill = a doctor$/m)
    const [sentence] = (await asked('--at', 'said Hugh Hill')).sentences
    expect(sentence?.reading.appositions).toMatchObject([
      { first: { text: 'Hugh Hill' }, second: { text: 'a doctor' }, sure: true },
    ])
  })
  it('marks what may be read otherwise', async () => {
    const { stdout } = await ask('--at', '40 people')
    expect(stdout).toMatch(/^The sentence as read \(\? where the words allow another reading\)\n.*\[died\]verb\?/m)
    const [sentence] = (await asked('--at', '40 people')).sentences
    expect(sentence?.reading.chunks.find(({ text }) => text === 'died')).toMatchObject({ sure: false })
  })
  it('says what gave way to what, and why', async () => {
    const [sentence] = (await asked('--at', 'Five others', ...PUBLISHED)).sentences
    expect(sentence?.gaveWay).toContainEqual(
      expect.objectContaining({
        rule: 'casualties/state',
        to: expect.objectContaining({ rule: 'casualties/passive' }),
        why: expect.stringMatching(/the rule of the other comes first$/),
      }),
    )
    const [dropped] = (await asked('--at', 'They were killed', ...PUBLISHED)).sentences
    expect(dropped?.gaveWay).toMatchObject([
      { rule: 'casualties/anaphoric', to: null, why: expect.stringMatching(/^it has no number/) },
    ])
  })
  it('says which mention gave a figure its date and its place, and where that is decided', async () => {
    const { figures } = await asked('--at', 'Five others', ...PUBLISHED)
    expect(figures).toMatchObject([
      {
        when: {
          from: { text: 'Tuesday' },
          file: expect.stringMatching(/^src\/stages\/attribute\/setting\//),
        },
        where: {
          from: { text: 'Ganja' },
          file: expect.stringMatching(/^src\/stages\/attribute\/setting\//),
        },
        uncounted: null,
      },
    ])
  })
  it('says which relations were asked for what a verb of saying reports', async () => {
    const [sentence] = (await asked('--at', '12 people')).sentences
    const [said] = sentence?.reporting ?? []
    expect(said).toMatchObject({ text: 'said', by: 'verb', subjects: [{ text: 'police' }] })
    expect(said?.asked.find(({ content }) => content !== null)).toMatchObject({ rule: 'sources/clause-before' })
    expect(said?.asked.find(({ rule }) => rule === 'sources/clause-after')).toMatchObject({
      content: null,
      why: 'nothing that may be content follows it',
    })
  })
  it('names only files that are there', async () => {
    const { stdout } = await ask('--at', 'Five others', '--json')
    const files = [...new Set(Array.from(stdout.matchAll(/"file": "([^"]+)"/g), ([, file = '']) => file))]
    expect(files.length).toBeGreaterThan(5)
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
  })
  it('says why no toll is taken from a figure', async () => {
    const { figures, tolls } = await asked('--at', '40 people', ...PUBLISHED)
    expect(figures).toMatchObject([
      { uncounted: { why: 'it is of another event', file: 'src/stages/attribute/tolls/tolls.ts' } },
    ])
    expect(tolls).toEqual([])
  })
  it('says by which rule a figure is of another event', async () => {
    const { stdout } = await ask('--at', '40 people', ...PUBLISHED)
    expect(stdout).toMatch(
      /of another event {2}setting\/other-year {2}src\/stages\/attribute\/setting\/other-events\/rules\.ts$/m,
    )
    expect((await asked('--at', '40 people', ...PUBLISHED)).figures).toMatchObject([
      { otherEvent: { rule: 'setting/other-year' } },
    ])
    expect((await asked('--at', '12 people', ...PUBLISHED)).figures).toMatchObject([{ otherEvent: null }])
  })
  it('names that rule too where every figure is of another event, so that these are the main one', async () => {
    const input = 'In 2016, 40 people died in a quake in Leeds.'
    const { stdout } = await claimwire(['explain', '-', '--at', '40 people', ...PUBLISHED], { input })
    expect(stdout).toMatch(
      /of the main event: by this rule it is of another, but so is every figure {2}setting\/other-year/,
    )
  })
  it('tells the toll of a figure that it was not taken from', async () => {
    const input = 'A fire killed 10 people in Leeds. It had killed 5 men there by noon.'
    const { stdout } = await claimwire(['explain', '-', '--at', '5 men'], { input })
    expect(stdout).toMatch(/^Tolls\n {2}killed: 10 people, from “killed 10 people”\n {4}largest: /m)
  })
  it('says by which rule a place was not taken for where something happened', async () => {
    const { passedOver } = await asked('--at', 'farmer from Barda', ...PUBLISHED)
    expect(passedOver.map(({ text, file }) => [text, file])).toContainEqual([
      'Barda',
      'src/stages/attribute/setting/rules/origin.ts',
    ])
  })
  it('explains the names of places as claimwire places does', async () => {
    const [sentence] = (await asked('--at', 'Ganja')).sentences
    expect(sentence?.places).toMatchObject([{ text: 'Ganja', place: { country: 'AZ' } }])
    expect(sentence?.places[0]?.evidence.map(({ rule }) => rule)).toContain('places/city')
  })
  it('says of what was not found which rules were awake, and which words would have woken others', async () => {
    const { code, stdout } = await ask('--at', 'froze')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Nothing was found at “froze”\.$/m)
    expect(stdout).toMatch(/^Tried, but matched nowhere in the sentence\n(?: {2}.*\n)*? {2}casualties\//m)
    expect(stdout).toMatch(/^Not tried, for want of one word\n.*\n {4}would be tried with one of: /m)
  })
  it('takes the number of a character, and an article from standard input', async () => {
    const { stdout } = await claimwire(['explain', '-', '--at', '9'], { input: TEXT })
    expect(stdout).toMatch(/At least \[1\]2 people/)
    expect(stdout).toMatch(/casualties\/passive/)
  })
  it('says that an article in another language is not read', async () => {
    const input =
      'Gestern wurden bei einem schweren Unfall auf der Autobahn zwölf Menschen verletzt, wie die Polizei am Dienstag mitteilte. ' +
      'Die Ermittlungen dauern an, und die Straße blieb mehrere Stunden lang gesperrt, sagte ein Sprecher der Behörde. ' +
      'Mehrere Krankenwagen waren im Einsatz.'
    const { code, stdout } = await claimwire(['explain', '-', '--at', 'Polizei'], { input })
    expect([code, stdout]).toEqual([0, 'The article is not in English (de), and so it is not read.\n'])
  })
  it('explains the first of several hits, and says so', async () => {
    const { stdout, stderr } = await ask('--at', 'people')
    expect(stderr).toBe('"people" stands there 3 times; this is the first.\n')
    expect(stdout).toMatch(/12 \[people\]/)
  })

  it('explains a claim of an output folder as its run was configured', async () => {
    const run = await claimwire(['run', 'article.txt', '-o', 'output', '--published', '2020-10-14'], { cwd })
    expect(run.code).toBe(0)
    const extracted = await claimwire(['extract', 'article.txt', ...PUBLISHED], { cwd })
    const claims = extracted.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; form: string })
    const direct = claims.find(({ form }) => form === 'direct')?.id ?? ''
    const { code, stdout } = await claimwire(['explain', 'output', '--claim', direct], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ {2}direct, confidence/m)
    expect(stdout).toMatch(/by {7}sources\/quotation-before {2}src\/stages\/attribute\/sources\//)
    expect(stdout).toMatch(/speaker {2}“Hugh Hill” \(named\)/)
    expect(await claimwire(['explain', 'output', '--claim', 'c_0'], { cwd })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^claimwire: Expected a claim c_0 in .*claims\.jsonl; none there has that id\.\n$/),
    })
  })

  it.each([
    [[], /^claimwire: Expected either --at with words of the article, such as --at "12 people", or --claim /],
    [['--at', '12 people', '--claim', 'c_0'], /^claimwire: Expected either --at /],
    [['--at', ' '], /^claimwire: Expected words of the article after --at/],
    [
      ['--at', 'nobody'],
      /^claimwire: Expected "nobody" in the text of article\.txt, letter for letter; it is not there\.\n$/,
    ],
    [['--at', 'hugh hill'], /it is not there\. It has "Hugh Hill"\.\n$/],
    [
      ['--at', '5000'],
      /^claimwire: Expected a character from 0 to \d+ of article\.txt, got 5000\. For the number itself/,
    ],
  ])('%j is refused with what was expected', async (args, says) => {
    const { code, stdout, stderr } = await ask(...args)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(says)
  })
})

describe('the home of a rule', () => {
  it('is known of every rule, and there', () => {
    const home = ruleHomes()
    const lost = rulebooks.flatMap(({ rules }) => rules).filter(({ id }) => !existsSync(join(ROOT, home(id) ?? '?')))
    expect(lost.map(({ id }) => id)).toEqual([])
  })
  it('is where it is written, not where lists are put together', () => {
    const home = ruleHomes()
    expect(home('casualties/passive')).toBe('src/stages/extract/casualties/rules/passive.ts')
    expect(home('places/surname')).toBe('src/stages/extract/places/rules/ambiguity.ts')
    expect(home('nothing/at-all')).toBeNull()
  })
})
