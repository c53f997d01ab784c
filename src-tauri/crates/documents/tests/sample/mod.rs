//! A document with every block, for the tests and the `demo` example: the names are those of the sample project.

use documents::model::*;

pub const DIGEST: [u8; 32] = [
    0xc2, 0x0e, 0x44, 0x77, 0x91, 0xd3, 0x0a, 0xb6, 0x5e, 0x17, 0x7c, 0x42, 0x08, 0xf9, 0xd1, 0xaa, 0x4b, 0x60, 0xe2,
    0x93, 0x7d, 0x15, 0x8c, 0xf0, 0xa6, 0xe9, 0x2b, 0x34, 0x71, 0xd8, 0xf0, 0x5c,
];

fn name(own: &'static str, latin: &'static str) -> Text {
    Text(vec![Span { strong: true, ..Span::name(own, Some("zh-Hans")) }, Span::strong(format!(" {latin}"))])
}

/// A logo drawn pixel by pixel: a ring in two halves.
pub fn logo() -> ImageBlock {
    let (w, h) = (120u32, 120u32);
    let mut pixels = Vec::new();
    for y in 0..h {
        for x in 0..w {
            let (dx, dy) = (x as f32 - 59.5, y as f32 - 59.5);
            let r = dx.hypot(dy);
            let on = r < 58.0 && r > 24.0 && dx.abs() > 8.0;
            pixels.extend_from_slice(&[0x8A, 0x1E, 0x2B, if on { 255 } else { 0 }]);
        }
    }
    let mut data = Vec::new();
    let mut encoder = png::Encoder::new(&mut data, w, h);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header().expect("a vector takes every write").write_image_data(&pixels).expect("sizes agree");
    ImageBlock { data: data.into(), max_height_mm: 11, max_width_mm: 60, alt: "Logo of Österle Maschinenbau".into() }
}

fn history() -> Table {
    Table {
        columns: vec![
            TableColumn::code("Revision"),
            TableColumn::code("Date"),
            TableColumn::new("Author"),
            TableColumn::new("Change"),
            TableColumn::code("Digest"),
        ],
        rows: vec![
            Row::new([
                Text::from("2"),
                "draft".into(),
                "Marguerite Okonkwo-Lindqvist".into(),
                "Invoices: Swiss VAT and QR bill added (REQ-INV-07 and REQ-INV-08). Volumes of month end corrected."
                    .into(),
                Span::mono("d4c8 1b06").into(),
            ]),
            Row::new([
                Text::from("1"),
                "16 Oct 2026".into(),
                "Marguerite Okonkwo-Lindqvist".into(),
                "First issue, after two Discover sessions".into(),
                Span::mono("3f91 c27a").into(),
            ]),
        ],
        ..Table::default()
    }
}

fn authorisers() -> Table {
    Table {
        columns: ["Name", "Role and party", "Acts as", "Signature, date"].map(TableColumn::new).into(),
        rows: vec![
            Row::new([name("陈慧敏", "Chen Huimin"), "Integration manager, Österle".into(), "Reviewer".into(), "".into()]),
            Row::new([
                Span::strong("Dr.-Ing. Maximilian Freiherr von Hohenlohe-Bartenstein").into(),
                "Implementation manager, Österle".into(),
                "Acceptor".into(),
                Text::default(),
            ]),
        ],
        row_height_mm: 12.0,
        note: Some("A signature belongs to this revision only. When the content changes, it is shown as stale, with the cause.".into()),
        ..Table::default()
    }
}

