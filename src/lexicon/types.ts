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
  /** Words that close its stories: `Enditem`. */
  readonly endMarks?: readonly string[];
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
  /** Those of them that count hours as well, behind a number without minutes: `2 hours` (ago). */
  readonly hourCounts?: readonly string[];
  readonly publishedLabels: readonly string[];
  readonly updatedLabels: readonly string[];
}

/** Words by which the parts of a page and of a transmission are known. */
export interface PageWords {
  /** Before a byline: `By`, `Reported by`. */
  readonly authorLabels: readonly string[];
  /** Before a publisher's own hand: `Edited by`, `Posted by`. Bylines too, but of those who handled the story. */
  readonly editorLabels: readonly string[];
  /** Behind the name in a reporter's line: `की रिपोर्ट`. */
  readonly authorTails?: readonly string[];
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
  /** Whole lines above an advertisement, which may stand amid the story: `Advertisement`, `By Taboola`, `विज्ञापन`. */
  readonly advertLabels?: readonly string[];
  /** Whole lines of page furniture: `Left Menu`, `खबर शेयर करें`. */
  readonly furniture: readonly string[];
  /** What begins a line of page furniture that goes on freely: `Follow us on`, `Tags:`, `Web Title:`. */
  readonly furnitureStarts: readonly string[];
  /** What a promotion asks for: `subscribe`, `डाउनलोड करें`. */
  readonly promoVerbs: readonly string[];
  /** What it asks it for: `our app`, `newsletter`, `टेलीग्राम`. */
  readonly promoThings: readonly string[];
  /** What begins the foot of a page: nothing of the story follows it. */
  readonly footStarts: readonly string[];
  /** Section and menu names, as menus list them: `Home`, `India`, `देश`, `खेल`. */
  readonly sections: readonly string[];
  /** Before the sources of a story at its end: `With inputs from`, `इनपुट`, `Source`. */
  readonly creditLabels: readonly string[];
  /** Before the reporters in a credit in brackets: `Reporting by`, `Writing by`. */
  readonly reportingLabels: readonly string[];
  /** Between a writer and the place filed from: `in`. */
  readonly bureauWords: readonly string[];
  /** Join two names: `and`, `और`. */
  readonly conjunctions: readonly string[];
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
  /** Words by which a house speaks of itself and names nobody: `हमारी` (टीम). */
  readonly ownHouse: readonly string[];
}

/**
 * Grammar of reported speech, for quotations and their speakers. All words are whole words or phrases in any case;
 * inflected forms are listed one by one, as they stand in copy.
 */
