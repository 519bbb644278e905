/** The frame of every sheet: the Atlas's sign, title and introduction, map and figures, two columns, sources, the address, the licence. */
import type { ReactElement, ReactNode } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { BarPatterns } from "#ui/chart/bar-shape.tsx";
import { SiteMark } from "#ui/site-mark.tsx";
import { SheetAddress } from "./sheet-address.tsx";
import { SheetFigures } from "./sheet-figures.tsx";
import type { SheetNumber } from "./sheet-numbers.ts";
import { SheetSources } from "./sheet-sources.tsx";

interface FactSheetProps {
  readonly title: ReactNode;
  /** The italic line under the title. */
  readonly lead: string;
  readonly introduction: ReactNode;
  /** null: no map shows the place. */
  readonly map: ReactNode;
  readonly figures: readonly SheetNumber[];
  readonly columns: readonly [ReactNode, ReactNode];
  readonly path: string;
  /** Hands the sheet its hue. */
  readonly className: string;
}

/** Stands inside a citation provider. */
export function FactSheet(props: FactSheetProps): ReactElement {
  const { title, lead, introduction, map, figures, columns, path, className } = props;
  const { t } = useI18n();
  return (
    <article className={`sheet ${className}`}>
      <BarPatterns />
      <header className="sheet-head">
        <SiteMark />
        <span>{t("sheet.label")}</span>
      </header>
      <div className="sheet-title">
        <h1>{title}</h1>
        <p>{lead}</p>
      </div>
      <div className="sheet-top">
        {map}
        <div className="sheet-gist">
          <p>{introduction}</p>
          <SheetFigures figures={figures} />
        </div>
      </div>
      <div className="sheet-columns">
        <div>{columns[0]}</div>
        <div>{columns[1]}</div>
      </div>
      <footer className="sheet-foot">
        <SheetSources />
        <SheetAddress path={path} />
        <p className="sheet-licence">{t("sheet.licence")}</p>
      </footer>
    </article>
  );
}
