import type { AdvisoryWords } from './types.js';

/**
 * What agencies write in the heads of their transmissions, in the languages of the wires. Words of prose that editors
 * are spoken to with on a page stand with each language; these are read only where a transmission has its head, its
 * notebook or its end.
 */
export const wireWords = {
  /** Words that open a byline. */
  bylines: ['Af', 'Av', 'By', 'Da', 'Di', 'Door', 'Par', 'Por', 'Van', 'Von'],
  /** Lines that open so speak to editors: of what kind, in the order in which they are asked. */
  advisories: [
    {
      kind: 'kill',
      opens: [
        'ANNULATION',
        'ANNULE',
        'ANNULLA',
        'ANNULLAMENTO',
        'ANULACION',
        'BULLETIN KILL',
        'ELIMINATION',
        'KILL',
        'MANDATORY KILL',
        'SPERRUNG',
        'STORY KILLED',
        'STORY WITHDRAWN',
        'WITHDRAWAL',
        'WITHDRAWN',
        'WITHHOLD',
        'ZURUECKGEZOGEN',
        'ZURÜCKGEZOGEN',
      ],
    },
    {
      kind: 'embargo',
      opens: [
        'EMBARGO',
        'EMBARGOED',
        'EMBARGOED FOR',
        'EMBARGOED UNTIL',
        'FOR RELEASE',
        'HOLD FOR RELEASE',
        'SOUS EMBARGO',
        'SPERRFRIST',
      ],
    },
    {
      kind: 'correction',
      opens: [
        'BERICHTIGUNG',
        'CORRECTED',
        'CORRECTIF',
        'CORRECTION',
        'CORRECTIVE',
        'CORRECTS',
        'CORREZIONE',
        'KORREKTUR',
        'RECTIFICATIF',
        'RECTIFICATION',
        'RETTIFICA',
      ],
    },
    { kind: 'repeat', opens: ['RE-ISSUE', 'REFILE', 'REPEAT', 'REPEATING', 'RESENDING', 'RIPETIZIONE', 'RPT'] },
    {
      kind: 'urgent',
      opens: ['ALERTE', 'BULLETIN', 'EILMELDUNG', 'EXTRA', 'FLASH', 'NEWSALERT', 'URGENT', 'URGENTE'],
    },
    {
      kind: 'note',
      opens: [
        'ACHTUNG',
        'AP Graphic',
        'AP Graphics',
        'AP Photo',
        'AP Photos',
        'AP Video',
        'ATTENTION',
        'ATTENTION EDITORS',
        'ATTN',
        'AVIS',
        "EDITOR'S NOTE",
        'EDITORS',
        "EDITORS' NOTE",
        'Editors',
        "Editor's note",
        "Editors' note",
        'Ed note',
        'Eds',
        'FOR USE BY',
        'NDLR',
        'NDR',
        'NOTE',
        'NOTE TO EDITORS',
        'Note to editors',
        'PICTURE',
        'PICTURES',
        'With AP Photo',
        'With AP Photos',
        'With graphic',
        'With photo',
        'With photos',
        'With picture',
        'With pictures',
        'With video',
      ],
    },
  ],
  /** What a version or a part of a story is called: `1st Ld-Writethru`, `2ND LEAD`, `3RD NET`, `UPDATE 1`, `(3DER)`. */
  takes: [
    'ADD',
    'DER',
    'INSERT',
    'LD',
    'LD-ALL',
    'LD-WRITETHRU',
    'LEAD',
    'LEAD-ALL',
    'LEAD-WRITETHRU',
    'NET',
    'SUB',
    'TAKE',
    'UPDATE',
    'WRAPUP',
    'WRITETHRU',
  ],
  /** Lines that open the part behind a story that is meant for editors alone. */
  notebooks: [
    'Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt',
    'Editorial contacts',
    'Internet links',
    'Note to editors',
    'Notebook',
    'Notizblock',
    'The following information is not for publication',
    'The following information is not intended for publication',
    'dpa Contacts',
    'dpa Notebook',
    'dpa-Notizblock',
  ],
  /** Months of filing times by their first letters, January first. */
  months: [
    ['ene', 'gen', 'jan'],
    ['feb', 'fev', 'fév', 'hel'],
    ['maa', 'mar', 'mrt', 'mrz', 'mär'],
    ['abr', 'apr', 'avr', 'huh'],
    ['mag', 'mai', 'maj', 'may', 'mei', 'tou'],
    ['giu', 'juin', 'jun', 'kes'],
    ['hei', 'juil', 'jul', 'lug'],
    ['ago', 'aou', 'aoû', 'aug', 'elo'],
    ['sep', 'set', 'syy'],
    ['lok', 'oct', 'okt', 'ott', 'out'],
    ['nov'],
    ['dec', 'des', 'dez', 'dic', 'déc', 'jou'],
  ],
} as const satisfies WireWords;

interface WireWords {
  readonly bylines: readonly string[];
  readonly advisories: readonly { readonly kind: AdvisoryWords['kind'] | 'kill'; readonly opens: readonly string[] }[];
  readonly takes: readonly string[];
  readonly notebooks: readonly string[];
  readonly months: readonly (readonly string[])[];
}
