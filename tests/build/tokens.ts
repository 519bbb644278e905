/** Walks through the HTML of a built page, tag by tag; a tree of all pages would not fit the time tests have. */
import { Tokenizer } from "parse5";
import type { Token } from "parse5";

export interface TokenHandlers {
  onStartTag(tag: Token.TagToken): void;
  onEndTag(tag: Token.TagToken): void;
  /** Words and the spaces between them come one by one. */
  onText(text: string): void;
}

const nothing = (): void => undefined;

/** `html` must be without the contents of `script` and `style`, which are no text. */
export function readTokens(html: string, { onStartTag, onEndTag, onText }: TokenHandlers): void {
  const onCharacters = ({ chars }: Token.CharacterToken): void => onText(chars);
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag,
      onEndTag,
      onCharacter: onCharacters,
      onWhitespaceCharacter: onCharacters,
      onNullCharacter: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  );
  tokenizer.write(html, true);
}
