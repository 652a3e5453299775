import { type ArticleInput, articleOfCaller } from '../input/article.ts'
import { givenArticle } from '../input/given-article.ts'
import type { Article } from '../model/article.ts'

/** An article of what a caller gives: one that was read has its hash already, and is taken as it is. */
export function articleOf(given: ArticleInput | Article): Article {
  return typeof given === 'object' && given !== null && 'sha256' in given ? given : articleOfCaller(givenArticle(given))
}
