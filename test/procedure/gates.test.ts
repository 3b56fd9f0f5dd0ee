import { describe, expect, it } from 'vitest';
import type { PartialPlan } from '../../src/plan/index.js';
import { check, gates } from '../../src/procedure/index.js';
import { procedureWith, ruleOf } from './packs.js';
import { TODAY as today } from './scopes.js';

const gate = { id: 'activate', from: ['draft'], to: 'active', label: 'Start', cites: [] };
const procedure = procedureWith({
  rules: [
    ruleOf({ id: 'concern', strength: 'must', holds: { field: 'about.concern', answered: true } }),
    ruleOf({
      id: 'title',
      strength: 'should',
      each: 'risks[]',
      at: '.title',
      holds: { field: '.title', answered: true },
    }),
    ruleOf({ id: 'stage', strength: 'should', at: 'about.stage', holds: { field: 'about.stage', answered: true } }),
    ruleOf({
      id: 'ending',
      strength: 'must',
      at: 'ending',
      gateOnly: true,
      holds: { field: 'ending.endedOn', answered: true },
    }),
    ruleOf({
      id: 'unasked',
      strength: 'must',
      at: 'about.objectives',
      holds: { field: 'about.objectives', answered: true },
    }),
  ],
  gates: [
    {
      ...gate,
      needs: [
        { rule: 'concern', force: 'hard' },
        { rule: 'title', force: 'hard' },
        { rule: 'stage', force: 'warning' },
      ],
    },
    { ...gate, id: 'end', needs: [{ rule: 'ending', force: 'hard' }] },
    { ...gate, id: 'free', needs: [] },
  ],
});
const ready = { about: { concern: 'x', stage: 'early' }, risks: [{ id: 'r', title: 'Falls' }] };
const at = (plan: object, id = 'activate', observed?: string[]) => gates(plan, procedure, id, { today, observed });
const ids = (found: readonly { rule: string }[] | undefined) => found?.map(({ rule }) => rule);

describe('a gate', () => {
  it('is open when all that it needs is there, whatever else is missing', () => {
    expect(at(ready)).toMatchObject({
      state: 'open',
      missing: [],
      warnings: [],
      unknown: [],
      gate: { id: 'activate' },
    });
    expect(at({}, 'free')?.state).toBe('open');
  });

  it('is closed by what is missing, and says where', () => {
    const closed = at({ ...ready, about: { stage: 'early' } });
    expect(closed?.state).toBe('closed');
    expect(closed?.missing).toMatchObject([{ rule: 'concern', path: 'about.concern' }]);
    expect(at({ ...ready, risks: [{ id: 'r' }, { id: 's', title: 'x' }, { id: 't' }] })?.missing).toMatchObject([
      { path: 'risks[0].title' },
      { path: 'risks[2].title' },
    ]);
  });

  it('warns, and stays open', () => {
    const open = at({ ...ready, about: { concern: 'x' } });
    expect(open?.state).toBe('open');
    expect(ids(open?.warnings)).toEqual(['stage']);
  });

  it('a should is passed with a recorded reason and still shown; a must is not passed', () => {
    const untitled = { ...ready, risks: [{ id: 'r' }] };
    expect(at(untitled)?.state).toBe('closed');
    const passed = at({ ...untitled, passes: [{ rule: 'title', reason: 'Same as the concern' }] });
    expect(passed?.state).toBe('open');
    expect(passed?.warnings).toMatchObject([{ rule: 'title', passed: 'Same as the concern' }]);
    expect(at({ ...untitled, passes: [{ rule: 'title', reason: ' ' }] })?.state).toBe('closed');
    const must = { ...ready, about: { stage: 'early' }, passes: [{ rule: 'concern', reason: 'No time' }] };
    expect(at(must)?.state).toBe('closed');
  });

  it('cannot be told when nothing is known to be missing and something was not seen', () => {
    const unseen = at(ready, 'activate', ['about']);
    expect(unseen?.state).toBe('cannot-tell');
    expect(ids(unseen?.unknown)).toEqual(['title']);
    expect(at(ready, 'activate', ['about', 'risks'])?.state).toBe('open');
    expect(at(ready, 'activate', ['about', 'risks[0].title'])?.state).toBe('cannot-tell');
    expect(at({ about: {} }, 'activate', ['about.concern'])?.state).toBe('closed');
    expect(at({ about: { concern: 'x' } }, 'activate', ['about.concern', 'risks'])?.state).toBe('open');
  });

  it('asks the rules that only gates ask', () => {
    expect(ids(at({}, 'end')?.missing)).toEqual(['ending']);
    expect(at({ ending: { endedOn: today } }, 'end')?.state).toBe('open');
    expect(at({}, 'end', ['about'])?.state).toBe('cannot-tell');
  });

  it('takes findings that are already there', () => {
    const findings = check(ready, procedure, { today });
    expect(gates(ready as PartialPlan, procedure, 'activate', { today }, findings)).toEqual(at(ready));
  });

  it('that the procedure does not have is undefined', () => {
    expect(at(ready, 'no-such-gate')).toBeUndefined();
  });
});
