import { parseStory } from '../../src/parse.js';
import type { Story } from '../../src/story.js';

/** Two paragraphs of running text, for tables that are about what stands around them. */
export const prose = {
  en:
    'The ferry between the two islands was out of service for a third day on Tuesday, officials of the harbour said.\n\n' +
    'Passengers were taken across in fishing boats while a new gearbox was being fitted, they added.',
  hi:
    'दोनों द्वीपों के बीच चलने वाली नौका मंगलवार को लगातार तीसरे दिन बंद रही और यात्री परेशान हुए। अधिकारियों ने यह जानकारी दी।\n\n' +
    'यात्रियों को मछुआरों की नावों से पार उतारा गया, जबकि कारीगर नया गियरबॉक्स लगाने में जुटे रहे।',
} as const;

/** The Story of a text made of a head, two paragraphs and a foot. */
export function storyOf(head: string, foot = '', language: keyof typeof prose = 'en'): Story {
  return parseStory([head, prose[language], foot].filter(Boolean).join('\n\n'));
}
