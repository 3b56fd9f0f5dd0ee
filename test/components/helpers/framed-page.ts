/**
 * The script of pages that tests open in a frame: it registers an element by its define module and shows it in a form.
 * What to show comes from the page around, as JSON text, so that nothing of another realm gets in.
 */

/** What a frame is asked to show. */
export interface FrameOrder {
  /** The module that registers the element on import. */
  module: string;
  tag: string;
  /** A procedure as an object. */
  procedure: unknown;
  /** The value, or undefined to leave it to what the browser restores. */
  value?: unknown;
  attributes?: Record<string, string>;
}

declare global {
  interface Window {
    /** What the page's policy forbade, as directives. */
    violations: string[];
    mount: (order: string) => Promise<HTMLElement>;
  }
}

window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
});

window.mount = async (text) => {
  const order = JSON.parse(text) as FrameOrder;
  await import(order.module);
  const element = document.getElementById('host') ?? document.createElement(order.tag);
  element.id = 'host';
  for (const [name, value] of Object.entries({ name: 'part', ...order.attributes })) element.setAttribute(name, value);
  Object.assign(element, { procedure: order.procedure });
  if (order.value !== undefined) Object.assign(element, { value: order.value });
  if (!element.isConnected) document.getElementById('form')?.append(element);
  return element;
};
