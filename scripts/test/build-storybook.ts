import {buildStorybook} from '../../test/support/storybook.js';

/* The job before those of the stories: they would wait for it, or build it, each. */
await buildStorybook();
