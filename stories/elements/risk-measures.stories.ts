/** `sg-risk-measures` in every state of its examples. */
import { examples } from '../../components/sg-risk-measures/examples.js';
import '../../components/sg-risk-measures/define.js';
import { elementMeta, story, type ElementStory } from '../support/story.js';

export default { ...elementMeta('sg-risk-measures'), title: 'Elements/Risks and measures', tags: ['autodocs'] };

export const Empty: ElementStory = story(examples.empty);
export const NewRisk: ElementStory = story(examples.newRisk);
export const Typical: ElementStory = story(examples.typical);
export const OneOpen: ElementStory = story(examples.oneOpen);
export const AllOpen: ElementStory = story(examples.allOpen);
export const ConsentWithheld: ElementStory = story(examples.consentWithheld);
export const WorstCase: ElementStory = story(examples.worstCase);
export const WithProblems: ElementStory = story(examples.withProblems);
export const ReadOnly: ElementStory = story(examples.readOnly);
export const Disabled: ElementStory = story(examples.disabled);
