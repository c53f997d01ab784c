//! Whole documents through the engine, judged by outside tools and by the engine's own reader.

mod printing;
mod sample;

use documents::model::*;
use documents::verify;
use documents::{Error, Finding, RenderOptions, render};
use printing::{of, pdftotext, print, structure, tool};

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = sample::document();
    let first = print(&document);
    assert_eq!(first.bytes, print(&document).bytes);
    let mut other = document;
    other.furniture.as_of.text = "24 Nov 2026, 14:32 CET".into();
    assert_ne!(first.bytes, print(&other).bytes);
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn every_block_prints_without_findings_and_passes_qpdf() {
    let rendered = print(&sample::document());
    assert_eq!(rendered.findings, []);
    let output = tool("qpdf", &["--check"], &rendered, &[]);
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn text_of_left_to_right_scripts_extracts_exactly() {
    let lines = [
        "Office efficiently affluent fjord, Österle & Söhne, café, Wróblewski, Nguyễn Thị Hà",
        "Αθήνα: τιμολόγιο προμηθευτή 340",
        "Рахунок постачальника, Київ; счёт-фактура",
        "采购订单和发票，宁波 陈慧敏",
        "請求書は毎時送信されます。カタカナ",
        "공급업체 송장 한국어",
        "0O 1l |I \\ ( ) < > & % § ± − × → ↔",
    ];
    let rendered = print(&of(lines.iter().map(|l| Block::Paragraph((*l).into())).collect()));
    assert_eq!(rendered.findings, []);
    let found = pdftotext(&rendered);
    let tree = structure(&rendered);
    let told: Vec<String> = tree.all("P").iter().map(|p| p.full_text()).collect();
    assert_eq!(told, lines);
    for line in lines {
        assert!(squeezed(&found).contains(&squeezed(line)), "{line}\nin\n{found}");
    }
}

#[test]
fn arabic_and_hebrew_are_told_in_logical_order() {
    let lines = [
        "تُرحَّل الفواتير المعتمدة كل ساعة إلى SAP S/4HANA مع رقم أمر الشراء، ولا تُصدَّر الفاتورة إلا مرة واحدة على الأكثر.",
        "חשבונית מספר 4711 נשלחה אל Coupa ביום שלישי, והתקבלה.",
        "BELNR/采购 → رقم الفاتورة and מספר חשבונית in one line",
        "صورتحساب فروشنده، شمارهٔ ۱۲۳",
    ];
    let rendered = print(&of(lines.iter().map(|l| Block::Paragraph((*l).into())).collect()));
    assert_eq!(rendered.findings, []);
    let told: Vec<String> = structure(&rendered).all("P").iter().map(|p| p.full_text()).collect();
    assert_eq!(told, lines);
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn an_isolated_name_takes_no_direction_from_its_neighbours() {
    let spans = [Span::plain("Owner: "), Span::name("מספר 7", Some("he")), Span::plain(" (2)"), Span::plain(", Ltd.")];
    let rendered = print(&of(vec![Block::Paragraph(spans.into())]));
    let told: Vec<String> = structure(&rendered).all("P").iter().map(|p| p.full_text()).collect();
    assert_eq!(told, ["Owner: מספר 7 (2), Ltd."]);
    // Without the isolate the number in parentheses would stand at the left of the Hebrew word.
    let boxes = String::from_utf8(tool("pdftotext", &["-bbox"], &rendered, &["-"]).stdout).expect("UTF-8");
    let left = |word: &str| -> f32 {
        let line = boxes.lines().find(|l| l.contains("<word") && l.contains(word)).expect("on the page");
        line.split("xMin=\"").nth(1).and_then(|x| x.split('"').next()).and_then(|x| x.parse().ok()).expect("a number")
    };
    let order = ["Owner", ">7<", "ר", "(2)", "Ltd"].map(left);
    assert!(order.is_sorted(), "{order:?}\n{boxes}");
}

fn tall_table(rows: usize) -> Document {
    let long = "x".repeat(400);
    let row = |i: usize| {
        Row::new([
            Text::from(format!("{}", i + 1)),
            match i % 4 {
                0 => "رقم الفاتورة للمورد وتاريخ الاستحقاق".into(),
                1 => "采购订单编号和供应商发票号码，每小时传送一次".into(),
                2 => "BELNR/采购 → رقم الفاتورة".into(),
                _ => "Document number of the posting".into(),
            },
            if i == 7 {
                long.clone().into()
            } else {
                "A rule that takes a line or two in its column, but no more".into()
            },
            Span::mono(format!("INV-{i:03}")).into(),
        ])
    };
    of(vec![Block::Table(Table {
        columns: vec![
            TableColumn::number("#"),
            TableColumn::new("Field"),
            TableColumn::new("Rule"),
            TableColumn::code("Id"),
        ],
        groups: vec![GroupHead { head: "Mapping".into(), first: 1, span: 2 }],
        rows: (0..rows).map(row).collect(),
        ..Table::default()
    })])
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn a_table_repeats_its_head_and_cuts_no_row() {
    let rendered = print(&tall_table(90));
    assert!(rendered.pages >= 3, "{} pages", rendered.pages);
    let text = pdftotext(&rendered);
    let pages: Vec<&str> = text.split('\u{c}').filter(|p| !p.trim().is_empty()).collect();
    assert_eq!(pages.len(), rendered.pages);
    for page in &pages {
        assert!(page.contains("Mapping") && page.contains("Rule"), "{page}");
    }
    assert!(pages[1].contains("Rows ") && pages[1].contains(" of 90"), "{}", pages[1]);
    let tree = structure(&rendered);
    // Heads are told once, cells once each, and none is lost.
    let heads: Vec<String> = tree.all("TH").iter().map(|h| h.full_text()).collect();
    assert_eq!(heads, ["Mapping", "#", "Field", "Rule", "Id"]);
    let rows = tree.all("TBody")[0].all("TR");
    assert_eq!(rows.len(), 90);
    assert_eq!(rows[2].all("TD")[1].full_text(), "BELNR/采购 → رقم الفاتورة");
    assert_eq!(rows[7].all("TD")[2].full_text(), "x".repeat(400));
    // A row that were cut would stand on two pages: each id is on exactly one, with its number.
    for i in 0..90 {
        let id = format!("INV-{i:03}");
        let on: Vec<&&str> = pages.iter().filter(|p| p.contains(&id)).collect();
        assert_eq!(on.len(), 1, "{id}");
    }
}

#[test]
fn a_cell_taller_than_half_a_page_is_cut_between_lines() {
    let words: Vec<String> = (0..3000).map(|i| format!("word{i}")).collect();
    let table = Table {
        columns: vec![TableColumn::new("Field"), TableColumn::new("Remark")],
        rows: vec![
            Row::new(["first", "short"]),
            Row::new(["long".to_owned(), words.join(" ")]),
            Row::new(["last", "short"]),
        ],
        ..Table::default()
    };
    let rendered = print(&of(vec![Block::Table(table)]));
    assert!(rendered.pages >= 3);
    let tree = structure(&rendered);
    let cells = tree.all("TD");
    assert_eq!(cells.len(), 6);
    assert_eq!(cells[3].full_text(), words.join(" "));
}

#[test]
fn an_empty_table_says_none() {
    let table = Table { columns: vec![TableColumn::new("Question"), TableColumn::new("Owner")], ..Table::default() };
    let rendered = print(&of(vec![Block::Table(table)]));
    let cells: Vec<String> = structure(&rendered).all("TD").iter().map(|c| c.full_text()).collect();
    assert_eq!(cells, ["None"]);
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn a_heading_stays_with_three_lines_of_its_text() {
    // Paragraphs push the heading down line by line; wherever it falls, it is never last on its page.
    let filler = "One line of text that goes over the whole width of the page and is then done.";
    for lines in 40..60 {
        let mut blocks: Vec<Block> = (0..lines).map(|_| Block::Note(filler.into())).collect();
        blocks.push(Block::Heading(Heading::new(2, "The heading")));
        blocks.push(Block::Paragraph("Text of the section. ".repeat(40).into()));
        let text = pdftotext(&print(&of(blocks)));
        let page = text.split('\u{c}').find(|p| p.contains("The heading")).expect("printed");
        let after = page.split("The heading").nth(1).expect("found").lines().filter(|l| l.contains("Text of")).count();
        assert!(after >= 3, "{lines} lines before: {after} after the heading");
    }
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn structure_bookmarks_and_links_are_those_of_the_content() {
    let rendered = print(&sample::document());
    let tree = structure(&rendered);
    let titles: Vec<String> = tree.all("Title").iter().map(|t| t.full_text()).collect();
    assert_eq!(titles, ["Integration Requirements Document", "Coupa with SAP S/4HANA"]);
    assert!(tree.all("H1").iter().any(|h| h.full_text() == "1\u{2002}Scope"));
    let quotes: Vec<String> = tree.all("BlockQuote").iter().map(|q| q.full_text()).collect();
    assert!(quotes[1].starts_with('\u{201C}') && quotes[1].ends_with("builds the integrations.\u{201D}"));
    assert!(tree.all("Figure").iter().all(|f| f.alt.as_ref().is_some_and(|a| !a.is_empty())));
    assert!(tree.all("TH").iter().all(|h| h.scope.is_some()));
    assert!(tree.all("Link").iter().any(|l| l.full_text() == "the site of the standard"));
    let toc: Vec<String> = tree.all("TOCI").iter().map(|t| t.full_text()).collect();
    assert!(toc.iter().any(|t| t == "1Scope3"), "{toc:?}");
    let json = tool("qpdf", &["--json", "--json-key=outlines"], &rendered, &[]);
    let outlines = String::from_utf8_lossy(&json.stdout).into_owned();
    assert!(outlines.contains("1.1 In scope"), "{outlines}");
}

#[test]
fn the_embedded_content_and_the_printed_digest_come_back() {
    let document = sample::document();
    let read = verify::read(&print(&document).bytes).expect("our own file");
    assert_eq!(read.content_json, document.content_json);
    assert_eq!(read.printed_digest.as_deref(), Some("c20e4477"));
    assert_eq!(read.title, document.title);
    assert_eq!(read.pages, 6);
    assert!(read.content_digest.is_some());
}

#[test]
fn a_character_without_a_face_is_found_and_refused_on_issue() {
    let document = of(vec![Block::Paragraph("An ancient sign: \u{1F98A} here".into())]);
    let findings = print(&document).findings;
    assert!(matches!(&findings[..], [Finding::MissingGlyph(m)] if m.character == '\u{1F98A}'), "{findings:?}");
    let refused = render(&document, &RenderOptions { refuse_missing_glyphs: true });
    assert!(matches!(refused, Err(Error::MissingGlyphs(_))));
    assert!(matches!(render(&Document::default(), &RenderOptions::default()), Err(Error::Empty)));
}

#[test]
fn pictures_that_are_none_are_left_out_with_a_finding() {
    for data in [&b""[..], b"\x89PNG\r\n\x1a\nnonsense", b"\xff\xd8\xff", b"GIF89a"] {
        let image = ImageBlock { data: data.into(), max_height_mm: 10, max_width_mm: 10, alt: "A logo".into() };
        let rendered = print(&of(vec![Block::Image(image), Block::Paragraph("after".into())]));
        assert_eq!(rendered.findings, [Finding::Picture { alt: "A logo".into() }]);
    }
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn letter_and_landscape_pages_have_their_sizes() {
    let mut document = sample::document();
    document.paper = Paper::Letter;
    let rendered = print(&document);
    let info = tool("pdfinfo", &["-f", "1", "-l", "4"], &rendered, &[]);
    let info = String::from_utf8_lossy(&info.stdout).into_owned();
    assert!(info.contains("612 x 792") && info.contains("792 x 612"), "{info}");
}
