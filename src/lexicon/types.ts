/** What is known of a news agency. One file an agency, in `agencies/`. */
export interface Agency {
  /** A lower-case slug: `pti-bhasha`. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of its home. */
  readonly country: string;
  /** Full names in every script, safe to recognise wherever an agency may be named: `Press Trust of India`. */
  readonly names: readonly string[];
  /** Initials and everyday words that name the agency only in an agency's place: `PTI`, `AP`, `भाषा`. */
  readonly shortNames: readonly string[];
  /** How its desk signs off, after the agency's name; null where it has no such habit. */
  readonly signoff: SignoffHabit | null;
  /** The agency whose service in another language this one is. */
  readonly serviceOf?: string;
}

/**
 * How the initials or names of a desk stand at the end of a story: `initials` in capitals (`PTI NIT KJ`), `names` of
 * translators and editors (`एपी मानसी नरेशनरेश`), `slashed` small initials on a line of their own (`--IANS`, `vc/vd`),
 * `dotted` names before the agency (`सं.व्यास` over `वार्ता`).
 */
export type SignoffHabit = 'initials' | 'names' | 'slashed' | 'dotted';

/** What is known of a publisher. One file a publisher, in `publishers/`. */
export interface Publisher {
  /** A lower-case slug: `lokmat-hindi`. */
  readonly id: string;
  readonly name: string;
  /** Languages it prints in, BCP 47. */
  readonly languages: readonly string[];
  /** Names as its pages and disclaimers write them, safe to recognise in page furniture and in a disclaimer. */
  readonly names: readonly string[];
  /** Host names without `www.`, as footers and disclaimers print them. */
  readonly domains: readonly string[];
  /** Words of its page that no other page has (`BT Specials`): they give it away where it is not named. */
  readonly pageWords?: readonly string[];
  /** Whole notices of its own that the grammar of disclaimers in the languages does not cover. */
  readonly disclaimers?: readonly PublisherDisclaimer[];
}

/** A publisher's own notice: the words it opens and closes with, and what it says. */
export interface PublisherDisclaimer {
  readonly opens: string;
  readonly closes: string;
  readonly edited: boolean | null;
  readonly headlineEdited: boolean | null;
}

/** What is known of a language. One file a language, in `languages/`. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly name: string;
  /** Unicode script name, as in `\p{Script=…}`. */
  readonly script: string;
  /** Frequent function words that tell the language from others in its script. */
  readonly functionWords: readonly string[];
  /** Signs that end a sentence. */
  readonly sentenceEnds: readonly string[];
  /** Abbreviations whose full stop ends no sentence (`डॉ.`, `Gen.`), with the stop. */
  readonly abbreviations: readonly string[];
  readonly dates: DateWords;
  readonly page: PageWords;
  readonly disclaimer: DisclaimerWords;
  /** Grammar of reported speech; null where nobody has written it down yet. */
  readonly speech: SpeechWords | null;
}

/** Words of dates and times. */
export interface DateWords {
  /** January first; each month with all its spellings, long and short, without full stop. */
  readonly months: readonly (readonly string[])[];
  /** Days of the month in words: `चार` is 4, `یکم` is 1. */
  readonly dayNames: Readonly<Record<string, number>>;
  readonly weekdays: readonly string[];
  /** Words and signs before the number of the day in a dateline: `दि.`, `ता.`. */
  readonly dayLabels: readonly string[];
  /** Words after the time of day: `am`, `पूर्वाह्न`. */
  readonly am: readonly string[];
  readonly pm: readonly string[];
  /** Words that follow a time and add nothing: `बजे`, `hrs`. */
  readonly oClock: readonly string[];
  readonly publishedLabels: readonly string[];
  readonly updatedLabels: readonly string[];
}

/** Words by which the parts of a page and of a transmission are known. */
export interface PageWords {
  /** Before a byline: `By`, `Reported by`. */
  readonly authorLabels: readonly string[];
  /** Before a publisher's own hand: `Edited by`, `Posted by`. Bylines too, but of those who handled the story. */
  readonly editorLabels: readonly string[];
  /** Desks and nameless writers: `News Desk`, `निज संवाददाता`. A text that ends in one of them is a desk. */
  readonly deskNames: readonly string[];
  /** Titles in a byline after a name: `Chief Correspondent`, `AP Auto Writer`. */
  readonly bylineTitles: readonly string[];
  /** Words for news agencies in general, which name none: `Agencies`, `एजेंसियां`. */
  readonly agencyWords: readonly string[];
  /** Marks of a caption or a picture credit: `File photo`, `प्रतिरूप फोटो`, `Image Credit`. */
  readonly captionWords: readonly string[];
  /** Labels above a summary: `Highlights`, `सार`. */
  readonly summaryLabels: readonly string[];
  /** Labels above the story itself after a summary: `विस्तार`. */
  readonly storyLabels: readonly string[];
  /** What begins a link to another story: `Also Read`, `यह भी पढ़ें`. */
  readonly linkLabels: readonly string[];
  /** Whole lines of page furniture: `Advertisement`, `Left Menu`, `खबर शेयर करें`. */
  readonly furniture: readonly string[];
  /** What begins a line of page furniture that goes on freely: `Follow us on`, `Tags:`, `Web Title:`. */
  readonly furnitureStarts: readonly string[];
  /** What begins the foot of a page: nothing of the story follows it. */
  readonly footStarts: readonly string[];
  /** Section and menu names, as menus list them: `Home`, `India`, `देश`, `खेल`. */
  readonly sections: readonly string[];
  /** Before the sources of a story at its end: `With inputs from`, `इनपुट`, `Source`. */
  readonly creditLabels: readonly string[];
  /** Words at line start that look like a dateline's place and are a label: `नोट`, `सवाल`, `Question`. */
  readonly labels: readonly string[];
  readonly advisories: readonly AdvisoryWords[];
}

