import type { Story } from '../../src/story.js';

/** What a Story says, each fact by its name, without spans and paths: what two Stories of one text have in common. */
function factsOf(story: Story) {
  const { wire } = story;
  return {
    language: story.language,
    headline: story.headline?.text,
    alternateHeadlines: story.alternateHeadlines.map(({ text }) => text),
    summary: story.summary?.text,
    publisher: story.publisher?.id,
    agencies: story.agencies.map(({ id, role }) => [id, role]),
    bylines: story.bylines.map(({ name }) => name),
    bylineKinds: story.bylines.map(({ kind, role }) => [kind, role]),
    dateline: story.dateline?.text,
    places: story.dateline?.places.map(({ name, nameEn }) => nameEn ?? name),
    date: story.dateline?.date,
    published: story.published?.value,
    updated: story.updated?.value,
    body: story.body.map(({ text }) => text),
    quotes: story.quotes.map(({ text, kind, speaker }) => [text, kind, speaker?.name]),
    disclaimer: story.disclaimer?.text,
    /** Other formats have one place for the terms that the story came with and its publisher's notice. */
    usage: [...story.usageTerms, story.disclaimer].flatMap((terms) => terms?.text ?? []).join(' '),
    signoff: story.signoff?.text,
    advisories: story.advisories.map(({ kind, text }) => [kind, text]),
    wire: [wire?.slug, wire?.category, wire?.number, wire?.take, wire?.service].map((value) => value ?? null),
    priority: wire?.priority ?? null,
  } satisfies Record<string, unknown>;
}

export type Fact = keyof ReturnType<typeof factsOf>;

/** Those of the named facts that a Story read back does not have as the one that was written. */
export function lostFacts(written: Story, back: Story, facts: readonly Fact[]): Fact[] {
  const [before, after] = [factsOf(written), factsOf(back)];
  return facts.filter((fact) => JSON.stringify(before[fact]) !== JSON.stringify(after[fact]));
}
