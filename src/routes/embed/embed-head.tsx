/** Title and canonical address of an embed: the page it is taken from. Search engines list that page, not the embed. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { siteOrigin } from "#url/site.ts";
import { useHref } from "#url/router.ts";

interface EmbedHeadProps {
  readonly title: string;
  /** Path of the full page, without the part after `#`. */
  readonly canonical: string;
}

/** Each embed renders exactly one. */
export function EmbedHead({ title, canonical }: EmbedHeadProps): ReactElement {
  const { t } = useI18n();
  return (
    <>
      <title>{t("site.pageTitle", { page: title })}</title>
      <meta name="robots" content="noindex" />
      <link rel="icon" href={`${import.meta.env.BASE_URL}favicon.svg`} type="image/svg+xml" />
      <link rel="canonical" href={siteOrigin + useHref(canonical)} />
    </>
  );
}
