/** Cuts a text into its sentences, so that a sheet can end after any of them. */

/** Words whose full stop ends no sentence. */
const abbreviated = /(?:^|[\s(])(?:St|Dr|Prof|Mr|Mrs|Ms|No|vol|vs|e\.g|i\.e|\p{Lu})\.$/u;
/** After a stop, with closing quotes, and before something a sentence may begin with. Chinese needs no space. */
const boundary = /(?<=[.!?؟]["'”’)»]*)\s+(?=["'“‘«(¿¡]*[\p{Lu}\p{Lo}\d])|(?<=[。！？][”’）]*)/u;

/** In order, without the spaces between them. Where in doubt two sentences stay one. */
export function sentencesOf(text: string): readonly string[] {
  const found: string[] = [];
  for (const part of text.trim().split(boundary)) {
    const before = found.at(-1);
    if (before !== undefined && abbreviated.test(before)) found[found.length - 1] = `${before} ${part}`;
    else if (part !== "") found.push(part);
  }
  return found;
}
