import { describe, expect, test } from 'vitest'
import { type SourceFile, sourceFiles, withoutComments } from './source-files.ts'

const files = sourceFiles('src')
const everywhere = [...files, ...sourceFiles('test'), ...sourceFiles('bench'), ...sourceFiles('scripts')]

/** The way of the imports: whoever stands further down may take from those above, never the other way. */
const ORDER = [
  'shipped',
  'model',
  'confidence',
  'extensions',
  'lexicon',
  'tagger',
  'text',
  'english',
  'gazetteer',
  'rules',
  'stages',
  'output',
  'input',
  'pipeline',
  'explain',
  'run',
  'view',
  'eval',
  'verify',
  'library',
  'cli',
]

/** What packages import; it has the whole program below it. */
const LIBRARY: ReadonlySet<string> = new Set(['index.ts', 'schema.ts', 'vitest.ts'])

/** Files at the top of `src` belong to the pipeline: they put the stages together. */
const layerOf = (path: string): string => {
  const [, layer = '', ...rest] = path.split('/')
  if (LIBRARY.has(layer)) return 'library'
  return rest.length === 0 ? 'pipeline' : layer
}
const stageOf = (path: string): string | null => /^src\/stages\/([^/]+)\//.exec(path)?.[1] ?? null
const roomOf = (path: string): string | null => /^src\/run\/(.+)\//.exec(path)?.[1] ?? null
const kindOf = (path: string): string | null => /^src\/stages\/extract\/([^/]+)\//.exec(path)?.[1] ?? null

/** Files of words and data, one entry a line; all else is control flow. */
const isData = (path: string): boolean => /^(?:src\/lexicon\/en|(?:src|scripts)\/gazetteer\/data)\//.test(path)

/** Imports that break a rule, as sentences that say where. */
function offences(breaks: (from: string, to: string) => boolean, among: readonly SourceFile[] = files): string[] {
  return among.flatMap(({ path, imports }) =>
    imports.filter((to) => breaks(path, to)).map((to) => `${path} imports ${to}`),
  )
}

/** Files that import each other, directly or through others, types too: each circle in order, by depth-first search (Tarjan). */
function circles(): readonly string[][] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]))
  const index = new Map<string, number>()
  const open: string[] = []
  const found: string[][] = []
  const visit = (path: string): number => {
    const own = index.size
    index.set(path, own)
    let low = own
    open.push(path)
    for (const to of importsOf.get(path) ?? []) {
      if (!importsOf.has(to)) continue
      if (!index.has(to)) low = Math.min(low, visit(to))
      else if (open.includes(to)) low = Math.min(low, index.get(to) ?? low)
    }
    if (low === own) {
      const circle = open.splice(open.indexOf(path))
      if (circle.length > 1) found.push(circle.sort())
    }
    return low
  }
  for (const path of importsOf.keys()) if (!index.has(path)) visit(path)
  return found
}

