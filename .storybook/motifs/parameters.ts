/** A whole page: it fills its frame, and stands in a frame of its own in the documentation. */
export const wholePage = {
  layout: 'fullscreen',
  docs: {story: {inline: false, height: '40rem'}, canvas: {sourceState: 'hidden'}},
};