export interface SpeechWords {
  /**
   * How a speaker is known. `beside`: he stands beside the verb, and names begin with capitals (`Smith said`, `said
   * Smith`). `marked`: a marker follows him and the verb comes later (`मोदी ने संवाददाताओं से कहा`).
   */
  readonly speaker: 'beside' | 'marked';
  /** Finite verbs of saying, by themselves enough to attribute: `said`, `कहा`. */
  readonly verbs: readonly string[];
  /** Forms of them whose speaker is that of the clause around: `adding`, `calling`, `बताते हुए`. */
  readonly participles: readonly string[];
  /** Verbs of speaking acts that attribute words inside their own clause: `accused`, `thanked`. */
  readonly actVerbs: readonly string[];
  /** Verbs of saying whose speaker stands without a marker, in `marked` languages: `बोले`. */
  readonly plainVerbs: readonly string[];
  /** Nouns that say something together with a light verb: `आरोप` (लगाया), `जवाब` (दिया). */
  readonly speechNouns: readonly string[];
  readonly lightVerbs: readonly string[];
  /** Verbs that pass on the words of their object: `quoted` (Rao saying). */
  readonly relayVerbs?: readonly string[];
  /** Nouns of saying that the speaker owns: `कहना` in `उनका कहना है`. */
  readonly ownedCues: readonly string[];
  /** Words that make a verb of saying passive, before or after it: `was`, `गया`. */
  readonly passives: readonly string[];
  /** Behind whoever has something said in the passive: `की ओर से` (कहा गया). */
  readonly passiveMarkers?: readonly string[];
  /** Phrases that attribute without a verb of saying: `according to`, `के मुताबिक`. */
  readonly sourcePhrases: readonly { readonly text: string; readonly speaker: 'before' | 'after' }[];
  /** Mark who does something: behind the speaker in `marked` languages (`ने`), before the doer in others (`by`). */
  readonly agentMarkers: readonly string[];
  /** Begin a clause about the noun before: `who`, `जो`. */
  readonly relatives: readonly string[];
  /** Before a verb of saying, they say that nothing is said: `to`, `not`. */
  readonly blockers: readonly string[];
  /** Stand inside the names of bodies: `of`, `for`. */
  readonly nameLinks: readonly string[];
  /** Small words inside the names of people: `de`, `bin`. */
  readonly nameParticles: readonly string[];
  /** Lead from a text to whoever wrote it: `by`, `from`. */
  readonly authorMarkers: readonly string[];
  /** Endings of unknown words that begin a phrase beside the clause: `-ing`. */
  readonly participleEndings: readonly string[];
  /** Between owner and owned: `'s`, `के`. */
  readonly genitives: readonly string[];
  /** Prepositions or postpositions, the genitives apart: `in`, `में`. */
  readonly adpositions: readonly string[];
  /** Open reported speech: `that`, `कि`. */
  readonly conjunctions: readonly string[];
  /** Endings of verbs that do so, where they are written together with them: `ఉందని` (చెప్పారు). */
  readonly conjunctionEndings?: readonly string[];
  /** Case endings that do the work of adpositions, where they are written together with the noun: `-த்தில்`, `-क्रममा`. */
  readonly adpositionEndings?: readonly string[];
  /** Join equals: `and`, `और`. */
  readonly links: readonly string[];
  /** Begin a clause or stand apart in one, and are no part of a speaker: `but`, `while`, `हालांकि`, `वहीं`. */
  readonly clauseStarts: readonly string[];
  /** May stand between a speaker and the verb: `also`, `later`, `आगे`. */
  readonly adverbs: readonly string[];
  /** Helping verbs and common verbs that are no part of a name: `has`, `है`. */
  readonly auxiliaries: readonly string[];
  /** `the`, `a`, `एक`, `इस`. */
  readonly determiners: readonly string[];
  /** Say that the noun means somebody not yet known: `a`, `another`, `एक`. */
  readonly freshWords: readonly string[];
  /** Words that tell the gender of the one they stand beside: `actress`, `उनकी पत्नी`. */
  readonly femaleWords: readonly string[];
  readonly maleWords: readonly string[];
  readonly pronouns: readonly Pronoun[];
  /** Titles, offices and trades before or after a name: `Prime Minister`, `actor`, `प्रधानमंत्री`. */
  readonly titles: readonly string[];
  /** Short and other forms of a title, each with the one that it means: `fm`: `finance minister`. */
  readonly sameTitles: Readonly<Record<string, string>>;
  /** Titles whose last word alone is another's: `the minister` is not the prime minister. */
  readonly apartTitles?: readonly string[];
  /** Words for what a ministry is for: `Food`, `Railways`; with a capital, behind one of the next and a link. */
  readonly portfolios?: readonly string[];
  /** Offices that name their portfolio behind them: `Minister` (for Food). */
  readonly portfolioTitles?: readonly string[];
  /** Endings that make a word a title: `-logist`, `-लॉजिस्ट`. */
  readonly titleEndings: readonly string[];
  /** Forms of address around a name that are no part of it: `Mr`, `Dr`, `श्री`, `जी`. */
  readonly honorifics: readonly Honorific[];
  /** Endings of plural nouns that no name has: `-ों`. */
  readonly pluralEndings: readonly string[];
  /** Nouns for people who speak without a name: `official`, `sources`, `अधिकारी`. */
  readonly speakerNouns: readonly string[];
  /** Nouns for bodies that speak: `police`, `ministry`, `पुलिस`, `मंत्रालय`. */
  readonly bodyNouns: readonly string[];
  /** Nouns for the text that speaks: `statement`, `tweet`, `बयान`, `पत्र`. */
  readonly utteranceNouns: readonly string[];
  /** Those of them that one person or body writes for itself: `tweet`, `letter`, `पत्र`. */
  readonly ownTexts: readonly string[];
  /** Nouns for what is known from nobody in particular: `खबरों` (के मुताबिक), `data`. */
  readonly hearsay: readonly string[];
  /** Say that the speaker cannot be known: `unsigned`, `गुमनाम`. */
  readonly anonymous: readonly string[];
  /** Words with a capital, or before a marker, that are neither people nor bodies: weekdays, months. */
  readonly nonNames: readonly string[];
  /** Endings of words with a capital that are no part of a name: `-led`. */
  readonly nonNameEndings: readonly string[];
  /** Letters as initials are written out: `एन`, `पी`. Single Latin capitals are known without. */
  readonly initials: readonly string[];
  /** Words that begin with an apostrophe, without it: `til`, `90s`. */
  readonly elisions: readonly string[];
  /** Before marked words that are a name or a title: `called`, `film`, `पत्रिका`. */
  readonly termBefore: readonly string[];
  /** Stand behind whoever is spoken to, and what may follow them besides a verb of saying: `से` (बातचीत में). */
  readonly addresseeMarkers: readonly string[];
  readonly addresseeWords: readonly string[];
  /** Behind marked words: to call somebody so is the act of another than the speaker at hand (`… बताने पर`). */
  readonly namingWords: readonly string[];
  /** After them: `scheme`, `slogan`, `नामक`, `योजना`. */
  readonly termAfter: readonly string[];
  /** Finite verbs and other signs that marked words are a clause: `is`, `will`, `है`. */
  readonly clauseWords: readonly string[];
  /** Endings of finite verbs, where they are written together with them: marked words that end so are a clause. */
  readonly clauseEndings?: readonly string[];
}

