declare module '*.css';
/** Written by `npm run manifest`; the types have to hold before that. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
