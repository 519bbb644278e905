/** The field of the search page. What is typed lives in the address. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { useHref } from "#url/router.ts";
import { soughtText } from "./parameters.ts";

/** A real form: Enter before the script is there asks for the same address. */
export function SearchForm(): ReactElement {
  const { t } = useI18n();
  return (
    <form
      className="search-form"
      role="search"
      action={useHref(usePaths().search())}
      method="get"
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <SearchField parameter={soughtText} label={t("search.field")} />
    </form>
  );
}
