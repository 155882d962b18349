// Writes study.schema.json, the JSON Schema of a study, from the schema that parseStudy works with.
// node scripts/schema.mjs [file]   "-" writes to stdout
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { build } from "esbuild";
import * as v from "valibot";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What a field means, by what it is a field of. */
const descriptions = {
  study: "A thematic analysis: participant groups, themes, and what each group said.",
  "study.version": "The version of this format.",
  "study.title": "The study's title, drawn above the figures.",
  "study.headline": "The author's own finding, in the author's words.",
  "study.description": "What the data are and how they were counted.",
  "study.citation": "Where the study was published.",
  "study.source": "An http, https or mailto address.",
  "study.language": 'The language of the study\'s texts, a BCP 47 tag such as "en".',
  "study.illustrative": "True where the counts are invented to show something: every figure says so.",
  "study.nouns": "What is counted, where it is not quotes and participants.",
  "nouns.quote": "The unit of quotes, for example utterance and utterances.",
  "nouns.participant": "The unit of participants, for example focus group and focus groups.",
  "study.groups": "The participant groups, 1 to 12.",
  "study.themes": "The themes at the top, in the author's order.",
  "study.links": "Relations between themes, beside the hierarchy.",
  "group.id": "The name of the group in counts and excerpts.",
  "group.label": "The name of the group in figures.",
  "group.shortLabel": "A shorter name, for headings and keys.",
  "group.participants": "How many participants the group has: its n.",
  "group.quotes": "All the group's quotes, where coding covers more than the themes in this file.",
  "group.color": "A colour: #rgb, #rrggbb, rgb(), hsl(), oklch() or a basic CSS name.",
  "group.set": "Groups of one set may be pooled.",
  "group.level": "Orders the groups along a scale.",
  "theme.id": "Unique in the study; made of the labels on the way to the theme when absent.",
  "theme.label": "The name of the theme. Labels need not be unique.",
  "theme.description": "What the theme covers.",
  "theme.quotes": "Quotes coded to this theme itself, its subthemes' not included, by group.",
  "theme.totalQuotes": "The author's de-duplicated total over this theme and its subthemes, by group.",
  "theme.participants":
    "Participants who voiced this theme or any subtheme of it, by group: a union, never a sum.",
  "theme.asked": "Participants who were asked, by group, where not all of them were.",
  "theme.excerpts": "Quotes in words.",
  "theme.assessment": "The author's own judgement: whether the groups converge or diverge on this theme.",
  "theme.memo": "The author's note on the theme.",
  "theme.position": "Where the theme should stand in maps that place themes freely.",
  "position.side": "The side of the middle, for a theme at the top of a mind map.",
  "position.order": "Its place among the themes of its side, lowest first.",
  "position.x": "Where the middle of its label is pinned, in hundredths of the map's width from the left.",
  "position.y": "The same from the top, also in hundredths of the map's width.",
  "theme.subthemes": "The themes below this one, to any depth.",
  counts: "Counts by group id. A group that is absent is not reported, which is not zero.",
  count: "A whole number; null for not reported; or what is known of it.",
  "bounds.min": "At least this many.",
  "bounds.max": "At most this many.",
  "bounds.text": 'The source\'s own words, for example "most".',
  "excerpt.participant": "The participant's pseudonymous code.",
  "excerpt.group": "The id of the participant's group.",
  "link.from": "The id of a theme.",
  "link.to": "The id of another theme.",
};

const { study } = await load("src/study/schema.ts");
const theme = study.entries.themes.item();
const named = {
  theme,
  group: study.entries.groups.item(),
  link: study.entries.links.item(),
  excerpt: theme.entries.excerpts.item(),
  counts: theme.entries.quotes,
  count: theme.entries.quotes.value,
  position: theme.entries.position,
  noun: study.entries.nouns.entries.quote,
};

const converted = new Map();
const definitions = Object.fromEntries(
  Object.entries(named).map(([name, schema]) => [name, convert(schema)]),
);
// JSON has no numbers that are not finite.
const options = { target: "draft-2020-12", definitions, ignoreActions: ["finite"] };
const { $schema, $defs, ...whole } = shorten(toJsonSchema(convert(study), options));

// What is known of a count must be something.
const bounds = $defs.count.anyOf.at(-1);
bounds.anyOf = [
  { required: ["min"], properties: { min: { type: "integer" } } },
  { required: ["max"], properties: { max: { type: "integer" } } },
  { required: ["text"], properties: { text: { type: "string", pattern: "\\S" } } },
];
// The parser leaves out what is no colour; an editor may say so earlier.
$defs.group.properties.color = { type: ["string", "null"] };
whole.properties = { $schema: { type: "string" }, ...whole.properties };

const places = { study: whole, nouns: whole.properties.nouns, bounds, ...$defs };
for (const [path, description] of Object.entries(descriptions)) {
  const [name, field] = path.split(".");
  const place = field ? places[name]?.properties?.[field] : places[name];
  if (!place) throw new Error(`study.schema.json has no ${path}`);
  place.description = description;
}

const json = JSON.stringify({ $schema, title: "Themeloom study", ...whole, $defs }, null, 2);
// Short lists on one line, as formatters want them.
const text = `${json.replace(/\[\s+([^[\]{}]+?)\s+\]/g, (_, items) => `[${items.replace(/\s*\n\s*/g, " ")}]`)}\n`;
const file = process.argv[2] ?? `${root}study.schema.json`;
if (file === "-") process.stdout.write(text);
else writeFileSync(file, text);

/** The exports of a TypeScript module, which Node 20 cannot import as it stands. */
async function load(path) {
  const { outputFiles } = await build({
    entryPoints: [root + path],
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** The parser's schema as valibot's. The same schema gives the same result, so that it can be referred to. */
function convert(schema) {
  if (!converted.has(schema)) converted.set(schema, convertAfresh(schema));
  return converted.get(schema);
}

function convertAfresh({ leaf, entries, value, item }) {
  if (item) return v.array(v.lazy(() => convert(item())));
  if (value) return v.record(v.string(), convert(value));
  if (!entries) return leaf ?? v.unknown();
  const fields = Object.entries(entries).map(([key, field]) => [
    key,
    field.optional ? v.nullish(convert(field)) : convert(field),
  ]);
  const object = v.object(Object.fromEntries(fields));
  return leaf ? v.union([leaf, v.null(), object]) : object;
}

/** The same with `"type": ["string", "null"]` in place of `"anyOf"` of the two. */
function shorten(schema) {
  if (typeof schema !== "object" || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(shorten);
  const [first, second, ...others] = schema.anyOf ?? [];
  if (second?.type === "null" && first.type && !first.enum && !others.length) {
    return shorten({ ...first, type: [first.type, "null"] });
  }
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, shorten(value)]));
}
