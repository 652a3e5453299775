import { describe, expect, test } from 'vitest'
import { pipeline } from '../src/pipeline.ts'
import { corpus } from './corpus.ts'
import { configOf } from './document.ts'

const articles = [...(await corpus()).values()]
const bytes = (read: ReturnType<typeof pipeline>, all = articles) => all.map((article) => JSON.stringify(read(article)))

describe('same input, same bytes', () => {
  const first = bytes(pipeline(configOf()))

  test('a second reading by the same pipeline', () => {
    const read = pipeline(configOf())
    expect(bytes(read)).toEqual(first)
    expect(bytes(read)).toEqual(first)
  })
  test('articles read in another order: nothing of one stays for the next', () => {
    expect(bytes(pipeline(configOf()), [...articles].reverse()).reverse()).toEqual(first)
  })
  test('an article cannot be changed by being read', () => {
    const before = JSON.stringify(articles)
    bytes(pipeline(configOf()))
    expect(JSON.stringify(articles)).toBe(before)
  })
  test('another time zone', () => {
    const zone = process.env['TZ']
    try {
      for (const other of ['Asia/Tokyo', 'America/St_Johns', 'Pacific/Kiritimati']) {
        process.env['TZ'] = other
        expect(bytes(pipeline(configOf())), other).toEqual(first)
      }
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })
})

describe('claims', () => {
  const read = pipeline(configOf())
  const verdicts = articles.map((article) => [article.id, read(article)] as const)

  test('stand in text order', () => {
    for (const [id, { claims }] of verdicts) {
      const starts = claims.map(({ spans }) => spans[0]?.start ?? -1)
      expect(starts, id).toEqual([...starts].sort((a, b) => a - b))
    }
  })
  test('have ids of their own, and as many as the article says', () => {
    const ids = verdicts.flatMap(([, { claims }]) => claims.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    for (const [id, { article, claims }] of verdicts) expect(article?.claims, id).toBe(claims.length)
  })
  test('have ids that depend on the article, the form and the spans alone', () => {
    const [article] = articles
    if (article === undefined) return
    const plain = read(article).claims.map(({ id }) => id)
    const other = read({ ...article, title: 'Another title', url: 'https://example.org/other' }).claims.map(
      ({ id }) => id,
    )
    expect(other).toEqual(plain)
    expect(read({ ...article, id: 'a_other' }).claims.map(({ id }) => id)).not.toEqual(plain)
  })
  test('hold the mentions of their spans in text order, and every casualty figure of the body stands in one', () => {
    for (const [id, { article, claims }] of verdicts) {
      for (const { dates, places, casualties } of claims) {
        for (const mentions of [dates, places, casualties]) {
          expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b))
        }
      }
      const inClaims = new Set(claims.flatMap(({ casualties }) => casualties.map(({ start }) => start)))
      const told = new Set(['title', 'body'])
      const regions = article?.regions.filter(({ kind }) => told.has(kind)) ?? []
      const lost = article?.casualties.filter(
        ({ start }) => regions.some((region) => region.start <= start && start < region.end) && !inClaims.has(start),
      )
      expect(lost?.map(({ text }) => `${id}: ${text}`)).toEqual([])
    }
  })
})
