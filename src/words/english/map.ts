/** What a thematic map says of itself and its themes. */
export const mapEnglish = {
  "map.subtitle": "Themes and subthemes",
  "map.noThemes": "No themes",
  "map.themesAndSubthemes": {
    one: "{themes} and {n} subtheme",
    other: "{themes} and {n} subthemes",
  },
  "map.alt": "Thematic map: {themes}.",
  "map.altOf": "Thematic map of {title}: {themes}.",
  "map.altFinding": "{alt} The authors report that the groups diverge on {themes}.",
  "map.altFindings": {
    one: "{alt} The authors report that the groups diverge on {n} theme.",
    other: "{alt} The authors report that the groups diverge on {n} themes.",
  },
  "map.judgement": "Authors: {judgement}",
  "map.direct": "direct: {counts}",
  "map.ofTheseDirect": "{counts}; of these coded directly: {direct}",
  "map.bold": "Bold: {meaning}",
  "map.noneBold":
    "Nothing is bold as a marked difference: 30 percentage points or more even if any one participant were recoded.",
  "map.framed": "Framed: borderline, one participant would change this.",
  "map.notAllReported": "– not all reported.",
  "map.noDifferencesOfPresence":
    "No differences are defined: the study reports only where themes were found.",
  "map.noDifferencesOfCounts":
    "No differences are defined: it is not known out of how many these counts are.",
  "map.continued": "{path}, continued",
  "map.manyLinks": {
    one: "{n} link between themes is given in words only.",
    other: "{n} links between themes are given in words only.",
  },
  "map.lostLinks": {
    one: "{n} link leads to a theme that is not shown.",
    other: "{n} links lead to themes that are not shown.",
  },
  "map.veryHigh":
    "About {height} px high: expandTo draws fewer levels, focus one branch, and maxHeight goes on in columns.",
  "map.pinsLost": "Not where they are pinned, which is outside the map or on another theme: {themes}.",
  "map.inFocus": {
    one: "In focus: {theme}. Left out: {n} other theme.",
    other: "In focus: {theme}. Left out: {n} other themes.",
  },
  "map.rare": {
    one: "Left out: {n} theme with fewer than {least}.",
    other: "Left out: {n} themes with fewer than {least}.",
  },
  "map.collapsed": {
    one: "{n} subtheme is hidden below collapsed themes.",
    other: "{n} subthemes are hidden below collapsed themes.",
  },
  "map.differencesInPrevalence": "Differences are those in prevalence, whatever measure is asked for.",
  "map.differencesInShares": "Differences are those in shares of {units}, whatever measure is asked for.",
  "map.prevalenceCounts": "Prevalence counts {units}, whatever measure is asked for.",
  "map.noShares": "Drawn as {units}: a map counts, and a divergence chart draws shares.",
  "map.noPrevalence": 'Drawn as {units}: in a map, encode "prevalence" shows them out of all in their group.',
} as const;
