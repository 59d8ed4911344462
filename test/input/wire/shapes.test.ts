import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../src/batch/stories-of.js';
import { storiesIn } from '../../../src/input/stories.js';
import { parseStory } from '../../../src/parse.js';
import type { Story } from '../../../src/story.js';

const unit = { input: { name: 'wire', place: 'wire' }, record: null };

async function storiesOf(text: string, encoding: BufferEncoding = 'utf8'): Promise<Story[]> {
  const found = await storiesIn(Buffer.from(text, encoding), 'auto', { encoding: null });
  return found.map((incoming) => {
    if ('failure' in incoming) throw new Error(incoming.failure.message);
    const options = parseOptions(unit, null, incoming.value, { timeZone: null, year: null }, null);
    return parseStory(incoming.value.text, options);
  });
}

interface Shape {
  readonly house: string;
  readonly wire: string;
  readonly headline: string | null;
  readonly bylines?: readonly string[];
  readonly dateline: string | null;
  readonly first: string;
  readonly slug?: string;
  readonly published?: string;
  readonly signoff?: string;
  readonly advisories?: readonly string[];
  readonly agencies?: readonly string[];
}

const anpa = (head: string, text: string, end = '') =>
  `\x16\x16\x01a0105\x1fasian\r\nr i\x13\x11 BC-Ferry     03-19 0344\r\n\x02${head}${text}\r\n\x03${end}\r\n\x04`;
const iptc = (first: string, keywords: string, text: string, end = '191523 GMT MAR 21') =>
  `\x01${first}\r\n${keywords}\r\n\x02${text}\r\n\x03${end}\r\n\x04`;

