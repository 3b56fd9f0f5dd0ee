import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { append, type Decision, type Decisions } from '../../src/plan/index.js';
import { formFields, TestPortal } from './helpers/portal.js';

let portal: TestPortal;

beforeAll(async () => {
  portal = await TestPortal.start();
});
afterAll(() => portal.stop());
beforeEach(async () => {
  await portal.post('/examples', '', { 'content-type': 'application/x-www-form-urlencoded' });
});

const decisionsOf = async () => (await portal.plan('1044')).decisions!;
const signature = { by: { role: 'manager', name: 'R.D.' } };

describe('recorded decisions', () => {
  it('can be added to', async () => {
    const decisions = await append<Decision>(
      await decisionsOf(),
      { kind: 'review-date', decision: 'In three weeks' },
      signature,
    );
    await portal.save('1044', 'continue', { decisions: JSON.stringify(decisions) });
    expect(await decisionsOf()).toEqual(decisions);
    expect((await portal.get('/cases/1044/record')).text).toContain('In three weeks');
  });

  const hostile: [string, (decisions: Decisions) => void][] = [
    ['changed', ({ entries }) => (entries![0]!.rationale = 'Something else')],
    ['taken out', ({ entries }) => entries!.splice(1, 1)],
    ['taken off the end', ({ entries }) => entries!.pop()],
    ['moved', ({ entries }) => entries!.reverse()],
    ['all taken away', (decisions) => delete decisions.entries],
  ];

  it.each(hostile)('stay when a post has them %s; what was sent is kept aside and shown', async (_how, change) => {
    const before = await decisionsOf();
    const sent = structuredClone(before);
    change(sent);
    const text = JSON.stringify(sent);
    const page = await portal.save('1044', 'continue', { decisions: text });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Decisions already recorded cannot be changed or removed');
    expect(await decisionsOf()).toEqual(before);
    expect(formFields(page.html).get('decisions')).toBe(JSON.stringify(before));
    expect((await portal.stored('1044')).aside.map((one) => one.text)).toEqual([text]);
    expect((await portal.get('/cases/1044/aside/1')).text).toContain(text.slice(0, 40));
  });

  it('do not take a new entry that does not follow, and keep the draft beside it', async () => {
    const before = await decisionsOf();
    const forged = await append({}, { kind: 'end', decision: 'Forged' }, signature);
    const sent = { entries: [...before.entries!, ...forged.entries!], draft: { rationale: 'Half written' } };
    const page = await portal.save('1044', 'draft', { decisions: JSON.stringify(sent) });
    expect(page.text).toContain('Text is kept aside');
    expect(await decisionsOf()).toEqual(before);
    const refused = await portal.save('1044', 'continue', { decisions: JSON.stringify(sent) });
    expect(JSON.parse(formFields(refused.html).get('decisions')!)).toEqual({ ...before, draft: sent.draft });
  });
});

describe('a history that was altered in the file', () => {
  it('is said plainly on every page of the case, and nothing is lost', async () => {
    await portal.tamper((cases) => {
      const plan = cases.find(({ id }) => id === '1044')!.saves[0]!.plan as { decisions: Decisions };
      plan.decisions.entries![1]!.decision = 'Never decided';
    });
    for (const page of ['/cases/1044', '/cases/1044/record', '/cases/1044/plan/edit']) {
      const { text } = await portal.get(page);
      expect(text).toContain('The history of this plan was altered');
      expect(text).toContain('Decisions: Entry 2 is not as it was recorded');
    }
    expect((await portal.get('/cases/1044/record')).text).toContain('Never decided');
  });

  it('is noticed when the last decisions were cut off', async () => {
    await portal.tamper((cases) => {
      const plan = cases.find(({ id }) => id === '1044')!.saves[0]!.plan as { decisions: Decisions };
      plan.decisions.entries!.splice(3);
    });
    expect((await portal.get('/cases/1044')).text).toContain('5 were recorded and 3 are here');
  });

  it('does not stop somebody from saving, who did not alter it', async () => {
    await portal.tamper((cases) => {
      const plan = cases.find(({ id }) => id === '1044')!.saves[0]!.plan as { decisions: Decisions };
      plan.decisions.entries![1]!.decision = 'Never decided';
    });
    const decisions = await append<Decision>(
      await decisionsOf(),
      { kind: 'review-date', decision: 'In three weeks' },
      signature,
    );
    expect((await portal.save('1044', 'continue', { decisions: JSON.stringify(decisions) })).status).toBe(200);
    expect((await portal.get('/cases/1044')).text).toContain('The history of this plan was altered');
  });
});
