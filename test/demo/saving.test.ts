import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FORM_PARTS } from '../../demo/store/case.js';
import type { SafeguardingPlan } from '../../src/plan/index.js';
import { asManager, formFields, TestPortal } from './helpers/portal.js';

let portal: TestPortal;

beforeAll(async () => {
  portal = await TestPortal.start();
});
afterAll(() => portal.stop());
beforeEach(async () => {
  await portal.post('/examples', '', { 'content-type': 'application/x-www-form-urlencoded' });
});

const ALL = ['1041', '1042', '1043', '1044'];
const withoutVersions = ({ versions: _versions, ...plan }: SafeguardingPlan) => plan;

describe('saving a form that nobody changed', () => {
  it.each(ALL)('stores case %s as it was, as one more version', async (id) => {
    const before = await portal.plan(id);
    const page = await portal.save(id, 'continue');
    expect(page.status).toBe(200);
    expect(page.url).toContain(`/cases/${id}/record`);
    expect(withoutVersions(await portal.plan(id))).toEqual(withoutVersions(before));
    expect((await portal.stored(id)).saves.map(({ version }) => version)).toEqual([1, 2]);
  });

  it.each(ALL)('posts the parts of case %s byte for byte', async (id) => {
    const before = await portal.plan(id);
    const fields = formFields((await portal.get(`/cases/${id}/plan/edit`)).html);
    for (const part of FORM_PARTS)
      if (before[part] !== undefined) expect(fields.get(part)).toBe(JSON.stringify(before[part]));
  });

  it('takes a multipart form as well', async () => {
    const fields = formFields((await portal.get('/cases/1044/plan/edit')).html);
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    form.append('action', 'continue');
    expect((await portal.postRaw('/cases/1044/plan', form)).status).toBe(303);
  });
});

describe('saving changes', () => {
  it('keeps text exactly: line ends, spaces, other scripts, control characters', async () => {
    const text = '  first\r\nsecond\n\n\ttabbed – “quotes” \u0000 \ud83d\ude00 \u202e عربي  ';
    const plan = await portal.plan('1044');
    const risks = [{ ...plan.risks![0]!, title: text }];
    await portal.save('1044', 'continue', { risks: JSON.stringify(risks), lead: '  B.T. <b>&amp;  ' });
    const stored = await portal.plan('1044');
    expect(stored.risks![0]!.title).toBe(text);
    expect(stored.about?.leadPractitioner?.name).toBe('  B.T. <b>&amp;  ');
    const again = formFields((await portal.get('/cases/1044/plan/edit')).html);
    expect((JSON.parse(again.get('risks')!) as { title: string }[])[0]!.title).toBe(text);
    expect(again.get('lead')).toBe('  B.T. <b>&amp;  ');
  });

  it('keeps answers that this version of the kit does not know', async () => {
    const consent = { ...(await portal.plan('1041')).consent, fromLater: { yes: [1, 'two'] } };
    await portal.save('1041', 'draft', { consent: JSON.stringify(consent) });
    expect((await portal.plan('1041')).consent).toEqual(consent);
  });

  it('stores a native date, and takes it away when it is emptied', async () => {
    await portal.save('1044', 'continue', { 'review-day': '9', 'review-month': 'mar', 'review-year': '2027' });
    expect((await portal.plan('1044')).reviews?.nextReviewOn).toBe('2027-03-09');
    await portal.save('1044', 'continue', { 'review-day': '', 'review-month': '', 'review-year': '' });
    expect((await portal.plan('1044')).reviews).not.toHaveProperty('nextReviewOn');
  });

  it('leaves a part alone that was not posted, as without scripts', async () => {
    const before = await portal.plan('1044');
    const fields = formFields((await portal.get('/cases/1044/plan/edit')).html);
    for (const part of FORM_PARTS) fields.delete(part);
    await portal.submit('1044', fields, 'continue', { lead: 'B.T.' });
    const after = await portal.plan('1044');
    expect(after.risks).toEqual(before.risks);
    expect(after.consent).toEqual(before.consent);
    expect(after.about?.leadPractitioner?.name).toBe('B.T.');
  });

  it('keeps every earlier version, to be read as it was', async () => {
    await portal.save('1041', 'draft', { lead: 'B.T.' });
    expect((await portal.get('/cases/1041/versions/1')).text).toContain('This is an earlier version');
    expect((await portal.get('/cases/1041/versions/1')).text).toContain('A.W.');
    expect((await portal.get('/cases/1041/versions/2')).text).toContain('B.T.');
  });

  it('says after “Save and continue” what still keeps the plan from starting', async () => {
    expect((await portal.save('1043', 'continue')).text).toMatch(/Before the plan can start: .*Add each risk/);
    expect((await portal.save('1044', 'continue')).text).toContain('May start');
  });
});

