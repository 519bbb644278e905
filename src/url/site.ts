/** Where the site is published. Set at build by ATLAS_ORIGIN ("https://example.org"); empty leaves addresses relative. */
export const siteOrigin: string = __ATLAS_ORIGIN__;

/** The site's base path without trailing slash, for the router; from Vite's `base`. */
export const basename: string = import.meta.env.BASE_URL.replace(/\/$/, "");