fn front() -> Vec<Block> {
    let pairs = vec![
        Pair::new("Customer", "Österle Maschinenbau GmbH & Co. KG, Reutlingen"),
        Pair::new("Provider", "Coupa"),
        Pair::new("Scope", "12 integrations, 9 of them in workstream Core; contract OES-2026-114"),
        Pair::new("Revision", [Span::strong("2"), Span::plain(", follows revision 1 of 16 Oct 2026")]),
        Pair::new("Status", [Span::framed("DRAFT"), Span::plain("  as of 23 Nov 2026, 14:32 CET; not yet issued")]),
        Pair::new("Classification", "Confidential to both parties"),
    ];
    let seal = Block::Seal {
        digest: documents::seal::first_bytes(&DIGEST),
        size_mm: 26.0,
        stale: false,
        caption: Some("content digest".into()),
    };
    vec![
        Block::Masthead { right: "with Coupa as provider".into(), rule: true },
        Block::Title("Integration Requirements Document".into()),
        Block::Subtitle("Purchase to pay between Coupa and SAP S/4HANA, workstream Core".into()),
        Block::Spacer(4.0),
        Block::Columns(Columns {
            columns: vec![
                Column { width_mm: 132.0, blocks: vec![Block::KeyValue(KeyValue { pairs, ..KeyValue::default() })] },
                Column { width_mm: 0.0, blocks: vec![seal] },
            ],
            gap_mm: 8.0,
        }),
        Block::Heading(Heading::new(3, "Revision history")),
        Block::Table(history()),
        Block::Heading(Heading::new(3, "Authorisers")),
        Block::Table(authorisers()),
    ]
}

fn card(id: &str, words: &str, frames: &[&str]) -> Block {
    Block::Card(RequirementCard {
        id: id.into(),
        priority: "Must · standard".into(),
        frames: frames.iter().map(|f| (*f).to_owned()).collect(),
        statement: words.to_owned().into(),
        pairs: vec![
            Pair::new(
                "Accepted when",
                "A run interrupted after the posting of 20 out of 50 invoices leaves exactly 30 unexported, and the next run posts those 30.",
            ),
            Pair::new("Why", "Double posting was the cause of 14 payment corrections in 2025."),
            Pair::new(
                "Source",
                [Span::plain("Discover session 2, 9 Oct 2026; "), Span::name("陈慧敏", Some("zh-Hans"))],
            ),
            Pair::new(
                "Links",
                [
                    Span::plain("Mapping "),
                    Span::mono("INV 1–4"),
                    Span::plain(" · scenarios "),
                    Span::mono("INV-S-03").linked(Link::Bookmark("scope".into())),
                ],
            ),
        ],
        bookmark: id.into(),
        keeps_next: false,
    })
}

