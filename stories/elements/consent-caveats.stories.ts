/** `sg-consent-caveats` in every state of its examples. */
import { examples } from '../../components/sg-consent-caveats/examples.js';
import '../../components/sg-consent-caveats/define.js';
import { elementMeta, story, type ElementStory } from '../support/story.js';

export default { ...elementMeta('sg-consent-caveats'), title: 'Elements/Consent and exceptions', tags: ['autodocs'] };

export const Empty: ElementStory = story(examples.empty);
export const Given: ElementStory = story(examples.given);
export const Confirmed: ElementStory = story(examples.confirmed);
export const ConsentQuestion: ElementStory = story(examples.consentQuestion);
export const CapacityQuestion: ElementStory = story(examples.capacityQuestion);
export const OthersQuestion: ElementStory = story(examples.othersQuestion);
export const WithheldWithExceptions: ElementStory = story(examples.withheldWithExceptions);
export const Evidence: ElementStory = story(examples.evidence);
export const Limits: ElementStory = story(examples.limits);
export const Refused: ElementStory = story(examples.refused);
export const OpenDoor: ElementStory = story(examples.openDoor);
export const NotConsidered: ElementStory = story(examples.notConsidered);
export const Options: ElementStory = story(examples.options);
export const BestInterests: ElementStory = story(examples.bestInterests);
export const Undetermined: ElementStory = story(examples.undetermined);
export const NotSought: ElementStory = story(examples.notSought);
export const KeptUnused: ElementStory = story(examples.keptUnused);
export const WithProblems: ElementStory = story(examples.withProblems);
export const Served: ElementStory = story(examples.served);
export const Longest: ElementStory = story(examples.longest);
export const OnePage: ElementStory = story(examples.onePage);
export const OtherProcedure: ElementStory = story(examples.otherProcedure);
export const Readonly: ElementStory = story(examples.readonly);
export const Disabled: ElementStory = story(examples.disabled);
