/** How far the Atlas is translated into each language, and what of it a person has reviewed: counted, not promised. */
import type { ReactElement } from "react";
import type { LanguageStanding } from "#data/language-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { languageOf } from "#i18n/languages.ts";
import { TableBox } from "#ui/table-box.tsx";

function LanguageRow({ standing }: { standing: LanguageStanding }): ReactElement {
  const { t, format } = useI18n();
  const { tag, messages, texts } = standing;
  const { name, direction } = languageOf(tag);
  const share = (done: number, all: number): string =>
    t("about.languagesShare", { done: format.number(done), all: format.number(all) });
  return (
    <tr>
      <th scope="row">
        <bdi lang={tag} dir={direction}>
          {name}
        </bdi>
      </th>
      <td className="is-number">{share(messages.count, messages.count)}</td>
      <td className="is-number">{share(texts.translated, texts.count)}</td>
      <td className="is-number">{share(messages.reviewed + texts.reviewed, messages.count + texts.translated)}</td>
    </tr>
  );
}

/** A table in the order of the languages. */
export function TranslatedLanguages({ languages }: { languages: readonly LanguageStanding[] }): ReactElement {
  const { t } = useI18n();
  return (
    <TableBox name={t("about.languages")} className="translated is-headed">
      <thead>
        <tr>
          <th scope="col">{t("about.languagesColumn")}</th>
          <th scope="col" className="is-number">
            {t("about.languagesMessages")}
          </th>
          <th scope="col" className="is-number">
            {t("about.languagesTexts")}
          </th>
          <th scope="col" className="is-number">
            {t("about.languagesReviewed")}
          </th>
        </tr>
      </thead>
      <tbody>
        {languages.map((standing) => (
          <LanguageRow key={standing.tag} standing={standing} />
        ))}
      </tbody>
    </TableBox>
  );
}
