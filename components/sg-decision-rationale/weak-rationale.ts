/**
 * Notices reasons that would not help someone who reads the record later. It only points: it writes nothing for
 * anybody, and nothing here stops a record. The patterns are plain English; phrases of a council's own come from its
 * procedure.
 */

export type HintId =
  'restates' | 'short' | 'generic' | 'passive' | 'capacity' | 'no-views' | 'regarded-generic' | 'no-next-try';

export interface Hint {
  id: HintId;
  /** The field of the decision that it is about. */
  field: 'rationale' | 'views' | 'viewsRegarded' | 'viewsNextTry';
}

/** What is read: free text as typed, and the words of what was chosen. */
export interface Reasons {
  decision?: string | undefined;
  /** The labels of the kind and of the choice. */
  chosen?: readonly string[];
  rationale?: string | undefined;
  views?: string | undefined;
  viewsRegarded?: string | undefined;
  viewsNotObtainedReason?: string | undefined;
  viewsNextTry?: string | undefined;
  /** Phrases of the procedure that explain nothing by themselves. */
  phrases?: readonly string[];
}

/** Fewer words than this cannot hold a reason and what it rests on. */
const ENOUGH_WORDS = 12;
/** Words that carry meaning and are left once phrases are taken out. */
const ENOUGH_LEFT = 4;

const FUNCTION_WORDS = new Set(
  (
    'about after all also and any are been before being both but can could did does done for from had has have her hers ' +
    'him his how into its not now off our out over own she should some than that the their them then there these they ' +
    'this those through too under until very was were what when where which while who why will with would you your'
  ).split(' '),
);

/** Says that something follows from rules or worry, not what it is. */
const PHRASES = [
  /\bin (?:his|her|their|its|the \p{L}+['’]s) best interests?\b/gu,
  /\bin (?:line|accordance|keeping) with (?:the |our )?(?:local |agreed |current )?(?:polic(?:y|ies)|procedures?|guidance|law|legislation|care act)\b/gu,
  /\bas per (?:the |our )?(?:polic(?:y|ies)|procedures?|guidance|discussions?|plan|meeting)\b/gu,
  /\b(?:to )?(?:keep|ensure|maintain|safeguard|protect)(?:s|ing)? (?:the )?(?:\p{L}+ )?(?:safe|safety|wellbeing|welfare)\b/gu,
  /\b(?:due to|because of|given|there (?:is|are|were|was)) (?:the )?(?:ongoing |high |significant )?(?:safeguarding )?(?:risks?|concerns?)\b/gu,
  /\b(?:using |on the basis of )?professional judge?ment\b/gu,
  /\b(?:necessary|appropriate|proportionate)(?:,? (?:and|necessary|appropriate|proportionate))*\b/gu,
  /\bas (?:discussed|agreed|above|before|stated|noted)\b/gu,
  /\b(?:duty of care|multi-agency approach|person-centred approach|least restrictive option)\b/gu,
];

const NO_DECIDER =
  /\b(?:it|this) (?:was|is|has been|had been) (?:\p{L}+ly )?(?:decided|agreed|felt|considered|thought|determined|concluded|deemed|believed)\b(?!(?: \p{L}+){0,2} by\b)|\b(?:a|the) decision (?:was|has been) (?:made|taken|reached)\b(?! by\b)/u;

const CAPACITY =
  /\b(?:lack(?:s|ed|ing)?|(?:has|have|had|with) no|without|(?:does|did|do) not have|doesn['’]t have|didn['’]t have) (?:mental )?capacity\b|\b(?:has|have|had) (?:full )?(?:mental )?capacity\b|\bincapacitated\b/gu;
/** What may follow to name the decision, within a few words: “to decide …”, “for this decision”, “around …”. */
const FOR_A_DECISION =
  /^(?:[ ,]+(?:at (?:that|this|the) (?:time|moment|point)|on (?:that|this) day|currently|now))?[ ,]+(?:to|for|about|around|on|over|regarding|concerning|in (?:relation|respect|regard)|with (?:regard|respect)|when it comes)\b/u;

const MERELY_REGARDED =
  /\b(?:taken into (?:account|consideration)|considered|noted|respected|acknowledged|listened to|heard|regarded|recorded)\b/u;

const isSaid = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
/** Words that carry meaning, cut short so that “decide” and “decided” are one. */
const meaningOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word))
    .map((word) => word.slice(0, 4));

/** A reason made of the decision's own words. */
function restates(rationale: string, reasons: Reasons): boolean {
  const known = new Set(meaningOf([reasons.decision ?? '', ...(reasons.chosen ?? []), 'decision decided'].join(' ')));
  const said = meaningOf(rationale);
  const news = said.filter((word) => !known.has(word));
  return said.length > 0 && news.length <= Math.floor(said.length / 5);
}

/** What is left of a reason once phrases that explain nothing are taken out. */
function isGeneric(rationale: string, own: readonly string[]): boolean {
  const text = rationale.toLowerCase();
  const bare = own.reduce((left, phrase) => left.replaceAll(phrase.toLowerCase(), ' '), text);
  const left = PHRASES.reduce((rest, phrase) => rest.replace(phrase, ' '), bare);
  return left !== text && meaningOf(left).length < ENOUGH_LEFT;
}

/** Capacity stated as if it were one thing for everything. */
function isGlobalCapacity(text: string): boolean {
  const lower = text.toLowerCase();
  return [...lower.matchAll(CAPACITY)].some(
    (match) => !FOR_A_DECISION.test(lower.slice(match.index + match[0].length)),
  );
}

function rationaleHints(rationale: string, reasons: Reasons): HintId[] {
  const length = wordsOf(rationale).length;
  const found: HintId[] = [];
  // One of the three is enough to say: each asks for the reason behind the words.
  if (restates(rationale, reasons)) found.push('restates');
  else if (isGeneric(rationale, reasons.phrases ?? [])) found.push('generic');
  else if (length < ENOUGH_WORDS) found.push('short');
  if (NO_DECIDER.test(rationale.toLowerCase())) found.push('passive');
  if (isGlobalCapacity(rationale)) found.push('capacity');
  return found;
}

/** Hints on how the reasons of a decision read; none before anything is written. */
export function weakRationale(reasons: Reasons): readonly Hint[] {
  const { rationale, views, viewsRegarded, viewsNotObtainedReason, viewsNextTry } = reasons;
  const hints: Hint[] = [];
  if (isSaid(rationale)) {
    for (const id of rationaleHints(rationale, reasons)) hints.push({ id, field: 'rationale' });
    if (!isSaid(views) && !isSaid(viewsNotObtainedReason)) hints.push({ id: 'no-views', field: 'views' });
  }
  if (isSaid(viewsRegarded)) {
    if (MERELY_REGARDED.test(viewsRegarded.toLowerCase()) && wordsOf(viewsRegarded).length < ENOUGH_WORDS)
      hints.push({ id: 'regarded-generic', field: 'viewsRegarded' });
    if (isGlobalCapacity(viewsRegarded)) hints.push({ id: 'capacity', field: 'viewsRegarded' });
  }
  if (isSaid(viewsNotObtainedReason) && !isSaid(viewsNextTry)) hints.push({ id: 'no-next-try', field: 'viewsNextTry' });
  return hints;
}
