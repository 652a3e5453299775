/** Functional words, each once: forms of be, have and do, modals, pronouns, determiners, prepositions, conjunctions, adverbs, marks. */
export const grammar = `
  !: continuation hearer-end noun-phrase-end plain-end sentence-end
  &: after-noun and-sign hearer-join
  ': hearer-join possessive-mark
  'd: auxiliary have-form past-cue
  'll: auxiliary future-cue
  'm: passive-auxiliary
  're: auxiliary be helper linking-verb passive-auxiliary
  's: auxiliary before-participle frequent-word have-form hearer-join helper owner-sign possessive-mark
  've: auxiliary have-form helper
  (: after-inverted after-noun before-year clause-cut clause-end content-cut equivalence noun-phrase-end opening-bracket passed-over signature-end
  ): after-name clause-cut clause-end closing-bracket noun-phrase-end
  ,: after-called after-hearer after-hearer-phrase after-inverted after-name after-objectless after-quotation after-summoned before-year clause-end comma-or-dash equivalence frequent-word hearer-end hearer-join list-join noun-phrase-end quotation-lead quotation-opener sentence-join signature-end subject-end
  -: after-inverted after-noun any-dashe before-participle before-year continuation frequent-word harm-adverb
  --: dashe
  .: after-called after-hearer after-inverted after-name after-objectless after-quotation after-summoned continuation frequent-word hearer-end noun-phrase-end plain-end quotation-lead sentence-end signature-end subject-end
  ...: continuation
  :: after-hearer after-hearer-phrase after-inverted after-objectless clause-cut clause-end content-mark continuation hearer-end noun-phrase-end quotation-lead quotation-opener subject-end toll-verb
  ;: after-inverted after-name clause-cut clause-end noun-phrase-end subject-end telling-relative
  ?: continuation hearer-end noun-phrase-end sentence-end
  [: equivalence opening-bracket
  ]: closing-bracket
  a: after-hearer-phrase answer-label apposition-opener aside-opener describer determiner frequent-word held-otherwise indefinite-article no-name no-name-opener noun-opener object-opener phrase-end sentence-opener turn-label
  a combined: exactly
  a confirmed: exactly
  a further: exactly
  a record: exactly
  a reported: exactly
  a total of: exactly
  aboard: phrase-end
  about: about after-asked after-hearer-phrase anonymity-link approximation aside-preposition before-count before-date english-marker equivalence furniture no-name preposition topic-preposition
  about to: contrary
  above: going-verb more-than preposition
  according: accounting no-name phrase-end sentence-opener
  across: locating-preposition no-name no-name-opener phrase-end preposition
  added: phrase-end
  additional: exactly no-name
  after: after-hearer-phrase after-inverted after-name aside-opener aside-preposition before-date before-year clause-beginning clause-end english-marker frequent-word no-name no-name-opener phrase-end preposition saying-place-opener sentence-opener subject-clause-opener subordinator
  afterward: adverb
  afterwards: adverb
  again: adverb harm-adverb
  against: aside-preposition collision-direction no-name preposition
  ago: phrase-end
  aimed to: contrary
  aiming to: contrary
  alive: phrase-end
  all: adverb anaphor content-adverb counted-one determiner equivalence exactly frequent-word harm-adverb no-name sentence-opener subject-pronoun
  alone: phrase-end
  along: leading-preposition no-name preposition
  aloud: adverb
  already: adverb harm-adverb
  also: adverb apposition-opener harm-adverb no-name no-name-opener phrase-end sentence-opener
  although: concessive main-clause-awaiting no-name no-name-opener sentence-opener subordinator
  altogether: accounting phrase-end
  always: adverb
  am: auxiliary measure particle passive-auxiliary
  ambushed: phrase-end
  amid: aside-preposition no-name preposition
  amidst: preposition
  among: accounting no-name no-name-opener preposition
  amongst: preposition
  an: after-hearer-phrase apposition-opener aside-opener determiner frequent-word held-otherwise indefinite-article no-name no-name-opener noun-opener object-opener particle phrase-end sentence-opener
  an additional: exactly
  ancient: no-name-opener
  and: after-called after-inverted after-name after-noun after-summoned and-or and-or-but and-sign before-year body-opener clause-beginning clause-end continuation coordinator english-marker frequent-word hearer-join list-join no-name no-name-opener noun-phrase-end particle passed-over phrase-end sentence-join sentence-opener state-noun subject-clause-opener
  another: counted-one determiner exactly no-name no-name-opener sentence-opener subject-pronoun unnamed-one
  any: any-one determiner no-name
  anybody: no-name
  anyone: no-name
  appeared: phrase-end
  are: auxiliary be frequent-word helper linking-verb no-name no-name-opener passive-auxiliary phrase-end shelter-verb unmistakable-verb
  are to be: contrary
  around: about approximation before-count before-date equivalence locating-preposition near-word no-name no-name-opener preposition
  arrived: phrase-end
  as: after-inverted after-name aside-opener before-participle clause-beginning concessive manner-of-treating no-name no-name-opener particle passive-link phrase-end sentence-opener subject-clause-opener subordinator toll-verb
  assassination attempt on: contrary
  at: after-asked after-hearer-phrase after-inverted after-name aside-preposition before-count collision-direction frequent-word harm-adverb label-topic leading-preposition medium-opener no-name no-name-opener particle preposition saying-place-opener sentence-opener statement-preposition toll-verb
  at risk of: contrary
  attempt on the life of: contrary
  attempt to: contrary
  attempted: contrary
  attempted abduction of: contrary
  attempted assassination of: contrary
  attempted kidnapping of: contrary
  attempted killing of: contrary
  attempted murder of: contrary
  attempted murders of: contrary
  attempted to: contrary
  attempting to: contrary
  attempts to: contrary
  avert: contrary
  averted: contrary
  averting: contrary
  avoid: contrary
  avoided: contrary
  avoiding: contrary
  back: adverb bone held-otherwise no-name
  be: auxiliary be frequent-word helper linking-verb no-name passive-auxiliary shelter-verb toll-verb unmistakable-verb
  became: linking-verb past-cue phrase-end
  because: continuation nesting-word no-name no-name-opener reason subject-clause-opener subordinator
  become: linking-verb
  been: auxiliary be english-marker helper linking-verb no-name passive-auxiliary past-cue unmistakable-verb
  before: adverb after-inverted after-name aside-opener aside-preposition before-date before-year clause-beginning clause-end frequent-word no-name no-name-opener phrase-end preposition saying-place-opener sentence-opener subject-clause-opener subordinator
  began: past-cue phrase-end
  behind: no-name preposition
  being: auxiliary be helper linking-verb no-name passive-auxiliary unmistakable-verb
  belonging: phrase-end
  below: fewer-than preposition
  beneath: preposition
  beside: preposition
  besides: preposition
  between: before-count before-date before-year held-otherwise no-name no-name-opener preposition
  beyond: leading-preposition near-word no-name preposition
  bid to: contrary
  both: adverb content-adverb counted-one determiner harm-adverb no-name no-name-opener phrase-end sentence-opener subject-pronoun
  breaking: no-name
  but: and-or-but body-opener clause-beginning clause-continuer clause-end continuation coordinator frequent-word no-name no-name-opener sentence-join sentence-opener subject-clause-opener subordinator
  by: after-asked after-inverted after-name aside-preposition before-date before-year body-opener frequent-word held-otherwise medium-namer no-name no-name-opener particle preposition sentence-opener stated-link
  ca: auxiliary before-number
  call to: contrary
  called: ahead-verb governing number-bearer phrase-end planned-cue
  calls to: contrary
  came: past-cue phrase-end
  can: auxiliary helper modal no-name no-name-opener uncertain-modal
  capable of: contrary
  capsized: phrase-end
  carrying: phrase-end
  central: no-name-opener part-word time-continuation
  collapsed: phrase-end
  comes: phrase-end
  concerning: preposition
  conspiracy to: contrary
  conspired to: contrary
  conspiring: contrary
  conspiring to: contrary
  correction: no-name
  could: auxiliary governing-auxiliary helper modal no-name uncertain-modal unmistakable-verb
  could have: contrary
  crashed: phrase-end
  danger of: contrary
  designed to: contrary
  despite: no-name preposition
  detonated: phrase-end
  did: auxiliary no-name no-name-opener past-cue unmistakable-verb
  do: auxiliary no-name no-name-opener particle
  does: auxiliary no-name no-name-opener
  down: collision-direction preposition
  dozens: count-word determiner no-name
  due to be: contrary
  during: after-hearer-phrase after-inverted after-name aside-preposition before-date before-year medium-opener no-name preposition saying-place-opener sentence-opener statement-preposition
  each: before-date determiner harm-adverb no-name phrase-end
  earlier: accounting adverb after-name after-objectless before-participle formerly no-name noun-time saying-place-opener
  east: direction no-name-opener part-word
  eight: determiner no-name no-name-opener several-word
  eighteen: no-name year-century=18
  eighty: no-name
  elsewhere: no-name-opener
  ended up: linking-verb
  even: adverb content-adverb no-name no-name-opener
  ever: adverb
  every: before-date determiner no-name no-name-opener
  everybody: no-name subject-pronoun
  everyone: no-name subject-pronoun
  ex-: no-name-opener role-modifier
  exactly: exactly year-misleader
  except: no-name preposition
  expected to: contrary
  exploded: phrase-end
  faced with: contrary
  failed to: contrary
  failing to: contrary
  fails to: contrary
  fear of: contrary
  feared would: contrary
  fears of: contrary
  few: determiner no-name subject-pronoun vague-count
  fifteen: no-name
  finally: no-name
  first: adverb firstly other-office role-modifier
  five: determiner no-name no-name-opener several-word
  foil: contrary
  foiled: contrary
  following: aside-preposition before-date no-name phrase-end preposition
  for: after-called after-inverted anonymity-link aside-preposition before-date deed-link frequent-word no-name no-name-opener preposition sentence-opener
  former: no-name-opener other-office role-modifier
  four: determiner no-name no-name-opener several-word
  fourteen: no-name
  friday: no-name no-name-opener phrase-end time-continuation
  from: after-inverted aside-preposition before-date before-year collision-direction english-marker frequent-word leading-preposition no-name no-name-opener preposition saying-place-opener sentence-opener
  further: adverb before-participle
  furthermore: no-name
  get: be helper passive-auxiliary
  gets: be helper passive-auxiliary phrase-end
  getting: be helper
  given: no-name preposition
  going to: contrary
  got: be helper linking-verb passive-auxiliary past-cue phrase-end
  greater: no-name-opener part-word
  had: auxiliary english-marker frequent-word have-form helper no-name past-cue unmistakable-verb
  has: auxiliary english-marker frequent-word governing-auxiliary have-form helper no-name no-name-opener past-cue unmistakable-verb
  have: auxiliary english-marker frequent-word have-form helper no-name no-name-opener past-cue unmistakable-verb
  having: auxiliary claimed-after have-form helper no-name
  he: after-hearer-phrase before-contracted-i claimed-after clause-subject frequent-word no-name object-opener phrase-end sentence-opener subject-pronoun
  her: determiner exactly frequent-word held-otherwise no-name no-name-opener no-subject object-opener object-pronoun phrase-end possessive-pronoun sentence-opener
  here: no-name no-name-opener phrase-end sentence-opener
  him: no-name no-subject object-opener object-pronoun phrase-end third-object
  his: determiner exactly frequent-word held-otherwise no-name no-name-opener object-opener phrase-end possessive-pronoun sentence-opener
  hope to: contrary
  hoped to: contrary
  hopes to: contrary
  hoping to: contrary
  how: after-asked clause-opener manner-of-treating no-name no-name-opener not-source object-opener sentence-opener subordinator
  however: adverb no-name no-name-opener sentence-opener
  hundreds: count-word determiner no-name
  i: clause-subject no-name particle phrase-end sentence-opener subject-pronoun
  if: after-asked clause-opener condition contrary main-clause-awaiting nesting-word no-name no-name-opener question-opener sentence-opener subject-clause-opener subordinator
  in: after-asked after-hearer-phrase after-inverted after-name aside-preposition before-date before-year equivalence frequent-word label-topic locating locating-preposition medium-opener no-name no-name-opener noun-time particle preposition saying-place-opener sentence-opener stated-link statement-preposition
  in a bid to: contrary
  in danger of: contrary
  incited to: contrary
  incl.: phrase-end
  included: phrase-end
  includes: phrase-end
  including: accounting no-name phrase-end preposition
  indeed: no-name
  inner: no-name-opener part-word
  inside: locating-preposition no-name no-name-opener preposition
  instead: adverb harm-adverb no-name phrase-end
  intended to: contrary
  intending to: contrary
  intent to: contrary
  into: collision-direction leading-preposition no-name preposition
  is: auxiliary be frequent-word helper linking-verb no-name no-name-opener passive-auxiliary phrase-end shelter-verb toll-verb unmistakable-verb
  is to be: contrary
  it: before-contracted-i claimed-after clause-subject frequent-word held-otherwise no-name no-subject object-opener object-pronoun phrase-end sentence-opener subject-pronoun third-object
  its: claimed-after determiner english-marker exactly frequent-word held-otherwise no-name no-name-opener object-opener phrase-end sentence-opener
  just: adverb approximation content-adverb exactly no-name
  later: adverb after-objectless harm-adverb no-name phrase-end
  lay: linking-verb
  least: after-at before-count determiner harm-adverb year-misleader
  like: manner-of-treating no-name no-name-opener preposition
  likely to: contrary
  lived: linking-verb shelter-verb
  living: linking-verb phrase-end shelter-verb
  long: adverb
  lower: no-name-opener part-word
  lying: linking-verb
  mainland: no-name-opener part-word
  many: counted-one determiner no-name no-name-opener sentence-opener subject-pronoun vague-count
  may: auxiliary future-cue governing-auxiliary helper modal modal-name month month-in-doubt no-name no-name-opener time-continuation uncertain-modal
  maybe: no-name
  me: no-name no-subject object-pronoun
  meaning to: contrary
  meant to: contrary
  meanwhile: no-name no-name-opener sentence-opener
  might: auxiliary future-cue helper modal no-name uncertain-modal
  might have been able: contrary
  modern: no-name-opener
  monday: no-name no-name-opener phrase-end time-continuation
  more: before-count before-participle counted-not-year determiner english-marker harm-adverb no-name
  moreover: no-name
  most: after-at before-count before-participle counted-one determiner direction no-name no-name-opener sentence-opener subject-pronoun year-misleader
  much: determiner direction no-name
  multiple: determiner
  must: auxiliary future-cue governing-auxiliary helper modal no-name uncertain-modal
  my: determiner exactly kin-owner no-name no-name-opener paper-word sentence-opener
  n't: adverb harm-adverb helper negation not
  nationwide: phrase-end
  near: about after-name locating locating-preposition near-word no-name no-name-opener preposition
  needs: ahead-verb governing-auxiliary
  neighboring: describer no-name no-name-opener part-word
  neighbouring: describer no-name no-name-opener part-word
  neither: negation negative-subject no-name subject-pronoun
  never: adverb negation no-name not
  nevertheless: no-name
  nine: determiner no-name no-name-opener several-word
  nineteen: no-name year-century=19
  ninety: no-name
  no: before-number content-adverb determiner negative-subject no-name number-bearer object-opener sentence-opener year-misleader
  nobody: negative-subject no-name subject-pronoun
  none: counted-one subject-pronoun unnamed-one
  nonetheless: no-name
  nor: clause-continuer negation subordinator
  north: direction no-name-opener part-word
  northeast: direction no-name-opener part-word
  northern: no-name-opener part-word
  northwest: direction no-name-opener part-word
  not: adverb after-called harm-adverb helper negation no-name not phrase-end sentence-opener
  now: adverb apposition-opener content-adverb harm-adverb no-name no-name-opener paper-word phrase-end year-tail
  numerous: determiner vague-count
  of: after-called after-inverted aside-preposition before-date before-year equivalence frequent-word hearer-join name-particle no-name no-name-opener owner-sign particle preposition toll-verb topic-preposition
  off: collision-direction held-otherwise leading-preposition near-word no-name preposition
  offered to: contrary
  often: adverb
  ok: no-name
  old: no-name-opener part-word phrase-end
  on: after-asked after-hearer-phrase after-inverted after-name aside-preposition frequent-word held-otherwise label-topic medium-namer no-name no-name-opener noun-time particle preposition saying-place-opener sentence-opener statement-preposition topic-preposition
  once: adverb harm-adverb main-clause-awaiting no-name subordinator
  one: apposition-opener count-word counted-one determiner no-name no-name-opener sentence-opener subject-pronoun unnamed-one
  only: adverb approximation before-count content-adverb exactly no-name no-name-opener
  onto: collision-direction preposition
  opened: phrase-end
  or: after-called and-or clause-continuer clause-join continuation coordinator equivalence frequent-word no-name no-name-opener noun-phrase-end phrase-end sentence-opener subordinator
  order to: contrary
  ordered to: contrary
  orders to: contrary
  other: before-participle counted-not-year determiner exactly harm-adverb no-name no-name-opener person
  others: counted-not-year counted-one harm-adverb no-name plural-of=person subject-pronoun
  otherwise: no-name
  ought: auxiliary
  our: determiner exactly kin-owner no-name no-name-opener sentence-opener
  outer: no-name-opener
  outside: aside-preposition direction going-verb locating locating-preposition near-word no-name no-name-opener preposition
  over: after-called approximation before-count frequent-word leading-preposition more-than no-name no-name-opener particle preposition sentence-opener topic-preposition year-misleader
  overall: phrase-end
  past: before-date no-name preposition
  per: counted-not-year measure no-name preposition
  perhaps: no-name
  plan to: contrary
  planned to: contrary
  planning to: contrary
  plans to: contrary
  pledge to: contrary
  pledged to: contrary
  plot to: contrary
  plotted to: contrary
  plotting to: contrary
  post-war: no-name-opener part-word
  precisely: exactly
  prepared to: contrary
  prevent: contrary
  prevented: contrary
  preventing: contrary
  prevents: contrary
  promised to: contrary
  rather: adverb
  ready to: contrary
  received: phrase-end
  refused to: contrary
  regarding: aside-preposition no-name preposition topic-preposition
  remain: linking-verb phrase-end shelter-verb
  remained: linking-verb phrase-end shelter-verb
  remaining: linking-verb shelter-verb
  returning: phrase-end
  riding: phrase-end
  risk of: contrary
  rural: no-name-opener part-word
  sank: past-cue phrase-end
  saturday: no-name no-name-opener phrase-end time-continuation
  saying: phrase-end
  says: body-opener english-marker governing phrase-end said-where subject-clause-opener
  scheduled to be: contrary
  seeking to: contrary
  seeks to: contrary
  seemed: phrase-end
  sentenced to be: contrary
  set to be: contrary
  seven: determiner no-name no-name-opener several-word
  seventeen: no-name
  seventy: no-name
  several: counted-one determiner no-name no-name-opener sentence-opener subject-pronoun vague-count
  shall: auxiliary future-cue modal
  she: after-hearer-phrase before-contracted-i claimed-after clause-subject frequent-word no-name object-opener phrase-end sentence-opener subject-pronoun
  should: auxiliary future-cue governing-auxiliary helper modal no-name no-name-opener uncertain-modal
  simply: adverb
  since: accounting adverb after-name before-date before-year harm-adverb no-name no-name-opener preposition reason sentence-opener subject-clause-opener subordinator
  sitting: phrase-end
  six: determiner no-name no-name-opener several-word
  sixteen: no-name
  sixty: no-name
  so: before-participle clause-continuer harm-adverb no-name no-subject phrase-end sentence-join sentence-opener subordinator
  some: about approximation before-count counted-one determiner equivalence frequent-word no-name no-name-opener sentence-opener subject-pronoun vague-count year-misleader
  somebody: no-name subject-pronoun unnamed-one
  someone: no-name subject-pronoun unnamed-one
  sometimes: adverb
  soon: adverb harm-adverb
  sought to: contrary
  south: direction no-name-opener part-word
  southeast: direction no-name-opener part-word
  southern: no-name-opener part-word
  southwest: direction no-name-opener part-word
  standing: phrase-end
  stay: linking-verb shelter-verb
  stayed: linking-verb shelter-verb
  staying: linking-verb shelter-verb
  still: adverb harm-adverb no-name phrase-end
  suburban: no-name-opener part-word
  such: determiner no-name
  suffered: phrase-end
  sunday: no-name no-name-opener phrase-end time-continuation
  supposed to: contrary
  suspected of: phrase-end
  sustained: phrase-end
  tells: addressing phrase-end
  ten: determiner name-particle no-name no-name-opener several-word
  than: before-count before-participle clause-continuer english-marker further-given-name subordinator year-misleader
  that: after-hearer after-name after-noun before-contracted-i before-date body-opener claimed-after clause-beginning clause-continuer clause-end clause-opener clause-subject content-mark determiner english-marker frequent-word held-otherwise nesting-word no-name no-name-opener noun-phrase-end object-opener passive-link phrase-end pointer quotation-opener report-tie sentence-opener subject-clause-opener subject-pronoun subject-relative subordinator told-link
  the: after-hearer-phrase apposition-opener article before-year definite-owner describer determiner english-marker exactly frequent-word held-otherwise no-name no-name-opener noun-opener object-opener paper-word particle phrase-end sentence-opener
  the first: exactly
  the last: exactly
  the other: exactly
  the remaining: exactly
  their: claimed-after determiner english-marker exactly frequent-word held-otherwise no-name no-name-opener object-opener phrase-end possessive-pronoun sentence-opener
  them: anaphoric-object no-name no-subject object-opener object-pronoun phrase-end third-object
  then: adverb apposition-opener content-adverb harm-adverb no-name no-name-opener phrase-end sentence-opener verb-coordinator
  there: adverb before-contracted-i content-adverb harm-adverb no-name no-name-opener object-opener phrase-end sentence-opener
  therefore: no-name
  these: determiner exactly frequent-word no-name no-name-opener phrase-end sentence-opener subject-pronoun
  they: after-hearer-phrase anaphor claimed-after clause-subject english-marker frequent-word no-name object-opener phrase-end sentence-opener subject-pronoun
  thirteen: no-name
  this: after-name after-objectless before-date determiner english-marker frequent-word no-name no-name-opener noun-time of-late phrase-end pointer sentence-opener subject-pronoun
  those: determiner exactly frequent-word no-name no-name-opener phrase-end sentence-opener subject-pronoun
  though: concessive main-clause-awaiting no-name no-name-opener sentence-opener subordinator
  thousands: count-word determiner no-name
  threat to: contrary
  threatened to: contrary
  threatened with: contrary
  threatening to: contrary
  threatens to: contrary
  threats to: contrary
  three: counted-one determiner no-name no-name-opener sentence-opener several-word
  through: after-inverted aside-preposition before-date before-year collision-direction leading-preposition medium-namer no-name preposition
  throughout: before-date locating-preposition no-name no-name-opener preposition
  thursday: no-name no-name-opener phrase-end time-continuation
  thus: adverb no-name
  thwart: contrary
  thwarted: contrary
  till: before-date preposition
  to: after-called after-hearer-phrase after-inverted aside-preposition before-count before-date before-year body-opener deed-link equivalence frequent-word held-otherwise helper label-topic leading-preposition manner-of-treating no-name no-name-opener no-subject noun-phrase-end phrase-end preposition question-opener told-link toll-verb verb-coordinator
  to avoid: contrary
  today: adverb after-name harm-adverb no-name no-name-opener paper-word phrase-end
  together: held-otherwise phrase-end
  tomorrow: future-cue no-name no-name-opener
  tonight: adverb no-name phrase-end
  too: adverb
  total of: exactly
  toward: collision-direction leading-preposition near-word no-name preposition
  towards: collision-direction leading-preposition near-word no-name preposition
  traveling: phrase-end
  travelling: phrase-end
  tried to: contrary
  trying: phrase-end
  trying to: contrary
  tuesday: no-name no-name-opener phrase-end time-continuation
  turned: phrase-end
  twice: adverb
  two: counted-one determiner no-name no-name-opener sentence-opener several-word
  unable to: contrary
  under: approximation aside-preposition fewer-than no-name no-name-opener particle preposition sentence-opener
  unless: condition contrary main-clause-awaiting no-name subordinator
  unlike: background-mark no-name no-name-opener preposition
  until: before-date before-year condition main-clause-awaiting no-name no-name-opener preposition subordinator
  up: before-count collision-direction held-otherwise no-name preposition
  update: no-name
  updated: no-name
  upon: aside-preposition no-name particle preposition
  upper: no-name-opener part-word
  urged to: contrary
  us: no-name no-subject object-pronoun
  various: determiner
  via: after-inverted aside-preposition leading-preposition medium-namer no-name preposition
  vow to: contrary
  vowed to: contrary
  vowing to: contrary
  vows to: contrary
  waiting: phrase-end
  walking: phrase-end
  want to: contrary
  wanted to: contrary
  wants to: contrary
  warned of: contrary
  warning of: contrary
  warns of: contrary
  was: auxiliary be frequent-word helper linking-verb no-name no-name-opener passive-auxiliary past-cue phrase-end shelter-verb toll-verb unmistakable-verb
  we: clause-subject no-name phrase-end sentence-opener subject-pronoun
  wearing: phrase-end
  wednesday: no-name no-name-opener phrase-end time-continuation
  went: linking-verb past-cue phrase-end shelter-verb
  went on to: adverb
  were: auxiliary be english-marker frequent-word helper linking-verb no-name no-name-opener passive-auxiliary past-cue phrase-end shelter-verb unmistakable-verb
  were to be: contrary
  west: direction no-name-opener part-word
  western: no-name-opener part-word
  what: after-asked clause-opener nesting-word no-name no-name-opener not-source sentence-opener subordinator
  when: after-inverted after-name aside-opener clause-beginning clause-end clause-opener clause-relative english-marker no-name no-name-opener phrase-end sentence-opener subject-clause-opener subordinator
  whenever: condition subordinator
  where: after-name aside-opener clause-end clause-opener clause-relative continuation no-name no-name-opener sentence-opener subordinator telling-relative
  whereas: clause-beginning contrast subordinator
  whether: after-asked clause-opener contrary nesting-word no-name not-source object-opener question-opener subject-clause-opener subordinator
  which: after-noun aside-opener clause-end clause-subject comma-relative english-marker nesting-word no-name noun-phrase-end phrase-end preposition-relative subject-pronoun subject-relative
  while: after-inverted after-name aside-opener clause-beginning clause-end contrast main-clause-awaiting no-name no-name-opener phrase-end sentence-opener subject-clause-opener subordinator
  who: after-inverted after-noun apposition-opener aside-opener before-contracted-i clause-beginning clause-end clause-opener clause-subject comma-relative english-marker no-name no-name-opener noun-phrase-end phrase-end sentence-opener subject-pronoun subject-relative
  whom: clause-relative no-name passed-over phrase-end preposition-relative
  whose: after-noun apposition-opener aside-opener comma-relative no-name noun-phrase-end phrase-end relative
  why: after-asked clause-opener no-name no-name-opener sentence-opener subordinator
  will: auxiliary future-cue governing-auxiliary helper modal modal-name no-name no-name-opener
  willing to: contrary
  with: after-inverted after-name aside-preposition english-marker equivalence frequent-word manner-of-treating no-name no-name-opener preposition sentence-opener
  within: aside-preposition locating-preposition no-name preposition
  without: no-name preposition
  wo: auxiliary future-cue
  working: phrase-end
  would: auxiliary english-marker future-cue governing-auxiliary helper modal no-name uncertain-modal unmistakable-verb
  would have: contrary
  yes: no-name
  yesterday: adverb after-name harm-adverb no-name no-name-opener phrase-end
  yet: adverb clause-continuer no-name sentence-join sentence-opener subordinator
  you: clause-subject no-name object-pronoun phrase-end sentence-opener subject-pronoun
  your: determiner no-name no-name-opener
  –: after-inverted after-name before-year clause-end dashe equivalence
  —: after-inverted after-name clause-end dashe equivalence
  ’: hearer-join possessive-mark
  …: continuation noun-phrase-end
`
