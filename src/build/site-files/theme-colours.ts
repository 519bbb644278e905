/** The grounds of the two plates, as in `index.html`. */
export const themeColours = { light: "#faf7f0", dark: "#0c1420" } as const;
