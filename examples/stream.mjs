// A stream that never ends, such as a consumer of Kafka: claims come as articles do, and a slow consumer slows the source down.
import { createPipeline } from 'claimwire'

async function* messages() {
  yield { id: '1', text: 'At least 12 people were killed in Ganja on Tuesday, police said.', published: '2020-10-15' }
  yield { id: '2', text: '“We heard nothing,” said Leyla Mammadova, the mayor.', published: '2020-10-16' }
}

for await (const { article, claims } of createPipeline().extractAll(messages(), { workers: 2 })) {
  for (const { text, attribution } of claims)
    console.log(`${article?.id}  ${attribution?.speakers[0]?.name ?? attribution?.speakers[0]?.text}: ${text}`)
}
