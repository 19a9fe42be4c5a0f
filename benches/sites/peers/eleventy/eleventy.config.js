// Maps as data, and a page for each of their views.
const fs = require("node:fs");
const path = require("node:path");
const yaml = require("js-yaml");
const markdown = require("markdown-it")();

module.exports = (config) => {
  const folder = process.env.MAPS;
  const maps = fs.readdirSync(folder).sort().map((file) => ({ stem: path.parse(file).name, ...yaml.load(fs.readFileSync(path.join(folder, file), "utf8")) }));
  config.addGlobalData("maps", maps);
  config.addGlobalData("slices", maps.flatMap((map) => map.releases.flatMap((release) => Object.entries(release).map(([id, name]) => ({ map, id, name })))));
  config.addFilter("markdown", (text) => markdown.render(text));
  return { htmlTemplateEngine: "njk" };
};