fn body() -> Vec<Block> {
    vec![
        Block::Heading(Heading::new(1, "Scope").numbered("1", "scope")),
        Block::Paragraph([
            Span::plain("Approved invoices leave Coupa every hour and are posted in SAP S/4HANA as supplier invoices. Österle posts about 340 invoices a day, and 2,900 on the last two working days of a month. The manual "),
            Span { italic: true, ..Span::plain("Accounts Payable Handbook") },
            Span::plain(" holds. See "),
            Span::plain("requirement REQ-INV-05").linked(Link::Bookmark("REQ-INV-05".into())),
            Span::plain(" and "),
            Span::plain("the site of the standard").linked(Link::Uri("https://www.iso.org".into())),
            Span::plain("."),
        ].into()),
        Block::Heading(Heading::new(2, "In scope").numbered("1.1", "in-scope")),
        Block::List(vec![
            ListItem { label: Text::default(), text: "Suppliers and remit-to addresses, Ελλάδα and Україна included".into() },
            ListItem { label: "2.".into(), text: "Invoices OK to pay, with attachments up to 8 MB that travel with the invoice and are visible in the SAP document on the day of the posting".into() },
            ListItem { label: Span::mark(Marker::Box).into(), text: "A box to tick".into() },
            ListItem { label: Span::mark(Marker::CheckedBox).into(), text: "A ticked box".into() },
        ]),
        Block::Paragraph([
            Span::mark(Marker::Signed), Span::plain(" signed, "),
            Span::mark(Marker::Declined), Span::plain(" declined, "),
            Span::mark(Marker::Conditional), Span::plain(" signed with conditions, "),
            Span::mark(Marker::Stale), Span::plain(" became stale, "),
            Span::mark(Marker::Ringed), Span::plain(" signed and complete, "),
            Span::mark(Marker::Dash), Span::plain(" locked."),
        ].into()),
        card("REQ-INV-05", "An invoice is exported once. It is marked as exported only after SAP PI has confirmed the document number of the posting.", &[]),
        card("REQ-INV-07", "For Swiss suppliers the QR reference of the invoice is carried to the payment reference of the SAP document, all 27 digits.", &["NON-STANDARD"]),
        Block::Statement("A voided invoice reaches SAP within one hour and reverses the posting, if the period is still open.".into()),
        Block::Figure(Figure {
            width_mm: 170.0,
            height_mm: 24.0,
            primitives: vec![
                Primitive::Rect { at: (0.0, 2.0), size: (40.0, 20.0), radius: 0.0, stroke: Some(Stroke::ink(1.2)), fill: None },
                Primitive::Text { at: (20.0, 13.0), text: Span::strong("SAP S/4HANA").into(), size_pt: 8.5, anchor: Align::Centre, colour: Colour::Ink },
                Primitive::Rect { at: (130.0, 2.0), size: (40.0, 20.0), radius: 3.0, stroke: Some(Stroke::ink(0.8)), fill: None },
                Primitive::Text { at: (150.0, 13.0), text: "Coupa".into(), size_pt: 8.5, anchor: Align::Centre, colour: Colour::Ink },
                Primitive::Line { from: (40.0, 12.0), to: (128.0, 12.0), stroke: Stroke { width_pt: 0.8, dash_mm: vec![2.2, 1.1], ..Stroke::default() } },
                Primitive::Polyline { points: vec![(130.0, 12.0), (127.0, 10.8), (127.0, 13.2)], closed: true, stroke: None, fill: Some(Colour::Ink) },
                Primitive::Bezier { start: (60.0, 20.0), steps: vec![[(75.0, 14.0), (95.0, 26.0), (110.0, 20.0)]], stroke: Stroke::ink(0.5), fill: None },
            ],
            alt: "Invoices go from SAP S/4HANA to Coupa by flat file.".into(),
            caption: Some("Figure 1. Invoices by flat file".into()),
            bookmark: Some("figure-1".into()),
        }),
    ]
}

fn objects_table() -> Table {
    let column = |c: &'static str| TableColumn::new(c);
    let row = |line: &'static str| {
        let r: Vec<&str> = line.split('|').collect();
        let text = |i: usize| Text::from(r[i]);
        Row::new([
            text(0),
            Span::strong(r[1]).into(),
            [Span::strong(r[2]), Span::plain(" → Coupa")].into(),
            text(3),
            text(4),
            text(5),
            text(6),
            text(7),
            text(8),
            [Span::plain(format!("{} · ", r[9])), Span::name("陈慧敏", Some("zh-Hans"))].into(),
        ])
    };
    let lines = [
        "1|Users|SuccessFactors|Flat file, SFTP|CSV, full|daily 03:30|1,860|1,860|login|K. Brandt",
        "2|Suppliers|SAP S/4HANA|Flat file, SFTP|CSV, delta|daily 04:00|104,417|85|number|G. Öztürk",
        "3|Remit-to addresses|SAP S/4HANA|Flat file, SFTP|CSV, delta|daily 04:10, after 2|118,030|90|number + code|G. Öztürk",
        "4|Accounts and cost centres|SAP S/4HANA|Flat file, SFTP|CSV, full|daily 04:20|7,240|7,240|ref. code|P. Nagy",
    ];
    let group = |head: &str, first, span| GroupHead { head: head.into(), first, span };
    Table {
        columns: vec![
            TableColumn::number("#"),
            column("Object"),
            column("From → to"),
            column("Method"),
            column("Format"),
            column("Trigger"),
            TableColumn::number("Initial"),
            TableColumn::number("Daily"),
            column("Key field"),
            column("Owner: business · technical"),
        ],
        groups: vec![group("How", 3, 3), group("Volume", 6, 2)],
        rows: lines.map(row).into(),
        caption: Some("Table 1. Four of twelve integrations; the source of truth is printed in semibold.".into()),
        bookmark: Some("table-1".into()),
        row_heads: true,
        ..Table::default()
    }
}

