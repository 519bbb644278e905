/** The words around a picture: what it shows, where its numbers come from, and how to find it again. */
import type { SourceBrief } from "#data/briefs.ts";
import type { Release } from "#data/records.ts";
import type { TakeAwaySubject } from "#domain/take-away.ts";
import type { I18n } from "#i18n/i18n-context.tsx";
import type { FrameWords } from "#ui/picture/picture-frame.ts";

/** As many as fit into a few lines of small print; the address leads to the rest. */
const mostSources = 6;

interface Around {
  readonly address: string;
  readonly release: Pick<Release, "id" | "date">;
  readonly i18n: Pick<I18n, "t" | "format" | "language" | "series">;
}

/** Sources by publisher, title and date, in the order of the figure. What counts or lists records rests on them and says so. */
function sourceLine(sources: readonly SourceBrief[], { t, format, series }: Around["i18n"]): string {
  if (sources.length === 0) return t("share.pictureOfRecords");
  const named = sources
    .slice(0, mostSources)
    .map(({ publisher, title, published }) =>
      published === null
        ? t("share.pictureSourceUndated", { publisher, title })
        : t("share.pictureSource", { publisher, title, date: format.date(published) }),
    );
  return t("share.pictureSources", {
    count: sources.length,
    list: series(named),
    more: sources.length - named.length,
  });
}

/** Needs the messages of the drawer. */
export function frameWords(subject: TakeAwaySubject, { address, release, i18n }: Around): FrameWords {
  const { t, format, language } = i18n;
  return {
    title: subject.title,
    summary: subject.figure?.summary ?? "",
    note: subject.figure?.note ?? null,
    sources: sourceLine(subject.sources, i18n),
    licence: t("share.pictureLicence", { version: release.id, date: format.date(release.date) }),
    address,
    language: language.tag,
  };
}
