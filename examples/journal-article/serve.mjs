// Serves the article to this machine alone, under a strict policy: no inline style or script, nothing from elsewhere.
//   node examples/journal-article/serve.mjs [port]
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";

/** All that there is to be had: address, type, and file. */
const files = new Map([
  ["/", ["text/html", "index.html"]],
  ["/article.css", ["text/css", "article.css"]],
  ["/article.js", ["text/javascript", "article.js"]],
  ["/icon.svg", ["image/svg+xml", "icon.svg"]],
  ["/study.json", ["application/json", "../studies/peer-influence.json"]],
  ["/themeloom.iife.min.js", ["text/javascript", "../../dist/themeloom.iife.min.js"]],
]);

const policy = "default-src 'self'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'";

const server = createServer(async ({ method, url }, response) => {
  const found = method === "GET" && files.get(new URL(url, "http://localhost").pathname);
  if (!found) return response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
  const [type, file] = found;
  try {
    const body = await readFile(join(import.meta.dirname, file));
    response.writeHead(200, {
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Security-Policy": policy,
      "X-Content-Type-Options": "nosniff",
    });
    response.end(body);
  } catch (error) {
    console.error(error.message);
    response.writeHead(500, { "Content-Type": "text/plain" }).end(`${file} is missing: npm run build`);
  }
});

server.listen(Number(process.argv[2] ?? 8080), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