fn objects() -> Vec<Block> {
    let column = |c: &'static str| TableColumn::new(c);
    vec![
        Block::Heading(Heading::new(1, "Business objects in scope").numbered("2", "objects")),
        Block::Table(objects_table()),
        Block::Columns(Columns {
            columns: [
                "Every object has its contract line. Objects 1 to 9: contract OES-2026-114, annex B, lines 1 to 9.",
                "Non-standard: 8 (custom field for the Swiss QR reference, REQ-INV-07). None in the others.",
                "Open: the technical owner of Contracts is not named.",
            ]
            .map(|t| Column { width_mm: 0.0, blocks: vec![Block::Note(t.into())] })
            .into(),
            gap_mm: 6.0,
        }),
        Block::Heading(Heading::new(2, "Open questions")),
        Block::Table(Table { columns: vec![column("Question"), column("Owner")], ..Table::default() }),
    ]
}

fn strokes() -> Vec<StrokePath> {
    let wave = |x0: f32, n: usize| {
        (0..n)
            .map(|i| {
                let t = i as f32 * 0.7;
                (x0 + i as f32 * 5.0, 50.0 + 22.0 * t.sin() * (1.0 - i as f32 / 60.0))
            })
            .collect()
    };
    vec![vec![(0.0, 20.0), (60.0, 18.0)], vec![(30.0, 20.0), (24.0, 50.0), (14.0, 80.0)], wave(50.0, 34)]
}

