import { defineConfig } from 'claimwire/config'

// What `claimwire run` reads and writes when nothing else is said. Flags go before what stands here, and every option may be
// left out: `claimwire schema config` prints them all with their defaults. A relative path starts from this file's folder.
export default defineConfig({
  // Files, folders and globs: plain text, HTML, JSON Lines, JSON, CSV, TSV and WARC, as they are or within .gz, .zst and .zip. An
  // article's id and its row of metadata go by its path below the input: corpus/articles/ferry.txt is "articles/ferry.txt" here.
  inputs: ['corpus'],

  // Plain text knows neither its title nor its day. This table says them, keyed by the path below the input. Without a day of
  // publication "on Tuesday" keeps its words and gets no value.
  metadata: 'corpus/metadata.csv',

  // Where claims.jsonl, articles.jsonl, rejected.jsonl and run.json go.
  output: 'output',

  // Records and tables whose keys have other names are mapped here; keys that nobody asks for are kept in the article's "extra".
  // fields: { text: 'body', published: 'date', id: 'guid' },

  // The least that a vague word stands for. The figure's best value stays null: nobody has counted.
  // vagueNumbers: { dozens: 24, scores: 40, hundreds: 200, thousands: 2000, several: 3 },

  // Places of your own, before every other of their name: CSV, or a line of JSON each, with name, lat, lon, and if you like names, type,
  // country, admin1, geonames, population. {"name":"Camp Baharka","lat":36.28,"lon":44.05,"type":"facility","country":"IQ"}
  // places: { file: 'places.csv' },

  // 0 takes one thread a core. The bytes that are written are the same for every number.
  // workers: 0,

  // Copies of a story, such as a wire text in ten papers, are linked to the first by duplicateOf. 'drop' leaves them out.
  // dedupe: 'link',

  // What is finished at a time, so that a run that was ended goes on behind it; docs/archives.md says how. Kept after the run where
  // reading it all again would take long.
  // shards: { files: 1000, megabytes: 16, articles: 2000 },
  // keep: 'auto',

  // An article that takes longer, or needs more memory, is rejected, and the rest goes on.
  // limits: { articleSeconds: 60, threadMegabytes: 1024 },

  // Claims below a confidence, and the article's own voice, can be left out.
  // write: { minConfidence: 0.5, narrative: false },
})
