import { extractText, getDocumentProxy } from "unpdf";

// The reader needs a newer Node than the Atlas does.
if (!("try" in Promise)) {
  Object.defineProperty(Promise, "try", {
    value: (action, ...given) => new Promise((resolve) => resolve(action(...given))),
  });
}

/**
 * Pages and text of a PDF.
 * @param {Uint8Array} bytes
 * @returns {Promise<{ pages: number, text: string }>} text with single spaces
 */
export async function readPdf(bytes) {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { totalPages, text } = await extractText(document, { mergePages: true });
  await document.destroy();
  return { pages: totalPages, text: text.replaceAll(/\s+/g, " ") };
}
