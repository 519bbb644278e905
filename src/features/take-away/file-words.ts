/** The words of a figure's files in the language of the page. Codes of states stay the same in every language; JSON explains them. */
import type { CellStatus } from "#domain/figure-file/figure-details.ts";
import type { DetailName, FileWords } from "#domain/figure-file/figure-file.ts";
import type { I18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { createCitedText } from "#ui/use-cited-text.ts";

const details = {
  shown: "share.column.shown",
  status: "share.column.status",
  qualifier: "share.column.qualifier",
  counts: "share.column.counts",
  how: "share.column.how",
  "source-ids": "share.column.sourceIds",
  "source-titles": "share.column.sourceTitles",
  "source-addresses": "share.column.sourceAddresses",
  pointers: "share.column.pointers",
  "also-stated-by": "share.column.alsoStatedBy",
} as const satisfies Record<DetailName, MessageKey>;

const statuses = {
  stated: "share.status.stated",
  computed: "share.status.computed",
  counted: "share.status.counted",
  "not-recorded": "share.status.notRecorded",
  text: "share.status.text",
} as const satisfies Record<CellStatus, MessageKey>;

/** Makes the words; needs the messages of the drawer. */
export function fileWords(i18n: Pick<I18n, "t" | "format">): FileWords {
  const { t } = i18n;
  return {
    detail: (column, detail) => t("share.column", { column, detail: t(details[detail]) }),
    page: t("share.column.page"),
    record: t("share.column.record"),
    status: (status) => t(statuses[status]),
    write: createCitedText(i18n),
  };
}
