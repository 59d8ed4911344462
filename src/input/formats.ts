import type { Result } from './failure.js';
import type { Incoming } from './incoming.js';
import { rootName } from './root-name.js';
import { openingAt, type WireKind } from './wire/openings.js';

/** How the bytes of a file are to be read. */
export interface DecodeOptions {
  /** A label that TextDecoder knows, where the user names one; else the format tells, or it is UTF-8. */
  readonly encoding: string | null;
}

/**
 * Reads a whole file: each story in it, or why a part of it is none. Never throws for what the bytes hold; linear in
 * time and memory.
 */
export type ReadStories = (bytes: Buffer, options: DecodeOptions) => Iterable<Result<Incoming>>;

/** A format that news travels in. A further one is its file in `formats/` and an entry here. */
export interface DocumentFormat {
  /** A line of `--help`. */
  readonly about: string;
  /** By which a walk over a folder knows its files, without the dot. A file that is named itself may have any other. */
  readonly endings: readonly string[];
  /**
   * Whether a file may be of this format, by its first 4 KiB, or 64 KiB of an object, one letter a byte (Latin-1); a byte order mark and white
   * space in front are cut off. Asked in the order of the table: the first that says yes has it.
   */
  looksLike(head: string): boolean;
  load(): Promise<ReadStories>;
}

const htmlRoots: ReadonlySet<string> = new Set(['html', 'head', 'body', 'meta', 'title']);
/** Keys of ninjs, of AP's items and of dpa's digital wires that records of other kinds do not have. */
const ninjsKeys =
  /"(version_?[cC]reated|first[cC]reated|content_?[cC]reated|pub[sS]tatus|body_x?html5?|body_text|article_html|bodies|headlines|info[sS]ources?|alt[iI]ds|copyright[hH]older|copyright[nN]otice|usage[tT]erms|representation[tT]ype|description_(?:text|x?html)|headline_extended|slugline|located|ednote|edNote|standard|\$standard)"\s{0,9}:/gu;
/** A name of the document's own; one key beside it is enough, three without it. */
const ninjsName = /"(?:uri|guid|urn)"\s{0,9}:/u;

/** Whether a head has enough of ninjs, in whatever order its keys are: a long text may come before all others. */
function looksLikeNinjs(head: string): boolean {
  if (!/^[[{]/u.test(head)) return false;
  const keys = new Set(Array.from(head.matchAll(ninjsKeys), ([, key]) => key!.toLowerCase()));
  if (keys.size >= 3 || /"(?:body_xhtml|\$?standard)"\s{0,9}:/u.test(head)) return true;
  return ninjsName.test(head) && [...keys].some((key) => !weakNinjsKeys.has(key));
}

/** Other records have these too. */
const weakNinjsKeys: ReadonlySet<string> = new Set(['headlines', 'slugline', 'located', 'altids']);

const g2Roots: ReadonlySet<string> = new Set(['newsItem', 'newsMessage', 'packageItem']);
const feedRoots: ReadonlySet<string> = new Set(['rss', 'feed', 'RDF']);

function opensAs(kind: WireKind): DocumentFormat['looksLike'] {
  return (head) => openingAt(head, 0)?.kind === kind;
}

/** The formats whose files are read whole, by the name that `--input-format` takes. */
export const documentFormats = {
  anpa: {
    about: 'ANPA 1312 wire transmissions',
    endings: ['anpa'],
    looksLike: opensAs('anpa'),
    load: async () => (await import('./wire/read.js')).readTransmissions,
  },
  html: {
    about: 'a saved HTML page',
    endings: ['htm', 'html'],
    looksLike: (head) =>
      /^<!doctype\s{1,9}html[\s>]/iu.test(head) || htmlRoots.has(rootName(head)?.toLowerCase() ?? ''),
    load: async () => (await import('./formats/html.js')).readHtmlStories,
  },
  iptc7901: {
    about: 'IPTC 7901 wire transmissions',
    endings: ['iptc'],
    looksLike: opensAs('iptc7901'),
    load: async () => (await import('./wire/read.js')).readTransmissions,
  },
  'newsml-g2': {
    about: 'IPTC’s NewsML-G2',
    endings: ['newsml', 'xml'],
    looksLike: (head) => g2Roots.has(rootName(head) ?? ''),
    load: async () => (await import('./formats/newsml-g2.js')).readNewsmlG2Stories,
  },
  newsml1: {
    about: 'IPTC’s NewsML 1.0 to 1.2',
    endings: ['newsml'],
    looksLike: (head) => rootName(head) === 'NewsML',
    load: async () => (await import('./formats/newsml1.js')).readNewsml1Stories,
  },
  ninjs: {
    about: 'IPTC’s News in JSON, and items of AP’s Media API',
    endings: [],
    looksLike: looksLikeNinjs,
    load: async () => (await import('./formats/ninjs.js')).readNinjsStories,
  },
  nitf: {
    about: 'IPTC’s NITF 3',
    endings: ['nitf', 'xml'],
    looksLike: (head) => rootName(head) === 'nitf',
    load: async () => (await import('./formats/nitf.js')).readNitfStories,
  },
  rss: {
    about: 'a feed, RSS or Atom: a story an item',
    endings: ['atom', 'rss'],
    looksLike: (head) => feedRoots.has(rootName(head) ?? ''),
    load: async () => (await import('./formats/rss.js')).readFeedStories,
  },
  zczc: {
    about: 'wire transmissions between ZCZC and NNNN',
    endings: ['zczc'],
    looksLike: opensAs('zczc'),
    load: async () => (await import('./wire/read.js')).readTransmissions,
  },
  text: {
    about: 'text, whatever it looks like',
    endings: ['txt', 'text'],
    looksLike: () => false,
    load: async () => (await import('./formats/text.js')).readTextStories,
  },
} as const satisfies Record<string, DocumentFormat>;

export type DocumentFormatName = keyof typeof documentFormats;
