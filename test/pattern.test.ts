import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../src/english/tokenize.ts'
import type { Sentence } from '../src/model/document.ts'
import { gateOf } from '../src/text/pattern/gate.ts'
import type { Item } from '../src/text/pattern/item.ts'
import { itemsOf } from '../src/text/pattern/item.ts'
import { type Stretch, text, tokens, viewOf, type WordClass } from '../src/text/pattern/pattern.ts'
import { compile } from '../src/text/pattern/program.ts'
import { type Range, search } from '../src/text/pattern/search.ts'
import { parse } from '../src/text/pattern/syntax.ts'
import { waking } from '../src/text/pattern/waking.ts'

/** A text as one sentence, whatever stops it holds. */
function sentenceOf(words: string): Sentence {
  return {
    index: 0,
    start: 0,
    end: words.length,
    text: words,
    tokens: tokenize(words, 0, words.length),
    region: 'body',
    paragraph: 0,
  }
}

const classes: Readonly<Record<string, WordClass>> = {
  animal: new Set(['dog', 'cat', 'guinea pig', 'guinea', 'four-footed friend', "cat's cradle"]),
  capital: ({ text: word }) => /^\p{Lu}/u.test(word),
}
const NONE: ReadonlySet<string> = new Set()

const found = (pattern: string, words: string): string[] =>
  tokens(pattern, classes)
    .find(viewOf(sentenceOf(words)))
    .map((match) => match.text)

