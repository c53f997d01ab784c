//! The drawings of a document as SVG, from the same primitives that are painted on its pages: for slides and web pages.

use std::fmt::Write as _;

use crate::model::{Align, Block, Colour, Document, Figure, Primitive, Stroke, Text};
use crate::theme::rgb;

/// The space between two drawings below each other, in millimetres.
const BETWEEN_MM: f32 = 8.0;
/// Millimetres of a point.
const MM: f32 = 25.4 / 72.0;
/// The faces in which the pages are set, and what stands in where they are missing.
const FACES: &str = "'Source Sans 3', 'Noto Sans', 'Segoe UI', sans-serif";

/// Every drawing of a document below each other, with its sentence for voices; nothing where it has none.
pub fn drawings(document: &Document) -> Option<String> {
    let mut figures = Vec::new();
    document.sections.iter().for_each(|section| collect(&section.blocks, &mut figures));
    if figures.is_empty() {
        return None;
    }
    let width = figures.iter().map(|figure| figure.width_mm).fold(0.0, f32::max);
    let height = figures.iter().map(|figure| figure.height_mm + BETWEEN_MM).sum::<f32>() - BETWEEN_MM;
    let (width, height) = (number(width), number(height));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" viewBox=\"0 0 {width} {height}\" \
         lang=\"{}\" font-family=\"{FACES}\">\n<title>{}</title>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n",
        escaped(&document.language),
        escaped(&document.title),
    );
    let mut top = 0.0;
    for figure in figures {
        let _ = writeln!(
            svg,
            "<g role=\"img\" aria-label=\"{}\" transform=\"translate(0 {})\">",
            escaped(&figure.alt),
            number(top)
        );
        figure.primitives.iter().for_each(|primitive| draw(&mut svg, primitive));
        svg.push_str("</g>\n");
        top += figure.height_mm + BETWEEN_MM;
    }
    svg.push_str("</svg>\n");
    Some(svg)
}

fn collect<'a>(blocks: &'a [Block], figures: &mut Vec<&'a Figure>) {
    for block in blocks {
        match block {
            Block::Figure(figure) => figures.push(figure),
            Block::Columns(columns) => columns.columns.iter().for_each(|column| collect(&column.blocks, figures)),
            _ => {}
        }
    }
}