fn certificate() -> Vec<Block> {
    let sign = |party: &str, meaning: &'static str, field: Field, who: Text, when: &'static str| SignatureBlock {
        party: party.to_owned().into(),
        meaning: meaning.into(),
        field,
        name: who,
        role: "Integration manager".into(),
        when: when.into(),
        digest: if when.is_empty() {
            Text::default()
        } else {
            [Span::plain("Key "), Span::mono("sha256 4be1 07d9 c35a")].into()
        },
        height_mm: 0.0,
        form: None,
    };
    vec![
        Block::CentredTitle { over: "Project sign-off certificate OES-P-0001".into(), title: "Coupa with SAP S/4HANA".into(), under: "Österle Maschinenbau GmbH & Co. KG, Reutlingen".into() },
        Block::Oath { text: "Österle Maschinenbau accepts the integrations project as complete: twelve integrations in two workstreams, tested, accepted, and handed over to its own staff.".into(), centred: true },
        Block::Counts(vec![
            Count { figure: "12".into(), label: "integrations signed".into() },
            Count { figure: "236 of 236".into(), label: "scenarios passed".into() },
            Count { figure: "51".into(), label: "issues, all resolved".into() },
            Count { figure: "7".into(), label: "sign-offs before this one".into() },
        ]),
        Block::Heading(Heading::new(2, "What is accepted")),
        Block::TwoColumnList(["Users", "Suppliers", "Remit-to addresses", "Accounts and cost centres", "Receipts"].iter().enumerate().map(|(i, n)| TwoColumnRow {
            number: (i + 1).to_string(), name: (*n).into(), aside: "S/4HANA → Coupa".into(),
        }).collect()),
        Block::Heading(Heading::new(2, "Signatures")),
        Block::Signatures(vec![
            sign("1 · Provider, Coupa", "author", Field::Drawn(strokes()), "Tomasz Wróblewski".into(), "11 Nov 2026, 17:20 CET, Kraków"),
            sign("2 · Customer, Österle Maschinenbau", "acceptor", Field::Typed(Span::name("陈慧敏", Some("zh-Hans")).into()), name("陈慧敏", "Chen Huimin"), "12 Nov 2026, 09:41 CST, Ningbo"),
            sign("3 · Customer, Österle Maschinenbau", "countersigns", Field::Blank, "Dr.-Ing. Maximilian Freiherr von Hohenlohe-Bartenstein".into(), ""),
        ]),
        Block::PageBreak,
        Block::Oath { text: "We have reviewed the field mappings listed here and accept them as the basis on which Coupa builds the integrations.".into(), centred: false },
        Block::Heading(Heading { annex: true, ..Heading::new(2, "How to check this certificate").numbered("A", "check") }),
        Block::Columns(Columns {
            columns: vec![
                Column { width_mm: 27.0, blocks: vec![Block::Qr(QrCode { payload: "COUNTERSIGN:1:CERT:OES-C-0007:c20e447791d30ab65e177c4208f9d1aa".into(), size_mm: 27.0, caption: "Number and digest".into(), alt: "QR code with number and digest".into() })] },
                Column { width_mm: 0.0, blocks: vec![
                    Block::Paragraph([Span::strong("1 On paper. "), Span::plain("Compare the eight figures at the foot of each page with those beside the seal.")].into()),
                    Block::Paragraph([Span::strong("2 With Countersign, "), Span::plain("on any machine, without network:")].into()),
                    Block::Code(vec!["countersign verify-pdf OES-C-0007.pdf --workspace oesterle.countersign".into(), Span::quiet("signatures 3 of 3 valid · content c20e4477 as signed").into()]),
                ] },
            ],
            gap_mm: 7.0,
        }),
        Block::Image(ImageBlock { max_height_mm: 20, max_width_mm: 20, ..logo() }),
        Block::Seal { digest: [0x7f, 0x3a, 0x91, 0xc2, 0x0b, 0x65, 0xe8, 0xd1], size_mm: 34.0, stale: true, caption: Some("stale since 19 Nov 2026".into()) },
        Block::KeepTogether(vec![
            Block::Paragraph([Span::plain("Regional forms of one character: "), Span::name("骨", Some("zh-Hans")), Span::plain(" "), Span::name("骨", Some("zh-Hant")), Span::plain(" "), Span::name("骨", Some("ja")), Span::plain(" "), Span::name("骨", Some("ko")), Span::plain(". 한국어 텍스트, 日本語の文章。")].into()),
            Block::Paragraph([Span::plain("Rechnungsnummer رقم الفاتورة and "), Span::name("מספר חשבונית", Some("he")), Span::plain(" in one line.")].into()),
            Block::Paragraph("تُرحَّل الفواتير المعتمدة كل ساعة إلى SAP S/4HANA مع رقم أمر الشراء، ولا تُصدَّر الفاتورة إلا مرة واحدة على الأكثر في كل دورة.".into()),
        ]),
    ]
}

/// A document with every block.
pub fn document() -> Document {
    Document {
        title: "Integration Requirements Document".into(),
        language: "en".into(),
        furniture: Furniture {
            project: "Österle Maschinenbau: Coupa with SAP S/4HANA".into(),
            document: "Integration Requirements Document".into(),
            revision: "revision 2".into(),
            status: Some(Status::Draft),
            header: true,
            content_digest: Some(DIGEST),
            as_of: AsOf { text: "23 Nov 2026, 14:32 CET".into(), unix_seconds: 1_795_440_720 },
            journal_head: Some("16a0 f83c".into()),
        },
        watermark: Some(Watermark::Draft { instant: "23 NOV 2026, 14:32".into() }),
        branding: Branding { logo: Some(logo()), colour: Some([0x8A, 0x1E, 0x2B]), footer: None },
        contents: ContentsPage::Always,
        sections: vec![
            Section { orientation: Orientation::Portrait, blocks: front() },
            Section { orientation: Orientation::Portrait, blocks: body() },
            Section { orientation: Orientation::Landscape, blocks: objects() },
            Section { orientation: Orientation::Portrait, blocks: certificate() },
        ],
        content_json: Some(br#"{"revision":2,"title":"Integration Requirements Document"}"#.to_vec()),
        ..Document::default()
    }
}
