/**
 * The field in the head that leads to the search. All it does itself is to fetch the dialog; until then, and where that fails, it
 * is a plain form that leads to the search page.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";
import { savesData } from "#ui/saves-data.ts";
import { usePaths } from "#ui/use-paths.ts";
import { useHref } from "#url/router.ts";
import { useHydrated } from "#url/use-parameter.ts";

const loadDialog = () => import("#features/search/search-dialog.tsx");
type Dialog = Awaited<ReturnType<typeof loadDialog>>["SearchDialog"];

/** On narrow windows the field is a button. Ctrl+K, on Macs also ⌘K, opens the dialog from anywhere. */
export function SearchOpener(): ReactElement {
  const { t, loadTopics } = useI18n();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [dialog, setDialog] = useState<{ readonly Dialog: Dialog } | null>(null);
  const isApple = useHydrated() && /mac|iphone|ipad/i.test(navigator.platform);

  const load = async (): Promise<Dialog> => {
    const [{ SearchDialog }, { prefetchSearchEngine }] = await Promise.all([
      loadDialog(),
      import("#features/search/search-index-query.ts"),
      loadTopics(["search"]),
    ]);
    prefetchSearchEngine(client);
    return SearchDialog;
  };
  const open = (): void => {
    load().then(
      (Dialog) => setDialog({ Dialog }),
      () => form.current?.submit(),
    );
  };
  const prefetch = (): void => {
    if (!savesData()) load().catch(() => undefined);
  };
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== "k" || event.altKey || event.shiftKey || event.ctrlKey === event.metaKey) return;
    event.preventDefault();
    if (dialog === null) open();
  });
  const takeOver = useEffectEvent((): void => {
    if (field.current === document.activeElement && field.current?.value !== "") open();
  });
  useEffect(() => {
    // What was typed while the script was on its way.
    takeOver();
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);

  return (
    <>
      <form
        ref={form}
        className="search-opener"
        role="search"
        aria-label={t("shell.search")}
        action={useHref(usePaths().search())}
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <button
          type="submit"
          className="tool"
          aria-label={t("shell.search")}
          onPointerEnter={prefetch}
          onFocus={prefetch}
        >
          <Icon name="search" />
        </button>
        <input
          ref={field}
          type="search"
          name="q"
          aria-label={t("shell.search")}
          aria-keyshortcuts="Control+K Meta+K"
          placeholder={t("shell.searchField")}
          onPointerEnter={prefetch}
          onFocus={prefetch}
          onClick={open}
          onInput={open}
          maxLength={120}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        <kbd aria-hidden="true">{t(isApple ? "shell.searchKeysMac" : "shell.searchKeys")}</kbd>
      </form>
      {dialog !== null && (
        <dialog.Dialog
          typed={() => field.current?.value ?? ""}
          onOpen={() => form.current?.reset()}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}
