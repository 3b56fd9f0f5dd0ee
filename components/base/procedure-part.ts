/** The part of an element that knows the procedure: which one applies, its words, and what it says of the plan. */
import { nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isRealDate, patternOf, type PartialPlan, type PartName } from '../../src/plan/index.js';
import { say, type Finding, type Procedure } from '../../src/procedure/index.js';
import { promptNotes } from '../fields/prompt.js';
import { FindingIndex } from './findings.js';
import { localDate } from './local-date.js';
import { contextOf, partChanged, type PlanContext, type PlanMember } from './plan-context.js';
import { ProblemPart } from './problem-part.js';
import { findProcedure, knownProcedure, readProcedure } from './procedures.js';
import type { Content, QuestionWords } from './types.js';

/** What became of the procedure that the page named. */
type ProcedureState = 'none' | 'loading' | 'ready' | 'unknown' | 'unreadable' | 'failed';

export abstract class ProcedurePart<Name extends PartName, Ui extends object = object>
  extends ProblemPart<Name, Ui>
  implements PlanMember
{
  /** The procedure that applies: the id of one that is known, or the procedure itself. */
  @property() procedure: string | Procedure | undefined;

  /** The rest of the plan as far as the page knows it; the elements of the same form know each other's parts anyway. */
  @property({ attribute: false }) plan: PartialPlan | undefined;

  /** Paths that could be seen at all; the element's own part and those of `plan` unless said otherwise. */
  @property({ attribute: false }) observed: readonly string[] | undefined;

  /** The date that limits are counted from, as YYYY-MM-DD; today unless said otherwise. */
  @property() today: string | undefined;

  /** Show no prompts beside the questions. */
  @property({ type: Boolean, attribute: 'no-prompts' }) noPrompts = false;

  @state() private procedureState: ProcedureState = 'none';

  #pack: Procedure | undefined;
  #wanted: unknown;
  #others: PartialPlan = {};
  #context: PlanContext | undefined;
  #observedKeys = '';
  #observedParts: readonly string[] = [];
  readonly #findings = new FindingIndex();
  readonly #open = new Set<string>();

  // Procedure

  /** The procedure, once it is there. */
  get pack(): Procedure | undefined {
    return this.#pack;
  }

  #findPack(): void {
    if (this.procedure === this.#wanted) return;
    const wanted = this.procedure;
    this.#wanted = wanted;
    if (wanted === undefined || wanted === '') this.#usePack(undefined, 'none');
    else if (typeof wanted === 'string') this.#loadPack(wanted);
    else {
      const read = readProcedure(wanted);
      this.#usePack(read, read === undefined ? 'unreadable' : 'ready');
    }
  }

  #loadPack(id: string): void {
    const there = knownProcedure(id);
    if (there !== undefined) {
      this.#usePack(there, 'ready');
      return;
    }
    this.#usePack(undefined, 'loading');
    findProcedure(id).then(
      (found) => {
        if (this.procedure === id) this.#usePack(found, found === undefined ? 'unknown' : 'ready');
      },
      (error: unknown) => {
        if (this.procedure !== id) return;
        this.#usePack(undefined, 'failed');
        this.report('procedure-failed', error);
      },
    );
  }

  #usePack(pack: Procedure | undefined, became: ProcedureState): void {
    this.#pack = pack;
    this.procedureState = became;
    if (became === 'unknown' || became === 'unreadable') this.report('procedure-unknown', undefined);
  }

  /** The date that limits are counted from. */
  get date(): string {
    return isRealDate(this.today) ? this.today : localDate();
  }

  /** A text with the procedure's own terms put in. */
  protected say(text: string): string {
    return this.#pack === undefined ? text : say(this.#pack, text);
  }

  /** The procedure's own words for the question at a path, or these. */
  question(path: string, words: QuestionWords): QuestionWords {
    const pattern = patternOf(path);
    const own = this.#pack?.questions.find((question) => question.path === path || question.path === pattern);
    const hint = own?.hint ?? words.hint;
    return { label: this.say(own?.label ?? words.label), hint: hint === undefined ? undefined : this.say(hint) };
  }

  // Prompts

  /** What is known of the plan: the page's, the other elements' of the form, and this part. */
  protected get knownPlan(): PartialPlan {
    return { ...this.plan, ...this.#others, [this.partName]: this.current };
  }

  /** The part as the other elements of the form see it; undefined while the value cannot be read. */
  get readablePart(): unknown {
    return this.unreadable === undefined ? this.current : undefined;
  }

  receivePlan(plan: PartialPlan): void {
    const same = Object.keys({ ...plan, ...this.#others }).every(
      (key) => plan[key as PartName] === this.#others[key as PartName],
    );
    if (same) return;
    this.#others = plan;
    this.requestUpdate();
  }

  /** Only the parts that are there count as seen. The same list as long as they are the same. */
  #seen(plan: PartialPlan): readonly string[] {
    if (this.observed !== undefined) return this.observed;
    const keys = Object.keys(plan);
    if (keys.join() !== this.#observedKeys) {
      this.#observedKeys = keys.join();
      this.#observedParts = keys;
    }
    return this.#observedParts;
  }

  #check(): void {
    try {
      const plan = this.knownPlan;
      this.#findings.check(this.#pack, plan, this.date, this.#seen(plan));
    } catch (error) {
      this.report('prompts', error);
    }
  }

  /** Everything that the procedure says of the plan as far as it is known here. */
  get findings(): readonly Finding[] {
    this.#findPack();
    this.#check();
    return this.#findings.all;
  }

  /** What is unmet at or below a path: the same list while it is the same, so that a row can tell. */
  findingsUnder(path: string): readonly Finding[] {
    return this.#findings.under(path);
  }

  promptsFor(path: string): Content {
    if (this.noPrompts || this.#pack === undefined) return nothing;
    return promptNotes({
      findings: this.#findings.at(path),
      procedure: this.#pack,
      messages: this.messages,
      isOpen: (rule) => this.#open.has(rule),
      onToggle: (rule, open) => {
        if (open) this.#open.add(rule);
        else this.#open.delete(rule);
      },
    });
  }

  /** What to say while there is no procedure. */
  protected get procedureNotice(): string {
    const id = typeof this.procedure === 'string' ? this.procedure : '';
    if (this.procedureState === 'unknown') return this.messages.unknownProcedure(id);
    if (this.procedureState === 'unreadable') return this.messages.unreadableProcedure;
    if (this.procedureState === 'failed') return this.messages.failedProcedure(id);
    return this.procedureState === 'none' ? this.messages.noProcedure : this.messages.loading;
  }

  // Life

  /** Takes part in what the elements of a form know of each other; of no form when undefined. */
  joinPlan(context: PlanContext | undefined): void {
    if (context === this.#context) return;
    this.#context?.leave(this);
    this.#context = context;
    if (context === undefined) this.receivePlan({});
    else context.join(this);
  }

  override formAssociatedCallback(form: HTMLFormElement | null): void {
    super.formAssociatedCallback(form);
    this.joinPlan(form === null ? undefined : contextOf(form));
  }

  protected override changed(by: 'person' | 'page'): void {
    super.changed(by);
    partChanged(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#findPack();
    super.willUpdate(changed);
    if (this.#pack !== undefined && !this.noPrompts) this.#check();
  }
}
