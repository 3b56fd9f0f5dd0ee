/** The contract that every element of the kit keeps, as one suite. */
import { describeAccess } from './access.js';
import { describeErrors } from './errors.js';
import { describeForm } from './form.js';
import type { ContractSpec } from './spec.js';

export type { ContractSpec, KitElement } from './spec.js';

/** Holds an element to the contract. */
export function describeContract(spec: ContractSpec): void {
  describe(`<${spec.tag}> keeps the contract`, function () {
    // Real keys, pages in frames and a long record take their time on a busy machine.
    this.timeout(40_000);
    before(async () => {
      await import(spec.module);
    });
    describeForm(spec);
    describeErrors(spec);
    describeAccess(spec);
  });
}
