import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childPath, getAt, pathOf, patternOf, removeAt, setAt, stepsOf } from '../../src/plan/index.js';
import { anyPlan, pathsIn } from './arbitrary.js';

const plan = {
  id: 'p',
  about: { concern: 'stairs', adult: { name: 'J.' } },
  risks: [
    { id: 'r0', measures: [{ id: 'm0' }, { id: 'm1' }] },
    { id: 'r1', title: 'Falls' },
  ],
};

/** Fails the test when the code changes anything in place. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
frozen(plan);

describe('paths as text', () => {
  it.each([
    ['', []],
    ['risks', ['risks']],
    ['risks[2].measures[0].trigger', ['risks', 2, 'measures', 0, 'trigger']],
    ['consent.toPlan', ['consent', 'toPlan']],
  ])('%j has the steps %j, and back', (path, steps) => {
    expect(stepsOf(path)).toEqual(steps);
    expect(pathOf(steps)).toBe(path);
  });

  it('a pattern names the field of every item', () => {
    expect(patternOf('risks[12].measures[0].due')).toBe('risks[].measures[].due');
    expect(patternOf('consent.toPlan')).toBe('consent.toPlan');
  });

  it('every path of every plan leads to what stands there', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        for (const path of pathsIn(any)) {
          expect(pathOf(stepsOf(path))).toBe(path);
          expect(getAt(any, path)).not.toBeUndefined();
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('setAt and removeAt', () => {
  it('give a new value and leave the old one alone', () => {
    const next = setAt(plan, 'risks[0].measures[1].trigger', 'a fall');
    expect(getAt(next, 'risks[0].measures[1]')).toEqual({ id: 'm1', trigger: 'a fall' });
    expect(getAt(plan, 'risks[0].measures[1]')).toEqual({ id: 'm1' });
  });

  it('keep everything off the path the same object', () => {
    const next = setAt(plan, 'risks[0].measures[1].trigger', 'a fall');
    expect(next.about).toBe(plan.about);
    expect(next.risks[1]).toBe(plan.risks[1]);
    expect(next.risks[0]?.measures?.[0]).toBe(plan.risks[0]?.measures?.[0]);
    for (const changed of ['', 'risks', 'risks[0]', 'risks[0].measures', 'risks[0].measures[1]'])
      expect(getAt(next, changed)).not.toBe(getAt(plan, changed));
  });

  it('share all that is off the path, whatever the plan and the path', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), (any, pick) => {
        const paths = pathsIn(frozen(any));
        const path = paths[pick % paths.length]!;
        const next = setAt(any, path, 'something new');
        expect(getAt(next, path)).toBe('something new');
        for (const other of paths) {
          const onPath = path === other || path.startsWith(`${other}.`) || path.startsWith(`${other}[`);
          const below = other.startsWith(`${path}.`) || other.startsWith(`${path}[`);
          if (!onPath && !below) expect(getAt(next, other), other).toBe(getAt(any, other));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the same value again is the very same plan', () => {
    expect(setAt(plan, 'about.concern', 'stairs')).toBe(plan);
    expect(setAt(plan, 'about', plan.about)).toBe(plan);
    expect(setAt(plan, 'risks[1].level', undefined)).toBe(plan);
  });

  it('removing takes out the key or the item, and leaves no gap', () => {
    expect(removeAt(plan, 'about.adult')).toEqual({ ...plan, about: { concern: 'stairs' } });
    expect('adult' in removeAt(plan, 'about.adult').about).toBe(false);
    expect(removeAt(plan, 'risks[0]').risks).toEqual([plan.risks[1]]);
    expect(removeAt(plan, 'risks[0]').risks[0]).toBe(plan.risks[1]);
    expect(setAt(plan, 'risks[0].measures[0]', undefined).risks[0]?.measures).toEqual([{ id: 'm1' }]);
  });

  it.each(['risks[7]', 'about.nothing.below', 'consent.others[0].who', 'risks[1].measures[0]'])(
    'removing what is not there (%s) changes nothing, and makes no empty groups',
    (path) => {
      expect(removeAt(plan, path)).toBe(plan);
    },
  );

  it('make the groups and lists that are not there yet', () => {
    expect(setAt({}, 'consent.others[0].who', 'a child')).toEqual({ consent: { others: [{ who: 'a child' }] } });
    expect(setAt(undefined, 'risks[0].title', 'Falls')).toEqual({ risks: [{ title: 'Falls' }] });
  });

  it('reach past the end of a list without a gap, but not without end', () => {
    expect(setAt({ risks: [] }, 'risks[2].title', 'Falls')).toEqual({ risks: [{}, {}, { title: 'Falls' }] });
    expect(setAt(plan, 'risks[4294967295].title', 'x')).toBe(plan);
    expect(setAt(plan, 'risks[99999999999999999999].title', 'x')).toBe(plan);
  });
});

describe('paths that do not fit', () => {
  it.each([
    '__proto__',
    '__proto__.polluted',
    'about.__proto__.polluted',
    'risks[0].__proto__',
    'risks.__proto__.polluted',
    'about[0]',
    'risks.length',
    'risks.title',
    'about.concern.more',
    'about.concern[0]',
  ])('%s leads nowhere: the very plan comes back', (path) => {
    expect(setAt(plan, path, 'typed')).toBe(plan);
    expect(setAt(plan, path, { polluted: true })).toBe(plan);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(['constructor.prototype.polluted', 'toString.polluted', 'about.constructor.prototype.polluted'])(
    '%s sets a plain answer and pollutes nothing',
    (path) => {
      const next = setAt(plan, path, 'typed');
      expect(getAt(next, path)).toBe('typed');
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(Object.getPrototypeOf(next)).toBe(Object.prototype);
    },
  );

  it('nothing that objects inherit is ever found', () => {
    for (const path of ['toString', 'constructor', '__proto__', 'risks.map', 'about.hasOwnProperty', 'id.length'])
      expect(getAt(plan, path)).toBeUndefined();
  });

  it('any text as a path never throws and never pollutes', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (path, value) => {
        setAt(plan, path, value);
        removeAt(plan, path);
        getAt(plan, path);
        childPath(path, 'x');
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});
