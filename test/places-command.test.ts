import { describe, expect, it } from 'vitest'
import { lookUp } from '../src/explain/look-up.ts'
import { configSchema } from '../src/model/config.ts'
import { claimwire, folderWith } from './program.ts'

const config = configSchema.parse({})

describe('lookUp', () => {
  it('tells a name as a run would, and what spoke for each place of that name', () => {
    const [paris, texas] = lookUp('Paris, Texas', {}, config)
    expect(paris?.place).toMatchObject({ admin1: 'Texas', country: 'US' })
    expect(paris?.candidates[0]).toMatchObject({ admin1: 'Texas', why: { contains: 6 } })
    expect(paris?.candidates[1]).toMatchObject({ country: 'FR' })
    expect(texas?.place).toMatchObject({ name: 'Texas', type: 'region' })
  })
  it('adds the weights of the rules up to what is said', () => {
    for (const { weight, evidence } of lookUp('Paris', { text: 'A barn burned in Paris, Texas, on Friday.' }, config))
      expect(evidence.reduce((sum, said) => sum + said.weight, 0)).toBeCloseTo(weight ?? 0)
  })
  it('gives the candidates of a name that is no place where it stands', () => {
    const [split] = lookUp('Split', { text: 'Split votes are rare.' }, config)
    expect(split).toMatchObject({ place: null, candidates: [{ name: 'Split', country: 'HR' }] })
    expect(split?.weight).toBeLessThan(split?.enough ?? 0)
  })
  it('knows what is named by what it is, and the town in it', () => {
    const found = lookUp('Leeds General Hospital', { text: 'She died at Leeds General Hospital.' }, config)
    expect(found.map(({ text, place }) => [text, place?.country ?? null])).toEqual([
      ['Leeds', null],
      ['Leeds General Hospital', 'GB'],
    ])
  })
  it('asks the publisher’s address', () => {
    const text = 'The mayor of Windsor resigned.'
    const [windsor] = lookUp('Windsor', { text, url: 'https://www.example.ca/news/1' }, config)
    expect(windsor?.place?.country).toBe('CA')
    expect(windsor?.candidates[0]?.why['home']).toBeGreaterThan(0)
  })
  it('is empty for what no gazetteer has', () => expect(lookUp('Zzyzzyva', {}, config)).toEqual([]))
})

describe('claimwire places', () => {
  it('prints what is meant, the rules and the candidates', async () => {
    const { code, stdout, stderr } = await claimwire(['places', 'Paris, Texas'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Paris {2}taken as a place \(\+\d/)
    expect(stdout).toMatch(/\+4 {2}places\/before-container/)
    expect(stdout).toMatch(/= Paris, Texas, US \(33\.66 -95\.56, GeoNames 4717560\); city; literal; confidence 0\.\d+/)
    expect(stdout).toMatch(/Paris, Île-de-France, FR .*well known/)
  })
  it('prints all of it as JSON', async () => {
    const { code, stdout } = await claimwire([
      'places',
      'Georgia',
      '--in',
      'In Tbilisi, voters in Georgia lined up.',
      '--json',
    ])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject([
      { text: 'Georgia', place: { country: 'GE' }, candidates: [{ country: 'GE' }, {}] },
    ])
  })
  it('says when nothing is called so', async () => {
    expect(await claimwire(['places', 'Zzyzzyva'])).toMatchObject({
      code: 0,
      stdout: 'No place is called "Zzyzzyva" in the gazetteer.\n',
    })
  })
  it('knows places of one’s own', async () => {
    const cwd = await folderWith({
      'pipeline.config.json': '{"places": {"file": "own.jsonl"}}',
      'own.jsonl': '{"name": "Camp Zorba", "type": "facility", "country": "TD", "lat": 13.1, "lon": 22.2}\n',
    })
    const { stdout } = await claimwire(['places', 'Camp Zorba', '--in', 'She lives in Camp Zorba.'], { cwd })
    expect(stdout).toMatch(/= Camp Zorba, TD \(13\.10 22\.20\); facility/)
  })
  it('tells a mistake in them before anything is looked up', async () => {
    const cwd = await folderWith({
      'pipeline.config.json': '{"places": {"file": "own.jsonl"}}',
      'own.jsonl': '{"name": "Camp Zorba", "lat": 113.1, "lon": 22.2}\n',
    })
    const { code, stderr } = await claimwire(['places', 'Camp Zorba'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^claimwire: Expected a place at .*own\.jsonl:1, but lat: /)
  })
  it.each([
    [['places', ''], 'Expected the name of a place, such as "Paris, Texas".'],
    [
      ['places', 'Paris', '--in', 'She left.'],
      'Expected "Paris" in the text of --in, letter for letter; it is not there.',
    ],
  ])('%j is refused with what was expected', async (args, says) => {
    expect(await claimwire(args)).toEqual({ code: 1, stdout: '', stderr: `claimwire: ${says}\n` })
  })
})
