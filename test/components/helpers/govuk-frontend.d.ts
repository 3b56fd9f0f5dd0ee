/** The scripts of govuk-frontend that tests use; the package has no types. */
declare module 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs' {
  export const ErrorSummary: new (root: Element) => object;
}
