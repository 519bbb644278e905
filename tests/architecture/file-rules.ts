const longestFile = 200;

/** Lists of words, which nobody reads from end to end. */
const longFolders = /^i18n\/(?:messages|glossary)\//;
const vagueFolder = /(?:^|\/)(?:utils?|helpers?|common|shared|lib|misc)(?:\/|$)/;
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/;
/** A line of a comment, too wide to be read beside its code; Prettier leaves comments alone. */
const wideComment = /^(?=.{141})[ \t]*(?:\/\*|\*|\/\/).{0,40}/m;
const suppression = /@ts-(?:ignore|nocheck|expect-error)|(?:eslint|oxlint)-disable|prettier-ignore/;

/** A file of `src` by its path and text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Names, folders and lengths that make a file hard to find or to read. */
export function findMisplacedFiles(files: readonly TextFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const lines = text.split("\n").length - 1;
    return [
      ...(kebabCase.test(name) ? [] : [`${path}: file names are kebab-case`]),
      ...(vagueFolder.test(path) ? [`${path}: a function lives with the idea it serves, not in such a folder`] : []),
      ...(/^index\.[cm]?[jt]sx?$/.test(name) ? [`${path}: no barrels`] : []),
      ...(suppression.test(text) ? [`${path}: switches a check off (${suppression.exec(text)?.[0]})`] : []),
      ...(wideComment.test(text) ? [`${path}: a line wider than 140: ${wideComment.exec(text)?.[0]}`] : []),
      ...(lines > longestFile && !longFolders.test(path) ? [`${path}: ${lines} lines, at most ${longestFile}`] : []),
    ];
  });
}
