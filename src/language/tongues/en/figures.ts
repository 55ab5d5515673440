// The figures of an article: what limits them, what they are compared with, what they measure. Data only.

import { boundsOf, labelWith } from '../../families/alphabetic/figures.ts';
import type { Figures } from '../../language.ts';
import { distantLabel } from './distant-label.ts';

export const figures: Figures = {
  bounds: boundsOf({
    limit:
      'between|(?:just |well )?(?:over|under)|(?:no |not )?(?:more|fewer|less) than|at (?:least|most)|up to|as (?:many|much|few|little) as|nearly|almost|not even|an estimated|\\d{1,5} (?:out )?of(?: the)?|about|around|roughly|approximately|some',
    more: 'more|less|fewer|higher|lower|cheaper|faster|slower|(?:above|below)(?! (?:the|an?|its|his|her|their) )',
    per: '(?:an?|each|every) (?:year|month|week|day|night|hour|minute|second|person|head|kilo|ton|tonne|pound|litre|mile)|per [a-z]+',
  }),
  change: {
    from: /(?:^|\s)from\s+(?:\S+\s+){0,2}$/iu,
    to: /^\s(?:(?:a|per|an|each)\s\S+\s)?to\s(?:just\s|only\s|about\s)?$/iu,
    inWords: { before: /\bfrom $/i, to: ' to ' },
  },
  range: { before: /(?:^|\s)between\s(?:les\s|los\s|las\s|i\s|os\s)?$/iu, between: ' and ' },
  noun: /^\s((?!(?:and|or|of|to|in|by|for|the|per|from|were|was|are|have|had|more|less|fewer|other|plus|via|en) )\p{Ll}[\p{L}-]{2,}(?:s|(?<!s) (?!(?:and|or|of|to|in|by|for|the|per|from|were|was|are|have|had|more|less|fewer|other|plus|via|en) )\p{Ll}[\p{L}-]{2,}s))(?!\p{L})/u,
  joint: /^(?:while|whereas|and|but)\s(?=\S)/u,
  none: {
    calendar:
      /^(?:th\b|st\b|nd\b|rd\b|(?:-|\s)?(?:years?|months?|year-olds?)[- ]old|[- ]old|\s?(?:o['’]clock|h)(?!\p{L}))/u,
    ordinal:
      /(?:every |page |Article |Route |Highway |chapter |version |(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? |\b(?:in|since|by|until) (?=\d{4}$))$/u,
    clock: /^\s?[ap]\.?m(?!\p{L})/iu,
    age: null,
    ago: /^\s?(?:ago\b|later\b|earlier\b)/u,
    comparedBehind:
      /^\s(?:in\s)?(?:the|a|one)\s(?:year|month|week|quarter|season)\s(?:before|earlier|ago)(?=\s*[,.;:)]|\s*$)/iu,
    compared:
      /(?:\b(?:up|down|rising|falling|reduced|raised|cut)\s+from|,\s+from|\b(?:originally|initially|previously|first)\s+\p{L}+(?:\s(?:at|as|to))?|\bused\s+to\s+be|compared\s+(?:with|to)|rather than|instead of)\s+(?:(?:(?:an?|the)\s+)?(?:\p{L}+\s+){1,3}of\s+)?(?:just\s|only\s|about\s|at\sleast\s|around\s)?$/iu,
    other: null,
  },
  units: {
    years: /^year/,
    durations: /^(?:years?|months?|weeks?|days?|hours?|minutes?)/,
    multiples: /^(?:times|fold)$/,
  },
  whole: null,
  changed: null,
  part: null,
  won: /\b(?:beat(?:en|ing)?|edged?|w[io]n(?:s|ning)?|los[te]s?|losing|defeat(?:s|ed)?|dr[ea]wn?|victory|score[ds]?|led|lead(?:s|ing)?|trail(?:s|ed)?|down|level(?:led)?|vot(?:e|es|ed|ing))\b/iu,
  votes: { told: /\bvot(?:e|es|ed|ing)\b/iu, between: 'to|against', noun: 'votes?' },
  penalty: /\b(?:jail(?:ed)?|prison|sentenced?|imprison\p{L}*|behind bars)\b/iu,
  harm: {
    told: /(?<!\p{L})(?:kill(?:ed|ing|s)|dead|died|dies|deaths?|injur(?:ed|ing|ies)|wounded|hurt|hospital(?:is|iz)ed|taken to hospital|missing|rescued|trapped)(?!\p{L})/iu,
    whom: /^(?:people|persons|children|students|pupils|patients|passengers|residents|teachers|users|customers|workers|employees)$/u,
  },
  diedAt:
    /\b(?:died|dies|has died|passed away)\b[^.;:]{0,70}?(?:\baged |, aged |\bat the age of |\bat )(\d{2,3})(?=[.,;)]|\s(?:on|in|after|from|following|of|while|surrounded|this|last)\b|$)/iu,
  cutOff: /^(?:who|which|that|whose|where|when)\s/iu,
  slight: null,
  label: labelWith({
    approximate:
      'about, around, roughly, nearly, almost, some, no more than, more than, less than, fewer than, over, under, up to, at least, only, just, an estimated, an average of, average of, exactly, now',
    prepositions: 'of to by at from for in into with on per than against as between among',
    places:
      'inside behind under over between near next into after before during through across around above below beside beyond along upon within without since until like despite amid toward towards',
    adverbs: 'now already currently also still then today',
    breaks: 'and but or nor so yet that which who whom while whereas because if when where since although',
    pronouns: 'I he she they we',
    pointing: 'it its you this that these those there here them him her us me together',
    auxiliaries:
      'has have had is are was were be been being do does did will would can could may might must should',
    partOf: 'of',
    partOfNobody: 'of them, of it, of those, of us, of these, of that',
    purpose: 'to for',
    describes: 'to of for',
    ofAnother: 'of which, of whom, of them',
    times: 'year years month months week weeks day days hour hours minute minutes',
    timeBefore: 'in over during within',
    articles: 'the an a',
    ofAmount: 'an a the its their his her',
    weakEnds: 'remains stands stood to not each',
    comparison: 'more less fewer higher lower an a each per',
    joints: 'and but which while because',
    verbsElsewhere: '',
    states: 'in with without',
    participle: /(?:ed|en)$/,
    particles: 'back off away out',
    leadsOn:
      'up down fell rose dropped grew climbed increased decreased declined shrank jumped slipped soared sank plunged went came comes falls rises grows drops',
    introduces: 'that',
    closesClause: false,
    distant: distantLabel,
  }),
};
