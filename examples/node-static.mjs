// Draws a thematic map without a browser: node examples/node-static.mjs study.json map.svg
import { readFileSync, writeFileSync } from "node:fs";
import { parseStudy, renderToString, StudyError, thematicMap } from "themeloom";

const [input, output] = process.argv.slice(2);
if (!input || !output) {
  console.error("Usage: node examples/node-static.mjs study.json map.svg");
  process.exit(2);
}

try {
  const study = parseStudy(readFileSync(input));
  const figure = thematicMap(study, { layout: "tree", width: 720 });
  writeFileSync(output, renderToString(figure));
  console.log(`${output}: ${figure.width} × ${figure.height} px. ${figure.alt}`);
} catch (error) {
  if (!(error instanceof StudyError)) throw error;
  for (const { message } of error.issues) console.error(message);
  process.exitCode = 1;
}
