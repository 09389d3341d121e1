/** The texts of a group's story, in a fixed order: the name guard speaks of them by their place. */
export interface StoryTexts {
  title: string;
  opening: string;
  path: readonly { words: string }[];
  did: readonly string[];
  norms: readonly string[];
  closing: string;
}

export function textsOfStory({ title, opening, path, did, norms, closing }: StoryTexts): string[] {
  return [title, opening, ...path.map(({ words }) => words), ...did, ...norms, closing];
}

/** The same story with its texts in their places replaced. `texts`: as many as `textsOfStory` gives. */
export function withStoryTexts<Fields extends StoryTexts>(fields: Fields, texts: readonly string[]): Fields {
  let place = 0;
  const next = () => texts[place++] ?? '';
  return {
    ...fields,
    title: next(),
    opening: next(),
    path: fields.path.map((stop) => ({ ...stop, words: next() })),
    did: fields.did.map(() => next()),
    norms: fields.norms.map(() => next()),
    closing: next(),
  };
}

/**
 * What stands in the story instead of a name. The guard's own words are for a record ("a peer"); members read this one.
 */
export function forMembers(replacement: string): string {
  return replacement.replace(/^a peer/, 'somebody').replace(/^A peer/, 'Somebody');
}
