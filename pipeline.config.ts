import { defineConfig } from 'claimwire/config'

// What `claimwire run` reads and writes by default. Command-line flags override it, and every option may be omitted:
// `claimwire schema config` prints them all with their defaults. A relative path starts from this file's folder.
export default defineConfig({
  // Files, folders and globs, in any of the formats of docs/inputs.md, as they are or inside .gz, .zst and .zip. An article's id and
  // its row of metadata go by its path below the input: corpus/articles/ferry.txt is "articles/ferry.txt" here.
  inputs: ['corpus'],

  // Plain text has neither a title nor a publication date. This table gives them, keyed by the path below the input. Without a
  // publication date, "on Tuesday" keeps its words and gets no value.
  metadata: 'corpus/metadata.csv',

  // Where claims.jsonl, articles.jsonl, rejected.jsonl and run.json go.
  output: 'output',

  // Field mapping, for records and tables whose keys have other names; unknown keys are kept in the article's "extra".
  // fields: { text: 'body', published: 'date', id: 'guid' },

  // The lower bound of a vague word. The figure's best value stays null: nobody has counted.
  // vagueNumbers: { dozens: 24, scores: 40, hundreds: 200, thousands: 2000, several: 3 },

  // Your own places, which come before all others of their name: CSV or JSON Lines with name, lat, lon, and optionally names, type,
  // country, admin1, geonames, population. {"name":"Camp Baharka","lat":36.28,"lon":44.05,"type":"facility","country":"IQ"}
  // places: { file: 'places.csv' },

  // Words, rules and extractors of your own (docs/extensions.md).
  // extensions: ['./india.ts'],

  // Threads; 0 means one per core. The bytes that are written are the same for every number.
  // workers: 0,

  // Copies of a story, such as a wire text in ten papers, are linked to the first by duplicateOf. 'drop' omits them.
  // dedupe: 'link',

  // How much is finished at a time, so that a run that was stopped resumes after it; docs/archives.md says how. Finished shards are
  // kept after the run if reading everything again would take long.
  // shards: { files: 1000, megabytes: 16, articles: 2000 },
  // keep: 'auto',

  // An article that takes longer, or needs more memory, is rejected, and the run goes on.
  // limits: { articleSeconds: 60, threadMegabytes: 1024 },

  // Claims below a confidence, and claims in the article's own voice, can be omitted.
  // write: { minConfidence: 0.5, narrative: false },
})
