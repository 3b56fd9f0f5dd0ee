/** The contract that every element of the kit keeps, as one suite. */
import { describeAccess } from './access.js';
import { describeErrors } from './errors.js';
import { describeForm } from './form.js';
import type { ContractSpec } from './spec.js';

export type { ContractSpec, KitElement } from './spec.js';

/** Holds an element to the contract. */
export function describeContract(spec: ContractSpec): void {
  describe(`<${spec.tag}> keeps the contract`, () => {
    before(async () => {
      await import(spec.module);
    });
    describeForm(spec);
    describeErrors(spec);
    describeAccess(spec);
  });
}
