/** Opening a case: initials, what it is about, and the procedure that its plan follows. */
import { newId, FORMAT } from '../../src/plan/index.js';
import { caseList, type NewCase } from '../pages/case-list.js';
import { withVersion } from '../plan/save.js';
import { procedureOf, stampOf } from '../procedures.js';
import { today } from '../record/dates.js';
import type { StoredCase } from '../store/case.js';
import { redirect } from '../web/reply.js';
import { shows, type Route, type Visit } from './context.js';

const newCaseFrom = ({ fields }: Visit): NewCase => ({
  adult: fields.get('adult') ?? '',
  summary: fields.get('summary') ?? '',
  procedure: fields.get('procedure') ?? '',
});

/** Opens a case with an empty plan. Without initials nobody would find it again. */
export const addCase: Route = async (visit) => {
  const { store, person } = visit;
  const asked = newCaseFrom(visit);
  const procedure = procedureOf(asked.procedure);
  if (asked.adult.trim() === '' || procedure === undefined) {
    const content = caseList({ cases: await store.all(), setAside: store.setAside, wrong: asked });
    return shows({ title: 'Cases', person, content, hasErrors: true }, 422);
  }
  const plan = { format: FORMAT, id: newId(), procedure: stampOf(procedure), state: 'draft' as const };
  const empty = (id: string): StoredCase => ({
    id,
    adult: asked.adult,
    summary: asked.summary,
    team: 'Not given to a team yet',
    opened: today(),
    saves: [],
    aside: [],
    unread: {},
  });
  const { id } = await store.add((next) => withVersion(empty(next), plan, 'Case opened', person));
  return redirect(`/cases/${id}`);
};
