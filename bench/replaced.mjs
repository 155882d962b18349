/** What was drawn in the place of a layout or form, in the figure's own words ("an outline"); nothing where it is as asked. */
export const replacement = ({ notes }) =>
  notes.map((note) => /^Drawn as ([^:.]+)[:.]/.exec(note)?.[1]).find((words) => words !== undefined);
