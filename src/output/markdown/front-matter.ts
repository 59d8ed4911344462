import { stringify } from 'yaml';
import type { Story } from '../../story.js';

/**
 * The Story's facts as YAML front matter, `---` lines included. Every key is there in every story, null or an empty
 * list where the story says nothing. All strings stand in double quotes on one line, so that none of them reads as a
 * date, a number or `no`, and none ends the front matter; what an eye cannot see in them is written as an escape.
 */
export function frontMatter(story: Story): string {
  const yaml = stringify(facts(story), {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
  return `---\n${yaml.replace(unseen, escapeCode)}---\n`;
}

function facts(story: Story): Record<string, unknown> {
  const { source, publisher, dateline } = story;
  return {
    headline: story.headline?.text ?? null,
    alternateHeadlines: story.alternateHeadlines.map(({ text, language }) => ({ text, language })),
    summary: story.summary?.text ?? null,
    dateline: dateline?.text ?? null,
    date: dateline?.date ?? null,
    agencies: story.agencies.map(({ id, name, role }) => ({ id, name, role })),
    publisher: publisher && { id: publisher.id, name: publisher.name },
    bylines: story.bylines.map(({ name, kind, role }) => ({ name, kind, role })),
    published: story.published?.value ?? null,
    updated: story.updated?.value ?? null,
    language: story.language,
    source: { name: source.name, record: source.record, sha256: source.sha256 },
  };
}

/** Control characters but the line end, signs of direction, unusual line ends, byte order marks, half pairs, tags. */
const unseen =
  /[\0-\x09\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\p{Cs}\u{E0000}-\u{E007F}]/gu;

/** `\u202e`; beyond the first plane `\U000e0041`. */
function escapeCode(sign: string): string {
  const code = sign.codePointAt(0)!;
  return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
