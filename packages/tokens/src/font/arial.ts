/**
 * Metrics of Arial, which every system has or imitates (Liberation Sans, Helvetica): vertical ones from its tables,
 * width measured by @capsizecss/unpack on Liberation Sans, whose advances are Arial's.
 */
export const arial = {
  familyName: 'Arial',
  capHeight: 1467,
  ascent: 1854,
  descent: -434,
  lineGap: 67,
  unitsPerEm: 2048,
  xHeight: 1062,
  xWidthAvg: 913,
  // Nothing here writes Thai; the type of the tool wants it.
  subsets: {latin: {xWidthAvg: 913}, thai: {xWidthAvg: 913}},
};
