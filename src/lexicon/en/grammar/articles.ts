export { anyOne, articles, indefiniteArticles } from '../grammar.ts'
