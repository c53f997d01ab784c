"""A peer of the documents: WeasyPrint sets the same content, with page numbers and tags, a document with a contents page.

The arguments are those of `typeset.py`.
"""

import html
import json
import sys
from pathlib import Path

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

STYLE = """
@font-face {{ font-family: Face; src: url({regular}) }}
@font-face {{ font-family: Face; font-weight: bold; src: url({strong}) }}
@page {{ size: {page}; @bottom-right {{ content: "Page " counter(page) " of " counter(pages); font: 8pt Face }} }}
body {{ font: {type} Face; margin: 0 }}
table {{ border-collapse: collapse; width: 100% }}
td, th {{ text-align: left; vertical-align: top; padding: 1.25mm 1.6mm; border-bottom: 0.35pt solid }}
thead {{ display: table-header-group }}
tr {{ break-inside: avoid }}
nav a::after {{ content: leader(".") target-counter(attr(href), page) }}
nav a {{ display: block }}
nav {{ break-after: page }}
"""
PAGES = {
    "document": ("A4; margin: 26mm 20mm 24mm", "10pt/12.6pt"),
    "table": ("A4 landscape; margin: 22mm 14mm 20mm", "8.6pt/10pt"),
}


def rows(values):
    """Labels and values of one row or section."""
    cells = "".join(
        f"<tr><th scope=row>{html.escape(label)}<td>{html.escape(str(value))}" for label, value in values.items()
    )
    return f"<table><thead><tr><th scope=col>Field<th scope=col>Value<tbody>{cells}</table>"


def document(content):
    """A document in HTML."""
    parts, lines = [], []
    for number, section in enumerate(content["sections"], 1):
        title = f"{number} {html.escape(section['id'])}"
        lines.append(f"<a href='#s{number}'>{title}</a>")
        parts.append(f"<h1 id=s{number}>{title}</h1>")
        if section.get("binding"):
            parts.append(rows(section["binding"]))
        for at, row in enumerate(section.get("rows", []), 1):
            parts.append(f"<h2>{number}.{at} Row {at}</h2>")
            if row.get("binding"):
                parts.append(rows(row["binding"]))
    return f"<title>Integration Requirements Document</title><nav>{''.join(lines)}</nav>{''.join(parts)}"


def long_table(content):
    """A table in HTML."""
    heads = "".join(f"<th scope=col>{html.escape(head)}" for head in content["heads"])
    lines = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}" for cell in row) for row in content["rows"])
    return f"<title>Five thousand rows</title><table><thead><tr>{heads}<tbody>{lines}</table>"


if __name__ == "__main__":
    kind, read, write, faces = sys.argv[1:5]
    with open(read, encoding="utf-8") as file:
        body = {"document": document, "table": long_table}[kind](json.load(file))
    page, size = PAGES[kind]
    regular, strong = (Path(faces, f"SourceSans3_{name}.ttf").resolve().as_uri() for name in ("400Regular", "600SemiBold"))
    style = STYLE.format(regular=regular, strong=strong, page=page, type=size)
    text = f"<!doctype html><html lang=en><style>{style}</style>{body}"
    HTML(string=text).write_pdf(write, pdf_tags=True, font_config=FontConfiguration())
