import { words } from '../../words.ts'

/** Words between the victims and the verb that deny it. */
export const negations = words(`
  not
  n't
  never
  neither
  nor
`)

/** Words that make what follows a mere possibility, unless "have" follows: "could kill", not "could have". */
export const possible = words(`
  could
  would
  might
  may
  can
  will
  should
  must
  shall
`)

/** Words of threat, plan, wish and condition: what follows has not happened. */
export const contrary = words(`
  if
  whether
  unless
  threatened to
  threatening to
  threatens to
  threat to
  threats to
  plan to
  plans to
  planned to
  planning to
  plot to
  plotted to
  plotting to
  conspiracy to
  conspired to
  conspiring to
  attempt to
  attempted to
  attempting to
  attempts to
  trying to
  tried to
  wanted to
  intended to
  intent to
  intending to
  order to
  ordered to
  orders to
  hoped to
  aimed to
  aiming to
  designed to
  capable of
  prevent
  prevented
  avoid
  avoided
  avert
  averted
  risk of
  at risk of
  could have
  would have
  might have been able
  attempted
  failed to
  vowed to
  offered to
  refused to
  to avoid
  fear of
  fears of
  likely to
  expected to
  meant to
  supposed to
  bid to
  in a bid to
  sought to
  seeking to
  seeks to
  hoping to
  hope to
  hopes to
  wants to
  want to
  vow to
  vows to
  vowing to
  pledged to
  pledge to
  promised to
  ready to
  prepared to
  willing to
  about to
  going to
  due to be
  set to be
  scheduled to be
  sentenced to be
  were to be
  is to be
  are to be
  calls to
  call to
  urged to
  incited to
  foiled
  foil
  thwarted
  thwart
  averting
  preventing
  prevents
  avoiding
  unable to
  failing to
  fails to
  threatened with
  faced with
  in danger of
  danger of
  warned of
  warning of
  warns of
  feared would
  meaning to
  conspiring
  attempted murder of
  attempted assassination of
  attempted killing of
  attempted kidnapping of
  attempted abduction of
  attempted murders of
  assassination attempt on
  attempt on the life of
`)

/** Words before a release by which it is only wanted: "demanded the release of 16 travellers". */
export const releaseWishes = words(`
  ransom
  ransoms
  demand
  demands
  demanded
  demanding
  call for
  calls for
  called for
  calling for
  negotiate
  negotiates
  negotiated
  negotiating
  negotiation
  negotiations
  talks
  appeal
  appeals
  appealed
  appealing
  urge
  urges
  urged
  urging
  ask for
  asked for
  asking for
  plead
  pleaded
  pleading
  press for
  pressed for
  pressing for
  campaign
  campaigned
  campaigning
  pray for
  prayed for
  praying for
  seek
  seeks
  seeking
  sought
  want
  wants
  wanted
  request
  requested
  requesting
  exchange for
  return for
  conditions for
  refused
  efforts
`)

/** Words of fear by which something said of people without their number has perhaps not happened. */
export const fears = words(`
  fear
  fears
  feared
  fearing
  believed
  presumed
  thought
  suspected
`)

/** Words that make a figure a running total: "since October", "so far this year". */
export const cumulating = words(`
  so far this
  since the start of
  since the beginning of
  since the war began
  since the outbreak
  to date
  in total since
  bringing the total
  bringing to
  brings to
  brought to
`)
