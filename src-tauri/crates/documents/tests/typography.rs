//! What is set is what was said, wherever it stands and in whatever script, and it stands on the page.

mod printing;
mod sample;
mod standards;

use documents::Rendered;
use documents::model::*;
use documents::theme::{HAIRLINE, MM, RULE, Sheet};
use documents::verify::StructNode;
use printing::{of, pdftotext, print, structure, tool};
use standards::{Parsed, judged};

/// One paragraph of each script, and of several.
const SCRIPTS: [&str; 8] = [
    "Office efficiently affluent fjord: Österle & Söhne, café, Nguyễn Thị Hà, 4 % of 38",
    "Τιμολόγιο προμηθευτή 340, Рахунок постачальника, Київ",
    "采购订单和供应商发票每小时传送一次（宁波），陈慧敏",
    "請求書は毎時送信されます。공급업체 송장 한국어",
    "تُرحَّل الفواتير المعتمدة كل ساعة إلى SAP S/4HANA مع رقم أمر الشراء، ولا تُصدَّر على الأكثر إلا مرة واحدة",
    "חשבונית מספר 4711 נשלחה אל Coupa ביום שלישי, והתקבלה",
    "BELNR/采购 → رقم الفاتورة and מספר חשבונית, all in 1 line of 2026",
    "صورتحساب فروشنده، شمارهٔ ۱۲۳ — 骨 Österle (חשבון)",
];

/// Every block that prints words, with a text in each of its places.
fn everywhere(words: &str) -> Vec<Block> {
    let text = || Text::from(words.to_owned());
    let pair = || Pair::new(text(), text());
    let table = Table {
        columns: vec![TableColumn::new(text()), TableColumn::new("Short"), TableColumn::new(text())],
        groups: vec![GroupHead { head: text(), first: 1, span: 2 }],
        rows: vec![
            Row { second: Some(text()), ..Row::new([text(), "x".into(), text()]) },
            Row::new([Text::from(Span::name(words.to_owned(), None)), text(), "x".into()]),
        ],
        caption: Some(text()),
        note: Some(text()),
        ..Table::default()
    };
    let signature = SignatureBlock {
        party: text(),
        meaning: "accepts".into(),
        field: Field::Typed(text()),
        name: text(),
        role: "Manager".into(),
        when: "11 Nov 2026".into(),
        digest: Text::default(),
        height_mm: 0.0,
        form: None,
    };
    let card = RequirementCard {
        id: "REQ-1".into(),
        priority: text(),
        statement: text(),
        pairs: vec![pair()],
        ..RequirementCard::default()
    };
    let column = |width_mm| Column { width_mm, blocks: vec![Block::Note(text())] };
    vec![
        Block::Title(text()),
        Block::Subtitle(text()),
        Block::Heading(Heading::new(1, text())),
        Block::Paragraph(text()),
        Block::Note(text()),
        Block::Statement(text()),
        Block::Oath { text: text(), centred: true },
        Block::Oath { text: text(), centred: false },
        Block::KeyValue(KeyValue { pairs: vec![pair()], ..KeyValue::default() }),
        Block::KeyValue(KeyValue { pairs: vec![pair()], dense: true, ..KeyValue::default() }),
        Block::List(vec![ListItem { label: "1.".into(), text: text() }]),
        Block::Table(table),
        Block::Card(card),
        Block::Signatures(vec![signature]),
        Block::Counts(vec![Count { figure: "4".into(), label: text() }, Count { figure: "5".into(), label: text() }]),
        Block::TwoColumnList(vec![TwoColumnRow { number: "1".into(), name: text(), aside: text() }]),
        Block::Columns(Columns { columns: vec![column(30.0), column(0.0)], gap_mm: 0.0 }),
        Block::Code(vec![text()]),
        Block::CentredTitle { over: text(), title: text(), under: text() },
    ]
}

/// How often the text stands in [`everywhere`].
const TIMES: usize = 40;

fn told(node: &StructNode) -> String {
    node.full_text()
}