describe('the notation of token patterns', () => {
  test.each<[why: string, pattern: string, words: string, matches: string[]]>([
    ['a word stands for itself, in any case', 'dog', 'Dog, dog and dogs', ['Dog', 'dog']],
    ['words in a row, across white space of any kind', 'the dog', 'the\u00a0dog the cat', ['the\u00a0dog']],
    ['a class holds words', ':animal', 'a dog and a cow', ['dog']],
    ['a class holds phrases, the longest first', ':animal', 'a guinea pig, a guinea', ['guinea pig', 'guinea']],
    ['a shorter phrase is taken back when the pattern goes on', ':animal pig', 'a guinea pig', ['guinea pig']],
    ['a phrase may have a hyphen', ':animal', 'a four-footed friend', ['four-footed friend']],
    ['a phrase may have a possessive', ':animal', 'a cat’s cradle', ['cat’s cradle']],
    ['a class may be a test', ':capital dog', 'the Old dog', ['Old dog']],
    ['any item', 'a _ dog', 'a big dog, a very big dog', ['a big dog']],
    ['either, the first that holds', '(dog|dog cat)', 'dog cat', ['dog']],
    ['optional', 'the big? dog', 'the dog, the big dog', ['the dog', 'the big dog']],
    ['any number, as many as can be', 'dog*', 'dog dog cat', ['dog dog']],
    ['any number, as few as can be', 'dog _*? cat', 'dog cat cat', ['dog cat']],
    ['at least one', 'very+ big', 'very very big, big', ['very very big']],
    ['so many to so many', 'very{2,3} big', 'very big, very very very very big', ['very very very big']],
    ['exactly so many', 'very{2,2} big', 'very very very big', ['very very big']],
    ['the beginning', '^ dog', 'dog dog', ['dog']],
    ['the end', 'dog $', 'dog dog', ['dog']],
    ['marks that the notation uses stand behind a stroke', 'dog \\?', 'dog? dog', ['dog?']],
    ['other marks stand for themselves', 'dog , cat', 'dog, cat', ['dog, cat']],
    ['matches do not overlap', 'dog _ dog', 'dog a dog b dog', ['dog a dog']],
    ['matches may touch', 'dog dog', 'dog dog dog dog', ['dog dog', 'dog dog']],
    ['nothing is no match', 'dog?', 'a cat', []],
    ['nothing is found in nothing', 'dog', '', []],
  ])('%s: %s', (_, pattern, words, matches) => {
    expect(found(pattern, words)).toEqual(matches)
  })

  test('a named group tells what it matched, and is absent when it took no part', () => {
    const [match] = tokens('the (?<size> big+)? (?<who> dog|cat)').find(viewOf(sentenceOf('See the big big dog')))
    expect(match?.groups['size']).toMatchObject({ text: 'big big', start: 8, end: 15 })
    expect(match?.groups['who']?.text).toBe('dog')
    const [small] = tokens('the (?<size> big+)? (?<who> dog|cat)').find(viewOf(sentenceOf('the cat')))
    expect(small?.groups['size']).toBeUndefined()
  })
  test('a group in a branch that failed keeps nothing', () => {
    const [match] = tokens('((?<first> dog) cat|(?<second> dog) cow)').find(viewOf(sentenceOf('dog cow')))
    expect(match?.groups['first']).toBeUndefined()
    expect(match?.groups['second']?.text).toBe('dog')
  })
  test('a stretch stands for its label and never for a word', () => {
    const sentence = sentenceOf('two dozen dogs')
    const stretch: Stretch = { start: 0, end: 9, label: 'number', value: 24 }
    const view = { sentence, items: itemsOf(sentence, [stretch]) }
    expect(
      tokens('@number dogs')
        .find(view)
        .map((match) => match.text),
    ).toEqual(['two dozen dogs'])
    expect(tokens('two dozen').find(view)).toEqual([])
    expect(tokens('_ dogs').find(view)[0]?.items[0]?.value).toBe(24)
  })
  test('a pattern over text gives spans of the article, not of the sentence', () => {
    const sentence = { ...sentenceOf('in the 1990s'), start: 100, end: 112 }
    const pattern = text(/(?<year>19\d\d)s/u, [])
    const items = itemsOf({
      ...sentence,
      tokens: sentence.tokens.map((t) => ({ ...t, start: t.start + 100, end: t.end + 100 })),
    })
    const [match] = pattern.find({ sentence, items })
    expect(match).toMatchObject({ text: '1990s', start: 107, end: 112 })
    expect(match?.groups['year']).toMatchObject({ text: '1990', start: 107, end: 111 })
  })
  test.each([
    ['(dog', 'a bracket that never closes'],
    ['dog)', 'a bracket that never opened'],
    ['*', 'a repetition of nothing'],
    [':nobody', 'a class that is not given'],
    ['dog{2,90}', 'a repetition that would be written out too often'],
  ])('%s is refused: %s', (pattern) => {
    expect(() => tokens(pattern, classes)).toThrow()
  })
  test.each<[pattern: string, ways: string[]]>([
    ['the dog', ['the+dog']],
    ['(dog|cat) _', ['dog/cat']],
    ['dog? cat', ['cat']],
    ['dog* _', ['']],
    [':capital dog', ['dog']],
    ['(dog | every cat)', ['dog', 'every+cat']],
    ['every :dated', ['every+@date']],
    ['every :noted', ['every+monday']],
    ['early @date?', ['early']],
  ])('%s needs %s', (pattern, ways) => {
    const dated = Object.assign(({ label }: Item) => label === 'date', { wokenBy: new Set(['@date']) })
    const noted = Object.assign(({ label }: Item) => label === 'date', {
      wokenBy: new Set(['@date']),
      within: new Set(['monday']),
    })
    const { needed } = tokens(pattern, { ...classes, dated, noted })
    expect(needed(NONE).map((way) => way.map((words) => [...words].join('/')).join('+'))).toEqual(ways)
  })
  test.each([
    ['a dog', 'A dog barks.', true],
    ['a dog', 'The dog barks.', false],
    ['(dog | cat)', 'A cat sleeps.', true],
    // a stretch may come of any words, but not one that these patterns make themselves
    ['@number cat', 'The cat sleeps.', true],
    ['@date', 'The cat sleeps.', false],
  ])('the gate of %s before %s', (pattern, text, open) => {
    expect(gateOf([tokens(pattern, classes)], NONE, new Set(['@date']))(sentenceOf(text))).toBe(open)
  })
})

/** A pattern in both notations: over words, and over the letters that stand for them in an ordinary expression. */
interface Twin {
  readonly tokens: string
  readonly letters: string
  /** Whether it can match nothing; such a twin is not repeated, where the two notations differ. */
  readonly empty: boolean
}

const letter: fc.Arbitrary<Twin> = fc
  .constantFrom(['a', 'a'], ['b', 'b'], ['c', 'c'], ['_', '.'], [':ab', '[ab]'])
  .map(([own = '', other = '']) => ({ tokens: own, letters: other, empty: false }))

