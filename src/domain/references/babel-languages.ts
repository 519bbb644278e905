/** Names under which LaTeX knows the languages of titles (biblatex `langid`), by the first part of their tag. */
const names: Readonly<Record<string, string>> = {
  ar: "arabic",
  cs: "czech",
  da: "danish",
  de: "german",
  en: "english",
  es: "spanish",
  fr: "french",
  hu: "hungarian",
  id: "indonesian",
  is: "icelandic",
  it: "italian",
  ja: "japanese",
  lv: "latvian",
  mk: "macedonian",
  ms: "malay",
  nl: "dutch",
  pl: "polish",
  pt: "portuguese",
  ru: "russian",
  sv: "swedish",
  tr: "turkish",
  vi: "vietnamese",
  zh: "chinese",
};

/** null: a language that has no name there, which LaTeX then takes for that of the document. */
export function babelLanguage(tag: string): string | null {
  return names[tag.split("-")[0] ?? ""] ?? null;
}
