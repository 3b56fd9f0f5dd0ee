import { expect } from 'chai';
import { connectPlan } from '../../../components/connect/index.js';
import { PartElement, define } from '../../../components/base/index.js';
import { risksReader, type PlanPart } from '../../../src/plan/index.js';
import { clearStage, settledElement, until, wait } from '../helpers/fixture.js';
import { sampleProcedure } from '../helpers/sample-procedure.js';
import type { SampleElement } from '../helpers/sample-element.js';
import '../helpers/sample.js';

class RiskCount extends PartElement<'risks'> {
  readonly partName = 'risks';
  protected readonly reader = risksReader;

  protected emptyPart(): PlanPart<'risks'> {
    return [];
  }

  protected renderPart(): string {
    return `Consent is ${this.knownPlan.consent?.toPlan ?? 'not recorded'}`;
  }
}

define('sg-risk-count', RiskCount);

declare global {
  interface HTMLElementTagNameMap {
    'sg-risk-count': RiskCount;
  }
}

function pair(around: HTMLElement): { consent: SampleElement; risks: RiskCount } {
  const consent = document.createElement('sg-sample');
  const risks = document.createElement('sg-risk-count');
  for (const element of [consent, risks]) element.procedure = sampleProcedure;
  around.append(consent, risks);
  clearStage().append(around);
  return { consent, risks };
}

const says = (element: RiskCount, text: string) =>
  until(() => element.shadowRoot?.textContent.includes(text) ?? false, text);

describe('elements of one plan', () => {
  it('know each other in a form by themselves, one way only', async () => {
    const { consent, risks } = pair(document.createElement('form'));
    consent.value = { toPlan: 'withheld' };
    await says(risks, 'Consent is withheld');
    expect(risks.value).to.deep.equal([]);
    expect(consent.value).to.deep.equal({ toPlan: 'withheld' });
    risks.value = [{ id: 'r' }];
    await until(
      () => consent.findings.find(({ rule }) => rule === 'risk-first')?.status === 'unmet',
      'consent to know of the risk',
    );
  });

  it('forget each other when one leaves', async () => {
    const { consent, risks } = pair(document.createElement('form'));
    consent.value = { toPlan: 'given' };
    await says(risks, 'Consent is given');
    consent.remove();
    await says(risks, 'Consent is not recorded');
  });

  it('are connected outside a form, those that come later too, until disconnected', async () => {
    const around = document.createElement('div');
    const { consent, risks } = pair(around);
    consent.value = { toPlan: 'withheld' };
    await wait(200);
    expect(risks.shadowRoot?.textContent).to.contain('not recorded');
    const disconnect = connectPlan(around);
    await says(risks, 'Consent is withheld');
    const late = document.createElement('sg-risk-count');
    late.procedure = sampleProcedure;
    around.append(late);
    await says(late, 'Consent is withheld');
    disconnect();
    await says(risks, 'not recorded');
    await settledElement(risks);
  });
});