const shapes: readonly Shape[] = [
  {
    house: 'AP',
    wire: anpa(
      '^BC-Ferry, 1st Ld-Writethru,212<\r\n^Ferry runs again<\r\n^Eds: Updates.<\r\n^By ASHA RAO=\r\n^Associated Press=\r\n',
      '\t   MANILA, Philippines (AP) _ The ferry ran again on Friday.\r\n\t   Nobody was hurt.\r\n',
      'AP-WF-03-19-21 2011GMT<',
    ),
    headline: 'Ferry runs again',
    bylines: ['ASHA RAO'],
    dateline: 'MANILA, Philippines (AP)',
    first: 'The ferry ran again on Friday.',
    slug: 'BC-Ferry',
    published: '2021-03-19T20:11:00+00:00',
    advisories: ['update', 'note'],
  },
  {
    house: 'AP, as an archive keeps it: no signs, no indents, wrapped anew, with a number and the time of filing above',
    wire: [
      'AP890920-0007',
      'AP-NR-09-20-89 0002EDT',
      'u a AM-Ferry 4thLd-Writethru a0800 09-20 1046',
      'AM-Ferry, 4th Ld - Writethru, a0800,1072',
      'Ferry To Pierhaven Runs Again After Two Weeks Of Storms On The',
      'Coast',
      'Eds: SUBS 5th graf, `The harbor ..., with 2 grafs to include the',
      "pilot's words; picks up 6th graf: `Nobody was ...",
      'LaserPhoto PHV3',
      'By ASHA RAO',
      'Associated Press Writer',
      'PIERHAVEN, Ore. (AP)',
      'The ferry ran again on Tuesday with its old captain, who',
      'was cheered at the pier.',
      'Nobody was hurt.',
    ].join('\n'),
    headline: 'Ferry To Pierhaven Runs Again After Two Weeks Of Storms On The Coast',
    bylines: ['ASHA RAO'],
    dateline: 'PIERHAVEN, Ore. (AP)',
    first: 'The ferry ran again on Tuesday with its old captain, who was cheered at the pier.',
    slug: 'AM-Ferry',
    published: '1989-09-20T00:02:00-04:00',
    advisories: ['update', 'note', 'note'],
    agencies: ['ap'],
  },
  {
    house: 'AP, as an archive keeps it: a headline that begins as a byline does, and text in indents',
    wire: 'r f PM-Ferry 03-01 0132\nPM-Ferry,0137\nBy Boat To The Island Again\nMANILA, Philippines (AP)\n   The ferry ran again on Friday.\n   Nobody was hurt.\n',
    headline: 'By Boat To The Island Again',
    dateline: 'MANILA, Philippines (AP)',
    first: 'The ferry ran again on Friday.',
    slug: 'PM-Ferry',
  },
  {
    house: 'Kyodo: no carets, a headline closed by a plus',
    wire: anpa(
      "BC-Ferry-Captain's-Return\r\nFerry: captain's return cheers the island+\r\n",
      '     NAHA, Japan, March 19 Kyodo - The ferry ran again on Friday with its\r\nold captain, who was cheered at the pier.\r\n==Kyodo\r\n',
      'KWS-21:37-19-03-21',
    ),
    headline: "Ferry: captain's return cheers the island",
    dateline: 'NAHA, Japan, March 19 Kyodo',
    first: 'The ferry ran again on Friday with its old captain, who was cheered at the pier.',
    slug: "BC-Ferry-Captain's-Return",
    published: '2021-03-19T21:37:00+05:30',
    signoff: '==Kyodo',
  },
  {
    house: 'Bloomberg: a copyright line, the agency in the byline',
    wire: anpa(
      '^BC-FERRY-SHARES<\r\n^Ferry Shares Rise After Gearbox Repair<\r\n^By Nuno Sampaio=\r\n^c.2021 Bloomberg News=\r\n',
      '    March 19 (Bloomberg) -- Shares of the ferry company rose on Friday after the gearbox was repaired.\r\n',
    ),
    headline: 'Ferry Shares Rise After Gearbox Repair',
    bylines: ['Nuno Sampaio'],
    dateline: null,
    first: 'March 19 (Bloomberg) -- Shares of the ferry company rose on Friday after the gearbox was repaired.',
  },
  {
    house: 'New York Times: a place and its country with no agency, whose story it is on a line of its own',
    wire: anpa(
      '^BC-FERRY-ART-NYTSF<\r\n^A Ferry Runs Again<\r\n^(For use by New York Times News Service clients)<\r\n^By NUNO SAMPAIO=\r\n^c.2021 New York Times News Service=\r\n',
      '   MANILA, Philippines _ The ferry ran again, and the town came to see it.\r\n   Nobody was hurt.\r\n',
    ),
    headline: 'A Ferry Runs Again',
    bylines: ['NUNO SAMPAIO'],
    dateline: 'MANILA, Philippines',
    first: 'The ferry ran again, and the town came to see it.',
    agencies: ['nyt-news-service'],
    advisories: ['note'],
  },
  {
    house: 'Reuters: who reported and edited, in two brackets',
    wire: anpa(
      'BC-FERRY-SHIPPING (UPDATE 1)\r\nUPDATE 1-Ferry company sees profit after repair\r\n',
      '\tLISBON, March 19 (Reuters) - The ferry company expects a profit.\r\n\t((Reporting by Nuno Sampaio; Editing by Jo Finch))\r\n',
    ),
    headline: 'Ferry company sees profit after repair',
    bylines: ['Nuno Sampaio'],
    dateline: 'LISBON, March 19 (Reuters)',
    first: 'The ferry company expects a profit.',
    signoff: '((Reporting by Nuno Sampaio; Editing by Jo Finch))',
    advisories: ['update'],
  },
  {
    house: 'STT: the month as a number',
    wire: iptc(
      'stt012 4 KOT 0120',
      'lautta/',
      'Lautta kulkee taas\r\n\r\nHelsinki, 19.3. (STT) -- Lautta saareen kulki taas.\r\n',
    ),
    headline: 'Lautta kulkee taas',
    dateline: 'Helsinki, 19.3. (STT)',
    first: 'Lautta saareen kulki taas.',
    agencies: ['stt'],
  },
  {
    house: 'AGI: the agency before the place',
    wire: "ZCZC\nAGI0123 3 CRO 0 R01 /\n\nTraghetto: riparte il collegamento =\n(AGI) - Genova, 19 mar. - E' ripartito il traghetto per\nl'isola.\n191642 MAR 21\n\nNNNN\n",
    headline: 'Traghetto: riparte il collegamento',
    dateline: 'Genova, 19 mar',
    first: "E' ripartito il traghetto per l'isola.",
    agencies: ['agi'],
  },
  {
    house: 'AAP: lines that end in a carriage return alone, a headline behind a caret',
    wire:
      '   ZCZC AAP\r$T\r:Ferry Race\r=Day 2\r^FERRY: Results of the ferry race\r*X\r&A\r+15084000\r' +
      'PIERHAVEN, March 19 AAP - Results of the second day of the ferry race on Friday:\r \r' +
      '1. Grey Heron    1hr14mins\r2. Kittiwake     1:14:51\rNNNN\r',
    headline: 'FERRY: Results of the ferry race',
    dateline: 'PIERHAVEN, March 19 AAP',
    first: 'Results of the second day of the ferry race on Friday:',
    slug: 'Ferry Race',
  },
  {
    house: 'AAP for radio: the place in a field of its own',
    wire:
      'ZCZC AAP\r\n%A\r\n#Ferry_BC1\r\n$Ferry runs again off Pierhaven\r\n:(PIERHAVEN)\r\n&DESK\\Rao\r\n*07000000\r\n@NSW\r\n' +
      'The ferry between the two islands ran again on Friday.\r\n\r\nNobody was hurt.\r\n\r\nAAP RTV\r\nNNNN\r\n',
    headline: 'Ferry runs again off Pierhaven',
    dateline: 'PIERHAVEN',
    first: 'The ferry between the two islands ran again on Friday.',
  },
  {
    house: 'dpa',
    wire: iptc(
      'eca062 4 i 211 ccccb   dpa 061',
      '\r\nIsland-ferry/',
      'EXTRA\r\nFerry to the island runs again =\r\n\r\n   Kiel (dpa) - The ferry ran again on\r\nFriday.\r\n\r\n"All went well," the captain said.\r\n\r\n# Notebook\r\n\r\n## Internet links\r\n- [Ferry](http://ferry.example)\r\n\r\ndpa ab cd\r\n',
    ),
    headline: 'Ferry to the island runs again',
    dateline: 'Kiel (dpa)',
    first: 'The ferry ran again on Friday.',
    slug: 'Island-ferry/',
    published: '2021-03-19T15:23:00+00:00',
    signoff: 'dpa ab cd',
    advisories: ['urgent', 'note'],
  },
  {
    house: 'dpa: a correction over several lines, and what the story is, in brackets around the headline',
    wire: iptc(
      'bdt0212 3 vm 83  dpa 0000',
      '\r\nSchifffahrt/Insel/',
      '(Berichtigung: In der ersten Fassung (9.12 Uhr) hieß es,\r\ndie Fähre sei zehn Tage lang\r\nnicht gefahren. Es waren neun.)\r\n(KORR-Bericht)\r\n' +
        'Die Fähre zur Insel fährt wieder - nach neun Tagen\r\nund einer langen Nacht\r\nVon Marta Beispiel und Jan Muster, dpa\r\n(Foto Archiv) =\r\n\r\n' +
        'Kiel (dpa) - Die Fähre fuhr am Freitag wieder.\r\n\r\n# Notizblock\r\n\r\n## Orte\r\n- [Anleger](Kai 3)\r\n\r\ndpa mb/jm yysw a3 lön\r\n\r\n',
    ),
    headline: 'Die Fähre zur Insel fährt wieder - nach neun Tagen und einer langen Nacht',
    bylines: ['Marta Beispiel', 'Jan Muster'],
    dateline: 'Kiel (dpa)',
    first: 'Die Fähre fuhr am Freitag wieder.',
    signoff: 'dpa mb/jm yysw a3 lön',
    advisories: ['correction', 'note', 'note', 'note'],
  },
  {
    house: 'dpa: haste in brackets with bells',
    wire: iptc(
      'bdt0213 2 vm 21  dpa 0000',
      '\r\nSchifffahrt/',
      '(Eil \x07\x07\x07)\r\nFähre fährt wieder =\r\n\r\nKiel (dpa) - Die Fähre fährt wieder.\r\n\r\ndpa ab s5\r\n',
    ),
    headline: 'Fähre fährt wieder',
    dateline: 'Kiel (dpa)',
    first: 'Die Fähre fährt wieder.',
    signoff: 'dpa ab s5',
    advisories: ['urgent'],
  },
  {
    house: 'dpa: tables with bars, whose days are no datelines',
    wire: iptc(
      'spe0214 3 sp 33  dpa-spe 0000',
      '\r\nRudern/Ergebnisse/',
      'Ergebnisse der Ruderliga =\r\n\r\n| Freitag, 19.03.2021: |\r\n| Hafen Nord | - | Insel | 2:1 |\r\n| Kai 3      | - | Mole  | 0:0 |\r\n',
    ),
    headline: 'Ergebnisse der Ruderliga',
    dateline: null,
    first: '| Freitag, 19.03.2021: |',
  },
  {
    house: 'Belga: a day of telex, its time above the first transmission',
    wire:
      '19-MAR-21  00:00\n\nINT024 3 GEN 0091 F BELGA-0031\nMARINE/ILE/\nLe bac reprend ses traversées\n\n' +
      '   OSTENDE 19/03 (BELGA) = Le bac a repris vendredi ses\ntraversées.\n./.MLN\n\n./.\n191623 MAR 21\n',
    headline: 'Le bac reprend ses traversées',
    dateline: 'OSTENDE 19/03 (BELGA)',
    first: 'Le bac a repris vendredi ses traversées.',
    signoff: './.MLN',
  },
  {
    house: 'AFP: the byline between headline and text, a slashed sign-off',
    wire: iptc(
      'FRA0412 4 I 0212 FRA /AFP-XA12',
      'Greece-transport-ferry',
      'Greek island ferry runs again after ten days\r\nBy Jeanne ROCHER\r\n   ATHENS, March 19, 2021 (AFP) - The ferry to the island ran again on Friday,\r\nten days after its engine failed.\r\n   "We are glad," said the mayor.\r\n   jr/ab/cd\r\n',
    ),
    headline: 'Greek island ferry runs again after ten days',
    bylines: ['Jeanne ROCHER'],
    dateline: 'ATHENS, March 19, 2021 (AFP)',
    first: 'The ferry to the island ran again on Friday, ten days after its engine failed.',
    slug: 'Greece-transport-ferry',
    signoff: 'jr/ab/cd',
  },
  {
    house: 'Reuters: an update mark, a byline, then the text',
    wire: iptc(
      'rtr0345 3 F 0150 RTR',
      'SHIPPING-FERRY/',
      'UPDATE 1-Ferry company sees profit after gearbox repair\r\n\r\nBy Nuno Sampaio\r\n\r\n   LISBON, March 19 (Reuters) - The ferry company expects a\r\nprofit for the year.\r\n   (Reporting by Nuno Sampaio)\r\n',
    ),
    headline: 'Ferry company sees profit after gearbox repair',
    bylines: ['Nuno Sampaio'],
    dateline: 'LISBON, March 19 (Reuters)',
    first: 'The ferry company expects a profit for the year.',
    advisories: ['update'],
  },
  {
    house: 'Belga: no control bytes, a dateline closed by an equals sign',
    wire:
      'INT024 3 GEN 0091 F BELGA-0031\nMARINE/ILE/\nLe bac reprend ses traversées (RECTIFICATIF)\n\n' +
      '   OSTENDE 19/03 (BELGA) = Le bac a repris vendredi ses\ntraversées.\n./.MLN\n191623 MAR 21\n',
    headline: 'Le bac reprend ses traversées',
    dateline: 'OSTENDE 19/03 (BELGA)',
    first: 'Le bac a repris vendredi ses traversées.',
    slug: 'MARINE/ILE/',
    signoff: './.MLN',
    advisories: ['correction'],
  },
  {
    house: 'Keystone-ATS: a rubric above the headline',
    wire: iptc(
      'bsf025 3 ec 121   etf 967',
      'Suisse',
      'Transports:  \r\nLe bac du lac reprend son service = \r\n \r\n   Lausanne (ats) Le bac du lac a repris vendredi son service.\r\n \r\n(SDA/sj) \r\n',
      '191223 mar 21',
    ),
    headline: 'Le bac du lac reprend son service',
    dateline: 'Lausanne (ats)',
    first: 'Le bac du lac a repris vendredi son service.',
    signoff: '(SDA/sj)',
  },
  {
    house: 'APA',
    wire: iptc(
      'apa0123 5 CI 0150 AI',
      'Verkehr/Schifffahrt/Österreich',
      'Fähre über den See fährt wieder =\r\n\r\nWien (APA) - Die Fähre über den See fährt seit Freitag wieder.\r\n(Schluss) mj\r\n',
    ),
    headline: 'Fähre über den See fährt wieder',
    dateline: 'Wien (APA)',
    first: 'Die Fähre über den See fährt seit Freitag wieder.',
    signoff: '(Schluss) mj',
  },
  {
    house: 'NTB',
    wire: iptc(
      'ntb0451 5 INN 0120',
      'samferdsel/ferge/',
      'Fergen går igjen\r\n\r\nOslo (NTB): Fergen til øya gikk igjen fredag, ti dager etter at motoren stanset.\r\n',
    ),
    headline: 'Fergen går igjen',
    dateline: 'Oslo (NTB)',
    first: 'Fergen til øya gikk igjen fredag, ti dager etter at motoren stanset.',
  },
  {
    house: 'PTI',
    wire:
      'ZCZC\nPRI GEN NAT\n.KOCHI MDS14\nFERRY-RESCUE\nFerry stuck off Kochi, all 60 on board safe\nEds: Adds details\n' +
      '   Kochi, Mar 19 (PTI) A ferry was stuck off Kochi for\nthree hours. PTI KR RT\nRT\n03191823\nNNNN\n',
    headline: 'Ferry stuck off Kochi, all 60 on board safe',
    dateline: 'Kochi, Mar 19 (PTI)',
    first: 'A ferry was stuck off Kochi for three hours.',
    slug: 'FERRY-RESCUE',
    signoff: 'PTI KR RT RT',
    advisories: ['note'],
  },
  {
    house: 'ANSA: the agency before the place',
    wire:
      'ZCZC1873/SXA\nR CRO S0A QBXB\nPONTE: RIAPRE DOMANI LA VIA DEL MARE\n' +
      '   (ANSA) - GENOVA, 19 MAR - Riapre domani mattina la via\ndel mare. (ANSA).\n\n     YXA-RED\n19-MAR-21 16:42 NNNN\n',
    headline: 'PONTE: RIAPRE DOMANI LA VIA DEL MARE',
    dateline: 'GENOVA, 19 MAR',
    first: 'Riapre domani mattina la via del mare.',
  },
  {
    house: 'AAP: fields behind colons',
    wire: 'ZCZC FMG000\nYY TDA\n:FERRY :Island ferry runs again\n    HOBART, March 19 AAP - The ferry to the island ran again\non Friday.\n    AAP ab/cd\n\n\nNNNN\n',
    headline: 'Island ferry runs again',
    dateline: 'HOBART, March 19 AAP',
    first: 'The ferry to the island ran again on Friday.',
    slug: 'FERRY',
    signoff: 'AAP ab/cd',
  },
  {
    house: 'UPI: a version glued to the slug, the house below the name',
    wire: anpa(
      '^BC-FERRY 1stld<\r\n^Ferry runs again<\r\n^By ASHA RAO=\r\n^UPI Staff Writer=\r\n',
      '\tMANILA, March 19 (UPI) -- The ferry ran again on Friday.\r\n',
    ),
    headline: 'Ferry runs again',
    bylines: ['ASHA RAO'],
    dateline: 'MANILA, March 19 (UPI)',
    first: 'The ferry ran again on Friday.',
    slug: 'BC-FERRY',
    advisories: ['update'],
  },
  {
    house: 'Reuters in ANPA 1312: no carets, an indented byline',
    wire: anpa(
      'BC-FERRY-SHIPPING (UPDATE 1)\r\nUPDATE 1-Ferry company sees profit\r\n\tBy Nuno Sampaio\r\n',
      '\tLISBON, March 19 (Reuters) - The ferry company expects a profit.\r\n',
    ),
    headline: 'Ferry company sees profit',
    bylines: ['Nuno Sampaio'],
    dateline: 'LISBON, March 19 (Reuters)',
    first: 'The ferry company expects a profit.',
    advisories: ['update'],
  },
  {
    house: 'AP kills a story',
    wire: anpa(
      '^BC-US--Ferry, KILL,60<\r\n^Eds: Members are asked to kill the story slugged Ferry.<\r\n',
      '\tMANILA, Philippines (AP) _ Kill the story about the ferry. The captain was not on board.\r\n',
    ),
    headline: null,
    dateline: 'MANILA, Philippines (AP)',
    first: 'Kill the story about the ferry. The captain was not on board.',
    slug: 'BC-US--Ferry',
    advisories: ['kill', 'note'],
  },
  {
    house: 'Yonhap: versions in brackets, an address below',
    wire: iptc(
      'YON012 4 GEN 0123 ENG',
      'ferry-island',
      '(LEAD) Ferry to island runs again\r\n(ATTN: ADDS quotes in last 2 paras)\r\nBy Kim Sora\r\n' +
        '   JEJU, South Korea, March 19 (Yonhap) -- The ferry to the island ran again on Friday.\r\n   desk@wire.example\r\n(END)\r\n',
    ),
    headline: 'Ferry to island runs again',
    bylines: ['Kim Sora'],
    dateline: 'JEJU, South Korea, March 19 (Yonhap)',
    first: 'The ferry to the island ran again on Friday.',
    advisories: ['update', 'note'],
  },
  {
    house: 'Lusa: initials parted by two slashes',
    wire: iptc(
      'lus0123 4 ECO 0123 LUSA',
      'Transportes/',
      'Barco da ilha volta a navegar =\r\n\r\n   Lisboa, 19 mar 2021 (Lusa) - O barco da ilha voltou a navegar.\r\n   AB // CD\r\n',
    ),
    headline: 'Barco da ilha volta a navegar',
    dateline: 'Lisboa, 19 mar 2021 (Lusa)',
    first: 'O barco da ilha voltou a navegar.',
    signoff: 'AB // CD',
  },
  {
    house: 'EFE: ZCZC over a header of IPTC 7901',
    wire:
      'ZCZC 0123\nEFE4567 5 POL 0123\nISLA/FERRY\nEl ferry vuelve a navegar tras diez días parado\n' +
      '   Palma, 19 mar (EFE).- El ferry de la isla volvió a navegar.\n   EFE ab/cd\nNNNN',
    headline: 'El ferry vuelve a navegar tras diez días parado',
    dateline: 'Palma, 19 mar (EFE)',
    first: 'El ferry de la isla volvió a navegar.',
    slug: 'ISLA/FERRY',
    signoff: 'EFE ab/cd',
  },
  {
    house: 'dpa: an embargo',
    wire: iptc(
      'eca062 4 i 211 dpa 061',
      'Ferry/',
      'EMBARGOED until 0600 GMT, March 20\r\nFerry to run again =\r\n\r\nKiel (dpa) - The ferry will run again.\r\n',
    ),
    headline: 'Ferry to run again',
    dateline: 'Kiel (dpa)',
    first: 'The ferry will run again.',
    advisories: ['embargo'],
  },
  {
    house: 'Bhasha: codes in Devanagari',
    wire:
      'ZCZC\nPRI GEN NAT\n.दिल्ली दि12\nनौका-बचाव\nपणजी के पास नौका फंसी, सभी सुरक्षित\n' +
      '   पणजी, 19 मार्च (भाषा) पणजी के पास शुक्रवार को एक नौका तीन घंटे तक रेत में फंसी रही।\nभाषा सिम्मी नरेश\nNNNN\n',
    headline: 'पणजी के पास नौका फंसी, सभी सुरक्षित',
    dateline: 'पणजी, 19 मार्च (भाषा)',
    first: 'पणजी के पास शुक्रवार को एक नौका तीन घंटे तक रेत में फंसी रही।',
    slug: 'नौका-बचाव',
    signoff: 'भाषा सिम्मी नरेश',
  },
  {
    house: 'control bytes shown as names',
    wire:
      '<SYN><SYN><SOH>a0105<US>asian\nr i BC-Ferry     03-19 0344\n<STX>^BC-Ferry,12<\n^Ferry runs again<\n' +
      '\tMANILA, Philippines (AP) _ The ferry ran again on Friday.\n<ETX>AP-WF-03-19-21 2011GMT<\n<EOT>',
    headline: 'Ferry runs again',
    dateline: 'MANILA, Philippines (AP)',
    first: 'The ferry ran again on Friday.',
    slug: 'BC-Ferry',
    published: '2021-03-19T20:11:00+00:00',
  },
  {
    house: 'ANPA without its control bytes',
    wire:
      'W4127asian\nr i BC-AS--Ferry     03-19 0344\n^BC-AS--Ferry,12<\n^Ferry runs again<\n^By ASHA RAO=\n' +
      '\t   MANILA, Philippines (AP) _ The ferry ran again on Friday.\n\n\tAP-WF-03-19-21 2011GMT<\n',
    headline: 'Ferry runs again',
    bylines: ['ASHA RAO'],
    dateline: 'MANILA, Philippines (AP)',
    first: 'The ferry ran again on Friday.',
    slug: 'BC-AS--Ferry',
    published: '2021-03-19T20:11:00+00:00',
  },
];