describe('imports', () => {
  test('every folder of the source has its place in the order', () => {
    expect(files.map(({ path }) => layerOf(path)).filter((layer) => !ORDER.includes(layer))).toEqual([])
  })
  test('go one way: cli, library, verify, eval, view, run, explain, pipeline, input, output, stages, rules, gazetteer, english, text, tagger, lexicon, extensions, confidence, model, shipped', () => {
    const rank = (path: string) => ORDER.indexOf(layerOf(path))
    expect(offences((from, to) => to.startsWith('src/') && rank(to) > rank(from))).toEqual([])
  })
  test('stages never import each other', () => {
    expect(
      offences((from, to) => stageOf(from) !== null && stageOf(to) !== null && stageOf(from) !== stageOf(to)),
    ).toEqual([])
  })
  test('extractors never import each other', () => {
    expect(offences((from, to) => kindOf(from) !== null && kindOf(to) !== null && kindOf(from) !== kindOf(to))).toEqual(
      [],
    )
  })
  test('within run go one way: queue, then merge and work, then shards, outcomes, duplicates; none takes from the files that put them together', () => {
    const ROOMS = ['configuration', 'duplicates', 'outcomes', 'shards', 'work', 'merge', 'session', 'results', 'queue']
    const inRun = files.filter(({ path }) => roomOf(path) !== null)
    expect(inRun.filter(({ path }) => !ROOMS.includes(roomOf(path) ?? '')).map(({ path }) => path)).toEqual([])
    const rank = (path: string) => ROOMS.indexOf(roomOf(path) ?? '')
    expect(offences((from, to) => rank(from) >= 0 && rank(to) > rank(from))).toEqual([])
    const above = (from: string, to: string) =>
      /^src\/run\/[^/]+$/.test(to) && rank(from) >= 0 && roomOf(from) !== 'queue'
    expect(offences(above)).toEqual([])
  })
  test('only the queue knows of BullMQ and Redis', () => {
    expect(offences((from, to) => /^(?:bullmq|ioredis)$/.test(to) && roomOf(from) !== 'queue')).toEqual([])
  })
  test('what runs in the browser is for the browser: nothing else imports it, and it imports nothing of Node and no schema', () => {
    const inPage = (path: string) => path.startsWith('src/view/page/')
    expect(offences((from, to) => inPage(to) && !inPage(from))).toEqual([])
    const loaded = files
      .filter(({ path }) => inPage(path))
      .flatMap(({ code }) =>
        Array.from(code.matchAll(/^import (?!type ).*?from '((?!\.\/)[^']*)'/gm), ([, from = '']) => from),
      )
    expect(
      loaded.filter(
        (from) => !/^preact|^\.\.\/(?:facets|pack|archive)|\/model\/(?:quantity|precision)\.ts$/.test(from),
      ),
    ).toEqual([])
  })
  test('make no circles, but for the days of dates: a day is resolved from another, which may be of any kind', () => {
    const RECURSIVE = ['adjacent', 'calendar', 'nth-within', 'relative', 'resolve']
    expect(circles()).toEqual([RECURSIVE.map((name) => `src/stages/extract/dates/resolve/${name}.ts`)])
  })
  test('no variable that changes is exported: some loaders hand it on as it was when it was imported', () => {
    expect(files.filter(({ code }) => /^export let /m.test(code)).map(({ path }) => path)).toEqual([])
  })
  test('nothing outside the source is imported but packages', () => {
    expect(offences((_, to) => /^(?:\.\.|test|bench|scripts)\b/.test(to))).toEqual([])
  })
  test('the configuration’s entry point pulls nothing in', () => {
    const entry = files.find(({ path }) => path === 'src/config.ts')
    expect(entry?.code.match(/^(?:import|export)(?! type).* from .*$/gm) ?? []).toEqual([])
  })
})

