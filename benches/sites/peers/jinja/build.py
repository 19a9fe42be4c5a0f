"""Makes the pages with Jinja: build.py MAPS OUTPUT."""

import sys
from pathlib import Path

import yaml
from jinja2 import Environment, FileSystemLoader
from markdown_it import MarkdownIt

maps, output = Path(sys.argv[1]), Path(sys.argv[2])
environment = Environment(loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True)
environment.filters["markdown"] = MarkdownIt().render
loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def write(path, template, **context):
    page = output / path / "index.html"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(environment.get_template(template).render(**context))


found = []
for file in sorted(maps.glob("*.yaml")):
    map = yaml.load(file.read_text(), Loader=loader)
    found.append((file.stem, map["title"]))
    write(file.stem, "wall.html", map=map)
    write(f"{file.stem}/outline", "outline.html", map=map)
    for release in map["releases"]:
        for id, name in release.items():
            write(f"{file.stem}/release-{id}", "release.html", map=map, id=id, name=name)
write("", "index.html", maps=found)
