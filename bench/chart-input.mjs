import { divergenceChart, forms, parseStudy, renderToString } from "../dist/index.js";
import { replacement } from "./replaced.mjs";

const options = { width: 1200 };

/**
 * What every adapter of a chart draws from: the study as JSON, the options of our chart, the groups, and the rows in the
 * order in which ours stand, each with its numbers as words.
 */
export function chartInputOf(json) {
  const study = parseStudy(json);
  const groups = study.groups.map(({ label, participants }) => ({ label, n: participants }));
  const themes = new Map(study.themes.map((theme) => [theme.id, theme]));
  const rows = divergenceChart(study, options).items.map(({ id }) => {
    const { label, participants } = themes.get(id);
    const counts = study.groups.map((group) => participants[group.id]);
    return {
      id,
      label,
      values: counts.map((count, g) => count / groups[g].n),
      numbers: counts.map((count, g) => `${count} of ${groups[g].n}`),
    };
  });
  return { json, options, groups, rows };
}

/** The form in which our chart of a study is drawn when none is asked for. */
export function formOf(json) {
  const study = parseStudy(json);
  const drawn = (form) => divergenceChart(study, { ...options, form });
  const picked = renderToString(drawn("auto"));
  // A form that cannot show the study is drawn as the one that is picked, with a note.
  return forms.find((form) => !replacement(drawn(form)) && renderToString(drawn(form)) === picked);
}
