/** HTML from templates: everything put in is escaped, unless it was made here. */

/** Text that is safe to send as HTML. */
export class Html {
  constructor(readonly text: string) {}
}

/** What a template can hold. Nothing is shown for undefined and false. */
export type Content = Html | string | number | false | undefined | readonly Content[];

/** Line ends are written as references: a parser would make one kind of them all. */
const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\n': '&#10;',
};

/** Text that means itself, between tags and in a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"'\r\n]/g, (character) => REFERENCES[character] ?? character);
}

function render(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Html) return content.text;
  if (typeof content === 'string' || typeof content === 'number') return escape(String(content));
  return content.map(render).join('');
}

/** `html\`<p>${text}</p>\``. Attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(strings.reduce((text, part, index) => text + render(contents[index - 1]) + part));
}

/** A module of the page. No template holds a script, so that none can ever hold an inline one. */
export function script(src: string): Html {
  return new Html(`<script type="module" src="${escape(src)}"></script>`);
}

/** An attribute that is there or not. */
export function flag(name: 'checked' | 'hidden' | 'novalidate', on: boolean): Html {
  return new Html(on ? ` ${name}` : '');
}
