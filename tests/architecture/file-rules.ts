const longestFile = 200;

/** Files that may be longer, and why. */
const longFiles: Readonly<Record<string, string>> = {
  "data/chunks.ts": "the one contract between compiler and pages",
};
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
      ...(lines > longestFile && !mayBeLong(path) ? [`${path}: ${lines} lines, at most ${longestFile}`] : []),
    ];
  });
}

/** Permissions for long files that are no longer needed. */
export function findNeedlessPermissions(files: readonly TextFile[]): readonly string[] {
  return Object.keys(longFiles).filter((path) => {
    const file = files.find((one) => one.path === path);
    return !file || file.text.split("\n").length - 1 <= longestFile;
  });
}

function mayBeLong(path: string): boolean {
  return path in longFiles || longFolders.test(path);
}
