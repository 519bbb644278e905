// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MarkLink } from "#ui/plate/mark-link.tsx";
import { PlateKeys } from "#ui/plate/plate-keys.tsx";
import { renderPagePart } from "./render-page-part.tsx";

afterEach(cleanup);

const plate = (onKey?: (key: string) => boolean) => (
  <PlateKeys label="Map of two stops" onKey={onKey}>
    <svg>
      {["hanoi", "durban"].map((mark) => (
        <MarkLink key={mark} to={`/events/${mark}/`} mark={mark} label={mark} className="stop">
          <circle className="reach" />
        </MarkLink>
      ))}
    </svg>
  </PlateKeys>
);

describe("PlateKeys", () => {
  it("makes the plate one tab stop; its marks are none", async () => {
    await renderPagePart(plate());
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("application", { name: "Map of two stops" }));
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it("steps in with Enter and out with Escape", async () => {
    await renderPagePart(plate());
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard("{Enter}");
    expect(document.activeElement?.getAttribute("data-mark")).toBe("hanoi");
    await user.keyboard("{End}");
    expect(document.activeElement?.getAttribute("data-mark")).toBe("durban");
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(screen.getByRole("application"));
  });

  it("begins with the stops of the torch, although other events are drawn below them", async () => {
    await renderPagePart(
      <PlateKeys label="Map">
        <svg>
          {["congress", "fair", "toronto", "hanoi"].map((mark, place) => (
            <MarkLink
              key={mark}
              to={`/events/${mark}/`}
              mark={mark}
              label={mark}
              className={place < 2 ? "dot" : "stop"}
            >
              <circle className="reach" />
            </MarkLink>
          ))}
        </svg>
      </PlateKeys>,
    );
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard("{Enter}");
    expect(document.activeElement?.getAttribute("data-mark")).toBe("toronto");
    await user.keyboard("{End}{Home}");
    expect(document.activeElement?.getAttribute("data-mark")).toBe("toronto");
    await user.keyboard("{End}");
    expect(document.activeElement?.getAttribute("data-mark")).toBe("fair");
  });

  it("hands other keys on, and only while it has the focus", async () => {
    const onKey = vi.fn<(key: string) => boolean>(() => true);
    await renderPagePart(plate(onKey));
    const user = userEvent.setup();
    await user.keyboard("+");
    expect(onKey).not.toHaveBeenCalled();
    await user.tab();
    await user.keyboard("+");
    expect(onKey).toHaveBeenCalledWith("+");
  });
});
