import { annotated } from './annotations/annotation.ts'
import { codePoints } from './annotations/code-points.ts'
import { articleExporter } from './annotations/per-article.ts'

/** JSON Lines from which five lines of Python make spaCy's DocBin. */
export const spacy = articleExporter({
  name: 'spacy',
  summary: 'JSON Lines for spaCy, which five lines of Python make a DocBin',
  description: 'Writes spacy.jsonl: an article per line with its spans, which may overlap, in code points.',
  notes: `In Python:
  import json, spacy; from spacy.tokens import DocBin
  nlp, db = spacy.blank("en"), DocBin(store_user_data=True)
  for line in open("spacy.jsonl", encoding="utf-8"):
      d = json.loads(line); doc = nlp.make_doc(d["text"])
      doc.spans["sc"] = [doc.char_span(s["start"], s["end"], label=s["label"], alignment_mode="expand") for s in d["spans"]]
      db.add(doc)
  db.to_disk("claims.spacy")`,
  file: { name: 'spacy.jsonl' },
  additions: (exported) => {
    const { id, title, published, url, text } = exported.article
    const at = codePoints(text)
    const spans = annotated(exported).annotations.flatMap(({ id: group, label, pieces }) =>
      pieces.map(({ start, end }) => ({ start: at(start), end: at(end), label, group })),
    )
    return [{ text, spans, meta: { article: id, title, published, url } }]
  },
})
