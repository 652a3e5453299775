/** Functional words, each once: forms of be, have and do, modals, pronouns, determiners, prepositions, conjunctions, adverbs, marks. */
export const grammar = `
  !: continuation hearer-end noun-phrase-end plain-end sentence-end
  &: after-noun and-glue and-sign hearer-join reads=coordinator
  ': hearer-join no-modifier possessive-mark
  'd: clitic have-form past-cue reads=auxiliary_modal
  'll: after-that auxiliary clitic future-cue reads=auxiliary_modal_future
  'm: clitic reads=auxiliary_be_present
  're: auxiliary be clitic first-second-be linking-verb reads=auxiliary_be_present
  's: after-that article-like before-participle clitic contracted-is frequent-word have-form hearer-join helper no-modifier owner-sign possessive-mark reads=genitive_auxiliary_be_present
  've: clitic have-form helper reads=auxiliary_have_present
  (: after-inverted after-noun before-year clause-cut clause-end content-cut equivalence noun-phrase-end opening-bracket passed-over saying-stop signature-end
  ): after-name clause-cut clause-end closing-bracket noun-phrase-end saying-stop
  ,: after-called after-hearer after-hearer-phrase after-inverted after-language after-name after-objectless after-quotation after-summoned before-bare-person before-year clause-end comma-or-dash content-end equivalence frequent-word hearer-end hearer-join list-join noun-phrase-end quotation-lead quotation-opener sentence-join signature-end subject-end
  *: bullet sentence-join
  -: after-inverted after-noun any-dash before-family before-participle before-year bullet continuation frequent-word harm-adverb number-after-article range-joint sentence-join
  ▪: bullet sentence-join
  ●: bullet sentence-join
  •: bullet sentence-join
  --: dash
  .: after-called after-hearer after-inverted after-language after-name after-objectless after-quotation after-summoned continuation frequent-word hearer-end noun-phrase-end plain-end quotation-lead sentence-end signature-end subject-end
  ...: continuation
  :: after-hearer after-hearer-phrase after-inverted after-objectless before-bare-person clause-cut clause-end content-end content-mark continuation hearer-end inner-stop noun-phrase-end quotation-lead quotation-opener saying-stop subject-end toll-verb
  ;: after-inverted after-language after-name clause-cut clause-end content-end inner-stop noun-phrase-end saying-stop subject-end telling-relative
  ?: continuation hearer-end noun-phrase-end sentence-end
  [: equivalence opening-bracket
  ]: closing-bracket
  a: account-article after-date after-hearer-phrase after-title answer-label apposition-opener aside-opener before-adjective-form before-family describer determiner frequent-word held-otherwise indefinite-article indefinite-opener noun-opener number-opener object-opener phrase-end reads=article sentence-opener singular-opener small-in-title speaker-opener turn-label
  a combined: exactly
  a confirmed: exactly
  a further: exactly
  a record: exactly
  a reported: exactly
  a total of: exactly
  aboard: befallen phrase-end
  about: about after-asked after-hearer-phrase anonymity-link approximation aside-preposition before-clock before-count before-date clock-approximation english-marker equivalence furniture lengthener no-name reads=preposition_adverb topic-preposition
  about to: contrary
  above: going-verb more-than preposition reads=preposition
  according: accounting content-end phrase-end reads=preposition sentence-opener
  across: all-over before-region locating-preposition no-name no-name-opener phrase-end place-direction preposition reads=preposition
  added: personal-verb phrase-end saying-stop unclosed-end
  additional: case-kind credit-opener exactly further-of no-name
  after: after-date after-hearer-phrase after-inverted after-name after-what-was agent-end aside-opener aside-preposition before-clock before-date before-length-of before-year beside-opener clause-beginning clause-end english-marker frequent-word lengthener phrase-end reads=preposition_subordinator saying-place-opener scope-end sentence-opener subject-clause-opener subordinator wish-end
  afterward: adverb more-after reads=adverb
  afterwards: adverb more-after reads=adverb
  again: adverb harm-adverb reads=adverb
  against: aside-preposition collision-direction no-name reads=preposition
  ago: phrase-end reads=adverb
  aimed to: contrary
  aiming to: contrary
  alive: phrase-end
  all: adverb anaphor content-adverb counted-one crew-article determiner equivalence exactly frequent-word harm-adverb reads=quantifier_pronoun sentence-opener subject-pronoun
  alone: phrase-end
  along: before-road leading-preposition no-name reads=preposition_particle with-word
  alongside: and-glue companion reads=preposition
  aloud: adverb
  already: adverb harm-adverb reads=adverb
  also: adverb apposition-opener description-lead harm-adverb more-within no-modifier phrase-end reads=adverb sentence-opener
  although: clause-split concessive main-clause-awaiting noun-awaiting reads=subordinator sentence-opener
  altogether: accounting phrase-end summing-up
  always: adverb reads=adverb
  am: auxiliary first-second-be measure no-modifier particle reads=auxiliary_be_present
  ambushed: phrase-end
  amid: aside-preposition before-length-of no-name reads=preposition
  amidst: preposition reads=preposition
  among: accounting no-name no-name-opener part-opener-alone preposition reads=preposition scene-preposition
  amongst: preposition reads=preposition
  an: after-hearer-phrase after-title apposition-opener aside-opener before-adjective-form before-family determiner frequent-word held-otherwise indefinite-article indefinite-opener noun-opener number-opener object-opener particle phrase-end reads=article sentence-opener singular-opener small-in-title speaker-opener
  an additional: exactly
  ancient: no-name-opener no-person
  and: after-called after-date after-inverted after-language after-name after-noun after-summoned agent-end and-glue and-of and-or and-or-but and-sign before-clock before-length-of before-road before-year body-opener clause-beginning clause-end clause-split continuation coordinator english-marker frequent-word hearer-join list-join noun-phrase-end particle passed-over phrase-end reads=coordinator sentence-join sentence-opener small-in-title state-noun subject-clause-opener wish-end
  another: counted-one determiner exactly indefinite-opener lengthener one-more other-one reads=quantifier_pronoun sentence-opener set-apart singular-opener unnamed-one
  anti: no-person
  any: any-one determiner reads=quantifier_pronoun
  anybody: no-name reads=pronoun
  anyone: no-name reads=pronoun
  anything: reads=pronoun
  apart: reads=particle_adverb
  appeared: phrase-end
  are: after-title auxiliary be finite-be frequent-word linking-verb no-name-opener phrase-end present-be prose-verb reads=auxiliary_be_present shelter-verb unmistakable-verb
  are to be: contrary
  arise: past-forms=arose_arisen
  armed: compound-participle force-modifier
  around: about approximation before-clock before-count before-date clock-approximation equivalence locating-preposition near-word no-name no-name-opener place-direction preposition reads=preposition_particle
  arrived: phrase-end
  as: after-date after-inverted after-name agent-end agent-link aside-opener before-adjective-form before-participle clause-beginning concessive content-end description-lead manner-of-treating no-account noun-awaiting particle passive-link phrase-end reads=preposition_subordinator report-tie sentence-opener subject-clause-opener subordinator toll-verb
  as well: more-after
  assassination attempt on: contrary
  at: after-asked after-date after-hearer-phrase after-inverted after-name agent-end agent-link aside-preposition before-clock before-count before-employer before-road beside-opener collision-direction frequent-word harm-adverb label-topic leading-preposition listed-place medium-opener particle reads=preposition saying-place-opener sentence-opener small-in-title statement-preposition toll-verb
  at risk of: contrary
  athletics: ends-in-s
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
  awake: past-forms=awoke_awoken
  away: reads=particle_adverb
  back: adverb bone held-otherwise no-name reads=particle_adverb
  be: auxiliary be frequent-word linking-verb past-forms=was_were reads=auxiliary_be_base shelter-verb toll-verb unmistakable-verb
  bear: past-forms=bore_borne
  became: linking-verb past-cue phrase-end
  because: continuation nesting-word no-name-opener noun-awaiting reads=subordinator reason subject-clause-opener subordinator
  become: linking-verb past-forms=became_become
  been: auxiliary be english-marker linking-verb no-account past-cue reads=auxiliary_be_participle unmistakable-verb
  befall: past-forms=befell_befallen
  before: adverb after-date after-inverted after-name agent-end aside-opener aside-preposition before-clock before-date before-year clause-beginning clause-end frequent-word phrase-end reads=preposition_subordinator_adverb saying-place-opener sentence-opener subject-clause-opener subordinator wish-end
  began: day-edge past-cue phrase-end
  behind: no-name preposition reads=preposition
  behold: past-forms=beheld
  being: auxiliary be linking-verb reads=auxiliary_be_gerund unmistakable-verb
  belonging: phrase-end
  beloved: no-person
  below: fewer-than preposition reads=preposition
  bend: past-forms=bent
  beneath: preposition reads=preposition scene-preposition
  beside: preposition reads=preposition
  besides: preposition reads=preposition
  bet: past-forms=bet
  between: before-clock before-count before-date before-year held-otherwise no-name no-name-opener number-opener preposition reads=preposition
  beyond: leading-preposition lengthener near-word no-name reads=preposition
  bias: ends-in-s
  bid: past-forms=bid
  bid to: contrary
  bind: heading-verb past-forms=bound
  bite: past-forms=bit_bitten
  bleed: past-forms=bled
  blow: past-forms=blew_blown
  both: adverb content-adverb counted-one determiner harm-adverb number-opener phrase-end reads=quantifier_pronoun sentence-opener subject-pronoun
  bound: compound-participle place-tail
  bout: elision
  brave: no-person
  break: befalling coming-about past-forms=broke_broken scene-verb
  breaking: no-name
  breed: past-forms=bred
  broad: no-person
  brokered: compound-participle governing
  build: past-forms=built
  burst: befalling past-forms=burst
  but: after-date and-or-but body-opener claim-end clause-beginning clause-continuer clause-end clause-split continuation coordinator frequent-word reads=coordinator sentence-join sentence-opener subject-clause-opener wish-end
  buy: past-forms=bought
  by: after-asked after-date after-inverted after-name aside-preposition before-clock before-date before-length-of before-year body-opener byline-opener frequent-word held-otherwise lengthener medium-namer particle person-tail reads=preposition sentence-opener small-in-title stated-link
  ca: auxiliary before-number reads=auxiliary_modal
  call to: contrary
  called: ahead-verb governing number-bearer phrase-end planned-cue
  calls to: contrary
  came: past-cue phrase-end
  can: after-that no-name-opener reads=auxiliary_modal uncertain-modal
  cannot: reads=auxiliary_modal_negation
  canvas: ends-in-s
  capable of: contrary
  capsized: phrase-end
  carrying: phrase-end
  cast: past-forms=cast
  casualty: befallen no-person
  catch: past-forms=caught
  central: no-name-opener part-word time-continuation
  chaos: ends-in-s
  characters: held-in no-person
  chased: no-person
  choose: past-forms=chose_chosen
  cling: past-forms=clung
  closer: no-person
  collapsed: phrase-end
  come: coming-about past-forms=came_come scene-verb
  comes: phrase-end
  concerning: preposition reads=preposition
  conspiracy to: contrary
  conspired to: contrary
  conspiring: contrary
  conspiring to: contrary
  correction: no-name
  cos: elision
  could: after-that backshift governing-auxiliary reads=auxiliary_modal uncertain-modal unmistakable-verb
  could have: contrary
  crashed: phrase-end
  craven: no-person
  crazy: no-person
  creep: past-forms=crept
  currently: description-lead
  danger of: contrary
  dear: no-person
  designed: compound-participle
  designed to: contrary
  desperate: no-person
  despite: before-length-of no-name preposition reads=preposition
  detonated: phrase-end
  did: after-that auxiliary before-infinitive no-modifier no-name-opener past-cue reads=auxiliary_do_past unmistakable-verb
  do: auxiliary before-infinitive no-name no-name-opener particle past-forms=did_done reads=auxiliary_do_present
  does: after-that auxiliary before-infinitive no-name no-name-opener reads=auxiliary_do_present
  domestic: no-person
  don: no-person
  down: collision-direction preposition reads=preposition_particle
  dozens: count-word determiner
  draw: past-forms=drew_drawn
  drink: past-forms=drank_drunk
  drunk: no-person
  due to be: contrary
  during: after-hearer-phrase after-inverted after-name agent-end aside-preposition before-length-of before-year beside-opener lengthener medium-opener reads=preposition saying-place-opener sentence-opener statement-preposition sure-before-month
  each: before-date determiner harm-adverb phrase-end reads=quantifier_pronoun singular-opener
  earlier: accounting adverb after-name after-objectless before-participle earlier-one former-adjective formerly no-name noun-time other-one saying-place-opener
  east: direction name-side no-name-opener part-word
  eat: past-forms=ate_eaten
  economics: ends-in-s
  educated: compound-participle
  eight: several-word
  eighteen: no-name year-century=18
  eighty: no-name
  elsewhere: no-name-opener
  em: elision
  ended up: linking-verb
  enough: reads=quantifier_pronoun_adverb
  ethnic: no-person
  even: adverb content-adverb no-name no-name-opener reads=adverb
  ever: adverb reads=adverb
  every: before-date determiner lengthener no-name-opener reads=quantifier singular-opener
  everybody: reads=pronoun subject-pronoun
  everyone: reads=pronoun subject-pronoun
  everything: reads=pronoun
  ex-: no-name-opener role-modifier
  exactly: exactly year-misleader
  except: no-name preposition reads=preposition
  expected to: contrary
  exploded: phrase-end
  extended: before-family
  faced with: contrary
  failed to: contrary
  failing to: contrary
  fails to: contrary
  fear of: contrary
  feared would: contrary
  fears of: contrary
  feed: past-forms=fed
  few: determiner reads=quantifier_pronoun subject-pronoun vague-count
  fifteen: no-name
  fight: happening past-forms=fought
  finally: no-name
  financed: compound-participle
  first: adverb firstly other-office role-modifier school-year
  five: several-word
  flagged: compound-participle place-tail
  fling: past-forms=flung
  fly: heading-verb past-forms=flew_flown
  foil: contrary
  foiled: contrary
  following: after-what-was aside-preposition before-date before-length-of no-name phrase-end reads=preposition
  for: after-called after-date after-inverted after-plan agent-end anonymity-link aside-preposition before-adjective-form before-body before-date before-length-of deed-link frequent-word lengthener reads=preposition sentence-opener small-in-title
  forbid: past-forms=forbade_forbidden
  forget: past-forms=forgot_forgotten placeless-verb
  forgive: past-forms=forgave_forgiven
  former: former-adjective no-name-opener other-office role-modifier
  formerly: description-lead
  forward: no-person
  four: several-word share-number
  fourteen: no-name
  freeze: past-forms=froze_frozen
  friday: no-name no-name-opener phrase-end time-continuation
  from: after-date after-inverted after-what-was agent-end aside-preposition before-clock before-date before-employer before-road before-year byline-opener collision-direction english-marker frequent-word leading-preposition place-direction reads=preposition saying-place-opener sentence-opener small-in-title span-opener
  funded: compound-participle compound-tail
  further: adverb before-participle case-kind further-of
  furthermore: no-name
  future: nationhood no-person
  gas: ends-in-s
  geese: singular=goose
  get: be reads=auxiliary_get_present
  gets: be phrase-end reads=auxiliary_get_present
  getting: be reads=auxiliary_get_gerund
  give: past-forms=gave_given
  given: no-name preposition
  go: going-up heading-verb past-forms=went_gone scene-verb
  going to: contrary
  got: be linking-verb past-cue phrase-end reads=auxiliary_get_past
  great: no-person
  greater: no-name-opener part-word
  grind: past-forms=ground
  ground: force-modifier
  had: after-date after-title english-marker frequent-word have-form helper past-cue past-have prose-verb reads=auxiliary_have_past unmistakable-verb
  halves: singular=half
  has: after-that after-title english-marker frequent-word governing-auxiliary have-form helper no-name-opener past-cue present-have prose-verb reads=auxiliary_have_present singular-verb unmistakable-verb
  have: english-marker frequent-word have-form helper no-name-opener no-person past-cue present-have reads=auxiliary_have_present unmistakable-verb
  having: claimed-after have-form helper no-name reads=auxiliary_have_gerund
  he: after-date after-hearer-phrase before-contracted-is claimed-after clause-subject frequent-word known-person object-opener reads=pronoun sentence-opener single-pronoun speaker-opener
  heavy: no-person
  her: before-adjective-form before-family determiner exactly frequent-word held-otherwise known-person no-subject object-opener object-pronoun phrase-end possessive-pronoun reads=possessive_pronoun sentence-opener single-pronoun
  here: phrase-end reads=adverb sentence-opener
  herself: description-lead own-death-sign reads=pronoun reflexive
  hide: past-forms=hid_hidden scene-verb
  him: no-modifier no-subject object-opener object-pronoun phrase-end reads=pronoun single-pronoun third-object
  himself: description-lead own-death-sign reads=pronoun reflexive
  his: before-adjective-form before-family determiner exactly frequent-word held-otherwise known-person object-opener phrase-end possessive-pronoun reads=possessive_pronoun sentence-opener
  hope to: contrary
  hoped to: contrary
  hopeful: no-person
  hopes to: contrary
  hoping to: contrary
  housewives: singular=housewife
  how: after-asked clause-opener manner-of-treating not-source object-opener reads=subordinator sentence-opener subordinator
  however: adverb reads=adverb sentence-opener
  hundreds: count-word determiner
  i: after-date clause-subject particle party-letter reads=pronoun sentence-opener
  if: after-asked clause-opener condition contrary main-clause-awaiting nesting-word noun-awaiting question-opener reads=subordinator sentence-opener subject-clause-opener
  illegal: no-person
  in: after-asked after-date after-hearer-phrase after-inverted after-name agent-end aside-preposition before-adjective-form before-arranged before-joined-date before-length-of before-region before-year beside-opener content-end equivalence frequent-word label-topic lengthener listed-place locating locating-preposition medium-opener noun-time particle reads=preposition_particle saying-place-opener scene-preposition sentence-opener small-in-title stated-link statement-preposition sure-before-month
  in a bid to: contrary
  in danger of: contrary
  incited to: contrary
  incl.: including phrase-end
  included: part-opener phrase-end
  includes: part-opener phrase-end
  including: accounting including no-name phrase-end preposition reads=preposition
  indeed: no-name
  initiate: no-person
  inner: no-name-opener part-word
  inside: beside-opener locating-preposition no-name no-name-opener preposition reads=preposition scene-preposition
  instead: adverb harm-adverb no-name phrase-end reads=adverb
  intended to: contrary
  intending to: contrary
  intent to: contrary
  into: collision-direction leading-preposition no-name reads=preposition
  irregular: no-person
  is: after-date after-that after-title auxiliary be finite-be frequent-word linking-verb name-in-capitals no-name-opener phrase-end present-be prose-verb reads=auxiliary_be_present shelter-verb singular-verb small-in-title toll-verb unmistakable-verb
  is to be: contrary
  it: after-date before-contracted-is claimed-after clause-subject frequent-word held-otherwise name-in-capitals no-subject object-opener object-pronoun reads=pronoun sentence-opener small-in-title third-object
  its: before-adjective-form body-determiner claimed-after determiner english-marker exactly frequent-word held-otherwise object-opener phrase-end reads=possessive sentence-opener thing-owner
  itself: reads=pronoun reflexive
  just: adverb approximation content-adverb exactly lengthener mere-count no-name reads=adverb
  keep: past-forms=kept
  kinsfolk: singular=kinsfolk
  kneel: past-forms=knelt
  knives: singular=knife
  know: past-forms=knew_known placeless-verb
  lasted: lengthener
  lasts: lengthener
  later: adverb after-objectless beside-opener harm-adverb later more-within no-name phrase-end reads=adverb
  lay: linking-verb past-forms=laid
  leap: befalling past-forms=leapt scene-verb
  least: after-at before-count determiner harm-adverb lengthener year-misleader
  lend: past-forms=lent
  lens: ends-in-s
  lie: past-forms=lay_lain scene-verb
  light: past-forms=lit
  like: manner-of-treating no-name no-name-opener placeless-verb preposition
  likely to: contrary
  lived: linking-verb shelter-verb
  living: linking-verb phrase-end shelter-verb
  long: adverb
  longer: no-person
  lower: name-side no-name-opener part-word
  lying: linking-verb
  mainland: land-noun no-name-opener part-word
  make: past-forms=made
  manufactured: compound-participle
  many: counted-one determiner reads=quantifier_pronoun sentence-opener subject-pronoun vague-count
  married: no-person personal-verb
  mathematics: ends-in-s
  may: after-that female-word future-cue governing-auxiliary modal-name month-in-doubt month-name month-of-day reads=auxiliary_modal uncertain-modal
  maybe: no-name
  me: no-modifier no-subject object-pronoun reads=pronoun
  mean: past-forms=meant placeless-verb
  meaning to: contrary
  meant to: contrary
  meanwhile: reads=adverb sentence-opener
  mediated: compound-participle governing
  mice: singular=mouse
  might: after-that future-cue reads=auxiliary_modal uncertain-modal
  might have been able: contrary
  mislead: past-forms=misled
  mistake: past-forms=mistook_mistaken
  moderate: no-person
  modern: no-name-opener no-person
  monday: no-name no-name-opener phrase-end time-continuation
  more: before-count before-participle besides case-kind counted-not-year determiner english-marker harm-adverb reads=quantifier_pronoun_adverb
  moreover: no-name reads=adverb
  most: after-at before-count before-participle counted-one determiner direction lengthener reads=quantifier_pronoun_adverb sentence-opener subject-pronoun year-misleader
  much: determiner direction reads=quantifier_pronoun
  multiple: determiner
  must: after-that future-cue governing-auxiliary reads=auxiliary_modal uncertain-modal
  my: determiner exactly kin-owner own-parents paper-word reads=possessive sentence-opener
  myself: reads=pronoun
  n: elision
  n't: adverb before-infinitive harm-adverb helper negation no-modifier reads=negation
  nationwide: nationwide phrase-end
  natural: no-person
  naval: force-modifier
  near: about after-name agent-end before-region before-road beside-opener listed-place locating locating-preposition near-word no-name no-name-opener preposition reads=preposition scene-preposition
  needs: ahead-verb governing-auxiliary
  neighboring: describer no-name no-name-opener part-word
  neighbouring: describer no-name no-name-opener part-word
  neither: negation negative-subject nobody-alone reads=quantifier_pronoun_negation subject-pronoun
  neutral: no-person
  never: adverb before-infinitive content-adverb negation no-name reads=negation_adverb
  nevertheless: no-name
  nine: several-word share-number
  nineteen: no-name year-century=19
  ninety: no-name
  no: before-number content-adverb determiner negative-subject number-bearer object-opener reads=quantifier_negation sentence-opener year-misleader
  nobody: negative-subject nobody-alone reads=pronoun_negation subject-pronoun
  none: counted-one nobody-alone nobody-word reads=pronoun_negation unnamed-one
  nonetheless: no-name
  nor: clause-continuer negation reads=coordinator
  north: direction name-side no-name-opener part-word
  northeast: direction no-name-opener part-word
  northern: no-name-opener part-word
  northwest: direction no-name-opener part-word
  not: adverb after-called before-infinitive content-adverb harm-adverb helper negation nobody-word phrase-end reads=negation sentence-opener
  nothing: reads=pronoun_negation
  now: adverb apposition-opener content-adverb description-lead harm-adverb no-name no-name-opener paper-word phrase-end reads=adverb year-tail
  numerous: determiner vague-count
  of: after-called after-inverted agent-end and-of aside-preposition before-adjective-form before-body before-date before-length-of before-road before-year equivalence frequent-word hearer-join lengthener no-name no-name-opener owner-sign particle reads=preposition_partitive small-in-title toll-verb topic-preposition
  off: before-road collision-direction held-otherwise leading-preposition near-word no-name reads=preposition_particle
  offered to: contrary
  often: adverb reads=adverb
  ok: no-name
  old: name-side no-name-opener part-word phrase-end
  on: after-asked after-date after-hearer-phrase after-inverted after-name agent-end aside-preposition before-adjective-form before-arranged before-joined-date before-road beside-opener frequent-word held-otherwise label-topic medium-namer noun-time particle reads=preposition_particle saying-place-opener scene-preposition sentence-opener small-in-title statement-preposition topic-preposition
  once: adverb harm-adverb main-clause-awaiting reads=subordinator_adverb
  one: apposition-opener before-family count-word counted-one crew-article determiner indefinite-opener sentence-opener share-number single-number speaker-opener unnamed-one
  only: adverb approximation before-count content-adverb exactly lengthener mere-count no-name no-name-opener reads=adverb
  onto: collision-direction preposition reads=preposition
  opened: phrase-end
  or: after-called after-date and-or clause-continuer clause-join continuation coordinator equivalence frequent-word noun-phrase-end phrase-end range-joint reads=coordinator sentence-opener small-in-title
  order to: contrary
  ordered to: contrary
  orders to: contrary
  other: before-participle besides counted-not-year determiner exactly harm-adverb no-name-opener one-person person reads=quantifier set-apart
  others: besides counted-not-year counted-one general-people harm-adverb plural-of=person reads=pronoun set-apart subject-pronoun
  otherwise: no-name
  ought: auxiliary reads=auxiliary_modal
  our: before-adjective-form determiner exactly kin-owner reads=possessive sentence-opener
  ourselves: reads=pronoun
  outer: no-name-opener
  outside: aside-preposition beside-opener direction going-verb locating locating-preposition near-word no-name no-name-opener place-direction reads=preposition scene-preposition
  over: after-called after-what-was approximation before-count frequent-word leading-preposition lengthener more-than particle reads=preposition_particle sentence-opener topic-preposition year-misleader
  overall: phrase-end summing-up
  overcome: past-forms=overcame_overcome
  override: past-forms=overrode_overridden
  overrun: befalling past-forms=overran_overrun
  oversee: past-forms=oversaw_overseen
  overtake: past-forms=overtook_overtaken
  overthrow: past-forms=overthrew_overthrown
  oxen: singular=ox
  past: before-date no-name no-person preposition reads=preposition_particle up-to-now
  pay: past-forms=paid
  per: counted-not-year measure no-name preposition reads=preposition
  perhaps: no-name reads=adverb
  phantom: no-person
  phenomena: singular=phenomenon
  plan to: contrary
  planned to: contrary
  planning to: contrary
  plans to: contrary
  pledge to: contrary
  pledged to: contrary
  plot to: contrary
  plotted to: contrary
  plotting to: contrary
  pop: no-person
  post-war: no-name-opener part-word
  precisely: exactly
  prepared to: contrary
  prevent: contrary
  prevented: contrary
  preventing: contrary
  prevents: contrary
  prior: no-person
  pro: no-person
  probable: case-kind no-person
  produced: compound-participle
  promised to: contrary
  provincial: no-person
  quite: reads=adverb
  rather: adverb reads=adverb
  ready to: contrary
  rebuild: past-forms=rebuilt
  received: phrase-end
  refused to: contrary
  regarding: aside-preposition no-name reads=preposition topic-preposition
  registered: compound-participle compound-tail place-tail reckoned-by recorder
  regular: no-person
  religious: no-person
  remain: linking-verb phrase-end placeless-verb put-at set-apart shelter-verb
  remained: linking-verb phrase-end put-at shelter-verb
  remaining: linking-verb shelter-verb
  retell: past-forms=retold
  returning: phrase-end
  revolutionary: no-person
  rid: past-forms=rid
  ride: past-forms=rode_ridden scene-verb
  riding: phrase-end
  ring: past-forms=rang_rung scene-verb
  rip: befalling no-person
  risk of: contrary
  round: elision
  rural: no-name-opener part-word
  same: before-family no-person
  sank: past-cue phrase-end
  saturday: no-name no-name-opener phrase-end time-continuation
  saying: phrase-end
  says: body-opener english-marker governing no-modifier personal-verb phrase-end prose-verb said-of-quotation said-where saying-stop subject-clause-opener unclosed-end
  scanner: no-person
  scheduled to be: contrary
  see: fact-telling past-forms=saw_seen scene-verb
  seeking to: contrary
  seeks to: contrary
  seemed: phrase-end
  sell: past-forms=sold
  sentenced to be: contrary
  separate: other-one
  set to be: contrary
  seven: several-word
  seventeen: no-name
  seventy: no-name
  several: counted-one determiner reads=quantifier_pronoun sentence-opener subject-pronoun vague-count
  shake: befalling past-forms=shook_shaken scene-verb
  shall: future-cue modal reads=auxiliary_modal_future
  she: after-date after-hearer-phrase before-contracted-is claimed-after clause-subject frequent-word known-person object-opener reads=pronoun sentence-opener single-pronoun speaker-opener
  shed: past-forms=shed
  shine: past-forms=shone
  should: future-cue governing-auxiliary no-name-opener reads=auxiliary_modal uncertain-modal
  shrink: past-forms=shrank_shrunk
  similar: other-one
  simply: adverb
  since: accounting adverb after-name after-what-was before-clock before-year harm-adverb noun-awaiting preposition reads=preposition_subordinator reason sentence-opener span-opener subject-clause-opener subordinator sure-before-month
  single: before-family
  sink: befalling past-forms=sank_sunk scene-verb
  sit: past-forms=sat scene-verb
  sitting: phrase-end
  six: several-word
  sixteen: no-name
  sixty: no-name
  sleep: past-forms=slept scene-verb
  slide: past-forms=slid
  slit: past-forms=slit
  sneaks: no-person
  so: before-participle clause-continuer harm-adverb no-subject phrase-end reads=subordinator_adverb sentence-join sentence-opener
  some: about approximation before-count counted-one determiner equivalence frequent-word reads=quantifier_pronoun sentence-opener subject-pronoun vague-count year-misleader
  somebody: reads=pronoun unnamed-one
  someone: reads=pronoun unnamed-one
  something: reads=pronoun
  sometimes: adverb reads=adverb
  soon: adverb harm-adverb reads=adverb
  sought to: contrary
  south: direction name-side no-name-opener part-word
  southeast: direction no-name-opener part-word
  southern: no-name-opener part-word
  southwest: direction no-name-opener part-word
  species: ends-in-s
  speed: past-forms=sped
  spell: past-forms=spelled_spelt
  spend: lengthener past-forms=spent placeless-verb
  spends: lengthener
  spent: before-length-of lengthener
  spin: past-forms=spun
  spirits: no-person
  split: past-forms=split
  spread: befalling past-forms=spread scene-verb
  stand: past-forms=stood put-at scene-verb
  standing: phrase-end put-at
  stay: linking-verb overnight-thing shelter-verb
  stayed: linking-verb shelter-verb
  staying: linking-verb shelter-verb
  steal: befalling past-forms=stole_stolen
  stick: past-forms=stuck
  still: adverb before-adjective-form harm-adverb no-name phrase-end reads=adverb
  sting: past-forms=stung
  straight: no-person
  strive: past-forms=strove_striven
  subsequently: more-within
  suburban: no-name-opener part-word
  such: determiner reads=quantifier
  suffered: phrase-end
  sunday: no-name no-name-opener phrase-end time-continuation
  supplied: compound-participle
  supposed to: contrary
  survive: set-apart
  survived: set-apart
  suspected of: phrase-end wanted-for
  sustained: phrase-end
  sweep: befalling past-forms=swept
  swim: past-forms=swam_swum scene-verb
  swing: past-forms=swung
  tear: past-forms=tore_torn
  teeth: singular=tooth
  tells: addressing after-title phrase-end
  temporary: no-person
  ten: name-particle several-word
  than: before-count before-participle clause-continuer english-marker further-given-name lengthener no-account reads=preposition_subordinator year-misleader
  that: after-hearer after-name after-noun agent-end article-like before-adjective-form before-contracted-is before-date body-opener claimed-after clause-beginning clause-continuer clause-end clause-opener clause-subject content-mark determiner english-marker frequent-word held-otherwise nesting-word noun-phrase-end object-opener passive-link pointer quotation-opener reads=demonstrative_pronoun_relative_subordinator report-tie scope-end sentence-opener subject-clause-opener subject-relative told-link
  the: account-article after-date after-hearer-phrase after-title agent-end apposition-opener article before-adjective-form before-family before-joined-date before-region before-year definite-owner describer determiner english-marker exactly frequent-word held-otherwise noun-opener object-opener paper-word particle phrase-end reads=article sentence-opener small-in-title speaker-opener
  the first: exactly
  the last: exactly
  the latter: latter
  the other: exactly
  the remaining: exactly
  their: before-adjective-form body-determiner claimed-after determiner english-marker exactly frequent-word held-otherwise object-opener phrase-end possessive-pronoun reads=possessive sentence-opener
  them: anaphoric-object no-modifier no-subject object-opener object-pronoun of-whom part-opener phrase-end reads=pronoun third-object whole-pronoun
  then: adverb apposition-opener content-adverb description-lead harm-adverb phrase-end present-office reads=adverb sentence-opener verb-coordinator
  there: adverb before-contracted-is content-adverb harm-adverb object-opener phrase-end reads=expletive_adverb same-place sentence-opener
  therefore: no-name reads=adverb
  these: before-adjective-form determiner exactly frequent-word phrase-end pointing reads=demonstrative_pronoun sentence-opener subject-pronoun
  they: after-date after-hearer-phrase anaphor claimed-after clause-subject english-marker frequent-word object-opener reads=pronoun sentence-opener speaker-opener
  thirteen: no-name
  this: after-name after-objectless article-like before-adjective-form before-date body-determiner determiner empty-pronoun english-marker frequent-word noun-time of-late phrase-end pointer reads=demonstrative_pronoun sentence-opener subject-pronoun
  those: before-adjective-form determiner exactly frequent-word phrase-end pointing reads=demonstrative_pronoun sentence-opener subject-pronoun whole-pronoun
  though: clause-split concessive main-clause-awaiting noun-awaiting reads=subordinator sentence-opener
  thousands: count-word determiner
  threat to: contrary
  threatened to: contrary
  threatened with: contrary
  threatening to: contrary
  threatens to: contrary
  threats to: contrary
  three: counted-one sentence-opener several-word share-number
  through: after-inverted aside-preposition before-date before-length-of before-year collision-direction leading-preposition lengthener medium-namer no-name reads=preposition_particle
  throughout: all-over before-date lengthener locating-preposition no-name no-name-opener preposition reads=preposition
  throw: past-forms=threw_thrown scene-verb
  thrust: past-forms=thrust
  thursday: no-name no-name-opener phrase-end time-continuation
  thus: adverb no-name
  thwart: contrary
  thwarted: contrary
  til: elision
  till: elision preposition reads=preposition_subordinator sure-before-month until
  tis: elision
  to: after-called after-date after-hearer-phrase after-inverted after-plan agent-end aside-preposition before-clock before-count before-date before-infinitive before-road before-year body-opener content-end deed-link equivalence frequent-word held-otherwise helper label-topic leading-preposition manner-of-treating no-modifier no-name no-name-opener no-subject noun-phrase-end phrase-end place-direction question-opener range-joint reads=infinitive_preposition small-in-title told-link toll-verb verb-coordinator
  to avoid: contrary
  today: adverb after-name harm-adverb no-name no-name-opener paper-word phrase-end reads=adverb
  together: held-otherwise phrase-end reads=adverb with-word
  tomorrow: future-cue no-name no-name-opener reads=adverb
  tonight: adverb no-name phrase-end reads=adverb
  too: adverb more-within reads=adverb
  total of: exactly
  tough: no-person
  toward: collision-direction leading-preposition near-word no-name reads=preposition
  towards: collision-direction leading-preposition near-word no-name reads=preposition
  trailer: no-person
  trained: compound-participle place-tail
  traveling: phrase-end
  travelling: phrase-end
  tried to: contrary
  trying: phrase-end
  trying to: contrary
  tuesday: no-name no-name-opener phrase-end time-continuation
  turned: phrase-end
  twas: elision
  twice: adverb
  two: counted-one sentence-opener several-word share-number
  un: name-in-capitals
  unable to: contrary
  under: approximation aside-preposition fewer-than lengthener particle reads=preposition scene-preposition sentence-opener
  undergo: past-forms=underwent_undergone
  understand: past-forms=understood placeless-verb
  undertake: past-forms=undertook_undertaken
  unfortunate: no-person
  unless: condition contrary main-clause-awaiting noun-awaiting reads=subordinator
  unlike: background-mark no-name no-name-opener preposition reads=preposition
  until: after-date before-clock before-length-of before-year condition lengthener main-clause-awaiting no-name-opener preposition reads=preposition_subordinator sure-before-month until
  up: before-count collision-direction held-otherwise no-name preposition reads=preposition_particle
  update: aftermath document no-name
  updated: no-name publication-word stamp-word update-word
  uphold: past-forms=upheld
  upon: aside-preposition beside-opener no-name particle reads=preposition
  upper: name-side no-name-opener part-word
  urged to: contrary
  us: name-in-capitals no-modifier no-subject object-pronoun of-whom reads=pronoun
  various: determiner
  very: reads=adverb
  via: after-inverted aside-preposition leading-preposition medium-namer no-name reads=preposition
  voluntary: no-person
  vow to: contrary
  vowed to: contrary
  vowing to: contrary
  vows to: contrary
  waiting: phrase-end
  wake: past-forms=woke_woken
  walking: phrase-end
  want to: contrary
  wanted to: contrary
  wants to: contrary
  warned of: contrary
  warning of: contrary
  warns of: contrary
  was: after-date after-that after-title agent-end auxiliary be finite-be frequent-word linking-verb no-name-opener past-be past-cue phrase-end prose-verb reads=auxiliary_be_past shelter-verb singular-verb toll-verb unmistakable-verb
  we: after-date clause-subject reads=pronoun sentence-opener
  wear: past-forms=wore_worn scene-verb
  wearing: phrase-end
  weave: past-forms=wove_woven
  wednesday: no-name no-name-opener phrase-end time-continuation
  weep: past-forms=wept
  went: going-up linking-verb past-cue phrase-end shelter-verb
  went on to: adverb
  were: after-date after-title agent-end auxiliary be english-marker finite-be frequent-word linking-verb no-name-opener past-be past-cue phrase-end prose-verb reads=auxiliary_be_past shelter-verb unmistakable-verb
  were to be: contrary
  west: direction name-side no-name-opener part-word
  western: no-name-opener part-word
  what: after-asked clause-opener nesting-word not-source reads=subordinator_pronoun sentence-opener subordinator
  whatever: reads=subordinator_pronoun
  when: after-date after-inverted after-name agent-end aside-opener clause-beginning clause-end clause-opener clause-relative english-marker phrase-end reads=relative_subordinator sentence-opener subject-clause-opener subordinator
  whenever: condition
  where: after-name aside-opener clause-end clause-opener clause-relative continuation reads=relative_subordinator report-tie sentence-opener subordinator telling-relative
  whereas: clause-beginning clause-split contrast noun-awaiting reads=subordinator subordinator
  whether: after-asked clause-opener contrary nesting-word not-source object-opener question-opener reads=subordinator subject-clause-opener subordinator
  which: after-name after-noun after-title aside-opener clause-end clause-subject comma-relative english-marker nesting-word no-modifier noun-phrase-end of-whom preposition-relative reads=relative subject-relative
  while: after-date after-inverted after-name agent-end aside-opener beside-opener claim-end clause-beginning clause-end clause-split contrast main-clause-awaiting noun-awaiting phrase-end reads=subordinator report-tie sentence-opener subject-clause-opener
  white: no-person
  who: after-inverted after-noun agent-end apposition-opener aside-opener before-contracted-is clause-beginning clause-end clause-opener clause-subject comma-relative english-marker name-in-capitals no-modifier noun-phrase-end reads=relative sentence-opener subject-relative wish-end
  whoever: reads=subordinator_pronoun
  whom: clause-relative no-name of-whom passed-over phrase-end preposition-relative reads=relative whole-pronoun
  whose: after-name after-noun after-title apposition-opener aside-opener comma-relative no-name noun-phrase-end phrase-end possessive-relative reads=relative_possessive relative
  why: after-asked clause-opener reads=subordinator sentence-opener subordinator
  will: after-date after-that after-title future-cue governing-auxiliary helper male-word modal modal-name no-name no-name-opener reads=auxiliary_modal_future
  willing to: contrary
  win: past-forms=won
  wind: past-forms=wound
  with: after-date after-inverted after-name agent-end aside-preposition before-adjective-form before-employer before-length-of content-end credit-opener english-marker equivalence frequent-word manner-of-treating reads=preposition report-tie sentence-opener small-in-title
  withhold: past-forms=withheld
  within: aside-preposition lengthener locating-preposition no-name reads=preposition
  without: no-name preposition reads=preposition
  withstand: past-forms=withstood
  wo: auxiliary future-cue reads=auxiliary_modal_future
  wolves: singular=wolf
  working: phrase-end
  worthy: no-person
  would: after-that backshift english-marker future-cue governing-auxiliary reads=auxiliary_modal uncertain-modal unmistakable-verb
  would have: contrary
  wring: past-forms=wrung
  yes: no-name
  yesterday: adverb after-name harm-adverb no-name no-name-opener phrase-end reads=adverb
  yet: adverb clause-continuer noun-time reads=coordinator_adverb sentence-join sentence-opener
  you: clause-subject object-pronoun reads=pronoun sentence-opener
  your: before-adjective-form determiner no-name-opener reads=possessive
  yourself: reads=pronoun
  –: after-inverted after-name before-year clause-end dash equivalence range-joint
  —: after-inverted after-name clause-end dash equivalence range-joint
  ’: hearer-join possessive-mark
  …: continuation noun-phrase-end
`