fn draw(svg: &mut String, primitive: &Primitive) {
    match primitive {
        Primitive::Line { from, to, stroke } => {
            let [x1, y1, x2, y2] = [from.0, from.1, to.0, to.1].map(number);
            let _ =
                writeln!(svg, "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"{}/>", painted(Some(stroke), None));
        }
        Primitive::Rect { at, size, radius, stroke, fill } => {
            let [x, y, width, height, radius] = [at.0, at.1, size.0, size.1, *radius].map(number);
            let _ = writeln!(
                svg,
                "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\"{}/>",
                painted(stroke.as_ref(), *fill)
            );
        }
        Primitive::Polyline { points, closed, stroke, fill } => {
            let name = if *closed { "polygon" } else { "polyline" };
            let points: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", number(*x), number(*y))).collect();
            let _ = writeln!(svg, "<{name} points=\"{}\"{}/>", points.join(" "), painted(stroke.as_ref(), *fill));
        }
        Primitive::Bezier { start, steps, stroke, fill } => {
            let mut path = format!("M{} {}", number(start.0), number(start.1));
            for step in steps {
                let [a, b, c] = step.map(|(x, y)| format!("{} {}", number(x), number(y)));
                let _ = write!(path, "C{a} {b} {c}");
            }
            let _ = writeln!(svg, "<path d=\"{path}\"{}/>", painted(Some(stroke), *fill));
        }
        Primitive::Text { at, text, size_pt, anchor, colour } => words(svg, *at, text, *size_pt, *anchor, *colour),
    }
}

fn words(svg: &mut String, at: (f32, f32), text: &Text, size_pt: f32, anchor: Align, colour: Colour) {
    let anchor = match anchor {
        Align::Left => "start",
        Align::Centre => "middle",
        Align::Right => "end",
    };
    let _ = write!(
        svg,
        "<text x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{anchor}\" fill=\"{}\" xml:space=\"preserve\">",
        number(at.0),
        number(at.1),
        number(size_pt * MM),
        hex(colour)
    );
    for span in &text.0 {
        let weight = if span.strong { " font-weight=\"600\"" } else { "" };
        let quiet = if span.quiet { format!(" fill=\"{}\"", hex(Colour::Ink2)) } else { String::new() };
        let lang = span.lang.as_ref().map(|lang| format!(" lang=\"{}\"", escaped(lang))).unwrap_or_default();
        // What people typed keeps its own direction.
        let bidi = if span.isolated { " unicode-bidi=\"plaintext\"" } else { "" };
        let _ = write!(svg, "<tspan{weight}{quiet}{lang}{bidi}>{}</tspan>", escaped(&span.text));
    }
    svg.push_str("</text>\n");
}

/// The attributes of a stroke and a fill.
fn painted(stroke: Option<&Stroke>, fill: Option<Colour>) -> String {
    let mut said = format!(" fill=\"{}\"", fill.map_or_else(|| "none".to_owned(), hex));
    if let Some(stroke) = stroke {
        let _ = write!(said, " stroke=\"{}\" stroke-width=\"{}\"", hex(stroke.colour), number(stroke.width_pt * MM));
        if !stroke.dash_mm.is_empty() {
            let dashes: Vec<String> = stroke.dash_mm.iter().map(|length| number(*length)).collect();
            let _ = write!(said, " stroke-dasharray=\"{}\"", dashes.join(" "));
        }
        if stroke.round {
            said.push_str(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
        }
    }
    said
}

fn hex(of: Colour) -> String {
    let [red, green, blue] = rgb(of);
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// A measure with at most three decimals, so that the same drawing gives the same bytes everywhere.
fn number(value: f32) -> String {
    let text = format!("{value:.3}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Text between tags and in attributes. What XML can't hold is left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            letter if letter.is_control() || matches!(letter, '\u{FFFE}' | '\u{FFFF}') => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Section, Span};

    #[test]
    fn a_drawing_is_written_with_its_sentence_and_nothing_breaks_out_of_it() {
        let text = Primitive::Text {
            at: (1.0, 2.5),
            text: Text(vec![Span::strong("<b> & \"q\"\u{1}"), Span::name("采购", Some("zh-Hans"))]),
            size_pt: 7.0,
            anchor: Align::Right,
            colour: Colour::Ink,
        };
        let figure = Figure {
            width_mm: 20.0,
            height_mm: 10.0,
            primitives: vec![
                text,
                Primitive::Line {
                    from: (0.0, 0.0),
                    to: (5.0, 0.0),
                    stroke: Stroke { dash_mm: vec![2.2, 1.1], ..Stroke::ink(1.0) },
                },
            ],
            alt: "One < two".to_owned(),
            ..Figure::default()
        };
        let document =
            |blocks| Document { sections: vec![Section { blocks, ..Section::default() }], ..Document::default() };
        let svg = drawings(&document(vec![Block::Figure(figure)])).unwrap();
        for part in [
            "aria-label=\"One &lt; two\"",
            "&lt;b&gt; &amp; &quot;q&quot;<",
            "lang=\"zh-Hans\"",
            "stroke-dasharray=\"2.2 1.1\"",
            "text-anchor=\"end\"",
        ] {
            assert!(svg.contains(part), "{part}: {svg}");
        }
        assert!(drawings(&document(vec![Block::Spacer(1.0)])).is_none());
    }

    #[test]
    fn measures_are_short_and_never_minus_nothing() {
        assert_eq!([0.0, -0.0001, 1.5, 2.0, 0.33333].map(number), ["0", "0", "1.5", "2", "0.333"].map(str::to_owned));
    }
}
