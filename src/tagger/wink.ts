import { loadPackage } from '../shipped/data.ts'

type Wink = import('wink-nlp').WinkMethods

/** wink-nlp with its English model, and how much it has read. */
interface Reader {
  readonly wink: Wink
  /** The number that its next new word got when it was loaded. */
  readonly empty: number
  /** Characters until its words are counted again. */
  left: number
}

/** wink-nlp keeps every word that it meets and lets none go: at this many, some 30 MB, it is reloaded. */
const MOST_WORDS_MET = 100_000
/** How many characters it reads until its words are counted again. */
const COUNTED_EVERY = 400_000

let reader: Reader | null = null
let counted = 0

/**
 * wink-nlp with its English model, which tells parts of speech and nothing else.
 *
 * Loaded when first asked for: it takes a quarter of a second.
 *
 * @param characters how many it is about to read
 */
export function wink(characters: number): Wink {
  reader ??= newReader()
  reader.left -= characters
  if (reader.left < 0) {
    reader.left = COUNTED_EVERY
    if (numberOfNext(reader.wink) - reader.empty > MOST_WORDS_MET) reader = newReader()
  }
  return reader.wink
}

function newReader(): Reader {
  model ??= steady(loadPackage('wink-eng-lite-web-model') as Model)
  const loaded = (loadPackage('wink-nlp') as (model: Model, pipes: string[]) => Wink)(model, ['pos'])
  return { wink: loaded, empty: numberOfNext(loaded), left: COUNTED_EVERY }
}

/** What wink-nlp is made of; the one part that is not created with each load, so that it is built again here. */
interface Model {
  readonly metaCER: () => unknown
}

let model: Model | null = null

/** The model with that part made once: spelled out by each of twenty, it would be too long for a string. */
function steady(of: Model): Model {
  const made = of.metaCER()
  return { ...of, metaCER: () => made }
}

/** The number that wink-nlp gives to a word that it has not met: how many words it keeps. */
function numberOfNext({ its, readDoc }: Wink): number {
  const [number = 0] = readDoc(`q${++counted}q`).tokens().out(its.uniqueId) as unknown as number[]
  return number
}
