/** What several procedures have and what differs, worked out from the procedures themselves. */
import { say, type Procedure } from '../../src/procedure/index.js';

/** One line of a comparison: what it is about, and what each procedure says; undefined where it says nothing. */
export interface Line {
  name: string;
  cells: readonly (string | undefined)[];
  differs: boolean;
}

/** Lines of one kind of thing, such as roles. */
export interface Comparison {
  title: string;
  lines: readonly Line[];
}

type Facts = Map<string, string>;

function compare(title: string, procedures: readonly Procedure[], facts: (procedure: Procedure) => Facts): Comparison {
  const all = procedures.map(facts);
  const names = [...new Set(all.flatMap((one) => [...one.keys()]))];
  const lines = names.map((name) => {
    const cells = all.map((one) => one.get(name));
    return { name, cells, differs: new Set(cells).size > 1 };
  });
  return { title, lines };
}

const map = <T>(items: readonly T[], name: (item: T) => string, text: (item: T) => string): Facts =>
  new Map(items.map((item) => [name(item), text(item)]));

const entries = <T>(group: Record<string, T>, text: (value: T) => string): Facts =>
  new Map(Object.entries(group).map(([key, value]) => [key, text(value)]));

/** Every comparison of these procedures. */
export function compareProcedures(procedures: readonly Procedure[]): Comparison[] {
  const by = (title: string, facts: (procedure: Procedure) => Facts) => compare(title, procedures, facts);
  return [
    by(
      'About',
      (p) =>
        new Map([
          ['name', p.name],
          ['version', p.version],
          ['date', p.date],
          ['jurisdiction', p.jurisdiction],
        ]),
    ),
    by('Terms', (p) => entries(p.terms, ({ technical, plain }) => `${technical} (plain: ${plain})`)),
    by('Roles', (p) =>
      map(
        p.roles,
        ({ id }) => id,
        ({ label }) => say(p, label),
      ),
    ),
    by('Who decides', (p) =>
      map(
        p.decisions,
        ({ label }) => say(p, label),
        ({ roles, deputy }) =>
          `${roles.map((id) => say(p, p.roles.find((role) => role.id === id)?.label ?? id)).join(', ') || 'nobody is named'}${deputy ? '; a deputy may act' : ''}`,
      ),
    ),
    by('Limits', (p) => entries(p.limits, String)),
    by('Switches', (p) => entries(p.switches, (on) => (on ? 'yes' : 'no'))),
    by('Consent: exceptions', (p) =>
      map(
        p.consent.caveats,
        ({ id }) => id,
        ({ label, strength }) => `${say(p, label)} (${strength})`,
      ),
    ),
    by('Consent: rows of the table', (p) =>
      map(
        p.consent.table,
        ({ id }) => id,
        ({ says, strength, cites }) => `${say(p, says)}${strength ? ` (${strength})` : ''}: ${cites.join(', ')}`,
      ),
    ),
    by('Lists', (p) => entries(p.lists, (items) => items.map(({ label }) => say(p, label)).join('; '))),
    by('Gates', (p) =>
      map(
        p.gates,
        ({ id }) => id,
        ({ needs }) => needs.map(({ rule, force }) => `${rule} (${force})`).join(', '),
      ),
    ),
    by('Rules', (p) =>
      map(
        p.rules,
        ({ id }) => id,
        ({ strength, ask, cites }) => `${strength}: ${say(p, ask)} [${cites.join(', ')}]`,
      ),
    ),
  ];
}