const { twin } = fc.letrec<{ twin: Twin }>((tie) => ({
  twin: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    letter,
    fc.array(tie('twin'), { minLength: 1, maxLength: 3 }).map((all) => ({
      tokens: all.map((one) => one.tokens).join(' '),
      letters: all.map((one) => one.letters).join(''),
      empty: all.every(({ empty }) => empty),
    })),
    fc.array(tie('twin'), { minLength: 2, maxLength: 3 }).map((all) => ({
      tokens: `(${all.map((one) => one.tokens).join('|')})`,
      letters: `(?:${all.map((one) => one.letters).join('|')})`,
      empty: all.some(({ empty }) => empty),
    })),
    fc
      .tuple(tie('twin'), fc.constantFrom('?', '*', '+', '{2,2}', '{1,3}', '??', '*?', '+?', '{1,3}?'))
      .map(([one, sign]) =>
        one.empty
          ? one
          : { tokens: `(${one.tokens})${sign}`, letters: `(?:${one.letters})${sign}`, empty: /^[?*]/.test(sign) },
      ),
  ),
}))
const sentence = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 })

describe('the search', () => {
  test('finds what a regular expression over letters finds', () => {
    fc.assert(
      fc.property(twin, sentence, ({ tokens: own, letters }, words) => {
        const hits = search(compile(parse(own, { ab: new Set(['a', 'b']) })), itemsOf(sentenceOf(words.join(' '))))
        const expected = Array.from(words.join('').matchAll(new RegExp(letters, 'g')))
          .filter(([match]) => match !== '')
          .map((match) => [match.index, match.index + match[0].length])
        expect(hits.map(({ from, to }) => [from, to])).toEqual(expected)
      }),
      { numRuns: 5000, seed: 1 },
    )
  })
  test('finds the same where it is looked for only when its needs wake it', () => {
    fc.assert(
      fc.property(twin, sentence, ({ tokens: own }, words) => {
        const pattern = tokens(own, { ab: new Set(['a', 'b']) })
        const view = viewOf(sentenceOf(words.join(' ')))
        const spans = (range?: Range) => pattern.find(view, range).map(({ from, to }) => [from, to])
        const [awake] = waking([pattern.needs(NONE)], NONE)(view.items)
        expect(awake === undefined ? [] : spans(awake)).toEqual(spans())
      }),
      { numRuns: 5000, seed: 1 },
    )
  })
  test('never takes more steps than there are states, and one row of them more for each match', () => {
    fc.assert(
      fc.property(twin, sentence, ({ tokens: own }, words) => {
        const program = compile(parse(own, { ab: new Set(['a', 'b']) }))
        const items = itemsOf(sentenceOf(words.join(' ')))
        const steps = { count: 0 }
        const hits = search(program, items, steps)
        expect(steps.count).toBeLessThanOrEqual(program.code.length * (items.length + 1 + hits.length))
      }),
      { numRuns: 2000, seed: 1 },
    )
  })
  test.each([
    ['(a*)* b', 'a repetition of a repetition'],
    ['(a|a a)+ b', 'alternatives that begin alike'],
    ['a* a* a* b', 'runs that can give and take'],
    ['(a? a?){1,10} b', 'bounded ones within each other'],
    ['_* _*? b', 'anything, and then anything'],
    ['(?<one> a+)+ (?<two> a+)+ b', 'the same with groups'],
  ])('%s stays linear: %s', (pattern) => {
    const program = compile(parse(pattern, {}))
    for (const words of [50, 200, 600]) {
      const items = itemsOf(sentenceOf('a '.repeat(words)))
      const steps = { count: 0 }
      expect(search(program, items, steps)).toEqual([])
      expect(steps.count).toBeGreaterThan(words)
      expect(steps.count).toBeLessThanOrEqual(program.code.length * (items.length + 1))
    }
  })
  test('a search within the test of another one disturbs neither', () => {
    const inner = compile(parse('dog+', {}))
    const items = itemsOf(sentenceOf('dog dog cat'))
    const outer = compile(parse(':nested+ cat', { nested: () => search(inner, items).length === 1 }))
    expect(search(outer, items)).toMatchObject([{ from: 0, to: 3 }])
  })
})
