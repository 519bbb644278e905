/** Head markup from values: nothing of the record reaches the page unescaped. */

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

export type Attributes = Readonly<Record<string, string>>;

/** A void element such as `<meta>`; attributes in the order given, empty ones without a value. */
export function voidElement(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === "" ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`,
  );
  return `<${name}${written.join("")}>`;
}

/** Marks what is true of the first page only: taken out when the reader goes on to another within the site. */
export const ofPage: Attributes = { "data-of-page": "" };

/** A value as JSON inside a script element: nothing in it can end the element. */
export function jsonScript(type: string, value: unknown): string {
  const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `<script type="${type}" data-of-page>${json}</script>`;
}