/** A pronoun that can stand for a speaker, in the form that stands there: `he`, `उन्होंने`, `उनका`. */
export interface Pronoun {
  readonly text: string;
  readonly number: 'singular' | 'plural' | 'any';
  readonly gender: 'female' | 'male' | 'thing' | 'any';
  /** The agent's marker is in it: `उन्होंने`. */
  readonly agent?: boolean;
  /** The form that owns: `उनका` (कहना है). */
  readonly owning?: boolean;
  /** Names nobody in particular: `किसी`, `someone`. */
  readonly indefinite?: boolean;
}

/** A form of address, and whom it is for. */
export interface Honorific {
  readonly text: string;
  readonly gender: 'female' | 'male' | 'any';
  /** Stands after the name: `जी`. */
  readonly after?: boolean;
  /** Is a name as well, and may stand within one: `Mira Sen Gupta`. */
  readonly surname?: boolean;
}

/** A place of the gazetteer. */
export interface Place {
  /** The English name in use now. */
  readonly nameEn: string;
  /** ISO 3166-1 alpha-2 code; `XK` is Kosovo. */
  readonly country: string;
  /** ISO 3166-2 code of the state or province, `IN-MH`; null where the gazetteer does not say. */
  readonly region: string | null;
  /** `city` is any town, village or district. */
  readonly kind: 'city' | 'state' | 'country';
  /** Further names in every script, old ones too. */
  readonly names: readonly string[];
  /** Whether the name by which it was found is an ordinary word too (`Nice`, `गया`), so that alone it proves nothing. */
  readonly ordinary: boolean;
}

/** All that is known, indexed. Built once from the data files; a user's own lexicon makes another. */
export interface Lexicon {
  readonly agencies: readonly Agency[];
  readonly publishers: readonly Publisher[];
  readonly languages: readonly Language[];
  /** The place of that name (any script, folded inside), or null. */
  findPlace(name: string): Place | null;
}
