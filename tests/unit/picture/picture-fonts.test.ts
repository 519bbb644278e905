import { expect, test } from "vitest";
import { firstFace, pictureStack, systemStack } from "#ui/picture/picture-fonts.ts";

test.each([
  {
    page: '"Atlas Serif", "Atlas Fallback Georgia", "Noto Serif", serif',
    picture: "Georgia, 'Noto Serif', 'DejaVu Serif', 'Times New Roman', serif",
  },
  {
    page: 'system-ui, -apple-system, "Segoe UI", sans-serif',
    picture: "system-ui, -apple-system, 'Segoe UI', sans-serif",
  },
  { page: '\n    "Noto Naskh Arabic", "Geeza Pro", serif', picture: "'Noto Naskh Arabic', 'Geeza Pro', serif" },
])("a picture asks for no face that is fetched: $page", ({ page, picture }) => {
  expect(systemStack(page)).toBe(picture);
});

test("words keep the kind of face they have on the page, whatever their script", () => {
  const fonts = { serif: "'Songti SC', serif", sans: "'PingFang SC', sans-serif" };
  expect(firstFace('"PingFang SC", sans-serif')).toBe("PingFang SC");
  expect(pictureStack('"PingFang SC", "Microsoft YaHei", sans-serif', fonts)).toBe(fonts.sans);
  expect(pictureStack('"Songti SC", serif', fonts)).toBe(fonts.serif);
});
