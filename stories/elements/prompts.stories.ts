/** `sg-prompts` in every state of its examples. */
import { examples } from '../../components/sg-prompts/examples.js';
import '../../components/sg-prompts/define.js';
import { elementMeta, story, type ElementStory } from '../support/story.js';

export default { ...elementMeta('sg-prompts'), title: 'Elements/Prompts', tags: ['autodocs'] };

export const Empty: ElementStory = story(examples.empty);
export const Withheld: ElementStory = story(examples.withheld);
export const OnlyConsentSeen: ElementStory = story(examples.onlyConsentSeen);