it('reads a day of an archive, a story for each number', async () => {
  const story = (number: string, title: string) =>
    `AP890920-${number}\nAP-NR-09-20-89 0002EDT\nu a AM-${title} 09-20 1046\nAM-${title},0072\n${title} Back In Service\nMANILA, Philippines (AP)\nThe harbor office said so on Tuesday.\n`;
  const stories = await storiesOf(`${story('0007', 'Ferry')}${story('0008', 'Tram')}`);
  expect(stories.map(({ headline }) => headline?.text)).toEqual(['Ferry Back In Service', 'Tram Back In Service']);
  expect(stories[0]!.body.map(({ text }) => text)).toEqual(['The harbor office said so on Tuesday.']);
});

describe('transmissions in the shapes of the houses', () => {
  it.each(shapes)('$house', async (shape) => {
    const [story] = await storiesOf(shape.wire);
    expect(story?.headline?.text ?? null).toBe(shape.headline);
    expect(story?.bylines.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual(shape.bylines ?? []);
    expect(story?.dateline?.text ?? null).toBe(shape.dateline);
    expect(story?.body[0]?.text).toBe(shape.first);
    if (shape.slug) expect(story?.wire?.slug).toBe(shape.slug);
    if (shape.published) expect(story?.published?.value).toBe(shape.published);
    expect(story?.signoff?.text ?? null).toBe(shape.signoff ?? story?.signoff?.text ?? null);
    if (shape.agencies) expect(story?.agencies.map(({ id }) => id)).toEqual(shape.agencies);
    if (shape.advisories) expect(story?.advisories.map(({ kind }) => kind)).toEqual(shape.advisories);
  });
});