#[test]
fn every_script_is_told_as_it_was_said_wherever_it_stands() {
    for words in SCRIPTS {
        let rendered = print(&of(everywhere(words)));
        assert_eq!(rendered.findings, [], "{words}");
        assert_eq!(judged(&rendered.bytes), [] as [String; 0], "{words}");
        let all = told(&structure(&rendered));
        assert_eq!(all.matches(words).count(), TIMES, "{words}\nin\n{all}");
    }
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn other_readers_find_the_scripts_that_run_from_the_left_too() {
    let squeezed = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    for words in &SCRIPTS[..4] {
        // Side by side other readers mix lines: one under another.
        let blocks = (0..5).map(|_| Block::Paragraph((*words).into())).collect();
        let found = squeezed(&pdftotext(&print(&of(blocks))));
        assert_eq!(found.matches(&squeezed(words)).count(), 5, "{words}\nin\n{found}");
    }
}

/// A word on a page: left, top, right, bottom in points, y down, and what it says.
type Word = ([f32; 4], String);

/// The words of each page where poppler finds them.
fn words(rendered: &Rendered) -> Vec<Vec<Word>> {
    let boxes = String::from_utf8(tool("pdftotext", &["-bbox"], rendered, &["-"]).stdout).expect("UTF-8");
    let number = |line: &str, key: &str| -> f32 {
        let rest = line.split(&format!("{key}=\"")).nth(1).expect("a place");
        rest.split('"').next().and_then(|n| n.parse().ok()).expect("a number")
    };
    let mut pages = Vec::new();
    for line in boxes.lines() {
        if line.contains("<page ") {
            pages.push(Vec::new());
        } else if line.contains("<word ") {
            let place = ["xMin", "yMin", "xMax", "yMax"].map(|key| number(line, key));
            let said = line.split('>').nth(1).unwrap_or_default().trim_end_matches("</word").to_owned();
            pages.last_mut().expect("a page").push((place, said));
        }
    }
    pages
}

/// What stands outside the text block of its page, headers and footers apart.
fn outside(rendered: &Rendered, sheet: &Sheet) -> Vec<String> {
    let mut found = Vec::new();
    for (at, page) in words(rendered).into_iter().enumerate() {
        for ([left, top, right, bottom], said) in page {
            // The box of a word is that of its face, whose ascents and descents reach over its line.
            let reach = (bottom - top) * 0.3;
            let furniture = bottom < sheet.header_rule + reach || top > sheet.height - sheet.footer_rule - reach;
            let beside = left < sheet.side - 1.0 || right > sheet.width - sheet.side + 1.0;
            let over = !furniture && (top < sheet.top - reach || bottom > sheet.height - sheet.bottom + reach);
            let off = top < 0.0 || bottom > sheet.height;
            if beside || over || off {
                let start: String = said.chars().take(40).collect();
                found.push(format!("page {}: {start} at {left:.0} {top:.0} {right:.0} {bottom:.0}", at + 1));
            }
        }
    }
    found
}

fn sheet(orientation: Orientation) -> Sheet {
    Sheet::of(Paper::A4, orientation)
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn a_word_without_a_break_stays_on_the_page_wherever_it_stands() {
    let arabic = "فاتورة".repeat(70);
    for word in ["x".repeat(400), "WM".repeat(200), "采购".repeat(200), arabic] {
        for orientation in [Orientation::Portrait, Orientation::Landscape] {
            let mut document = of(everywhere(&word));
            document.sections[0].orientation = orientation;
            document.furniture = Furniture {
                project: word.clone(),
                document: word.clone(),
                revision: word.clone(),
                header: true,
                status: Some(Status::Draft),
                ..sample::document().furniture
            };
            document.branding.footer = Some(word.clone());
            let rendered = print(&document);
            assert_eq!(outside(&rendered, &sheet(orientation)), [] as [String; 0]);
            let all = told(&structure(&rendered));
            assert_eq!(all.matches(&word).count(), TIMES, "{}", rendered.pages);
        }
    }
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn a_cell_of_three_thousand_words_is_told_and_stands_on_the_page() {
    let long: Vec<String> =
        (0..3000).map(|i| if i % 7 == 0 { format!("采购{i}") } else { format!("word{i}") }).collect();
    let table = Table {
        columns: vec![TableColumn::code("No."), TableColumn::new("Field"), TableColumn::new("Remark")],
        rows: vec![Row::new(["1".to_owned(), "short".into(), long.join(" ")]), Row::new(["2", "last", "short"])],
        ..Table::default()
    };
    let rendered = print(&of(vec![Block::Table(table)]));
    assert_eq!(outside(&rendered, &sheet(Orientation::Portrait)), [] as [String; 0]);
    assert_eq!(told(structure(&rendered).all("TD")[2]), long.join(" "));
    let on_pages: usize = words(&rendered).iter().flatten().filter(|(_, said)| said.starts_with("word")).count();
    assert_eq!(on_pages, long.iter().filter(|word| word.starts_with("word")).count());
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn what_is_kept_together_and_taller_than_a_page_is_parted_and_not_lost() {
    let long = (0..3000).map(|i| format!("word{i}")).collect::<Vec<_>>().join(" ");
    let text = || Text::from(long.clone());
    let pair = || Pair::new("Key", text());
    let table = Table {
        columns: vec![TableColumn::new("Field"), TableColumn::new("Rule")],
        rows: vec![Row { second: Some(text()), ..Row::new(["a", "b"]) }],
        ..Table::default()
    };
    let card =
        RequirementCard { id: "REQ-1".into(), statement: text(), pairs: vec![pair()], ..RequirementCard::default() };
    let column = || Column { width_mm: 0.0, blocks: vec![Block::Note(text())] };
    let kinds = [
        (1, Block::KeyValue(KeyValue { pairs: vec![pair()], ..KeyValue::default() })),
        (2, Block::Card(card)),
        (1, Block::Oath { text: text(), centred: false }),
        (2, Block::Columns(Columns { columns: vec![column(), column()], gap_mm: 0.0 })),
        (1, Block::Code(vec![text()])),
        (2, Block::KeepTogether(vec![Block::Paragraph(text()), Block::Note(text())])),
        (1, Block::Table(table)),
        (1, Block::List(vec![ListItem { label: Text::default(), text: text() }])),
    ];
    for (times, block) in kinds {
        for above in [2, 60] {
            let mut blocks: Vec<Block> = (0..above).map(|_| Block::Note("A line above".into())).collect();
            blocks.extend([block.clone(), Block::Note("after".into())]);
            let rendered = print(&of(blocks));
            assert_eq!(outside(&rendered, &sheet(Orientation::Portrait)), [] as [String; 0], "{block:.20?}");
            assert_eq!(told(&structure(&rendered)).matches(&long).count(), times, "{block:.20?}");
            let on_pages = words(&rendered).iter().flatten().filter(|(_, said)| said.contains("word29")).count();
            assert_eq!(on_pages, times * 111, "{block:.20?}");
        }
    }
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn five_hundred_requirements_stand_whole_on_their_pages() {
    let card = |i: usize| {
        let words = SCRIPTS[i % SCRIPTS.len()];
        Block::Card(RequirementCard {
            id: format!("REQ-INV-{i:03}"),
            priority: "Must · standard".into(),
            statement: format!("Statement {i}: {}", words.repeat(1 + i % 4)).into(),
            pairs: vec![
                Pair::new("Accepted when", format!("Accepted {i}: {words}")),
                Pair::new("End", format!("end-{i:03}")),
            ],
            bookmark: format!("REQ-{i}"),
            ..RequirementCard::default()
        })
    };
    let mut blocks = vec![Block::Heading(Heading::new(1, "Requirements"))];
    blocks.extend((0..500).map(card));
    let rendered = print(&of(blocks));
    assert_eq!(outside(&rendered, &sheet(Orientation::Portrait)), [] as [String; 0]);
    let tree = structure(&rendered);
    assert_eq!(tree.all("H2").len(), 500);
    let pages: Vec<String> = words(&rendered)
        .iter()
        .map(|page| page.iter().map(|(_, said)| said.as_str()).collect::<Vec<_>>().join(" "))
        .collect();
    for i in 0..500 {
        let whole = |page: &&String| page.contains(&format!("REQ-INV-{i:03}")) && page.contains(&format!("end-{i:03}"));
        assert_eq!(pages.iter().filter(whole).count(), 1, "requirement {i} is cut");
    }
}

fn rows_of(count: usize) -> Table {
    let row = |i: usize| {
        let field =
            ["Document number of the posting", "采购订单编号和供应商", "رقم الفاتورة للمورد", "BELNR_2026"][i % 4];
        let remark = "Copied when the posting is confirmed; else it waits. ".repeat(1 + i % 3);
        Row::new([
            Text::from(format!("MAP-{i:05}")),
            field.into(),
            remark.trim().to_owned().into(),
            format!("{},{:03}.50", i * 7, i % 1000).into(),
        ])
    };
    Table {
        columns: vec![
            TableColumn::code("Number"),
            TableColumn::new("Field"),
            TableColumn::new("Rule"),
            TableColumn::number("Amount, EUR"),
        ],
        rows: (0..count).map(row).collect(),
        ..Table::default()
    }
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn five_thousand_rows_are_told_and_none_is_cut() {
    let table = rows_of(5000);
    let said: Vec<Vec<String>> =
        table.rows.iter().map(|row| row.cells.iter().map(|cell| cell.text.plain_text()).collect()).collect();
    let rendered = print(&of(vec![Block::Table(table)]));
    assert_eq!(outside(&rendered, &sheet(Orientation::Portrait)), [] as [String; 0]);
    let tree = structure(&rendered);
    let rows: Vec<Vec<String>> =
        tree.all("TBody")[0].kids.iter().map(|row| row.kids.iter().map(StructNode::full_text).collect()).collect();
    assert!(rows == said, "a cell is told in other words");
    let pages = words(&rendered);
    let mut first = 0;
    for (at, page) in pages.iter().enumerate() {
        let on = |prefix: &str| page.iter().filter(|(_, word)| word.starts_with(prefix)).count();
        let (numbers, amounts) = (on("MAP-"), page.iter().filter(|(_, word)| word.ends_with(".50")).count());
        assert_eq!(numbers, amounts, "page {}: a row has its number on one page and its amount on another", at + 1);
        assert!(numbers >= 2, "page {}: a row alone", at + 1);
        assert_eq!((on("Number"), on("Amount")), (1, 1), "page {}: its head", at + 1);
        if at > 0 {
            let text: Vec<&str> = page.iter().map(|(_, word)| word.as_str()).collect();
            let note = format!("Rows {} to {} of 5000", first + 1, first + numbers);
            assert!(text.join(" ").contains(&note), "page {}: {note}", at + 1);
        }
        first += numbers;
    }
    assert_eq!(first, 5000);
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn numbers_stand_right_and_codes_left_on_the_edges_of_the_text() {
    let rendered = print(&of(vec![Block::Table(rows_of(90))]));
    let sheet = sheet(Orientation::Portrait);
    for page in words(&rendered) {
        for ([left, _, right, _], said) in page {
            if said.starts_with("MAP-") {
                assert!((left - sheet.side).abs() < 1.0, "{said} at {left}");
            }
            if said.ends_with(".50") {
                assert!((right - (sheet.width - sheet.side)).abs() < 1.0, "{said} to {right}");
            }
        }
    }
}

/// The rules of a page: left, right, height over the lower edge, weight.
fn rules(parsed: &Parsed, page: usize) -> Vec<[f32; 4]> {
    let (mut weight, mut from, mut to, mut found) = (1.0, None, None, Vec::new());
    for shown in &parsed.pages[page].shown {
        let numbers: Vec<f32> = shown.operands.iter().filter_map(|o| o.as_float().ok()).collect();
        match shown.operator.as_str() {
            "w" => weight = numbers[0],
            "m" => from = Some((numbers[0], numbers[1])),
            "l" => to = Some((numbers[0], numbers[1])),
            "S" => {
                if let (Some((x0, y0)), Some((x1, y1))) = (from.take(), to.take()) {
                    assert!((y0 - y1).abs() < 0.01, "a rule that runs down the page");
                    found.push([x0, x1, y0, weight]);
                }
            }
            "f" | "B" | "re" => panic!("a filled box in a table"),
            _ => {}
        }
    }
    found
}

#[test]
fn rules_run_across_only_by_their_weights() {
    let rendered = print(&of(vec![Block::Table(rows_of(90))]));
    let parsed = Parsed::of(&rendered.bytes);
    let sheet = sheet(Orientation::Portrait);
    let last = parsed.pages.len() - 1;
    let mut hairlines = 0;
    for page in 0..parsed.pages.len() {
        let mut lines = rules(&parsed, page);
        // The footer's rule is no part of the table.
        lines.retain(|[_, _, y, _]| *y > sheet.bottom - 1.0);
        lines.sort_by(|a, b| b[2].total_cmp(&a[2]));
        for [left, right, ..] in &lines {
            assert!(
                (left - sheet.side).abs() < 0.1 && (right - (sheet.width - sheet.side)).abs() < 0.1,
                "{left} {right}"
            );
        }
        let weights: Vec<f32> = lines.iter().map(|line| line[3]).collect();
        assert_eq!(weights[0], RULE, "under the head of page {}", page + 1);
        let end = if page == last { RULE } else { HAIRLINE };
        assert_eq!(weights.last(), Some(&end), "at the foot of page {}", page + 1);
        let between = &weights[1..weights.len() - 1];
        assert!(between.iter().all(|weight| *weight == HAIRLINE), "{weights:?}");
        hairlines += between.len();
        // Rows have their padding above and below: none is lower than a line with it.
        let least = 10.0 + 2.0 * 1.25 * MM - 0.1;
        assert!(lines.windows(2).all(|pair| pair[0][2] - pair[1][2] >= least), "a row without padding");
    }
    assert_eq!(hairlines + parsed.pages.len(), 90);
}

#[test]
fn a_contents_page_has_lines_to_list() {
    let long = || Block::Paragraph("Text of a section. ".repeat(400).into());
    let pages = |headings: usize| {
        let mut blocks: Vec<Block> = Vec::new();
        for i in 0..headings {
            blocks.push(Block::Heading(
                Heading::new(1, format!("Section {i}")).numbered((i + 1).to_string(), format!("s{i}")),
            ));
            blocks.push(long());
        }
        blocks.extend((0..16).map(|_| long()));
        let rendered = print(&Document { contents: ContentsPage::Auto, ..of(blocks) });
        assert!(rendered.pages >= 6, "{}", rendered.pages);
        structure(&rendered).all("TOCI").len()
    };
    assert_eq!((pages(3), pages(4)), (0, 4));
}
