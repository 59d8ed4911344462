import type { Language } from '../../src/lexicon/types.js';

// Words in natural spelling: they are folded as the text is. What each list is for stands in ../types.ts.
export default {
  tag: 'template-id',
  name: 'Template Name',
  script: 'Latin',
  functionWords: [],
  sentenceEnds: ['.', '?', '!'],
  abbreviations: [],
  dates: {
    // January first, each with all its spellings.
    months: [],
    dayNames: {},
    weekdays: [],
    dayLabels: [],
    am: [],
    pm: [],
    oClock: [],
    publishedLabels: [],
    updatedLabels: [],
  },
  page: {
    authorLabels: [],
    editorLabels: [],
    deskNames: [],
    bylineTitles: [],
    agencyWords: [],
    captionWords: [],
    summaryLabels: [],
    storyLabels: [],
    linkLabels: [],
    furniture: [],
    furnitureStarts: [],
    footStarts: [],
    sections: [],
    creditLabels: [],
    labels: [],
    advisories: [],
  },
  disclaimer: {
    labels: [],
    story: [],
    source: [],
    notEdited: [],
    edited: [],
    headlineEdited: [],
    noLiability: [],
    publisherBefore: [],
    publisherAfter: [],
  },
  // Without it quotations are found by their marks alone.
  speech: null,
} satisfies Language;
