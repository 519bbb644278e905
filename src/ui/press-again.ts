/**
 * A press that could not be answered because code did not load. Engines remember such a failure for as long as the document lives, so
 * asking again would fail at once: the page is loaded anew, and the button is pressed when it is back.
 */
const key = "atlas-pressed";

function takePressed(): string | null {
  try {
    const id = window.sessionStorage.getItem(key);
    window.sessionStorage.removeItem(key);
    return id;
  } catch {
    // No storage, no window: nothing was pressed.
    return null;
  }
}

/** The button this document was loaded anew for; taken once. */
const pressed = takePressed();

/** Whether the document was loaded anew for a press of this button. */
export const wasPressed = (id: string): boolean => id !== "" && id === pressed;

/** Loads the page anew for a press of a button. False where the device knows that it is offline: then the page stays as it is. */
export function pressAgain(id: string): boolean {
  if (!navigator.onLine) return false;
  try {
    window.sessionStorage.setItem(key, id);
  } catch {
    // The reader presses once more.
  }
  window.location.reload();
  return true;
}
