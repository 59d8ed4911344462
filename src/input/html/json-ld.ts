/** A value that JSON may hold. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Types of schema.org that are a story. */
const storyTypes = /^(?:(?:https?:\/\/schema\.org\/)?)(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/u;

/** Facts lie no deeper than this: `@graph`, lists, `mainEntity`. */
const deepest = 4;
const longestList = 200;

/** The first story that the scripts of a page describe; null where they describe none. Broken scripts say nothing. */
export function storyOf(scripts: readonly string[]): JsonObject | null {
  for (const script of scripts) {
    const found = findStory(parsed(script), 0);
    if (found) return found;
  }
  return null;
}

/** Some pages put it in a comment, or leave line ends in its strings. */
function parsed(script: string): Json {
  const bare = script
    .trim()
    .replace(
      /^(?:<!--|\/\*\s{0,3}<!\[CDATA\[\s{0,3}\*\/|<!\[CDATA\[)|(?:-->|\/\*\s{0,3}\]\]>\s{0,3}\*\/|\]\]>)$/gu,
      '',
    );
  try {
    return JSON.parse(bare.replace(/[\u0000-\u001F]/gu, ' ')) as Json;
  } catch {
    return null;
  }
}

function findStory(value: Json, depth: number): JsonObject | null {
  if (value === null || typeof value !== 'object' || depth > deepest) return null;
  if (isList(value)) {
    for (const item of value.slice(0, longestList)) {
      const found = findStory(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (listOf(value['@type']).some((type) => typeof type === 'string' && storyTypes.test(type))) return value;
  return findStory(value['@graph'] ?? value['mainEntity'] ?? null, depth + 1);
}

/** The words of a property: its own, or the name or text of the thing that it is; each of a list. */
export function wordsOf(story: JsonObject, property: string): string[] {
  return listOf(story[property]).flatMap((value) => {
    const named =
      value !== null && typeof value === 'object' && !isList(value)
        ? (value['name'] ?? value['text'] ?? value['@value'])
        : value;
    return listOf(named).filter((word): word is string => typeof word === 'string' && word.trim() !== '');
  });
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value.slice(0, longestList) : [value];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
