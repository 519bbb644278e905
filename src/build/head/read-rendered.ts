/** Reads from a rendered page what its head needs to say again: so that machines are told what readers are. */
import { defaultTreeAdapter as tree, parseFragment } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface Crumb {
  readonly label: string;
  /** Address on the host, with base; null for the page itself. */
  readonly href: string | null;
}

/** What the page says of itself. */
export interface ReadPage {
  /** The specific part of the title, without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Whether search engines are to list it: the not-found page and embeds are not. */
  readonly isIndexable: boolean;
  /** From the front page to this one; empty on the front page. */
  readonly trail: readonly Crumb[];
}

function elements(node: Node): readonly Element[] {
  const own = tree.isElementNode(node) ? [node] : [];
  return "childNodes" in node ? [...own, ...node.childNodes.flatMap(elements)] : own;
}

function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

const attribute = (element: Element | undefined, name: string): string | null =>
  element?.attrs.find((one) => one.name === name)?.value ?? null;

const breadcrumb = /<nav class="breadcrumb"[\s\S]*?<\/nav>/;

/** `head` and `body` as the prerenderer gives them. */
export function readRendered({ head, body }: { readonly head: string; readonly body: string }): ReadPage {
  const found = elements(parseFragment(head));
  const meta = (name: string): string | null =>
    attribute(
      found.find((element) => attribute(element, "name") === name),
      "content",
    );
  const title = found.find(({ tagName }) => tagName === "title");
  const items = elements(parseFragment(breadcrumb.exec(body)?.[0] ?? "")).filter(({ tagName }) => tagName === "li");
  return {
    title: meta("citation_title") ?? (title === undefined ? "" : textOf(title)),
    description: meta("description") ?? "",
    isIndexable: !(meta("robots") ?? "").includes("noindex"),
    trail: items.map((item) => ({
      label: textOf(item),
      href: attribute(
        elements(item).find(({ tagName }) => tagName === "a"),
        "href",
      ),
    })),
  };
}