describe('rules', () => {
  /** A comparison with an id, and a question that is put to the name of a rule. */
  const BRANCHES = [
    /[=!]==\s*['"`][a-z]+\/[a-z]/g,
    /\b(?:rule|ruleId|outcomeRule)\s*[=!]==\s*['"`A-Z]/g,
    /\.(?:test|has)\((?:\w+\.)*rule\)/g,
    /\brule\.(?:match|startsWith|endsWith|includes|slice|replace)\(/g,
    /\brules\.(?:includes|indexOf)\(['"`]/g,
  ]
  test('are never told apart by their ids: what others need to know of a finding is a field of it', () => {
    const found = files
      .filter(({ path }) => !/^src\/eval\//.test(path))
      .flatMap(({ path, code }) =>
        BRANCHES.flatMap((branch) =>
          Array.from(withoutComments(code).matchAll(branch), ([what]) => `${path}: ${what}`),
        ),
      )
    expect(found).toEqual([])
  })
})

describe('words of the text', () => {
  const stages = files.filter(({ path }) => path.startsWith('src/stages/'))
  const count = (asked: RegExp) =>
    stages.reduce((sum, { code }) => sum + Array.from(readAnew(code).matchAll(asked)).length, 0)
  /** Without what is worked out once for each form of a word. */
  const readAnew = (code: string) => withoutComments(code).replace(/\b(?:formIs|ofForm)\(.*/g, '')
  /** Looked up by their letters, which are hashed and compared; only falls. */
  const LOOK_UPS = 27
  /** Read by a regular expression each time, not once a form (text/of-form.ts); only falls. */
  const EXPRESSIONS = 39
  test('are asked for by their numbers (text/one-of.ts), not looked up in sets', () => {
    expect(count(/\.has\((?:\w+(?:\[[^\]]*\])?\??\.)?lower(?: \?\? '')?\)/g)).toBeLessThanOrEqual(LOOK_UPS)
  })
  test('are not matched as a whole against regular expressions', () => {
    const asked = /\/\^[^/\n]*\$\/u?\.test\((?:\w+(?:\[[^\]]*\])?\??\.)?(?:text|lower)(?: \?\? '')?\)/g
    expect(count(asked)).toBeLessThanOrEqual(EXPRESSIONS)
  })
})

describe('purity', () => {
  /** Beside the two ends of the way, only what finds and reads the data that the build made. */
  const TOUCH_THE_DISK =
    /^src\/(?:shipped|input|output|run|view|eval|verify|cli|gazetteer)\/|^src\/(?:english\/(?:names\/given-names|forms\/known-verbs|classes\/wordnet)|tagger\/data|explain\/rule-files)\.ts$/
  test('only the ends of the way and the loaders of data touch the disk or the network', () => {
    const outside = /^(?:node:)?(?:fs|http|https|net|child_process|dgram|tls)(?:\/|$)/
    expect(offences((from, to) => outside.test(to) && !TOUCH_THE_DISK.test(from))).toEqual([])
  })
  test('between the ends there is no clock, no locale, no chance and no environment', () => {
    const IMPURE =
      /\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bMath\.random\b|\blocaleCompare\b|\btoLocale\w+|\bIntl\.(?!getCanonicalLocales)|\bprocess\.|\brandomUUID\b|\bget(?:Hours|Date|Day|Month|FullYear|TimezoneOffset)\(/g
    const between = files.filter(({ path }) => /^src\/(?:model|lexicon|text|gazetteer|rules|stages)\//.test(path))
    const found = between.flatMap(({ path, code }) =>
      Array.from(withoutComments(code).matchAll(IMPURE), ([what]) => `${path}: ${what}`),
    )
    expect(found).toEqual([])
  })
})

describe('files', () => {
  test('are under 300 lines; word lists, of one word a line, may be longer', () => {
    const long = everywhere.filter(({ path, code }) => !isData(path) && code.split('\n').length > 300)
    expect(long.map(({ path }) => path)).toEqual([])
  })
  test('are named for what is in them', () => {
    const nameless = /(?:^|[/-])(?:utils?|helpers?|managers?|misc|common|stuff|\d+)(?:\.ts|[/-])/
    expect(everywhere.map(({ path }) => path).filter((path) => nameless.test(path))).toEqual([])
  })
  test('of words and data hold words and nothing that decides', () => {
    const LOGIC = /=>|\bfunction\b|\bif\b|\bfor\b|\breturn\b|\bwhile\b|\bswitch\b|\bclass\b|\bnew (?!Map|Set)\w+|\?\s/
    const bare = (code: string) =>
      withoutComments(code).replace(/`[^`]*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '""')
    const lists = everywhere.filter(({ path }) => isData(path))
    const deciding = lists.filter(({ code }) => LOGIC.test(bare(code)))
    expect(deciding.map(({ path }) => path)).toEqual([])
  })
  test('of words and data take nothing but the readers of lists and other lists', () => {
    const lists = everywhere.filter(({ path }) => isData(path))
    expect(offences((_, to) => !/^src\/lexicon\//.test(to), lists)).toEqual([])
  })
  test('of words and data name no word twice', () => {
    const repeated = everywhere
      .filter(({ path }) => isData(path))
      .flatMap(({ path, code }) =>
        Array.from(code.matchAll(/words\(`([^`]*)`\)/g), ([, list = '']) => {
          const words = list.split('\n').map((line) => line.replace(/#.*$/, '').trim())
          return words.filter((word, i) => word !== '' && words.indexOf(word) < i).map((word) => `${path}: ${word}`)
        }).flat(),
      )
    expect(repeated).toEqual([])
  })
})
