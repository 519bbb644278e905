const longest = 72;

const shorten = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** A found value in words: text in quotation marks, lists and groups by their size, a missing key as such. */
export function quote(value: unknown): string {
  if (value === undefined) return "nothing (the key is missing)";
  if (value === "") return "empty text";
  if (typeof value === "string") return JSON.stringify(shorten(value));
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) {
    const keys = Object.keys(value);
    return keys.length === 0 ? "an empty group" : shorten(`a group { ${keys.join(", ")} }`);
  }
  return `${typeof value === "object" ? "null" : String(value)}`;
}

/** `a, b or c`, in the order given. */
export function either(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined) return "nothing";
  return words.length === 1 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