/** One kind of advisory and the words that open it. */
export interface AdvisoryWords {
  readonly kind: 'correction' | 'update' | 'repeat' | 'urgent' | 'embargo' | 'note';
  /** `UPDATE`, `Eds`, `CORRECTED`, `रिपीट`. */
  readonly opens: readonly string[];
}

/**
 * The grammar of syndication notices: a notice speaks of a `story`, says where it comes from (`source`), and what was
 * done to it. Each list holds words or short phrases as they stand in notices.
 */
export interface DisclaimerWords {
  /** `Disclaimer`, `डिस्क्लेमर`, `Editor's note`. */
  readonly labels: readonly string[];
  /** `this story`, `this report`, `यह खबर`, `यह आर्टिकल`. */
  readonly story: readonly string[];
  /** `syndicated feed`, `auto-generated`, `wire`, `फीड`, `ऑटो-अपलोड`. */
  readonly source: readonly string[];
  /** `has not been edited`, `without modifications`, `संपादित नहीं किया`. */
  readonly notEdited: readonly string[];
  /** `has been edited`, `with edits`, `बदलाव किए`. */
  readonly edited: readonly string[];
  /** Says that the headline was changed: `except for the headline`, `only the headline`. */
  readonly headlineEdited: readonly string[];
  /** Says that the publisher answers for nothing: `holds no responsibility`, `जिम्मेदार नहीं`. */
  readonly noLiability: readonly string[];
  /** Stands before the name of the publisher: `edited by`; the name follows. */
  readonly publisherBefore: readonly string[];
  /** Stands after the name of the publisher: `staff`, `की टीम`; the name goes before. */
  readonly publisherAfter: readonly string[];
}

/** Grammar of reported speech, for quotations and their speakers. */
export interface SpeechWords {
  /** Word order: where the speaker usually stands to the verb of saying. */
  readonly order: 'speaker-verb' | 'speaker-marker-verb';
  /** Verbs of saying in the forms that attribute: `said`, `told`, `कहा`, `बताया`. */
  readonly verbs: readonly string[];
  /** Phrases that attribute without a verb of saying: `according to`, `के मुताबिक`, `के हवाले से`. */
  readonly sourcePhrases: readonly { readonly text: string; readonly speaker: 'before' | 'after' }[];
  /** The postposition that marks the agent: `ने`. Empty in languages without one. */
  readonly agentMarkers: readonly string[];
  /** Conjunctions that open reported speech: `that`, `कि`. */
  readonly conjunctions: readonly string[];
  readonly pronouns: readonly Pronoun[];
  /** Titles and offices that stand before or after a name, longest phrases included: `Prime Minister`, `प्रधानमंत्री`. */
  readonly titles: readonly string[];
  /** Honorifics around a name that are no part of it: `Mr`, `Dr`, `श्री`, `जी`. */
  readonly honorifics: readonly string[];
  /** Nouns for people and bodies that speak without a name: `police`, `officials`, `अधिकारी`, `पुलिस`. */
  readonly speakerNouns: readonly string[];
  /** Nouns for the text that speaks: `statement`, `tweet`, `बयान`, `पत्र`. */
  readonly utteranceNouns: readonly string[];
  /** Words that make the marked words a name or a title: `scheme`, `called`, `नामक`, `योजना`. */
  readonly termCues: readonly string[];
  /** Words after which addressees stand: `told`, `को`, `से`. */
  readonly addresseeMarkers: readonly string[];
}

/** A pronoun that can stand for a speaker. */
export interface Pronoun {
  readonly text: string;
  readonly number: 'singular' | 'plural' | 'any';
  readonly gender: 'female' | 'male' | 'any';
  /** Whether it honours one person with the plural: `उन्होंने`. */
  readonly honorific?: boolean;
}

/** A place of the gazetteer. */
export interface Place {
  /** The English name in use now. */
  readonly nameEn: string;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  /** Further names in every script, old ones too. */
  readonly names: readonly string[];
}

/** All that is known, indexed. Built once from the data files; a user's own lexicon makes another. */
export interface Lexicon {
  readonly agencies: readonly Agency[];
  readonly publishers: readonly Publisher[];
  readonly languages: readonly Language[];
  /** The place of that name (any script, folded inside), or null. */
  findPlace(name: string): Place | null;
}
