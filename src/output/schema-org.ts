import type { Claim, Speaker } from '../model/claim.ts'
import { articleExporter } from './annotations/per-article.ts'
import type { ExportedArticle } from './exported.ts'
import { articleIri, claimIri } from './iri.ts'
import { nameOf, speakersOf } from './tables/source.ts'

/** Linked data in the words of schema.org. */
export const schemaOrg = articleExporter({
  name: 'jsonld',
  summary: 'linked data of schema.org: NewsArticle, Claim, Quotation, drafts of ClaimReview',
  description:
    'Writes claims.jsonld: a graph of schema.org with each article, its claims and quotations, and a draft of a review of each claim.',
  notes: `A ClaimReview has creativeWorkStatus "Draft" and neither rating nor author: those are for whoever checks the claim.
Claims in the article's own voice have no author.`,
  holds: 'things',
  file: {
    name: 'claims.jsonld',
    opening: '{"@context":"https://schema.org","@graph":[\n',
    between: ',\n',
    closing: '\n]}\n',
  },
  additions: (exported) => [newsArticle(exported), ...exported.claims.flatMap((claim) => claimed(exported, claim))],
})

/** By its key, also where it has an address: a copy knows no more of its story than that. */
const nameOfArticle = (id: string): string => articleIri({ id, url: null })

function newsArticle({ article }: ExportedArticle): object {
  const { title, url, published, publisher, byline, language } = article
  return known({
    '@id': nameOfArticle(article.id),
    '@type': 'NewsArticle',
    headline: title,
    url,
    datePublished: published,
    inLanguage: language,
    author: byline === null ? null : { '@type': 'Person', name: byline },
    publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
    isBasedOn: article.duplicateOf === null ? null : { '@id': nameOfArticle(article.duplicateOf) },
  })
}

function claimed({ article }: ExportedArticle, claim: Claim): object[] {
  const id = claimIri(claim.id)
  const source = { '@id': nameOfArticle(article.id) }
  const speakers = speakersOf(claim)
  const said = claim.attribution?.when?.from ?? article.published
  return [
    known({
      '@id': id,
      '@type': 'Claim',
      text: claim.text,
      author: several(speakers.map(agent)),
      appearance: source,
      isBasedOn: source,
      datePublished: said,
    }),
    ...claim.quoted.map(({ text }, number) =>
      known({
        '@id': `${id}:quotation-${number + 1}`,
        '@type': 'Quotation',
        text,
        creator: several(speakers.map(agent)),
        isPartOf: source,
        isBasedOn: { '@id': id },
      }),
    ),
    known({
      '@id': `${id}:review`,
      '@type': 'ClaimReview',
      creativeWorkStatus: 'Draft',
      claimReviewed: claim.text,
      itemReviewed: { '@id': id },
    }),
  ]
}

/** The type of schema.org for each kind of speaker. */
const TYPES: Readonly<Record<Speaker['kind'], string>> = {
  person: 'Person',
  organization: 'Organization',
  document: 'CreativeWork',
  group: 'Organization',
  unnamed: 'Person',
}

function agent(speaker: Speaker): object {
  const { kind, role, organization } = speaker
  return known({
    '@type': TYPES[kind],
    name: nameOf(speaker),
    jobTitle: kind === 'person' ? role : null,
    worksFor: kind === 'person' && organization !== null ? { '@type': 'Organization', name: organization } : null,
  })
}

function several(values: readonly object[]): object | readonly object[] | null {
  return values.length > 1 ? values : (values[0] ?? null)
}

/** What is not known is left out. */
function known(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
}
