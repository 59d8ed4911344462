/** What the keys of a font draw, by what the glyph is within a syllable. Keys are what the text holds. */
export interface FontTable {
  /** The stroke that makes a half letter whole. */
  readonly upright: string;
  /** Half letters, each ending in a virama. */
  readonly half: Readonly<Record<string, string>>;
  readonly whole: Readonly<Record<string, string>>;
  /** Letters drawn below or behind the one before. */
  readonly below: Readonly<Record<string, string>>;
  /** Vowel signs and marks, typed behind their letter. */
  readonly sign: Readonly<Record<string, string>>;
  readonly vowel: Readonly<Record<string, string>>;
  /** The vowel sign that is typed in front of its syllable and read behind it. */
  readonly shortI: string;
  /** The hook that is typed behind its syllable and read in front of it, with what it carries besides. */
  readonly reph: Readonly<Record<string, string>>;
  readonly nukta: string;
  /** Digits and punctuation. */
  readonly other: Readonly<Record<string, string>>;
}

export type Kind = 'half' | 'whole' | 'below' | 'sign' | 'vowel' | 'shortI' | 'reph' | 'nukta' | 'other';

export interface Glyph {
  readonly kind: Kind;
  readonly text: string;
}

/** Every sequence of keys of a font with its glyph; whole letters made of a half and the upright among them. */
export function glyphsOf(table: FontTable): ReadonlyMap<string, Glyph> {
  const glyphs = new Map<string, Glyph>();
  const add = (kind: Kind, entries: Readonly<Record<string, string>>) => {
    for (const [keys, text] of Object.entries(entries)) glyphs.set(keys, { kind, text });
  };
  for (const kind of ['whole', 'below', 'sign', 'vowel', 'reph', 'other', 'half'] as const) add(kind, table[kind]);
  for (const [keys, text] of Object.entries(table.half)) {
    const letter = text.slice(0, -1);
    glyphs.set(keys + table.upright, { kind: 'whole', text: letter });
    glyphs.set(keys + table.nukta, { kind: 'half', text: `${letter}\u093C\u094D` });
    glyphs.set(keys + table.nukta + table.upright, { kind: 'whole', text: `${letter}\u093C` });
  }
  glyphs.set(table.shortI, { kind: 'shortI', text: 'ि' });
  glyphs.set(table.nukta, { kind: 'nukta', text: '\u093C' });
  return glyphs;
}
