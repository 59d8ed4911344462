/**
 * Where the letters of scripts stand in Unicode, by name, in whole blocks: a search for a block costs nothing beside
 * one for `\p{Script=…}`.
 */
const blocks: Readonly<Record<string, RegExp>> = {
  Latin:
    /[A-Za-z\u00AA-\u02FF\u1D00-\u1EFF\u2070-\u218F\u2C60-\u2C7F\uA720-\uA7FF\uAB30-\uAB6F\uFB00-\uFB06\uFF21-\uFF5A]/u,
  Arabic: /[\u0600-\u06FF\u0750-\u077F\u0870-\u08FF\uFB50-\uFDFF\uFE70-\uFEFF]/u,
  Devanagari: /[\u0900-\u097F\u1CD0-\u1CFF\uA8E0-\uA8FF]/u,
  Bengali: /[\u0980-\u09FF]/u,
  Gurmukhi: /[\u0A00-\u0A7F]/u,
  Gujarati: /[\u0A80-\u0AFF]/u,
  Oriya: /[\u0B00-\u0B7F]/u,
  Tamil: /[\u0B80-\u0BFF]/u,
  Telugu: /[\u0C00-\u0C7F]/u,
  Kannada: /[\u0C80-\u0CFF]/u,
  Malayalam: /[\u0D00-\u0D7F]/u,
};

/** Whether a text may have a letter of a script, by its Unicode name; true for a script that is not listed here. */
export function mayHoldScript(text: string, script: string): boolean {
  return blocks[script]?.test(text) ?? true;
}

/** Scripts that many languages write which the lexicon does not know. */
export const scriptsOfMore: ReadonlySet<string> = new Set(['Arabic', 'Latin']);
