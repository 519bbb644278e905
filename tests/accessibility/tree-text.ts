/** The accessibility tree of a page as text to be read through: addresses left out, long rows of alike cut short. */

interface TreeNode {
  readonly line: string;
  readonly children: TreeNode[];
}

const longestRun = 5;
const shownOfRun = 3;
const roleOf = ({ line }: TreeNode): string => /^- '?([\w-]+)/.exec(line)?.[1] ?? "";

function parse(text: string): readonly TreeNode[] {
  const roots: TreeNode[] = [];
  const open: { readonly depth: number; readonly children: TreeNode[] }[] = [{ depth: -1, children: roots }];
  for (const whole of text.split("\n")) {
    const line = whole.trimStart();
    const depth = whole.length - line.length;
    if (line === "" || line.startsWith("- /url:")) continue;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const node = { line, children: [] };
    open.at(-1)?.children.push(node);
    open.push({ depth, children: node.children });
  }
  return roots;
}

/** Runs of siblings with one role, in order. */
function runsOf(nodes: readonly TreeNode[]): readonly (readonly TreeNode[])[] {
  const runs: TreeNode[][] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && roleOf(last[0]) === roleOf(node)) last.push(node);
    else runs.push([node]);
  }
  return runs;
}

function write(nodes: readonly TreeNode[], indent: string): readonly string[] {
  return runsOf(nodes).flatMap((run) => {
    const shown = run.length > longestRun ? run.slice(0, shownOfRun) : run;
    const lines = shown.flatMap(({ line, children }) => [indent + line, ...write(children, `${indent}  `)]);
    const first = run[0];
    return shown.length === run.length || first === undefined
      ? lines
      : [...lines, `${indent}… more of the kind "${roleOf(first)}"`];
  });
}

/** From the tree as the browser writes it. */
export const treeText = (snapshot: string): string => `${write(parse(snapshot), "").join("\n")}\n`;

/**
 * What two trees are compared by: numbers change with every new record, marks of direction are not spoken; both are no matter of
 * names, roles and order.
 */
export const withoutNumbers = (tree: string): string =>
  tree.replaceAll(/[\u2066-\u2069]/g, "").replaceAll(/\d+(?:[.,\u00a0\u202f]\d+)*/g, "0");
