/**
 * What the fields of a row need, with paths below the risk: `measures[0].what`. Where the risk stands in the list is
 * looked up only when something is read or recorded, so that a risk that moves need not be drawn again.
 */
import { nothing } from 'lit';
import { getAt, type Risk } from '../../src/plan/index.js';
import {
  idForPath,
  type Content,
  type FieldContext,
  type Messages,
  type QuestionWords,
  type SetOptions,
} from '../base/index.js';
import type { Procedure } from '../../src/procedure/index.js';
import { QUESTIONS } from './messages.js';

const words = new WeakMap<Procedure, Map<string, QuestionWords>>();

/** The row that the context speaks for. */
export interface Place {
  readonly ctx: FieldContext;
  readonly path: string;
  readonly item: Risk;
  readonly pack: Procedure;
}

export class RowContext implements FieldContext {
  constructor(private readonly place: Place) {}

  private get host(): FieldContext {
    return this.place.ctx;
  }

  /** The path in the plan. */
  full(path: string): string {
    return path === '' ? this.place.path : `${this.place.path}.${path}`;
  }

  get messages(): Messages {
    return this.host.messages;
  }

  get readonly(): boolean {
    return this.host.readonly;
  }

  get isDisabled(): boolean {
    return this.host.isDisabled;
  }

  get headingLevel(): number {
    return this.host.headingLevel;
  }

  get spellCheck(): boolean {
    return this.host.spellCheck;
  }

  idFor(path: string): string {
    return idForPath(path);
  }

  valueAt(path: string): unknown {
    return getAt(this.place.item, path);
  }

  set(path: string, value: unknown, options?: SetOptions): void {
    this.host.set(this.full(path), value, options);
  }

  errorFor(path: string): string | undefined {
    return this.host.errorFor(this.full(path));
  }

  promptsFor(path: string): Content {
    // A measure that has just been added is not asked for everything at once.
    const measure = this.valueAt(/^measures\[\d+\]/.exec(path)?.[0] ?? '-');
    if (typeof measure === 'object' && measure !== null && Object.keys(measure).length <= 2) return nothing;
    return this.host.promptsFor(this.full(path));
  }

  /** The words that come here are those of `wordsFor`, so the procedure has been asked. */
  question(_path: string, given: QuestionWords): QuestionWords {
    return given;
  }

  nameField(): void {
    // Problems of risks carry their own names: which risk and measure they stand in matters more than the label.
  }

  typedAt(path: string): readonly string[] | undefined {
    return this.host.typedAt(this.full(path));
  }

  keepTyped(path: string, parts: readonly string[]): void {
    this.host.keepTyped(this.full(path), parts);
  }

  /** The words of a question: the procedure's, or the element's own. The same object each time. */
  wordsFor(path: string): QuestionWords {
    const pattern = `risks[].${path.replace(/\[\d+\]/g, '[]')}`;
    const { pack } = this.place;
    const known = words.get(pack) ?? new Map<string, QuestionWords>();
    words.set(pack, known);
    let found = known.get(pattern);
    if (found === undefined) {
      const [label = path, hint] = QUESTIONS[pattern] ?? [];
      known.set(pattern, (found = this.host.question(pattern, { label, hint })));
    }
    return found;
  }

  /** The label of a question as it is shown. */
  labelFor(path: string): string {
    return this.wordsFor(path).label;
  }
}