describe('what is not well formed', () => {
  const halfADate = { 'agreed-day': '31', 'agreed-month': '', 'agreed-year': '2026' };

  it('stops “Save and continue”, in GOV.UK’s way, with the answers kept', async () => {
    const page = await portal.save('1044', 'continue', { ...halfADate, lead: 'B.T.' });
    expect(page.status).toBe(422);
    expect(page.html).toContain('<title>Error: ');
    expect(page.html).toContain('<a href="#agreed-month">Date agreed must include a month</a>');
    expect(page.text).toMatch(/Error: Date agreed must include a month/);
    const fields = formFields(page.html);
    expect([fields.get('agreed-day'), fields.get('agreed-month'), fields.get('agreed-year')]).toEqual([
      '31',
      '',
      '2026',
    ]);
    expect(fields.get('lead')).toBe('B.T.');
    expect((await portal.stored('1044')).saves).toHaveLength(1);
  });

  it('does not stop a draft, and comes back as it was typed', async () => {
    expect((await portal.save('1044', 'draft', halfADate)).text).toContain('Draft saved');
    const fields = formFields((await portal.get('/cases/1044/plan/edit')).html);
    expect([fields.get('agreed-day'), fields.get('agreed-month'), fields.get('agreed-year')]).toEqual([
      '31',
      '',
      '2026',
    ]);
  });

  it('names a wrong date inside an element, with a link that leads to it', async () => {
    const { risks } = await portal.plan('1044');
    risks![1]!.measures![0]!.due = '31/2/2026';
    const page = await portal.save('1044', 'continue', { risks: JSON.stringify(risks) });
    expect(page.status).toBe(422);
    expect(page.html).toContain('<a href="#risks/risks%5B1%5D.measures%5B0%5D.due">');
    expect(page.html).toMatch(
      /<sg-risk-measures[^>]*errors="\[\{&quot;path&quot;:&quot;risks\[1\]\.measures\[0\]\.due/,
    );
    expect(formFields(page.html).get('risks')).toBe(JSON.stringify(risks));
  });

  it.each([
    ['no JSON', '{"toPlan": "given"'],
    ['the wrong type', '"text"'],
    ['wrong types inside', '{"caveats": {"0": 1}, "words": 7}'],
    ['a forbidden name', '{"__proto__": {"polluted": true}}'],
    ['nothing', ''],
    ['depth beyond reason', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ])('comes back word for word when a part is %s', async (_what, consent) => {
    const before = await portal.plan('1044');
    const page = await portal.save('1044', 'continue', { consent });
    expect(page.status).toBe(422);
    expect(page.html).toMatch(/<a href="#consent/);
    expect(formFields(page.html).get('consent')).toBe(consent);
    expect(await portal.plan('1044')).toEqual(before);
    expect({}).not.toHaveProperty('polluted');
  });

  it('is kept in a draft until somebody mends it, with the rest saved', async () => {
    const page = await portal.save('1044', 'draft', { consent: '{"toPlan":', lead: 'B.T.' });
    expect(page.text).toContain('Part of the draft could not be read');
    expect((await portal.plan('1044')).about?.leadPractitioner?.name).toBe('B.T.');
    expect((await portal.plan('1044')).consent?.toPlan).toBe('withheld');
    expect(formFields((await portal.get('/cases/1044/plan/edit')).html).get('consent')).toBe('{"toPlan":');
  });
});

describe('two people', () => {
  it('are both kept: the later one is told and overwrites nothing', async () => {
    const late = formFields((await portal.get('/cases/1041/plan/edit')).html);
    await portal.save('1041', 'draft', { lead: 'F.F.' });
    const page = await portal.submit('1041', late, 'continue', { lead: 'S.S.' });
    expect(page.status).toBe(409);
    expect(page.text).toContain('This plan changed since you opened it');
    expect((await portal.plan('1041')).about?.leadPractitioner?.name).toBe('F.F.');
    expect(formFields(page.html).get('lead')).toBe('S.S.');
    expect((await portal.get('/cases/1041')).text).toContain('Text is kept aside');
    expect(page.text).toContain('Different from what is saved: Lead practitioner and dates.');
    expect((await portal.get('/cases/1041/aside/1')).text).toContain('S.S.');
    expect((await portal.get('/cases/1041/aside/2')).status).toBe(404);
  });

  it('can then save on top, and the first one’s version stays', async () => {
    const late = formFields((await portal.get('/cases/1041/plan/edit')).html);
    await portal.save('1041', 'draft', { lead: 'F.F.' });
    const page = await portal.submit('1041', late, 'continue', { lead: 'S.S.' });
    await portal.submit('1041', formFields(page.html), 'continue');
    expect((await portal.plan('1041')).about?.leadPractitioner?.name).toBe('S.S.');
    expect((await portal.get('/cases/1041/versions/2')).text).toContain('F.F.');
  });

  it('cannot save at the same moment without one of them being told', async () => {
    const both = formFields((await portal.get('/cases/1041/plan/edit')).html);
    const pages = await Promise.all(['F.F.', 'S.S.'].map((lead) => portal.submit('1041', both, 'draft', { lead })));
    expect(pages.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('starting a plan', () => {
  const start = async (id: string, headers = {}) =>
    portal.post(`/cases/${id}/start`, new URLSearchParams({ version: '1' }), headers);

  it('is a manager’s, once nothing is missing', async () => {
    expect((await start('1044')).status).toBe(403);
    expect((await portal.plan('1044')).state).toBe('draft');
    expect((await start('1044', asManager)).text).toContain('The plan has started');
    expect((await portal.plan('1044')).state).toBe('active');
  });

  it('is refused while the gate is closed', async () => {
    expect((await start('1043', asManager)).status).toBe(422);
    expect((await portal.plan('1043')).state).toBe('draft');
  });
});

describe('another procedure', () => {
  it('is chosen for the case and judges the same answers anew', async () => {
    const page = await portal.post(
      '/cases/1041/procedure',
      new URLSearchParams({ version: '1', procedure: 'pan-lancashire-cumbria' }),
    );
    expect(page.text).toContain('The procedure was changed');
    expect((await portal.plan('1041')).procedure.id).toBe('pan-lancashire-cumbria');
    expect((await portal.get('/cases/1041/plan/edit')).html).toContain('procedure="pan-lancashire-cumbria"');
  });
});

describe('a new case', () => {
  const open = (adult: string) =>
    portal.post('/cases', new URLSearchParams({ adult, summary: 'A worry', procedure: 'hertfordshire' }));

  it('is opened with an empty plan under the next number', async () => {
    const page = await open('N.C.');
    expect(page.url).toMatch(/\/cases\/1045$/);
    expect(page.text).toContain('cannot be told yet');
    expect((await portal.get('/')).text).toContain('N.C.');
    expect((await portal.save('1045', 'continue')).status).toBe(200);
  });

  it('needs initials, and says so with the answers kept', async () => {
    const page = await open('  ');
    expect(page.status).toBe(422);
    expect(page.html).toContain('<a href="#adult">Enter the adult’s initials</a>');
    expect(page.html).toContain('value="A worry"');
  });
});
