const style = `
  :root { color-scheme: light; font: 1rem/1.5 system-ui, sans-serif; color: #1c2330; background: #f3f4f6; }
  * { box-sizing: border-box; }
  body { margin: 0 auto; padding: 1.5rem clamp(0.75rem, 3vw, 3rem) 4rem; max-width: 76rem; overflow-wrap: break-word; }
  h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.25rem; }
  h2 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 0.5rem; }
  h3 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
  p { margin: 0 0 0.5rem; max-width: 46rem; }
  a { color: #0b5394; text-underline-offset: 0.15em; }
  a:focus-visible { outline: 3px solid #0b5394; outline-offset: 2px; border-radius: 2px; }
  nav ol { margin: 1rem 0 0; padding-left: 1.5rem; }
  nav a, figcaption a { display: inline-block; padding: 0.125rem 0; }
  section { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 2px solid #c3c9d4; }
  .finding { font-size: 1.0625rem; font-weight: 600; }
  .source, .made, figcaption { color: #4a5263; font-size: 0.875rem; }
  .drawings { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 1rem; }
  figure { margin: 0; min-width: 0; max-width: 100%; background: #fff; border: 1px solid #d5d9e0; border-radius: 4px; }
  figure img { display: block; max-width: 100%; height: auto; }
  figcaption { padding: 0.5rem 0.75rem; border-top: 1px solid #d5d9e0; contain: inline-size; }
  figcaption ul { margin: 0.25rem 0 0; padding-left: 1.1rem; }
  @media (max-width: 46rem) {
    .wide { width: 100%; }
    .wide img, .wide ul { display: none; }
    .wide figcaption { border: 0; }
  }
  @media print { section { break-before: page; } figure { break-inside: avoid; } nav { display: none; } }
`;

/** A text as HTML, in content or between double quotes. */
function html(text) {
  const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return String(text).replace(/[&<>"]/g, (character) => entities[character]);
}

/**
 * One drawing with its caption: how wide it is, and the notes that the figure made about itself, without the citation,
 * which the page gives already. A wide one is only linked where the page is too narrow to read it.
 */
function figureHtml({ figure, href, size }, citation) {
  const { width, height, alt } = figure;
  const notes = figure.notes.filter((note) => note !== citation).map((note) => `<li>${html(note)}</li>`);
  return `<figure${width > 400 ? ' class="wide"' : ""}>
<img src="${html(href)}" width="${width}" height="${height}" alt="${html(alt)}" loading="lazy" decoding="async">
<figcaption><a href="${html(href)}">SVG, ${width} × ${Math.round(height)} px</a>, ${size}
${notes.length ? `<ul>${notes.join("")}</ul>` : ""}</figcaption>
</figure>`;
}

/** A study: what it found, where it was published, and its figures. */
function chapterHtml({ id, study, sections }) {
  const lang = study.language ? ` lang="${html(study.language)}"` : "";
  const link = study.source ? ` <a href="${html(study.source)}">${html(study.source)}</a>` : "";
  return `<section id="${html(id)}">
<h2${lang}>${html(study.title ?? id)}</h2>
${study.headline ? `<p class="finding"${lang}>${html(study.headline)}</p>` : ""}
${study.description ? `<p${lang}>${html(study.description)}</p>` : ""}
${study.illustrative ? "<p><strong>Illustrative data.</strong></p>" : ""}
<p class="source">${html(study.citation ?? "No citation.")}${link}</p>
${sections
  .map(
    ({ name, figures }) =>
      `<h3>${html(name)}</h3>\n<div class="drawings">\n${figures.map((each) => figureHtml(each, study.citation)).join("\n")}\n</div>`,
  )
  .join("\n")}
</section>`;
}

/**
 * The page on which all figures stand, as one HTML text that needs nothing but the SVG files beside it.
 * A chapter is `{ id, study, sections: { name, figures: { figure, href, size }[] }[] }`.
 */
export function gallery(chapters) {
  const contents = chapters.map(
    ({ id, study }) => `<li><a href="#${html(id)}">${html(study.title ?? id)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Themeloom: every example study in every layout and form</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Themeloom figures</h1>
<p class="made">Every study of examples/studies, in every layout and form, at 720 and 360 px. Made by <code>npm run figures</code>.</p>
<nav aria-label="Studies"><ol>
${contents.join("\n")}
</ol></nav>
</header>
<main>
${chapters.map(chapterHtml).join("\n")}
</main>
</body>
</html>
`;
}
