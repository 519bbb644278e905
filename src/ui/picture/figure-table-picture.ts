/** The table of any figure as a picture, in the words of the page. */
import type { Cell, FigureModel } from "#domain/figure.ts";
import type { Drawing } from "#domain/take-away.ts";
import type { I18n } from "#i18n/i18n-context.tsx";
import { createCitedText } from "#ui/use-cited-text.ts";
import { browserPen } from "./browser-pen.ts";
import type { TablePicture } from "./picture-parts.ts";
import { drawTable } from "./table-picture.ts";

/** A picture is to be taken in at a glance; the whole table is in the other files. */
const mostRows = 40;

type PictureCell = TablePicture["rows"][number]["cells"][number];

function cellOf(cell: Cell, i18n: Pick<I18n, "t" | "format">): PictureCell {
  if (cell.kind === "text") return { text: cell.text, isNumber: false, isMissing: false };
  if (cell.kind === "computed") return { text: cell.text, isNumber: true, isMissing: false };
  if (cell.number === null) return { text: i18n.t("value.notRecorded"), isNumber: true, isMissing: true };
  return { text: cell.text ?? createCitedText(i18n)(cell.number), isNumber: true, isMissing: false };
}

/** The same words as in the table on the page. */
export function tablePicture(model: FigureModel, i18n: Pick<I18n, "t" | "format">): TablePicture {
  const count = model.rows.length;
  return {
    columns: model.columns,
    rows: model.rows.slice(0, mostRows).map(({ head, isHere, cells }) => ({
      isHere,
      cells: [{ text: head.text, isNumber: false, isMissing: false }, ...cells.map((cell) => cellOf(cell, i18n))],
    })),
    more: count > mostRows ? i18n.t("figure.firstRows", { shown: mostRows, count }) : null,
  };
}

/** Throws where the browser gives no canvas. */
export async function drawFigureTable(model: FigureModel, i18n: I18n): Promise<Drawing> {
  return drawTable(tablePicture(model, i18n), browserPen(i18n.language.direction));
}
