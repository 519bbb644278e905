import type { Dataset, SourceId } from "#data/records.ts";
import type { PreviewWords } from "../preview-words.ts";

/** Publishers named one by one, as the message does; more are counted. */
const MOST = 2;

/** Who published the sources of the figures; that the Atlas counted itself where there are none. */
export function sourcesLine(
  ids: readonly SourceId[],
  { sources }: Pick<Dataset, "sources">,
  { t, format }: PreviewWords,
): string {
  const cited = sources.filter(({ id }) => ids.includes(id));
  const publishers = [...new Set(ids.flatMap((id) => cited.find((source) => source.id === id)?.publisher ?? []))];
  if (publishers.length === 0) return t("preview.ownCount");
  const [first = "", second = ""] = publishers;
  const rest = publishers.length - MOST;
  if (rest > 0) return t("preview.sourcesMore", { first, second, count: rest });
  return t("preview.sources", { publishers: format.list(publishers), count: publishers.length });
}
