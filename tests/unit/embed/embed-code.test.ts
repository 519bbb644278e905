// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedCode } from "#features/take-away/embed-code.ts";

const frameIn = (code: string): HTMLIFrameElement | null => {
  const template = document.createElement("template");
  template.innerHTML = code;
  return template.content.childElementCount === 1 ? template.content.querySelector("iframe") : null;
};

describe("the code of an embed", () => {
  it("is one frame with address, name and size, loaded when it comes near", () => {
    expect(
      embedCode({
        address: "https://atlas.example/embed/map/2018/?theme=dark",
        title: "Ideas for action",
        width: 600,
        height: 660,
      }),
    ).toBe(
      '<iframe src="https://atlas.example/embed/map/2018/?theme=dark" title="Ideas for action" width="600" height="660" loading="lazy" style="border:0;max-width:100%"></iframe>',
    );
  });

  it("gives back any title and address, and never ends its own attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.webUrl({ withQueryParameters: true }), (title, address) => {
        const frame = frameIn(embedCode({ address, title, width: 320, height: 10 }));
        // A carriage return in HTML is a line feed.
        expect(frame?.title).toBe(title.replaceAll(/\r\n?/g, "\n"));
        expect(frame?.getAttribute("src")).toBe(address);
        expect(frame?.getAttributeNames()).toHaveLength(6);
      }),
    );
  });
});
