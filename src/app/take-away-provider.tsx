/** Brings the drawer to share, cite and download, with its words, when a reader reaches for it. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { ReactElement, ReactNode } from "react";
import { releaseQuery } from "#data/queries.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { TakeAwayContext } from "#ui/take-away/take-away-context.ts";
import type { TakeAwayDrawer } from "#ui/take-away/take-away-context.ts";

/** Around all pages. */
export function TakeAwayProvider({ children }: { children: ReactNode }): ReactElement {
  const { loadTopics } = useI18n();
  const client = useQueryClient();
  const load = useCallback(async (): Promise<TakeAwayDrawer> => {
    const [{ TakeAwayDrawer: drawer }] = await Promise.all([
      import("#features/take-away/take-away-drawer.tsx"),
      loadTopics(["share"]),
      client.ensureQueryData(releaseQuery()),
    ]);
    return drawer;
  }, [client, loadTopics]);
  return <TakeAwayContext value={load}>{children}</TakeAwayContext>;
}
