export interface ShownText {
  readonly text: string;
  /** The element it stands in, or the attribute that speaks it. */
  readonly where: string;
}

/** Runs in the page, so it needs all it uses inside: texts and spoken attributes that claim to be in the page's language. */
export function shownWords(tag: string): readonly ShownText[] {
  // Code, names of files and addresses are the same in every language; <bdi> and <cite> hold names.
  const apart = "script, style, noscript, template, code, pre, kbd, bdi, cite, textarea, [data-address]";
  const isOwn = (element: Element | null): element is Element =>
    element !== null && element.closest(apart) === null && element.closest("[lang]")?.getAttribute("lang") === tag;
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? element.parentElement?.getAttribute("class") ?? ""}`;
  const found: ShownText[] = [{ text: document.title, where: "title" }];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue ?? "";
    if (isOwn(parent) && text.trim() !== "") found.push({ text, where: nameOf(parent) });
  }
  const spoken = [
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "title",
    "alt",
    "placeholder",
    "content",
  ];
  for (const name of spoken) {
    const selector = name === "content" ? "meta[name=description]" : `body [${name}]`;
    for (const element of document.querySelectorAll(selector)) {
      const text = element.getAttribute(name) ?? "";
      if (isOwn(element) && text.trim() !== "") found.push({ text, where: `${name} of ${nameOf(element)}` });
    }
  }
  return found;
}
