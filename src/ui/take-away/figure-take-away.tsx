/** "Share, cite, download" for a figure: its table, its sources and its picture, made when the drawer opens. */
import { useContext } from "react";
import type { ReactElement } from "react";
import { citedIn } from "#domain/figure.ts";
import type { FigureModel } from "#domain/figure.ts";
import type { Drawing } from "#domain/take-away.ts";
import type { SourceId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CitationContext } from "#ui/citation/citation-context.ts";
import { useLocation } from "#url/router.ts";
import { useTakeAwayLoader } from "./take-away-context.ts";
import { TakeAway } from "./take-away.tsx";

/** Every source of a figure, those that state a number as well among them. */
function sourcesOf({ rows, sources }: FigureModel): readonly SourceId[] {
  const also = rows.flatMap(({ cells }) => cells.flatMap(citedIn).flatMap(({ alsoStatedBy = [] }) => alsoStatedBy));
  return [...new Set([...sources, ...also])];
}

/** "/events/kick-off/" and "beside" give "events-kick-off-beside". */
const fileName = (path: string, id: string): string => [...path.split("/").filter(Boolean), id].join("-");

interface FigureTakeAwayProps {
  /** Tells the buttons of a page apart. */
  readonly title: string;
  /** Id of the element that a link to the figure leads to. */
  readonly fragment: string;
  /** What the table shows now; null where it is empty. */
  readonly modelOf: () => FigureModel | null;
  /** What it rests on where there is no table to tell. */
  readonly sources?: readonly SourceId[];
  /** Draws what is shown now; the table itself where not given, as where it gives null. */
  readonly draw?: (() => Promise<Drawing | null>) | undefined;
  /** Path of the same without the page around it; null where there is none. */
  readonly embed?: string | null;
}

/** Needs a flexible row around it: the drawer takes a line of its own. Nothing where nothing can be taken away. */
export function FigureTakeAway(props: FigureTakeAwayProps): ReactElement | null {
  return useTakeAwayLoader() === null ? null : <Offered {...props} />;
}

const none: readonly SourceId[] = [];

function Offered({ title, fragment, modelOf, draw, embed = null, sources = none }: FigureTakeAwayProps): ReactElement {
  const i18n = useI18n();
  const citations = useContext(CitationContext);
  const { pathname } = useLocation();
  const drawNow = async (figure: FigureModel | null): Promise<Drawing> => {
    const drawn = (await draw?.()) ?? null;
    if (drawn !== null) return drawn;
    if (figure === null) throw new Error(`There is nothing to draw of ${title}`);
    return (await import("#ui/picture/figure-table-picture.ts")).drawFigureTable(figure, i18n);
  };
  return (
    <TakeAway
      of={title}
      subjectOf={() => {
        const figure = modelOf();
        return {
          id: fileName(pathname, figure?.id ?? fragment),
          title: figure?.heading ?? title,
          fragment,
          figure,
          sources: citations === null ? [] : (figure === null ? sources : sourcesOf(figure)).map(citations.book.source),
          draw: figure === null && draw === undefined ? null : async () => drawNow(figure),
          embed,
        };
      }}
    />
  );
}
