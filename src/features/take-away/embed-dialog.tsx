/** The code that puts a figure or a card into somebody else's page, with what it will look like there and what it loads. */
import { useId, useLayoutEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useHref } from "#url/router.ts";
import { siteOrigin } from "#url/site.ts";
import { embedCode } from "./embed-code.ts";
import { EmbedSize } from "./embed-size.tsx";
import { HandOverProvider } from "./hand-over.tsx";
import { CopyButton } from "./hand-over-button.tsx";
import { measureEmbed } from "./measured-embed.ts";
import type { MeasuredEmbed } from "./measured-embed.ts";

/** Widths of a frame in CSS pixels: a margin or a phone, a column of text, a whole page. */
const widths = [320, 600, 900] as const;
const themes = ["system", "light", "dark"] as const;
/** Of a preview that has not come yet. */
const usualHeight = 480;

interface EmbedDialogProps {
  readonly title: string;
  /** Path of the embed, without base. */
  readonly embed: string;
  readonly onClose: () => void;
}

/** Open while it is mounted. The browser keeps the focus inside and returns it to where it was. */
export function EmbedDialog({ title, embed, onClose }: EmbedDialogProps): ReactElement {
  const { t } = useI18n();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [width, setWidth] = useState<number>(600);
  const [theme, setTheme] = useState<(typeof themes)[number]>("system");
  const [preview, setPreview] = useState<{ readonly of: string; readonly measured: MeasuredEmbed | null } | null>(null);
  // Showing a modal is the browser's, not React's.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const path = useHref(embed) + (theme === "system" ? "" : `?theme=${theme}`);
  const origin = siteOrigin === "" ? window.location.origin : siteOrigin;
  // What was measured holds for its width and theme only.
  const shown = `${width} ${path}`;
  const measured = preview?.of === shown ? preview.measured : null;
  const height = measured?.height ?? usualHeight;
  const frameTitle = t("embed.frameTitle", { title });
  const code = embedCode({ address: origin + path, title: frameTitle, width, height });
  const choose = <T extends string | number>(known: readonly T[], text: string, take: (value: T) => void): void => {
    const found = known.find((one) => String(one) === text);
    if (found !== undefined) take(found);
  };
  return (
    <dialog ref={dialog} className="embed-dialog" aria-labelledby={`${id}title`} closedby="any" onClose={onClose}>
      <h2 id={`${id}title`}>{t("embed.dialogTitle", { title })}</h2>
      <HandOverProvider onClose={() => dialog.current?.close()}>
        <div className="filters">
          <div className="field">
            <label htmlFor={`${id}width`}>{t("embed.width")}</label>
            <select
              id={`${id}width`}
              value={width}
              onChange={(event) => choose(widths, event.currentTarget.value, setWidth)}
            >
              {widths.map((each) => (
                <option key={each} value={each}>
                  {t(`embed.width.${each}`)}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor={`${id}theme`}>{t("embed.theme")}</label>
            <select
              id={`${id}theme`}
              value={theme}
              onChange={(event) => choose(themes, event.currentTarget.value, setTheme)}
            >
              {themes.map((each) => (
                <option key={each} value={each}>
                  {t(`embed.theme.${each}`)}
                </option>
              ))}
            </select>
          </div>
        </div>
        <div className="field copy-by-hand">
          <label htmlFor={`${id}code`}>{t("embed.code")}</label>
          <textarea id={`${id}code`} readOnly rows={4} value={code} dir="ltr" spellCheck={false} />
        </div>
        <CopyButton id="embed" what={t("embed.codeName")} text={() => code} />
        <EmbedSize measured={measured} host={new URL(origin).host} />
        <p className="drawer-note">{t("embed.preview")}</p>
        <div className="embed-preview">
          <iframe
            key={shown}
            src={path}
            title={frameTitle}
            width={width}
            height={height}
            onLoad={(event) => setPreview({ of: shown, measured: measureEmbed(event.currentTarget) })}
          />
        </div>
      </HandOverProvider>
    </dialog>
  );
}
