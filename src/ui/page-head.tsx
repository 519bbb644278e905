/**
 * Title, description and canonical address of a page. React moves them into the document's head. Reference managers take the title
 * without the site's name; the build adds what else they and others read there.
 */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { siteOrigin } from "#url/site.ts";
import { useHref } from "#url/router.ts";

interface PageHeadProps {
  /** The specific part; the site's name is added. null on the front page, whose title is the site's own. */
  readonly title: string | null;
  readonly description: string;
  /** The page's path without view state. null: a page that is not there has no canonical address. */
  readonly path: string | null;
}

/** Each page renders exactly one. */
export function PageHead({ title, description, path }: PageHeadProps): ReactElement {
  const { t } = useI18n();
  const href = useHref(path ?? "/");
  return (
    <>
      <title>{title === null ? t("site.title") : t("site.pageTitle", { page: title })}</title>
      <meta name="description" content={description} />
      {path === null ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={siteOrigin + href} />
          <meta name="citation_title" content={title ?? t("site.title")} />
        </>
      )}
    </>
  );
}
