//! Writes a table of 40 rows in which Arabic, Chinese, Hebrew and a word of 400 letters stand side by side, to be looked at.

use documents::model::*;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).unwrap_or_else(|| "mixed.pdf".into());
    let long = "x".repeat(200) + &"Y_".repeat(100);
    let row = |i: usize| {
        let field: Text = match i % 5 {
            0 => "رقم الفاتورة للمورد وتاريخ الاستحقاق وطريقة الدفع".into(),
            1 => "采购订单编号和供应商发票号码，每小时传送一次".into(),
            2 => "BELNR/采购 → رقم الفاتورة".into(),
            3 => [Span::plain("Owner "), Span::name("מספר חשבונית", Some("he")), Span::plain(" (2)")].into(),
            _ => "Document number of the posting in the book of record".into(),
        };
        let rule: Text = if i == 11 {
            long.clone().into()
        } else {
            "Copied when the posting is confirmed; else the row waits".into()
        };
        Row::new([
            Text::from((i + 1).to_string()),
            field,
            rule,
            Span::mono(format!("INV-{i:03}")).into(),
            format!("{},{:03}.50", i * 7 + 1, i * 37 % 1000).into(),
        ])
    };
    let table = Table {
        columns: vec![
            TableColumn::number("#"),
            TableColumn::new("Field"),
            TableColumn::new("Rule"),
            TableColumn::code("Id"),
            TableColumn::number("Amount, EUR"),
        ],
        groups: vec![GroupHead { head: "Mapping".into(), first: 1, span: 2 }],
        rows: (0..40).map(row).collect(),
        caption: Some("Table 1. Forty rows in four scripts.".into()),
        ..Table::default()
    };
    let document = Document {
        title: "Mixed table".into(),
        language: "en".into(),
        sections: vec![Section { orientation: Orientation::Portrait, blocks: vec![Block::Table(table)] }],
        ..Document::default()
    };
    let rendered = documents::render(&document, &documents::RenderOptions::default())?;
    std::fs::write(&path, &rendered.bytes)?;
    println!("{path}: {} pages, {} bytes, findings {:?}", rendered.pages, rendered.bytes.len(), rendered.findings);
    Ok(())
}
