/** A figure's rows as a real table: caption, column and row heads, every number with its marker. */
import type { ReactElement } from "react";
import type { Cell, FigureModel } from "#domain/figure.ts";
import { CiteNumber } from "./citation/cite.tsx";
import { NotRecorded } from "./not-recorded.tsx";
import { PageLink } from "./page-link.tsx";
import { TableBox } from "./table-box.tsx";
import { useCitedText } from "./use-cited-text.ts";

function CellContent({ cell }: { cell: Cell }): ReactElement {
  const citedText = useCitedText();
  if (cell.kind === "text") return cell.to === null ? <>{cell.text}</> : <PageLink to={cell.to}>{cell.text}</PageLink>;
  if (cell.kind === "computed") {
    return (
      <>
        {cell.text}
        {cell.from.map((number) => (
          <CiteNumber key={`${number.source} ${number.pointer}`} number={number} counts={cell.how} />
        ))}
      </>
    );
  }
  if (cell.number === null) return <NotRecorded />;
  return (
    <>
      {cell.text ?? citedText(cell.number)}
      <CiteNumber number={cell.number} counts={cell.counts} />
    </>
  );
}

/** The table of a figure. */
export function FigureTable({ model }: { model: FigureModel }): ReactElement {
  return (
    <TableBox name={model.heading}>
      <thead>
        <tr>
          {model.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.rows.map((row) => (
          <tr key={row.key} className={row.isHere ? "is-here" : undefined}>
            <th scope="row">
              {row.head.to === null ? row.head.text : <PageLink to={row.head.to}>{row.head.text}</PageLink>}
            </th>
            {row.cells.map((cell, index) => (
              <td key={model.columns[index + 1]} className={cell.kind === "number" ? "is-number" : undefined}>
                <CellContent cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableBox>
  );
}
