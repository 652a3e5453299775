import { type Article, articlesOf } from './articles.ts'
import { givenNames, places } from './pools.ts'
import { type Random, randomOf } from './random.ts'

/**
 * Makes pages of HTML around articles as news sites have them: scripts, styles, navigation, teasers and comments make up the size.
 *
 * @param size about how many characters a page has.
 */
export function pagesOf(count: number, round: number, size: number): string[] {
  return articlesOf(count, round).map((article, i) => pageOf(article, randomOf(round * 7919 + i), size))
}

function pageOf({ text, published }: Article, random: Random, size: number): string {
  const [title = '', ...paragraphs] = text.split(/\n\s*\n/)
  const body = paragraphs.map((paragraph) => `<p class="story__paragraph">${escaped(paragraph)}</p>`).join('\n')
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${published}T08:30:00Z`,
  }
  const rest = Math.max(0, size - body.length - 3000)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} - The Example Post</title>
<meta property="og:site_name" content="The Example Post"><meta name="author" content="${random.pick(givenNames)} Writer">
<script type="application/ld+json">${JSON.stringify(linked)}</script>
<style>${filled(rest * 0.2, () => `.${word(random)}-${word(random)}{margin:${random.below(40)}px ${random.below(40)}px;color:#${hex(random)}}`)}</style>
<script>${filled(rest * 0.4, () => `window.${word(random)}=window.${word(random)}||{id:${random.below(1e9)},key:"${hex(random)}${hex(random)}"};`)}</script>
</head><body class="page page--article has-sidebar"><header class="site-header"><nav><ul>
${filled(rest * 0.15, () => link(random, '<li class="menu__item">', '</li>'))}</ul></nav></header>
<main><article class="story"><h1>${escaped(title)}</h1><p class="byline">By <a href="/authors/1">${random.pick(givenNames)} Writer</a></p>
<div class="story__body">
${body}
</div></article>
<section class="related"><h2>Related stories</h2><ul>${filled(rest * 0.2, () => link(random, '<li><div class="teaser">', '</div></li>'))}</ul></section></main>
<footer class="site-footer">${filled(rest * 0.05, () => link(random, '<div>', '</div>'))}<p>© The Example Post. All rights reserved.</p></footer>
</body></html>`
}

function filled(size: number, make: () => string): string {
  const parts: string[] = []
  for (let length = 0; length < size; ) {
    const part = make()
    parts.push(part)
    length += part.length + 1
  }
  return parts.join('\n')
}

function link(random: Random, before: string, after: string): string {
  const place = random.pick(places)
  return `${before}<a href="/news/${place.toLowerCase()}/${hex(random)}" class="link link--${word(random)}" data-track="${hex(random)}"><span>${random.pick(givenNames)} in ${place}: ${word(random)} ${word(random)}</span></a>${after}`
}

const SYLLABLES = [
  'ba',
  'co',
  'du',
  'fe',
  'gi',
  'ho',
  'ka',
  'le',
  'mi',
  'no',
  'pa',
  'ro',
  'si',
  'ta',
  'vu',
  'we',
] as const
const word = (random: Random): string => random.pick(SYLLABLES) + random.pick(SYLLABLES) + random.pick(SYLLABLES)
const hex = (random: Random): string => random.below(0xffffff).toString(16).padStart(6, '0')

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
