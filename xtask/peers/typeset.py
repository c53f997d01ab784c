"""A peer of the documents: Typst sets the same content, with page numbers and tags, a document with a contents page.

Arguments: `document` and the canonical content as JSON (`countersign print --format json`), or `table` and a table as JSON (the
example `table_5000`); the PDF to write; the folder of the faces that both sides use.
"""

import json
import sys

import typst

PAGE = """
#set text(font: "Source Sans 3", size: {size})
#set par(leading: 0.35em)
#set page(paper: "a4", {page}, footer: context align(right)[Page #counter(page).display() of #counter(page).final().first()])
#set document(title: "{title}")
"""
DOCUMENT = PAGE.format(size="10pt", page="margin: (x: 20mm, top: 26mm, bottom: 24mm)", title="Integration Requirements Document")
TABLE = PAGE.format(size="8.6pt", page="flipped: true, margin: (x: 14mm, top: 22mm, bottom: 20mm)", title="Five thousand rows")


def literal(text):
    """A text as a string of Typst, which needs no escapes beyond these two."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def table(values):
    """Labels and values of one row or section."""
    cells = ", ".join(
        f"[*#{literal(label)}*], [#{literal(str(value))}]" for label, value in values.items()
    )
    return f"#table(columns: (35mm, 1fr), stroke: 0.3pt, table.header([Field], [Value]), {cells})\n"


def document(content):
    """A document in Typst's own language."""
    parts = [DOCUMENT, '#set heading(numbering: "1.1")\n#outline()\n#pagebreak()\n']
    for section in content["sections"]:
        parts.append(f"\n= #{literal(section['id'])}\n")
        if section.get("binding"):
            parts.append(table(section["binding"]))
        for number, row in enumerate(section.get("rows", []), 1):
            parts.append(f"== Row {number}\n")
            if row.get("binding"):
                parts.append(table(row["binding"]))
    return "".join(parts)


def long_table(content):
    """A table in Typst's own language: its head on every page, a hairline between its rows."""
    heads = ", ".join(f"[*#{literal(head)}*]" for head in content["heads"])
    cells = ", ".join(f"[#{literal(cell)}]" for row in content["rows"] for cell in row)
    # Sentences share what the columns of words and numbers leave.
    columns = ", ".join("1fr" if max(map(len, column)) > 40 else "auto" for column in zip(*content["rows"]))
    stroke = "stroke: (x, y) => (bottom: 0.35pt)"
    return f"{TABLE}#table(columns: ({columns}), {stroke}, table.header(repeat: true, {heads}), {cells})\n"


if __name__ == "__main__":
    kind, read, write, faces = sys.argv[1:5]
    with open(read, encoding="utf-8") as file:
        text = {"document": document, "table": long_table}[kind](json.load(file))
    typst.compile(text.encode(), output=write, font_paths=[faces], ignore_system_fonts=True)
