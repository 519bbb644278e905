/** Loads the pack of a language: a file of its own, so that no reader loads another's language. */
import type { LanguagePack } from "./i18n-context.tsx";

/** The English pack. Further languages join here as `import()` of their own module. */
export async function loadLanguagePack(): Promise<LanguagePack> {
  const { pack } = await import("virtual:language-pack/en");
  return pack;
}
