/** `sg-decision-rationale` in every state of its examples. */
import { examples } from '../../components/sg-decision-rationale/examples.js';
import '../../components/sg-decision-rationale/define.js';
import { elementMeta, story, type ElementStory } from '../support/story.js';

export default { ...elementMeta('sg-decision-rationale'), title: 'Elements/Decisions and reasons', tags: ['autodocs'] };

export const Empty: ElementStory = story(examples.empty);
export const Typical: ElementStory = story(examples.typical);
export const Recorded: ElementStory = story(examples.recorded);
export const Longest: ElementStory = story(examples.longest);
export const Problems: ElementStory = story(examples.problems);
export const HalfDate: ElementStory = story(examples.halfDate);
export const Weak: ElementStory = story(examples.weak);
export const NotYours: ElementStory = story(examples.notYours);
export const Deputy: ElementStory = story(examples.deputy);
export const Correction: ElementStory = story(examples.correction);
export const AboutMeasure: ElementStory = story(examples.aboutMeasure);
export const Altered: ElementStory = story(examples.altered);
export const UnknownRole: ElementStory = story(examples.unknownRole);
export const ReadOnly: ElementStory = story(examples.readOnly);
export const Disabled: ElementStory = story(examples.disabled);
export const Unreadable: ElementStory = story(examples.unreadable);
