/** What the accessibility checks last looked at, as they wrote it down themselves: `npm run test:accessibility -- --record`. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { languageOf } from "#i18n/languages.ts";
import { TableBox } from "#ui/table-box.tsx";
import lastRun from "./last-run.json";

const rows = [
  { name: "accessibility.rowBuilt", run: lastRun.built },
  { name: "accessibility.rowScripted", run: lastRun.scripted },
] as const;

function Languages({ tags }: { tags: readonly string[] }): ReactElement {
  return (
    <ul className="named-languages">
      {tags.map((tag) => (
        <li key={tag} lang={tag} dir="auto">
          {languageOf(tag).name}
        </li>
      ))}
    </ul>
  );
}

/** The runs as a table; languages in their own names. */
export function LastRuns(): ReactElement {
  const { t, format } = useI18n();
  return (
    <TableBox name={t("accessibility.runs")} className="is-headed has-four">
      <thead>
        <tr>
          <th scope="col">{t("accessibility.check")}</th>
          <th scope="col">{t("accessibility.pages")}</th>
          <th scope="col">{t("accessibility.findings")}</th>
          <th scope="col">{t("accessibility.languages")}</th>
          <th scope="col">{t("accessibility.day")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, run }) => (
          <tr key={name}>
            <th scope="row">{t(name)}</th>
            <td className="is-number">{format.number(run.pages)}</td>
            <td className="is-number">{format.number(run.findings)}</td>
            <td>
              <Languages tags={run.languages} />
            </td>
            <td>{format.date(run.date)}</td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  );
}
