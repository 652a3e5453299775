import { words } from '../../words.ts'

/** Words behind or before which a bare weekday or month lies ahead. */
export const futureCues = words(`
  will
  'll
  wo
  shall
  would
  may
  might
  should
  must
  due
  payable
  scheduled
  slated
  set
  expected
  expects
  expect
  planned
  plans
  plan
  hopes
  hope
  intends
  begins
  starts
  opens
  ends
  expires
  takes
  arrives
  convenes
  meets
  reconvenes
  reopens
  resumes
  returns
  deadline
  upcoming
  ahead
  pending
  tomorrow
`)

/** Verbs whose plain present tells what is arranged, where a day stands beside: "talks resume Monday". */
export const barePresents = words(`
  arrive
  begin
  convene
  expire
  meet
  reconvene
  reopen
  resume
`)

/** Of these, participles that say what is planned: "has been scheduled", "had been due". */
export const plannedCues = words(`
  called
  due
  expected
  planned
  scheduled
  set
  slated
`)

/** Of these, words that are nouns behind an article: "the plan". */
export const nounsToo = words(`
  opens
  plan
  plans
  set
  starts
`)

/** Words whose infinitive lies ahead of them: "asked it to answer by Friday", "agreed to meet". */
export const aheadVerbs = words(`
  agree
  agreed
  agrees
  ask
  asked
  asks
  call
  called
  decided
  going
  invited
  need
  needs
  offered
  ordered
  pledged
  prepare
  preparing
  promised
  propose
  proposed
  ready
  request
  requested
  seek
  seeks
  sought
  told
  urged
  vowed
  voted
  want
  wanted
  wants
  proposal
  plan
  plans
  decision
  deadline
  order
  offer
`)

/** Words behind or before which it lies behind: auxiliaries and common past forms that do not end in "ed". */
export const pastCues = words(`
  was
  were
  had
  did
  has
  have
  been
  said
  told
  came
  went
  took
  made
  began
  became
  fell
  rose
  left
  met
  held
  found
  gave
  got
  saw
  sent
  shot
  struck
  hit
  won
  lost
  led
  fought
  flew
  broke
  spoke
  wrote
  brought
  ran
  drove
  threw
  withdrew
  grew
  drew
  kept
  sold
  bought
  paid
  quit
  stood
  sank
  swept
  felt
  heard
  put
  read
  thought
  agreed
  freed
  fled
  'd
`)
