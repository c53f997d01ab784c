"""The peer of `countersign print`: Typst sets the same content, with contents page, page numbers and tags.

Takes the canonical content as JSON (`countersign print --format json`) and writes a PDF.
"""

import json
import sys

import typst

HEAD = """
#set page(paper: "a4", margin: 25mm, footer: context align(right)[Page #counter(page).display() of #counter(page).final().first()])
#set text(size: 9.5pt)
#set heading(numbering: "1.1")
#set document(title: "Integration Requirements Document")
#outline()
#pagebreak()
"""


def literal(text):
    """A text as a string of Typst, which needs no escapes beyond these two."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def table(values):
    """Labels and values of one row or section."""
    cells = ", ".join(
        f"[*#{literal(label)}*], [#{literal(str(value))}]" for label, value in values.items()
    )
    return f"#table(columns: (35mm, 1fr), stroke: 0.3pt, table.header([Field], [Value]), {cells})\n"


def source(content):
    """The document in Typst's own language."""
    parts = [HEAD]
    for section in content["sections"]:
        parts.append(f"\n= #{literal(section['id'])}\n")
        if section.get("binding"):
            parts.append(table(section["binding"]))
        for number, row in enumerate(section.get("rows", []), 1):
            parts.append(f"== Row {number}\n")
            if row.get("binding"):
                parts.append(table(row["binding"]))
    return "".join(parts)


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        text = source(json.load(file))
    typst.compile(text.encode(), output=sys.argv[2])
