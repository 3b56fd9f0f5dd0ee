/** The sentences of the hints on how reasons read. */
import type { HintId } from './weak-rationale.js';

/** What stands before each. */
export const hintLead = 'To think about';

/** What to ask oneself, and why. */
export const hintWords: Record<HintId, { ask: string; why: string }> = {
  restates: {
    ask: 'This says what was decided. What is the reason?',
    why: 'Someone who reads it later knows the decision already and looks for the facts behind it.',
  },
  short: {
    ask: 'Would someone who was not there understand this?',
    why: 'So few words seldom hold a fact and what follows from it.',
  },
  generic: {
    ask: 'What is particular to this person and this situation?',
    why: 'These words fit any decision. What happened, what was found, and what would happen otherwise?',
  },
  passive: { ask: 'Who thought or decided this?', why: 'The words do not say whose view it is.' },
  capacity: {
    ask: 'Capacity to decide what, and when?',
    why: 'Capacity is about one decision at one time, never about a person as a whole.',
  },
  'no-views': {
    ask: 'What does the {adult} want?',
    why: 'The record needs their views, or why they are not known.',
  },
  'regarded-generic': {
    ask: 'What difference did their views make?',
    why: 'Which part was followed, which was not, and why?',
  },
  'no-next-try': { ask: 'When will someone try again?', why: 'Not being able to hear someone now seldom lasts.' },
};
