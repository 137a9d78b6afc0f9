import type {StoryEntry} from '../support/storybook.js';

/** The page that shows every state of every component: looked at whole, in every theme and set of colours. */
export const isAllStates = ({type, title}: StoryEntry) => type === 'story' && title === 'Fondations/Tous les états';
